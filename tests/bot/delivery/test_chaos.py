"""The delivering process is killed -9 a few times: nothing lost, nothing doubled, all settled. More: chaos.py."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import URL

from digests.store.engine import Store
from tests.bot.delivery.chaos import Damage, chaos
from tests.conftest import empty

SEEDS = (11, 12, 13)  # a kill hits or misses an attempt under way as the machine has time: one run of these must hit


async def test_killed_again_and_again_it_loses_and_doubles_nothing(tmp_path: Path) -> None:
    hit = 0
    for seed in SEEDS:
        result = await chaos(f"sqlite:///{tmp_path / f'{seed}.db'}", messages=150, chats=8, kills=4, seed=seed)
        unharmed(result)
        if hit := result.interrupted:
            break
    assert hit, "no kill hit anything: this test proves nothing"


@pytest.mark.postgresql
async def test_nor_does_it_on_postgresql(postgresql: URL, postgresql_store: Store) -> None:
    address, hit = postgresql.render_as_string(hide_password=False), 0
    for seed in SEEDS:
        empty(postgresql_store)
        result = await chaos(address, messages=100, chats=8, kills=3, seed=seed)
        unharmed(result)
        if hit := result.interrupted:
            break
    assert hit, "no kill hit anything: this test proves nothing"


def unharmed(result: Damage) -> None:
    """Nothing was lost, doubled, sent out of order or left in doubt."""
    assert (result.lost, result.doubled, result.disordered, result.in_doubt) == (0, 0, 0, 0), str(result)
