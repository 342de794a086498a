"""Which figures an editor would keep, in which order; every other one is refused with a reason.

First what is no news of its own is refused: comparisons, changes that a level tells, amounts that measure nothing,
repeats. What is left is weighed: where it stands, what kind it is, how many others stand beside it, and in a report
whether it is one of the measures that reports are written for (`evidence`, `weights`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from digests.facts.candidate import Candidate
from digests.facts.clauses import period_pattern
from digests.facts.evidence import OF_ALL, Scale, beside, evidence, named, placing, points
from digests.facts.other_periods import of_other_periods
from digests.facts.period_length import length_of, to_date
from digests.facts.period_reported import reported_period
from digests.facts.refusal import refusal
from digests.facts.salience import headline_of
from digests.facts.same_fact import best_mention, clearest, facts, with_money_of_text
from digests.facts.small_ones import small_of_many
from digests.facts.tables import same_rows
from digests.facts.totals import standings
from digests.facts.vocabulary import vocabulary
from digests.facts.weights import EVIDENCE
from digests.languages import Language
from digests.languages.numbers import NumberWords
from digests.model import Figure, Release

MOST = 8
NEEDED = -12.0  # points below which an editor leaves a figure out
ENOUGH, MORE = 4, 2.5  # beyond four figures each further one must be stronger
LOWEST = -25.0  # points of a standing below which an amount explains, or is of another time
AGAINST = 2  # pieces of evidence that a reason names

_REPORTS = frozenset({"earnings"})
_PERSONS = frozenset({"personnel"})


class Told(Struct, frozen=True, eq=False):
    """The figures in the order of the text, why some are refused, and the evidence for each fact that is left.

    `evidence` is by the index of the mention that tells the fact best; the other mentions are refused.
    """

    figures: tuple[Figure, ...]
    refused: tuple[str | None, ...]
    evidence: Mapping[int, Mapping[str, float]]


def rank(candidates: Sequence[Candidate], release: Release, language: Language) -> tuple[Figure, ...]:
    """The figures in the order of the text, ranked from 1 or refused with a reason."""
    told = weigh(candidates, release, language)
    refused, ranks = list(told.refused), dict[int, int]()
    worth = {at: points(found, EVIDENCE) for at, found in told.evidence.items()}
    for at in sorted(worth, key=lambda at: (-worth[at], at)):
        needed = NEEDED + MORE * max(0, len(ranks) - ENOUGH)
        if worth[at] < needed:
            against = _against(told.evidence[at])
            refused[at] = f"background: {worth[at]:.0f} points of {needed:.0f} needed ({against})"
        elif len(ranks) >= MOST:
            refused[at] = f"room for {MOST}: stronger figures come first"
        else:
            ranks[at] = len(ranks) + 1
    return tuple(replace(figure, rank=ranks.get(at), why_not=refused[at]) for at, figure in enumerate(told.figures))


def _against(found: Mapping[str, float]) -> str:
    """The heaviest evidence against a figure, without what is so of all figures of its release."""
    worth = {name: EVIDENCE[name] * amount for name, amount in found.items() if name not in OF_ALL}
    return ", ".join(name for name in sorted(worth, key=worth.__getitem__)[:AGAINST] if worth[name] < 0)


def weigh(candidates: Sequence[Candidate], release: Release, language: Language) -> Told:
    """Refuse what is no news of its own, put mentions of one fact together, and gather the evidence for each."""
    candidates = with_money_of_text(candidates)
    scale = _scale(candidates, release, language.numbers)
    refused = _refused(candidates, scale)
    standing = standings(candidates, scale.words, scale.period, scale.own) if scale.report else ()
    places = [points(placing(candidate), EVIDENCE) for candidate in candidates]
    figures = [candidate.figure for candidate in candidates]
    found: dict[int, dict[str, float]] = {}
    for mentions in facts(candidates, refused, scale.headline):
        best = best_mention(candidates, mentions, places)
        place = candidates[max(mentions, key=lambda at: (places[at], -at))]
        found[best] = evidence([candidates[at] for at in mentions], candidates[best], place, scale)
        if standing:
            stands = max(standing[at] for at in mentions)
            found[best] |= {"no total of a report": 1} if stands < LOWEST else {"standing in a report": stands}
        figures[best] = clearest(candidates, best, mentions)
        for at in mentions:
            if at != best:
                refused[at] = "told already: the same amount stands in a better place"
    chosen = sorted(found)
    sentences = [candidates[at].figure.sentence for at in chosen]
    for nth, at in enumerate(chosen):
        found[at] |= beside(sentences, nth)
    return Told(tuple(figures), tuple(refused), found)


def _refused(candidates: Sequence[Candidate], scale: Scale) -> list[str | None]:
    vocab = vocabulary(scale.words)
    refused = [refusal(candidate, vocab) for candidate in candidates]
    for at, reason in same_rows(candidates, vocab).items():
        refused[at] = refused[at] or reason
    if not scale.report and scale.words.nouns != "last":
        for at in small_of_many(candidates, refused):
            refused[at] = "a small one of several"
    if scale.report:  # "Reports Nine Months"
        for at, candidate in enumerate(candidates):
            if candidate.figure.kind == "duration":
                refused[at] = refused[at] or "the length of a period"
        for at, reason in of_other_periods(candidates, refused, scale.words, scale.period, scale.lengths).items():
            refused[at] = reason
    return refused


def _scale(candidates: Sequence[Candidate], release: Release, words: NumberWords) -> Scale:
    return Scale(
        words=words,
        headline=headline_of(release),
        report=_reports(candidates, release, words),
        told=_tells(candidates, words),
        person=release.kind in _PERSONS,
        event=release.kind == "event",
        period=reported_period(release, words),
        lengths=_lengths_of(release, words),
        own=frozenset(release.issuer.name.casefold().split()) if release.issuer else frozenset(),
    )


def _reports(candidates: Sequence[Candidate], release: Release, words: NumberWords) -> bool:
    """Whether a release reports results: said by its kind, or three of the measures of reports are in it."""
    if release.kind in _REPORTS:
        return True
    measures = {named(candidate.figure, words) for candidate in candidates if candidate.part == "level"}
    return len(measures - {None}) >= 4


def _tells(candidates: Sequence[Candidate], words: NumberWords) -> bool:
    told = {named(candidate.figure, words) for candidate in candidates if candidate.place != "table"}
    return len(told - {None}) >= 2


def _lengths_of(release: Release, words: NumberWords) -> frozenset[int]:
    titles = f"{release.headline} | {release.subheadline or ''}"
    return to_date(titles).union(length_of(found["period"]) for found in period_pattern(words).finditer(titles))
