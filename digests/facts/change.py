"""Levels, their changes and what they are compared with: "up 3.2% from $303.5 million", "decreased 6% to".

Every amount of a sentence gets a part: a level, a change (with its direction) or a comparison (an older value, another
party's). A change belongs to the level beside it; the comparison is told as what it is against.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

from msgspec import Struct

from digests.facts.bracketed_unit import RULE as OLDER_INSIDE
from digests.facts.bracketed_unit import is_above_older
from digests.facts.change_joined import COMPARED, compared_with, each_in_turn, is_arrow, is_compared
from digests.facts.change_older import BREAK, goes_on
from digests.facts.change_pairs import comparable, mirrored, of_its_kind, respective_level
from digests.facts.clauses import Clause, phrases_pattern
from digests.facts.direction import direction_of, leads_to
from digests.facts.insertions import in_closed_bracket
from digests.facts.older_value import OLDER, is_older, rises_from
from digests.model import Change, Direction, Quantity
from digests.pattern import pattern

Part = Literal["level", "change", "comparison"]
BESIDE = 70  # characters between a level and its change
PAIRED = 24  # characters between two amounts that share a direction

_WORDS = pattern(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_SHARES = ("%", "pp", "bps")


class Role(Struct, frozen=True):
    """What an amount is in its sentence, and for a level how it moved."""

    part: Part
    direction: Direction | None = None
    level: int | None = None  # for a change or comparison: the index of its level
    change: Change | None = None


def roles(clause: Clause) -> tuple[Role, ...]:
    """A part for every amount of the sentence, in order."""
    parts: list[tuple[Part, Direction | None]] = []
    for at in range(len(clause.amounts)):
        before = parts[-1] if parts and (_paired(clause, at) or _in_a_row(clause, parts, at)) else ("level", None)
        same = before[0] == "comparison" or (
            before[0] == "change" and (clause.vocab.joined or _both_ways(clause.amounts[at - 1], clause.amounts[at]))
        )
        if not same and goes_on(clause, at, [part == "comparison" for part, _ in parts]):
            before, same = ("comparison", None), True
        if not same and mirrored(clause, [part for part, _ in parts], at):
            before, same = ("comparison", None), True
        parts.append(before if same else _part(clause, at))
    found: list[Role] = []
    turns = _in_turn(clause, parts)
    for at, (part, direction) in enumerate(parts):
        level = turns.get(at, _level_of(clause, parts, at)) if part != "level" else None
        found.append(Role(part, direction, level=level))
    told: dict[int, list[int]] = {}
    for at, role in enumerate(found):
        if role.level is not None:
            told.setdefault(role.level, []).append(at)
    return tuple(
        Role("level", role.direction, change=_change(clause, found, at, told.get(at, ())))
        if role.part == "level"
        else role
        for at, role in enumerate(found)
    )


def _both_ways(first: Quantity, second: Quantity) -> bool:
    """Two of a kind, or a change told in money and in percent: "increased $0.9 million, or 17.4%, to"."""
    told = {first.unit in _SHARES, second.unit in _SHARES}
    return first.unit == second.unit or (len(told) > 1 and "money" in (first.kind, second.kind))


def _in_turn(clause: Clause, parts: Sequence[tuple[Part, Direction | None]]) -> dict[int, int]:
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


def _paired(clause: Clause, at: int) -> bool:
    """ "from $20.2 million or $0.35 per share": the second is as old as the first."""
    between = clause.text[clause.amounts[at - 1].span.end : clause.amounts[at].span.start]
    language = clause.vocab.words
    said = [word for word in _WORDS.findall(between.casefold()) if word not in language.adverbs]
    return (
        len(between) <= PAIRED
        and not is_arrow(between)
        and said in ([], *([pair] for pair in language.pairs))
        and not BREAK.search(between)
    )


def _in_a_row(clause: Clause, parts: Sequence[tuple[Part, Direction | None]], at: int) -> bool:
    """ "compared to $7 million in the first quarter of 2020 and $8 million in the second of 2019": both are older."""
    words = clause.vocab.words
    if clause.vocab.joined or parts[-1][0] == "level" or clause.amounts[at].unit != clause.amounts[at - 1].unit:
        return False
    between = clause.tokens[
        clause.before(clause.amounts[at - 1].span.end) : clause.before(clause.amounts[at].span.start)
    ]
    said = [token.low for token in between if token.role != "period"]
    if len(said) < 2 or said[-1] not in words.pairs or not set(said).isdisjoint(words.verbs | words.acts | {",", ";"}):
        return False
    against = phrases_pattern(words.against).match(clause.text, between[0].start)
    return against is not None if parts[-1][0] == "change" else set(said[:-1]) <= words.small


def _part(clause: Clause, at: int) -> tuple[Part, Direction | None]:
    quantity = clause.amounts[at]
    joined = clause.vocab.joined
    if rises_from(clause, at) or (not joined and is_older(clause, at)):
        return "comparison", None
    if at and rises_from(clause, at - 1):
        return "level", None
    direction = direction_of(clause, at) or (None if joined else _goes_on(clause, at))
    if direction and (joined or _moves(quantity) or _by_a_part(clause, quantity)):
        return "change", direction
    if joined and (is_older(clause, at) or compared_with(clause, at)):  # 较上年同期下降7.4个百分点 is no older value
        return "comparison", None
    return "level", direction if quantity.kind == "ratio" else None


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
    return quantity.unit in ("%", "pp", "bps") or quantity.kind == "money"


def _by_a_part(clause: Clause, quantity: Quantity) -> bool:
    """ "stieg um ein Viertel auf", "stieg um 12.000 auf": a change told as a fraction or a number."""
    first = clause.before(quantity.span.start)
    by = first > 0 and clause.tokens[first - 1].low in clause.vocab.words.by
    return by and quantity.rule.startswith(("fraction", "bare number")) and clause.vocab.words.nouns == "capital"


def _level_of(clause: Clause, parts: Sequence[tuple[Part, Direction | None]], at: int) -> int | None:
    """The level that a change or comparison belongs to: the one before it, or "to" behind a change."""
    text = clause.text
    if parts[at][0] == "comparison" and rises_from(clause, at):
        return at + 1
    if (own := respective_level(clause, [part for part, _ in parts], at)) is not None:
        return own
    follows = at + 1
    while follows < len(parts) and parts[at][0] == "change" and _on_the_way(clause, parts, follows):
        follows += 1  # "grew 27% on the year and 7% on the quarter to"
    if parts[at][0] == "change" and follows < len(parts) and parts[follows][0] == "level":
        between = text[clause.amounts[follows - 1].span.end : clause.amounts[follows].span.start]
        if leads_to(clause, between) and clause.amounts[follows].kind in (
            "money",
            "count",
            "per_share",
            "percent",
            "measure",
        ):
            return follows
    if clause.vocab.joined and parts[at][0] == "comparison" and parts[at + 1 : at + 2]:
        ahead = _level_of(clause, parts, at + 1) if parts[at + 1][0] == "change" else None
        if ahead is not None and ahead > at:
            return ahead  # 전년(2억 달러) 대비 16% 증가한 3억 달러
    return _level_before(clause, parts, at)


def _level_before(clause: Clause, parts: Sequence[tuple[Part, Direction | None]], at: int) -> int | None:
    """The last level before a change or comparison, if nothing else is spoken of between them."""
    text, here = clause.text, clause.amounts[at]
    if parts[at][0] == "change" and here.high is not None:
        return None  # "representing 5% to 11% growth": a change tells no range
    if at and parts[at][0] == parts[at - 1][0] == "change" and not clause.vocab.joined and _paired(clause, at):
        return _level_of(clause, parts, at - 1)
    back = next((one for one in range(at - 1, max(-1, at - 4), -1) if _is_level(clause, parts, one)), None)
    if back is None:
        return None
    outside = in_closed_bracket(text, clause.amounts[back].span.end, here.span.start)
    if parts[at][0] == "comparison" and outside and back and _is_level(clause, parts, back - 1):
        back -= 1  # "11 Mio. Euro (davon 3 Mio. im Süden) nach 18 Mio. Euro"
    between = text[clause.amounts[at - 1].span.end : here.span.start]
    remark = between.lstrip().startswith("(")  # "(Vorjahr: 80 Mio. €)"
    near = len(between) - _dated(clause, here.span.start - len(between), here.span.start) <= BESIDE
    if not near or not (remark or not BREAK.search(between)):
        return None
    if parts[at][0] == "change" and _new_subject(clause, between):
        return None
    return of_its_kind(clause, [part for part, _ in parts], back, at)


def _is_level(clause: Clause, parts: Sequence[tuple[Part, Direction | None]], at: int) -> bool:
    return parts[at][0] == "level" and clause.amounts[at].kind != "duration"


def _dated(clause: Clause, start: int, end: int) -> int:
    """Characters of the periods in [start, end): "$3 million for the nine months ended May 31, against"."""
    return sum(period.end - period.start for period in clause.periods if start <= period.start < end)


def _on_the_way(clause: Clause, parts: Sequence[tuple[Part, Direction | None]], at: int) -> bool:
    """A second change, or the older end of "um 19 Prozent von 294 auf 351"; "and profit fell 3%" is another."""
    between = clause.text[clause.amounts[at - 1].span.end : clause.amounts[at].span.start]
    words = clause.vocab.words
    told = (words.verbs | words.up | words.down) - words.small
    if not clause.vocab.joined and not told.isdisjoint(_WORDS.findall(between.casefold())):
        return False
    return parts[at][0] == "change" or (parts[at][0] == "comparison" and rises_from(clause, at))


def _new_subject(clause: Clause, between: str) -> bool:
    """ "revenue of $5 million and EBITDA grew 6%": the change has a subject of its own."""
    words = re.findall(r"[^\W\d_]+", between.casefold())
    if phrases_pattern(clause.vocab.words.of_which, not clause.vocab.joined).search(between):
        return True  # "grew 7%, of which 2% by purchases"
    if words and words[0] in clause.vocab.words.equates and _says_no_more(clause, words[1:]):
        return False  # "$48 million, representing a decrease of 20%"
    if clause.vocab.words.nouns == "last" and phrases_pattern(clause.vocab.words.causes).search(between):
        return True  # "rose 5%, driven by 4% revenue growth"
    verbs = (clause.vocab.words.verbs | clause.vocab.words.acts) - clause.vocab.words.up - clause.vocab.words.down
    if not words or clause.vocab.joined:
        return len(between) > (COMPARED if is_compared(between) else 14)
    turns = clause.vocab.words.up | clause.vocab.words.down
    turned = next((at for at, word in enumerate(words) if word in turns), len(words))
    objects = [
        word for word in words[turned + 1 :] if word not in clause.vocab.words.small | clause.vocab.words.adverbs
    ]
    if len(objects) > 1:  # "reducing waiting times by": something else moves
        return True
    if clause.vocab.words.nouns == "first":
        relative = clause.vocab.words.relative
        words = [word for at, word in enumerate(words) if relative.isdisjoint(words[max(0, at - 2) : at])]
    if clause.vocab.words.nouns == "last" and any(word in ("and", "while", "but") for word in words):
        last = max(at for at, word in enumerate(words) if word in ("and", "while", "but"))
        if not _says_no_more(clause, words[last + 1 :]):
            return True  # "on an annualized basis, and deposit growth of"
    joined = {"and", "while", "und", "et", "y", "e", "и", "with", "sowie", "mais", "but"}
    return (any(word in joined for word in words[:3]) and len(words) > 3) or any(word in verbs for word in words)


def _says_no_more(clause: Clause, words: Sequence[str]) -> bool:
    language = clause.vocab.words
    plain = language.small | language.adverbs | language.up | language.down | {"year", "quarter", "period"}
    return all(word in plain for word in words)


def _change(clause: Clause, found: Sequence[Role], at: int, told: Sequence[int]) -> Change | None:
    """How a level moved, from the changes and comparisons that belong to it (indices `told`)."""
    direction: Direction | None = None
    value, unit, against, over_a_year, chosen = None, None, None, False, -1
    for index in told:
        role = found[index]
        other = clause.amounts[index]
        yearly = clause.vocab.yearly.search(clause.text, other.span.end, other.span.end + OLDER)
        clearer = (yearly and not over_a_year) or (unit not in _SHARES and other.unit in _SHARES)
        if role.part == "change" and role.direction and (value is None or clearer):
            part = other.kind == "ratio" and other.rule.startswith("fraction") and not clause.vocab.joined
            value = _in_percent(other.value) if part else abs(other.value)
            direction, unit, over_a_year = role.direction, "%" if part else other.unit, yearly is not None
            against, chosen = None if chosen >= 0 and not clause.vocab.joined else against, index
        elif role.part == "comparison" and against is None and comparable(clause.amounts[at], other):
            if 0 <= chosen < index - 1 and found[index - 1].part == "change":
                continue  # "down 5%, and up 12% from $9 million": from where another change began
            against = other.span.cut(clause.text)
            direction = direction or _compared(clause.amounts[at], other)
    if direction is None and clause.amounts[at].rule == OLDER_INSIDE:
        above = is_above_older(clause.amounts[at].span.cut(clause.text), clause.vocab)
        direction = None if above is None else "up" if above else "down"
    return Change(direction, value, unit, against) if direction else None


def _in_percent(fraction: Decimal) -> Decimal:
    """ "zwei Drittel" → 66.7, "ein Viertel" → 25."""
    share = abs(fraction) * 100
    return share.quantize(Decimal(1) if share == share.to_integral_value() else Decimal("0.1"))


def _compared(level: Quantity, older: Quantity) -> Direction | None:
    if level.unit != older.unit or level.value == older.value:
        return None
    return "up" if level.value > older.value else "down"
