"""In a report of results: which amounts are the company's totals of the reported period, and which only parts of them.

The first plain mention of a measure (revenue, net loss, adjusted EBITDA …) is the total; what is named so later, with
another value, is a segment's, a quarter's before, or what an acquisition brought. Points are those of `rank`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

from msgspec import Struct

from digests.facts.basis import ADJUSTED, EXPECTED
from digests.facts.candidate import Candidate
from digests.facts.clauses import phrases_pattern
from digests.languages.numbers import PER_SHARE, NumberWords
from digests.model import Figure
from digests.pattern import pattern

FIRST, LATER, PART, CHANGE, UNNAMED, CAUSE = 4.0, -18.0, -5.0, -30.0, -2.0, -45.0
GROWTH, SHARE, RANGE, HIGHLIGHT, SECOND = -4.0, -10.0, 12.0, 6.0, 10.0
LONGEST_HIGHLIGHT = 170  # characters of a line that tells one measure
REACH_OF_CAUSE = 120  # characters between "driven by" and an amount
HIGHLIGHTS = 12  # paragraphs in which highlights stand

DIVIDENDS = frozenset("dividend dividends dividende dividendo dividendi distribution".split())
DIVIDENDS_JOINED = ("配当", "股息", "红利", "紅利", "派息", "배당")
_NOTE = pattern(r"(?<=[^\W\d_]{3})\d\b")  # of a footnote: "Adjusted EBITDA1"
_WORD = pattern(r"[^\W_]+(?:[-’'][^\W_]+)*")

Slot = tuple[str, str, bool]


class Report(Struct, frozen=True, eq=False):
    """What is read: how the language writes, the period reported on, the words of the issuer's name."""

    words: NumberWords
    period: str | None
    own: frozenset[str]


def standings(
    candidates: Sequence[Candidate], words: NumberWords, period: str | None, own: frozenset[str]
) -> tuple[float, ...]:
    """Points for each candidate of a report, in their order; above zero for totals, below for parts.

    `own` are the words of the issuer's name in small letters.
    """
    told: dict[Slot, Figure] = {}
    report = Report(words, period, own)
    return tuple(_standing(candidate, report, told) for candidate in candidates)


def _standing(candidate: Candidate, report: Report, told: dict[Slot, Figure]) -> float:
    words, period = report.words, report.period
    figure = candidate.figure
    if candidate.part == "comparison" or candidate.place == "table":
        return 0.0
    titled = candidate.place in ("headline", "subheadline")
    if candidate.part == "change":
        alone = figure.kind == "percent" and _name(figure, words) is not None  # "sales rose 55%": no level is told
        return 0.0 if titled and candidate.first else GROWTH if alone else CHANGE
    if not titled and _explains(candidate, words):
        return CAUSE
    if figure.kind == "per_share" and not DIVIDENDS.isdisjoint(_WORD.findall(figure.measure.casefold())):
        return HIGHLIGHT + FIRST
    name = _name(figure, words)
    if name is None:
        return 0.0 if titled or figure.kind not in ("money", "percent", "per_share") else UNNAMED
    if figure.kind == "percent" and not _is_margin(figure, words):
        return 0.0 if titled else SHARE
    points = HIGHLIGHT if _highlight(candidate) else SECOND if _second(candidate) else 0.0
    part = bool(other_words(figure.measure, words, report.own)) or candidate.part_of
    if figure.high is not None or (not part and (figure.basis or "").startswith(EXPECTED)):
        return points + RANGE
    if part:
        return points + PART
    slot = (name, f"{_adjusted(figure.basis)} {figure.kind}", _whole_year(figure.period) != _whole_year(period))
    first = told.setdefault(slot, figure)
    if first is figure:
        return points + FIRST
    return points + LATER


def _name(figure: Figure, words: NumberWords) -> str | None:
    """The measure of reports that is named: the group for revenue and profit, else the very name."""
    named = named_measure(figure.measure, words)
    if named is None:
        return None
    group, name = named
    return str(group) if group <= PER_SHARE else name


@lru_cache(maxsize=512)  # a figure's measure is asked about thrice
def named_measure(measure: str, words: NumberWords) -> tuple[int, str] | None:
    """(group, name) of the measure of reports that is named, the longest name: "operating profit" is no profit."""
    low = measure.casefold()
    found = [(at, name) for at, names in enumerate(words.headline_measures) for name in names if name in low]
    named = max(found, key=lambda pair: len(pair[1]), default=None)
    own = named is not None and burdened(named[1], words)  # "net interest income" is one, "interest income" is none
    rest = low.replace(named[1], " ") if named and own else low
    return None if burdened(rest, words) else named


def burdened(low: str, words: NumberWords) -> bool:
    """Whether a measure in small letters is a cost or a balance that has the name of a measure of reports in it."""
    if words.nouns in ("joined", "particles"):
        return any(word in low for word in words.burdens)
    return not words.burdens.isdisjoint(low.split())


def other_words(measure: str, words: NumberWords, own: frozenset[str]) -> frozenset[str]:
    """Words beside the measure's own name: a segment, product or place. None make a total of it."""
    low = _NOTE.sub("", measure.casefold().replace("’", "'"))
    return frozenset(_WORD.findall(low)) - _idle(words) - own


@cache
def _idle(words: NumberWords) -> frozenset[str]:
    """What measures are named by in any release, and words that name nothing."""
    names = (part for group in words.headline_measures for name in group for part in name.split())
    return words.modifiers.union(words.small, words.general, words.verbs, words.acts, words.up, words.down, names)


def _is_margin(figure: Figure, words: NumberWords) -> bool:
    """A percentage is a measure of reports where a margin or a return is meant: a group names one."""
    low = figure.measure.casefold()
    return any(name in low for group in words.headline_measures for name in group if name.endswith(_MARGINS))


_MARGINS = (
    "margin",
    "assets",
    "equity",
    "ratio",
    "roaa",
    "roae",
    "marge",
    "margen",
    "margine",
    "margem",
    "рентабельность",
    "利率",
    "利益率",
    "이익률",
)


def _adjusted(basis: str | None) -> bool:
    """Told beside the plain figure; basic beside diluted says the same twice."""
    return any(word in (basis or "") for word in ADJUSTED)


def _whole_year(period: str | None) -> bool:
    low = (period or "").casefold()
    return "year" in low and "quarter" not in low


def _highlight(candidate: Candidate) -> bool:
    """A line of its own near the top that opens with its measure: "Net loss was $75 million"."""
    if candidate.block > HIGHLIGHTS or candidate.place not in ("body", "item", "lead") or not candidate.first:
        return False
    sentence = candidate.figure.sentence
    opens = sentence[: len(candidate.figure.measure) + 24].casefold()
    return len(sentence) <= LONGEST_HIGHLIGHT and candidate.figure.measure.casefold() in opens


def _second(candidate: Candidate) -> bool:
    """The other measure of such a line, named right before its amount: "… and adjusted EBITDA was $208 million"."""
    if candidate.block > HIGHLIGHTS or candidate.place not in ("body", "item", "lead") or candidate.first:
        return False
    before = candidate.before[-len(candidate.figure.measure) - 12 :].casefold()
    return len(candidate.figure.sentence) <= LONGEST_HIGHLIGHT and candidate.figure.measure.casefold() in before


def _explains(candidate: Candidate, words: NumberWords) -> bool:
    """ "driven by an increase in fees of $1.7 million", "offset by …": why a measure moved, not what it is."""
    if not words.causes:
        return False
    before = candidate.figure.sentence.partition(candidate.figure.text)[0]
    for found in phrases_pattern(words.causes).finditer(before, max(0, len(before) - REACH_OF_CAUSE)):
        opens = not before[: found.start()].strip()  # "Due to the storm, revenue fell to": the cause ends at the comma
        if not opens or "," not in before[found.end() :]:
            return True
    return False
