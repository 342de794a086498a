"""What hostile inputs cost, and how much more twice as much of them: about twice, or something looks back too far."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial

from digests.compose.choose import matches
from digests.facts.find import find_facts
from digests.model import Block, Document, Release, Span, Topic
from digests.parse.page import read_page
from tests import hostile

WHEN = datetime(2026, 6, 1, tzinfo=UTC)
LITTLE = 0.1  # seconds of CPU below which the clock says nothing about growth
STEEP = 3.0  # times: more is worth a look


def main() -> None:
    """Print seconds of CPU for each input once and twice, and their ratio where it can be told."""
    print(f"{'input':>34} {'once':>7} {'twice':>7} {'ratio':>7}")
    for name, once, twice in _inputs():
        first, second = _cpu(once), _cpu(twice)
        ratio = second / first if first > LITTLE else None
        told = f"{ratio:7.1f}{'  steep' if ratio > STEEP else ''}" if ratio else "      -"
        print(f"{name:>34} {first:7.2f} {second:7.2f} {told}")


def _inputs() -> Iterator[tuple[str, Callable[[], object], Callable[[], object]]]:
    for name, content in hostile.PAGES.items():
        yield name, partial(_page, content), partial(_page, content * 2)
    for name, content in hostile.ENDLESS.items():
        yield f"endless {name}", partial(_page, content), partial(_page, content * 2)
    for piece in hostile.PIECES:
        yield repr(piece), partial(_facts, piece, 20_000, "en"), partial(_facts, piece, 40_000, "en")
    for language, unit in hostile.DATES:
        yield f"{language} {unit!r}", partial(_facts, unit, 30_000, language), partial(_facts, unit, 60_000, language)
    topic = Topic("t", words=("ab ab ab c", "ba"), issuers=("x",))
    yield "topic words", partial(matches, topic, _told(300_000)), partial(matches, topic, _told(600_000))


def _told(length: int) -> Release:
    return Release(headline="H", body=hostile.repeated("ab ", length), blocks=(), language="en")


def _page(content: bytes) -> object:
    return read_page(Document("page", content, WHEN))


def _facts(piece: str, length: int, language: str) -> object:
    text = hostile.repeated(piece, length)
    blocks = (Block("headline", Span(0, 5)), Block("paragraph", Span(7, 7 + len(text))))
    return find_facts(Release(headline="Tarn.", body=f"Tarn.\n\n{text}", blocks=blocks, language=language))


def _cpu(call: Callable[[], object]) -> float:
    start = time.process_time()
    call()
    return time.process_time() - start
