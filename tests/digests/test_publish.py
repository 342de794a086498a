from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from sqlalchemy import select

from digests.compose.compose import compose
from digests.compose.render import built_in
from digests.model import Channel, Digest, KeptRelease, Message, Milestone, Rate, Story, Topic, Window
from digests.publish import Preview, PublishError, preview, publish, publish_readers
from digests.store import outbox
from digests.store.chats import Chat
from digests.store.engine import Store
from digests.store.keep import retract
from digests.store.subscriptions import Subscription, subscribe
from digests.store.tables import delivery, digest
from tests.written import NOON, keep, milestone, only, written

EACH = Channel("breaking", -100, "each", "UTC", thread=7)
DAILY = Channel("morning", "@morning", "digest", "UTC", at=(time(8), time(18)), template="digest")
SHIPS = Topic("ships", words=("ferry",), excluded=("recall",))
TOPICS = {"ships": SHIPS}
HOUR = timedelta(hours=1)


def composer(
    channel: Channel,
    slot: str,
    window: Window,
    stories: Sequence[Story],
    upcoming: Sequence[tuple[KeptRelease, Milestone]],
    now: datetime,
) -> Digest:
    return compose(channel, slot, window, stories, TOPICS, upcoming, built_in(), now)


def news(store: Store, name: str, at: datetime = NOON, **more: object) -> int:
    text = f"{name} took on {len(name)} welders. " * 3
    return only(keep(store, written(name, text, issuer=f"{name} AS", **more), at=at).stories)  # type: ignore[arg-type]


def told(store: Store, channel: Channel, now: datetime = NOON, slot: str | None = None) -> int:
    return len(publish(store, channel, TOPICS, composer, now, slot))


def owed(store: Store, channel: str = "breaking") -> list[str]:
    """The first line of each message owed to a channel, without markup."""
    with store.read() as connection:
        return [
            one.message.text.split("\n")[0].replace("<b>", "").replace("</b>", "")
            for one in outbox.deliveries(connection, channel=channel)
        ]


def texts(store: Store, channel: str) -> list[str]:
    with store.read() as connection:
        return [one.message.text for one in outbox.deliveries(connection, channel=channel)]


def slots(store: Store, channel: str) -> list[str]:
    with store.read() as connection:
        query = select(digest.c.slot).where(digest.c.channel == channel).order_by(digest.c.id)
        return list(connection.execute(query).scalars())


# ------------------------------------------------------------------------------------------------- each


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


# ------------------------------------------------------------------------------------------------- digests


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=UTC)


def test_a_digest_goes_out_in_its_slot_once_with_all_since_the_last(store: Store) -> None:
    news(store, "Alder", at(4, 7))
    assert told(store, DAILY, at(4, 7, 59)) == 0
    assert told(store, DAILY, at(4, 8)) == 1
    assert told(store, DAILY, at(4, 8, 1)) == 0
    news(store, "Birch", at(4, 9))
    news(store, "Cedar", at(4, 17))
    assert told(store, DAILY, at(4, 18, 0)) == 1
    assert slots(store, "morning") == ["2026-03-04T08:00", "2026-03-04T18:00"]
    first, second = texts(store, "morning")
    assert "Alder" in first
    assert "Birch" in second
    assert "Cedar" in second
    assert "Alder" not in second


def test_a_channel_first_seen_after_its_slot_waits_for_the_next(store: Store) -> None:
    news(store, "Alder", at(4, 7))
    assert told(store, DAILY, at(4, 9)) == 0
    assert told(store, DAILY, at(4, 18)) == 1


def test_an_empty_window_posts_nothing_unless_it_is_to_say_so(store: Store) -> None:
    told(store, DAILY, at(4, 7))
    assert told(store, DAILY, at(4, 8)) == 0
    assert told(store, replace(DAILY, empty="say"), at(4, 18)) == 1
    assert slots(store, "morning") == ["2026-03-04T08:00", "2026-03-04T18:00"]


def test_a_clock_set_back_repeats_nothing(store: Store) -> None:
    told(store, DAILY, at(4, 7))
    news(store, "Alder", at(4, 7))
    assert told(store, DAILY, at(4, 8)) == 1
    assert told(store, DAILY, at(4, 7)) == 0
    assert told(store, DAILY, at(4, 8, 30)) == 0


@pytest.mark.parametrize(
    ("catch_up", "expected"),
    [
        ("one", [("2026-03-05T18:00", ["Alder", "Birch", "Cedar"])]),
        ("each", [("2026-03-04T18:00", ["Alder"]), ("2026-03-05T08:00", ["Birch"]), ("2026-03-05T18:00", ["Cedar"])]),
        ("none", []),
    ],
)
def test_after_downtime_a_channel_catches_up_as_it_is_told_to(
    store: Store, catch_up: str, expected: list[tuple[str, list[str]]]
) -> None:
    channel = replace(DAILY, catch_up=catch_up)  # type: ignore[arg-type]
    told(store, channel, at(4, 9))
    for name, moment in (("Alder", at(4, 10)), ("Birch", at(5, 7)), ("Cedar", at(5, 9))):
        news(store, name, moment)
    assert told(store, channel, at(5, 20)) == len(expected)
    found = zip(slots(store, "morning"), texts(store, "morning"), strict=True)
    assert [(slot, [n for n in ("Alder", "Birch", "Cedar") if n in text]) for slot, text in found] == expected
    news(store, "Doddle", at(6, 7))
    assert told(store, channel, at(6, 8)) == 1
    assert "Doddle" in texts(store, "morning")[-1]
    assert "Cedar" not in texts(store, "morning")[-1]


def test_a_digest_can_be_asked_for_now_and_its_next_slot_starts_behind_it(store: Store) -> None:
    told(store, DAILY, at(4, 9))
    news(store, "Alder", at(4, 10))
    assert told(store, DAILY, at(4, 11), "now") == 1
    assert told(store, DAILY, at(4, 11), "now") == 0
    news(store, "Birch", at(4, 12))
    assert told(store, DAILY, at(4, 18)) == 1
    assert "Alder" not in texts(store, "morning")[-1]


def test_a_digest_ends_with_what_is_coming_up_for_its_topics(store: Store) -> None:
    channel = replace(DAILY, topics=("ships",))
    told(store, channel, at(4, 7))
    news(store, "Alder ferry", milestones=(milestone(date(2026, 3, 9), "maiden voyage"),))
    news(store, "Birch", milestones=(milestone(date(2026, 3, 9), "board meeting"),))
    news(store, "Cedar ferry", milestones=(milestone(date(2026, 6, 9), "scrapping"),))
    told(store, channel, at(4, 18))
    (text,) = texts(store, "morning")
    assert "maiden voyage" in text
    assert "board meeting" not in text
    assert "scrapping" not in text


# ------------------------------------------------------------------------------------------------- preview


def verdicts(found: Preview) -> dict[str, tuple[bool, str]]:
    return {one.kept.reading.release.headline or "": (one.told, one.reason) for one in found.verdicts}


def test_a_preview_says_for_every_release_why_or_why_not_and_writes_nothing(store: Store) -> None:
    ships = replace(EACH, topics=("ships",))
    news(store, "Alder ferry")
    told(store, ships)
    for name in ("Birch", "Cedar ferry", "Doddle ferry recall"):
        news(store, name)
    news(store, "Elder ferry", embargo=NOON + HOUR)
    copy = written("Cedar ferry", "Cedar ferry took on 11 welders. " * 3, "Desk.", issuer="Cedar ferry AS", wire="EQS")
    keep(store, copy)
    found = preview(store, ships, TOPICS, composer, NOON)
    assert [one.slot for one in found.digests] == ["story:3"]
    said = verdicts(found)
    assert said["Alder ferry"] == (False, "told here already on 2026-03-04 12:00 UTC")
    assert "none of its issuers or words" in said["Birch"][1]
    assert "recall" in said["Doddle ferry recall"][1]
    assert said["Elder ferry"] == (False, "under embargo until 2026-03-04 13:00 UTC")
    both = [(one.told, one.reason) for one in found.verdicts if one.kept.reading.release.headline == "Cedar ferry"]
    assert both[0][0]
    assert both[1] == (False, f"the same story as {found.verdicts[2].kept.address}")
    assert preview(store, ships, TOPICS, composer, NOON) == found
    assert told(store, ships) == 1


def test_a_preview_of_a_digest_is_of_its_next_slot(store: Store) -> None:
    channel = replace(DAILY, limit=1)
    told(store, channel, at(4, 9))
    news(store, "Alder", at(4, 10))
    news(store, "Birch", at(4, 10))
    found = preview(store, channel, TOPICS, composer, at(4, 11))
    assert found.slot is not None
    assert found.slot.due == at(4, 18)
    assert len(found.digests[0].briefs) == 1
    assert sum(one.told for one in found.verdicts) == 1
    assert any("holds 1 stories at most" in one.reason for one in found.verdicts)


def test_a_preview_in_quiet_hours_says_what_waits(store: Store) -> None:
    night = replace(EACH, quiet=(time(10), time(14)))
    news(store, "Alder")
    found = preview(store, night, TOPICS, composer, NOON)
    assert found.waits == "quiet hours"
    assert [one.told for one in found.verdicts] == [True]


# ------------------------------------------------------------------------------------------------- readers


def teller(story: Story, chat: Chat, wishes: Sequence[Subscription], now: datetime) -> tuple[Message, ...]:
    return (Message(f"{story.lead.reading.release.headline}: {', '.join(wish.what for wish in wishes)}"),)


def test_readers_are_told_once_what_they_asked_for(store: Store) -> None:
    news(store, "Alder ferry")
    assert publish_readers(store, TOPICS, teller, NOON) == ()
    with store.write() as connection:
        subscribe(connection, 1, "topic", "ships", NOON)
        subscribe(connection, 1, "words", "cedar", NOON)
        subscribe(connection, 2, "words", "birch", NOON, thread=5)
    assert publish_readers(store, TOPICS, teller, NOON) == ()
    news(store, "Birch")
    news(store, "Cedar ferry")
    assert len(publish_readers(store, TOPICS, teller, NOON)) == 2
    assert publish_readers(store, TOPICS, teller, NOON) == ()
    assert owed(store, "reader:1") == ["Cedar ferry: ships, cedar"]
    assert owed(store, "reader:2") == ["Birch: birch"]
    news(store, "Birch again")
    assert len(publish_readers(store, TOPICS, teller, NOON + HOUR)) == 1
    with store.read() as connection:
        assert [(one.chat, one.thread) for one in outbox.deliveries(connection, channel="reader:2")] == [(2, 5)] * 2
