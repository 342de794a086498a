"""The headline where nothing marks it: the first line over a text that is no rubric, address or advertisement."""

from __future__ import annotations

from collections.abc import Sequence

from digests.parse.letterhead import is_address
from digests.parse.noise import weight
from digests.parse.pieces import Piece
from digests.parse.shared_words import FIRST, common_words, is_shared
from digests.parse.words import Words
from digests.pattern import pattern

_SENTENCE = pattern(r"[.!?。]['\"”»)]?\Z")
_STOPPED = pattern(r"[^\W\d_]{4}\.['\"”»)]?\Z|[^「」]。\Z")
_LEAST = 15  # weight of a headline
_STATED = 6  # words of a sentence
_RUBRIC = 3  # words
_NAME = 2  # words of a rubric in small letters
_SHOUTED = 4  # words of one in capitals
_CALL = 5  # telling words of a line from which one alone in common with the text is chance: "Sign up today …"


def topmost(pieces: Sequence[Piece], likely: Sequence[int], words: Words, told: Sequence[str]) -> int | None:
    """The first of the bold lines above the text, else of all lines that are no address or letterhead.

    A rubric or an advertisement, of which the text says no word again, gives way to a line that shares most of its own.
    """
    good = [at for at in likely if weight(pieces[at].text) >= _LEAST and not is_address(pieces[at].text, words)]
    good = [at for at in good if not pieces[at].text.endswith(":")]
    strong = [at for at in good if pieces[at].strong and len(pieces[at].text) >= 24]
    shouted = good and pieces[good[0]].text.isupper() and len(pieces[good[0]].text.split()) > _SHOUTED
    if strong and len(strong) < len(good) and not shouted:  # a headline in capitals over a line in italics
        good = strong
    short = [at for at in good if not (_SENTENCE.search(pieces[at].text) and len(pieces[at].text) > 200)]
    short = [at for at in short if not is_stated(pieces[at].text)] or short
    if not short:
        return likely[0] if likely else None
    first, line = short[0], pieces[short[0]].text
    later = told[:FIRST] if len(line.split()) <= _RUBRIC else told
    common, said = common_words(line, later, words)
    chance = common == 1 and (line[-1] in "!?" or (said >= _CALL and not _tells(line, words)))
    rubric = _is_rubric(pieces, short, words)
    if common and not chance and not rubric:
        return first
    below = (at for at in short[1:] if is_shared(pieces[at].text, told, words))
    return next(below, short[1] if rubric and _tells(pieces[short[1]].text, words) else first)


def is_stated(line: str) -> bool:
    """A sentence, where other lines are none."""
    return _STOPPED.search(line) is not None and (line.endswith("。") or len(line.split()) >= _STATED)


def _is_rubric(pieces: Sequence[Piece], lines: Sequence[int], words: Words) -> bool:
    """One or two words, or a few in capitals over a line that has small letters: where a page files its news."""
    line = pieces[lines[0]].text
    count = len(line.split())
    if len(lines) < 2 or weight(line) > len(line) or any(map(str.isdigit, line)) or line[-1] in ".!?":
        return False
    below = pieces[lines[1]].text
    shouted = count <= _SHOUTED and line.isupper() and not below.isupper()
    return not _tells(line, words) and (count <= _NAME or shouted) and len(below.split()) > count + 1


def _tells(line: str, words: Words) -> bool:
    return any(words.announces.is_line(token) for token in line.split() if len(token) > 3)
