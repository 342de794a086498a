"""Shares of people in Chinese, Japanese and Korean told as so many of so many: 10명 중 8명, 5人に1人, 六成."""

from __future__ import annotations

import re
from decimal import Decimal

from digests.model import Quantity, Span
from digests.pattern import pattern

LARGEST_WHOLE = 20  # of people that stand for all: 1,070개사 중 719개사 are counts
_OF_SO_MANY = pattern(  # 10명 중 8명, 10人中8人, 5人に1人, 每10人中有8人: the whole stands before the part
    r"(?P<below>[1-9]\d{0,2})\s?(?:(?P<ko>명|사람|곳|가구|개사|가지)\s?(?:중|가운데)\s?(?:약\s?)?(?P<part>[1-9]\d?)\s?(?P=ko)(?:꼴)?"
    r"|(?P<ja>人|社|世帯|校)(?:中|に|のうち)(?:約)?(?P<of>[1-9]\d?)(?P=ja)(?!組)|(?:[个個名位]?人[中里裡]?|[个個名位家](?:[^\d，。、]{1,6}?[中里裡])?[中里裡]?)就?有(?P<zh>[1-9]\d?)(?:[个個名位]?人|[个個名位家]))"
)
_NOT_TENTHS = (
    "员員立为為功本果长長都交分就年绩績熟人型品套效形语語才见見败敗新"  # 成员, 成立: the character begins a word
)
_TENTHS = pattern(  # 六成受訪者, not 六成员
    r"(?P<tens>[1-9一二三四五六七八九两兩])成(?P<ones>半|[一二三四五六七八九])?"
    rf"(?=[，,。、；）)]|(?![{_NOT_TENTHS}])[\u4e00-\u9fff])"
)
_DIGITS = {digit: value for value, digit in enumerate("一二三四五六七八九", start=1)} | {"两": 2, "兩": 2}


def part_of_people(text: str, at: int, start: int, end: int) -> Quantity | None:
    """10명 중 8명: the share, not two counts; 六成: so many tenths."""
    if tenths := _TENTHS.match(text, at, end):
        return _in_tenths(tenths)
    found = _OF_SO_MANY.match(text, at, end)
    if found is None or (at > start and text[at - 1] in ".,0123456789"):
        return None
    below, part = int(found["below"]), int(found["part"] or found["of"] or found["zh"])
    if not part < below <= LARGEST_WHOLE:
        return None
    span = Span(at, found.end())
    return Quantity(span, Decimal(part) / Decimal(below), "x", "ratio", rule="share of a group", number=span)


def _in_tenths(found: re.Match[str]) -> Quantity:
    """六成 → 60 %, 七成五 → 75 %."""
    ones = _DIGITS.get(found["ones"] or "", 5 if found["ones"] else 0)
    value = Decimal(10 * (_DIGITS.get(found["tens"]) or int(found["tens"])) + ones)
    number = Span(*found.span())
    return Quantity(number, value, "%", "percent", rule="number and percent", number=number)
