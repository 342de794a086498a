"""What a correction changed: the figures and dates that say something else than before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from digests.compose.match import fold
from digests.compose.told import others, told
from digests.model import Figure, KeptRelease, Milestone, Reading, Story

_MOST = 3


@dataclass(frozen=True, slots=True)
class Changed:
    """A figure or date before and after, of releases in `language`."""

    what: str
    language: str
    old_figure: Figure | None = None
    new_figure: Figure | None = None
    old_date: Milestone | None = None
    new_date: Milestone | None = None


def differences(story: Story) -> tuple[Changed, ...]:
    """What the told release says otherwise than the one it corrects, or than its own document did when it was told."""
    kept = told(story)
    old = _before(story, kept)
    if old is None:
        return ()
    return (*_figures(old, kept.reading), *_dates(old, kept.reading))[:_MOST]


def _before(story: Story, kept: KeptRelease) -> Reading | None:
    if kept.reading.release.correction is None:
        return kept.earlier
    originals = [other for other in others(story) if other.reading.release.correction is None]
    return (originals[0].earlier or originals[0].reading) if originals else kept.earlier


def _figures(old: Reading, new: Reading) -> list[Changed]:
    """Measures that stand once in each release with another value."""
    before, after = _by_measure(old), _by_measure(new)
    return [
        Changed(figure.measure, new.release.language, old_figure=before[key], new_figure=figure)
        for key, figure in after.items()
        if key in before and _worth(before[key]) != _worth(figure)
    ]


def _dates(old: Reading, new: Reading) -> list[Changed]:
    before = {fold(milestone.what): milestone for milestone in old.key_milestones if milestone.what}
    return [
        Changed(milestone.what, new.release.language, old_date=before[key], new_date=milestone)
        for milestone in new.key_milestones
        if (key := fold(milestone.what)) in before and _when(before[key]) != _when(milestone)
    ]


def _by_measure(reading: Reading) -> dict[tuple[str, str, str, str], Figure]:
    """Key figures by measure, unit, basis and period; what stands twice is left out."""
    found: dict[tuple[str, str, str, str], list[Figure]] = {}
    for figure in reading.key_figures:
        if figure.measure:
            key = (fold(figure.measure), figure.unit, figure.basis or "", figure.period or "")
            found.setdefault(key, []).append(figure)
    return {key: figures[0] for key, figures in found.items() if len(figures) == 1}


def _worth(figure: Figure) -> tuple[Decimal, Decimal | None, str]:
    return figure.value, figure.high, figure.bound


def _when(milestone: Milestone) -> tuple[date | datetime, date | datetime | None]:
    return milestone.start, milestone.end
