"""An amount that says by how much another differs: "88 fewer than in April", "half a second faster than"."""

from __future__ import annotations

from functools import cache

from digests.facts.clauses import Clause, Token, phrases_pattern
from digests.facts.compound import length_of
from digests.facts.units import base
from digests.languages.numbers import NumberWords
from digests.model import Direction, Quantity

LONE = 2  # words of "en plus", "a mais": with nothing compared
REACH = 4  # amounts looked back for one that it can be the difference of


def difference(clause: Clause, at: int) -> Direction | None:
    """Up or down where the amount with index `at` is no level: a comparative follows, and what it compares is told.

    "1,412 calls, 88 fewer than in April"; "will hire 88 more" and "88 more calls than boats" are amounts of their own.
    """
    words, quantity = clause.vocab.words, clause.amounts[at]
    if clause.vocab.joined or quantity.kind in ("ordinal", "ratio"):
        return None
    if _once_more(clause, at) and not at:
        return difference(clause, at + 1)  # "That is 14,600, or 2.2%, more than"
    if (quantity.kind != "percent" or not words.more_of) and not _compares(clause, at):
        return None
    end = quantity.span.end
    start = end + (clause.text[end : end + 1] == " ")
    for turn, phrases in (("up", _whole(words, "up")), ("down", _whole(words, "down"))):
        if phrases and phrases_pattern(phrases).match(clause.text, start, clause.sentence.span.end):
            return "up" if turn == "up" else "down"
    token = _comparative(clause, quantity)
    if token is None:
        return None
    if token.low in words.better | words.worse:
        return "up" if (token.low in words.better) != (quantity.kind == "duration") else "down"
    return "up" if token.low in words.more_of else "down"


def _once_more(clause: Clause, at: int) -> bool:
    """Whether a share behind "or" says the same as the amount at `at`."""
    following = clause.amounts[at + 1] if at + 1 < len(clause.amounts) else None
    if following is None or following.unit != "%" or clause.amounts[at].kind == "percent":
        return False
    between = clause.text[clause.amounts[at].span.end : following.span.start]
    return between.strip(" ,") in clause.vocab.words.pairs[1:]


@cache
def _whole(words: NumberWords, turn: Direction) -> tuple[str, ...]:
    """What says behind an amount that it is a difference: of "más" and "más que" only the whole comparison."""
    more, beyond = (words.more, words.above) if turn == "up" else (words.fewer, words.below)
    ends = (
        {phrase.split()[-1] for phrase in more if len(phrase.split()) <= LONE} if words.nouns == "first" else set[str]()
    )
    told = tuple(phrase for phrase in more if " " in phrase and phrase.split()[-1] not in ends)
    return (*told, *beyond) if words.more_of else told


def _comparative(clause: Clause, quantity: Quantity) -> Token | None:
    """The comparative behind an amount, with "than" or nothing more behind it: "88 fewer calls than in April"."""
    words, number = clause.vocab.words, quantity.number or quantity.span
    told = clause.vocab.comparatives
    after, end = clause.before(number.end), clause.before(quantity.span.end)
    inside = next((token for token in clause.tokens[after:end] if token.role == "word"), None)
    if inside and inside.low in told:
        than = clause.tokens[end : end + 1]
        return inside if than and than[0].low in words.than else None
    behind = clause.tokens[end : end + 2]
    first = next((at for at, one in enumerate(clause.amounts) if one is quantity), 0)
    if behind and behind[0].low == "," and first and _once_more(clause, first - 1):
        behind = clause.tokens[end + 1 : end + 3]
    if not behind or behind[0].low not in told or behind[0].role != "word":
        return None
    follows = behind[1] if len(behind) > 1 else None
    closes = follows is None or follows.role in ("mark", "period") or follows.low in words.than
    return behind[0] if closes else None


def _compares(clause: Clause, at: int) -> bool:
    """Whether an amount before it is of its kind, so that it can be the difference of that and another."""
    here = clause.amounts[at]
    return any(_alike(clause, here, one) for one in clause.amounts[max(0, at - REACH) : at])


def _alike(clause: Clause, here: Quantity, other: Quantity) -> bool:
    if here.kind == "duration":
        first, second = (length_of(one.unit, clause.vocab.words) for one in (here, other))
        return other.kind == "duration" and (first is None or second is None or first.family == second.family)
    if here.kind == "count" and other.kind == "count":
        return not here.unit or here.unit == other.unit
    alike = base(here.unit) == base(other.unit)
    return alike or {here.unit, other.unit} <= {"%", "pp", "bps"}
