"""A percentage whose sign stands before its number: 百分之三点五."""

from __future__ import annotations

from decimal import Decimal

from digests.model import Quantity, Span
from digests.pattern import pattern

_PER_HUNDRED = pattern(
    r"(?P<number>\d{1,3}(?:\.\d{1,4})?|[零〇一二三四五六七八九十]{1,4}(?:[点點][零〇一二三四五六七八九]{1,4})?)"
)
DIGITS = {digit: value for value, digit in enumerate("一二三四五六七八九十", start=1)}


def per_hundred(text: str, start: int, at: int, end: int) -> Quantity | None:
    """百分之三点五: the number behind "per hundred" at `at`."""
    found = _PER_HUNDRED.match(text, at, end)
    if found is None:
        return None
    whole, _, part = found["number"].replace("點", "点").partition("点")
    decimals = "".join(str(max(0, "〇零一二三四五六七八九".index(sign) - 1)) for sign in part)
    value = Decimal(whole) if whole[0].isdigit() else Decimal(f"{_chinese(whole)}.{decimals or 0}")
    span = Span(start, found.end())
    return Quantity(span, value, "%", "percent", rule="number and percent", number=Span(at, found.end()))


def _chinese(signs: str) -> int:
    """二十四 → 24."""
    tens, ten, ones = signs.partition("十")
    return (DIGITS.get(tens, 1) * 10 if ten else 0) + DIGITS.get(ones if ten else signs, 0)
