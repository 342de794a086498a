"""Words and phrases written as text, read into tables and sets: how the files of a language write their lists."""

from __future__ import annotations

from typing import cast

from digests.model import Bound


def rows(text: str) -> dict[str, str]:
    """Lines of "value: phrase, phrase" → {phrase: value}."""
    found: dict[str, str] = {}
    for line in text.strip().splitlines():
        value, _, phrases = line.strip().partition(":")
        found |= dict.fromkeys((phrase.strip() for phrase in phrases.split(",")), value.strip())
    return found


def table(text: str) -> dict[str, int]:
    """The same for whole numbers: "6: million, millions"."""
    return {phrase: int(value) for phrase, value in rows(text).items()}


def bounds(text: str) -> dict[str, Bound]:
    """The same for bounds: "over: more than, above"."""
    return {phrase: cast(Bound, value) for phrase, value in rows(text).items()}


def phrases(text: str) -> tuple[str, ...]:
    """Phrases parted by commas or line ends, in their order."""
    return tuple(phrase.strip() for line in text.strip().splitlines() for phrase in line.split(",") if phrase.strip())


def word_set(text: str) -> frozenset[str]:
    """Words parted by blanks."""
    return frozenset(text.split())
