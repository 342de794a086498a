"""Where sentences end, for shortening; and the sentence a release leads with."""

from __future__ import annotations

from collections.abc import Iterator

from digests.languages import LANGUAGES
from digests.model import Release
from digests.pattern import pattern

_END = pattern(r"[.!?…]+[\"”’»)\]]{0,3}(?=\s|$)|[。！？][」』”）]{0,2}")
_DASHES = " \t\n\u00a0-–—:/)"


def ends(text: str, language: str) -> Iterator[int]:
    """Offsets behind each sentence: not after an abbreviation or a lone letter."""
    known = LANGUAGES.get(language)
    abbreviations = known.page.abbreviations if known else frozenset()
    for found in _END.finditer(text):
        if found.group() == "." and _abbreviates(text[max(0, found.start() - 24) : found.start()], abbreviations):
            continue
        yield found.end()


def _abbreviates(before: str, abbreviations: frozenset[str]) -> bool:
    """Whether a full stop belongs to the word before it: "Inc", an initial, "U.S", "z.B"."""
    words = before.split()
    last = words[-1].lstrip("(“\"'").casefold() if words else ""
    return last in abbreviations or (len(last.rpartition(".")[2]) == 1 and last[-1].isalpha())


def clip(text: str, most: int, language: str = "en") -> str:
    """At most `most` characters: cut behind a sentence where that keeps half of them, else behind a word, with "…"."""
    if len(text) <= most:
        return text
    best = max((end for end in ends(text[: most + 1], language) if end <= most), default=0)
    if best * 2 >= most:
        return text[:best].rstrip()
    head = text[: most - 1]
    blank = head.rfind(" ")
    return (head[:blank] if blank * 2 >= most else head).rstrip(" ,;:–—-") + "…"


def lead_sentence(release: Release) -> str:
    """The first sentence of the text behind the dateline; empty when the release has no text."""
    after = release.dateline.span.end if release.dateline and release.dateline.span else 0
    for block in release.blocks:
        if block.kind not in ("paragraph", "dateline") or block.span.end <= after:
            continue
        if any(part.span.meets(block.span) for part in release.boilerplate):
            continue
        text = release.body[max(block.span.start, after) : block.span.end].lstrip(_DASHES)
        if text:
            return text[: next(ends(text, release.language), len(text))].strip()
    return ""
