"""What kind of news a release is, by the words of its headline, then of its lead."""

from __future__ import annotations

from functools import cache

from digests.parse.words import Words, folded, words_of


def find_kind(headline: str, lead: str, words: Words) -> str | None:
    """The kind with most words in the headline (counted three times) and the lead; the data's order breaks ties."""
    head, text = f" {folded(headline)}", f" {folded(lead[:700])}"
    scores = {
        kind: 3 * _count(head, phrases) + min(2, _count(text, phrases)) for kind, phrases in _kinds(words.code).items()
    }
    best = max(scores, key=lambda kind: scores[kind], default=None)
    return best if best and scores[best] >= 2 else None


@cache
def _kinds(code: str) -> dict[str, tuple[str, ...]]:
    """The phrases of each kind as a text has them: a Western one must begin a word."""
    return {
        kind: tuple(f" {phrase}" if ord(phrase[0]) < 0x2E80 else phrase for phrase in phrases)
        for kind, phrases in words_of(code).own.kinds.items()
    }


def _count(text: str, phrases: tuple[str, ...]) -> int:
    """How many of the phrases a text has."""
    return sum([phrase in text for phrase in phrases])
