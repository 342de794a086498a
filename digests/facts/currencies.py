"""Signs and codes of currencies, the same in every language, and which dollar a bare "$" is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from digests.languages import Language
from digests.model import Release
from digests.pattern import pattern

CODES = frozenset(
    "USD EUR GBP JPY CNY RMB HKD TWD KRW INR CAD AUD NZD SGD CHF SEK NOK DKK PLN CZK HUF RON BGN BRL MXN ARS CLP COP "
    "PEN UYU ZAR NGN KES GHS EGP MAD AED SAR QAR KWD BHD OMR ILS TRY RUB UAH KZT THB VND IDR MYR PHP PKR BDT LKR ISK "
    "US$ CNH NTD GEL".split()
)
SIGNS: Mapping[str, str] = {
    "US$": "USD", "U.S.$": "USD", "C$": "CAD", "CA$": "CAD", "CDN$": "CAD", "CAD$": "CAD", "A$": "AUD", "AU$": "AUD",
    "NZ$": "NZD", "HK$": "HKD", "S$": "SGD", "SG$": "SGD", "NT$": "TWD", "R$": "BRL", "MX$": "MXN", "MEX$": "MXN",
    "USD$": "USD", "AUD$": "AUD", "SGD$": "SGD", "HKD$": "HKD", "€": "EUR", "£": "GBP", "₹": "INR", "₩": "KRW",
    "￦": "KRW", "₽": "RUB", "฿": "THB", "₫": "VND", "₪": "ILS", "₱": "PHP", "₦": "NGN", "₺": "TRY", "₴": "UAH",
    "₸": "KZT", "RS.": "INR", "RS": "INR", "RM": "MYR", "CHF": "CHF", "RMB": "CNY", "RP": "IDR", "FR.": "CHF",
    "$US": "USD", "$CAN": "CAD", "$CA": "CAD", "$AU": "AUD", "$HK": "HKD",
    "S/": "PEN", "S/.": "PEN",
    "CN¥": "CNY", "JP¥": "JPY", "RMB¥": "CNY", "PHP": "PHP", "NTD": "TWD", "CNH": "CNY", "RUR": "RUB",
}  # fmt: skip

# One letter sticks to its sign: "A $2.1B loan" and "a Series A $4 million round" are no Australian dollars.
_OF_DOLLARS = r"(?:(?:(?:US|U\.S\.|CA|CDN|Cdn|CAD|AUD|AU|NZ|HKD|HK|SGD|SG|NT|USD|R|MX|MEX|Mex)[ ]?)|[CAS])?[$＄]"
_OF_YEN = r"(?:RMB|CN|JP)?[¥￥]"
_LETTERS = r"(?:S/\.?|" + "|".join(sorted(CODES - {"US$"})) + r"|Rs\.?|RM|Rp|Fr\.|kr\.?|RUR)"
_MARKS = "€£₹₩￦₽฿₫₪₱₦₺₴₸"
# What a currency can begin with is looked at first: most letters of a text begin none.
SIGN = rf"(?=[A-Zk$＄¥￥{_MARKS}])(?:{_OF_DOLLARS}|{_OF_YEN}|[{_MARKS}]|(?<![A-Za-z]){_LETTERS}(?![A-Za-z]))"

# Before a number: a sign or bracket, the currency, remains of table cells, again a sign or bracket.
BEFORE = pattern(rf"(?P<open>[-−–+(]\s?)?(?<![A-Za-z$])(?P<sign>{SIGN})\s{{0,2}}(?:,\s|\|\s?)?(?P<inner>[-−–+(]\s?)?\Z")
# Behind a number, not before the next cell: "5,2 $ (1,4)"; "43 Mio. € (Vorjahr: 40 Mio. €)" goes on with a remark.
_NEXT_CELL = r"\s?(?:\d|\(\s?[\d.,’']{1,20}\s?\))"
AFTER = pattern(
    rf"\s{{0,2}}(?P<sign>\$\s?(?:US|CAN|CA|AU|HK)(?![A-Za-z])|(?:(?<=[\dMKkdn])|(?<=[a-zéõã]\s)|(?<=[a-z]\.\s))€(?=\s)|{SIGN}(?!{_NEXT_CELL}))"
)  # "151 M€ 6,6 %": a sign that is stuck to its number is none of the next cell
_SIGNED = pattern(rf"(?P<before>{SIGN})\s{{0,2}}\d|\d\s?(?:[^\W\d_]{{1,5}}\.?\s?)?(?P<after>{SIGN})")
# A scale that stands before its currency: "TEUR 450", "Mio. EUR 25,4", "k€ 300".
SCALED = pattern(
    r"(?<![^\W_])(?P<scale>T|[kK]|Tsd\.?\s|Mio\.?\s?|Mrd\.?\s?|Mln\.?\s?|Mld\.?\s?)(?P<sign>€|EUR|CHF|USD|GBP|US\$)\s?\Z"
)
POWERS: Mapping[str, int] = {"T": 3, "K": 3, "TSD": 3, "MIO": 6, "MLN": 6, "MRD": 9, "MLD": 9}

_DOLLARS = (
    (pattern(r"\bM[eé]xico\b|\bBMV\b", re.IGNORECASE), "MXN"),
    (pattern(r"\bChile\b|\bCLP\b|Santiago de Chile", re.IGNORECASE), "CLP"),
    (pattern(r"\bColombia\b|Bogot[áa]\b|\bCOP\b", re.IGNORECASE), "COP"),
    (pattern(r"\bArgentina\b|Buenos Aires\b", re.IGNORECASE), "ARS"),
)
_CANADA = pattern(r"\b(?:TSX|TSX-V|TSXV|CSE|NEO)\s?:|Canadian dollars|\(in thousands of Canadian", re.IGNORECASE)
_IN_CANADIAN = pattern(
    r"(?:in|of|to|are|as) (?:Canadian dollars|CAD)\b|Canadian dollars unless|\(Canadian dollars", re.IGNORECASE
)
_CANADIAN = pattern(
    r"Canada|Ontario|Qu[eé]bec|Alberta|British Columbia|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland"
    r"|Toronto|Montr[eé]al|Vancouver|Calgary|Edmonton|Ottawa|Winnipeg|Halifax|Mississauga|Kelowna|Saskatoon",
    re.IGNORECASE,
)
_CANADIAN_DOLLAR = pattern(r"C(?<!\wC)(?:A|AD|DN|dn)?\s?\$")
_HOME = frozenset({"TSX", "TSXV", "TSX-V", "CSE", "CNSX", "NEO"})
_STATES = frozenset({"NYSE", "NASDAQ", "NYSE AMERICAN", "AMEX", "NYSEAMERICAN"})
_AUSTRALIAN = pattern(
    r"Australia|Sydney|Melbourne|Perth|Brisbane|Adelaide|Canberra|Queensland|New South Wales|Victoria\b", re.IGNORECASE
)
_AUSTRALIA = pattern(r"\bASX\s?:|Australian dollars", re.IGNORECASE)
_AMERICAN = ("us$", "u.s.$", "u.s. $", "usd", "u.s. dollars", "united states dollars")
_NORDIC = ((pattern(r"\b(?:NOK|Oslo|Norway)\b"), "NOK"), (pattern(r"\b(?:DKK|Copenhagen|Denmark)\b"), "DKK"))
_OLD_SIGNS = pattern(r"[個們與為國發業產經營員長關門開對]")
_NEW_SIGNS = pattern(r"[个们与为国发业产经营员长关门开对]")
_RENMINBI = pattern(r"人民[幣币]|RMB")
_TAIWAN = pattern(
    r"新[台臺][幣币]|民國|[台臺][灣北中南]|高雄|行政院|立法院|衛福部|衛生福利部|經濟部|財政部|金管會|證交所|勞動部|農業部|NT\$|TWSE"
)
_HONG_KONG = pattern(r"港[元幣币仙]|香港|本港|特區政府|政府統計處|港交所|立法會|HK\$|HKEX|HKSE")
_YUAN = pattern(r"\b(?:RMB|CNY|China|Shanghai|Beijing|Shenzhen)\b")
_STERLING = pattern(r"\b(?:gbp|sterling|pence)\b")
AT_HOME = 2  # places in Canada that a French release names where its dollars are Canada's
OPENING = 4000  # characters in which a release says where it is at home


def local_money(release: Release, language: Language) -> dict[str, str]:
    """What "$", "¥" and "kr" stand for in this release: {"$": "USD", …}."""
    places = " ".join(release.dateline.places) if release.dateline else ""
    tickers = " ".join(f"{ticker} " for ticker in release.issuer.tickers) if release.issuer else ""
    head = f"{places} {tickers} {release.body[:OPENING]}"
    yuan = language.code == "zh" or (language.code != "ja" and _YUAN.search(head) is not None)
    crown = next((code for pattern, code in _NORDIC if pattern.search(head)), "SEK")
    yen = "CNY" if yuan else "JPY"
    small = release.body.lower()
    american = any(sign in small for sign in _AMERICAN)
    at_home = None if american else _at_home(release, places, small)  # else which one "$" is, `_dollar` decides
    found = {
        "$": at_home or _dollar(head, language, release.body, american=american),
        "¥": yen,
        "￥": yen,
        "KR": crown,
        "KR.": crown,
    }
    if language.code == "zh" and (dollar := _where_yuan_is_dollar(release.body[:OPENING])):
        found["元"] = dollar
    return found | ({"£": "GBP"} if "£" in small or _STERLING.search(small) else {})


def _where_yuan_is_dollar(opening: str) -> str | None:
    """TWD or HKD: a text in the old signs that is at home in Taiwan or Hong Kong and speaks of no renminbi."""
    if len(_OLD_SIGNS.findall(opening)) <= len(_NEW_SIGNS.findall(opening)) or _RENMINBI.search(opening):
        return None
    taiwan, hong_kong = len(_TAIWAN.findall(opening)), len(_HONG_KONG.findall(opening))
    return "TWD" if taiwan > hong_kong else "HKD" if hong_kong else None


def only_money(release: Release, language: Language, local: Mapping[str, str]) -> str | None:
    """The one currency whose amounts the opening of a release names; None where it names none or several."""
    words, opening = language.numbers, release.body[:OPENING]
    named = sorted(words.currencies, key=len, reverse=True)
    if not named or words.nouns in ("joined", "particles"):
        return None
    codes = {
        str(words.currencies[found.group(1).casefold()]) for found in _behind_digits(tuple(named)).finditer(opening)
    }
    codes |= {
        sign for found in _SIGNED.finditer(opening) if (sign := code_of(found["before"] or found["after"], local))
    }
    known = {local.get(code.partition("/")[0], code.partition("/")[0]) for code in codes}
    return known.pop() if len(known) == 1 else None


@cache
def _behind_digits(names: tuple[str, ...]) -> re.Pattern[str]:
    """A currency in words that follows digits, with at most a scale between."""
    listed = "|".join(re.escape(name) for name in names)
    return pattern(rf"\d(?:\s[^\W\d_]{{1,12}}\.?){{0,2}}\s?({listed})(?![^\W\d_])", re.IGNORECASE)


def _at_home(release: Release, places: str, small: str) -> str | None:
    """CAD or AUD on evidence alone: it is said so in the body (`small`: in small letters), or tickers and place are."""
    if ("cad" in small or "canadian dollars" in small) and _IN_CANADIAN.search(small):
        return "CAD"
    exchanges = (
        {ticker.partition(":")[0].strip().upper() for ticker in release.issuer.tickers} if release.issuer else set()
    )
    listed = {name for name in exchanges if not name.startswith("OTC")}  # quoted there, at home elsewhere
    here = bool(_CANADIAN.search(places)) + bool(listed & _HOME) + bool(_CANADIAN_DOLLAR.search(release.body))
    if here >= 2 and not listed & _STATES:
        return "CAD"
    if listed == {"ASX"} and _AUSTRALIAN.search(places):
        return "AUD"
    return None


def _dollar(head: str, language: Language, body: str, *, american: bool) -> str:
    """The peso where the release is at home with one; Canada's or Australia's where "US$" is written for the other."""
    if language.code == "es":
        return next((code for pattern, code in _DOLLARS if pattern.search(head)), "USD")
    if language.code == "fr" and not american and len(_CANADIAN.findall(head)) >= AT_HOME:
        return "CAD"
    if american:
        if re.search(r"(?:in|of) (?:U\.S\.|US|United States) dollars", body[: 4 * OPENING]):
            return "USD"
        if _CANADA.search(head) and re.search(r"US\$", body):
            return "CAD"
        if _AUSTRALIA.search(head) and re.search(r"US\$", body):
            return "AUD"
    return "USD"


def code_of(sign: str, local: Mapping[str, str]) -> str | None:
    """ISO 4217 code of a sign or code as printed."""
    printed = sign.replace("＄", "$").replace(" ", "").upper()
    if printed in local:
        return local[printed]
    return SIGNS.get(printed) or (printed if printed in CODES else None)
