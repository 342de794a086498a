"""Tokens → a day by its name: "on New Year's Day 2028", "am Ostermontag"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from digests.facts.when.calendar import Found, year_after
from digests.facts.when.lexicon import Lexicon
from digests.facts.when.tokens import Token
from digests.facts.when.written import Written
from digests.languages.dates import DateWords, EventWords
from digests.pattern import pattern

_WORD_AFTER = pattern(r"\s([^\W\d_]+)")
_WORD_BEFORE = pattern(r"([^\W\d_]+)['’]?\s?\Z")
_LED = 16  # code points


def named_day(body: str, tokens: Sequence[Token], at: int, lexicon: Lexicon) -> Found:
    """ "on New Year's Day 2028", "am Ostermontag": a day by its name, where a word says that something happens then.

    What describes another noun is no date: "the New Year's Day swim", "a Christmas Eve menu".
    """
    token, words = tokens[at], lexicon.words
    led = _WORD_BEFORE.search(body, max(0, token.start - _LED), token.start)
    if led is None or (said := led[1].casefold()) not in _leads(words):
        return None
    article = said in words.events.articles.split()
    year, shift, end = year_after(tokens, at + 1)
    following = _WORD_AFTER.match(body, tokens[end - 1].end)
    if words.events.labels_first and (article or (following and following[1].casefold() not in _goes_on(words.events))):
        return None
    day = words.named[list(words.named)[token.kinds["named"]]]
    return Written(
        token.start,
        tokens[end - 1].end,
        "day",
        "named day",
        year,
        day.month,
        day.day,
        weekday=day.weekday,
        number=day.number,
        easter=day.easter,
        shift=shift,
    ), end


@cache
def _leads(words: DateWords) -> frozenset[str]:
    """The words before a day that make it the time of something."""
    return frozenset(
        f"{words.events.prepositions} {words.events.articles} {words.before} {words.by} {words.at}".split()
    )


@cache
def _goes_on(events: EventWords) -> frozenset[str]:
    """The words that go on with a clause behind a day, so that it describes no noun."""
    listed = (
        events.prepositions,
        events.conjunctions,
        events.auxiliaries,
        events.modals,
        events.articles,
        events.verbs,
    )
    return frozenset(" ".join((*listed, events.adverbs, events.relatives)).split())
