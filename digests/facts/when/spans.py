"""Arithmetic of days: the first and last day of a period, and periods counted from another one."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import Final

from digests.languages.dates import Part
from digests.model import Grain

MONTHS: Final[dict[Grain, int]] = {"month": 1, "quarter": 3, "half": 6, "year": 12}  # lengths in months

Days = tuple[date, date]  # first and last, inclusive


def calendar_day(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has none such."""
    if not (1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):
        return None
    return date(year, month, day)


def months_later(day: date, months: int) -> date | None:
    """The same day of another month, or its last day; None beyond the calendar."""
    count = day.year * 12 + day.month - 1 + months
    year, month = divmod(count, 12)
    if not 1 <= year <= 9998:
        return None
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def days_later(day: date, days: int) -> date | None:
    try:
        return day + timedelta(days)
    except OverflowError:
        return None


def period(grain: Grain, year: int, number: int = 1) -> Days | None:
    """The `number`-th month, quarter, half of a calendar year, or the year."""
    length = MONTHS[grain]
    first = calendar_day(year, (number - 1) * length + 1, 1) if 1 <= number <= 12 // length else None
    after = first and months_later(first, length)
    return (first, after - timedelta(1)) if first and after else None


def containing(grain: Grain, day: date, shift: int = 0) -> Days | None:
    """The day, week (from Monday), month, quarter, half or year that holds a day, `shift` such periods later."""
    if grain == "day":
        moved = days_later(day, shift)
        return (moved, moved) if moved else None
    if grain == "week":
        monday = days_later(day, 7 * shift - day.weekday())
        sunday = monday and days_later(monday, 6)
        return (monday, sunday) if monday and sunday else None
    length = MONTHS[grain]
    moved = months_later(day.replace(day=1), length * shift)
    return period(grain, moved.year, (moved.month - 1) // length + 1) if moved else None


def part_of(days: Days, grain: Grain, part: Part) -> tuple[Days, Grain]:
    """The early, mid or late third of a period, or its end: the last month of a year, the last ten days of a month."""
    first, last = days
    if grain == "month":
        thirds = {"early": (1, 10), "mid": (11, 20), "late": (21, last.day), "end": (21, last.day)}
        return (first.replace(day=thirds[part][0]), first.replace(day=thirds[part][1])), "month"
    if grain in ("week", "day"):
        return days, grain
    if part == "end":
        return (last.replace(day=1), last), "month"
    third = max(1, MONTHS[grain] // 3)
    begin = months_later(first, {"early": 0, "mid": 1, "late": 2}[part] * third) or first
    end = months_later(begin, third)
    return (begin, end - timedelta(1) if end else last), grain


def nth_weekday(year: int, month: int, weekday: int, number: int) -> date | None:
    """The first, second, … (or with -1 the last) of a weekday in a month; None where it has no fifth."""
    days = [day for at in range(1, 32) if (day := calendar_day(year, month, at)) and day.weekday() == weekday]
    at = number - 1 if number > 0 else number
    return days[at] if -len(days) <= at < len(days) else None
