"""Page → facts: CPU of a whole reading beside peers that do a part of it each, on the same documents, in one run.

trafilatura finds the body, quantulum3 quantities in it, dateparser dates in it. None of them says what a number
measures or what happens on a date. Peers are given our body, capped where they would take minutes.
"""

from __future__ import annotations

import logging
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import trafilatura
from dateparser.search import search_dates
from quantulum3 import parser as quantulum

from digests.facts.find import find_facts
from digests.model import Document
from digests.parse.page import read_page

ROOT = Path(__file__).parents[2]
CORPUS = ROOT.parent / "shared" / "corpus" / "releases"
SAMPLES = ROOT / "config" / "samples"
CAP = 6_000  # characters that the slow peers are given
SIZES = ((0, 8_000), (8_000, 40_000), (40_000, 1_000_000))


def main() -> None:
    """Print medians by size of document, ratios, start and memory."""
    logging.disable(logging.CRITICAL)
    folder = CORPUS if CORPUS.is_dir() else SAMPLES
    documents = [
        Document(str(path), path.read_bytes(), datetime.now(UTC)) for path in sorted(folder.iterdir()) if path.is_file()
    ]
    bodies = {one.address: "\n\n".join(r.body for r in read_page(one).releases)[:CAP] for one in documents}
    english = [one for one in documents if bodies[one.address].isascii() or one.address.endswith((".md", ".txt"))]
    print(f"{len(documents)} documents of {folder.name}; CPU per document, milliseconds")
    print(f"{'size':>16} {'documents':>10} {'parse':>8} {'facts':>8} {'whole':>8} {'p95':>8}")
    for low, high in SIZES:
        own = [one for one in documents if low <= len(one.content) < high]
        if own:
            parse = [_cpu(partial(read_page, one)) for one in own]
            whole = [_cpu(partial(_read, one)) for one in own]
            middle = statistics.median
            print(
                f"{f'{low // 1000}-{high // 1000} KB':>16} {len(own):>10} {middle(parse):>8.1f} "
                f"{max(middle(whole) - middle(parse), 0):>8.1f} {middle(whole):>8.1f} {_percentile(whole, 95):>8.1f}"
            )
    _peers(english, bodies)
    _start()


def _peers(documents: list[Document], bodies: dict[str, str]) -> None:
    """Ratios against the sum of the peers, on the same documents."""
    ours = _sum(_read, documents)
    rows = {
        "trafilatura (body)": _sum(lambda one: trafilatura.extract(one.content.decode("utf-8", "replace")), documents),
        "quantulum3 (quantities)": _sum(lambda one: quantulum.parse(bodies[one.address]), documents),
        "dateparser (dates, en)": _sum(lambda one: search_dates(bodies[one.address], languages=["en"]), documents),
    }
    print(f"\nbeside peers, {len(documents)} documents, CPU in all: ours {ours * 1000:.0f} ms")
    for name, seconds in rows.items():
        print(f"{name:>26} {seconds * 1000:>8.0f} ms {seconds / ours:>6.1f} times ours")
    print(f"{'together':>26} {sum(rows.values()) * 1000:>8.0f} ms {sum(rows.values()) / ours:>6.1f} times ours")


def _start() -> None:
    """One `dateline read` as a process: wall time and memory."""
    sample = str(min(SAMPLES.iterdir()))
    times = []
    for _ in range(5):
        begun = time.perf_counter()
        subprocess.run([sys.executable, "-m", "bot", "read", sample], check=True, capture_output=True, cwd=ROOT)
        times.append(time.perf_counter() - begun)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"\n`dateline read` of one file: {statistics.median(times) * 1000:.0f} ms wall, {peak:.0f} MB")


def _read(document: Document) -> None:
    for release in read_page(document).releases:
        find_facts(release)


def _sum(work: Callable[[Document], object], documents: Iterable[Document]) -> float:
    begun = time.process_time()
    for one in documents:
        work(one)
    return time.process_time() - begun


def _cpu(work: Callable[[], object]) -> float:
    """The best of three, in milliseconds: what disturbs only ever adds."""
    best = float("inf")
    for _ in range(3):
        begun = time.process_time()
        work()
        best = min(best, time.process_time() - begun)
    return best * 1000


def _percentile(values: list[float], share: int) -> float:
    return sorted(values)[min(len(values) - 1, len(values) * share // 100)]
