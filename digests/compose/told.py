"""Which release of a story is told: its lead, or the correction of it."""

from __future__ import annotations

from digests.model import KeptRelease, Story


def told(story: Story) -> KeptRelease:
    """The release to tell: the newest correction where there is one, else the lead."""
    corrections = [kept for kept in (story.lead, *story.copies) if kept.reading.release.correction]
    return max(corrections, key=lambda kept: (kept.seen, kept.id), default=story.lead)


def others(story: Story) -> tuple[KeptRelease, ...]:
    """The other releases of a story, the lead first."""
    chosen = told(story)
    return tuple(kept for kept in (story.lead, *story.copies) if kept.id != chosen.id)
