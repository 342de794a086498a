"""What a counted noun is told as: "a squad of 22 rowers" → squad of rowers, "the creation of 300 jobs" → of jobs."""

from __future__ import annotations

from digests.facts.clauses import Clause
from digests.facts.noun_phrase import LONGEST, as_printed, back
from digests.model import Quantity

_RATE = " per "


def head_of_count(clause: Clause, words: str, quantity: Quantity, rule: str) -> str:
    """The measure of a counted noun with the noun before its "of"; the same words where that only leads to a number."""
    language, first = clause.vocab.words, clause.before(quantity.span.start)
    if rule != "counted noun" or quantity.kind != "count" or language.nouns != "last":
        return words
    while first and clause.tokens[first - 1].low in language.adverbs | language.articles:
        first -= 1
    if first < 2 or clause.tokens[first - 1].low != "of":
        return words
    head = back(clause, first - 1, joins=False)
    if not head or head[-1].low in language.general | language.empty | language.partitives | language.agents:
        return words
    before = clause.before(head[0].start)
    led = before > 0 and clause.tokens[before - 1].low in language.within | language.places
    if len(head) == 1 and led:
        return words  # "in front of 300 guests", "in need of 40 beds"
    if _RATE in f" {words} ":
        return as_printed(clause, head)  # "a fuel use of 21 litres per mile"
    room = LONGEST - 1 - len(words.split())
    return f"{as_printed(clause, head[-room:])} of {words}" if room > 0 else words
