"""The exchanges that brackets name, each in the spellings that are met."""

from __future__ import annotations

# Brand: how brackets write it.
EXCHANGES = {
    spelling.strip(): brand
    for line in """
    NASDAQ: nasdaq | nasdaqgs | nasdaqgm | nasdaqcm | nasdaq gs | nasdaq cm | nasdaq gm | nasdaq stock market
    NASDAQ: nasdaq-gs | nasdaq-gm | nasdaq-cm | nasdaqsc | nasdaq nm | nasdaqnm | nasdaq ticker | nasdaq symbol
    NASDAQ: nasdaq global select market | nasdaq global market | nasdaq capital market | nasdaq national market
    NASDAQ: the nasdaq stock market | nasdaq global select | nasdaq capital markets
    NASDAQ First North: nasdaq first north | first north
    NASDAQ Stockholm: nasdaq stockholm | nasdaq omx stockholm | stockholm
    NASDAQ Helsinki: nasdaq helsinki | nasdaq omx helsinki | helsinki
    NASDAQ Copenhagen: nasdaq copenhagen | nasdaq omx copenhagen | copenhagen
    NASDAQ Iceland: nasdaq iceland
    NASDAQ Dubai: nasdaq dubai
    NYSE: nyse | new york stock exchange | nyse ticker | nyse symbol
    NYSE American: nyse american | nyse mkt | nyse-american | nyse amex | nyse-mkt | nyse-amex
    NYSE Arca: nyse arca | nyse-arca
    CDN: cdn | canadian dealing network
    AMEX: amex
    TSX: tsx | toronto stock exchange
    TSXV: tsxv | tsx-v | tsx venture | tsx-venture | tsx.v | tsx venture exchange
    CSE: cse | cnsx
    OTC: otc | otc markets | otcmkts | otc market | otc markets group
    OTCQX: otcqx
    OTCQB: otcqb
    OTCBB: otcbb | otc bulletin board | otc bb
    OTC Pink: otc pink | otcpk | pink | otc-pink | otc pink sheets | pink sheets | otc pink market
    ASX: asx
    NZX: nzx
    LSE: lse | lon | london | london stock exchange
    AIM: aim | lse aim | aim london
    Euronext: euronext
    Euronext Growth: euronext growth | euronext growth paris | alternext
    Euronext Growth Milan: euronext growth milan | egm
    Euronext Paris: euronext paris | epa | paris
    Euronext Amsterdam: euronext amsterdam | ams | amsterdam
    Euronext Brussels: euronext brussels | ebr | brussels
    Euronext Lisbon: euronext lisbon | eli | lisbon
    Euronext Dublin: euronext dublin
    HKEX: hkex | sehk | hkse | hkg | hk | hong kong | hong kong stock exchange
    TWSE: twse
    TPEX: tpex
    SGX: sgx
    NSE: nse
    BSE: bse
    KRX: krx
    KOSDAQ: kosdaq
    KOSPI: kospi
    FRA: fra | fwb | fse | frankfurt | frankfurt stock exchange
    XETRA: xetra | etr
    SIX: six | swx | six swiss exchange
    TSE: tse | tyo | tokyo | tokyo stock exchange
    JSE: jse
    B3: b3
    BOVESPA: bovespa
    BMV: bmv
    MOEX: moex
    HOSE: hose
    SET: set
    CBOE: cboe
    CBOE Canada: cboe canada | cboe ca
    NEO: neo
    WSE: wse
    OMX: omx
    SSE: sse
    SZSE: szse
    IDX: idx
    KLSE: klse
    BIT: bit | borsa italiana | mta | euronext milan | milan | milano
    BME: bme | madrid
    BVL: bvl
    BVC: bvc
    TASE: tase
    ADX: adx
    DFM: dfm
    TADAWUL: tadawul
    PSE: pse
    OSE: oslo børs | ose
    PSX: psx
    WSE: warsaw
    SSE: shanghai stock exchange
    SZSE: shenzhen stock exchange
    ASX: australian securities exchange
    NSE: nse india
    BSE: bombay stock exchange
    HKEX: 港交所 | 联交所 | 聯交所 | 香港联交所 | 香港聯交所 | 香港交易所
    SSE: 上交所 | 上海证券交易所
    SZSE: 深交所 | 深圳证券交易所
    TWSE: 臺灣證券交易所 | 台灣證券交易所
    NASDAQ: 纳斯达克 | 納斯達克 | 那斯達克 | ナスダック | 나스닥
    NYSE: 纽交所 | 紐交所 | 纽约证券交易所 | 紐約證券交易所 | 뉴욕증권거래소
    KOSPI: 코스피
    KOSDAQ: 코스닥
    """.splitlines()
    if line.strip()
    for brand, _, spellings in (line.strip().partition(":"),)
    for spelling in spellings.split("|")
}


def brand_of(spelling: str) -> str:
    """The exchange's name as digests write it: "nasdaqgs" → "NASDAQ". Raises KeyError for a word that is none."""
    return EXCHANGES[" ".join(spelling.casefold().split())]


def is_exchange(name: str) -> bool:
    """Whether brackets write an exchange so."""
    return " ".join(name.casefold().split()) in EXCHANGES
