"""The seeds of the fuzzer, among them all that once made a target fall, hold every law."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.targets import TARGETS, seeds

_OWN = [(name, path) for name in TARGETS for path in seeds(name) if "fuzz" in path.parts or name != "page"]


@pytest.mark.parametrize(("name", "path"), _OWN, ids=[f"{name}-{path.name}" for name, path in _OWN])
def test_a_seed_holds(name: str, path: Path) -> None:
    TARGETS[name][0](path.read_bytes())
