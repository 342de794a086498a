"""Older values that "from" leads to, the newer one not told: "rose 42% from 9 cents", "up from the $5m of May"."""

from __future__ import annotations

from collections.abc import Sequence

from digests.facts.clauses import Clause, Token
from digests.facts.direction import direction_of
from digests.facts.refers_back import TIMES
from digests.languages.joined import either, without
from digests.pattern import pattern

BEFORE_REACH = 9  # words between "increase from" and the amount

_SHARES = ("%", "pp", "bps")
_WORDS = pattern(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def from_what(clause: Clause, at: int) -> bool:
    """ "EPS rose 42.6% from 9 cents", "up 2% from the $128 million of spring", "a 5% drop on last June's 300 tons"."""
    words, quantity = clause.vocab.words, clause.amounts[at]
    if not at or quantity.kind in ("percent", "duration", "ordinal", "ratio") or not words.reckoned:
        return False
    if clause.amounts[at - 1].unit not in _SHARES or direction_of(clause, at - 1) is None:
        return False
    start, end = clause.amounts[at - 1].span.end, quantity.span.start
    tokens = clause.tokens[clause.before(start) : clause.before(end)]
    last = max((place for place, one in enumerate(tokens) if one.low in words.reckoned), default=-1)
    if last < 0:
        return False
    apart = tokens[last].low in words.from_  # "a decrease of 2%, from"; "up 2%, on sales of" tells of new ones
    if not all(_idle(clause, one) or (apart and one.low == ",") for one in tokens[:last]):
        return False
    rest = tokens[last + 1 :]
    plain = all(one.role == "period" or one.low in words.articles | words.of | {"’", "'", "s"} for one in rest)
    plain = plain or (quantity.kind in ("money", "per_share") and _is_noun_phrase(clause, rest))
    return plain and (bool(rest) or quantity.kind in ("money", "per_share"))


def _is_noun_phrase(clause: Clause, tokens: Sequence[Token]) -> bool:
    """ "earnings of", "2009 net income of": up to "of", no verb or other preposition in it."""
    words = clause.vocab.words
    if not tokens or tokens[-1].low not in words.of or words.nouns != "last":
        return False
    stops = either(without(words.small, words.of, words.articles), words.verbs, words.acts)
    return all(one.role in ("word", "number", "period") and one.low not in stops for one in tokens)


def _idle(clause: Clause, token: Token) -> bool:
    """Of "a 5.4% drop year over year on the" what stands before "on"."""
    words = clause.vocab.words
    plain = words.small | words.adverbs | words.up | words.down | TIMES
    return token.role == "period" or (token.role == "word" and token.low in plain)


def rose_from(clause: Clause, at: int, between: str) -> bool:
    """ "earnings per share rose from $0.30", "up from the $5 million of spring": where it came to is not told."""
    words, quantity = clause.vocab.words, clause.amounts[at]
    if not words.moved or quantity.kind in ("duration", "ordinal"):
        return False
    low = [word.casefold() for word in _WORDS.findall(between)]
    if len(low) > 1 and low[-1] in words.of and low[-2] in words.peaks:
        low = low[: max((at + 1 for at, word in enumerate(low) if word in words.from_), default=0)]
    while low and low[-1] in words.articles:
        low.pop()
    while len(low) > 1 and low[-1] in words.from_ and low[-2] in words.adverbs:
        del low[-2]  # "was up only slightly from"
    turned = len(low) > 1 and low[-1] in words.from_ and low[-2] in words.moved
    return turned and not any(mark in between.rpartition(low[-1])[2] for mark in ",;:")


def of_before(clause: Clause, between: str) -> bool:
    """ "an increase from our previous guidance range of": what it was before."""
    words = clause.vocab.words
    low = [word.casefold() for word in _WORDS.findall(between)][-BEFORE_REACH:]
    turns = either(words.up, words.down)
    turned = next((at for at, word in enumerate(low[:-2]) if word in turns and low[at + 1] in words.from_), None)
    return turned is not None and not words.former.isdisjoint(low[turned + 1 :]) and low[-1] in words.of
