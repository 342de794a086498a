"""What people do of whom a release counts so many: "612 people waded into the sea" → people waded into the sea."""

from __future__ import annotations

from digests.facts.clauses import Clause
from digests.facts.noun_phrase import LONGEST, as_printed, whole
from digests.facts.verb_here import is_verb
from digests.model import Quantity

LEAST = 2  # words of what they do


def with_predicate(clause: Clause, words: str, quantity: Quantity, rule: str) -> str:
    """The words with the verb behind them and its complement; the same where they say more than that it is people."""
    language, tokens = clause.vocab.words, clause.tokens
    if rule != "counted noun" or quantity.kind != "count" or words.casefold() not in language.humans:
        return words
    at = clause.before(quantity.span.end)
    helped = at
    while helped < len(tokens) and tokens[helped].low in language.relative | language.helpers | language.adverbs:
        helped += 1
    if helped >= len(tokens) or tokens[helped].role != "word":
        return words
    low = tokens[helped].low
    past = low.endswith("ed") or low in language.irregular
    if not (low in language.modals or past or is_verb(clause, helped) or (helped > at and low.endswith("ing"))):
        return words
    said = whole(clause, helped, LONGEST - 1)
    if tokens[at].low in language.relative:  # "who lost their homes were housed": up to what is said of them
        stop = (k for k, one in enumerate(said) if k and one.low in language.helpers | language.modals)
        said = said[: next(stop, len(said))]
    return f"{words} {as_printed(clause, said)}" if len(said) >= LEAST else words
