"""Words by which a language says whether an amount is of the period that was named before it, or of another time."""

from __future__ import annotations

from msgspec import Struct


class TimeWords(Struct, frozen=True, eq=False):
    """Words in small letters; of Chinese, Japanese and Korean the signs themselves. Compared by identity."""

    timeless: frozenset[str] = frozenset()  # nouns of what is of no period: "dividend", "notes", "employees"
    own: tuple[str, ...] = ()  # phrases of a sentence that is of another time: "since", "to date", "currently"
    inside: tuple[str, ...] = ()  # before a length in which something happens: "within"
    more: frozenset[str] = frozenset()  # comparatives: "more", "higher"
    than: frozenset[str] = frozenset()  # before a time that is only compared with: "more than in May"
    coming: frozenset[str] = frozenset()  # verbs of what is not yet: "will", "plans"
    events: tuple[str, ...] = ()  # before a time that is that of the event: "founded", "due", "signed"
