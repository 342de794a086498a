"""An older value by the word right before it: "(previously 612)", "14.6 percent, after 14.3 percent in April"."""

from __future__ import annotations

from digests.facts.clauses import Clause, Token
from digests.facts.units import base
from digests.languages.joined import either
from digests.model import Quantity

REACH = 4  # amounts looked back for the newer value
HEDGES = 3  # words between the word and the amount: "after an estimated"
SHARES = frozenset({"%", "pp", "bps"})


def was_before(clause: Clause, at: int) -> bool:
    """Whether the amount with index `at` is told as what it was before, beside a newer one of its kind."""
    words = clause.vocab.words
    if not at or not either(words.formerly, words.following):
        return False
    here = clause.amounts[at]
    token = _word_before(clause, here)
    if token is None or not any(_alike(here, one) for one in clause.amounts[max(0, at - REACH) : at]):
        return False
    if token.low in words.formerly:
        return True
    return token.low in words.following and here.kind != "duration" and _of_then(clause, here)


def _word_before(clause: Clause, here: Quantity) -> Token | None:
    words, first = clause.vocab.words, clause.before(here.span.start)
    said = words.formerly | words.following
    for token in reversed(clause.tokens[max(0, first - HEDGES) : first]):
        if token.low in said:
            return token
        if token.low != ":" and token.low not in either(words.articles, words.adverbs, words.of):
            return None
    return None


def _of_then(clause: Clause, here: Quantity) -> bool:
    """Its period follows, or nothing does: "after 14.3 percent in April", not "after $2 million of taxes"."""
    after = clause.before(here.span.end)
    words = clause.vocab.words
    if after < len(clause.tokens) and clause.tokens[after].low in words.up | words.down:
        after += 1  # "after a 0.6% rise in February"
    behind = clause.tokens[after : after + 2]
    if not behind or behind[0].role in ("mark", "period"):
        return True
    return len(behind) > 1 and behind[1].role == "period" and behind[0].low in clause.vocab.words.small


def _alike(here: Quantity, other: Quantity) -> bool:
    """Of one kind and unit; a bare number stands for what was counted before it."""
    if here.unit in SHARES:
        return other.unit == here.unit
    if here.kind == "count":
        return other.kind == "count" and (not here.unit or not other.unit or here.unit == other.unit)
    return base(other.unit) == base(here.unit)
