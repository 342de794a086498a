"""Headlines that were broken into several lines or paragraphs, joined again."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from digests.parse.furniture import is_caption
from digests.parse.names import has_form
from digests.parse.noise import is_prose
from digests.parse.pieces import Piece
from digests.parse.stamps import find_stamp
from digests.parse.words import Words, folded
from digests.pattern import pattern

_LONGEST = 250
_NAME_LINE = 60
_TAKEN = pattern(r"[.!?:;,|。)]\Z")
_FULL = 40  # a line in capitals from this length on may have been broken because it was full
_CLOSED = pattern(r"[.!?:。！？：…][\"'”’»）)\]]{0,2}\Z")
_YEAR = pattern(r"(?:19|20)\d\d\b(?![-/.年년])")
_FIGURE = pattern(r"[%$€£¥]|\d{3}")
_PAIRS = (("(", ")"), ("“", "”"), ("«", "»"), ("「", "」"), ("（", "）"))


def rejoined(pieces: Sequence[Piece], words: Words) -> tuple[Piece, ...]:
    """The pieces, with short lines that go on in the next one joined to it."""
    out: list[Piece] = []
    for piece in pieces:
        before = out[-1] if out else None
        if before and _may_join(before, piece) and _goes_on(before.text, piece.text, words):
            out[-1] = replace(before, text=f"{before.text} {piece.text}")
        else:
            out.append(piece)
    return tuple(out)


def _may_join(before: Piece, piece: Piece) -> bool:
    """Two lines of one make, neither of them a sentence, an item or a link."""
    small = piece.text.partition(" ")[0]
    if small.islower() and small.isalpha() and len(small) > 3 and before.kind == piece.kind == "paragraph":
        plain = before.text[:1].isupper() and not (before.aside or piece.aside) and _TAKEN.search(before.text) is None
        return plain and len(before.text) <= _NAME_LINE  # a link's words stand on a line of their own
    if not (20 <= len(before.text) <= _LONGEST and len(piece.text) <= _LONGEST):
        return False
    alike = (before.level, before.aside, before.article) == (piece.level, piece.aside, piece.article)
    plain = {before.kind, piece.kind} <= {"heading", "paragraph"} and before.linked < 0.5 and piece.linked < 0.5
    closed = _CLOSED.search(before.text) and not has_form(before.text)
    return alike and plain and not closed and not is_prose(piece) and not is_prose(before)


def _goes_on(before: str, text: str, words: Words) -> bool:
    last, first = before.split()[-1], text.split()[0]
    if len(before) <= _NAME_LINE and first.islower() and len(text) > _LONGEST and words.announces.is_line(first):
        return find_stamp(before, words) is None
    verb = len(first) > 3 and first[-1] != ":" and words.announces.is_line(first)
    if has_form(before) and verb and (before.isupper() or not text.isupper()):
        return True  # the name stands on a line of its own: "X HOLDINGS, INC." / "ANNOUNCES RESULTS"
    if _CLOSED.search(before) or len(before.split()) < 3 or words.labels.is_line(text) or words.bylines.opener(text):
        return False
    if first.startswith("#") or is_caption(text, words):
        return False
    joined = before.endswith(";") or folded(first) in words.own.place_and
    if folded(last) in words.dangling or joined or _is_open(before, text):
        return find_stamp(text, words) is None
    if last[-1:].isalpha() and _YEAR.match(text):
        return find_stamp(text, words) is None and len(text.split()) > 1
    if first.islower() and first.isalpha() and not before.endswith(","):
        return find_stamp(text, words) is None
    if not (before.isupper() and text.isupper()):
        return False
    if folded(first) in words.dangling and folded(first) not in ("the", "a", "an"):
        return True
    told = any(words.announces.is_line(token) for token in text.split() if len(token) > 3)
    return len(before) >= _FULL and len(text) <= len(before) * 6 // 5 and not told and not _FIGURE.search(text)


def _is_open(before: str, text: str) -> bool:
    """A bracket or quote that only the next line closes."""
    return any(
        before.count(opening) > before.count(closing) and text.count(closing) > text.count(opening)
        for opening, closing in _PAIRS
    )
