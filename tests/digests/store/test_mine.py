"""All that is kept about a chat can be shown, and is gone when the chat wishes; on both databases."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import String, cast, func, select

from digests.model import Message
from digests.store import inbox, outbox
from digests.store.archive import release_by_id
from digests.store.chats import choose, meet
from digests.store.engine import Store
from digests.store.gathered import gather
from digests.store.inbox import Stored
from digests.store.mine import everything_of, forget_everything
from digests.store.reminders import remind
from digests.store.subscriptions import Rhythm, Subscription, change, subscribe
from digests.store.tables import delivery, metadata
from tests.written import NOON, keep, milestone, written

ALICE, BOB = 471147114711, 4712


def fill(store: Store, chat: int, update: int) -> None:
    """One of everything that is kept about a chat."""
    with store.write() as connection:
        meet(connection, chat, "private", NOON, title=f"Person {chat}", username=f"person{chat}")
        choose(connection, chat, NOON, language="fr", timezone="Asia/Tokyo", length="short")
        wish = subscribe(connection, chat, "words", "ferries", NOON)
        assert isinstance(wish, Subscription)
        change(connection, chat, wish.id, rhythm=Rhythm(NOON.time()))
        gather(connection, chat, 1, [(wish, NOON)])
        kept = release_by_id(connection, 1)
        assert kept is not None
        remind(connection, chat, None, kept, 0, "day", NOON + timedelta(days=1), NOON)
        outbox.put(
            connection,
            channel=f"reader:{chat}",
            chat=chat,
            thread=None,
            slot="story:1",
            window=None,
            story_ids=[1],
            messages=[Message("told")],
            now=NOON,
        )
        inbox.keep(connection, 1, [Stored(update, chat, {"update_id": update, "text": f"secret of {chat}"})], NOON)


def test_everything_is_shown_and_forgotten_and_nobody_elses(store: Store) -> None:
    keep(store, written("Harbour", milestones=(milestone(date(2026, 4, 1)),)))
    for number, chat in enumerate((ALICE, BOB)):
        fill(store, chat, number)
    with store.write() as connection:
        first = select(delivery.c.id).where(delivery.c.channel == f"reader:{ALICE}")
        sent = delivery.update().where(delivery.c.channel == f"reader:{ALICE}")
        connection.execute(sent.values(state="sent", message_id=5))
        assert outbox.edit(connection, connection.execute(first).scalar_one(), Message("told better"), NOON)
        kept = everything_of(connection, ALICE)
        assert kept["chat"] == {
            "id": ALICE,
            "kind": "private",
            "title": f"Person {ALICE}",
            "username": f"person{ALICE}",
        }
        assert kept["settings"] == {"language": "fr", "timezone": "Asia/Tokyo", "length": "short"}
        assert [(one["to"], one["what"], one["at"]) for one in kept["subscriptions"]] == [("words", "ferries", "12:00")]
        assert [one["of"] for one in kept["reminders"]] == ["annual meeting"]
        assert [one["text"] for one in kept["sent"]] == ["told", "told better"]
        assert kept["received"][0]["update"]["text"] == f"secret of {ALICE}"
        before = everything_of(connection, BOB)
        forget_everything(connection, ALICE)
        assert everything_of(connection, ALICE) == {}
        assert everything_of(connection, BOB) == before
        assert inbox.next_offset(connection, 1) == 2, "what Telegram was told stays known"
        for table in metadata.sorted_tables:
            for column in table.columns:
                traces = select(func.count()).where(cast(column, String).contains(str(ALICE)))
                assert connection.execute(traces).scalar_one() == 0, f"{table.name}.{column.name}"


def test_what_is_being_sent_is_left_to_its_end(store: Store) -> None:
    keep(store, written("Harbour", milestones=(milestone(date(2026, 4, 1)),)))
    fill(store, ALICE, 1)
    with store.write() as connection:
        connection.execute(delivery.update().values(state="sending"))
        forget_everything(connection, ALICE)
        assert [one.state for one in outbox.deliveries(connection)] == ["sending"]
        connection.execute(delivery.update().values(state="sent"))
        forget_everything(connection, ALICE)
        assert outbox.deliveries(connection) == ()
