from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, insert, select, text, update
from sqlalchemy.exc import IntegrityError, OperationalError

from digests.store.engine import Store, open_store
from digests.store.migrate import StoreError, alembic_config
from digests.store.tables import metadata, source


def put(store: Store, name: str) -> None:
    with store.write() as connection:
        connection.execute(insert(source).values(name=name, state={}, ok=True, failures=0))


def names(store: Store) -> list[str]:
    with store.read() as connection:
        return list(connection.execute(select(source.c.name).order_by(source.c.name)).scalars())


def test_the_migrations_lead_to_the_tables(store: Store) -> None:
    """What the migrations made is what the code believes in: columns, types, defaults, indexes."""
    options = {
        "compare_type": True,
        "compare_server_default": True,
        "include_name": lambda name, kind, _: kind != "table" or not name.startswith("release_text"),
    }
    with store.read() as connection:
        assert compare_metadata(MigrationContext.configure(connection, opts=options), metadata) == []
        assert connection.execute(text("SELECT count(*) FROM release_text")).scalar_one() == 0


def test_what_is_written_is_read_and_an_error_undoes_it(store: Store) -> None:
    put(store, "wire")
    rows: list[dict[str, object]] = [
        {"name": name, "state": {}, "ok": True, "failures": 0} for name in ("other", "wire")
    ]
    with pytest.raises(IntegrityError), store.write() as connection:
        connection.execute(insert(source), rows)
    assert names(store) == ["wire"]


def test_an_error_does_not_tell_what_was_written(store: Store) -> None:
    """It ends in a log, which operators read: what people follow is none of their business."""
    put(store, "private wish")
    with pytest.raises(IntegrityError) as raised:
        put(store, "private wish")
    told, _, _ = str(raised.value).partition("DETAIL:")  # PostgreSQL names the key that clashed
    assert "private wish" not in told


def test_readers_see_one_moment_while_a_writer_works(store: Store) -> None:
    put(store, "first")
    with store.write() as connection:
        connection.execute(update(source).values(name="renamed"))
        assert names(store) == ["first"]
    assert names(store) == ["renamed"]


def test_writers_in_many_threads_wait_for_each_other(store: Store) -> None:
    threads = [threading.Thread(target=put, args=(store, f"source {n}")) for n in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(names(store)) == 12


def test_a_store_is_opened_again(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'dateline.db'}"
    first = open_store(url)
    put(first, "wire")
    first.close()
    second = open_store(url)
    assert names(second) == ["wire"]
    second.close()


def test_sqlite_is_set_up_for_safety(tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path / 'dateline.db'}")
    with store.write() as connection:
        asked = {
            name: connection.execute(text(f"PRAGMA {name}")).scalar_one()
            for name in ("page_size", "journal_mode", "synchronous", "foreign_keys")
        }
    assert asked == {"page_size": 8192, "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
    with pytest.raises(OperationalError, match="readonly"), store.read() as connection:
        connection.execute(insert(source).values(name="x", state={}, ok=True, failures=0))
    store.close()


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("dateline.db", "is not a database address"),
        ("mysql://somewhere/x", "'mysql' is not a database Dateline works with"),
        ("sqlite://", "needs a file"),
        ("sqlite:////no/such/folder/dateline.db", "no folder /no/such/folder"),
        ("postgresql+psycopg://user:secret@127.0.0.1:1/none", "cannot open"),
    ],
)
def test_a_bad_address_is_told_in_one_line_without_its_password(url: str, told: str) -> None:
    with pytest.raises(StoreError, match=told) as raised:
        open_store(url)
    assert "\n" not in str(raised.value)
    assert "secret" not in str(raised.value)


def test_a_folder_is_no_store(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="is a folder"):
        open_store(f"sqlite:///{tmp_path}")


def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("minutes of the meeting\n" * 100)
    with pytest.raises(StoreError, match="file is not a database"):
        open_store(f"sqlite:///{path}")
    assert path.read_text().startswith("minutes")


def test_a_database_of_something_else_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "shop.db"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE customer (id INTEGER)")
    other.close()
    with pytest.raises(StoreError, match="customer"):
        open_store(f"sqlite:///{path}")
    again = sqlite3.connect(path)
    assert [name for (name,) in again.execute("SELECT name FROM sqlite_master")] == ["customer"]
    again.close()


def test_a_store_of_a_newer_dateline_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "dateline.db"
    open_store(f"sqlite:///{path}").close()
    with sqlite3.connect(path) as other:
        other.execute("UPDATE alembic_version SET version_num = 'f00d'")
    other.close()
    with pytest.raises(StoreError, match="newer Dateline"):
        open_store(f"sqlite:///{path}")


def left_at(path: Path, revision: str) -> None:
    """A store as an earlier version left it, with a row of its own."""
    engine = create_engine(f"sqlite:///{path}")
    config = alembic_config()
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
        connection.execute(text("INSERT INTO source (name, state, ok, failures) VALUES ('wire', '{}', 1, 0)"))
    engine.dispose()


def revision_of(path: Path) -> str:
    with closing(sqlite3.connect(path)) as connection:
        return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])


def test_before_its_tables_are_changed_a_store_is_copied_beside_itself(tmp_path: Path) -> None:
    path, copy = tmp_path / "dateline.db", tmp_path / "dateline.db.revision-0005"
    left_at(path, "0005")
    copy.write_text("of an upgrade that was killed")
    for _ in range(2):
        opened = open_store(f"sqlite:///{path}")
        assert names(opened) == ["wire"]
        opened.close()
    assert revision_of(copy) == "0005"
    assert revision_of(path) > "0005"
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT name FROM source").fetchall() == [("wire",)]
    assert sorted(file.name for file in tmp_path.iterdir()) == ["dateline.db", "dateline.db.revision-0005"]


def test_a_store_that_cannot_be_copied_is_not_changed(tmp_path: Path) -> None:
    path = tmp_path / "dateline.db"
    left_at(path, "0005")
    (tmp_path / "dateline.db.revision-0005").mkdir()
    with pytest.raises(StoreError, match="cannot copy"):
        open_store(f"sqlite:///{path}")
    assert revision_of(path) == "0005"


def test_a_new_store_and_one_of_this_version_are_not_copied(tmp_path: Path) -> None:
    for _ in range(2):
        open_store(f"sqlite:///{tmp_path / 'dateline.db'}").close()
    assert [file.name for file in tmp_path.iterdir()] == ["dateline.db"]
