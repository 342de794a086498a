"""English shares beside a noun of their own: "a 34 per cent share of", "9% more visitors", "a net balance of 12%"."""

from __future__ import annotations

from digests.facts.clauses import Clause, Token
from digests.facts.noun_phrase import back, forward, past_articles
from digests.facts.share_finding import LONGEST_FINDING, said, stretch
from digests.facts.share_verb import is_plural


def share_of(clause: Clause, start: int) -> str:
    """ "a 34 per cent share of the ferry market" → share of the ferry market."""
    words, tokens = clause.vocab.words, clause.tokens
    if start + 2 >= len(tokens) or tokens[start].low not in words.shared or tokens[start + 1].low not in words.within:
        return ""
    whole = forward(clause, past_articles(clause, start + 2))
    return said(clause, [*tokens[start : start + 2], *whole]) if whole else ""


def more_of(clause: Clause, start: int) -> str:
    """ "Eleven per cent more visitors came" → visitors."""
    words, near = clause.vocab.words, clause.tokens[start : start + 1]
    if not near or near[0].low not in words.surveys.degrees - {"most", "least"}:
        return ""
    noun = forward(clause, start + 1)
    return said(clause, noun) if noun and is_plural(clause, noun[-1]) else ""


def balance_of(clause: Clause, first: int) -> list[Token]:
    """ "A net balance of 12 per cent of builders expect": by how many more they are who do."""
    words, tokens = clause.vocab.words, clause.tokens
    if first < 2 or tokens[first - 1].low not in words.of or tokens[first - 2].low not in words.surveys.balances:
        return []
    return [*(back(clause, first - 1) or [tokens[first - 2]]), tokens[first - 1]]


def made_to(clause: Clause, first: int, group: list[Token], after: int) -> str:
    """ "wants 30 per cent of new flats to be affordable" → new flats to be affordable."""
    words, tokens = clause.vocab.words, clause.tokens
    if not group or first < 1 or tokens[first - 1].role != "word" or after + 1 >= len(tokens):
        return ""
    leads = tokens[first - 1].low in words.surveys.prepositions | words.of | words.by
    if leads or tokens[after].low != "to" or tokens[after + 1].role != "word":
        return ""
    if tokens[after + 1].low in words.articles | words.small - words.surveys.auxiliaries - {"be", "have"}:
        return ""
    return f"{said(clause, group)} {said(clause, stretch(clause, after, LONGEST_FINDING - len(group)))}"
