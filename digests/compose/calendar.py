"""Dates as an iCalendar file (RFC 5545): the one door to the library that writes it.

A day is an all-day event, a stretch of days ends on the day behind it, a moment has its zone. What is no finer than a
month has no day to stand on and is left out; a time without a zone is told in words on its day.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from icalendar import Calendar, Event, vText

from digests.compose.clean import clean, web_link
from digests.compose.entry import headline
from digests.compose.sentence import clip
from digests.model import Appointment, Milestone

_PRODUCT = "-//Dateline//Dates of press releases//EN"
_DATED = ("minute", "hour", "day", "week")
_EVERY = timedelta(hours=1)  # how often a subscriber should ask again
_TITLE, _LONGEST = 200, 1000  # characters

Stretch = tuple[date | datetime, date | datetime | None]


def calendar(name: str, dates: Iterable[Appointment]) -> bytes:
    """A calendar of this name, the same bytes for the same dates. What has no day is left out."""
    book = Calendar()
    book.add("prodid", _PRODUCT)
    book.add("version", "2.0")
    book.add("calscale", "GREGORIAN")
    book.add("name", clean(name))
    book.add("x-wr-calname", clean(name))
    book.add("refresh-interval", _EVERY, parameters={"VALUE": "DURATION"})
    book.add("x-published-ttl", "PT1H")
    dated = [(one, stretch) for one in dates if (stretch := when(one.milestone)) is not None]
    for one, stretch in dated:
        book.add_component(_event(one, stretch))
    years = [moment.year for _, (moment, _) in dated if isinstance(moment, datetime)]
    if years:  # rules of the zones for these years, not for a century
        first, last = max(date.min.year, min(years) - 1), min(date.max.year, max(years) + 2)
        book.add_missing_timezones(date(first, 1, 1), date(last, 1, 1))
    return bytes(book.to_ical())


def when(milestone: Milestone) -> Stretch | None:
    """First and, where there is one, the exclusive end, as a calendar takes them; None for what has no day."""
    start, end = milestone.start, milestone.end
    if milestone.grain not in _DATED:
        return None
    if isinstance(start, datetime):
        first = _moment(start, milestone.zone)
        if first is not None:
            last = _moment(end, milestone.zone) if isinstance(end, datetime) else None
            return first, last if last and last > first else None
    days = [one.date() if isinstance(one, datetime) else one for one in (start, end) if one is not None]
    if milestone.grain == "week" and end is None:
        days.append(_later(days[0], 6))
    return days[0], _later(max(days), 1)


def _event(one: Appointment, stretch: Stretch) -> Event:
    release, off = one.kept.reading.release, one.gone or one.withdrawn
    event = Event()
    event.add("uid", f"{one.uid}@dateline")
    event.add("sequence", one.sequence)
    changed = one.changed.astimezone(UTC).replace(microsecond=0)
    event.add("dtstamp", changed)
    event.add("last-modified", changed)
    event.add("dtstart", stretch[0])
    if stretch[1] is not None:
        event.add("dtend", stretch[1])
    event.add("summary", _summary(one))
    event.add("status", "CANCELLED" if off else "CONFIRMED")
    event.add("transp", "TRANSPARENT")
    event.add("categories", [one.milestone.role])
    if one.withdrawn:
        return event
    link = web_link(one.kept.address)
    said = [one.milestone.sentence, headline(one.kept)]
    lines = list(dict.fromkeys(clip(clean(text), _LONGEST, release.language) for text in said if text))
    event.add("description", vText("\n".join([*lines, *([link] if link else [])])))
    if link:
        event.add("url", link)
    return event


def _summary(one: Appointment) -> str:
    """Whose date, and what happens; a time of day that names no zone is told here, since no calendar could hold it."""
    milestone, release = one.milestone, one.kept.reading.release
    issuer = release.issuer.name if release.issuer else ""
    what = clip(clean(milestone.what or headline(one.kept)), _TITLE, release.language)
    start = milestone.start
    if isinstance(start, datetime) and _moment(start, milestone.zone) is None:
        what = f"{what} ({start:%H:%M})"
    return f"{clean(issuer)}: {what}" if issuer else what


def _moment(said: datetime, zone: str | None) -> datetime | None:
    """In its zone; in UTC where no more than an offset is known; None where not even that is."""
    try:
        known = ZoneInfo(zone) if zone else None
    except (ZoneInfoNotFoundError, ValueError):
        known = None
    if said.tzinfo is None:
        return said.replace(tzinfo=known) if known else None
    return said.astimezone(known or UTC)


def _later(day: date, days: int) -> date:
    return day + timedelta(days=min(days, (date.max - day).days))
