"""How a level moved, out of the changes and older values that are told of it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from digests.facts.bracketed_unit import RULE as OLDER_INSIDE
from digests.facts.bracketed_unit import is_above_older, older_inside
from digests.facts.change_level import MULTIPLE
from digests.facts.change_pairs import comparable
from digests.facts.clauses import Clause
from digests.facts.fraction_of_change import RULE as FRACTION
from digests.facts.moved_to import moved_to
from digests.facts.older_value import OLDER
from digests.facts.role import Role
from digests.facts.units import base
from digests.model import Change, Direction, Quantity

POINTS = ("point", "points")
TENTH = Decimal(10)  # percent
RESULT = 6  # words before an amount in which "a net loss of" stands
RESULTS = 1  # where profits stand among the headline measures of every language
_CLOSES = (")", "）", ",", " ")
SHARES = ("%", "pp", "bps")


def change_of(clause: Clause, found: Sequence[Role], at: int, told: Sequence[int]) -> Change | None:
    """How a level moved, from the changes and comparisons that belong to it (indices `told`)."""
    direction: Direction | None = None
    value, unit, against, over_a_year, chosen = None, None, None, False, -1
    for index in told:
        role = found[index]
        other = clause.amounts[index]
        yearly = clause.vocab.yearly.search(clause.text, other.span.end, other.span.end + OLDER)
        clearer = (yearly and not over_a_year) or (unit not in SHARES and other.unit in SHARES)
        if role.part == "change" and role.direction and (value is None or clearer):
            value, unit = _size(other, clause.amounts[at], joined=clause.vocab.joined)
            if other.rule == MULTIPLE and role.direction == "down":
                value, unit = _in_percent(1 - min(other.value, 1 / other.value)), "%"  # "halved", "сократилась вдвое"
            direction, over_a_year = role.direction, yearly is not None
            against, chosen = None if chosen >= 0 and not clause.vocab.joined else against, index
        elif role.part == "comparison" and against is None and comparable(clause.amounts[at], other):
            if 0 <= chosen < index - 1 and found[index - 1].part == "change":
                continue  # "down 5%, and up 12% from $9 million": from where another change began
            against = other.span.cut(clause.text)
            if _of_groups(clause, at, index):
                against = None
                continue
            direction = direction or _turned(clause, at, index) or _compared(clause.amounts[at], other)
    if direction is None and clause.amounts[at].rule == OLDER_INSIDE:
        above = is_above_older(clause.amounts[at].span.cut(clause.text), clause.vocab)
        direction = None if above is None else "up" if above else "down"
    if against is None and clause.amounts[at].rule == OLDER_INSIDE:
        against = older_inside(clause.amounts[at].span.cut(clause.text))
    if direction is None and clause.amounts[at].rule == MULTIPLE:
        direction = found[at].direction
    if direction is None and against is None:
        direction = moved_to(clause, at)
    return Change(direction, value, unit, against) if direction else None


def _size(told: Quantity, level: Quantity, *, joined: bool) -> tuple[Decimal, str]:
    """By how much, and in what: "ein Drittel" is 33.3 percent; a tenth of a percentage is one of a point."""
    if told.rule == FRACTION and level.unit == "%" and level is not told and told.value == TENTH:
        return told.value / 100, "pp"  # "up a tenth to 2.4 percent"
    if joined or told.kind != "ratio" or not told.rule.startswith("fraction"):
        return abs(told.value), _unit(told, level) or level.unit
    return _in_percent(told.value), "%"


def _unit(quantity: Quantity, level: Quantity) -> str:
    """Points of a percentage; those of an index are its own."""
    return "pp" if quantity.unit.casefold() in POINTS and level.unit not in POINTS else quantity.unit


def own_change(clause: Clause, found: Sequence[Role], at: int, told: Sequence[int]) -> Change | None:
    """Of a change that no level tells: "sales grew 4%" is up, "EPS gained 9% from $0.28" up against that."""
    here, direction = clause.amounts[at], found[at].direction
    if direction is None:
        return None
    against = next((clause.amounts[one].span.cut(clause.text) for one in told if found[one].part == "comparison"), None)
    value, unit = _size(here, here, joined=clause.vocab.joined)
    return Change(direction, None if here.high is not None else value, unit, against)


def _of_groups(clause: Clause, at: int, older: int) -> bool:
    """ "want more berths (28% vs. 19%)": two groups held against each other in a bracket, no two times."""
    text, level, other = clause.text, clause.amounts[at].span, clause.amounts[older].span
    enclosed = text[: level.start].endswith(("(", "（")) and text[other.end : other.end + 1] in _CLOSES
    inside = any(level.start <= period.start < other.end + 1 for period in clause.periods)
    return enclosed and clause.amounts[at].unit == "%" and not inside


def _turned(clause: Clause, level: int, older: int) -> Direction | None:
    """ "A loss of $2.3 million, compared with a profit of $1.1 million": down, whichever number is greater."""
    if clause.vocab.joined or clause.amounts[older].kind not in ("money", "per_share"):
        return None
    now, then = _result(clause, level), _result(clause, older)
    return ("up" if then == "loss" else "down") if now and then and now != then else None


def _result(clause: Clause, at: int) -> str:
    """Whether the words right before an amount name a loss or a profit; "" where they name neither."""
    words, amounts = clause.vocab.words, clause.amounts
    first = clause.before(amounts[at].span.start)
    low = clause.before(amounts[at - 1].span.end) if at else 0
    said = [token.low for token in clause.tokens[max(low, first - RESULT) : first] if token.role == "word"]
    if not words.losses.isdisjoint(said):
        return "loss"
    names = words.headline_measures[RESULTS] if words.headline_measures else ()
    gains = {name.split()[-1] for name in names} - words.losses
    return "" if gains.isdisjoint(said) else "profit"


def _in_percent(fraction: Decimal) -> Decimal:
    """ "zwei Drittel" → 66.7, "ein Viertel" → 25."""
    share = abs(fraction) * 100
    return share.quantize(Decimal(1) if share == share.to_integral_value() else Decimal("0.1"))


def _compared(level: Quantity, older: Quantity) -> Direction | None:
    bare = level.kind == older.kind == "count" and "" in (level.unit, older.unit)
    if (base(level.unit) != base(older.unit) and not bare) or level.value == older.value:
        return None
    return "up" if level.value > older.value else "down"
