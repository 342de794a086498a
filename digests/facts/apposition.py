"""Amounts set beside the noun that they measure: "The fee, £11.5 million rising to £14 million, is a record"."""

from __future__ import annotations

from digests.facts.clauses import Clause
from digests.facts.noun_phrase import as_printed, back
from digests.languages.joined import either
from digests.model import Quantity

CLOSED = 10  # tokens between the amount and the comma or dash that closes what is set beside
_OPENS, _CLOSES = ",–—", ",.;)–—:"


def apposition(clause: Clause, quantity: Quantity) -> str:
    """The noun phrase that opens a clause and stands between nothing and the comma before the amount.

    "Existing staff, 52 in all, stay"; not of a name ("Jane Roe, 52,") nor of a phrase led by a preposition.
    """
    words, tokens = clause.vocab.words, clause.tokens
    comma = clause.before(quantity.span.start) - 1
    idle = either(words.adverbs, words.set_beside, words.irregular)
    while comma > 0 and (tokens[comma].role == "period" or tokens[comma].low in idle or _told(clause, comma)):
        comma -= 1
    if words.nouns != "last" or comma < 1 or tokens[comma].low not in _OPENS or not _closed(clause, quantity):
        return ""
    noun = back(clause, comma)
    if not noun or tokens[comma - 1].role != "word" or noun[-1].end != tokens[comma - 1].end:
        return ""
    start = clause.before(noun[0].start)
    while start and tokens[start - 1].low in words.articles | words.adverbs:
        start -= 1
    if not _opens(clause, start):
        return ""
    plain = quantity.kind == "money" or comma < clause.before(quantity.span.start) - 1
    named = all(clause.text[token.start].isupper() for token in noun[start == 0 and plain :])
    named = named and (len(noun) > 1 or not plain or start > 0)
    somebody = noun[-1].low in words.agents or clause.agents.issuperset(token.low for token in noun)
    only = all(token.low in words.general | words.modifiers for token in noun)
    return "" if named or somebody or only else as_printed(clause, noun)


def _told(clause: Clause, at: int) -> bool:
    """ "Construction, budgeted at $62 million,": the participle behind the comma."""
    low = clause.tokens[at].low
    return low.endswith("ed") and clause.tokens[at + 1].low in clause.vocab.words.set_beside


def _opens(clause: Clause, at: int) -> bool:
    """Whether a clause begins at token `at`, or "two thirds of" stand before it."""
    if not at:
        return True
    before = clause.tokens[at - 1]
    share = before.low in clause.vocab.words.of and at > 1 and _is_share(clause, at - 2)
    return before.role == "period" or before.low in ";:.!?•" or before.low in clause.vocab.words.pairs or share


def _is_share(clause: Clause, at: int) -> bool:
    token = clause.tokens[at]
    return token.role == "amount" and clause.amounts[token.amount].kind in ("percent", "ratio")


def _closed(clause: Clause, quantity: Quantity) -> bool:
    """Whether a mark closes it: at once, or behind "rising to £14 million", "of them women"."""
    after = clause.before(quantity.span.end)
    if after >= len(clause.tokens):
        return True
    first = clause.tokens[after]
    led = (
        first.role == "mark"
        or first.low in clause.vocab.words.up | clause.vocab.words.down
        or first.low in clause.vocab.words.small
    )
    near = clause.tokens[after : after + CLOSED]
    return led and any(token.role == "mark" and token.low in _CLOSES for token in near)
