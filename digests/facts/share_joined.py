"""What people say or do of whom a share is told, in Chinese, Japanese and Korean; a part of what was told before."""

from __future__ import annotations

import re
from functools import cache

from digests.facts.clauses import Clause
from digests.languages.replies import ReplyPatterns
from digests.model import Quantity
from digests.pattern import pattern

REACH = 60  # characters on either side of an amount
LONGEST = 24  # of what people say


def answered(clause: Clause, quantity: Quantity) -> str:
    """What those say or do whom the share tells; "" where the sentence does not say it."""
    text, end = clause.text, quantity.span.end
    low, stop = max(clause.sentence.span.start, quantity.span.start - REACH), min(clause.sentence.span.end, end + REACH)
    for before, said in _said(clause.vocab.words.replies):
        found = said.search(text, low, quantity.span.start) if before else said.match(text, end, stop)
        if found:
            return found["said"].strip(" ,")[:LONGEST]
    return ""


def is_introduced(clause: Clause, quantity: Quantity) -> bool:
    """调查显示，超过七成…, 其中32%…: what stands before only leads to the share."""
    leads = clause.vocab.words.replies.introduced
    low = max(clause.sentence.span.start, quantity.span.start - REACH)
    before = clause.text[low : quantity.span.start].rstrip("，, ")
    return bool(leads) and _compiled(leads).search(before) is not None


def part_of(clause: Clause, quantity: Quantity, told: str) -> str:
    """占总收入的48% behind another amount: the part that was `told` there, of the whole; "" elsewhere."""
    part = clause.vocab.words.replies.part
    if not part:
        return ""
    low = max(clause.sentence.span.start, quantity.span.start - REACH)
    found = _compiled(part).search(clause.text, low, quantity.span.start)
    if found is None:
        return ""
    return f"{found['who'].strip() or told}{found['joint']}{found['whole']}"


@cache
def _said(replies: ReplyPatterns) -> tuple[tuple[bool, re.Pattern[str]], ...]:
    return tuple((side == "before", _compiled(source)) for side, source in replies.said)


@cache
def _compiled(source: str) -> re.Pattern[str]:
    return pattern(source)
