"""Older values in a remark: "12,3 % (i. Vj. 11,9 %)", "(51 millions d'euros soit 3 % l'an dernier)"."""

from __future__ import annotations

from collections.abc import Sequence

from digests.facts.clauses import Clause, phrases_pattern
from digests.facts.direction import direction_of
from digests.facts.units import base
from digests.model import Quantity
from digests.pattern import pattern

LONG_REMARK, REMEMBERED = 90, 3  # characters of a remark on either side; amounts before it

_WEIGHED = ("money", "percent", "per_share")
_OPENED_BY_YEAR = pattern(
    r"[(（][^()（）\d]{0,24}(?:[A-Z\d]\w?\s)?(?:19|20)\d{2}\s?[:：]"
)  # "(2019: Umsatz 5 Mio. €, EBIT"


def remark_on_last_year(clause: Clause, at: int) -> bool:
    """ "12,3 % (i. Vj. 11,9 %)", "(51 millions d'euros soit 3 % l'an dernier)", "zwölf Prozent (36 Prozent)"."""
    text, quantity = clause.text, clause.amounts[at]
    opened = text.rfind("(", max(clause.sentence.span.start, quantity.span.start - LONG_REMARK), quantity.span.start)
    if opened < 0 or ")" in text[opened : quantity.span.start]:
        return False
    told = [one for one in clause.amounts[:at] if one.span.end <= opened]
    if not told or not _one_of(quantity, told[-REMEMBERED:]):
        return False
    if phrases_pattern(clause.vocab.words.last_time, not clause.vocab.joined).search(text, opened, quantity.span.start):
        return True
    closed = text.find(")", quantity.span.end, quantity.span.end + LONG_REMARK)
    if closed < 0 or direction_of(clause, at):
        return False
    alone = opened + 1 == quantity.span.start and closed == quantity.span.end and quantity.kind in _WEIGHED
    if alone and text[told[-1].span.end : opened].isspace() and told[-1].unit == quantity.unit:
        return told[-1].value != quantity.value and told[-1].high is None
    behind = text[quantity.span.end : closed]
    later = phrases_pattern(clause.vocab.words.last_time, not clause.vocab.joined).search(behind)
    return _OPENED_BY_YEAR.match(text, opened) is not None or (later is not None and not compares(clause, behind))


def _one_of(here: Quantity, told: Sequence[Quantity]) -> bool:
    alike = here.kind in _WEIGHED or not here.unit
    return any(base(other.unit) == base(here.unit) or (alike and other.kind == here.kind) for other in told)


def compares(clause: Clause, text: str) -> bool:
    """ "5% from the prior year": the amount before "from" is the change, not the older value."""
    return phrases_pattern(clause.vocab.words.against, not clause.vocab.joined).search(text) is not None
