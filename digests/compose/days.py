"""Dates in words: each grain of a milestone, and plain days and moments, in a reader's language."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import (
    format_date,
    format_interval,
    format_skeleton,
    format_time,
    get_timezone_location,
    get_timezone_name,
)

from digests.compose.amounts import writing_of
from digests.languages.writing import Writing
from digests.model import Milestone, Window
from digests.pattern import pattern

_FIRST = pattern(r"(?<![0-9])1(?![0-9])")  # no month, year or time is a lone 1 where months are written as words


def write_date(milestone: Milestone, into: str) -> str:
    """When a milestone is, no finer and no coarser than it was said: "Nov 12, 2026, 8:30 AM EST", "Q1 2027"."""
    writing = writing_of(into)
    start, end = milestone.start, milestone.end
    if isinstance(start, datetime):
        return _moments(start, end, milestone.zone, writing)
    last = end.date() if isinstance(end, datetime) else end
    if milestone.grain == "year" and (start.month, start.day) == (1, 1) and _same(start, last, "y"):
        return format_skeleton("y", start, locale=writing.locale)
    if milestone.grain == "half" and start.day == 1 and start.month in (1, 7) and _months(start, last) == 6:
        return writing.halves[start.month // 7].format(start.year)
    if milestone.grain == "quarter" and start.day == 1 and start.month % 3 == 1 and _months(start, last) == 3:
        return format_date(start, writing.quarter, writing.locale)
    if milestone.grain == "week":
        return writing.week.format(write_day(start, into))
    if milestone.grain in ("month", "quarter", "half", "year") and start.day == 1:
        return _whole_months(start, last, writing)
    return write_days(start, last, into)


def write_day(day: date | str, into: str) -> str:
    """A day, or a month or year written as ISO ("2026-01"): "Nov 12, 2026"; as it stands when it is neither."""
    writing = writing_of(into)
    if isinstance(day, date):
        return _day(day, writing)
    try:
        if len(day) == 7:
            return format_date(date.fromisoformat(f"{day}-01"), writing.month, writing.locale)
        return _day(date.fromisoformat(day[:10]), writing)
    except ValueError:
        return day


def write_moment(moment: datetime, zone: str, into: str) -> str:
    """An aware moment by the clock of a zone: "Nov 12, 2026, 8:30 AM"."""
    writing, local = writing_of(into), moment.astimezone(ZoneInfo(zone))
    return writing.moment.format(day=_day(local, writing), time=_time(local, writing))


def write_time(at: time, into: str) -> str:
    """A time of day: "8:30 AM"."""
    return _time(datetime.combine(date(2000, 1, 1), at), writing_of(into))


def write_weekday(day: int, into: str) -> str:
    """The name of a day of the week, 0 for Monday, as it stands by itself."""
    names = Locale.parse(writing_of(into).locale).days["stand-alone"]["wide"]
    return str(names[day])


def write_days(start: date, end: date | None, into: str) -> str:
    """A stretch of days, both included: "Nov 12 – 14, 2026"."""
    if end is None or end == start:
        return write_day(start, into)
    writing = writing_of(into)
    return _ordinal(str(format_interval(start, end, "yMMMd", locale=writing.locale)), writing)


def write_header_day(day: date, into: str) -> str:
    """The day over a digest, with its weekday."""
    writing = writing_of(into)
    return _ordinal(format_date(day, writing.day_with_weekday, writing.locale), writing)


def write_window(window: Window, zone: str, into: str) -> str:
    """The stretch a digest tells, in the channel's zone; the days are named unless it is one."""
    writing = writing_of(into)
    since, until = (moment.astimezone(ZoneInfo(zone)) for moment in (window.since, window.until))
    if since.date() == until.date():
        return writing.window.format(_time(since, writing), _time(until, writing))
    return writing.window.format(*(_short(moment, writing) for moment in (since, until)))


def _day(day: date, writing: Writing) -> str:
    return _ordinal(format_date(day, writing.day, writing.locale), writing)


def _ordinal(text: str, writing: Writing) -> str:
    """The first of a month as the language writes it: "1er août 2026"."""
    return _FIRST.sub(writing.first_day, text) if writing.first_day != "1" else text


def _short(moment: datetime, writing: Writing) -> str:
    day = _ordinal(format_skeleton("MMMd", moment, locale=writing.locale), writing)
    return writing.moment.format(day=day, time=_time(moment, writing))


def _moments(start: datetime, end: date | datetime | None, zone: str | None, writing: Writing) -> str:
    local = start.astimezone(ZoneInfo(zone)) if zone and start.tzinfo else start
    time = _time(local, writing)
    if isinstance(end, datetime) and end != start:
        last = end.astimezone(ZoneInfo(zone)) if zone and end.tzinfo else end
        if last.date() != local.date():
            first, until = (_zoned(at, zone, _time(at, writing), writing) for at in (local, last))
            if _zone_of(local, zone, writing) == _zone_of(last, zone, writing):
                first = _at(local, time, writing)  # the zone is named once
            return writing.days_between.format(first, until)
        time = writing.days_between.format(time, _time(last, writing))
    return _zoned(local, zone, time, writing)


def _at(moment: datetime, time: str, writing: Writing) -> str:
    return writing.moment.format(day=_day(moment, writing), time=time)


def _zoned(moment: datetime, zone: str | None, time: str, writing: Writing) -> str:
    text, name = _at(moment, time, writing), _zone_of(moment, zone, writing)
    return writing.zoned.format(moment=text, zone=name) if name else text


def _zone_of(moment: datetime, zone: str | None, writing: Writing) -> str:
    """Its zone as it is written; empty for a local time of nobody knows where."""
    return "" if zone is None and moment.tzinfo is None else _zone(moment, zone, writing)


def _zone(moment: datetime, zone: str | None, writing: Writing) -> str:
    """The zone's abbreviation where readers know it, else its city; an offset when the zone has no name."""
    if zone is None or zone.upper() in ("UTC", "GMT", "ETC/UTC"):
        return "UTC" if not moment.utcoffset() else f"UTC{moment.isoformat()[-6:]}"
    local = moment.astimezone(ZoneInfo(zone)) if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(zone))
    if writing.zone_by == "abbreviation":
        name = str(get_timezone_name(local, width="short", locale=writing.locale))
        if name.isalpha():
            return name
    return str(get_timezone_location(ZoneInfo(zone), locale=Locale.parse(writing.locale), return_city=True))


def _time(moment: datetime, writing: Writing) -> str:
    return format_time(moment, "short", tzinfo=moment.tzinfo, locale=writing.locale).replace("\u202f", "\u00a0")


def _whole_months(start: date, last: date | None, writing: Writing) -> str:
    first = format_date(start, writing.month, writing.locale)
    if _same(start, last, "m") or last is None:
        return first
    return writing.days_between.format(first, format_date(last, writing.month, writing.locale))


def _months(start: date, last: date | None) -> int:
    return 0 if last is None else (last.year - start.year) * 12 + last.month - start.month + 1


def _same(start: date, last: date | None, unit: str) -> bool:
    if last is None:
        return True
    return start.year == last.year and (unit == "y" or start.month == last.month)
