"""What rules of refusal are, and what those of both kinds need."""

from __future__ import annotations

from collections.abc import Callable

from digests.facts.candidate import Candidate
from digests.facts.vocabulary import Vocabulary
from digests.model import Figure
from digests.pattern import pattern

Rule = Callable[[Candidate, Vocabulary], bool]

LONG = 10  # years that say how old something is
NAMED = 100  # a bare number below it, with a name behind, is part of the name
REACH_OF_IF = 120  # characters between "if" and its amount
WORDS = pattern(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def words(candidate: Candidate) -> list[str]:
    return f"{candidate.figure.text} {candidate.figure.measure}".casefold().split()


def said_of_share(figure: Figure) -> bool:
    """Whether a clause of its own tells what a share does or is."""
    return figure.rule.endswith("; share of people")
