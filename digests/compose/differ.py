"""What a correction changed: the figures and dates that say something else than before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from digests.compose.match import fold
from digests.compose.told import others, told
from digests.model import Figure, KeptRelease, Milestone, Reading, Story

_MOST = 3
_NUMBER = re.compile(r"[0-9][0-9.,]{0,30}")


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
    changed = {(one.old_figure, one.new_figure): one for one in _figures(old, kept.reading)}
    for one in _in_place(old, kept.reading):
        if all(one.old_figure != before and one.new_figure != after for before, after in changed):
            changed[one.old_figure, one.new_figure] = one
    return (*changed.values(), *_dates(old, kept.reading))[:_MOST]


def holds(story: Story, figure: Figure) -> bool:
    """False for an amount that a correction names only to say that it was wrong."""
    changes = differences(story)
    wrong = {_amount(one.old_figure) for one in changes if one.old_figure}
    right = {_amount(one.new_figure) for one in changes if one.new_figure}
    return _amount(figure) not in wrong - right


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


def _in_place(old: Reading, new: Reading) -> list[Changed]:
    """Key figures that stand in the same sentence as before, at the same place in it, with another value."""
    after = dict(_places(new))
    return [
        Changed(before.measure or there.measure, new.release.language, old_figure=before, new_figure=there)
        for place, before in _places(old)
        if before.rank and (there := after.get(place)) and before.unit == there.unit and _worth(before) != _worth(there)
    ]


def _places(reading: Reading) -> Iterator[tuple[tuple[str, int], Figure]]:
    """Figures by their sentence without its numbers, and by how many numbers stand before them in it."""
    for figure in reading.figures:
        before = figure.sentence.partition(figure.text)[0]
        yield (fold(_NUMBER.sub("#", figure.sentence)), len(_NUMBER.findall(before))), figure


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


def _amount(figure: Figure) -> tuple[Decimal, str]:
    return figure.value, figure.unit


def _worth(figure: Figure) -> tuple[Decimal, Decimal | None, str]:
    return figure.value, figure.high, figure.bound


def _when(milestone: Milestone) -> tuple[date | datetime, date | datetime | None]:
    return milestone.start, milestone.end
