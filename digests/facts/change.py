"""Levels, their changes and what they are compared with: "up 3.2% from $303.5 million", "decreased 6% to".

Every amount of a sentence gets a part: a level, a change (with its direction) or a comparison (an older value, another
party's). A change belongs to the level beside it; the comparison is told as what it is against.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from digests.facts.change_compared import difference
from digests.facts.change_counted import counted_change
from digests.facts.change_joined import compared_with, each_in_turn
from digests.facts.change_level import MULTIPLE, Told, level_of, paired
from digests.facts.change_older import BREAK, goes_on
from digests.facts.change_pairs import mirrored
from digests.facts.change_told import POINTS, SHARES, change_of, own_change
from digests.facts.clauses import Clause, phrases_pattern
from digests.facts.direction import direction_of
from digests.facts.older_by_word import was_before
from digests.facts.older_value import is_older, rises_from
from digests.facts.role import Role
from digests.facts.split_by_place import split_from
from digests.facts.units import base
from digests.model import Direction, Quantity

_WEIGHED = frozenset({"money", "count", "measure", "duration"})  # told by themselves and in percent


def roles(clause: Clause) -> tuple[Role, ...]:
    """A part for every amount of the sentence, in order."""
    parts: list[Told] = []
    for at in range(len(clause.amounts)):
        before = parts[-1] if parts and (paired(clause, at) or _in_a_row(clause, parts, at)) else ("level", None)
        same = before[0] == "comparison" or (
            before[0] == "change" and (clause.vocab.joined or _both_ways(clause.amounts[at - 1], clause.amounts[at]))
        )
        if not same and goes_on(clause, at, [part == "comparison" for part, _ in parts]):
            before, same = ("comparison", None), True
        if not same and mirrored(clause, [part for part, _ in parts], at):
            before, same = ("comparison", None), True
        row = split_from(clause, at) if not same else None
        moved = row is not None and parts[row][0] == "change"  # "by 2.1 percent in the north and by 1.9 in the south"
        parts.append(before if same else parts[row] if row is not None and moved else _part(clause, at))
    for at, (part, direction) in enumerate(parts):
        if part == "change" and clause.amounts[at].rule == MULTIPLE and level_of(clause, parts, at) is None:
            parts[at] = ("level", direction)  # "revenue doubled": by how much is all that is told
    found: list[Role] = []
    turns = _in_turn(clause, parts)
    for at, (part, direction) in enumerate(parts):
        level = turns.get(at, level_of(clause, parts, at)) if part != "level" else None
        if part == "comparison" and level is None and found and _alone(clause, found[-1], at):
            level = at - 1  # "grew 4% from $9 million": no level is told
        found.append(Role(part, direction, level=level))
    told: dict[int, list[int]] = {}
    for at, role in enumerate(found):
        if role.level is not None:
            told.setdefault(role.level, []).append(at)
    return tuple(_with_change(clause, found, at, told.get(at, ())) for at in range(len(found)))


def _alone(clause: Clause, before: Role, at: int) -> bool:
    """Whether the amount before is a change without a level, in the same part of the sentence."""
    between = clause.text[clause.amounts[at - 1].span.end : clause.amounts[at].span.start]
    return before.part == "change" and before.level is None and not BREAK.search(between)


def _with_change(clause: Clause, found: Sequence[Role], at: int, told: Sequence[int]) -> Role:
    """The role with how its amount moved; a change that no level tells is told with its own."""
    role = found[at]
    if role.part == "level":
        return Role("level", role.direction, change=change_of(clause, found, at, told))
    if role.part == "change" and role.level is None:
        return replace(role, change=own_change(clause, found, at, told))
    return role


def _both_ways(first: Quantity, second: Quantity) -> bool:
    """Two of a kind, or a change told by itself and in percent: "increased $0.9 million, or 17.4%, to"."""
    told = {first.unit in SHARES, second.unit in SHARES}
    kinds = {first.kind, second.kind}
    return base(first.unit) == base(second.unit) or (len(told) > 1 and not kinds.isdisjoint(_WEIGHED))


def _in_turn(clause: Clause, parts: Sequence[Told]) -> dict[int, int]:
    """수출은 510억 달러, 수입은 378억 달러로 각각 24.2%, 16.6%: of each change the level that is its own."""
    if not clause.vocab.joined:
        return {}
    changes = [at for at, (part, _) in enumerate(parts) if part == "change" and clause.amounts[at].unit == "%"]
    levels = [
        at
        for at, (part, _) in enumerate(parts)
        if part == "level" and changes and at < changes[0] and clause.amounts[at].kind != "duration"
    ]
    each = len(changes) > 1 and len(changes) == len(levels) and each_in_turn(clause, changes[-1])
    return dict(zip(changes, levels, strict=True)) if each else {}


def _in_a_row(clause: Clause, parts: Sequence[Told], at: int) -> bool:
    """ "compared to $7 million in the first quarter of 2020 and $8 million in the second of 2019": both are older."""
    words, here, before = clause.vocab.words, clause.amounts[at], clause.amounts[at - 1]
    if clause.vocab.joined or parts[-1][0] == "level" or base(here.unit) != base(before.unit):
        return False
    between = clause.tokens[
        clause.before(clause.amounts[at - 1].span.end) : clause.before(clause.amounts[at].span.start)
    ]
    said = [token.low for token in between if token.role != "period"]
    if len(said) < 2 or said[-1] not in words.pairs or not set(said).isdisjoint(words.verbs | words.acts | {",", ";"}):
        return False
    against = phrases_pattern(words.against).match(clause.text, between[0].start)
    return against is not None if parts[-1][0] == "change" else set(said[:-1]) <= words.small


def _part(clause: Clause, at: int) -> Told:
    quantity = clause.amounts[at]
    joined = clause.vocab.joined
    if turn := counted_change(clause, at) or difference(clause, at):
        return "change", turn
    if rises_from(clause, at) or (not joined and (was_before(clause, at) or is_older(clause, at))):
        return "comparison", None
    if at and rises_from(clause, at - 1):
        return "level", None
    if quantity.rule == MULTIPLE:
        return "change", _multiplied(clause, quantity)
    direction = direction_of(clause, at) or (None if joined else _goes_on(clause, at))
    if direction and (joined or _moves(quantity) or _by_a_part(clause, quantity) or _points(clause, at)):
        return "change", direction
    if joined and (is_older(clause, at) or compared_with(clause, at)):  # 较上年同期下降7.4个百分点 is no older value
        return "comparison", None
    return "level", direction if quantity.kind == "ratio" else None


def _multiplied(clause: Clause, quantity: Quantity) -> Direction:
    """ "сократилась вдвое" and "halved" are down, "doubled" and "выросла вдвое" are up."""
    if quantity.value < 1:
        return "down"
    first = clause.before(quantity.span.start)
    said = {token.low for token in clause.tokens[max(0, first - 2) : first]}
    return "up" if clause.vocab.words.down.isdisjoint(said) else "down"


def _goes_on(clause: Clause, at: int) -> Direction | None:
    """ "reducing lateness by 14% and set-up times by 9%": the second moves as the first."""
    words, first = clause.vocab.words, clause.before(clause.amounts[at].span.start)
    if not at or not first or clause.tokens[first - 1].low not in words.by or clause.amounts[at - 1].unit != "%":
        return None
    between = clause.tokens[clause.before(clause.amounts[at - 1].span.end) : first - 1]
    joined = bool(between) and (between[0].low in words.pairs or between[0].low == ",")
    plain = all(token.low not in words.verbs | words.acts | words.up | words.down for token in between)
    return direction_of(clause, at - 1) if joined and plain else None


def _moves(quantity: Quantity) -> bool:
    return quantity.unit in ("%", "pp", "bps") or quantity.kind in ("money", "per_share")


def _points(clause: Clause, at: int) -> bool:
    """ "57% of skippers, up 11 points"."""
    points = clause.amounts[at].unit.casefold() in POINTS
    return points and any(one.unit == "%" for one in clause.amounts)


def _by_a_part(clause: Clause, quantity: Quantity) -> bool:
    """ "stieg um ein Viertel auf", "a third more than": a fraction of nothing; "stieg um 12.000 auf": a number."""
    words = clause.vocab.words
    first, after = clause.before(quantity.span.start), clause.before(quantity.span.end)
    if quantity.rule.startswith("fraction"):
        behind = clause.tokens[after].low if after < len(clause.tokens) else ""
        return behind not in words.of | words.genitive | words.articles
    by = first > 0 and clause.tokens[first - 1].low in words.by
    return by and quantity.rule.startswith("bare number") and words.nouns == "capital"
