"""Fiscal periods: never taken for calendar ones, reckoned from a period whose last day the release states."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from datetime import date, timedelta

from msgspec import Struct

from digests.facts.when.cues import cue
from digests.facts.when.spans import MONTHS, Days, months_later, period
from digests.facts.when.written import Stretch, Written
from digests.pattern import pattern

_STOP = pattern(r"[.!?;]\s")
_BETWEEN = 40  # code points between a period and its last day


class Stated(Struct, frozen=True):
    """ "the third quarter of fiscal 2025 ended November 1, 2025": a quarter, its fiscal year if named, its last day."""

    number: int
    year: int | None
    last: date


def stated_period(body: str, written: Sequence[Stretch], code: str) -> Stated | None:
    """The first quarter whose last day is stated beside it, or None."""
    for first, second in itertools.pairwise(written):
        quarter, day = first.first, second.first
        if quarter.grain != "quarter" or first.last or not quarter.number or second.start - first.end > _BETWEEN:
            continue
        if _STOP.search(body, first.end, second.start):
            continue  # "as in the second quarter of 2025. Sales for the six months ended June 30, 2026"
        if day.year and day.month and day.day and cue(code, "ends").search(body, first.end, second.start):
            try:
                return Stated(quarter.number, quarter.year, date(day.year, day.month, day.day))
            except ValueError:
                continue
    return None


def fiscal_days(written: Written, stated: Stated | None) -> Days | None:
    """First and last day of a quarter or fiscal year by the stated one; None where it is the calendar's or unknown."""
    if stated is None or written.grain not in ("quarter", "year") or written.shift is not None:
        return None
    if written.grain == "year" and not written.fiscal:
        return None
    calendar = period("quarter", stated.last.year, stated.number)
    if calendar and calendar[1] == stated.last and stated.year in (None, stated.last.year):
        return None
    number = written.number or 4
    if written.year is None:
        later = 0 if number == stated.number else None
    else:
        later = None if stated.year is None else 12 * (written.year - stated.year) + 3 * (number - stated.number)
    if later is None:
        return None
    # The last day of a month stays one: February ends a quarter that May 31 ended.
    end = months_later(stated.last + timedelta(1), later)
    begin = end and months_later(end, -MONTHS[written.grain])
    return (begin, end - timedelta(1)) if begin and end else None
