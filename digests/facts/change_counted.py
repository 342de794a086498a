"""Amounts of things that say by how many another one moved: "44 mehr als im Vorjahr", ", up 3 million hours to"."""

from __future__ import annotations

from digests.facts.clauses import Clause, Token, phrases_pattern
from digests.facts.direction import direction_of, leads_to
from digests.facts.subject import subject
from digests.facts.units import base
from digests.languages.joined import either
from digests.model import Direction, Quantity

_COUNTED = frozenset({"count"})
_MEASURED = _COUNTED | {"measure", "duration"}  # "lengthened by 40 metres to 310 metres"
_PLAIN = frozenset({"up", "down"})
NEAR = 32  # characters behind a count in which "more than" begins
HEDGES = 3  # words between a turn and its amount: "an increase of about"
REACH = 4  # amounts looked back for the level
TWICE = 8  # characters between an amount and the same as a share: " or ", " ("


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
    return direction_of(clause, at) if by_so_many(clause, quantity) else _turned_beside(clause, at)


def _turned_beside(clause: Clause, at: int) -> Direction | None:
    """ ", up 12,100 on", "a rise of 40 tonnes": the turn stands right before it, and what turned is told as well.

    Its level stands before a comma ("214,300 visitors, an increase of 12,100") or behind "to" ("rose 900 to 7,600"),
    or a share says the same once more ("down 900 or 7 percent"). "Reduced 40 tonnes" alone is what was done.
    """
    turn = _turn_before(clause, at)
    if turn is None or not (_led_on(clause, at) or _told_twice(clause, at) or _behind_level(clause, at)):
        return None
    return "up" if turn.low in clause.vocab.words.up else "down"


def _turn_before(clause: Clause, at: int) -> Token | None:
    """The word for a rise or fall right before an amount, hedges and "of" or "by" between."""
    words, first = clause.vocab.words, clause.before(clause.amounts[at].span.start)
    turns = (words.up | words.down) - (words.compared - _PLAIN)
    idle = either(words.of, words.by, words.adverbs, words.articles)
    for token in reversed(clause.tokens[max(0, first - HEDGES) : first]):
        if token.low in turns:
            return token
        if token.low not in idle:
            return None
    return None


def _led_on(clause: Clause, at: int) -> bool:
    """Whether "to" leads to what it came to, told of the same things."""
    here, following = clause.amounts[at], clause.amounts[at + 1] if at + 1 < len(clause.amounts) else None
    if following is None or not _alike(here, following):
        return False
    return leads_to(clause, clause.text[here.span.end : following.span.start])


def _told_twice(clause: Clause, at: int) -> bool:
    """ "1,300 or 7 percent", "1,300 (7 percent)"."""
    here, following = clause.amounts[at], clause.amounts[at + 1] if at + 1 < len(clause.amounts) else None
    if following is None or following.unit != "%":
        return False
    between = clause.text[here.span.end : following.span.start]
    return len(between) <= TWICE and between.strip(" ,") in ("(", *clause.vocab.words.pairs[1:])


def _behind_level(clause: Clause, at: int) -> bool:
    """Whether an amount of the same things stands before the comma that the turn follows."""
    here = clause.amounts[at]
    level = next((one for one in reversed(clause.amounts[max(0, at - REACH) : at]) if _alike(here, one)), None)
    if level is None:
        return False
    first = clause.before(here.span.start)
    between = clause.tokens[clause.before(level.span.end) : first]
    marks = [place for place, token in enumerate(between) if token.low in (",", "–", "—", "-", "(")]
    return bool(marks) and len(between) - marks[-1] <= HEDGES + 2


def _alike(here: Quantity, other: Quantity) -> bool:
    """Of the same things; a number without a noun may be of any."""
    counts = here.kind == other.kind == "count" and "" in (here.unit, other.unit)
    return counts or (here.kind == other.kind and base(here.unit) == base(other.unit))


def what_moved(clause: Clause, quantity: Quantity) -> str:
    """ "La población ocupada aumentó en 84.000 personas" → población ocupada."""
    at = next((at for at, one in enumerate(clause.amounts) if one is quantity), None)
    moved = by_so_many(clause, quantity) or (at is not None and _turned_beside(clause, at) is not None)
    return subject(clause, quantity, moving=True) if moved else ""


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
    """ "evening work, up 31,700 to 2,417,300", "fell 40 to 310": where it came to stands behind "to"."""
    words, tokens = clause.vocab.words, clause.tokens
    after = clause.before(quantity.span.end)
    led = after + 1 < len(tokens) and tokens[after].low in words.levels and tokens[after + 1].role == "amount"
    turn = tokens[first - 1].low in (words.up | words.down) - (words.compared - _PLAIN)
    return led and turn and clause.amounts[tokens[after + 1].amount].kind == quantity.kind
