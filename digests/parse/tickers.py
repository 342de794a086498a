"""Tickers as brackets print them: "(NASDAQ: AAXN)", "(TWSE: 1234; OTCQX: ABCDY)", "(Stock Code: 0788.HK)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from digests.parse.exchanges import EXCHANGES, brand_of, is_exchange
from digests.pattern import pattern

_SPELLINGS = sorted((re.escape(name).replace(r"\ ", r"\s") for name in EXCHANGES), key=len, reverse=True)
_FIRSTS = sorted({name[0] for name in _SPELLINGS if name[0].isascii()})
_WESTERN = "|".join(  # by their first letters: a place of a text is tried against the names of its own letter only
    f"[{first}{first.upper()}](?i:{'|'.join(name[1:] for name in _SPELLINGS if name[0] == first)})" for first in _FIRSTS
)
# In Chinese and Korean no blank parts an exchange from what stands before it.
_NAMES = f"(?:(?<![^\\W_])(?:{_WESTERN})|{'|'.join(name for name in _SPELLINGS if not name[0].isascii())})"
_ISIN = r"[A-Z]{2}[A-Z0-9]{9}\d"
# A symbol ends at its sixth letter, or where its bracket goes on or closes: "NSE: ORLAVANE)".
_SYMBOL = r"(?:[A-Z0-9]{1,6}|[A-Z]{7,10}(?=\s?[)\]）,;]))(?:[.:-][A-Z0-9]{1,4}){0,2}(?![A-Za-z0-9])"
_PAIR = pattern(
    rf"(?P<exchange>{_NAMES})(?:®|™)?(?:\s(?i:under\s(?:the\s)?(?:symbol|"
    rf"ticker)s?)|(?:股份|股票|证券|證券)?(?:代[码碼号號]|[編编]号|編號))?\s?(?:[:：]|(?<=\w)\s-|\s–)\s?\"?[“]?\$?"
    rf"(?:{_ISIN}\s?[–-]\s)?(?P<symbols>{_SYMBOL}"
    rf"(?:(?:[,;]\s?|\sand\s|,\sand\s|\s?&\s?|\s?/\s?)(?!ISIN|WKN){_SYMBOL}(?!\s?[:：]|\s[–-]\s)){{0,8}})"
)
# "traded on the OTC Pink marketplace under the ticker symbol MRLB"
_UNDER = pattern(
    rf"(?P<exchange>{_NAMES})(?:®|™)?(?:\s[\w®-]{{1,14}},?){{0,4}}?\s(?:under|with|by)\s(?:the|its)\s(?:new\s)?"
    rf"(?i:(?:trading\s|stock\s|ticker\s){{0,2}}(?:symbol|ticker)s?)\s?[:：]?\s?[\"“'‘]?(?P<symbols>{_SYMBOL})"
)
# "(MRW: TSX & NYSE)": the symbol first
_SYMBOL_FIRST = pattern(
    rf"[(（\[［]\s?(?P<symbol>[A-Z]{{1,5}}(?:\.[A-Z]{{1,2}})?)\s?[:：]\s?"
    rf"(?P<exchanges>{_NAMES}(?:(?:\s?[,;/&]\s?|\sand\s){_NAMES}){{0,3}})\s?[)）\]］]"
)
_EXCHANGE = pattern(_NAMES)
_CODE = pattern(
    r"(?i:stock\s(?:code|symbol|ticker)|ticker(?:\ssymbol)?|股票代码|股份代號|股份代号|"
    r"symbol|mn[ée]mo(?:nique)?|kürzel)(?:\s?[:：]\s?|\s)(?P<code>[A-Z0-9]{1,6})(?P<place>[.:][A-Z]{1,2})?(?![a-z])"
)
_KOREA = pattern(r"(?P<exchange>코스닥|코스피|KOSDAQ|KOSPI)\s(?P<code>\d{6})(?!\d)")
_KOREA_BEHIND = pattern(r"(?<!\d)(?P<code>\d{6}),\s?(?P<exchange>코스닥|코스피|KOSDAQ|KOSPI)(?!\w)")
_DASHED = pattern(
    r"[(\[]\s?(?P<exchange>(?i:tsxv?|tsx\.v|cse|nyse|nasdaq))-(?P<code>[A-Z]{1,5})(?![\w-]|\s?[:：]|\s[–-])"
)
_JAPAN = pattern(r"(?:東証|証券コード|コード番号|コード)[^\d（）()]{0,20}[:：]?\s?(?P<code>\d{4})(?!\d)")
# "(BF: QS0)", "(Wienerborse: ABC)": any exchange that a bracket names before a symbol
_BRACKET = pattern(r"[(（\[［](?P<inside>[^()（）\[\]［］]{3,140})[)）\]］]")
_PARTS = pattern(r"\s?[;,|]\s?|\s?/\s?|\s(?:and|und|et|y|e)\s")
_STATED = pattern(
    r"(?P<exchange>[A-ZÀ-Þ][\w.&-]{0,15}(?: [A-ZÀ-Þ][\w.&-]{1,15}){0,3})\s?[:：]\s?\$?"
    r"(?P<symbol>[A-Z0-9]{1,6}(?:[.-][A-Z]{1,3})?)"
)
# What else stands before a colon in a bracket: nothing of these is an exchange.
_NO_EXCHANGES = frozenset(
    """
    abn acn aka attn award bild call case cas cik cin code contact credit crd cusip date dba docket doi dre ein email
    fax fig figure figi foto fka grant hrb id image ip isin kurs lei lic license licence mob mobile model name nct nmls
    no note number part phone photo press quelle rcs rea ref referred rssd sedol siren siret sku source symbol table tel
    telefon telephone ticker time title tpl type ukprn unit upc usa vat version via video wkn web zip nyse nasdaq
    """.split()
)
# "CY4.MI": a symbol with the sign of its exchange behind it, alone in a bracket
_WITH_SIGN = pattern(
    r"[(（]\s?(?P<code>[A-Z0-9]{1,6}\.(?:AS|AX|BO|BR|CO|DE|F|HE|HK|IR|KQ|KS|L|LS|MC|MI|MX|NS|OB|OL|PA|PK|SA|SI|SS|ST|SW|SZ|T|"
    r"TA|TO|TW|V|VI|WA))\s?[)）]"
)
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
# What every ticker has, searched before the long patterns. It begins with a plain set: a search runs to one of these.
_HINT = pattern(
    r"[:：コ코代SsTtA-Z.](?:(?<=[:：])\s?[\"“]?\$?[A-Z0-9]|(?<=コ)ード|(?<=코)스|(?<=代)[码碼號号]|(?<=[Ss])ymbol|(?<=[Tt])icker"
    r"|(?<=[A-Z])\s[-–]\s|(?<=[EQVX])-[A-Z]|(?<=\.)[A-Z]{1,2}\s?[)）])"
)
_EACH = pattern(r"[A-Z0-9]{1,10}(?:[.:-][A-Z0-9]{1,4}){0,2}(?![A-Za-z0-9])")  # of symbols that were found
_AND = r"(?:,\s|\s?/\s?|\s(?:and|und|et|y|e|&)\s)"
_ALSO = pattern(_AND)
_BEFORE = pattern(rf"(?:{_NAMES}{_AND}){{1,3}}\Z")
_OPENS = "([（［「"
_NEAR = 90  # a ticker stands this near its opening bracket


class Ticker(Struct, frozen=True):
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
        exchange = brand_of(match["exchange"])
        opened = _opened(text, match.start())
        if opened is None and match["exchange"].islower():
            continue
        at = match.start() if opened is None else opened
        named = [*_also(text, match.start()), exchange]
        symbols = [(name, symbol) for symbol in _EACH.findall(match["symbols"]) for name in named]
        found += [Ticker(f"{name}:{symbol}", at, match.end()) for name, symbol in symbols]
    for match in _CODE.finditer(text):
        if any(ticker.at <= match.start() < ticker.end for ticker in found):
            continue
        place = match["place"] or ""
        exchange = _SUFFIXES.get(place, place[1:] if place.startswith(":") else "")
        opened = _opened(text, match.start())
        exchange = exchange or _named_before(text, match.start())
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
    for shape in (_KOREA, _KOREA_BEHIND, _DASHED):
        for match in shape.finditer(text):
            exchange = brand_of(match["exchange"])
            opened = _opened(text, match.end("code"))
            if opened is not None:
                found.append(Ticker(f"{exchange}:{match['code']}", opened, match.end()))
    found += [*_stated(text), *_turned(text), *_under(text, found)]
    return sorted(found, key=lambda ticker: (ticker.at, ticker.end))


def _named_before(text: str, at: int) -> str:
    """The exchange of the same sentence before a code: "Euronext Paris, compartiment B – mnémonique : MRW"."""
    before = text[max(0, at - _SAME) : at]
    before = before[max(before.rfind(mark) for mark in (". ", "; ", "\n")) + 1 :]
    found = [match.group() for match in _EXCHANGE.finditer(before) if not match.group().islower()]
    return brand_of(found[-1]) if found else ""


_SAME = 60  # characters in which a code and its exchange stand


def _also(text: str, at: int) -> list[str]:
    """The exchanges that stand before another one with the same symbol: "(NYSE, TSX: ABC)"."""
    if at == 0 or text[at - 1] not in " /":
        return []
    before = _BEFORE.search(text, max(0, at - _NEAR), at)
    return [brand_of(name) for name in _ALSO.split(before.group())[:-1]] if before else []


def _turned(text: str) -> Iterator[Ticker]:
    """Symbols that stand before their exchanges."""
    for match in _SYMBOL_FIRST.finditer(text):
        if is_exchange(match["symbol"]):
            continue
        for exchange in _EXCHANGE.finditer(match["exchanges"]):
            yield Ticker(f"{brand_of(exchange.group())}:{match['symbol']}", match.start(), match.end())


def _under(text: str, found: Sequence[Ticker]) -> Iterator[Ticker]:
    """Symbols that a sentence tells behind their exchange."""
    said = text.lower()
    if "symbol" not in said and "ticker" not in said:
        return
    for match in _UNDER.finditer(text):
        symbol = f"{brand_of(match['exchange'])}:{match['symbols']}"
        if all(ticker.symbol != symbol for ticker in found):
            yield Ticker(symbol, match.start(), match.end())


def _stated(text: str) -> Iterator[Ticker]:
    """Symbols behind exchanges that the table does not know, and symbols that carry their exchange's sign."""
    for bracket in _BRACKET.finditer(text):
        for part in _PARTS.split(bracket["inside"].strip()) if ":" in bracket["inside"] else ():
            said = _STATED.fullmatch(part)
            if said and not is_exchange(said["exchange"]) and _may_be_exchange(said["exchange"], said["symbol"]):
                end = text.find(part, bracket.start()) + len(part)
                yield Ticker(f"{said['exchange']}:{said['symbol']}", bracket.start(), end)
    for sign in _WITH_SIGN.finditer(text):
        yield Ticker(sign["code"], sign.start(), sign.end())


def _may_be_exchange(name: str, symbol: str) -> bool:
    return not is_exchange(symbol) and not any(word.strip(".").casefold() in _NO_EXCHANGES for word in name.split())


def _opened(text: str, at: int) -> int | None:
    """Where the bracket around `at` opens."""
    low = max(0, at - _NEAR)
    opened = max(text.rfind(mark, low, at) for mark in _OPENS)
    closed = max(text.rfind(mark, low, at) for mark in ")]）］」")
    return opened if opened > closed else None
