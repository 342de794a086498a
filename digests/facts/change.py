"""Levels, their changes and what they are compared with: "up 3.2% from $303.5 million", "decreased 6% to".

Every amount of a sentence gets a part: a level, a change (with its direction) or a comparison (an older value, another
party's). A change belongs to the level beside it; the comparison is told as what it is against.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from digests.facts.bracketed_unit import RULE as OLDER_INSIDE
from digests.facts.bracketed_unit import is_above_older
from digests.facts.change_joined import COMPARED, compared_with, is_arrow, is_compared, turned_from
from digests.facts.change_older import BREAK, COMPARES, goes_on, led_far
from digests.facts.clauses import Clause, phrases_pattern
from digests.facts.direction import REACH, direction_of, leads_to
from digests.model import Change, Direction, Quantity
from digests.pattern import pattern

Part = Literal["level", "change", "comparison"]
BESIDE = 70  # characters between a level and its change
PAIRED = 24  # characters between two amounts that share a direction
OPENING = 30  # characters in which a sentence names the period that it is about
FROM = 28  # characters between "from" and the older amount: "from a restated loss of"
BEFORE_REACH = 9  # words between "increase from" and the amount
OLDER = 46  # characters behind an amount in which "in the prior-year quarter" stands

_FROM_INSIDE = pattern(r"(?:desde|from|von|от|с)\s", re.IGNORECASE)  # taken for a bound
_WORDS = pattern(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_OF_A_YEAR = pattern(r"[(（][^()（）\d]{0,20}(?:[A-Z\d]\w?\s)?(?:19|20)\d{2}\s?[:：]\s?\Z")  # "(2023: 80 Mio. €)"
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
            before[0] == "change" and (clause.vocab.joined or clause.amounts[at].unit == clause.amounts[at - 1].unit)
        )
        if not same and goes_on(clause, at, [part == "comparison" for part, _ in parts]):
            before, same = ("comparison", None), True
        parts.append(before if same else _part(clause, at))
    found: list[Role] = []
    for at, (part, direction) in enumerate(parts):
        found.append(Role(part, direction, level=_level_of(clause, parts, at) if part != "level" else None))
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
    if _rises_from(clause, at) or (not joined and _older(clause, at)):
        return "comparison", None
    if at and _rises_from(clause, at - 1):
        return "level", None
    direction = direction_of(clause, at) or (None if joined else _goes_on(clause, at))
    if direction and (joined or _moves(quantity)):
        return "change", direction
    if joined and (_older(clause, at) or compared_with(clause, at)):  # 较上年同期下降7.4个百分点 is no older value
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


def _rises_from(clause: Clause, at: int) -> bool:
    """ "von 29 Prozent im Vorjahr auf 32 Prozent", "from six to seven": the first is the older end."""
    if clause.vocab.joined:
        return turned_from(clause, at)
    if at + 1 >= len(clause.amounts):
        return False
    here, following = clause.amounts[at], clause.amounts[at + 1]
    if here.unit.partition("/")[0] != following.unit.partition("/")[0] and here.unit and following.unit:
        return False
    low = max(clause.sentence.span.start, here.span.start - 14)
    opened = clause.vocab.from_.search(clause.text, low, here.span.start) or _FROM_INSIDE.match(
        here.span.cut(clause.text)
    )
    between = clause.text[here.span.end : following.span.start]
    words = re.findall(r"[^\W\d_]+", between.casefold())
    joints = {word for phrase in clause.vocab.words.levels for word in phrase.split()}
    while words and words[-1] in clause.vocab.words.articles - joints:
        words.pop()
    near = len(words) <= REACH and bool(words) and words[-1] in joints
    return bool(opened) and (near or led_far(clause, at))


def _moves(quantity: Quantity) -> bool:
    return quantity.unit in ("%", "pp", "bps") or quantity.kind == "money"


_TWO_YEARS = pattern(r"(?P<first>(?:19|20)\d{2})[^.;\d]{1,60}(?:\d{1,2}, )?(?P<second>(?:19|20)\d{2}),? respectively")
RESPECTIVE = 160  # characters behind an amount in which its year stands


def _of_older_year(clause: Clause, at: int) -> bool:
    """ "were $1.07 and $1.13 in the first half of 2020 and 2019, respectively": the second is of the older year."""
    amounts, end = clause.amounts, clause.sentence.span.end
    for first in (at - 1, at):
        if first < 0 or first + 1 >= len(amounts) or amounts[first].unit != amounts[first + 1].unit:
            continue
        between = clause.text[amounts[first].span.end : amounts[first + 1].span.start].strip(" ,").casefold()
        behind = amounts[first + 1].span.end
        years = _TWO_YEARS.search(clause.text, behind, min(end, behind + RESPECTIVE))
        if between in clause.vocab.words.pairs and years and years["first"] != years["second"]:
            return (years["first"] < years["second"]) == (first == at)
    return False


def _older(clause: Clause, at: int) -> bool:
    """Whether an amount is what another is compared with."""
    words, text = clause.vocab.words, clause.text
    quantity = clause.amounts[at]
    start, end = quantity.span.start, quantity.span.end
    low = clause.amounts[at - 1].span.end if at else max(clause.sentence.span.start, start - 90)
    between = text[max(low, start - 90) : start]
    if not at and quantity.kind != "duration" and _opens_older(clause, at):
        return True
    if words.nouns == "last" and _of_older_year(clause, at):
        return True
    if words.former and _of_before(clause, between):
        return True
    if at and (_OF_A_YEAR.search(between) or _remark_on_last_year(clause, between)):
        return _same_kind(clause.amounts, at)
    said = list(phrases_pattern(words.against, not clause.vocab.joined).finditer(between))
    last = said[-1] if said else None
    if last and at and not BREAK.search(between, last.end()) and len(between) - last.end() <= 80:
        if COMPARES.match(last.group()):  # "which compares to the prior year's reported net loss of"
            return _same_kind(clause.amounts, at)
        short = last.group().casefold() in words.from_
        if short and quantity.kind not in ("money", "percent", "per_share") and quantity.unit:
            return False  # "300 euro per quelli composti da 2 persone"
        # "cash flow from operations, $24 million" compares nothing
        near = len(between) - last.end() <= (FROM if short else 48) and not (short and "," in between[last.end() :])
        return near and _same_kind(clause.amounts, at) and not _verb_between(clause, between[last.end() :])
    stop = clause.amounts[at + 1].span.start if at + 1 < len(clause.amounts) else clause.sentence.span.end
    behind = text[end : min(stop, end + OLDER)]
    older = phrases_pattern(words.last_time, not clause.vocab.joined).search(behind)
    turned = _WORDS.search(behind)
    if turned and words.nouns == "first" and turned.group().casefold() in words.up | words.down:
        return False  # "dos millones menos que el año anterior"
    if (
        older
        and at
        and not re.search(r"[,;(，；、（。]", behind[: older.start()])
        and not _compares(clause, behind[: older.start()])
    ):
        return _same_kind(clause.amounts, at)
    return False


def _of_before(clause: Clause, between: str) -> bool:
    """ "an increase from our previous guidance range of": what it was before."""
    words = clause.vocab.words
    low = [word.casefold() for word in _WORDS.findall(between)][-BEFORE_REACH:]
    turned = next(
        (at for at, word in enumerate(low[:-2]) if word in words.up | words.down and low[at + 1] in words.from_), None
    )
    return turned is not None and not words.former.isdisjoint(low[turned + 1 :]) and low[-1] in words.of


def _remark_on_last_year(clause: Clause, between: str) -> bool:
    """ "12,3 % (i. Vj. 11,9 %)": the bracket opens with the other period."""
    opened = between.rfind("(")
    if opened < 0 or ")" in between[opened:]:
        return False
    return phrases_pattern(clause.vocab.words.last_time, not clause.vocab.joined).search(between, opened) is not None


def _opens_older(clause: Clause, at: int) -> bool:
    """ "In the prior-year period it was $3 million": the sentence opens with the other period."""
    start = clause.sentence.span.start
    opening = clause.text[start : min(start + OPENING, clause.amounts[at].span.start)]
    if COMPARES.search(opening):  # "This compares to 4,100 tonnes in the quarter before"
        return True
    found = phrases_pattern(clause.vocab.words.last_time, not clause.vocab.joined).search(opening)
    between = clause.text[start : clause.amounts[at].span.start]
    if found and clause.vocab.words.nouns == "last" and clause.amounts[at].kind in ("count", "measure"):
        return False  # "Last year, 4,000 people drowned": news of its own
    return found is not None and len(between) <= 4 * OPENING and not BREAK.search(between)


def _same_kind(amounts: Sequence[Quantity], at: int) -> bool:
    """An older value stands for a value of its own kind before it."""
    here = amounts[at]
    alike = here.kind in ("money", "per_share", "percent", "ratio") or not here.unit
    return any(other.unit == here.unit or (alike and other.kind == here.kind) for other in amounts[max(0, at - 3) : at])


def _verb_between(clause: Clause, text: str) -> bool:
    words = clause.vocab.words
    told = words.verbs if words.nouns == "first" else words.verbs - words.up - words.down  # "a rise of" is no verb
    return any(word in told for word in re.findall(r"[^\W\d_]+", text.casefold()))


def _compares(clause: Clause, text: str) -> bool:
    """ "5% from the prior year": the amount before "from" is the change, not the older value."""
    return phrases_pattern(clause.vocab.words.against, not clause.vocab.joined).search(text) is not None


def _level_of(clause: Clause, parts: Sequence[tuple[Part, Direction | None]], at: int) -> int | None:
    """The level that a change or comparison belongs to: the one before it, or "to" behind a change."""
    text, here = clause.text, clause.amounts[at]
    if parts[at][0] == "comparison" and _rises_from(clause, at):
        return at + 1
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
    for back in range(at - 1, max(-1, at - 4), -1):
        if parts[back][0] == "level" and clause.amounts[back].kind != "duration":
            between = text[clause.amounts[at - 1].span.end : here.span.start]
            remark = between.lstrip().startswith("(")  # "(Vorjahr: 80 Mio. €)"
            near = len(between) <= BESIDE and (remark or not BREAK.search(between))
            if near and (parts[at][0] == "comparison" or not _new_subject(clause, between)):
                return back
            break
    return None


def _on_the_way(clause: Clause, parts: Sequence[tuple[Part, Direction | None]], at: int) -> bool:
    """A second change, or the older end of "um 19 Prozent von 294 auf 351"; "and profit fell 3%" is another."""
    between = clause.text[clause.amounts[at - 1].span.end : clause.amounts[at].span.start]
    words = clause.vocab.words
    told = (words.verbs | words.up | words.down) - words.small
    if not clause.vocab.joined and not told.isdisjoint(_WORDS.findall(between.casefold())):
        return False
    return parts[at][0] == "change" or (parts[at][0] == "comparison" and _rises_from(clause, at))


def _new_subject(clause: Clause, between: str) -> bool:
    """ "revenue of $5 million and EBITDA grew 6%": the change has a subject of its own."""
    words = re.findall(r"[^\W\d_]+", between.casefold())
    if phrases_pattern(clause.vocab.words.of_which, not clause.vocab.joined).search(between):
        return True  # "grew 7%, of which 2% by purchases"
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
    joined = {"and", "while", "und", "et", "y", "e", "и", "with", "sowie", "mais", "but"}
    return (any(word in joined for word in words[:3]) and len(words) > 3) or any(word in verbs for word in words)


def _change(clause: Clause, found: Sequence[Role], at: int, told: Sequence[int]) -> Change | None:
    """How a level moved, from the changes and comparisons that belong to it (indices `told`)."""
    direction: Direction | None = None
    value, unit, against, over_a_year = None, None, None, False
    for index in told:
        role = found[index]
        other = clause.amounts[index]
        yearly = clause.vocab.yearly.search(clause.text, other.span.end, other.span.end + OLDER)
        clearer = (yearly and not over_a_year) or (unit not in _SHARES and other.unit in _SHARES)
        if role.part == "change" and role.direction and (value is None or clearer):
            direction, value, unit, over_a_year = role.direction, abs(other.value), other.unit, yearly is not None
        elif role.part == "comparison" and against is None:
            against = other.span.cut(clause.text)
            direction = direction or _compared(clause.amounts[at], other)
    if direction is None and clause.amounts[at].rule == OLDER_INSIDE:
        above = is_above_older(clause.amounts[at].span.cut(clause.text), clause.vocab)
        direction = None if above is None else "up" if above else "down"
    return Change(direction, value, unit, against) if direction else None


def _compared(level: Quantity, older: Quantity) -> Direction | None:
    if level.unit != older.unit or level.value == older.value:
        return None
    return "up" if level.value > older.value else "down"
