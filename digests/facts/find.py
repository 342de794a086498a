"""Release → Reading: sentences → dates → quantities beside them → figures and milestones → rank."""

from __future__ import annotations

from digests.facts.dates import find_dates
from digests.facts.figures import find_candidates
from digests.facts.milestones import find_milestones
from digests.facts.rank import rank
from digests.facts.sentences import sentences
from digests.languages import LANGUAGES
from digests.model import Reading, Release


def find_facts(release: Release) -> Reading:
    """All figures and milestones of a release, ranked or refused with a reason. Boilerplate is not searched."""
    language = LANGUAGES[release.language]
    read = sentences(release, language)
    mentions = find_dates(release, language, read)
    # A reckoned date is made of a length ("five days"), which stays a quantity of its own.
    candidates = find_candidates(release, language, read, [mention.span for mention in mentions if not mention.derived])
    figures = rank(candidates, release, language)
    return Reading(release, figures, find_milestones(release, language, read, mentions))
