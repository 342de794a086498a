"""Dates understood: what happens on each, in which role, and which an editor keeps."""

from __future__ import annotations

from collections.abc import Sequence

from digests.languages import Language
from digests.model import DateMention, Milestone, Release, Sentence


def find_milestones(
    release: Release,  # noqa: ARG001
    language: Language,  # noqa: ARG001
    sentences: Sequence[Sentence],  # noqa: ARG001
    mentions: Sequence[DateMention],  # noqa: ARG001
) -> tuple[Milestone, ...]:
    """One milestone a mention, in text order, with a rank 1, 2, … or with the reason why an editor leaves it out."""
    return ()
