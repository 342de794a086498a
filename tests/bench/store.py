"""The store: keeping, finding, matching, at a number of releases that DATELINE_BENCH_RELEASES may change."""

from __future__ import annotations

import itertools
import os
import random
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection

from digests.ingest import ingest_documents
from digests.model import Reading
from digests.store import archive
from digests.store.companies import find_companies
from digests.store.engine import Store, open_store
from digests.store.search import search
from digests.store.subscriptions import subscribe, wanting
from tests.written import document, figure, milestone, written

RELEASES = int(os.environ.get("DATELINE_BENCH_RELEASES", "10000"))
WISHES = 10 * RELEASES
_VOCABULARY = 60_000
_COMPANIES = 5_000
_NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)


class Writer:
    """Releases of 300 words as often as words are used (Zipf), with 8 figures and 3 dates; always the same ones."""

    def __init__(self) -> None:
        self.chance = random.Random(7)
        letters = "abcdefghijklmnopqrstuvwxyz"
        self.words = ["".join(self.chance.choices(letters, k=self.chance.randint(3, 9))) for _ in range(_VOCABULARY)]
        self.weights = list(itertools.accumulate(1 / (rank + 1) for rank in range(_VOCABULARY)))

    def text(self, words: int) -> str:
        return " ".join(self.chance.choices(self.words, cum_weights=self.weights, k=words))

    def company(self, number: int) -> str:
        return f"{self.words[100 + number % _COMPANIES]} {self.words[200 + number * 7 % _COMPANIES]}"

    def release(self, number: int) -> Reading:
        days = [date(2026, 1, 1) + timedelta(days=self.chance.randint(0, 500)) for _ in range(3)]
        return written(
            self.text(9),
            self.text(300),
            issuer=f"{self.company(number)} Inc",
            day=(date(2026, 1, 1) + timedelta(days=number % 300)).isoformat(),
            figures=tuple(figure(str(self.chance.randint(100, 10**9)), self.text(2)) for _ in range(8)),
            milestones=tuple(milestone(day) for day in days),
        )


def main() -> None:
    """Print a line a question: p50 and p99 in ms."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "dateline.db"
        store = open_store(f"sqlite:///{path}")
        writer = Writer()
        _keep(store, writer)
        print(f"{path.stat().st_size / RELEASES / 1000:.1f} KB a release")
        with store.read() as connection:
            _ask(connection, writer)
        _match(store, writer)
        store.close()


def _keep(store: Store, writer: Writer) -> None:
    spent = wall = 0.0
    for number in range(RELEASES):
        one = writer.release(number)
        cpu, start = time.process_time(), time.perf_counter()
        ingest_documents(store, "bench", [document(str(number))], _NOW, lambda _, one=one: ((one,), None))  # type: ignore[misc]
        spent, wall = spent + time.process_time() - cpu, wall + time.perf_counter() - start
    print(
        f"kept {RELEASES}, each in its transaction: {wall / RELEASES * 1e3:.1f} ms, CPU {spent / RELEASES * 1e3:.1f} ms"
    )


def _ask(connection: Connection, writer: Writer) -> None:
    words, name = writer.words, writer.company(5)
    found = [company.id for company in find_companies(connection, name)]
    first, last = date(2026, 6, 1), date(2026, 6, 8)
    _timed("search, the commonest word", lambda: search(connection, words[0]))
    _timed("search, a rare word", lambda: search(connection, writer.chance.choice(words[5000:])))
    _timed("search, two words", lambda: search(connection, f"{words[30]} {words[200]}"))
    _timed("latest", lambda: archive.latest(connection))
    _timed("latest of a company", lambda: archive.latest(connection, companies=found))
    _timed("company by name", lambda: find_companies(connection, name))
    _timed("company misspelt", lambda: find_companies(connection, name[:3] + name[4:]))
    _timed("figures of a company", lambda: archive.figures_of(connection, found))
    _timed("dates of a week", lambda: archive.upcoming(connection, first, last, limit=10))


def _match(store: Store, writer: Writer) -> None:
    with store.write() as connection:
        for number in range(WISHES):
            if number % 3:
                rare = " ".join(writer.chance.sample(writer.words[2000:], 2))
                subscribe(connection, number, "words", rare if number % 2 else writer.text(3), _NOW)
            else:
                subscribe(connection, number, "company", writer.company(number), _NOW)
    news = [document(f"new {number}") for number in range(20)]
    ingest_documents(store, "bench", news, _NOW, lambda _: ((writer.release(1),), None))
    with store.read() as connection:
        stories = iter(archive.latest(connection, size=20)[0])
        _timed(f"one story against {WISHES} subscriptions", lambda: wanting(connection, next(stories)), 20)


def _timed(name: str, ask: Callable[[], object], times: int = 100) -> None:
    took = []
    for _ in range(times):
        start = time.perf_counter()
        ask()
        took.append((time.perf_counter() - start) * 1e3)
    took.sort()
    print(f"{name:45} p50 {took[times // 2]:7.2f} ms   p99 {took[-1]:7.2f} ms")
