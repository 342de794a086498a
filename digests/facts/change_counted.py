"""Counts that say by how many another one moved: "44 mehr als im Vorjahr", "24 000 de plus", "18 menos que"."""

from __future__ import annotations

from digests.facts.clauses import Clause, phrases_pattern
from digests.facts.direction import direction_of
from digests.facts.subject import subject
from digests.languages.joined import either
from digests.model import Direction, Quantity

_COUNTED = frozenset({"count"})
_MEASURED = _COUNTED | {"measure", "duration"}  # "lengthened by 40 metres to 310 metres"
_PLAIN = frozenset({"up", "down"})
NEAR = 32  # characters behind a count in which "more than" begins


def counted_change(clause: Clause, at: int) -> Direction | None:
    """Up or down where the count with index `at` is no level: so many more or fewer, or "um 44", "di 63 mila"."""
    words, quantity = clause.vocab.words, clause.amounts[at]
    kinds = _MEASURED if words.more_of else _COUNTED
    if quantity.kind not in kinds or not (words.more or words.more_of):
        return None
    if at and clause.amounts[at - 1].kind == "money":
        return None  # "5 millones, dos menos que"
    end = quantity.span.end
    behind = clause.text[end : min(clause.sentence.span.end, end + NEAR)]
    start = end + len(behind) - len(behind.lstrip())
    for turn, phrases in (("up", words.more), ("down", words.fewer)):
        if at and phrases_pattern(phrases).match(clause.text, start, clause.sentence.span.end):
            return "up" if turn == "up" else "down"
    return direction_of(clause, at) if by_so_many(clause, quantity) else None


def what_moved(clause: Clause, quantity: Quantity) -> str:
    """ "La población ocupada aumentó en 84.000 personas" → población ocupada."""
    return subject(clause, quantity, moving=True) if by_so_many(clause, quantity) else ""


def by_so_many(clause: Clause, quantity: Quantity) -> bool:
    """ "sono aumentati di 63 mila unità", "aumentó en 84.000 personas": the turn stands right before "by"."""
    words, first = clause.vocab.words, clause.before(quantity.span.start)
    if first > 1 and words.nouns == "last" and _to_a_level(clause, quantity, first):
        return True
    if first < 2 or clause.tokens[first - 1].low not in either(words.by, words.by_how_much):
        return False
    turn = clause.tokens[first - 2].low
    return turn in (words.up | words.down) - (words.compared - _PLAIN)


def _to_a_level(clause: Clause, quantity: Quantity, first: int) -> bool:
    """ "part-time employment, up 28,900 to 3,544,500", "fell 40 to 310": where it came to stands behind "to"."""
    words, tokens = clause.vocab.words, clause.tokens
    after = clause.before(quantity.span.end)
    led = after + 1 < len(tokens) and tokens[after].low in words.levels and tokens[after + 1].role == "amount"
    turn = tokens[first - 1].low in (words.up | words.down) - (words.compared - _PLAIN)
    return led and turn and clause.amounts[tokens[after + 1].amount].kind == quantity.kind
