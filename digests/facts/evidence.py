"""What speaks for a figure and against it: named pieces of evidence, each as far as it is there.

What they are worth says `weights`. The evidence of a fact is that of its best mention; whether it is the first of a
sentence and how much of the headline it repeats, that of any.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import log, log10

from msgspec import Struct

from digests.facts.candidate import Candidate, Place
from digests.facts.period_length import length_of
from digests.facts.salience import Headline
from digests.facts.same_fact import tells_how_much
from digests.facts.shared_measures import OF_A_REPORT
from digests.facts.totals import burdened, named_measure, other_words
from digests.languages.joined import without
from digests.languages.numbers import PER_SHARE, NumberWords
from digests.model import Figure, FigureKind

TITLED = 34  # points that a report's headline gives what it tells, whatever it measures
UNNAMED = -6.0  # points of what reports are not written for
LONGER, BESIDE = 14, 3  # points that the year to date is behind the quarter, less where the headline tells of both
PART = 15  # points that the revenue of a part is behind the whole's
OPENING = 3  # blocks of text that say what an event is
BLOCKS = 14  # paragraphs after which the place in a release says nothing more
CROWD = 3  # figures of a sentence that are no crowd

OF_ALL = frozenset({"any figure", "figures in the release (log)", "in a report of results"})  # of a release alike

_PLACES: dict[Place, str] = {
    "headline": "in the headline",
    "subheadline": "in a sub-headline",
    "lead": "in the lead",
    "item": "in a list",
    "quote": "in quotes",
    "heading": "in a heading",
    "caption": "in a caption",
}
_TITLES = frozenset({"headline", "subheadline"})
_BELOW = frozenset({"body", "item", "heading", "quote", "caption"})
_DIGITS: dict[FigureKind, str] = {
    "money": "digits of money",
    "percent": "digits of a percentage",
    "duration": "digits of a duration",
    "count": "digits of a count",
}
_LED_TO = ("; of", "subject", "number of", "label")  # rules of "a term of six years", "the number of seats is eight"
_COUNTS = ((10, "a handful"), (100, "a few dozen"), (1000, "a few hundred"))  # below so many


class Scale(Struct, frozen=True, eq=False):
    """What the evidence of one release depends on."""

    words: NumberWords
    headline: Headline
    report: bool
    told: bool  # the text itself tells two of the measures of reports: tables only add to it
    person: bool  # the release is about somebody: their career is no news
    event: bool  # how long it lasts and what is in it is the news
    period: str | None  # that the release reports on
    lengths: frozenset[int]  # months of the periods that headline and sub-headlines name
    own: frozenset[str]  # words of the issuer's name


def placing(candidate: Candidate) -> dict[str, float]:
    """Where a mention stands."""
    found: dict[str, float] = {_PLACES[candidate.place]: 1} if candidate.place in _PLACES else {}
    if candidate.place in _BELOW:
        found["paragraphs before it"] = min(BLOCKS, candidate.block)
    return found


def evidence(mentions: Sequence[Candidate], best: Candidate, place: Candidate, scale: Scale) -> dict[str, float]:
    """The evidence of one fact: of the mention that tells it best, and of the one in the best place.

    Without how it stands in a report of results, and what the other facts of the release say of it (`beside`).
    """
    figure = best.figure
    found = {"any figure": 1.0, _kind(figure).replace("_", " "): 1.0, **placing(place), **_size(figure)}
    holds = {
        "first of its sentence": any(one.first for one in mentions),
        "tells how much it moved": best.part != "change" and tells_how_much(figure.change),
        "is only a change": best.part == "change",
        "background in its sentence": best.context,
        "what will be": best.beside == "ahead",
        "spelled out in passing": place.place not in _TITLES and _in_words(figure),
        "how many there were in passing": best.passing == "aside",
        "of how many parts a thing is": best.passing == "part",
        "what somebody has already": _owned(best, scale),
        "years of somebody's life": figure.kind == "duration" and _biography(figure, scale.words),
        "about somebody": scale.person and place.place not in _TITLES,
        "opens the news of an event": scale.event and figure.kind in ("count", "duration") and best.block < OPENING,
        "in a table beside a text that tells": place.place == "table" and scale.told,
        "in a table behind the text": best.appendix,
        "in a report of results": scale.report,
    }
    found |= {name: 1 for name, so in holds.items() if so}
    found["words of the headline"] = max(
        scale.headline.repeats(one.figure.sentence, one.figure.measure) for one in mentions
    )
    if scale.report:
        found["measure of a report"] = _of_a_report(best, scale)
        if _is_cost(best, scale.words):
            found["a cost in the text of a report"] = 1
    return found


def beside(sentences: Sequence[str], at: int) -> dict[str, float]:
    """What the other facts say of the one at `at`; `sentences` are those of the best mentions, in the text's order."""
    own = sentences[at]
    alike = [one for one, sentence in enumerate(sentences) if sentence == own]
    return {
        "others in its sentence": max(0, len(alike) - CROWD),
        "amounts before it in its sentence": min(4, sum(one < at for one in alike)),
        "figures in the release (log)": log(1 + len(sentences)),
    }


def points(found: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """The sum of what the evidence is worth."""
    return sum(weights[name] * amount for name, amount in found.items())


def named(figure: Figure, words: NumberWords) -> int | None:
    """Revenue before profit before earnings per share …, as the language lists them."""
    if figure.kind not in ("money", "per_share", "percent", "ratio") and OF_A_REPORT not in figure.rule:
        return None
    measure = named_measure(figure.measure, words)
    if measure and figure.kind == "per_share":
        return PER_SHARE
    return measure[0] if measure else None


def _kind(figure: Figure) -> FigureKind:
    """ "one in five" is a share like any percentage; four times as much is not."""
    part = (figure.kind == "ratio" and "group" in figure.rule) or figure.rule.startswith("fraction")
    return "percent" if part else figure.kind


def _size(figure: Figure) -> dict[str, float]:
    """Millions are news; a handful or a few dozen of something mostly is not."""
    kind, value = _kind(figure), abs(figure.value)
    found = {_DIGITS[kind]: log10(1 + value)} if kind in _DIGITS else {}
    if kind == "count" and (few := next((name for below, name in _COUNTS if value < below), None)):
        found[few] = 1
    return found


def _in_words(figure: Figure) -> bool:
    """ "two thirds", "ten shops": who spells a number out tells it in passing, unless a noun of its own leads to it."""
    return not any(sign.isdigit() for sign in figure.text) and not figure.rule.endswith(_LED_TO)


def _owned(candidate: Candidate, scale: Scale) -> bool:
    """ "its 22 leased shops", "our two-year effort", "the 90 members": what is there, and no headline tells of."""
    figure = candidate.figure
    last = candidate.before.casefold().split()[-1:]
    if figure.kind not in ("count", "duration") or candidate.place in _TITLES or not last:
        return False
    theirs = last[0] in scale.words.owners or (bool(scale.words.owners) and last[0].endswith(("’s", "'s")))
    if scale.words.nouns == "last":
        theirs = theirs or last[0] in without(scale.words.articles, scale.words.one_article, scale.words.tenses.which)
    return theirs and not scale.headline.words & scale.headline.stems(figure.measure)


def _biography(figure: Figure, words: NumberWords) -> bool:
    """Somebody's years of experience."""
    return not words.biography.isdisjoint(figure.measure.casefold().split())


def _of_a_report(candidate: Candidate, scale: Scale) -> float:
    """A report is written for revenue, profit, earnings per share: totals before parts, its own period first."""
    figure = candidate.figure
    name = named(figure, scale.words)
    if candidate.place in _TITLES and candidate.first and figure.kind not in ("duration", "ordinal"):
        return TITLED
    if name is None:
        return UNNAMED
    others = other_words(figure.measure, scale.words, scale.own)
    weight = 24.0 - 3 * name + (4 if name == PER_SHARE else 0)
    weight -= PART if others or candidate.part_of else 0
    weight -= 2 * min(3, len(others))
    if scale.period and figure.period and _longer(figure.period, scale.period):
        weight -= BESIDE if length_of(figure.period) in scale.lengths else LONGER
    return weight


def _is_cost(candidate: Candidate, words: NumberWords) -> bool:
    """A cost told in the text; in a list of highlights it may be one."""
    if candidate.place in _TITLES or candidate.place == "item" or named(candidate.figure, words) is not None:
        return False
    return burdened(candidate.figure.measure.casefold(), words)


def _longer(period: str, reported: str) -> bool:
    """Year to date beside the quarter."""
    return length_of(period) > length_of(reported) > 0
