"""Signs and codes of currencies, the same in every language."""

from __future__ import annotations

from collections.abc import Mapping

from digests.pattern import pattern

CODES = frozenset(
    "USD EUR GBP JPY CNY RMB HKD TWD KRW INR CAD AUD NZD SGD CHF SEK NOK DKK PLN CZK HUF RON BGN BRL MXN ARS CLP COP "
    "PEN UYU ZAR NGN KES GHS EGP MAD AED SAR QAR KWD BHD OMR ILS TRY RUB UAH KZT THB VND IDR MYR PHP PKR BDT LKR ISK "
    "US$ CNH NTD GEL FJD GYD JMD TTD".split()
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
# A scale that stands before its currency: "TEUR 450", "Mio. EUR 25,4", "k€ 300".
SCALED = pattern(
    r"(?<![^\W_])(?P<scale>T|[kK]|Tsd\.?\s|Mio\.?\s?|Mrd\.?\s?|Mln\.?\s?|Mld\.?\s?)(?P<sign>€|EUR|CHF|USD|GBP|US\$)\s?\Z"
)
POWERS: Mapping[str, int] = {"T": 3, "K": 3, "TSD": 3, "MIO": 6, "MLN": 6, "MRD": 9, "MLD": 9}


def code_of(sign: str, local: Mapping[str, str]) -> str | None:
    """ISO 4217 code of a sign or code as printed."""
    printed = sign.replace("＄", "$").replace(" ", "").upper()
    if printed in local:
        return local[printed]
    return SIGNS.get(printed) or (printed if printed in CODES else None)
