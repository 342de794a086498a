"""A desk over a store with a few releases of invented companies."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.commands import menu
from bot.commands.desk import Desk, with_commands
from digests.compose.render import built_in
from digests.model import Topic
from digests.store.engine import open_store
from tests.written import NOON, figure, keep, milestone, written

NOW = datetime(2026, 3, 5, 9, 0, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path, sqlite_template: Path) -> Iterator[Desk]:
    path = tmp_path / "dateline.db"  # both databases are the store's own tests' business
    shutil.copy(sqlite_template, path)
    store = open_store(f"sqlite:///{path}")
    for number in range(1, 8):
        keep(
            store,
            written(
                f"Velmora opens harbour number {number}",
                f"Velmora opened its harbour number {number} to ferries that run on batteries from the {number}. quay.",
                tickers=("OSE:VELM",),
                figures=(figure(f"{number}00", f"cost of harbour {number}"),),
                milestones=(milestone(date(2026, 4, number), f"opening of quay {number}"),),
            ),
            at=NOON + timedelta(minutes=number),
        )
    keep(
        store,
        written("Ridgeback <b> & Sons sells 40% of its mines", "A mine changes hands.", issuer="Ridgeback & Sons"),
    )
    yield Desk(
        store=store,
        topics={"ferries": Topic("ferries", words=("ferries",))},
        templates=with_commands(built_in()),
        language="en",
        timezone="Europe/Oslo",
        now=NOW,
        menu=menu(),
    )
    store.close()
