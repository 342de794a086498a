"""Set times, quiet hours and silence: what readers asked for comes when they want it, once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta

import pytest

from digests.model import Message, Story, Window
from digests.publish import LeftOutError, publish_gathered, publish_readers
from digests.store import outbox
from digests.store.chats import Chat, choose, meet
from digests.store.engine import Store
from digests.store.gathered import hurry
from digests.store.subscriptions import Rhythm, Subscription, change, subscribe, unsubscribe
from tests.written import NOON, keep, written

ALICE, BOB = 4711, 4712
ZONE = "Europe/Oslo"  # an hour ahead of UTC in March


def tell(story: Story, _chat: Chat, wishes: Sequence[Subscription], _now: datetime) -> Sequence[Message]:
    return [Message(f"{story.lead.reading.release.headline} for {', '.join(wish.what for wish in wishes)}")]


def tell_all(stories: Sequence[Story], _chat: Chat, wishes: Sequence[Subscription], _w: Window) -> Sequence[Message]:
    heads = " + ".join(story.lead.reading.release.headline or "" for story in stories)
    return [Message(f"{heads} for {', '.join(wish.what for wish in wishes)}")]


def follow(store: Store, chat: int, what: str, rhythm: Rhythm | None = None, thread: int | None = None) -> int:
    with store.write() as connection:
        kept = subscribe(connection, chat, "words", what, NOON, thread)
        assert isinstance(kept, Subscription)
        change(connection, chat, kept.id, rhythm=rhythm)
    return kept.id


def turn(store: Store, now: datetime) -> list[str]:
    """One turn of the clock; all that was ever owed, in order."""
    publish_readers(store, {}, tell, now, ZONE)
    publish_gathered(store, tell, tell_all, now)
    with store.read() as connection:
        return [one.message.text for one in outbox.deliveries(connection)]


def test_a_daily_wish_gathers_until_its_time_and_comes_once(store: Store) -> None:
    follow(store, ALICE, "ferry", Rhythm(time(8, 0)))
    keep(store, written("Ferry one"), at=NOON)
    keep(store, written("Ferry two", issuer="Corvan Ltd"), at=NOON)
    assert turn(store, NOON) == []
    assert turn(store, datetime(2026, 3, 5, 6, 59, tzinfo=UTC)) == []
    morning = datetime(2026, 3, 5, 7, 0, tzinfo=UTC)
    assert turn(store, morning) == ["Ferry one + Ferry two for ferry"]
    assert turn(store, morning + timedelta(days=1)) == ["Ferry one + Ferry two for ferry"]


def test_a_weekly_wish_waits_for_its_day(store: Store) -> None:
    follow(store, ALICE, "ferry", Rhythm(time(9, 30), frozenset({4})))  # NOON is a Wednesday
    keep(store, written("Ferry one"), at=NOON)
    assert turn(store, NOON + timedelta(days=1)) == []
    assert turn(store, datetime(2026, 3, 6, 8, 30, tzinfo=UTC)) == ["Ferry one for ferry"]


def test_a_story_for_two_wishes_comes_once_and_names_both(store: Store) -> None:
    follow(store, ALICE, "ferry", Rhythm(time(8, 0)))
    follow(store, ALICE, "quay", Rhythm(time(18, 0)))
    keep(store, written("Ferry at the quay"), at=NOON)
    turn(store, NOON)
    evening = datetime(2026, 3, 4, 17, 0, tzinfo=UTC)
    assert turn(store, evening) == ["Ferry at the quay for ferry, quay"]
    assert turn(store, evening + timedelta(days=2)) == ["Ferry at the quay for ferry, quay"]


def test_a_wish_as_it_comes_wins_over_one_at_a_set_time(store: Store) -> None:
    follow(store, ALICE, "ferry", Rhythm(time(8, 0)))
    follow(store, ALICE, "quay")
    keep(store, written("Ferry at the quay"), at=NOON)
    assert turn(store, NOON) == ["Ferry at the quay for ferry, quay"]
    assert turn(store, NOON + timedelta(days=2)) == ["Ferry at the quay for ferry, quay"]


def test_quiet_hours_hold_back_and_end(store: Store) -> None:
    follow(store, ALICE, "ferry")
    with store.write() as connection:
        meet(connection, ALICE, "private", NOON)
        choose(connection, ALICE, NOON, quiet=["22:00", "07:00"], timezone="Asia/Tokyo")  # nine hours ahead
    night = datetime(2026, 3, 4, 14, 0, tzinfo=UTC)
    keep(store, written("Ferry at night"), at=night)
    assert turn(store, night) == []
    assert turn(store, datetime(2026, 3, 4, 22, 0, tzinfo=UTC)) == ["Ferry at night for ferry"]
    day = datetime(2026, 3, 5, 3, 0, tzinfo=UTC)
    keep(store, written("Ferry by day", issuer="Corvan Ltd"), at=day)
    assert turn(store, day)[-1] == "Ferry by day for ferry"


def test_a_chat_that_is_silent_for_a_while_hears_nothing_of_it_later(store: Store) -> None:
    follow(store, ALICE, "ferry", Rhythm(time(14, 0)))
    follow(store, BOB, "ferry")
    keep(store, written("Ferry one"), at=NOON)
    turn(store, NOON)
    with store.write() as connection:
        for chat in (ALICE, BOB):
            meet(connection, chat, "private", NOON)
            choose(connection, chat, NOON, muted_until=(NOON + timedelta(hours=8)).isoformat())
    keep(store, written("Ferry two", issuer="Corvan Ltd"), at=NOON)
    after = turn(store, NOON + timedelta(hours=2))
    assert after == ["Ferry one for ferry"], "what Bob was told before"
    assert turn(store, NOON + timedelta(days=3)) == after


def test_what_waits_goes_with_its_wish_and_comes_when_times_change(store: Store) -> None:
    number = follow(store, ALICE, "ferry", Rhythm(time(8, 0)))
    other = follow(store, BOB, "ferry", Rhythm(time(8, 0)))
    keep(store, written("Ferry one"), at=NOON)
    turn(store, NOON)
    with store.write() as connection:
        unsubscribe(connection, ALICE, number)
        hurry(connection, BOB, NOON, other)
    assert turn(store, NOON) == ["Ferry one for ferry"]
    with store.read() as connection:
        assert [one.chat for one in outbox.deliveries(connection)] == [BOB]


def test_each_topic_of_a_group_gets_its_own(store: Store) -> None:
    follow(store, -100, "ferry", Rhythm(time(14, 0)), thread=7)
    follow(store, -100, "mine", Rhythm(time(14, 0)), thread=9)
    keep(store, written("Ferry one"), at=NOON)
    keep(store, written("A mine", issuer="Corvan Ltd"), at=NOON)
    turn(store, NOON)
    turn(store, NOON + timedelta(hours=2))
    with store.read() as connection:
        assert sorted((one.thread, one.message.text) for one in outbox.deliveries(connection)) == [
            (7, "Ferry one for ferry"),
            (9, "A mine for mine"),
        ]


def test_what_cannot_be_composed_in_a_round_up_is_left_out_of_it_and_holds_up_nobody(store: Store) -> None:
    def faulty(stories: Sequence[Story], chat: Chat, wishes: Sequence[Subscription], window: Window) -> list[Message]:
        if any(story.id == bad for story in stories):
            raise ZeroDivisionError("the template")
        return list(tell_all(stories, chat, wishes, window))

    def mute(story: Story, *_: object) -> list[Message]:
        raise ZeroDivisionError(f"the template of {story.id}")

    for chat, word in ((ALICE, "ferry"), (BOB, "quay"), (4713, "mill")):
        follow(store, chat, word, Rhythm(time(8, 0)))
    for head in ("Ferry one", "Quay one", "Quay two", "Mill"):
        keep(store, written(head, issuer=f"{head} AS"), at=NOON)
    (bad,) = keep(store, written("Ferry two", issuer="Corvan Ltd"), at=NOON).stories
    keep(store, written("Ferry three", issuer="Tarn Ltd"), at=NOON)
    publish_readers(store, {}, tell, NOON, ZONE)
    morning = datetime(2026, 3, 5, 7, 0, tzinfo=UTC)
    with pytest.raises(LeftOutError, match=rf"cannot be composed for 2 chats \(stories \d+, {bad}\)"):
        publish_gathered(store, mute, faulty, morning)
    assert turn(store, morning + timedelta(days=1)) == [
        "Ferry one + Ferry three for ferry",
        "Quay one + Quay two for quay",
    ]
