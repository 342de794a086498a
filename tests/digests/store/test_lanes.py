"""One chat, many names, one lane; on both databases."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection

from digests.model import Message
from digests.store import doubts, lanes, ledger, outbox
from digests.store.engine import Store

NOW = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


def owe(connection: Connection, chat: int | str, slot: str) -> int:
    outbox.put(
        connection,
        channel="c",
        chat=chat,
        thread=None,
        slot=slot,
        window=None,
        story_ids=(),
        messages=[Message(slot)],
        now=NOW,
    )
    return outbox.deliveries(connection)[-1].id


def test_a_name_is_one_lane_however_it_is_written(store: Store) -> None:
    with store.write() as connection:
        assert (
            lanes.lane_of(connection, "@News")
            == lanes.lane_of(connection, "news")
            == lanes.lane_of(connection, "@NEWS")
        )
        assert lanes.lane_of(connection, -1001) == lanes.lane_of(connection, -1001)
        assert lanes.find_lane(connection, "@news") == lanes.lane_of(connection, "@news")
        assert lanes.find_lane(connection, 404) is None


def test_a_name_and_a_number_become_one_lane_in_order(store: Store) -> None:
    with store.write() as connection:
        first, second, third = owe(connection, "@news", "1"), owe(connection, -1001, "2"), owe(connection, "@news", "3")
        assert ledger.heads(connection, NOW, 10) == (first, second)
        named = lanes.lane_of(connection, "@news")
        kept = lanes.know_chat(connection, named, -1001)
        assert lanes.lane_of(connection, "@news") == lanes.lane_of(connection, -1001) == kept
        assert {d.lane for d in outbox.deliveries(connection)} == {kept}
        assert [d.chat for d in outbox.deliveries(connection)] == [-1001] * 3
        assert ledger.heads(connection, NOW, 10) == (first,)
        assert [d.id for d in outbox.deliveries(connection)] == [first, second, third]


def test_a_name_learns_its_number(store: Store) -> None:
    with store.write() as connection:
        lane = lanes.lane_of(connection, "@news")
        owe(connection, "@news", "1")
        assert outbox.deliveries(connection)[0].chat == "@news"
        assert lanes.know_chat(connection, lane, -1001) == lanes.lane_of(connection, -1001)
        assert outbox.deliveries(connection)[0].chat == -1001


def test_a_moved_group_keeps_its_lane_and_forgets_its_old_messages(store: Store) -> None:
    with store.write() as connection:
        lane = lanes.lane_of(connection, -5)
        lanes.note_message(connection, lane, 900)
        owe(connection, -5, "1")
        moved = lanes.move_chat(connection, lane, -1001)
        assert lanes.lane_of(connection, -5) == lanes.lane_of(connection, -1001) == moved
        assert outbox.deliveries(connection)[0].chat == -1001
        assert doubts.newest(connection, moved) is None


def test_the_newest_message_only_grows(store: Store) -> None:
    with store.write() as connection:
        lane = lanes.lane_of(connection, -1001)
        for number in (5, 9, 7):
            lanes.note_message(connection, lane, number)
        assert doubts.newest(connection, lane) == 9


def test_a_pause_of_the_bot_is_kept(store: Store) -> None:
    with store.write() as connection:
        assert lanes.bot_pause(connection, 1) is None
        for hour in (9, 10):
            lanes.pause_bot(connection, 1, NOW.replace(hour=hour))
        assert lanes.bot_pause(connection, 1) == NOW.replace(hour=10)
        assert lanes.bot_pause(connection, 2) is None


def test_the_name_of_the_bot_is_kept_beside_its_pause(store: Store) -> None:
    with store.write() as connection:
        assert lanes.bot_name(connection, 1) is None
        lanes.pause_bot(connection, 1, NOW)
        lanes.call_bot(connection, 1, "dateline_bot")
        lanes.call_bot(connection, 1, "renamed_bot")
        assert (lanes.bot_name(connection, 1), lanes.bot_pause(connection, 1)) == ("renamed_bot", NOW)


def test_chats_that_are_waited_with_are_known_until_that_is_over(store: Store) -> None:
    later = NOW + timedelta(minutes=5)
    with store.write() as connection:
        for chat in (-1001, "@news", 77):
            lanes.lane_of(connection, chat)
        lanes.pause(connection, lanes.lane_of(connection, -1001), later)
        lanes.pause(connection, lanes.lane_of(connection, "@news"), NOW)
        assert lanes.paused(connection, NOW) == ((-1001, later),)
        assert dict(lanes.paused(connection, NOW - timedelta(minutes=1))) == {-1001: later, "@news": NOW}
