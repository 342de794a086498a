"""The door to the database: open a store, write in one transaction, read in another.

SQLite has one writing connection per process, guarded by a lock, which also does every checkpoint; readers never wait
for it. PostgreSQL has a pool for both. Everything is synchronous: callers run it in threads, one hop a transaction.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import partial
from pathlib import Path
from typing import Any

from msgspec import Struct, field
from sqlalchemy import URL, Connection, Engine, Pool, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

from digests.store.backup import back_up, store_file
from digests.store.migrate import StoreError, migrate

LOG = logging.getLogger("dateline.store")
_READERS = 4  # connections beside the writer; threads beyond that wait for one
_BUSY = 15_000  # ms to wait for another process that writes

_WRITER = (
    "PRAGMA page_size=8192",  # counts only before the first table: a quarter smaller than with 4 KB
    f"PRAGMA busy_timeout={_BUSY}",
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",  # NORMAL may forget the last commit in a power cut: a forgotten "sent" is a double post
    "PRAGMA foreign_keys=ON",
)
_READER = (
    f"PRAGMA busy_timeout={_BUSY}",
    "PRAGMA query_only=ON",
    "PRAGMA cache_size=-16000",  # KB a connection; the default of 2 MB fetches the same pages again and again
    "PRAGMA wal_autocheckpoint=0",  # two connections that checkpoint can corrupt the file (SQLite before 3.51.3)
)


class Store(Struct, frozen=True):
    """An open store. Use `write()` and `read()`; close it once."""

    url: str  # without its password
    writer: Engine
    reader: Engine
    lock: AbstractContextManager[Any] = field(default_factory=nullcontext)

    @property
    def dialect(self) -> str:
        return self.writer.dialect.name

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """One transaction that may write; committed at the end, rolled back when an exception leaves it."""
        with self.lock, self.writer.begin() as connection:
            yield connection

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One transaction that only reads: all its queries see the same moment."""
        with self.reader.connect() as connection, connection.begin():
            yield connection

    def close(self) -> None:
        self.reader.dispose()
        self.writer.dispose()


def open_store(url: str) -> Store:
    """Open `sqlite:///path` or `postgresql+psycopg://…` with its tables up to date. Raises StoreError."""
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise StoreError(
            f"store: {url!r} is not a database address: write sqlite:///PATH or postgresql+psycopg://USER@HOST/NAME"
        ) from error
    kind = parsed.get_backend_name()
    if kind == "sqlite":
        store = _open_sqlite(parsed)
    elif kind == "postgresql":
        store = _open_postgresql(parsed)
    else:
        raise StoreError(f"store: {kind!r} is not a database Dateline works with: take sqlite or postgresql+psycopg")
    try:
        with store.lock:
            migrate(store.writer, partial(_set_aside, store_file(url)))
    except DBAPIError as error:
        store.close()
        raise StoreError(f"store: cannot open {store.url}: {_first_line(error)}") from error
    except StoreError:
        store.close()
        raise
    return store


def _set_aside(file: Path | None, revision: str) -> None:
    """A copy of a SQLite store as it was, beside it, before its tables are changed. PostgreSQL has tools of its own."""
    if file is None:
        return
    copy = file.with_name(f"{file.name}.revision-{revision}")
    LOG.warning("the store is of an older version: it is copied to %s, then brought up to date", copy)
    try:
        copy.unlink(missing_ok=True)  # of an upgrade that did not come to its end; the store holds all that it did
    except OSError as error:
        raise StoreError(
            f"store: cannot copy it to {copy} before it is brought up to date: {error.strerror}"
        ) from error
    back_up(file, copy, lambda _done, _whole: None)


def _open_sqlite(url: URL) -> Store:
    if not url.database or url.database == ":memory:":
        raise StoreError("store: sqlite needs a file (sqlite:///PATH): in memory, what was posted would be forgotten")
    path = Path(url.database)
    if not path.parent.is_dir():
        raise StoreError(f"store: no folder {path.parent} for {path.name}: create it, or change `store:`")
    if path.is_dir():
        raise StoreError(f"store: {path} is a folder: name a file in it")
    connect = {"check_same_thread": False}
    writer = create_engine(url, pool_size=1, max_overflow=0, connect_args=connect, hide_parameters=True)
    reader = create_engine(url, pool_size=_READERS, max_overflow=0, connect_args=connect, hide_parameters=True)
    _prepare(writer, _WRITER, "BEGIN IMMEDIATE")  # a writer that starts as a reader may fail halfway
    _prepare(reader, _READER, "BEGIN")
    return Store(f"sqlite:///{path}", writer, reader, threading.Lock())


def _prepare(engine: Engine, pragmas: tuple[str, ...], begin: str) -> None:
    """Set each new connection up, and take the transactions into our own hands: pysqlite's own are only half ones."""

    def connected(raw: Any, _: Any) -> None:
        raw.isolation_level = None
        for pragma in pragmas:
            raw.execute(pragma)

    def begun(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    pool: Pool = engine.pool
    event.listen(pool, "connect", connected)
    event.listen(engine, "begin", begun)


def _open_postgresql(url: URL) -> Store:
    if url.drivername == "postgresql":
        url = url.set(drivername="postgresql+psycopg")
    try:
        engine = create_engine(url, pool_size=_READERS + 2, max_overflow=4, pool_pre_ping=True, hide_parameters=True)
    except (NoSuchModuleError, ModuleNotFoundError) as error:
        raise StoreError(
            "store: PostgreSQL needs the driver psycopg: install Dateline with its extra, dateline[postgresql]"
        ) from error
    reader = engine.execution_options(isolation_level="REPEATABLE READ")  # the same pool; one moment for all queries
    return Store(url.render_as_string(hide_password=True), engine, reader)


def _first_line(error: DBAPIError) -> str:
    lines = str(error.orig).strip().splitlines()
    return lines[0] if lines else type(error.orig).__name__
