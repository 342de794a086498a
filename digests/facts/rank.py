"""Which figures an editor would keep, in which order; every other one is refused with a reason.

First what is no news of its own is refused: comparisons, changes that a level tells, amounts that measure nothing,
repeats. What is left is weighed: where it stands, what kind it is, how much of the headline its sentence repeats, and
in a report whether it is one of the measures that reports are written for. The weights are points of a log-odds
scale (10 points: e times as likely to be kept), so that they can be added.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from digests.facts.candidate import Candidate, Place
from digests.facts.clauses import period_pattern
from digests.facts.other_periods import of_other_periods
from digests.facts.period_length import length_of, to_date
from digests.facts.period_reported import reported_period
from digests.facts.refusal import refusal
from digests.facts.salience import Headline, headline_of
from digests.facts.same_fact import best_mention, clearest, facts, tells_how_much, with_money_of_text
from digests.facts.shared_measures import OF_A_REPORT
from digests.facts.tables import same_rows
from digests.facts.totals import burdened, named_measure, other_words, standings
from digests.facts.vocabulary import vocabulary
from digests.languages import Language
from digests.languages.joined import without
from digests.languages.numbers import PER_SHARE, NumberWords
from digests.model import Figure, FigureKind, Release

MOST, FEW = 8, 6
NEEDED = -5.0  # points below which an editor leaves a figure out
TITLED = 34  # points that a report's headline gives what it tells, whatever it measures
COST = 22  # points that a cost told in the text of a report is behind; in a list of highlights it is less
LONGER, BESIDE = 14, 3  # points that the year to date is behind the quarter, less where the headline tells of both
AHEAD, SPELLED = 8, 6  # points that what will be is before what was, that a number in words is behind one in digits
OWNED = 10  # points that what somebody has already is behind what is new
PART = 15  # points that the revenue of a part is behind the whole's
MANY_SHARES = 6  # shares that make a release one of statistics
ENOUGH, MORE = 4, 1.5  # beyond four figures each further one must be stronger
OPENING = 3  # blocks of text that say what an event is
BLOCKS = 14  # paragraphs after which the place in a release says nothing more

_PLACES: dict[Place, float] = {
    "headline": 30,
    "subheadline": 24,
    "lead": 10,
    "body": 0,
    "item": -1,
    "quote": -5,
    "heading": -6,
    "caption": -8,
    "table": 0,
}
_KINDS: dict[FigureKind, float] = {
    "per_share": 9,
    "ratio": 4,
    "money": 4,
    "percent": 2,
    "measure": 1,
    "duration": -5,
    "count": -3,
    "ordinal": -8,
}
_LED_TO = ("; of", "subject", "number of", "label")  # rules of "a term of six years", "the number of seats is eight"
_REPORTS = frozenset({"earnings"})
_PERSONS = frozenset({"personnel"})
_LARGE = Decimal(1_000_000)
_COUNTS = ((1000, 5.0), (100, 0.0), (10, -4.0), (-(10**18), -6.0))  # at least so many → points


class Scale(Struct, frozen=True, eq=False):
    """What the weights of one release depend on."""

    words: NumberWords
    headline: Headline
    report: bool
    told: bool  # the text itself tells two of the measures of reports: tables only add to it
    person: bool  # the release is about somebody: their career is no news
    event: bool  # how long it lasts and what is in it is the news
    period: str | None  # that the release reports on
    lengths: frozenset[int]  # months of the periods that headline and sub-headlines name
    own: frozenset[str]  # words of the issuer's name
    openings: Mapping[int, str]  # of each paragraph the first sentence that has an amount


def rank(candidates: Sequence[Candidate], release: Release, language: Language) -> tuple[Figure, ...]:
    """The figures in the order of the text, ranked from 1 or refused with a reason."""
    candidates = with_money_of_text(candidates)
    scale = Scale(
        words=language.numbers,
        headline=headline_of(release),
        report=_reports(candidates, release, language.numbers),
        told=_tells(candidates, language.numbers),
        person=release.kind in _PERSONS,
        event=release.kind == "event",
        period=reported_period(release, language.numbers),
        lengths=_lengths_of(release, language.numbers),
        own=frozenset(release.issuer.name.casefold().split()) if release.issuer else frozenset(),
        openings={candidate.block: candidate.figure.sentence for candidate in reversed(candidates)},
    )
    vocab = vocabulary(language.numbers)
    refused = [refusal(candidate, vocab) for candidate in candidates]
    for at, reason in same_rows(candidates, vocab).items():
        refused[at] = refused[at] or reason
    if scale.report:  # "Reports Nine Months"
        for at, candidate in enumerate(candidates):
            if candidate.figure.kind == "duration":
                refused[at] = refused[at] or "the length of a period"
        for at, reason in of_other_periods(candidates, refused, scale.words, scale.period, scale.lengths).items():
            refused[at] = reason
    standing = standings(candidates, scale.words, scale.period, scale.own) if scale.report else (0.0,) * len(candidates)
    places = [_place(candidate) for candidate in candidates]
    chosen: dict[int, float] = {}
    clearest_of: dict[int, Figure] = {}
    for mentions in facts(candidates, refused, scale.headline):
        best = best_mention(candidates, mentions, places)
        weight = max(_weight(candidates[at], scale) + standing[at] for at in mentions) + min(6, 3 * (len(mentions) - 1))
        chosen[best] = weight
        clearest_of[best] = clearest(candidates, best, mentions)
        for at in mentions:
            if at != best:
                refused[at] = "told already: the same amount stands in a better place"
    shares = sum(candidates[at].figure.kind in ("percent", "ratio") for at in chosen)
    ranks = _ranks(chosen, refused, MOST if scale.report or scale.told or shares >= MANY_SHARES else FEW)
    return tuple(
        replace(clearest_of.get(at, candidate.figure), rank=ranks.get(at), why_not=refused[at])
        for at, candidate in enumerate(candidates)
    )


def _ranks(chosen: dict[int, float], refused: list[str | None], most: int) -> dict[int, int]:
    """Ranks by weight; what gets none is told why in `refused`."""
    ranks: dict[int, int] = {}
    for at in sorted(chosen, key=lambda at: (-chosen[at], at)):
        needed = NEEDED + MORE * max(0, len(ranks) - ENOUGH)
        if chosen[at] < needed:
            refused[at] = f"background: {chosen[at]:.0f} points of {needed:.0f} needed"
        elif len(ranks) >= most:
            refused[at] = f"room for {most}: stronger figures come first"
        else:
            ranks[at] = len(ranks) + 1
    return ranks


def _reports(candidates: Sequence[Candidate], release: Release, words: NumberWords) -> bool:
    """Whether a release reports results: said by its kind, or three of the measures of reports are in it."""
    if release.kind in _REPORTS:
        return True
    named = {_named(candidate.figure, words) for candidate in candidates if candidate.part == "level"}
    return len(named - {None}) >= 4


def _tells(candidates: Sequence[Candidate], words: NumberWords) -> bool:
    told = {_named(candidate.figure, words) for candidate in candidates if candidate.place != "table"}
    return len(told - {None}) >= 2


# ---------------------------------------------------------------------------------------------- weights


def _place(candidate: Candidate) -> float:
    weight = _PLACES[candidate.place]
    if candidate.place in ("body", "item", "heading", "quote", "caption"):
        weight -= 0.8 * min(BLOCKS, candidate.block)
    return weight


def _weight(candidate: Candidate, scale: Scale) -> float:
    figure, titled = candidate.figure, candidate.place in ("headline", "subheadline")
    weight = _place(candidate) + _KINDS[_kind(figure)] + _size(figure)
    weight += 6 if candidate.first else 0
    weight += 3 if scale.openings[candidate.block] == figure.sentence else 0
    weight += 2 * scale.headline.repeats(figure.sentence, figure.measure)
    weight += 3 if candidate.part != "change" and tells_how_much(figure.change) else 0
    weight += 2 if figure.bound != "exact" else 0
    weight -= 12 if candidate.context else 0
    weight += AHEAD if candidate.beside == "ahead" else 0
    weight -= SPELLED if not titled and _in_words(figure) else 0
    weight += 6 if scale.event and figure.kind in ("count", "duration") and candidate.block < OPENING else 0
    weight -= 10 if _biography(figure, scale.words) else 0
    weight -= 5 if candidate.bracketed else 0
    weight -= OWNED if _owned(candidate, scale) else 0
    weight -= 4 if candidate.part == "change" else 0
    weight -= _beside_text(candidate) if candidate.place == "table" and scale.told else 0
    weight -= 8 if scale.person and not titled else 0
    if scale.report:
        weight += _report_weight(candidate, scale)
    return weight


def _in_words(figure: Figure) -> bool:
    """ "two thirds", "ten shops": who spells a number out tells it in passing, unless a noun of its own leads to it."""
    return not any(sign.isdigit() for sign in figure.text) and not figure.rule.endswith(_LED_TO)


def _beside_text(candidate: Candidate) -> float:
    """A table only adds to a text that tells its measures: earnings per share, or little; statements behind it less."""
    if candidate.appendix:
        return 22
    return 2 if candidate.figure.kind == "per_share" else 10


def _kind(figure: Figure) -> FigureKind:
    """ "one in five" is a share like any percentage; four times as much is not."""
    part = (figure.kind == "ratio" and "group" in figure.rule) or figure.rule.startswith("fraction")
    return "percent" if part else figure.kind


def _owned(candidate: Candidate, scale: Scale) -> bool:
    """ "its 22 leased shops", "our two-year effort", "the 90 members": what is there, and no headline tells of."""
    figure = candidate.figure
    last = candidate.before.casefold().split()[-1:]
    if figure.kind not in ("count", "duration") or candidate.place in ("headline", "subheadline") or not last:
        return False
    theirs = last[0] in scale.words.owners or (bool(scale.words.owners) and last[0].endswith(("’s", "'s")))
    if scale.words.nouns == "last":
        theirs = theirs or last[0] in without(scale.words.articles, scale.words.one_article, scale.words.tenses.which)
    return theirs and not scale.headline.words & scale.headline.stems(figure.measure)


def _biography(figure: Figure, words: NumberWords) -> bool:
    """Somebody's years of experience."""
    return figure.kind == "duration" and not words.biography.isdisjoint(figure.measure.casefold().split())


def _report_weight(candidate: Candidate, scale: Scale) -> float:
    """A report is written for revenue, profit, earnings per share: totals before parts, its own period first."""
    figure = candidate.figure
    named = _named(figure, scale.words)
    titled = candidate.place in ("headline", "subheadline") and candidate.first
    if titled and figure.kind not in ("duration", "ordinal"):
        return TITLED
    if named is None:
        cost = burdened(figure.measure.casefold(), scale.words) and candidate.place != "item"
        return -COST if cost else -6
    weight = 24.0 - 3 * named + (4 if named == PER_SHARE else 0)
    others = other_words(figure.measure, scale.words, scale.own)
    weight -= PART if others or candidate.part_of else 0
    weight -= 2 * min(3, len(others))
    if scale.period and figure.period and _longer(figure.period, scale.period):
        weight -= BESIDE if length_of(figure.period) in scale.lengths else LONGER
    return weight


def _lengths_of(release: Release, words: NumberWords) -> frozenset[int]:
    titles = f"{release.headline} | {release.subheadline or ''}"
    return to_date(titles).union(length_of(found["period"]) for found in period_pattern(words).finditer(titles))


def _longer(period: str, reported: str) -> bool:
    """Year to date beside the quarter."""
    return length_of(period) > length_of(reported) > 0


def _size(figure: Figure) -> float:
    """Millions are news; a handful or a few dozen of something mostly is not."""
    value = abs(figure.value)
    if figure.kind == "money":
        return 7 if value >= _LARGE else 0
    if figure.kind == "count":
        return next(points for least, points in _COUNTS if value >= least)
    return 0


def _named(figure: Figure, words: NumberWords) -> int | None:
    """Revenue before profit before earnings per share …, as the language lists them."""
    if figure.kind not in ("money", "per_share", "percent", "ratio") and OF_A_REPORT not in figure.rule:
        return None
    named = named_measure(figure.measure, words)
    if named and figure.kind == "per_share":
        return PER_SHARE
    return named[0] if named else None
