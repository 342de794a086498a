"""Wishes hang on their rarest word, as far as what was read tells which that is; on both databases."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select

from digests.store import archive
from digests.store.engine import Store
from digests.store.frequency import count, counted, frequencies
from digests.store.subscriptions import Subscription, subscribe, wanting, weigh_anew, weighed_long_ago
from digests.store.tables import anchor
from tests.written import NOON, keep, only, written


def read(store: Store, texts: Iterable[str]) -> None:
    """As if releases of these words had come in."""
    with store.write() as connection:
        for number, text in enumerate(texts, 1):
            count(connection, number, text.split())


def wish(store: Store, chat: int, what: str) -> Subscription:
    with store.write() as connection:
        made = subscribe(connection, chat, "words", what, NOON)
    assert isinstance(made, Subscription)
    return made


def hooks(store: Store) -> list[str]:
    with store.read() as connection:
        return list(connection.execute(select(anchor.c.key).order_by(anchor.c.subscription_id)).scalars())


def test_words_are_counted_once_a_release_and_later_in_a_sample(store: Store) -> None:
    keep(store, written("Velmora opens a harbour", "The harbour is a harbour."))
    read(store, ["harbour mill"] * 3)
    with store.write() as connection:
        assert frequencies(connection, ["harbour", "mill", "zeppelin"]) == {"harbour": 4, "mill": 3}
        assert counted(connection) == 4
        count(connection, 1008, ["mill"])
        count(connection, 1009, ["mill"])
        assert frequencies(connection, ["mill"]) == {"mill": 19}, "every sixteenth stands for sixteen"
        assert counted(connection) == 20


def test_a_wish_hangs_on_the_word_that_the_fewest_releases_hold(store: Store) -> None:
    read(store, ["announcement ore", "announcement", "announcement"])
    wish(store, 1, "announcement ore")
    wish(store, 2, '"announcement ore" -mill')
    wish(store, 3, "announcement zinc")
    wish(store, 4, "announcement")
    assert hooks(store) == ["words:ore", "words:ore", "words:zinc", "words:announcement"]


def test_where_nothing_was_read_the_longest_word_is_taken_and_weighed_anew_later(store: Store) -> None:
    made = wish(store, 1, "announcement ore")
    wish(store, 2, "announcement")
    assert hooks(store)[0] == "words:announcement"
    with store.read() as connection:
        assert weighed_long_ago(connection) == []
    read(store, ["announcement"] * 103)
    with store.write() as connection:
        assert weighed_long_ago(connection) == [made.id]
        weigh_anew(connection, [made.id])
        assert weighed_long_ago(connection) == [], "until twice as much has been read"
    assert hooks(store) == ["words:ore", "words:announcement"]
    number = only(keep(store, written("An announcement on ore", "Ore was found.")).stories)
    with store.read() as connection:
        story = archive.story_by_id(connection, number)
        assert story is not None
        assert sorted(wanting(connection, story)) == [1, 2]
