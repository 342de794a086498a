"""Case pairs: a document beside a YAML file that says what must come out of it. A speaker of a language can add one.

`tests/releases/<lang>/name.txt` (or .html, .md, .eml, .json) and `name.yaml`:

    releases:
      - headline: …            # every key is optional; what is not said is not asked
        subheadline: …         # null: there must be none
        issuer: {name: …, tickers: ["NYSE:XYZ"]}
        dateline: {places: ["BONN"], date: "2026-03-03", wire: null}
        has: ["words that must stand in the body"]
        lacks: ["words that must not"]
        boilerplate: {about: ["words inside a profile"], safe_harbor: […], contacts: […], end: […]}
        figures: [{value: "12.5", unit: "%", measure: …, kept: true}]     # each must match one figure
        milestones: [{start: "2026-05-01", role: event, kept: true}]      # `kept`: it has a rank, or has none
        none_kept: ["text of figures or dates that must have no rank"]
    reason: "words of the reason"                                          # where nothing comes out

Documents in `nothing/` hold no release, or none with a key number: without a YAML file that is all that is asked.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import yaml

from digests.model import Document
from digests.plain import plain_document
from digests.read import read

CASES = Path(__file__).parent / "releases"
_DOCUMENTS = sorted(
    path for path in CASES.rglob("*") if path.suffix in (".txt", ".html", ".md", ".eml", ".json", ".pdf")
)


def _name(path: Path) -> str:
    return str(path.relative_to(CASES))


@pytest.mark.parametrize("path", _DOCUMENTS, ids=_name)
def test_release(path: Path) -> None:
    wanted = _wanted(path)
    found = _read(path)
    if path.parent.name == "nothing":
        kept = [figure["text"] for release in found["releases"] for figure in release["figures"] if figure["rank"]]
        assert not kept
        assert found["releases"] or found["reason"]
    if "reason" in wanted:
        assert not found["releases"]
        assert wanted["reason"] in found["reason"]
    if "releases" in wanted:
        assert len(found["releases"]) == len(wanted["releases"]), [r["headline"] for r in found["releases"]]
        for want, got in zip(wanted["releases"], found["releases"], strict=True):
            _compare(want, got)


def test_every_document_has_its_case() -> None:
    for path in _DOCUMENTS:
        assert path.with_suffix(".yaml").exists() or path.parent.name == "nothing", path


def _wanted(path: Path) -> dict[str, Any]:
    case = path.with_suffix(".yaml")
    if not case.exists():
        return {}
    wanted: dict[str, Any] = yaml.safe_load(case.read_text(encoding="utf-8"))
    return wanted


def _read(path: Path) -> dict[str, Any]:
    readings, reason = read(Document(path.name, path.read_bytes(), datetime(2026, 6, 1, tzinfo=UTC)))
    return plain_document(path.name, readings, reason)


_SPECIAL = {"has", "lacks", "boilerplate", "figures", "milestones", "none_kept"}


def _compare(want: dict[str, Any], got: dict[str, Any]) -> None:
    for key, value in want.items():
        if key not in _SPECIAL:
            assert _part(value, got[key]) == value, key
    for words in want.get("has", ()):
        assert words in got["body"]
    for words in want.get("lacks", ()):
        assert words not in got["body"]
    for kind, all_words in want.get("boilerplate", {}).items():
        stretches = [
            got["body"][part["start_offset"] : part["end_offset"]]
            for part in got["boilerplate"]
            if part["kind"] == kind
        ]
        for words in all_words:
            assert any(words in stretch for stretch in stretches), (kind, words)
    for key in ("figures", "milestones"):
        for item in want.get(key, ()):
            assert any(_matches(item, one) for one in got[key]), (item, [one["text"] for one in got[key]])
    kept = [one["text"] for key in ("figures", "milestones") for one in got[key] if one["rank"]]
    assert not set(want.get("none_kept", ())) & set(kept)


def _part(want: Any, got: Any) -> Any:
    """`got` cut down to the keys that `want` has, so that a difference shows in full."""
    if isinstance(want, dict) and isinstance(got, dict):
        return {key: _part(value, got.get(key)) for key, value in want.items()}
    return got


def _matches(want: dict[str, Any], got: dict[str, Any]) -> bool:
    if "kept" in want and want["kept"] != (got["rank"] is not None):
        return False
    return all(_part(value, got[key]) == value for key, value in want.items() if key != "kept")
