"""Leases held, lost and taken over; dead owners are recognised."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.delivery.commits import Commits
from bot.delivery.owner import fresh_owner, is_dead
from bot.delivery.tenure import Tenure
from digests.store.engine import Store, open_store
from digests.store.lease import Lease


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(f"sqlite:///{tmp_path / 'dateline.db'}")
    yield opened
    opened.close()


class Books:
    """What a tenure tells whoever holds it."""

    def __init__(self) -> None:
        self.epochs: list[int] = []

    def recover(self, _: Any, held: Lease) -> int:
        return held.epoch

    def begun(self, epoch: int) -> None:
        self.epochs.append(epoch)


def tenure(store: Store, books: Books, owner: str | None = None, ttl: float = 3.0) -> Tenure[int]:
    return Tenure(
        Commits(store), name="post:1", ttl=ttl, longest=1.0, recover=books.recover, begun=books.begun, owner=owner
    )


async def test_it_is_begun_once_and_then_renewed(store: Store) -> None:
    books = Books()
    mine = tenure(store, books)
    assert mine.fit() is None
    for _ in range(3):
        await mine.renew()
    assert mine.fit() is not None
    assert mine.problem is None
    assert books.epochs == [1]


async def test_another_owner_waits_and_says_why(store: Store) -> None:
    books = Books()
    await tenure(store, books, "first").renew()
    second = tenure(store, books, "second")
    await second.renew()
    assert second.fit() is None
    assert "another process posts for this bot" in (second.problem or "")
    assert books.epochs == [1]


async def test_after_doubting_itself_it_starts_a_new_epoch(store: Store) -> None:
    books = Books()
    mine = tenure(store, books)
    await mine.renew()
    mine.doubt_myself()
    assert mine.fit() is None
    await mine.renew()
    assert mine.fit() is not None
    assert books.epochs == [1, 2]


@pytest.fixture
def other() -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Another process and its name as an owner."""
    script = "import time; from bot.delivery.owner import fresh_owner; print(fresh_owner(), flush=True); time.sleep(60)"
    process = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    yield process, process.stdout.readline().strip()
    process.kill()
    process.communicate()


async def test_the_lease_of_a_killed_process_is_taken_over_at_once(
    store: Store, other: tuple[subprocess.Popen[str], str]
) -> None:
    process, owner = other
    books = Books()
    await tenure(store, books, owner, ttl=600.0).renew()
    mine = tenure(store, books, ttl=600.0)
    await mine.renew()
    assert mine.fit() is None
    process.kill()
    await asyncio.to_thread(process.wait)
    await mine.renew()
    assert mine.fit() is not None
    assert books.epochs == [1, 2]


def test_owners_differ_and_live() -> None:
    mine = fresh_owner()
    assert mine != fresh_owner()
    assert not is_dead(mine)
    machine, process, started, number = mine.split("|")
    assert process == str(os.getpid())
    assert is_dead("|".join((machine, process, "1", number)))  # the same number, another process
    assert not is_dead("|".join(("another machine", process, "1", number)))
    assert not is_dead("anything else")
    assert started
