from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from digests.ingest import ingest_documents
from digests.store import archive
from digests.store.backup import backup, restore
from digests.store.engine import Store, open_store
from digests.store.migrate import StoreError
from digests.store.prune import MEETING, UNREAD, prune
from digests.store.tables import band, document
from tests.written import NOON, keep, written
from tests.written import document as page


@pytest.fixture
def sqlite(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'dateline.db'}"


def releases(store: Store) -> int:
    with store.read() as connection:
        return archive.counts(connection)["releases"]


def test_a_backup_is_whole_while_others_write_and_leads_back(sqlite: str, tmp_path: Path) -> None:
    store = open_store(sqlite)
    keep(store, written("Before"))
    stop = threading.Event()

    def write() -> None:
        number = 0
        while not stop.is_set():
            number += 1
            keep(store, written(f"Meanwhile {number}"))

    thread = threading.Thread(target=write)
    thread.start()
    try:
        size = backup(store, tmp_path / "copy.db")
    finally:
        stop.set()
        thread.join()
    assert size == (tmp_path / "copy.db").stat().st_size
    assert not (tmp_path / "copy.db-wal").exists()
    at_least = releases(store)
    store.close()

    aside = restore(tmp_path / "copy.db", sqlite)
    assert aside == tmp_path / "dateline.db.before-restore-1"
    again, old = open_store(sqlite), open_store(f"sqlite:///{aside}")
    assert 1 <= releases(again) <= at_least
    assert releases(old) == at_least
    keep(again, written("After"))
    again.close()
    old.close()
    assert restore(tmp_path / "copy.db", f"sqlite:///{tmp_path / 'new.db'}") is None


def test_what_is_no_whole_store_is_refused_and_changes_nothing(sqlite: str, tmp_path: Path) -> None:
    store = open_store(sqlite)
    for number in range(30):
        keep(store, written(f"News {number}", "word " * 400))
    backup(store, tmp_path / "copy.db")
    with pytest.raises(StoreError, match="exists"):
        backup(store, tmp_path / "copy.db")
    with pytest.raises(StoreError, match="no folder"):
        backup(store, tmp_path / "none" / "copy.db")
    store.close()

    (tmp_path / "text.db").write_text("minutes of the meeting " * 500)
    with closing(sqlite3.connect(tmp_path / "shop.db")) as shop:
        shop.execute("CREATE TABLE customer (id INTEGER)")
    whole = (tmp_path / "copy.db").read_bytes()
    (tmp_path / "damaged.db").write_bytes(whole[:40_000] + b"\xff" * 60_000 + whole[100_000:])
    (tmp_path / "cut.db").write_bytes(whole[: len(whole) // 2])
    before = (tmp_path / "dateline.db").read_bytes()
    for name in ("text.db", "shop.db", "damaged.db", "cut.db", "missing.db"):
        with pytest.raises(StoreError, match=name):
            restore(tmp_path / name, sqlite)
    assert (tmp_path / "dateline.db").read_bytes() == before
    assert not list(tmp_path.glob("*.restoring*"))


def test_a_store_in_use_is_not_replaced(sqlite: str, tmp_path: Path) -> None:
    store = open_store(sqlite)
    keep(store, written("News"))
    backup(store, tmp_path / "copy.db")
    with pytest.raises(StoreError, match="in use"):  # open, though nothing is being written
        restore(tmp_path / "copy.db", sqlite)
    assert releases(store) == 1
    store.close()


def test_postgresql_is_left_to_its_own_tools(postgresql_store: Store, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="pg_dump"):
        backup(postgresql_store, tmp_path / "copy.db")
    with pytest.raises(StoreError, match="pg_restore"):
        restore(tmp_path / "copy.db", "postgresql+psycopg://localhost/x")


def test_keys_and_unread_pages_go_when_they_are_old(store: Store) -> None:
    keep(store, written("Old"), at=NOON)
    keep(store, written("New"), at=NOON + timedelta(days=20))
    ingest_documents(store, "inbox", [page("menu")], NOON, lambda _: ((), "a menu"))

    def left() -> tuple[int, int]:
        with store.read() as connection:
            keys = select(func.count(band.c.release_id.distinct()))
            unread = select(func.count()).select_from(document).where(document.c.content.is_not(None))
            return connection.execute(keys).scalar_one(), connection.execute(unread).scalar_one()

    assert left() == (2, 1)
    for later, expected in ((MEETING, (2, 1)), (MEETING + timedelta(1), (1, 1)), (UNREAD + timedelta(1), (0, 0))):
        with store.write() as connection:
            while prune(connection, NOON + later):
                pass
        assert left() == expected
    assert releases(store) == 2
