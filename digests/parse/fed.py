"""The sentence under a post that came through a feed: it tells the headline, and is no part of the release."""

from __future__ import annotations

from msgspec.structs import replace

from digests.languages.feed_lines import CLOSES, FEED_LINES
from digests.parse.pieces import Piece, Source

_LONGEST = 400  # characters of a title
_SHORTEST = 12
_SITE = 90  # characters of a site's name, in which its sentence ends
_LAST = 60  # pieces at the end in which it stands


def with_feed_line(source: Source) -> Source:
    """The source without the sentence, its title among the titles that the page tells."""
    pieces = list(source.pieces)
    for at in range(len(pieces) - 1, max(-1, len(pieces) - 1 - _LAST), -1):
        found = _said(pieces[at].text)
        if found:
            title, start, end = found
            pieces[at : at + 1] = _rest(pieces[at], start, end)
            evidence = replace(source.evidence, titles=(*source.evidence.titles, title))
            return replace(source, pieces=tuple(pieces), evidence=evidence)
    return source


def _said(text: str) -> tuple[str, int, int] | None:
    """The title, and from where to where the sentence stands."""
    for opens, joint in FEED_LINES:
        at = text.find(joint)
        if at < 0:
            continue
        start = text.rfind(opens, max(0, at - _LONGEST), at) if opens else max(0, text.rfind("\n", 0, at))
        title = text[start + len(opens) : at].strip(" \"“”„«»'’") if start >= 0 else ""
        closes = CLOSES.get(joint)
        close = text.find(closes, at) if closes else at
        if len(title) < _SHORTEST or close < 0:
            continue
        stop = close + len(closes) if closes else at + len(joint)
        ends = [end + 1 for mark in ".。" if (end := text.find(mark, stop, stop + _SITE)) >= 0]
        return title, start, min(ends, default=min(len(text), stop + _SITE))
    return None


def _rest(piece: Piece, start: int, end: int) -> list[Piece]:
    parts = [part for text in (piece.text[:start], piece.text[end:]) if any(map(str.isalnum, part := text.strip()))]
    return [replace(piece, text=part, linked=0.0) for part in parts]
