"""How much two lines say the same: a headline's words come again in its text, a rubric's or an advert's do not."""

from __future__ import annotations

from collections.abc import Sequence

from digests.languages.joined import either
from digests.parse.noise import weight
from digests.parse.words import Words, folded
from digests.pattern import pattern

_WORDS = pattern(r"\w+")
FIRST = 4  # paragraphs
_SOME = 3  # words in common that are no chance
_SHARED = 0.4  # of a headline's words come again in the text


def likeness(one: str, other: str) -> float:
    """The share of words (of eastern texts: pairs of characters) that two lines have in common."""
    first, second = _grams(one), _grams(other)
    if len(first) < 3 or len(second) < 3:
        return 0.0
    return len(first & second) / max(len(first), len(second))


def _grams(text: str) -> set[str]:
    words = set(_WORDS.findall(text))
    if weight(text) > len(text) * 1.5:
        letters = "".join(_WORDS.findall(text))
        return {letters[at : at + 2] for at in range(len(letters) - 1)}
    return words


def is_shared(line: str, told: Sequence[str], words: Words) -> bool:
    """Whether the first paragraphs of a text say again what a line says."""
    common, said = common_words(line, told[:FIRST], words)
    return common >= _SOME and common >= _SHARED * said


def common_words(line: str, told: Sequence[str], words: Words) -> tuple[int, int]:
    """How many of the telling words of a line come again in a text, and of how many."""
    small = either(words.own.function_words, words.dangling)
    said = {gram for gram in _grams(folded(line)) if gram not in small and (len(gram) > 2 or not gram.isascii())}
    return len(said & _grams(folded(" ".join(told)))), len(said)
