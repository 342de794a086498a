"""Digits with the marks between them → their value: thousands, decimals, lakhs, 2/3; none for versions and dates."""

from __future__ import annotations

from decimal import Decimal

from digests.pattern import pattern

_MARK = pattern(r"\D")
_FRACTION = pattern(r"(?P<top>[1-9])/(?P<below>[2-9]|10)(?![\d/])")


def separators(printed: str, decimal: str) -> tuple[Decimal, bool, bool, bool] | None:
    """Digits with their marks → (value, thousands parted, doubtful, has decimals); None for versions and dates."""
    marks = [mark for mark in printed if not mark.isdigit()]
    parts = _MARK.split(printed)
    if not marks:
        return Decimal(printed), False, False, False
    last = marks[-1]
    if parts[0] == "":
        return (Decimal(f"0.{parts[1]}"), False, False, True) if len(parts) == 2 else None
    if len(set(marks)) == 2 and marks.count(last) == 1 and last in ".,":
        whole = parts[:-1]
        return (Decimal("".join(whole) + "." + parts[-1]), True, False, True) if _in_threes(whole) else None
    if len(set(marks)) > 1:
        return None
    if len(marks) > 1:
        return (Decimal("".join(parts)), True, False, False) if _in_threes(parts) else None
    if len(parts[1]) == 3 and parts[0] != "0" and len(parts[0]) <= 3:
        if last == decimal:
            return Decimal(f"{parts[0]}.{parts[1]}"), False, True, True
        return Decimal("".join(parts)), True, False, False
    if last in ".,·":
        return Decimal(f"{parts[0]}.{parts[1]}"), False, False, True
    return None


def _in_threes(parts: list[str]) -> bool:
    """1,234,567, or in lakhs and crores 1,23,45,678; never 08.12.2022."""
    head, *middle, tail = parts
    if len(parts) == 1:
        return True
    return 1 <= len(head) <= 3 and head != "0" and len(tail) == 3 and all(len(part) in (2, 3) for part in middle)


def fraction(text: str, start: int, end: int) -> tuple[Decimal, int] | None:
    """2/3 at `start` → (0.6667, end)."""
    found = _FRACTION.match(text, start, end)
    if found is None or int(found["top"]) >= int(found["below"]):
        return None
    return Decimal(found["top"]) / Decimal(found["below"]), found.end()
