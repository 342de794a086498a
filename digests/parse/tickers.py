"""Tickers as brackets print them: "(NASDAQ: AAXN)", "(TWSE: 1234; OTCQX: ABCDY)", "(Stock Code: 0788.HK)"."""

from __future__ import annotations

import re
from dataclasses import dataclass

# Brand: how brackets write it.
_EXCHANGES = {
    spelling.strip(): brand
    for line in """
    NASDAQ: nasdaq | nasdaqgs | nasdaqgm | nasdaqcm | nasdaq gs | nasdaq cm | nasdaq gm | nasdaq stock market
    NASDAQ: nasdaq global select market | nasdaq global market | nasdaq capital market
    NASDAQ First North: nasdaq first north
    NASDAQ Stockholm: nasdaq stockholm
    NYSE: nyse | new york stock exchange
    NYSE American: nyse american | nyse mkt | nyse-american
    NYSE Arca: nyse arca
    AMEX: amex
    TSX: tsx | toronto stock exchange
    TSXV: tsxv | tsx-v | tsx venture | tsx.v | tsx venture exchange
    CSE: cse | cnsx
    OTC: otc | otc markets | otcmkts
    OTCQX: otcqx
    OTCQB: otcqb
    OTCBB: otcbb
    OTC Pink: otc pink | otcpk | pink
    ASX: asx
    NZX: nzx
    LSE: lse | lon
    AIM: aim
    Euronext: euronext
    Euronext Paris: euronext paris | epa
    Euronext Amsterdam: euronext amsterdam
    HKEX: hkex | sehk | hkse | hkg | hk
    TWSE: twse
    TPEX: tpex
    SGX: sgx
    NSE: nse
    BSE: bse
    KRX: krx
    KOSDAQ: kosdaq
    KOSPI: kospi
    FRA: fra | fwb | fse | frankfurt
    XETRA: xetra | etr
    SIX: six | swx
    TSE: tse | tyo
    JSE: jse
    B3: b3
    BMV: bmv
    MOEX: moex
    HOSE: hose
    SET: set
    CBOE: cboe
    CBOE Canada: cboe canada
    NEO: neo
    WSE: wse
    OMX: omx
    SSE: sse
    SZSE: szse
    IDX: idx
    KLSE: klse
    BIT: bit | borsa italiana | mta
    BME: bme
    BVL: bvl
    BVC: bvc
    TASE: tase
    ADX: adx
    DFM: dfm
    TADAWUL: tadawul
    PSE: pse
    OSE: oslo børs | ose
    PSX: psx
    """.splitlines()
    if line.strip()
    for brand, _, spellings in (line.strip().partition(":"),)
    for spelling in spellings.split("|")
}
_NAMES = "|".join(sorted((re.escape(name).replace(r"\ ", r"\s") for name in _EXCHANGES), key=len, reverse=True))
_SYMBOL = r"[A-Z0-9][A-Z0-9]{0,5}(?:[.:-][A-Z0-9]{1,4}){0,2}"
_PAIR = re.compile(
    rf"(?<![^\W_])(?P<exchange>(?i:{_NAMES}))(?:®|™)?(?:\s(?i:under\s(?:the\s)?(?:symbol|"
    rf"ticker)s?))?\s?(?:[:：]|(?<=\w)\s-|\s–)\s?\"?[“]?\$?"
    rf"(?P<symbols>{_SYMBOL}(?![a-z])(?:(?:,\s?|\sand\s|,\sand\s|\s?&\s?|\s?/\s?){_SYMBOL}(?![a-z0-9:：]|\s?[:：]))*)"
)
_CODE = re.compile(
    r"(?i:stock\s(?:code|symbol|ticker)|ticker(?:\ssymbol)?|股票代码|股份代號|股份代号|"
    r"symbol)\s?[:：]\s?(?P<code>[A-Z0-9]{1,6})(?P<place>\.[A-Z]{1,2})?(?![a-z])"
)
_JAPAN = re.compile(r"(?:東証|証券コード|コード番号|コード)[^\d（）()]{0,20}[:：]?\s?(?P<code>\d{4})(?!\d)")
_SUFFIXES = {
    ".HK": "HKEX",
    ".SS": "SSE",
    ".SH": "SSE",
    ".SZ": "SZSE",
    ".T": "TSE",
    ".TW": "TWSE",
    ".L": "LSE",
    ".AX": "ASX",
    ".KS": "KRX",
    ".SI": "SGX",
}
_HINT = re.compile(r"[:：]|コード|\b[A-Z]{2,8}\s[-–]")
_EACH = re.compile(_SYMBOL)
_OPENS = "([（［「"
_NEAR = 90  # a ticker stands this near its opening bracket


@dataclass(frozen=True, slots=True)
class Ticker:
    """A ticker and where the bracket opens before which its owner is named."""

    symbol: str
    at: int
    end: int


def tickers_in(text: str) -> list[Ticker]:
    """All tickers of a text in order."""
    found: list[Ticker] = []
    if not _HINT.search(text):
        return found
    for match in _PAIR.finditer(text):
        exchange = _EXCHANGES[" ".join(match["exchange"].lower().split())]
        opened = _opened(text, match.start())
        if opened is None and match["exchange"].islower():
            continue
        at = match.start() if opened is None else opened
        found += [Ticker(f"{exchange}:{symbol}", at, match.end()) for symbol in _EACH.findall(match["symbols"])]
    for match in _CODE.finditer(text):
        exchange = _SUFFIXES.get(match["place"] or "", "")
        opened = _opened(text, match.start())
        if exchange or (opened is not None and any(char.isdigit() or char.isupper() for char in match["code"])):
            symbol = f"{exchange}:{match['code']}" if exchange else match["code"]
            found.append(Ticker(symbol, match.start() if opened is None else opened, match.end()))
    found += [
        Ticker(
            f"TSE:{match['code']}",
            opened if (opened := _opened(text, match.start())) is not None else match.start(),
            match.end(),
        )
        for match in _JAPAN.finditer(text)
    ]
    return sorted(found, key=lambda ticker: (ticker.at, ticker.end))


def _opened(text: str, at: int) -> int | None:
    """Where the bracket around `at` opens."""
    low = max(0, at - _NEAR)
    opened = max(text.rfind(mark, low, at) for mark in _OPENS)
    closed = max(text.rfind(mark, low, at) for mark in ")]）］」")
    return opened if opened > closed else None
