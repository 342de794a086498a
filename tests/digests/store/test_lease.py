"""One holder at a time, and a new epoch with every change of hands; on both databases."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

from digests.store import lease
from digests.store.engine import Store
from digests.store.lease import Lease

HOUR = timedelta(hours=1)
BLINK = timedelta(milliseconds=600)


def take(store: Store, owner: str, ttl: timedelta = HOUR) -> Lease | None:
    with store.write() as connection:
        return lease.take(connection, name="post:1", owner=owner, ttl=ttl, now=datetime.now(UTC))


def test_the_first_one_holds_it_and_renews_it_under_one_epoch(store: Store) -> None:
    first, again = take(store, "a"), take(store, "a")
    assert first is not None
    assert again is not None
    assert (first.epoch, again.epoch) == (1, 1)
    assert again.expires > first.expires


def test_a_second_one_gets_nothing_until_it_runs_out(store: Store) -> None:
    assert take(store, "a", BLINK)
    assert take(store, "b") is None
    time.sleep(0.7)
    late = take(store, "b")
    assert late is not None
    assert late.epoch == 2
    assert take(store, "a") is None


def test_who_comes_back_too_late_gets_a_new_epoch(store: Store) -> None:
    assert take(store, "a", BLINK)
    time.sleep(0.7)
    again = take(store, "a")
    assert again is not None
    assert again.epoch == 2


def test_given_up_it_is_free_at_once_and_its_epoch_goes_on(store: Store) -> None:
    held = take(store, "a")
    assert held is not None
    with store.write() as connection:
        assert lease.give_up(connection, held, datetime.now(UTC))
        known = lease.holder(connection, "post:1")
        assert known is not None
        assert known.owner == "a"
    following = take(store, "b")
    assert following is not None
    assert following.epoch == 2
    with store.write() as connection:
        assert not lease.give_up(connection, held, datetime.now(UTC))
    assert take(store, "c") is None


def test_leases_of_different_names_do_not_meet(store: Store) -> None:
    assert take(store, "a")
    with store.write() as connection:
        assert lease.take(connection, name="post:2", owner="b", ttl=HOUR, now=datetime.now(UTC))
        assert lease.holder(connection, "post:3") is None
