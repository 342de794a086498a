"""A number of things that a sentence tells in passing: who else took part, where, with what, of which parts.

What is counted is the news where it is the object or the subject of what was done ("handed over 53 houses", "ten men
were arrested"), or where the titles speak of it; behind a preposition it mostly says no more than how or where.
"""

from __future__ import annotations

from typing import Literal

from digests.facts.clauses import Clause, ending_pattern, phrases_pattern
from digests.facts.finite import bounds, participle
from digests.facts.salience import STEM
from digests.facts.tense import governed
from digests.facts.told_of import News
from digests.languages.joined import either, without
from digests.model import Quantity

Passing = Literal["", "aside", "part", "added to", "every year"]

MANY, PARTS = 100, 20  # things; of so many a release tells for their own sake
SHORT = 4  # letters of a word that a title repeats
NEEDED = 6  # tokens from "must" to its amount
OPENED = 8  # tokens of a sentence that opens with "This"
REMARK = 12  # tokens from "who" to "with"
BEHIND = 3  # tokens behind what is counted in which a participle says what became of it
_THIS = frozenset({"this", "it", "these", "they", "that"})
_WITH = frozenset({"with", "in", "among", "on"})
_COUNTED = frozenset({"count", "measure"})
_TOLD = _COUNTED | {"money"}


def in_passing(read: Clause, at: int, news: News) -> Passing:
    """How amount `at` is told in passing; "" where it may be the news."""
    said, amount = read.vocab.words.passing, read.amounts[at]
    if not said.joints or amount.kind not in _TOLD or _titled(read, amount, news):
        return ""
    if _adds_to(read, amount):
        return "added to"
    if _must(read, amount):
        return "every year"
    touted = amount.bound in ("over", "at_least")  # "sailors from over 90 countries"
    if touted or amount.kind != "count" or not amount.unit or amount.high is not None or amount.value >= MANY:
        return ""
    if _aside(read, amount, news):
        return "aside"
    return "part" if amount.value < PARTS and _part(read, amount) else ""


def _aside(read: Clause, amount: Quantity, news: News) -> bool:
    """ "recovered $26 million from 28 clinics", "lived in a hut with ten dependents"; a study was made with so many."""
    said, at = read.vocab.words.passing, _before(read, amount)
    joint = read.tokens[at].low if at >= 0 else ""
    if joint in read.vocab.words.of and at and read.tokens[at - 1].low in said.circles:
        return not news.study
    if joint not in said.joints or amount.unit.casefold() in said.won:
        return False
    if joint == "with" and not (_who(read, at) or (at and read.tokens[at - 1].role == "mark")):
        return False  # "opens its season with 14 concerts", "a new shed with 90 berths"
    return not (joint in _WITH and (news.study or _came_about(read, amount)))


def _who(read: Clause, at: int) -> bool:
    """ "a widow who lived in a hut with ten dependents": told of somebody in a remark."""
    words = read.vocab.words
    return any(token.low in words.passing.who for token in read.tokens[max(1, at - REMARK) : at])


def _before(read: Clause, amount: Quantity) -> int:
    """Index of what leads to an amount, articles and bounds left out; -1 where it opens the sentence."""
    words, at = read.vocab.words, read.before(amount.span.start) - 1
    idle = either(words.articles, words.adverbs, words.owners, words.one_article, bounds(words))
    idle = without(idle, words.passing.joints)
    while at >= 0 and read.tokens[at].role == "word" and read.tokens[at].low in idle:
        at -= 1
    return at


def _came_about(read: Clause, amount: Quantity) -> bool:
    """ "Two ferries collided, with 12 people injured": what became of them is told behind them."""
    after, tenses = read.before((amount.number or amount.span).end), read.vocab.words.tenses
    near = read.tokens[after : after + BEHIND]
    return any(token.role == "word" and participle(token.low, tenses) for token in near)


def _must(read: Clause, amount: Quantity) -> bool:
    """ "must raise £3.2 million per year": what somebody always needs."""
    words = read.vocab.words
    first = read.before(amount.span.start)
    near = [token.low for token in read.tokens[max(0, first - NEEDED) : first]]
    needed = any(low in words.passing.needs or near[at : at + 2] == ["has", "to"] for at, low in enumerate(near))
    return needed and phrases_pattern(words.tenses.always).search(read.sentence.span.cut(read.text)) is not None


def _part(read: Clause, amount: Quantity) -> bool:
    """ "The satellite has seven instruments": of what a thing consists."""
    words, it = read.vocab.words, governed(read, amount)
    if it is None or it.tense != "present" or it.passive or read.tokens[it.at].low not in words.passing.parts:
        return False
    if "now" in {token.low for token in read.tokens[max(0, it.at - BEHIND) : it.at + BEHIND]}:
        return False
    at = _before(read, amount)
    return at == it.at or (at >= 0 and read.tokens[at].low in words.of)


def _adds_to(read: Clause, amount: Quantity) -> bool:
    """ "This complements the payments to 17,600 farms": what was there before."""
    words, first = read.vocab.words, read.before(amount.span.start)
    if ending_pattern(words.passing.beside).search(read.text, read.sentence.span.start, amount.span.start):
        return True
    if read.tokens[0].low not in _THIS:
        return False
    opened = " ".join(token.low for token in read.tokens[1 : min(OPENED, first)])
    return phrases_pattern(words.passing.added_to).match(opened) is not None


def _titled(read: Clause, amount: Quantity, news: News) -> bool:
    """The titles tell of such things."""
    named = read.text[(amount.number or amount.span).end : amount.span.end].casefold().split()
    stems = {word[:STEM] for word in (*named, *amount.unit.casefold().split()) if len(word) >= SHORT}
    return not stems.isdisjoint(news.titles)
