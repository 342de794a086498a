"""An amount whose own noun is of a time before: "last year's profit of $3 million", "from 2009 net income of"."""

from __future__ import annotations

from functools import cache

from digests.facts.clauses import Clause, Token, phrases_pattern
from digests.languages.joined import either, without
from digests.languages.numbers import NumberWords
from digests.pattern import pattern

LONGEST = 14  # tokens of such a noun phrase: "fiscal 2011 fourth quarter net income from mooring"
_WEIGHED = frozenset({"money", "per_share", "percent"})
_YEAR = pattern(r"(?<!\d)(?:19|20)\d{2}(?!\d)")


def of_then(clause: Clause, at: int) -> bool:
    """Whether amount `at` is said to be of a time before, by its own noun or by what was so at that time."""
    return named_older(clause, at) or when_then(clause, at)


def named_older(clause: Clause, at: int) -> bool:
    """Whether the noun phrase that ends at amount `at` is of last year, or of a year before one told already."""
    words, here = clause.vocab.words, clause.amounts[at]
    if words.nouns != "last" or here.kind not in _WEIGHED:
        return False
    phrase = _noun_phrase(clause, at)
    if not phrase:
        return False
    start, end = phrase[0].start, here.span.start
    if phrases_pattern(words.last_time).search(clause.text, start, end):
        return True
    mine = _YEAR.findall(clause.text, start, end)
    before = _YEAR.findall(clause.text, clause.sentence.span.start, start)
    return bool(at and mine and before) and max(mine) < max(before)


def when_then(clause: Clause, at: int) -> bool:
    """ "up 3% from the first quarter of 2009, when it posted sales of $216 million": told of the older period."""
    words, tokens = clause.vocab.words, clause.tokens
    if words.nouns != "last" or not at:
        return False
    low, high = clause.before(clause.amounts[at - 1].span.end), clause.before(clause.amounts[at].span.start)
    place = next((one for one in range(high - 1, low, -1) if tokens[one].low in words.tenses.at_which), None)
    if place is None:
        return False
    first = place - 1 - (tokens[place - 1].low == ",")
    period = first
    while period >= low and (tokens[period].role == "period" or tokens[period].low in either(words.of, words.articles)):
        period -= 1
    return period < first and period >= low and tokens[period].low in _leads(words)


@cache
def _leads(words: NumberWords) -> frozenset[str]:
    """What stands right before a time that is compared with: "from", "versus", "compared with"."""
    return words.reckoned.union(phrase.split()[-1] for phrase in words.against)


def _noun_phrase(clause: Clause, at: int) -> tuple[Token, ...]:
    """What stands between the last preposition or verb and the amount, "of" aside."""
    words, tokens = clause.vocab.words, clause.tokens
    last = clause.before(clause.amounts[at].span.start) - 1
    idle = either(words.articles, words.adverbs)
    while last >= 0 and tokens[last].role == "word" and tokens[last].low in idle:
        last -= 1
    if last < 0 or (tokens[last].low not in words.of and tokens[last].role != "period"):
        return ()
    plain = without(words.small, words.of, words.articles)
    stops = either(plain, words.verbs, words.acts, words.helpers)
    first = last
    while first > 0 and last - first < LONGEST and _inside(tokens[first - 1], stops):
        first -= 1
    return tokens[first : last + 1]


def _inside(token: Token, stops: frozenset[str]) -> bool:
    return token.role == "period" or (token.role in ("word", "number") and token.low not in stops)
