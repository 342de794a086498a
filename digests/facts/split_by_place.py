"""One statement told of several places: "rose by 2.1 percent in the north and by 1.9 percent in the south"."""

from __future__ import annotations

from digests.facts.before_amount import number_of
from digests.facts.clauses import Clause, Token
from digests.facts.noun_phrase import behind
from digests.facts.phrase_behind import phrase_after
from digests.facts.subject import subject
from digests.facts.units import base
from digests.facts.verb_here import is_verb

REACH = 14  # tokens between two amounts
ROWS = 4  # amounts of such a row


def split_from(clause: Clause, at: int) -> int | None:
    """Index of the first amount of the row that the amount at `at` goes on with; None where it is no such row."""
    first = at
    while first and at - first < ROWS and _goes_on(clause, first):
        first -= 1
    return first if first < at and _place_behind(clause, at) else None


def split_measure(clause: Clause, at: int) -> str:
    """The subject of the row with the place that stands behind the amount at `at`."""
    first = split_from(clause, at)
    if first is None and at + 1 < len(clause.amounts) and clause.amounts[at].kind == "money":
        first = (
            at if split_from(clause, at + 1) == at else None
        )  # "$4 million in the north and $3 million in the south"
    if first is None:
        return ""
    told = clause.amounts[first]
    named = (number_of(clause, told) if told.kind == "count" else "") or subject(clause, told)
    after = behind(clause, clause.amounts[at].span.end)
    if not named or clause.tokens[after + 1].role == "period":
        return named
    joint = clause.tokens[after].low
    place = phrase_after(clause, after, frozenset({joint}))
    return f"{named} {joint} {place}" if place else ""


def _goes_on(clause: Clause, at: int) -> bool:
    """Whether nothing but a place, "and", and a joint like that of the amount before stand between the two."""
    words, here, before = clause.vocab.words, clause.amounts[at], clause.amounts[at - 1]
    if words.nouns != "last" or here.kind != before.kind or base(here.unit) != base(before.unit):
        return False
    start, end = clause.before(before.span.end), clause.before(here.span.start)
    said = list(clause.tokens[start:end])
    if not 2 < len(said) <= REACH or said[0].low not in words.splits:
        return False
    joints = words.by | frozenset(words.from_) | {word for phrase in words.levels for word in phrase.split()}
    while said and (said[-1].low in joints or said[-1].low in words.articles):
        said.pop()
    joined = len(said) > 1 and (said[-1].low == "," or said[-1].low in words.pairs[:1])
    return joined and all(_of_place(clause, start + place, token) for place, token in enumerate(said[1:-1], start=1))


def _of_place(clause: Clause, at: int, token: Token) -> bool:
    """A word of a name; no verb, and no mark that parts clauses."""
    if token.role == "mark":
        return token.low in ",-’'.&"
    return token.role == "period" or (token.role == "word" and not is_verb(clause, at))


def _place_behind(clause: Clause, at: int) -> bool:
    after = behind(clause, clause.amounts[at].span.end)
    tokens = clause.tokens
    return (
        after + 1 < len(tokens) and tokens[after].low in clause.vocab.words.splits and tokens[after + 1].role != "mark"
    )
