"""A copy of the store while it is in use, and the way back from it."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import make_url

from digests.store.engine import Store, open_store
from digests.store.migrate import StoreError


def backup(store: Store, target: Path) -> int:
    """Write a whole and checked copy of a SQLite store to a new file; its size in bytes. Nobody need stop meanwhile.

    Raises StoreError when the target exists or cannot be written, and for PostgreSQL, whose own tools do this better.
    """
    if store.dialect != "sqlite":
        raise StoreError("backup: for PostgreSQL use pg_dump -Fc, and pg_restore for the way back")
    if target.exists():
        raise StoreError(f"backup: {target} exists: name a new file")
    if not target.parent.is_dir():
        raise StoreError(f"backup: no folder {target.parent}: create it, or name another")
    unfinished = target.with_name(target.name + ".unfinished")
    unfinished.unlink(missing_ok=True)
    try:
        with store.reader.connect() as connection, closing(sqlite3.connect(unfinished)) as copy:
            source = connection.connection.driver_connection
            assert isinstance(source, sqlite3.Connection)
            source.backup(copy)
            copy.execute("PRAGMA journal_mode=DELETE")  # one file that can be carried away
        _check(unfinished)
        _flush(unfinished)
        unfinished.rename(target)
    except (OSError, sqlite3.Error) as error:
        unfinished.unlink(missing_ok=True)
        raise StoreError(f"backup: cannot write {target}: {error}") from error
    return target.stat().st_size


def restore(copy: Path, url: str) -> Path | None:
    """Put a copy in the place of the store at `url`, which must not be in use.

    Returns where the old file went, if there was one. Raises StoreError, with the store untouched, when the copy is no
    whole Dateline store.
    """
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite" or not parsed.database:
        raise StoreError("restore: only a SQLite store is restored from a file; for PostgreSQL use pg_restore")
    if not copy.is_file():
        raise StoreError(f"restore: no file {copy}")
    place = Path(parsed.database)
    new = place.with_name(place.name + ".restoring")
    new.unlink(missing_ok=True)
    try:
        _check(copy)
        with closing(sqlite3.connect(f"file:{copy}?mode=ro", uri=True)) as source, closing(sqlite3.connect(new)) as to:
            source.backup(to)
        open_store(f"sqlite:///{new}").close()  # of a version we know, and brought up to ours
        _flush(new)
        old = _set_aside(place)
        new.rename(place)
    except (OSError, sqlite3.Error) as error:
        raise StoreError(f"restore: cannot read {copy}: {error}") from error
    finally:
        for left in (new, Path(f"{new}-wal"), Path(f"{new}-shm")):
            left.unlink(missing_ok=True)
    return old


def _set_aside(place: Path) -> Path | None:
    if not place.exists():
        return None
    with closing(sqlite3.connect(place)) as connection:
        try:
            connection.execute("PRAGMA journal_mode=DELETE")  # refused while anybody else has it open
        except sqlite3.OperationalError as error:
            raise StoreError(f"restore: {place} is in use: stop Dateline first") from error
    number = 1
    while (aside := place.with_name(f"{place.name}.before-restore-{number}")).exists():
        number += 1
    return place.rename(aside)


def _check(file: Path) -> None:
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
        (said,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if said != "ok":
        raise StoreError(f"{file} is damaged: {said}")
    if "alembic_version" not in tables or "release" not in tables:
        raise StoreError(f"{file} is not a Dateline store")


def _flush(file: Path) -> None:
    """Down to the disk, before its name says that it is whole."""
    with file.open("rb") as opened:
        os.fsync(opened.fileno())
