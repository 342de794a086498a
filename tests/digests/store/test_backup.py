from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update

from digests.store import lease
from digests.store.backup import back_up, lease_owners, prove, put_back
from digests.store.engine import Store, open_store
from digests.store.migrate import StoreError
from digests.store.tables import story
from tests.written import NOON, keep, written

Shown = list[tuple[int, int]]


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(f"sqlite:///{tmp_path / 'dateline.db'}")
    keep(opened, written("Alder opens yard", "The yard employs 260 people."))
    yield opened
    opened.close()


def quiet(done: int, whole: int) -> None:
    """No bar."""


def stories(path: Path) -> int:
    opened = open_store(f"sqlite:///{path}")
    with opened.read() as connection:
        found = len(connection.execute(select(story.c.id)).all())
    opened.close()
    return found


def test_a_copy_is_whole_while_a_writer_goes_on(here: Store, tmp_path: Path) -> None:
    stop = threading.Event()

    def write() -> None:
        while not stop.is_set():
            with here.write() as connection:
                connection.execute(update(story).values(changed=NOON))

    writer = threading.Thread(target=write)
    writer.start()
    shown: Shown = []
    try:
        copy = back_up(tmp_path / "dateline.db", tmp_path / "copy.db", lambda *pages: shown.append(pages))
    finally:
        stop.set()
        writer.join()
    assert (copy.releases, copy.deliveries) == (1, 0)
    assert shown[-1][0] == shown[-1][1] > 0
    assert stories(tmp_path / "copy.db") == 1
    assert not list(tmp_path.glob("*.part"))


@pytest.mark.usefixtures("here")
def test_a_backup_overwrites_nothing_and_needs_a_folder(tmp_path: Path) -> None:
    (tmp_path / "copy.db").write_text("precious")
    for target, told in (("copy.db", "exists already"), ("nowhere/copy.db", "no folder")):
        with pytest.raises(StoreError, match=told):
            back_up(tmp_path / "dateline.db", tmp_path / target, quiet)
    assert (tmp_path / "copy.db").read_text() == "precious"
    with pytest.raises(StoreError, match="no store"):
        back_up(tmp_path / "other.db", tmp_path / "new.db", quiet)


def test_what_is_put_back_is_the_backup_and_the_old_store_is_kept(here: Store, tmp_path: Path) -> None:
    path = tmp_path / "dateline.db"
    back_up(path, tmp_path / "copy.db", quiet)
    keep(here, written("Birch", "Birch took on 40 welders.", issuer="Birch AS"))
    with pytest.raises(StoreError, match="is in use"):
        put_back(tmp_path / "copy.db", path, NOON, quiet)
    here.close()
    copy, aside = put_back(tmp_path / "copy.db", path, NOON, quiet)
    assert copy.releases == 1
    assert aside is not None
    assert stories(path) == 1
    assert stories(aside) == 2
    _, second = put_back(tmp_path / "copy.db", path, NOON, quiet)
    assert second is not None
    assert second != aside
    assert stories(aside) == 2


def test_what_is_no_sound_backup_is_refused_and_the_store_stays(here: Store, tmp_path: Path) -> None:
    path = tmp_path / "dateline.db"
    back_up(path, tmp_path / "copy.db", quiet)
    here.close()
    before = path.read_bytes()
    whole = (tmp_path / "copy.db").read_bytes()
    (tmp_path / "cut.db").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "text.db").write_text("minutes of the meeting\n" * 900)
    sqlite3.connect(tmp_path / "other.db").execute("CREATE TABLE customer (id INTEGER)").connection.close()
    (tmp_path / "newer.db").write_bytes(whole)
    newer = sqlite3.connect(tmp_path / "newer.db")
    newer.execute("UPDATE alembic_version SET version_num = 'f00d'")
    newer.commit()
    newer.close()
    for name, told in (
        ("none.db", "no such file"),
        ("cut.db", "damaged|not a backup"),
        ("text.db", "not a backup"),
        ("other.db", "not a backup"),
        ("newer.db", "newer Dateline"),
    ):
        with pytest.raises(StoreError, match=told):
            put_back(tmp_path / name, path, NOON, quiet)
    assert path.read_bytes() == before
    assert prove(tmp_path / "copy.db").releases == 1


def test_a_damaged_store_is_replaced(here: Store, tmp_path: Path) -> None:
    path = tmp_path / "dateline.db"
    back_up(path, tmp_path / "copy.db", quiet)
    here.close()
    path.write_bytes(b"junk" * 5000)
    _, aside = put_back(tmp_path / "copy.db", path, NOON, quiet)
    assert stories(path) == 1
    assert aside is not None
    assert aside.read_bytes().startswith(b"junk")


def test_a_store_in_use_is_known_by_its_lease(here: Store, tmp_path: Path) -> None:
    path = tmp_path / "dateline.db"
    assert lease_owners(path, NOON) == ()
    with here.write() as connection:
        lease.take(connection, name="post:1", owner="me", ttl=timedelta(seconds=90), now=NOON)
    assert lease_owners(path, NOON) == ("me",)
    assert lease_owners(path, NOON + timedelta(minutes=2)) == ()
    assert lease_owners(tmp_path / "none.db", NOON) == ()
