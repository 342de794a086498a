"""What a page in this language says around a release. Data only: one instance per language in `xx/page.py`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageWords:
    """Openers, boilerplate headings, kickers, kinds of release; all words in small letters unless said otherwise."""

    abbreviations: frozenset[str] = frozenset()  # without their last full stop: "inc", "st", "approx"
