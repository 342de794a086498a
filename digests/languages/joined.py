"""Sets of a language's words joined once, for rules that ask whether a word is in any of them."""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=1024)
def either(*sets: frozenset[str]) -> frozenset[str]:
    """The words of all of them: a tenth of a reading went into joining the same few lists anew for each word.

    For lists of a language alone, which are few and stay; what a release has of its own is asked by itself.
    """
    return frozenset().union(*sets)


@lru_cache(maxsize=1024)
def without(words: frozenset[str], *others: frozenset[str]) -> frozenset[str]:
    """The words of the first list that are in none of the others."""
    return words.difference(*others)
