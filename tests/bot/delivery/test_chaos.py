"""The delivering process is killed -9 a few times: nothing lost, nothing doubled, all settled. More: chaos.py."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import URL

from digests.store.engine import Store
from tests.bot.delivery.chaos import Damage, chaos
from tests.conftest import empty


def unharmed(result: Damage) -> None:
    assert (result.lost, result.doubled, result.disordered, result.in_doubt) == (0, 0, 0, 0), str(result)
    assert result.interrupted > 0, "no kill hit anything: this test proves nothing"


async def test_killed_again_and_again_it_loses_and_doubles_nothing(tmp_path: Path) -> None:
    unharmed(await chaos(f"sqlite:///{tmp_path / 'dateline.db'}", messages=150, chats=8, kills=4, seed=11))


@pytest.mark.postgresql
async def test_nor_does_it_on_postgresql(postgresql: URL, postgresql_store: Store) -> None:
    empty(postgresql_store)
    address = postgresql.render_as_string(hide_password=False)
    unharmed(await chaos(address, messages=100, chats=8, kills=3, seed=12))
