"""Every date of a release as written, resolved against its reference day: release → DateMentions in text order."""

from __future__ import annotations

from collections.abc import Sequence

from digests.languages import Language
from digests.model import DateMention, Release, Sentence


def find_dates(release: Release, language: Language, sentences: Sequence[Sentence]) -> tuple[DateMention, ...]:  # noqa: ARG001
    """All dates, moments and stretches of days in the whole body, incl. boilerplate and tables; spans do not overlap."""
    return ()
