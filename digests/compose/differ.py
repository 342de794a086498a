"""What a correction changed: the figures and dates that say something else than before."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal

from msgspec import Struct

from digests.compose.match import fold
from digests.compose.told import others, told
from digests.model import Figure, KeptRelease, Milestone, Reading, Story
from digests.pattern import pattern

_MOST = 3
_AROUND = 5  # words on each side
_NUMBER = pattern(r"[0-9][0-9.,]{0,30}")


class Changed(Struct, frozen=True):
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
    """Key figures that now have another value: by the words around them, else by what they measure."""
    pairs = _by(_context, old, new) | _by(_measure, old, new) | _by(_measure_then, old, new)
    return [
        Changed(before.measure or after.measure, new.release.language, old_figure=before, new_figure=after)
        for before, after in pairs.values()
        if _worth(before) != _worth(after)
    ]


def _by(key: Callable[[Figure], object], old: Reading, new: Reading) -> dict[Figure, tuple[Figure, Figure]]:
    """Figures of one unit that share a key with no third one, by the old one; one of a pair is a key figure."""
    before, after = _once(key, old), _once(key, new)
    both = [(before[found], after[found]) for found in before if found in after]
    return {
        pair[0]: pair
        for pair in both
        if (pair[0].rank or pair[1].rank) and pair[0].unit == pair[1].unit and _periods_fit(*pair)
    }


def _once(key: Callable[[Figure], object], reading: Reading) -> dict[object, Figure]:
    figures = reading.key_figures if key is not _context else reading.figures
    found: dict[object, list[Figure]] = {}
    for figure in figures:
        if (name := key(figure)) is not None:
            found.setdefault(name, []).append(figure)
    return {name: same[0] for name, same in found.items() if len(same) == 1}


def _context(figure: Figure) -> object | None:
    """The words around it without numbers; None where they are too few to know it by."""
    before, _, after = figure.sentence.partition(figure.text)
    around = [fold(_NUMBER.sub("#", part)).split() for part in (before, after)]
    words = (*around[0][-_AROUND:], "…", *around[1][:_AROUND])
    return words if len(words) > _AROUND else None


def _measure(figure: Figure) -> object | None:
    return (fold(figure.measure), figure.unit, figure.basis or "") if figure.measure else None


def _measure_then(figure: Figure) -> object | None:
    return (_measure(figure), figure.period) if figure.measure and figure.period else None


def _periods_fit(one: Figure, other: Figure) -> bool:
    """Of the same period, as far as both say one."""
    return not one.period or not other.period or one.period == other.period


def _dates(old: Reading, new: Reading) -> list[Changed]:
    before = {fold(milestone.what): milestone for milestone in old.key_milestones if milestone.what}
    return [
        Changed(milestone.what, new.release.language, old_date=before[key], new_date=milestone)
        for milestone in new.key_milestones
        if (key := fold(milestone.what)) in before and _when(before[key]) != _when(milestone)
    ]


def _amount(figure: Figure) -> tuple[Decimal, str]:
    return figure.value, figure.unit


def _worth(figure: Figure) -> tuple[Decimal, Decimal | None, str]:
    return figure.value, figure.high, figure.bound


def _when(milestone: Milestone) -> tuple[date | datetime, date | datetime | None]:
    return milestone.start, milestone.end
