from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digests.model import Channel, Slot
from digests.slots import due_slots, next_slot

ZONES = """Europe/Berlin America/New_York America/Santiago Africa/Cairo Asia/Beirut Atlantic/Azores
Australia/Lord_Howe Australia/Sydney Asia/Kathmandu
Asia/Tokyo Pacific/Chatham Pacific/Apia America/Sao_Paulo Africa/Casablanca UTC""".split()


def channel(zone: str, *at: str, days: str = "0123456") -> Channel:
    times = tuple(time.fromisoformat(one) for one in at)
    return Channel("morning", "@x", "digest", zone, at=times, days=frozenset(map(int, days)))


def local(slots: tuple[Slot, ...], zone: str) -> list[str]:
    return [slot.due.astimezone(ZoneInfo(zone)).isoformat(timespec="minutes") for slot in slots]


def utc(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "at", "day", "expected"),
    [
        ("Europe/Berlin", "02:30", date(2026, 3, 29), "2026-03-29T03:00+02:00"),  # the clocks skip it
        ("Europe/Berlin", "02:30", date(2026, 10, 25), "2026-10-25T02:30+02:00"),  # they show it twice
        ("Europe/Berlin", "00:30", date(2026, 3, 30), "2026-03-30T00:30+02:00"),  # APScheduler leaves this one out
        ("Africa/Cairo", "00:15", date(2026, 4, 24), "2026-04-24T01:00+03:00"),  # midnight itself is skipped
        ("America/Santiago", "00:00", date(2026, 9, 6), "2026-09-06T01:00-03:00"),
        ("Australia/Lord_Howe", "02:15", date(2026, 10, 4), "2026-10-04T02:30+11:00"),  # half an hour
        ("Asia/Kathmandu", "08:00", date(2026, 1, 1), "2026-01-01T08:00+05:45"),
        ("Europe/Berlin", "08:00", date(2028, 2, 29), "2028-02-29T08:00+01:00"),
    ],
)
def test_a_local_slot_comes_once_and_at_the_right_instant(zone: str, at: str, day: date, expected: str) -> None:
    slots = due_slots(channel(zone, at), utc(day.year, day.month, day.day) - timedelta(days=2),
                      utc(day.year, day.month, day.day) + timedelta(days=2))  # fmt: skip
    assert [one for one in local(slots, zone) if one.startswith(day.isoformat())] == [expected]


def test_a_day_that_a_zone_leaves_out_has_no_slots() -> None:
    slots = due_slots(channel("Pacific/Apia", "08:00"), utc(2011, 12, 29), utc(2012, 1, 1))
    assert [slot.key for slot in slots] == ["2011-12-29T08:00", "2011-12-31T08:00", "2012-01-01T08:00"]


def test_days_are_the_local_ones_counted_from_monday() -> None:
    slots = due_slots(channel("Asia/Shanghai", "07:00", "18:00", days="01234"), utc(2026, 3, 5), utc(2026, 3, 9, 12))
    assert [slot.key for slot in slots] == [
        "2026-03-05T18:00",
        "2026-03-06T07:00",
        "2026-03-06T18:00",
        "2026-03-09T07:00",
        "2026-03-09T18:00",
    ]


def test_the_next_slot_is_the_first_one_after() -> None:
    mondays = channel("Europe/Berlin", "08:00", days="0")
    first = next_slot(mondays, utc(2026, 3, 9, 7))
    assert first is not None
    assert first.due == utc(2026, 3, 16, 7)
    assert next_slot(mondays, utc(2026, 3, 9, 6, 59)) == due_slots(mondays, utc(2026, 3, 8), utc(2026, 3, 10))[0]
    assert next_slot(channel("UTC"), utc(2026, 3, 9)) is None


@pytest.mark.parametrize("zone", ZONES)
def test_three_years_of_slots_come_once_each_however_the_time_is_cut(zone: str) -> None:
    """Ticks of odd lengths, as restarts and downtime make them, see each local date and time once and in order."""
    wanted = channel(zone, "00:00", "00:30", "02:30", "23:59")
    start, end = utc(2025, 1, 1), utc(2028, 1, 1)
    seen: list[Slot] = []
    now, step = start, 0
    while now < end:
        then = min(end, now + timedelta(hours=(7, 31, 100, 1000)[step % 4], minutes=step % 60))
        seen.extend(due_slots(wanted, now, then))
        now, step = then, step + 1
    assert tuple(seen) == due_slots(wanted, start, end)
    keys = [slot.key for slot in seen]
    assert len(set(keys)) == len(keys)
    place = ZoneInfo(zone)
    first, last = start.astimezone(place), end.astimezone(place)
    days = (date.fromordinal(day) for day in range(first.date().toordinal(), last.date().toordinal() + 1))
    expected = {f"{day}T{at:%H:%M}" for day in days for at in wanted.at}
    edges = {f"{day}T{at:%H:%M}" for day in (first.date(), last.date()) for at in wanted.at}
    assert set(keys) | edges == expected | edges


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(ZONES), st.integers(0, 47 * 365 * 24), st.times())
def test_a_slot_is_never_due_before_its_wall_time(zone: str, hour: int, at: time) -> None:
    start = utc(1990, 1, 1) + timedelta(hours=hour)
    minute = at.replace(second=0, microsecond=0)
    for slot in due_slots(channel(zone, minute.isoformat()), start, start + timedelta(days=3)):
        shown = slot.due.astimezone(ZoneInfo(zone))
        assert (shown.date(), shown.time()) >= (slot.day, slot.at)
        assert shown.date() == slot.day
