"""What something is offered for or held to be worth: "available for $209", "sells for $49", "valued at $14 million"."""

from __future__ import annotations

from digests.facts.clauses import Clause, Token
from digests.facts.head_of_subject import head_of_subject
from digests.facts.last_verb import verb_before
from digests.facts.noun_phrase import as_printed, back, forward, past_articles
from digests.facts.of_amount import obtained
from digests.facts.subject import subject_of_verb
from digests.languages.joined import either
from digests.model import Quantity

NEAR = 9  # tokens between the word that offers and the amount: "available now in all shops for"
HELPED = 8  # tokens between the verb and "available": "is expected to be available"
_LED = frozenset({"for", "at", "from"})


def asked_price(clause: Clause, quantity: Quantity) -> str:
    """ "The lamp sells for $49" → price of lamp; "the firm was valued at $14 million" → value of firm."""
    words, first = clause.vocab.words, clause.before(quantity.span.start)
    while first and clause.tokens[first - 1].low in words.articles | words.adverbs:
        first -= 1
    if quantity.kind not in ("money", "per_share") or first < 2 or clause.tokens[first - 1].low not in _LED:
        return ""
    at = next(
        (k for k in range(first - 2, max(-1, first - NEAR), -1) if _stops(clause, k) or _offers(clause, k, first)), 0
    )
    if not at or _stops(clause, at):
        return ""
    noun = words.offered[clause.tokens[at].low]
    if noun in words.alone:
        return noun  # "settled the case for $3 million"
    thing = _thing(clause, at)
    if not thing:
        told = noun != words.asked_for or clause.tokens[at].low in words.valuing
        return noun if told else ""  # "the firm was valued at", "pricing them at"
    if thing[-1].low in words.gifts:
        return ""  # "Grants are available for up to $5,000"
    agent = all(token.low in clause.agents for token in thing)
    priced = any(token.low in (noun, f"{noun}s") for token in thing)  # "Prices start at"
    said = obtained(clause, thing) or as_printed(clause, thing)
    return "" if agent and noun == words.asked_for else said if priced else f"{noun} of {said}"


def _stops(clause: Clause, at: int) -> bool:
    return clause.tokens[at].role in ("mark", "amount")


def _offers(clause: Clause, at: int, first: int) -> bool:
    """Whether the word at token `at` offers or values something; "valued" only at an amount that follows at once."""
    low = clause.tokens[at].low
    said = clause.vocab.words.offered.get(low)
    if low == "sale" and clause.tokens[at - 1].low != "on":
        return False
    words = clause.vocab.words
    follows = clause.tokens[at + 1]
    state = low.endswith(("ed", "ible", "able"))
    if state and follows.role == "word" and follows.low not in either(words.small, words.adverbs, words.terms):
        return said in words.alone and low.endswith("ed") and clause.tokens[first - 1].low in words.for_
    if said in words.alone:
        return low.endswith(("ible", "able")) or clause.tokens[first - 1].low in words.for_
    return said is not None and (said == words.asked_for or at == first - 2 or _has_object(clause, at))


def _has_object(clause: Clause, at: int) -> bool:
    """ "values the firm at", "valued the land at": what is valued stands behind the verb."""
    words, low = clause.vocab.words, clause.tokens[at].low
    active = words.offered[low] != words.asked_for and clause.tokens[at + 1].low in words.articles
    return low in words.valuing or active


def _thing(clause: Clause, at: int) -> list[Token]:
    """The object of "values", the subject of "sells" and of "is available", the noun before "priced"."""
    low, before = clause.tokens[at].low, clause.tokens[at - 1]
    if _has_object(clause, at):
        return forward(clause, past_articles(clause, at + 1))
    state = low.endswith(("ed", "able")) or before.low == "on"
    verb = verb_before(clause, at, HELPED) if state else at
    if verb is not None and all(token.role in ("word", "period") for token in clause.tokens[verb:at]):
        said = subject_of_verb(clause, verb)
        return head_of_subject(clause, said) if said else []
    return back(clause, at - (before.low == ","))
