"""What is told of ore: how much metal it holds, and how long the piece of a drill core is that holds so much."""

from __future__ import annotations

from digests.facts.clauses import Clause
from digests.facts.noun_phrase import as_printed, back, behind, forward
from digests.model import Quantity

BETWEEN = 5  # tokens from a length to its grade: "of core with an average grade of"
PURE = 75  # percent of a metal, which no ore holds
LONGEST = 4  # words of what a grade is of: "gold equivalent"
_GRADES = frozenset("g/t gpt ppm ppb oz/t opt".split()) | {"ounces per ton"}
_LENGTHS = frozenset("m metres meters metre meter ft feet foot".split())


def ore(clause: Clause, quantity: Quantity) -> str:
    """ "46 m @ 1.8 g/t Au" → intercept, and Au grade; nothing where no grade stands in the sentence."""
    words = clause.vocab.words
    if not words.ores or quantity.kind not in ("measure", "percent"):
        return ""
    if quantity.unit in _LENGTHS:
        return words.intercept if _of_a_core(clause, quantity) else ""
    metal = _metal(clause, quantity) if quantity.unit in _GRADES or quantity.value < PURE else ""
    if not metal or not (quantity.unit in _GRADES or any(other.unit in _LENGTHS for other in clause.amounts)):
        return ""
    return metal if metal.casefold().endswith(words.grade) else f"{metal} {words.grade}"


def _metal(clause: Clause, quantity: Quantity) -> str:
    """ "gold equivalent" behind 0.8 g/t or 1.2%, or before it: "a gold grade of 0.8 g/t"; "" for anything else."""
    words = clause.vocab.words
    if quantity.unit not in _GRADES and quantity.unit != "%":
        return ""
    for said in (forward(clause, behind(clause, quantity.span.end)), back(clause, clause.before(quantity.span.start))):
        first = next((at for at, token in enumerate(said) if token.low.partition(".")[0] in words.ores), None)
        if first is None:
            continue
        last = first + 1
        while last < len(said) and (said[last].low in words.ores or said[last].low == words.grade):
            last += 1
        return as_printed(clause, said[first:last][:LONGEST])
    return words.grade if quantity.unit in _GRADES else ""


def _of_a_core(clause: Clause, quantity: Quantity) -> bool:
    """Whether a grade stands behind a length ("12 m at 3 g/t"), or before it and over it ("3 g/t over 12 m")."""
    at = clause.amounts.index(quantity)
    after, first = clause.before(quantity.span.end), clause.before(quantity.span.start)
    following = clause.amounts[at + 1] if at + 1 < len(clause.amounts) else None
    if following and following.value < PURE and _metal(clause, following):
        between = clause.tokens[after : clause.before(following.span.start)]
        if len(between) <= BETWEEN and not any(token.low in ",;." for token in between):
            return True
    earlier = clause.amounts[at - 1] if at else None
    led = first > 0 and (quantity.bound == "over" or clause.tokens[first - 1].low in clause.vocab.words.over)
    return led and earlier is not None and bool(_metal(clause, earlier))
