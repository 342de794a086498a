"""A total and the same per share told together: which of the two a change or an older value belongs to."""

from __future__ import annotations

from collections.abc import Sequence

from digests.facts.change_older import BREAK
from digests.facts.clauses import Clause
from digests.model import Quantity
from digests.pattern import pattern

TOGETHER = 70  # characters between a total and what it is per share: "and diluted earnings per share of"
ASIDE = 16  # characters between an older value and the same once more in brackets
LESS = 1000  # what is paid per share is below
_SHARES = ("%", "pp", "bps")
_WORD = pattern(r"[^\W\d_]+")
_COIN = -2  # its power of ten: "$0.32" has coins


def kin(quantity: Quantity) -> str:
    """What may be compared with it: "share" for an amount per share, "money" for a sum, else its unit."""
    if quantity.kind == "per_share":
        return "share"
    if quantity.kind != "money":
        return quantity.unit
    return "share" if abs(quantity.value) < LESS and quantity.value.as_tuple().exponent == _COIN else "money"


def comparable(first: Quantity, second: Quantity) -> bool:
    """Whether neither is per share while the other is a sum."""
    return {kin(first), kin(second)} != {"share", "money"}


def of_its_kind(clause: Clause, parts: Sequence[str], level: int, at: int) -> int:
    """Of a level and the one told with it before the index of that which the amount at `at` belongs to.

    "net income of $8.3 million, or $0.26 per share, up from $7.1 million": the older sum belongs to the sum. A share
    belongs to the sum too where the two are one thing told twice (joined by "or", or in brackets).
    """
    if level < 1 or parts[level - 1] != "level" or kin(clause.amounts[level - 1]) == kin(clause.amounts[level]):
        return level
    earlier, here, told = clause.amounts[level - 1], clause.amounts[level], clause.amounts[at]
    between = clause.text[earlier.span.end : here.span.start]
    if len(between) > TOGETHER or BREAK.search(between) or {kin(earlier), kin(here)} != {"money", "share"}:
        return level
    if told.unit in _SHARES:
        twice = between.strip(" ,") in ("(", *clause.vocab.words.pairs[1:])
        return level - 1 if twice else level
    return level - 1 if kin(told) == kin(earlier) else level


def mirrored(clause: Clause, parts: Sequence[str], at: int) -> bool:
    """ "net income of $6m and EPS of $0.35, compared to net income of $3m and EPS of $0.20": the last is older."""
    if not at or parts[-1] != "comparison" or clause.vocab.joined:
        return False
    between = clause.text[clause.amounts[at - 1].span.end : clause.amounts[at].span.start]
    opened = between.rstrip().endswith("(") and len(between) <= ASIDE and ")" not in between
    if opened and clause.amounts[at].kind in ("money", "per_share"):
        return True  # "compared to $0.35 per share - basic ($0.34 diluted)"
    words, language = _WORD.findall(between.casefold()), clause.vocab.words
    if len(between) > TOGETHER or BREAK.search(between) or not words or words[0] not in language.pairs:
        return False
    if not (language.verbs | language.acts).isdisjoint(words):
        return False
    alike = [part for part, one in zip(parts, clause.amounts, strict=False) if kin(one) == kin(clause.amounts[at])]
    return alike.count("level") > alike.count("comparison")


def respective_level(clause: Clause, parts: Sequence[str], at: int) -> int | None:
    """ "$3.4 million and $8.6 million, compared to $2.8 million and $7.9 million, respectively": each its own."""
    span = clause.sentence.span
    if parts[at] != "comparison" or clause.text.find("respectively", span.start, span.end) < 0:
        return None
    begin = at
    while begin and parts[begin - 1] == "comparison":
        begin -= 1
    low = begin
    while low and parts[low - 1] == "level":
        low -= 1
    alike = kin(clause.amounts[at])
    levels = [one for one in range(low, begin) if kin(clause.amounts[one]) == alike]
    end = next((one for one in range(begin, len(parts)) if parts[one] != "comparison"), len(parts))
    older = [one for one in range(begin, end) if kin(clause.amounts[one]) == alike]
    return levels[older.index(at)] if len(levels) == len(older) > 1 else None
