"""What an amount is told for where nothing else is said: "the $5,000 per state licence", "one share for every four"."""

from __future__ import annotations

from digests.facts.clauses import Clause
from digests.facts.noun_phrase import LONGEST, as_printed, behind, forward
from digests.model import Quantity


def exchanged(clause: Clause, quantity: Quantity) -> str:
    """ "one share of Nova for every four shares" → share of Nova."""
    said = quantity.span.cut(clause.text)
    every = clause.vocab.for_every.search(said)
    return " ".join(said[: every.start()].split()[1 : LONGEST + 1]) if every else ""


def per_what(clause: Clause, quantity: Quantity) -> str:
    """ "without paying the $5,000 per state licence" → per state licence."""
    number = quantity.number or quantity.span
    inside = clause.vocab.per_one.search(clause.text, number.end, quantity.span.end)
    if inside and "/" in quantity.unit and quantity.kind != "per_share":
        return clause.text[inside.start() : quantity.span.end].strip()
    at = behind(clause, quantity.span.end)
    if at >= len(clause.tokens) or clause.tokens[at].low not in clause.vocab.words.per:
        return ""
    words, tokens = clause.vocab.words, forward(clause, at + 1)
    timed = tokens and tokens[0].low in words.durations | words.units.keys()
    if clause.tokens[at].low in words.articles and not timed:
        return ""  # "Invirtió 4 millones la empresa": only a time or a unit is told by an article
    return " ".join(part for part in (clause.tokens[at].low, as_printed(clause, tokens)) if tokens)
