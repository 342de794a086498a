"""What is fuzzed: bytes → page → facts, → feed → pages, → configuration. A target raises where a law falls."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from digests.model import Document
from digests.plain import plain_document
from digests.read import read
from digests.sources.formats import read_feed
from digests.sources.item import as_page
from digests.sources.spec import SourceError
from tests.bot.config.test_any_yaml import told_or_read
from tests.fuzz.laws import reading_holds

WHEN = datetime(2026, 6, 1, tzinfo=UTC)
ADDRESS = "https://wire.example/news/feed"
ROOT = Path(__file__).parents[2]
SEEDS = Path(__file__).parent / "seeds"
LONGEST = 2.0  # seconds of CPU for a small input
SLOW = 0.5  # seconds of CPU behind which it is asked whether twice as much costs more than twice as much


def page(content: bytes) -> None:
    """Any bytes are read, or refused with a reason."""
    readings, reason = read(Document("page", content, WHEN))
    assert bool(readings) != bool(reason)
    for reading in readings:
        reading_holds(reading)
    json.dumps(plain_document("page", readings, reason))


def in_time(target: Callable[[bytes], None]) -> Callable[[bytes], None]:
    """A target that falls, too, where its input takes long, or twice as much of it more than about twice as long."""

    def cost(content: bytes) -> float:
        start = time.process_time()
        target(content)
        return time.process_time() - start

    def timed(content: bytes) -> None:
        spent = cost(content)
        assert spent < LONGEST + 0.2 * len(content) / 1000, f"{spent:.1f} s for {len(content)} bytes"
        if spent > SLOW:
            twice = cost(content * 2)
            assert twice < 4 * spent + 0.5, f"{spent:.1f} s, and {twice:.1f} s for twice as much"

    return timed


def feed(content: bytes) -> None:
    """Any bytes are a feed whose items are pages, or are told not to be one."""
    with suppress(SourceError):
        items = read_feed(content, None, ADDRESS)
        for item in items[:3]:
            read(Document(item.link or ADDRESS, as_page(item), WHEN))


def config(content: bytes) -> None:
    """Any YAML is a configuration, or its mistakes are told with their places."""
    told_or_read(content)


TARGETS: Mapping[str, tuple[Callable[[bytes], None], tuple[Path, ...]]] = {
    "page": (page, (SEEDS / "page", ROOT / "tests" / "releases", ROOT / "config" / "samples")),
    "feed": (feed, (SEEDS / "feed",)),
    "config": (config, (SEEDS / "config", ROOT / "config")),
}


def seeds(name: str) -> list[Path]:
    """The files a target begins with: documents written by us, and what once made it fall."""
    files = (path for folder in TARGETS[name][1] for path in folder.rglob("*") if path.is_file())
    kept = (path for path in files if (path.suffix == ".yaml") == (name == "config") and path.suffix != ".j2")
    return sorted(path for path in kept if name != "config" or "samples" not in path.parts)
