"""What the line that opens a list says of its items: their period, and whether they are expected."""

from __future__ import annotations

from msgspec.structs import replace

from digests.facts.basis import EXPECTED
from digests.facts.candidate import Candidate
from digests.facts.period import period_in
from digests.languages.numbers import NumberWords

OPENS_LIST = 160  # characters of a line that opens a list
_SENTENCE_END = (".", ":", "。", "：", "!", "?")


def period_of_list(text: str, context: str | None, words: NumberWords) -> str | None:
    """The period of the items below a line: its own where it opens them with a colon, "For the third quarter:"."""
    named = period_in(text, words) if text.rstrip().endswith((":", "：")) and len(text) < OPENS_LIST else None
    if named is None or set(named.casefold().split()) <= set((context or "").casefold().split()):
        return context
    return named


def is_title(text: str) -> bool:
    """A short line that is no sentence and opens no list."""
    return len(text) < OPENS_LIST and not text.rstrip().endswith(_SENTENCE_END)


def as_expected(candidate: Candidate) -> Candidate:
    """What stands in a list below "Outlook" is expected, though its own line does not say so."""
    figure = candidate.figure
    if candidate.part != "level" or EXPECTED in (figure.basis or ""):
        return candidate
    basis = ", ".join(part for part in (EXPECTED, figure.basis) if part)
    return replace(candidate, figure=replace(figure, basis=basis))
