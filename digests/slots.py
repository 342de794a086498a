"""When a channel's digests are due: local dates and wall times, as instants. Pure.

Each slot, being a local date and a time of day, comes exactly once. A time that the clocks skip is due at the first
instant after the gap, one that they show twice at its first showing. A day that a zone leaves out has no slots.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from digests.model import Channel, Slot

_DAY = timedelta(days=1)
_LOOK = 15  # days within which any weekday comes again, also where a zone leaves one out


def due_slots(channel: Channel, since: datetime, until: datetime) -> tuple[Slot, ...]:
    """The slots due in (since, until], in order. Both are aware; compared as instants."""
    first, last = since.astimezone(UTC), until.astimezone(UTC)
    if last <= first or not channel.at:
        return ()
    zone = ZoneInfo(channel.timezone)
    day, end = since.astimezone(zone).date() - _DAY, until.astimezone(zone).date() + _DAY
    found: list[Slot] = []
    while day <= end:
        found.extend(slot for slot in _slots_of(channel, day, zone) if first < slot.due <= last)
        day += _DAY
    return tuple(sorted(found, key=lambda slot: (slot.due, slot.day, slot.at)))


def next_slot(channel: Channel, after: datetime) -> Slot | None:
    """The first slot due after an aware instant; None for a channel without times or days."""
    found = due_slots(channel, after, after + _LOOK * _DAY)
    return found[0] if found else None


def _slots_of(channel: Channel, day: date, zone: ZoneInfo) -> Iterator[Slot]:
    if day.weekday() not in channel.days:
        return
    for at in sorted(set(channel.at)):
        due = instant(day, at, zone)
        if due is not None:
            yield Slot(channel.name, day, at, due)


def instant(day: date, at: time, zone: ZoneInfo) -> datetime | None:
    """A wall time as an instant in UTC; None on a day that the zone does not have."""
    wall = datetime.combine(day, at.replace(tzinfo=None, fold=0))
    due = wall.replace(tzinfo=zone).astimezone(UTC)
    if due.astimezone(zone).replace(tzinfo=None) == wall:
        return due
    due = _after_gap(wall, zone)
    return due if due.astimezone(zone).date() == day else None


def _after_gap(wall: datetime, zone: ZoneInfo) -> datetime:
    """The first instant behind the gap in which a wall time falls, to the second.

    Read with the offset after the change (fold=1) the wall time lies before it, with the one before it (fold=0) behind.
    """
    before = wall.replace(tzinfo=zone, fold=1).astimezone(UTC)
    behind = wall.replace(tzinfo=zone, fold=0).astimezone(UTC)
    offset = behind.astimezone(zone).utcoffset()
    while behind - before > timedelta(seconds=1):
        middle = before + (behind - before) // 2
        middle = middle.replace(microsecond=0)
        if middle <= before:
            break
        if middle.astimezone(zone).utcoffset() == offset:
            behind = middle
        else:
            before = middle
    return behind
