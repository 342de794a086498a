"""What is owed, written once: slots, stories, edits and removals; on both databases."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Connection, select

from digests.model import Button, Message, Window
from digests.store import outbox
from digests.store.engine import Store
from digests.store.tables import digest, story, told

NOW = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
WINDOW = Window(NOW - timedelta(hours=10), NOW)


def owe(
    connection: Connection, *messages: Message, slot: str = "2026-03-02T08:00", stories: tuple[int, ...] = ()
) -> int | None:
    return outbox.put(
        connection,
        channel="morning",
        chat=-1001,
        thread=4,
        slot=slot,
        window=WINDOW,
        story_ids=stories,
        messages=messages,
        now=NOW,
    )


def new_story(connection: Connection) -> int:
    made = story.insert().values(first_seen=NOW, changed=NOW, corrected=False).returning(story.c.id)
    return int(connection.execute(made).scalar_one())


def test_a_message_comes_back_as_it_was_put(store: Store) -> None:
    message = Message(
        "<b>Ünïcode</b> 🚗", ((Button("A", data="a:1"), Button("B", url="https://b.example")),), silent=True
    )
    with store.write() as connection:
        made = owe(connection, message, Message("second"))
        first, second = outbox.deliveries(connection, digest_id=made)
        assert first.message == message
        assert (first.channel, first.chat, first.thread, first.part, first.state) == ("morning", -1001, 4, 0, "ready")
        assert (second.part, second.digest, second.lane) == (1, made, first.lane)


def test_a_slot_is_filled_once(store: Store) -> None:
    with store.write() as connection:
        first = owe(connection, Message("one"))
        assert owe(connection, Message("two")) is None
        assert owe(connection, Message("three"), slot="2026-03-02T18:00") is not None
        assert [d.message.text for d in outbox.deliveries(connection)] == ["one", "three"]
        row = connection.execute(select(digest).where(digest.c.id == first)).one()
        assert (row.since, row.until) == (WINDOW.since, WINDOW.until)


def test_what_fails_halfway_leaves_nothing(store: Store) -> None:
    def half(connection: Connection) -> None:
        owe(connection, Message("one"))
        raise RuntimeError

    with pytest.raises(RuntimeError), store.write() as connection:
        half(connection)
    with store.write() as connection:
        assert outbox.deliveries(connection) == ()
        assert owe(connection, Message("one")) is not None


def test_a_digest_without_messages_is_remembered(store: Store) -> None:
    with store.write() as connection:
        assert owe(connection) is not None
        assert owe(connection) is None
        assert outbox.deliveries(connection) == ()


def test_which_messages_carried_a_story(store: Store) -> None:
    with store.write() as connection:
        a, b = new_story(connection), new_story(connection)
        owe(connection, Message("1"), Message("2"), slot="x", stories=(a, b, a))
        owe(connection, Message("3"), slot="y", stories=(b,))
        assert [d.message.text for d in outbox.carriers(connection, a)] == ["1", "2"]
        assert [d.message.text for d in outbox.carriers(connection, b)] == ["1", "2", "3"]
        assert len(connection.execute(select(told)).all()) == 3


def test_a_message_not_yet_sent_is_reworded_or_withdrawn_in_place(store: Store) -> None:
    with store.write() as connection:
        made = owe(connection, Message("one"), Message("two"))
        one, two = outbox.deliveries(connection, digest_id=made)
        assert outbox.edit(connection, one.id, Message("new"), NOW) == one.id
        assert outbox.delete(connection, two.id, NOW) is None
        assert [(d.message.text, d.state) for d in outbox.deliveries(connection)] == [("new", "ready"), ("two", "dead")]
        assert outbox.edit(connection, two.id, Message("never"), NOW) is None


def test_a_pin_follows_the_first_message(store: Store) -> None:
    with store.write() as connection:
        outbox.put(
            connection,
            channel="c",
            chat="@name",
            thread=None,
            slot="s",
            window=None,
            story_ids=(),
            messages=[Message("one"), Message("two")],
            now=NOW,
            pin=True,
        )
        assert [(d.action, d.part, d.chat) for d in outbox.deliveries(connection)] == [
            ("send", 0, "@name"),
            ("send", 1, "@name"),
            ("pin", 0, "@name"),
        ]


def test_counts_by_state(store: Store) -> None:
    with store.write() as connection:
        assert outbox.counts(connection) == {}
        owe(connection, Message("one"), Message("two"))
        assert outbox.counts(connection) == {"ready": 2}
