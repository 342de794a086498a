"""Whether an amount may take a period that is told elsewhere, and whether a time is that of an event."""

from __future__ import annotations

import re
from functools import cache

from digests.facts.clauses import Clause, phrases_pattern
from digests.facts.totals import named_measure
from digests.facts.vocabulary import any_of
from digests.languages.numbers import NumberWords
from digests.languages.times import TimeWords
from digests.model import Quantity, Span
from digests.pattern import pattern

REACH = 60  # characters before a time in which an event is named
COMING = 70  # characters before an amount in which it is told to be coming
FEW = 6  # words in which a time is told at length
BESIDE = 24  # characters behind an amount that may say what it is
_EVENT_BEHIND = ("joined", "particles", "capital")
_WORD = pattern(r"[^\W\d_]+")


def carries(clause: Clause, quantity: Quantity, measured: str, report: bool) -> bool:
    """Whether an amount that names no period itself is of the one named before it.

    Measures of income are. Of a `report` of results a dividend, a buyback, jobs and gifts never are; a release about
    them names their period in its title. Whatever else is told is, save what is coming or of another time.
    """
    if quantity.kind in ("duration", "ordinal"):
        return False
    words, text = clause.vocab.words.time_words, clause.text
    behind = text[quantity.span.end : min(quantity.span.end + BESIDE, clause.sentence.span.end)]
    said = f"{measured} {quantity.unit} {behind.partition(',')[0]}".casefold()
    if report and is_timeless(said, clause.vocab.words):
        return False
    if named_measure(measured, clause.vocab.words) is not None:
        return True
    low = max(clause.sentence.span.start, quantity.span.start - COMING)
    coming = text[low : quantity.span.start].casefold()
    if any(word in coming for word in words.coming) if clause.vocab.joined else _coming(words).search(coming):
        return False
    end = min(quantity.span.end + BESIDE, clause.sentence.span.end)
    other = phrases_pattern(words.own, not clause.vocab.joined).search(text, low, end)
    return other is None


def is_timeless(text: str, words: NumberWords) -> bool:
    """Whether a text in small letters names what is of no period: a dividend, jobs, a gift."""
    nouns = words.time_words.timeless
    if words.nouns in ("joined", "particles"):
        return any(noun in text for noun in nouns)
    return not nouns.isdisjoint(_WORD.findall(text))


@cache
def _coming(words: TimeWords) -> re.Pattern[str]:
    return pattern(rf"\b{any_of(words.coming)}", re.IGNORECASE)


def of_event(clause: Clause, span: Span) -> bool:
    """ "founded in 1987", "notes due 2029", "a law passed in 2017": when something came about, or will."""
    words, text = clause.vocab.words, clause.text
    before = text[max(clause.sentence.span.start, span.start - REACH) : span.start]
    if words.nouns in _EVENT_BEHIND:
        behind = text[span.end : min(span.end + BESIDE, clause.sentence.span.end)]
        if _behind(words.time_words).match(behind):
            return True
    if clause.vocab.joined:
        return False
    found = _event(words.time_words).search(before)
    return found is not None and not any(
        one.span.start >= span.start - len(before) + found.start() and one.span.end <= span.start
        for one in clause.amounts
        if one.kind != "duration"
    )


def since_then(clause: Clause, span: Span) -> bool:
    """ "asked for more than ever since the lockdown in early 2020 (76%)"; what opens a sentence is its time."""
    said = [token.low for token in clause.tokens[: clause.before(span.start)]][-FEW:]
    words = clause.vocab.words.since
    return len(words) == 1 and not words.isdisjoint(said[1:]) and clause.before(span.start) > FEW


def is_within(clause: Clause, between: str) -> bool:
    """ "45% come back within a year and 73% within three years": each has a length of its own."""
    inside = clause.vocab.words.time_words.inside
    return bool(inside) and phrases_pattern(inside).search(between) is not None


def is_than(clause: Clause, span: Span) -> bool:
    """ "57 % mehr Gäste als im Dezember 2021": a time right behind "than", with more or less of something before it."""
    at, words = clause.before(span.start), clause.vocab.words.time_words
    if not at or clause.tokens[at - 1].low not in words.than:
        return False
    return not words.more.isdisjoint(token.low for token in clause.tokens[max(0, at - 1 - FEW) : at - 1])


def after_event(text: str, at: int, words: NumberWords) -> bool:
    """Whether an event stands right before a time that begins at `at`, in languages that part their words."""
    if words.nouns in ("joined", "particles"):
        return False
    return _event(words.time_words).search(text, max(0, at - REACH), at) is not None


@cache
def _event(words: TimeWords) -> re.Pattern[str]:
    """An event, and at most four words between it and the time."""
    return pattern(rf"(?<![\w-]){any_of(words.events)}(?:\s[^\s,;:()]{{1,20}}){{0,4}}\s\Z", re.IGNORECASE)


@cache
def _behind(words: TimeWords) -> re.Pattern[str]:
    """2015年に設立, 2018년 설립, "seit 1995 ausgelobten": the event stands behind its time."""
    return pattern(rf".{{0,3}}{any_of(words.events, False)}")
