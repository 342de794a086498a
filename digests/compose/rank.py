"""Which story comes first in a digest: by kind, strong figures, wire, then the newest."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from digests.compose.told import told
from digests.model import Story

# What moves most comes first; kinds on one line weigh the same, and what is not named comes last.
_KINDS = {
    kind: weight
    for weight, kinds in enumerate(
        (
            ("merger", "earnings"),
            ("financing", "legal"),
            ("personnel", "government", "survey", "partnership"),
            ("product", "event", "award"),
        )
    )
    for kind in kinds
}
_LAST = len(_KINDS)


def rank(stories: Sequence[Story], limit: int) -> tuple[tuple[Story, ...], int]:
    """The first `limit` stories in the order of a digest, and how many were left out."""
    ordered = sorted(stories, key=_weight)
    return tuple(ordered[:limit]), max(0, len(ordered) - limit)


def _weight(story: Story) -> tuple[int, int, bool, float, int]:
    kept = told(story)
    release = kept.reading.release
    figures = min(5, len(kept.reading.key_figures))
    copied = not (release.dateline and release.dateline.wire)
    seen: datetime = story.first_seen or kept.seen
    return _KINDS.get(release.kind or "", _LAST), -figures, copied, -seen.timestamp(), story.id
