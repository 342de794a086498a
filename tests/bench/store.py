"""Keeping releases, each in its own transaction as they come in, and matching one story against readers' wishes."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import insert

from digests.ingest import ingest_documents
from digests.languages.folding import fold_company
from digests.store import archive
from digests.store.engine import Store, open_store
from digests.store.subscriptions import wanting, weigh_anew, weighed_long_ago
from digests.store.tables import anchor, chat, subscription
from tests.bench.archive import NOW, Writer
from tests.written import document

RELEASES = int(os.environ.get("DATELINE_BENCH_RELEASES", "10000"))
WISHES = 100_000
_STORIES = 100


def main() -> None:
    """Print a line a question: p50 and p99 in ms."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "dateline.db"
        store = open_store(f"sqlite:///{path}")
        writer = Writer()
        _keep(store, writer)
        print(f"{path.stat().st_size / RELEASES / 1000:.1f} KB a release")
        _match(store, writer)
        store.close()


def _keep(store: Store, writer: Writer) -> None:
    spent = wall = 0.0
    for number in range(RELEASES):
        one = writer.release(number)
        cpu, start = time.process_time(), time.perf_counter()
        ingest_documents(store, "bench", [document(str(number))], NOW, lambda _, one=one: ((one,), None))  # type: ignore[misc]
        spent, wall = spent + time.process_time() - cpu, wall + time.perf_counter() - start
    print(
        f"kept {RELEASES}, each in its transaction: {wall / RELEASES * 1e3:.1f} ms, CPU {spent / RELEASES * 1e3:.1f} ms"
    )


def _match(store: Store, writer: Writer) -> None:
    wish(store, writer)
    news = [document(f"new {number}") for number in range(_STORIES)]
    readings = iter([writer.release(number) for number in range(_STORIES)])
    ingest_documents(store, "bench", news, NOW, lambda _: ((next(readings),), None))
    with store.read() as connection:
        stories = archive.latest(connection, size=_STORIES)[0]
        hits = sum(len(wanting(connection, one)) for one in stories) / len(stories)
        rest = iter(stories)
        timed(
            f"one story against {WISHES} subscriptions ({hits:.0f} hits)", lambda: wanting(connection, next(rest)), 100
        )


def wish(store: Store, writer: Writer) -> None:
    """Two wishes of three are words: two rare ones, or three as often as words are used; the third a company."""
    whats = [_wish(writer, number) for number in range(WISHES)]
    with store.write() as connection:
        connection.execute(insert(chat), [{"id": number, **_CHAT} for number in range(WISHES)])
        connection.execute(insert(subscription), [_subscription(number, *what) for number, what in enumerate(whats, 1)])
        hooks = [
            {"key": f"{kind}:{fold_company(what)}", "subscription_id": at} for at, (kind, what) in enumerate(whats, 1)
        ]
        connection.execute(insert(anchor), hooks)
        while late := weighed_long_ago(connection, 5_000):
            weigh_anew(connection, late)


_CHAT = {"kind": "private", "settings": {}, "created": NOW, "changed": NOW}


def _wish(writer: Writer, number: int) -> tuple[str, str]:
    if number % 3 == 0:
        return "company", writer.company(number)
    rare = " ".join(writer.chance.sample(writer.words[2000:], 2))
    return "words", rare if number % 2 else writer.text(3)


def _subscription(number: int, kind: str, what: str) -> dict[str, Any]:
    words = list(dict.fromkeys(what.split())) if kind == "words" else []
    return {
        "id": number,
        "chat": number - 1,
        "kind": kind,
        "what": what,
        "key": fold_company(what),
        "words": {"all": words, "not": []},
        "muted": False,
        "upto": 0,
        "weighed": -1_000_000 if len(words) > 1 else None,
        "created": NOW,
    }


def timed(name: str, ask: Callable[[], object], times: int = 100) -> None:
    """Ask so often; print the middle, the slowest of a hundred, and the CPU of one, which other work disturbs less."""
    ask()
    took, cpu = [], time.process_time()
    for _ in range(times - 1):
        start = time.perf_counter()
        ask()
        took.append((time.perf_counter() - start) * 1e3)
    cpu = (time.process_time() - cpu) / len(took) * 1e3
    took.sort()
    middle, slow = took[len(took) // 2], took[len(took) * 99 // 100]
    print(f"{name:56} p50 {middle:7.2f} ms   p99 {slow:7.2f} ms   CPU {cpu:6.2f} ms", flush=True)
