"""What is owed, written once: slots, stories, edits and removals; on both databases."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Connection, select

from digests.model import Button, Message, Window
from digests.store import lease, ledger, outbox
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


def parts(store: Store, slot: str, chat: int = -1001, channel: str = "morning") -> None:
    with store.write() as connection:
        two_parts(connection, slot, chat, channel)


def two_parts(connection: Connection, slot: str, chat: int = -1001, channel: str = "morning") -> None:
    outbox.put(
        connection, channel=channel, chat=chat, thread=None, slot=slot, window=None, story_ids=(),
        messages=[Message(f"{slot}.{part}") for part in range(2)], now=NOW,
    )  # fmt: skip


def test_two_processes_do_not_mix_the_parts_of_their_digests(store: Store) -> None:
    parts(store, "0")  # so that the lane is there
    other = threading.Thread(target=parts, args=(store, "b"))
    with store.write() as connection:
        two_parts(connection, "a")
        other.start()
        other.join(0.2)
        two_parts(connection, "c")
    other.join(10)
    with store.read() as connection:
        found = [one.message.text for one in outbox.deliveries(connection)]
    assert found == ["0.0", "0.1", "a.0", "a.1", "c.0", "c.1", "b.0", "b.1"]


def test_a_channels_post_to_a_readers_own_chat_waits_for_the_rest_of_what_the_reader_is_told(store: Store) -> None:
    parts(store, "digest", 77, "reader:77")
    parts(store, "notice", 77, "operations")
    parts(store, "elsewhere", -1002, "morning")
    with store.write() as connection:
        held = lease.take(connection, name="post:1", owner="me", ttl=timedelta(hours=1), now=NOW)
        assert held is not None
        order = []
        for _ in range(2):
            taken = ledger.claim(connection, ledger.heads(connection, NOW, 10), held, NOW)
            order += [one.message.text for one in taken]
            for one in taken:
                ledger.start(connection, one.id, held, NOW)
                ledger.arrive(connection, one, held.epoch, NOW, message_id=one.id, chat=None)
    assert [text for text in order if "elsewhere" not in text] == ["digest.0", "digest.1"]
