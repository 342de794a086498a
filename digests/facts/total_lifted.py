"""A total that is brought to an amount, with what it is a total of: "takes the total they have raised to £45,000"."""

from __future__ import annotations

from digests.facts.clauses import Clause
from digests.facts.noun_phrase import LONGEST
from digests.languages.joined import either, without

REACH = 16  # tokens between "takes the total" and where it comes to
LEAST = 5  # of them: "takes the total raised to"


def total_lifted(clause: Clause, first: int) -> str:
    """ "takes the total they have raised for the hospice this year to" → total raised for hospice."""
    words, tokens = clause.vocab.words, clause.tokens
    if words.nouns != "last" or first < LEAST or tokens[first - 1].low not in words.to_verb:
        return ""
    for at in range(first - LEAST + 1, max(-1, first - REACH), -1):
        if tokens[at].low not in words.lifts or tokens[at + 1].low not in words.articles:
            continue
        total, *said = tokens[at + 2 : first - 1]
        plain = all(one.role in ("word", "period") for one in said)
        if not plain or total.low not in either(words.general, words.empty):
            return ""
        if not any(one.low in words.done for one in said):
            return ""
        idle = without(either(words.small, words.adverbs, words.articles), words.tails)
        kept = [total, *(one for one in said if one.role == "word" and one.low not in idle)]
        return " ".join(clause.text[one.start : one.end] for one in kept[:LONGEST])
    return ""
