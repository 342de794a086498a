from __future__ import annotations

from datetime import timedelta

from sqlalchemy import delete, func, select, update

from digests.model import Message
from digests.store import outbox
from digests.store.engine import Store
from digests.store.inbox import Stored
from digests.store.inbox import keep as store_update
from digests.store.keep import keep_document
from digests.store.phrases import phrase_of, remember
from digests.store.prune import MEETING, prune
from digests.store.tables import band, bot_update, delivery, digest, document, release, story, told
from tests.written import NOON, keep, written
from tests.written import document as page

QUARTER = timedelta(days=90)
LATER = NOON + QUARTER + timedelta(days=1)


def post(store: Store, slot: str, state: str, day: int = 0, edits: bool = False) -> None:
    """A digest of one story, so many days after the first ones."""
    with store.write() as connection:
        now = NOON + timedelta(days=day)
        number = outbox.put(
            connection, channel="news", chat=-1001, thread=None, slot=slot, window=None, story_ids=[1],
            messages=[Message(slot)], now=now,
        )  # fmt: skip
        owned = delivery.c.digest_id == number
        connection.execute(update(delivery).where(owned).values(state=state, message_id=7))
        if edits:
            (sent,) = outbox.deliveries(connection, digest_id=number)
            outbox.edit(connection, sent.id, Message("new"), now)
            connection.execute(update(delivery).where(owned).values(state="sent"))


def slots(store: Store) -> list[str]:
    with store.read() as connection:
        return list(connection.execute(select(digest.c.slot).order_by(digest.c.id)).scalars())


def count(store: Store, table: object) -> int:
    with store.read() as connection:
        return int(connection.execute(select(func.count()).select_from(table)).scalar_one())  # type: ignore[arg-type]


def pruned(store: Store) -> int:
    """How many digests go; the keys of old releases go first."""
    with store.write() as connection:
        connection.execute(delete(band))
        return prune(connection, LATER, QUARTER)


def test_old_posts_are_forgotten_with_their_edits_and_releases_stay(store: Store) -> None:
    keep(store, written("Alder opens yard", "The yard employs 260 people."))
    post(store, "edited", "sent", edits=True)
    post(store, "refused", "refused")
    post(store, "dead", "dead")
    post(store, "young", "sent", day=30)
    assert pruned(store) == 3
    assert slots(store) == ["young"]
    assert (count(store, delivery), count(store, told)) == (1, 1)
    assert (count(store, release), count(store, story)) == (1, 1)
    assert pruned(store) == 0


def test_what_is_on_the_way_or_in_doubt_is_not_forgotten(store: Store) -> None:
    keep(store, written("Alder opens yard", "The yard employs 260 people."))
    for state in ("claimed", "sending", "unknown"):
        post(store, state, state)
    assert pruned(store) == 0
    assert slots(store) == ["claimed", "sending", "unknown"]


def test_releases_are_recognised_in_copies_for_a_month(store: Store) -> None:
    keep(store, written("Old", "It opened a yard."))
    keep(store, written("New", "It closed a mill.", issuer="Birch AS"), at=NOON + timedelta(days=20))
    with store.write() as connection:
        while prune(connection, NOON + MEETING + timedelta(days=1), QUARTER):
            pass
        assert list(connection.execute(select(band.c.release_id).distinct()).scalars()) == [2]


def test_pages_without_a_release_lose_their_bytes_and_are_still_known(store: Store) -> None:
    with store.write() as connection:
        keep_document(connection, "inbox", page("denied"), reason="access denied")
        store_update(connection, 1, [Stored(5, None, {"update_id": 5})], NOON)
        connection.execute(update(bot_update).values(handled=NOON))
        store_update(connection, 1, [Stored(6, None, {"update_id": 6})], NOON)
    pruned(store)
    with store.read() as connection:
        row = connection.execute(select(document)).one()
        assert (row.content, row.reason) == (None, "access denied")
    assert count(store, bot_update) == 1


def test_words_of_buttons_out_of_use_go_and_others_stay(store: Store) -> None:
    with store.write() as connection:
        old = remember(connection, "a very long company name", LATER - timedelta(days=366))
        young = remember(connection, "another one", LATER - timedelta(days=364))
    pruned(store)
    with store.read() as connection:
        assert [phrase_of(connection, number) for number in (old, young)] == [None, "another one"]
