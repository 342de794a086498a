"""Copies of a SQLite store: taken while the service writes, proved before they are trusted, and put back."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from msgspec import Struct
from sqlalchemy import make_url

from digests.store.migrate import StoreError, revisions

Progress = Callable[[int, int], None]  # pages done, pages in all

_STEP = 4096  # pages between two reports: about 32 MB
_BESIDE = ("-wal", "-shm")


class Copy(Struct, frozen=True):
    """A proved copy: what it holds."""

    path: Path
    bytes: int
    releases: int
    deliveries: int


def store_file(url: str) -> Path | None:
    """The file of a SQLite address; None for another database."""
    parsed = make_url(url)
    return Path(parsed.database) if parsed.get_backend_name() == "sqlite" and parsed.database else None


def back_up(source: Path, target: Path, progress: Progress) -> Copy:
    """Copy a store as it is in one moment, also while it is written to. Raises StoreError; never overwrites a file."""
    if target.exists():
        raise StoreError(f"{target} exists already: name another file, or move that one away")
    if not target.parent.is_dir():
        raise StoreError(f"no folder {target.parent} for {target.name}: create it first")
    if not source.exists():
        raise StoreError(f"there is no store at {source} yet")
    return _copied(source, target, progress)


def prove(path: Path) -> Copy:
    """Look a backup over. Raises StoreError where it is no sound store that this version can open."""
    if not path.is_file():
        raise StoreError(f"{path}: there is no such file")
    try:
        with _reading(path) as connection:
            tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            if not {"alembic_version", "release", "delivery"} <= tables:
                raise StoreError(f"{path} is not a backup of a Dateline store")
            (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            if revision not in revisions():
                raise StoreError(
                    f"{path} was written by a newer Dateline (revision {revision}): install that version first"
                )
            (sound,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
            if sound != "ok":
                raise StoreError(f"{path} is damaged: {sound}")
            (releases,) = connection.execute("SELECT count(*) FROM release").fetchone()
            (deliveries,) = connection.execute("SELECT count(*) FROM delivery").fetchone()
    except sqlite3.Error as error:
        raise StoreError(f"{path} is not a backup of a Dateline store: {error}") from error
    return Copy(path, path.stat().st_size, releases, deliveries)


def put_back(backup: Path, store: Path, now: datetime, progress: Progress) -> tuple[Copy, Path | None]:
    """Put a backup in the place of a store that nobody has open. The old one is kept beside it: its new name.

    Raises StoreError, and then the old store is where it was.
    """
    prove(backup)
    if store.exists():
        _alone(store)
    fresh = store.with_name(f"{store.name}.restoring")
    fresh.unlink(missing_ok=True)
    copy = _copied(backup, fresh, progress)
    aside = _free(store.with_name(f"{store.name}.before-{now:%Y%m%dT%H%M%S}")) if store.exists() else None
    if aside is not None:
        for end in ("", *_BESIDE):  # the log before it is a part of it
            file = store.with_name(store.name + end)
            if file.exists():
                file.rename(aside.with_name(aside.name + end))
    fresh.rename(store)
    return Copy(store, copy.bytes, copy.releases, copy.deliveries), aside


def _free(path: Path) -> Path:
    """The name, or with a number behind it where there is such a file already."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.name}-{number}")
    return free


def _alone(store: Path) -> None:
    """Raises StoreError where another process has the store open. Its log is taken into it: that needs just this."""
    try:
        with closing(sqlite3.connect(store, isolation_level=None, timeout=2)) as connection:
            connection.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.OperationalError as error:
        if "locked" in str(error):
            raise StoreError(f"{store} is in use: stop the service, and whatever else has it open") from error
    except sqlite3.DatabaseError:
        return  # damaged: that is what backups are for


def lease_owners(store: Path, now: datetime) -> tuple[str, ...]:
    """Who holds a lease in a store that is perhaps damaged; () where that cannot be read."""
    if not store.exists():
        return ()
    try:
        with _reading(store) as connection:
            rows = connection.execute("SELECT owner, expires FROM lease").fetchall()
    except sqlite3.Error:
        return ()
    return tuple(owner for owner, expires in rows if datetime.fromisoformat(expires) > now)


def _copied(source: Path, target: Path, progress: Progress) -> Copy:
    """Copy under another name, prove the copy, then give it its name: a half copy never looks like a whole one."""
    part = target.with_name(f"{target.name}.part")
    part.unlink(missing_ok=True)
    try:
        with _reading(source) as read, closing(sqlite3.connect(part, isolation_level=None)) as write:
            # One transaction around all steps: the copy is of one moment, and writers do not make it begin again.
            read.execute("BEGIN")
            read.execute("SELECT count(*) FROM sqlite_master").fetchone()
            read.backup(write, pages=_STEP, progress=lambda _, left, whole: progress(whole - left, whole))
            write.execute("PRAGMA journal_mode=DELETE")  # one file, without a log beside it
        proved = prove(part)
        with part.open("rb") as whole:
            os.fsync(whole.fileno())  # down to the disk, before its name says that it is whole
    except (sqlite3.Error, OSError) as error:
        part.unlink(missing_ok=True)
        raise StoreError(f"cannot copy {source} to {target}: {error}") from error
    except StoreError:
        part.unlink(missing_ok=True)
        raise
    part.rename(target)
    return Copy(target, proved.bytes, proved.releases, proved.deliveries)


@contextmanager
def _reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that changes nothing, not even by a checkpoint at its end."""
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)) as connection:
        connection.execute("PRAGMA busy_timeout=15000")
        yield connection
