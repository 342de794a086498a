from __future__ import annotations

import threading
from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta

import pytest
from msgspec.structs import replace
from sqlalchemy import select

from digests.model import Channel, Digest, Rate, Silence, Story, Window
from digests.publish import PublishError, publish
from digests.store import outbox
from digests.store.engine import Store
from digests.store.keep import retract
from digests.store.tables import delivery
from tests.digests.publish.channels import EACH, HOUR, TOPICS, composer, news, owed, texts, told
from tests.written import NOON, keep, written


def test_every_story_is_told_once_and_in_order(store: Store) -> None:
    news(store, "Alder")
    news(store, "Birch")
    assert told(store, EACH) == 2
    assert told(store, EACH) == 0
    news(store, "Cedar")
    keep(store, written("Alder", "Alder took on 5 welders. " * 3, "Desk.", issuer="Alder AS"))  # a copy
    assert told(store, EACH, NOON + HOUR) == 1
    assert owed(store) == ["Alder", "Birch", "Cedar"]
    with store.read() as connection:
        row = connection.execute(select(delivery).limit(1)).one()
        assert (row.thread, row.state, row.part) == (7, "ready", 0)


def test_a_new_channel_begins_with_the_newest_of_the_last_day(store: Store) -> None:
    news(store, "Alder", NOON - timedelta(days=2))
    for number in range(14):
        news(store, f"Birch {number}", NOON - HOUR)
    assert told(store, EACH) == EACH.limit
    assert owed(store) == [f"Birch {number}" for number in range(2, 14)]
    assert told(store, EACH, NOON + HOUR) == 0


def test_a_topic_channel_takes_its_stories_alone(store: Store) -> None:
    ships = replace(EACH, topics=("ships",))
    news(store, "Alder")
    news(store, "Birch ferry")
    news(store, "Cedar ferry recall")
    assert told(store, ships) == 1
    assert owed(store) == ["Birch ferry"]


def test_what_is_kept_late_is_told_all_the_same(store: Store) -> None:
    """A story whose poll began before the last post, and that was kept after it, is behind no window."""
    news(store, "Alder")
    told(store, EACH)
    news(store, "Birch", NOON - HOUR)
    assert told(store, EACH, NOON + HOUR) == 1


def test_a_withdrawn_story_is_not_told(store: Store) -> None:
    number = news(store, "Alder")
    with store.write() as connection:
        retract(connection, number, NOON)
    assert told(store, EACH) == 0


def test_an_embargo_is_kept_and_its_story_told_when_it_ends(store: Store) -> None:
    news(store, "Alder", embargo=NOON + HOUR)
    news(store, "Birch")
    assert told(store, EACH) == 1
    assert told(store, EACH, NOON + timedelta(minutes=59)) == 0
    assert told(store, EACH, NOON + HOUR) == 1
    assert told(store, EACH, NOON + 2 * HOUR) == 0
    assert owed(store) == ["Birch", "Alder"]


def test_quiet_hours_hold_stories_and_end_in_one_round_up(store: Store) -> None:
    night = replace(EACH, quiet=(time(22), time(7)))
    evening = datetime(2026, 3, 4, 21, 59, tzinfo=UTC)
    news(store, "Alder", evening)
    assert told(store, night, evening) == 1
    for minutes, name in ((10, "Birch"), (400, "Cedar")):
        news(store, name, evening + timedelta(minutes=minutes))
        assert told(store, night, evening + timedelta(minutes=minutes)) == 0
    morning = datetime(2026, 3, 5, 7, 1, tzinfo=UTC)
    news(store, "Doddle", morning)
    assert told(store, night, morning) == 2
    assert [("Birch" in text, "Cedar" in text) for text in texts(store, "breaking")] == [
        (False, False),
        (True, True),
        (False, False),
    ]


def test_over_its_limit_a_channel_gets_the_rest_as_a_round_up(store: Store) -> None:
    slow = replace(EACH, at_most=Rate(3, HOUR), limit=2)
    news(store, "Alder")
    assert told(store, slow) == 1
    for number in range(5):
        news(store, f"Birch {number}")
    assert told(store, slow, NOON + timedelta(minutes=1)) == 2
    news(store, "Cedar", NOON + timedelta(minutes=2))
    assert told(store, slow, NOON + timedelta(minutes=2)) == 0
    assert told(store, slow, NOON + timedelta(minutes=61)) == 1
    single, roundup, late = texts(store, "breaking")[1:]
    assert "Birch 0" in single
    assert all(f"Birch {number}" in roundup for number in range(1, 5))
    assert "Cedar" in late


def test_a_story_that_cannot_be_composed_holds_its_channel_and_loses_nothing(store: Store) -> None:
    def broken(channel: Channel, slot: str, window: Window, stories: Sequence[Story], *rest: object) -> Digest:
        if stories[0].id == birch:
            raise ZeroDivisionError("the template")
        return composer(channel, slot, window, stories, *rest)  # type: ignore[arg-type]

    news(store, "Alder")
    birch = news(store, "Birch")
    news(store, "Cedar")
    for _ in range(2):
        with pytest.raises(PublishError, match=f"channel breaking: story:{birch} cannot be composed"):
            publish(store, EACH, TOPICS, broken, NOON)
    assert owed(store) == ["Alder"]
    with store.write() as connection:
        retract(connection, birch, NOON)
    assert len(publish(store, EACH, TOPICS, broken, NOON)) == 1
    assert owed(store) == ["Alder", "Cedar"]


def test_two_processes_tell_a_channel_once(store: Store) -> None:
    for number in range(6):
        news(store, f"Alder {number}")
    threads = [threading.Thread(target=told, args=(store, EACH)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    told(store, EACH)
    assert sorted(owed(store)) == [f"Alder {number}" for number in range(6)]


def test_more_stories_than_are_looked_at_at_once_are_all_told(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("digests.publish.channel._ONCE", 3)
    news(store, "Start")
    told(store, EACH)
    for number in range(8):
        news(store, f"Alder {number}")
    assert told(store, EACH) == 8


def loud(store: Store, channel: str = "breaking") -> list[bool]:
    """Of each message owed to a channel: does it make a sound?"""
    with store.read() as connection:
        return [not one.message.silent for one in outbox.deliveries(connection, channel=channel)]


def test_posts_make_no_sound_in_silent_hours(store: Store) -> None:
    night = replace(EACH, silence=Silence(hours=((time(22), time(7)),)))
    evening = datetime(2026, 3, 4, 21, 59, tzinfo=UTC)
    for minutes, name in ((0, "Alder"), (1, "Birch"), (540, "Cedar"), (541, "Doddle")):
        news(store, name, evening + timedelta(minutes=minutes))
        assert told(store, night, evening + timedelta(minutes=minutes)) == 1
    assert loud(store) == [True, False, False, True]


def test_posts_of_silent_topics_make_no_sound(store: Store) -> None:
    hushed = replace(EACH, silence=Silence(topics=("ships",)))
    news(store, "Alder ferry")
    news(store, "Birch")
    assert told(store, hushed) == 2
    assert loud(store) == [False, True]
    gathered = replace(hushed, name="slow", at_most=Rate(1, HOUR))
    told(store, gathered)
    assert loud(store, "slow") == [True], "a round-up that tells of something else as well"
