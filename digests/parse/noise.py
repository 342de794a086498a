"""Which pieces are no part of any release: by their markup, their links, their words on any site, their repetition."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from digests.parse.furniture import is_crumb
from digests.parse.pieces import Piece
from digests.parse.words import Words, bare, folded
from digests.pattern import pattern

_LINKED = 0.6  # share of link text from which a short piece is a link
_SHORT = 14  # words
_CLOSED = pattern(r"[.!?:;。！？：][\"'”’»）)\]*\d]{0,4}\Z")
_HASHTAG = pattern(r"#\w")
_URL_ONLY = pattern(r"(?:https?://|www\.)\S+")


@lru_cache(maxsize=8192)
def weight(text: str) -> int:
    """Characters as a Western reader counts them: an ideogram says as much as three letters."""
    return len(text) if text.isascii() else len(text) + 2 * sum("\u3041" <= sign <= "\ud7af" for sign in text[:600])


def is_prose(piece: Piece) -> bool:
    """A paragraph of running text: long, or of some length and closed like a sentence."""
    return piece.kind in ("paragraph", "item") and piece.linked < 0.5 and _runs_on(piece.text)


@lru_cache(maxsize=8192)
def _runs_on(text: str) -> bool:
    size = weight(text)
    if size < 90 or (size < 260 and _CLOSED.search(text) is None):
        return False
    if text[-1] in "！!" and len(text) * 1.5 < size < 260:
        return False  # a headline in eastern writing calls out; a sentence of the text ends in 。 or 다.
    sample = text[:160]
    return sum(map(str.isalpha, sample)) * 5 >= len(sample) * 2  # figures and marks tell nothing


def kept_asides(pieces: Sequence[Piece]) -> bool:
    """Whether the markup's asides hold the text itself, so that their marks say nothing."""
    inside = sum(weight(piece.text) for piece in pieces if piece.aside and is_prose(piece))
    outside = sum(weight(piece.text) for piece in pieces if not piece.aside and is_prose(piece))
    return inside > 2 * outside and inside > 600


def is_chrome(piece: Piece, words: Words) -> bool:
    """A line that any site may carry: share, print, menu, cookies; a bare link."""
    text = piece.text
    if words.chrome.is_line(text) or not any(char.isalnum() for char in text):
        heading = words.contacts.is_line(text) and piece.linked < 0.5  # "Kontakt" is a menu entry, or a heading
        return not (heading or words.end_marks.is_line(text))
    count = len(text.split())
    if count <= 4 and text[:1].isdigit() and words.chrome.is_line(text.lstrip("0123456789 ")):  # "3 min read"
        return True
    if count <= 25 and words.chrome_openers.opener(text):
        return True
    if piece.linked >= _LINKED and count <= _SHORT and weight(text) < 120 and piece.level != 1:
        return True
    if _URL_ONLY.fullmatch(text) or (count <= 3 and _HASHTAG.match(text)):
        return True
    return count <= 12 and _only_chrome(folded(text), words)


def _only_chrome(text: str, words: Words) -> bool:
    """ "Skip to Content Facebook Feature Image": nothing but such phrases glued together."""
    rest = bare(text)
    for _ in range(6):
        phrase = words.chrome.opener(rest)
        if phrase is None:
            return False
        rest = rest[len(phrase) :].strip(" |/·,>»")
        if not rest:
            return True
    return False


def is_breadcrumb(text: str) -> bool:
    """Home > News > this page."""
    return is_crumb(text) or (
        len(text) < 160 and any(mark in text for mark in (" > ", " » ", " › ")) and text[-1] != "."
    )


def is_elsewhere(piece: Piece, words: Words) -> bool:
    """A heading over other news: what follows belongs to other pages."""
    text = piece.text
    if len(text.split()) > 8 or weight(text) > 90 or piece.kind == "table":
        return False
    if words.elsewhere.is_line(text):
        return True
    opener = words.elsewhere.opener(text)
    telling = opener is not None and (" " in opener or (not opener.isascii() and len(opener) >= 6))
    return bool(telling and piece.kind == "heading" and not text.endswith("."))
