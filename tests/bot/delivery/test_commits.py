"""Deeds that come together go together; one that fails takes no other with it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from bot.delivery.commits import Commits
from digests.store import lanes
from digests.store.engine import Store, open_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(f"sqlite:///{tmp_path / 'dateline.db'}")
    yield opened
    opened.close()


def known(store: Store, *chats: int) -> list[bool]:
    with store.read() as connection:
        return [lanes.find_lane(connection, chat) is not None for chat in chats]


async def test_each_gets_its_own_result(store: Store) -> None:
    commits = Commits(store)
    made = await asyncio.gather(*(commits.do(partial(lanes.lane_of, chat=chat)) for chat in range(1, 30)))
    found = await asyncio.gather(*(commits.read(partial(lanes.find_lane, chat=chat)) for chat in range(1, 30)))
    assert made == found
    assert len(set(made)) == 29


async def test_one_that_fails_takes_no_other_with_it(store: Store) -> None:
    def fails(transaction: Any) -> None:
        lanes.lane_of(transaction, 2)
        raise RuntimeError("no")

    commits = Commits(store)
    deeds = [lambda t: lanes.lane_of(t, 1), fails, lambda t: lanes.lane_of(t, 3)]
    results = await asyncio.gather(*(commits.do(deed) for deed in deeds), return_exceptions=True)
    assert [isinstance(result, RuntimeError) for result in results] == [False, True, False]
    assert known(store, 1, 2, 3) == [True, False, True]


async def test_who_does_not_wait_any_more_does_not_disturb(store: Store) -> None:
    commits = Commits(store)
    first = asyncio.create_task(commits.do(lambda t: lanes.lane_of(t, 1)))
    second = asyncio.create_task(commits.do(lambda t: lanes.lane_of(t, 2)))
    await asyncio.sleep(0)
    first.cancel()
    assert await second
    assert await commits.do(lambda t: lanes.lane_of(t, 3))


async def test_insisting_ends_when_it_works_or_is_not_worth_it(store: Store) -> None:
    tries = 0

    def works_at_last(transaction: Any) -> int:
        nonlocal tries
        tries += 1
        if tries < 3:
            raise OSError("disk is busy")
        return lanes.lane_of(transaction, 1)

    assert await Commits(store).insist(works_at_last, worth_it=lambda: True)
    tries = 0
    with pytest.raises(OSError, match="busy"):
        await Commits(store).insist(works_at_last, worth_it=lambda: False)
    assert tries == 1
