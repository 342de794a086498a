"""In a report: what is of another period than the one reported on.

A year before is never its news. The year to date is told beside the quarter; of a measure told for both an editor keeps
the one that the title names.
"""

from __future__ import annotations

from collections.abc import Sequence

from digests.facts.basis import ADJUSTED, EXPECTED
from digests.facts.candidate import Candidate
from digests.facts.period_length import length_of
from digests.facts.totals import named_measure
from digests.languages.numbers import NumberWords
from digests.model import Figure
from digests.pattern import pattern

OLDER = "of an earlier period"
LONGER = "the year to date: the same measure is told for the period reported on"

_YEAR = pattern(r"(?:19|20)\d{2}")
TO_DATE = (6, 9)  # months of a year that is not over
_TITLES = frozenset({"headline", "subheadline"})
_CLOSED = ("ended", "ending")  # "three months ended December 31, 2010" may be of fiscal 2011

Measure = tuple[str, str, bool]


def of_other_periods(
    candidates: Sequence[Candidate],
    refused: Sequence[str | None],
    words: NumberWords,
    period: str | None,
    lengths: frozenset[int],
) -> dict[int, str]:
    """Which candidates are of another period than `period`, and why; `lengths` in months are those of the titles."""
    found: dict[int, str] = {}
    if not period:
        return found
    left = [
        at
        for at, one in enumerate(candidates)
        if refused[at] is None and one.place not in _TITLES and one.figure.period
    ]
    closed = max((year for at in left if (year := _closed(candidates[at].figure.period or ""))), default=None)
    for at in left:
        if _older(candidates[at].figure.period or "", period, closed):
            found[at] = OLDER
    told = {
        _measure(one.figure, words)
        for at, one in enumerate(candidates)
        if refused[at] is None and at not in found and 0 < length_of(one.figure.period or "") <= length_of(period)
    }
    for at in left:
        figure = candidates[at].figure
        length = length_of(figure.period or "")
        longer = at not in found and length in TO_DATE and length > length_of(period) > 0 and length not in lengths
        awaited = figure.high is not None or (figure.basis or "").startswith(EXPECTED)
        if longer and not awaited and _measure(figure, words) in told:
            found[at] = LONGER
    return found


def _older(period: str, reported: str, closed: int | None) -> bool:
    """Whether it names a year before the reported one, both told by the day they ended or both by name."""
    years = [int(year) for year in _YEAR.findall(period)]
    if not years:
        return False
    if closed is not None and _closed(period):
        return max(years) < closed
    told = [int(year) for year in _YEAR.findall(reported)]
    return bool(told) and max(years) < max(told)


def _closed(period: str) -> int | None:
    """The year in which a period ended whose last day is told."""
    years = _YEAR.findall(period) if any(word in period for word in _CLOSED) else []
    return int(max(years)) if years else None


def _measure(figure: Figure, words: NumberWords) -> Measure | None:
    """The measure of reports that it tells, so that two periods of it can be found."""
    if not figure.measure:
        return None
    named = named_measure(figure.measure, words)
    adjusted = any(word in (figure.basis or "") for word in ADJUSTED)
    return (named[1], figure.kind, adjusted) if named else None
