"""Around every change of the clocks in three years: slots told on a store, by two processes whose own clocks step."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path
from shutil import copy
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace
from sqlalchemy import select

from digests.model import Channel, Digest, Message, Story, Window
from digests.publish import publish
from digests.publish.channel import Upcoming
from digests.slots import due_slots
from digests.store.engine import open_store
from digests.store.tables import delivery, digest

# With changes at midnight, of half an hour, at two, none; on both sides of the date line; Ramadan's.
ZONES = """Europe/Berlin America/New_York America/Santiago Africa/Cairo Asia/Beirut Atlantic/Azores Australia/Lord_Howe
Australia/Sydney Asia/Kathmandu Pacific/Chatham America/Havana Africa/Casablanca""".split()
START, END = datetime(2026, 1, 1, tzinfo=UTC), datetime(2029, 1, 1, tzinfo=UTC)
TIMES = (time(0, 0), time(0, 30), time(2, 30), time(23, 59))
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
LEAP = datetime(2028, 2, 29, 12, tzinfo=UTC)


def compose(
    channel: Channel, slot: str, window: Window, stories: Sequence[Story], upcoming: Upcoming, now: datetime
) -> Digest:
    return Digest(channel.name, slot, window, (), (Message(slot),))


def stretches(zone: str) -> Iterator[tuple[datetime, datetime]]:
    """A day on both sides of each change, and of the leap day."""
    place, day = ZoneInfo(zone), START
    while day < END:
        if day.astimezone(place).utcoffset() != (day + DAY).astimezone(place).utcoffset() or day <= LEAP < day + DAY:
            yield day - DAY, day + 2 * DAY
        day += DAY


@pytest.mark.parametrize("zone", ZONES)
def test_each_slot_is_told_once_through_restarts_and_clocks_that_step(
    tmp_path: Path, sqlite_template: Path, zone: str
) -> None:
    """Between the stretches nothing runs: then one digest catches up, and says for how long."""
    chance = random.Random(zone)
    channel = Channel("digest", -1001, "digest", zone, at=TIMES, empty="say", catch_up="each", template="digest")
    path = copy(sqlite_template, tmp_path / "dateline.db")
    processes = [open_store(f"sqlite:///{path}") for _ in range(2)]
    publish(processes[0], channel, {}, compose, START)
    expected: set[str] = set()
    for begin, end in stretches(zone):
        now = begin
        publish(processes[0], replace(channel, catch_up="one"), {}, compose, begin)
        while now < end:
            now = min(end, now + timedelta(minutes=chance.choice((17, 29))))
            if due_slots(channel, now - HOUR, now):
                back = chance.choice((HOUR, DAY))
                for seen in (now, now - back):  # the clock is set back, and on again
                    publish(chance.choice(processes), channel, {}, compose, seen)
        expected |= {slot.key for slot in due_slots(channel, begin, end)}
        processes[0].close()
        processes[0] = open_store(f"sqlite:///{path}")
    with processes[1].read() as connection:
        told = list(connection.execute(select(digest.c.slot).order_by(digest.c.id)).scalars())
        owed = list(connection.execute(select(delivery.c.slot).order_by(delivery.c.id)).scalars())
        windows = connection.execute(select(digest.c.since, digest.c.until).order_by(digest.c.id)).all()
    for process in processes:
        process.close()
    assert owed == told == sorted(set(told)), "each once and in order"
    assert expected <= set(told) <= {slot.key for slot in due_slots(channel, START, END)}
    assert all(before.until == after.since for before, after in pairwise(windows)), "no gap"
