"""Written → days: what is not said is taken from the reference day, by nearness, tense and weekday."""

from __future__ import annotations

from datetime import date, timedelta

from dateutil.easter import easter
from msgspec import Struct

from digests.facts.when.spans import Days, calendar_day, containing, days_later, nth_weekday, part_of, period
from digests.facts.when.written import Stretch, Written
from digests.model import Grain


class Reference(Struct, frozen=True):
    """What dates are counted from. `day` is None where the release has no date; `grain` "month" where it has no day.

    `tense` is -1 or -2 where the sentence speaks of what is over, +1 of what is to come; `present` says that a day
    without a number is told of in the present; `anchor` is the day named last; `near` is the day near which days
    without a year lie where the release has none.
    """

    day: date | None
    grain: Grain = "day"
    tense: int = 0
    anchor: date | None = None
    near: date | None = None
    present: bool = False


Resolved = tuple[Days, Grain]

# Days: so close to the release a date is meant whatever the verb says; "will" is rarely said of what is over.
_NEAR = {-2: 6, -1: 90, 1: 20}
_RECENT = 200


def resolve(stretch: Stretch, reference: Reference) -> Resolved | None:
    """First and last day and the grain of what is written, or None where the text does not say enough."""
    first, last = stretch.first, stretch.last
    if last is None:
        return _single(first, reference)
    if _is_bare_day(first) and _is_bare_day(last):
        return _bare_days(first, last, reference)
    if first.year is None and first.shift is None and first.lean is None:
        return _yearless_range(first, last, reference)
    begin = _single(first, reference)
    if begin is None:
        return None
    if last.year is None and last.shift is None:
        return _closed(begin, _within(last, begin[0][0]))
    return _closed(begin, _single(last, reference))


def _closed(begin: Resolved | None, end: Resolved | None) -> Resolved | None:
    if begin is None or end is None or end[0][1] < begin[0][0]:
        return None
    return (begin[0][0], end[0][1]), begin[1]


def _yearless_range(first: Written, last: Written, reference: Reference) -> Resolved | None:
    """ "Aug 6 to Sept 2, 2025", "December 28 to January 3": the last day decides the year."""
    over = reference.tense < 0 and first.grain == "month"  # "from October to December orders reached"
    end = (None if over else _around_today(first, last, reference)) or _single(last, reference)
    if end is None:
        return None
    for year in (end[0][1].year, end[0][1].year - 1):
        begin = _in_year(first, year)
        if begin and begin[0][0] <= end[0][1]:
            return _closed(begin, end)
    return None


def _around_today(first: Written, last: Written, reference: Reference) -> Resolved | None:
    """The end of a range without any year that the release lies in: what goes on, whatever the verb says."""
    if reference.day is None or last.year is not None or last.shift is not None or last.lean is not None:
        return None
    for year in (reference.day.year, reference.day.year + 1):
        begin, end = _in_year(first, year), _in_year(last, year)
        if begin and end and begin[0][0] > end[0][1]:
            begin = _in_year(first, year - 1)
        if begin and end and begin[0][0] <= reference.day <= end[0][1]:
            return end
    return None


def _within(last: Written, begin: date) -> Resolved | None:
    """The end of a range whose year only the beginning names."""
    for year in (begin.year, begin.year + 1):
        end = _in_year(last, year)
        if end and end[0][1] >= begin:
            return end
    return None


def _single(written: Written, reference: Reference) -> Resolved | None:
    if written.same_day:
        return ((reference.anchor, reference.anchor), "day") if reference.anchor else None
    if written.year is not None:
        return _in_year(written, written.year, reference)
    named = any(part is not None for part in (written.month, written.number, written.easter))
    if written.day and _is_bare_day(written):
        return _nearest_day(written.day, reference)
    if reference.day is None:
        if named and reference.near and written.shift is None:
            return _nearest(written, Reference(reference.near))
        return None
    if written.shift is not None and named:
        return _in_year(written, reference.day.year + written.shift, reference)
    if named:
        return _nearest(written, reference)
    if reference.grain != "day" and written.grain in ("day", "week") and not written.day:
        return None  # a release of "January 2026" has no tomorrow
    if written.weekday is not None:
        return _weekday(written, reference.day, reference.tense or int(reference.present))
    if written.shift is not None and written.day:  # "本月5日"
        month = containing("month", reference.day, written.shift)
        day = month and calendar_day(month[0].year, month[0].month, written.day)
        return ((day, day), "day") if day else None
    if written.shift is not None:
        days = containing(written.grain, reference.day, written.shift)
        return _part(days, written) if days else None
    return None


def _is_bare_day(written: Written) -> bool:
    """A day without its month: "12일"."""
    unnamed = (written.year, written.month, written.number, written.shift, written.weekday)
    return written.day is not None and all(part is None for part in unnamed)


def _bare_days(first: Written, last: Written, reference: Reference) -> Resolved | None:
    """ "오는 12일부터 30일까지": the end is the first such day behind the begin."""
    begin = _nearest_day(first.day or 0, reference)
    if begin is None:
        return None
    months = [month[0] for shift in (0, 1) if (month := containing("month", begin[0][0], shift))]
    ends = [day for month in months if (day := calendar_day(month.year, month.month, last.day or 0))]
    end = next((day for day in ends if day >= begin[0][0]), None)
    return ((begin[0][0], end), "day") if end else None


def _nearest_day(day: int, reference: Reference) -> Resolved | None:
    """A day without a month: of last month, of this or of the next one, by the tense, else the nearest."""
    if reference.day is None or reference.grain != "day":
        return None
    today = reference.day
    months = [month[0] for shift in (-1, 0, 1) if (month := containing("month", today, shift))]
    days = [found for month in months if (found := calendar_day(month.year, month.month, day))]
    if reference.tense > 0:
        days = [one for one in days if one >= today] or days
    elif reference.tense < 0:
        days = [one for one in days if one <= today] or days
    nearest = min(days, key=lambda one: abs((one - today).days), default=None)
    return ((nearest, nearest), "day") if nearest else None


def _in_year(written: Written, year: int, reference: Reference | None = None) -> Resolved | None:
    if written.easter is not None:
        feast = days_later(easter(year), written.easter)
        return ((feast, feast), "day") if feast else None
    if written.grain == "day" and written.number and written.weekday is not None:
        day = nth_weekday(year, written.month or 1, written.weekday, written.number)
        return ((day, day), "day") if day else None
    if written.grain == "day" and written.part == "end":  # "the last day of October"
        month = period("month", year, written.month or 1)
        return ((month[1], month[1]), "day") if month else None
    if written.grain in ("day", "week"):
        day = calendar_day(year, written.month or 0, written.day or 0)
        if day and written.grain == "week":  # "the week of June 3"
            week = containing("week", day)
            return (week, "week") if week else None
        return ((day, day), "day") if day else None
    number = written.month if written.grain == "month" else written.number
    days = period(written.grain, year, number or 1)
    stood = written.part == "end" and not written.until and reference is not None and reference.tense <= 0
    if days and stood and reference and _is_over(days, reference.day):
        return (days[1], days[1]), "day"  # "stood at … at the end of 2024"
    return _part(days, written) if days else None


def _is_over(days: Days, today: date | None) -> bool:
    return today is None or days[1] < today


def _part(days: Days, written: Written) -> Resolved | None:
    if written.part is None:
        return days, written.grain
    if written.part == "end" and written.until:
        return (days[1], days[1]), "day"  # "by the end of the year" is its last day
    return part_of(days, written.grain, written.part)


def _nearest(written: Written, reference: Reference) -> Resolved | None:
    """The year of a date without one: by its weekday, else by the tense, else the nearest."""
    assert reference.day is not None
    today = reference.day
    found = [resolved for year in (today.year - 1, today.year, today.year + 1) if (resolved := _in_year(written, year))]
    if written.weekday is not None and written.grain == "day":
        found = [one for one in found if one[0][0].weekday() == written.weekday] or found
    nearest = min(found, key=lambda one: _distance(one[0], today), default=None)
    lean = written.lean or reference.tense or int(written.until or reference.present)
    if nearest is None or not lean or (not written.lean and _distance(nearest[0], today) <= _NEAR[lean]):
        return nearest
    fitting = [one for one in found if (one[0][1] >= today if lean > 0 else one[0][0] <= today)]
    if written.lean == -1 and written.grain == "month":
        fitting = [one for one in found if one[0][1] < today]  # in June "last June" is the year before's
    if not written.lean and lean == -1 and all(_distance(one[0], today) > _RECENT for one in fitting):
        return nearest  # a verb of the past beside a day that was long ago: it speaks of something else
    return min(fitting or found, key=lambda one: _distance(one[0], today))


def _distance(days: Days, today: date) -> int:
    if days[0] <= today <= days[1]:
        return 0
    return min(abs((days[0] - today).days), abs((days[1] - today).days))


def _weekday(written: Written, today: date, tense: int) -> Resolved | None:
    assert written.weekday is not None
    ahead = (written.weekday - today.weekday()) % 7
    if written.rule == "weekend":
        saturday = containing("day", today, ahead - (7 if ahead == 6 else 0) + 7 * (written.shift or 0))
        return ((saturday[0], saturday[0] + timedelta(1)), "day") if saturday else None
    lean = written.lean or tense
    if written.lean == 1 and ahead == 0:
        ahead = 7
    if lean < 0:
        ahead -= 7 if ahead or written.lean else 0
    elif not lean and ahead > 3:
        ahead -= 7
    days = containing("day", today, ahead)
    return (days, "day") if days else None
