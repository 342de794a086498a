"""Which figures an editor would keep, in which order; every other one is refused with a reason.

First what is no news of its own is refused: comparisons, changes that a level tells, amounts that measure nothing,
repeats. What is left is weighed: where it stands, what kind it is, whether it is one of the measures that releases of
its kind are written for. Few are kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from digests.facts.candidate import Candidate, Place
from digests.languages import Language
from digests.languages.numbers import NumberWords
from digests.model import Figure, FigureKind, Release

MOST, FEW = 8, 5
NEEDED = 34  # weight below which an editor leaves a figure out

_PLACES: dict[Place, int] = {
    "headline": 100,
    "subheadline": 82,
    "lead": 52,
    "item": 32,
    "heading": 30,
    "body": 30,
    "caption": 14,
    "quote": 14,
    "table": 22,
}
_KINDS: dict[FigureKind, int] = {
    "money": 14,
    "per_share": 12,
    "percent": 9,
    "ratio": 7,
    "count": 3,
    "measure": 3,
    "duration": -2,
    "ordinal": -6,
}
_REPORTS = frozenset({"earnings", "financial", "results"})
_MANY = frozenset({"earnings", "survey", "government", "statistics", "research"})

Key = tuple[Decimal, Decimal | None, str]


def rank(candidates: Sequence[Candidate], release: Release, language: Language) -> tuple[Figure, ...]:
    """The figures in the order of the text, ranked from 1 or refused with a reason."""
    words = language.numbers
    refused = [_refusal(candidate) for candidate in candidates]
    groups: dict[Key, list[int]] = {}
    for at, candidate in enumerate(candidates):
        if refused[at] is None:
            groups.setdefault(_fact(candidate.figure), []).append(at)
    chosen: dict[int, float] = {}
    best_measure: dict[int, Figure] = {}
    for mentions in groups.values():
        best = max(mentions, key=lambda at: (_place_weight(candidates[at]), -at))
        chosen[best] = max(_weight(candidates[at], release, words) for at in mentions) + min(6, 2 * (len(mentions) - 1))
        best_measure[best] = _clearest(candidates, best, mentions)
        for at in mentions:
            if at != best:
                refused[at] = "told already: the same amount stands in a better place"
    most = MOST if release.kind in _MANY else FEW
    order = sorted(chosen, key=lambda at: (-chosen[at], at))
    ranks: dict[int, int] = {}
    for at in order:
        if chosen[at] < NEEDED:
            refused[at] = "background: an editor keeps stronger figures only"
        elif len(ranks) >= most:
            refused[at] = f"room for {most}: stronger figures come first"
        else:
            ranks[at] = len(ranks) + 1
    return tuple(
        replace(best_measure.get(at, candidate.figure), rank=ranks.get(at), why_not=refused[at])
        for at, candidate in enumerate(candidates)
    )


def _fact(figure: Figure) -> Key:
    return (abs(figure.value), figure.high, figure.unit if figure.kind in ("money", "percent", "per_share") else "")


def _clearest(candidates: Sequence[Candidate], best: int, mentions: Sequence[int]) -> Figure:
    """The best mention, with measure, period, change and basis of a later one where its own says nothing."""
    figure = candidates[best].figure
    for at in mentions:
        other = candidates[at].figure
        figure = replace(
            figure,
            measure=figure.measure or other.measure,
            change=figure.change or other.change,
            period=figure.period or other.period,
            basis=figure.basis or other.basis,
        )
    return figure


def _refusal(candidate: Candidate) -> str | None:
    """Why a figure is none of its own, whatever the others are."""
    figure = candidate.figure
    if candidate.part == "comparison":
        return "comparison: an older or another party's value"
    if candidate.part == "change" and candidate.level:
        return "told with its level, as the change"
    if not figure.measure:
        return "nothing says what it measures"
    if figure.kind == "count" and not figure.unit and figure.rule.startswith("bare number") and figure.value < 1000:
        return "a bare number"
    if candidate.bracketed and figure.kind == "money":
        return "the same amount in another currency"
    return None


def _place_weight(candidate: Candidate) -> int:
    weight = _PLACES[candidate.place]
    if candidate.place in ("body", "item", "heading", "quote", "caption"):
        weight -= min(20, 2 * max(0, candidate.block - 2))
    return weight


def _weight(candidate: Candidate, release: Release, words: NumberWords) -> float:
    figure = candidate.figure
    weight = float(_place_weight(candidate) + _KINDS[figure.kind])
    weight += _named_measure(figure, words) * (1.0 if release.kind in _REPORTS else 0.3)
    weight += 5 if figure.change else 0
    weight += 3 if figure.bound != "exact" else 0
    weight -= 26 if candidate.context else 0
    weight -= 8 if candidate.bracketed else 0
    if figure.kind in ("count", "measure") and figure.value < 10:
        weight -= 8
    return weight


def _named_measure(figure: Figure, words: NumberWords) -> int:
    """Revenue before profit before earnings per share …, as the language lists them."""
    low = figure.measure.casefold()
    for at, names in enumerate(words.headline_measures):
        if any(name in low for name in names):
            return 34 - 3 * at
    return 0
