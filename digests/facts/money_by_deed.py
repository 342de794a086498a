"""Millions of no currency that are money by what is done with them: "Finanziata per 35 milioni".

Only in a release that speaks of one currency, and never where a noun says what is counted.
"""

from __future__ import annotations

from msgspec.structs import replace

from digests.facts.clauses import Clause
from digests.facts.noun_phrase import behind
from digests.facts.verb_here import is_verb
from digests.model import Figure

REACH = 7  # tokens between the verb and its amount
MILLION = 1_000_000


def money_by_deed(figure: Figure, clause: Clause, at: int, money: str | None) -> Figure:
    """The figure in the release's currency where its verb or preposition is one of money; else as it is."""
    words, quantity = clause.vocab.words, clause.amounts[at]
    if money is None or clause.vocab.joined or words.nouns == "last" or not words.order.of_money:
        return figure
    bare = figure.kind == "count" and not figure.unit and quantity.rule.startswith("bare number")
    if not bare or abs(figure.value) < MILLION or not _done_with_money(clause, at):
        return figure
    return replace(figure, unit=money, kind="money", rule=f"{figure.rule}, by what is done with it")


def _done_with_money(clause: Clause, at: int) -> bool:
    words, tokens, quantity = clause.vocab.words, clause.tokens, clause.amounts[at]
    first, after = clause.before(quantity.span.start), behind(clause, quantity.span.end)
    if after < len(tokens) and tokens[after].low in words.of:
        return False  # "5 milioni di visitatori"
    if first and tokens[first - 1].low in words.for_:
        return True  # "accise per 19 milioni"
    for here in range(first - 1, max(-1, first - REACH), -1):
        token = tokens[here]
        if token.role != "word":
            return False
        if is_verb(clause, here) or token.low.endswith(words.participles or ("\0",)):
            return token.low.startswith(words.order.of_money)
    return False
