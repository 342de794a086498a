"""Any YAML gives a Config or told mistakes, and never another error."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import yaml
from hypothesis import given, settings
from hypothesis import strategies as some

from bot.config import KEYS
from bot.config.keys import source_keys
from bot.config.tree import CONTROL
from digests.sources import SOURCES
from tests.bot.config.folders import mistakes

WORDS = sorted(
    {
        *(key for keys in KEYS.values() for key in keys),
        *(key for kind in SOURCES for key in source_keys(kind)),
        *"telegram web sources topics channels each digest folder feed @name 08:00 8:00 10m UTC en hold <<".split(),
    }
)
word = (
    some.sampled_from(WORDS) | some.text(max_size=8) | some.integers() | some.floats() | some.booleans() | some.none()
)
tree = some.recursive(word, lambda inner: some.lists(inner, max_size=4) | some.dictionaries(word, inner, max_size=4))
config = some.dictionaries(
    some.sampled_from(["timezone", "store", "telegram", "web", "delivery", "sources", "topics", "channels"]),
    tree | some.dictionaries(word, some.dictionaries(some.sampled_from(WORDS), tree, max_size=5), max_size=3),
    max_size=5,
)
PIECES = [
    *WORDS,
    ": ",
    "\n",
    "\n  ",
    "- ",
    "[",
    "]",
    "{",
    "}",
    ", ",
    '"',
    "'",
    "&a ",
    "*a",
    "<<: *a",
    "!x ",
    "|\n",
    "${A}",
]
scraps = some.lists(
    some.sampled_from([*PIECES, "${", "\t", "# ", "--- ", "? ", "%", "\\u", "\x00", "\ufeff"]), max_size=30
)


def told_or_read(content: bytes) -> None:
    with TemporaryDirectory() as folder:
        (Path(folder) / "a.yaml").write_bytes(content)
        for place, words in mistakes(Path(folder), A="x"):
            f"{place}: {words}".encode()
            assert not CONTROL.search(words)
            assert "\n" not in words
            assert min(int(number) for number in place.split(":")[-2:]) >= 1


@given(tree | config)
@settings(max_examples=150, deadline=None)
def test_any_tree(value: object) -> None:
    told_or_read(yaml.safe_dump(value, allow_unicode=True).encode("utf-8", "surrogatepass"))


@given(scraps)
@settings(max_examples=200, deadline=None)
def test_any_scraps_of_yaml(pieces: list[str]) -> None:
    told_or_read("".join(pieces).encode())


@given(some.binary(max_size=60))
@settings(max_examples=100, deadline=None)
def test_any_bytes(content: bytes) -> None:
    told_or_read(content)
