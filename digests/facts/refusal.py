"""Why a figure is none of its own, whatever else the release says: the first rule that fits tells."""

from __future__ import annotations

from digests.facts.candidate import Candidate
from digests.facts.refused_anywhere import ANYWHERE
from digests.facts.refused_below import BELOW
from digests.facts.refused_compared import COMPARED, QUALIFIED
from digests.facts.refused_terms import TERMS
from digests.facts.vocabulary import Vocabulary


def refusal(candidate: Candidate, vocab: Vocabulary) -> str | None:
    """The reason why an editor leaves it out; None where nothing speaks against it."""
    titled = candidate.place in ("headline", "subheadline")
    rules = ANYWHERE if titled else (*ANYWHERE, *TERMS, *COMPARED, *BELOW, *QUALIFIED)
    return next((reason for rule, reason in rules if rule(candidate, vocab)), None)
