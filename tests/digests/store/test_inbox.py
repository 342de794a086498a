"""Updates are kept once, wait until they are handled, and tell where to go on; on both databases."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from digests.store import inbox
from digests.store.engine import Store
from digests.store.inbox import Stored

NOW = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


def updates(*numbers: int) -> list[Stored]:
    return [Stored(number, 500 + number % 2, {"update_id": number, "message": {"text": "ü"}}) for number in numbers]


def test_each_is_kept_once_per_bot(store: Store) -> None:
    with store.write() as connection:
        assert inbox.keep(connection, 1, updates(7, 8), NOW) == {7, 8}
        assert inbox.keep(connection, 1, updates(8, 9), NOW) == {9}
        assert inbox.keep(connection, 2, updates(8), NOW) == {8}
        assert inbox.keep(connection, 1, [], NOW) == frozenset()
        assert inbox.waiting(connection, 1) == tuple(updates(7, 8, 9))


def test_what_is_handled_does_not_wait_any_more(store: Store) -> None:
    with store.write() as connection:
        inbox.keep(connection, 1, updates(7, 8), NOW)
        assert inbox.done(connection, 1, 7, NOW)
        assert not inbox.done(connection, 1, 7, NOW)
        assert inbox.done(connection, 1, 8, NOW, "RuntimeError: our bug")
        assert inbox.waiting(connection, 1) == ()
        assert inbox.keep(connection, 1, updates(7), NOW) == frozenset()


def test_the_offset_goes_on_behind_the_newest_also_after_pruning(store: Store) -> None:
    with store.write() as connection:
        assert inbox.next_offset(connection, 1) is None
        inbox.keep(connection, 1, updates(7, 8, 12), NOW)
        for number in (7, 12):
            inbox.done(connection, 1, number, NOW)
        assert inbox.prune(connection, NOW + timedelta(days=3)) == 1
        assert inbox.next_offset(connection, 1) == 13
        assert [stored.update_id for stored in inbox.waiting(connection, 1)] == [8]
