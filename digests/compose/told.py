"""Which release of a story is told: its lead, or the correction of it."""

from __future__ import annotations

from digests.compose.match import fold
from digests.model import KeptRelease, Story


def told(story: Story) -> KeptRelease:
    """The release to tell: the newest correction where there is one, else the lead.

    What another wire carries of a correction takes no correction's place: it says the same.
    """
    corrections = [kept for kept in (story.lead, *story.copies) if kept.reading.release.correction]
    chosen: KeptRelease | None = None
    for kept in sorted(corrections, key=lambda kept: (kept.seen, kept.id)):
        if chosen is None or _says(kept) != _says(chosen):
            chosen = kept
    return chosen or story.lead


def others(story: Story) -> tuple[KeptRelease, ...]:
    """The other releases of a story, the lead first."""
    chosen = told(story)
    return tuple(kept for kept in (story.lead, *story.copies) if kept.id != chosen.id)


def _says(kept: KeptRelease) -> tuple[object, ...]:
    reading = kept.reading
    figures = {(figure.value, figure.high, figure.unit) for figure in reading.key_figures}
    days = {(milestone.start, milestone.end) for milestone in reading.key_milestones}
    return fold(reading.release.headline or ""), figures, days
