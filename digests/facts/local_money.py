"""What "$", "¥", "kr" and 元 stand for in a release, and the one currency that it speaks of."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from digests.facts.currencies import SIGN, code_of
from digests.facts.home_currency import home_currency
from digests.facts.home_money import OPENING, home_dollar
from digests.facts.vocabulary import any_of, table_value
from digests.languages import Language
from digests.model import Release
from digests.pattern import pattern

_SIGNED = pattern(rf"(?P<before>{SIGN})\s{{0,2}}\d|\d\s?(?:[^\W\d_]{{1,5}}\.?\s?)?(?P<after>{SIGN})")
_DOLLARS = (
    (pattern(r"\bM[eé]xico\b|\bBMV\b", re.IGNORECASE), "MXN"),
    (pattern(r"\bChile\b|\bCLP\b|Santiago de Chile", re.IGNORECASE), "CLP"),
    (pattern(r"\bColombia\b|Bogot[áa]\b|\bCOP\b", re.IGNORECASE), "COP"),
    (pattern(r"\bArgentina\b|Buenos Aires\b", re.IGNORECASE), "ARS"),
)
_CANADIAN = pattern(
    r"Canada|Ontario|Qu[eé]bec|Alberta|Toronto|Montr[eé]al|Vancouver|Calgary|Ottawa|Gatineau|Laval", re.IGNORECASE
)
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
_BRITISH = ("gbp", "sterling", "pence")
_STERLING = pattern(r"\b(?:gbp|pounds? sterling|pence)\b")  # no town of Sterling
AT_HOME = 2  # places in Canada that a French release names where its dollars are Canada's


def local_money(release: Release, language: Language) -> dict[str, str]:
    """What "$", "¥" and "kr" stand for in this release: {"$": "USD", …}."""
    body = release.body
    places = " ".join(release.dateline.places) if release.dateline else ""
    tickers = " ".join(f"{ticker} " for ticker in release.issuer.tickers) if release.issuer else ""
    head = f"{places} {tickers} {body[:OPENING]}"
    signed = "¥" in body or "￥" in body  # for a sign that the text has not, no place is looked for
    yuan = language.code == "zh" or (signed and language.code != "ja" and _YUAN.search(head) is not None)
    yen = "CNY" if yuan else "JPY"
    small = body.lower()
    crown = next((code for pattern, code in _NORDIC if pattern.search(head)), "SEK") if "kr" in small else "SEK"
    found = {
        "$": _dollar(head, language, release),
        "¥": yen,
        "￥": yen,
        "KR": crown,
        "KR.": crown,
    }
    if language.code == "zh" and (dollar := _where_yuan_is_dollar(body[:OPENING])):
        found["元"] = dollar
    sterling = "£" in small or (any(word in small for word in _BRITISH) and _STERLING.search(small))
    return found | ({"£": "GBP"} if sterling else {})


def _where_yuan_is_dollar(opening: str) -> str | None:
    """TWD or HKD: a text in the old signs that is at home in Taiwan or Hong Kong and speaks of no renminbi."""
    if len(_OLD_SIGNS.findall(opening)) <= len(_NEW_SIGNS.findall(opening)) or _RENMINBI.search(opening):
        return None
    taiwan, hong_kong = len(_TAIWAN.findall(opening)), len(_HONG_KONG.findall(opening))
    return "TWD" if taiwan > hong_kong else "HKD" if hong_kong else None


def only_money(release: Release, language: Language, local: Mapping[str, str]) -> str | None:
    """The one currency whose amounts the opening of a release names; where it names none, that of its home."""
    words, opening = language.numbers, release.body[:OPENING]
    if not words.currencies:
        return None
    behind = _behind_digits(tuple(words.currencies), words.nouns not in ("joined", "particles"))
    codes = {str(table_value(words.currencies, found.group(1))) for found in behind.finditer(opening)}
    codes |= {
        sign for found in _SIGNED.finditer(opening) if (sign := code_of(found["before"] or found["after"], local))
    }
    known = {local.get(code.partition("/")[0], code.partition("/")[0]) for code in codes}
    if not known:
        return home_currency(release, language.code)
    return known.pop() if len(known) == 1 else None


@cache
def _behind_digits(names: tuple[str, ...], bounded: bool) -> re.Pattern[str]:
    """A currency in words that follows digits, with at most a scale between: "3 mln. euro", "3억 원"."""
    listed = any_of(names, bounded=False)
    if not bounded:
        return pattern(rf"\d\s?[^\W\d_]{{0,3}}?\s?({listed})", re.IGNORECASE)
    return pattern(rf"\d(?:\s[^\W\d_]{{1,12}}\.?){{0,2}}\s?({listed})(?![^\W\d_])", re.IGNORECASE)


def _dollar(head: str, language: Language, release: Release) -> str:
    """The peso where a Spanish release is at home with one, Canada's dollar in Quebec; else its home's own, or USD."""
    if language.code == "es":
        return next((code for pattern, code in _DOLLARS if pattern.search(head)), "USD")
    if language.code == "fr":
        small = release.body.lower()
        here = len(_CANADIAN.findall(head)) >= AT_HOME and not any(sign in small for sign in _AMERICAN)
        return "CAD" if here else "USD"
    return home_dollar(release) or "USD"
