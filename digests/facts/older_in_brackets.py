"""Older values in a bracket right behind what they are compared with: "41 M€ (52 M€ au 31 décembre 2023)"."""

from __future__ import annotations

from digests.facts.clauses import Clause, phrases_pattern
from digests.pattern import pattern

LONGEST = 90  # characters of such a bracket
_YEAR = pattern(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_CLOSED_MONTH = pattern(r"\d{1,2}月[底末]")
_SAID = pattern(r"[^\W\d_]+")


def older_in_brackets(clause: Clause, at: int) -> bool:
    """Whether the amount with index `at` stands in a bracket with an earlier time, its like before it."""
    text, here, before = clause.text, clause.amounts[at], clause.amounts[at - 1]
    if not at or here.unit != before.unit or here.kind not in ("money", "percent", "per_share", "count", "measure"):
        return False
    opened = next(
        (place for place in (text.find(mark, before.span.end, here.span.start) for mark in "(（") if place >= 0), -1
    )
    if opened < 0 or not _beside(clause, before.span.end, opened):
        return False
    closed = next(
        (place for place in range(here.span.end, min(len(text), opened + LONGEST)) if text[place] in ")）"), -1
    )
    if closed < 0 or any(opened < one.span.start < closed for one in clause.amounts[at + 1 :]):
        return False
    inside = text[opened + 1 : here.span.start] + " " + text[here.span.end : closed]
    return _plain(clause, inside) and _earlier(clause, text[clause.sentence.span.start : opened], inside)


def _beside(clause: Clause, end: int, opened: int) -> bool:
    """Nothing but the time of the first amount stands between it and the bracket: "41 M€ au 31 décembre 2024 ("."""
    words = clause.vocab.words
    between = clause.tokens[clause.before(end) : clause.before(opened)]
    if all(token.role == "period" or token.low in words.small for token in between):
        return bool(between) or opened - end <= 1
    return False


def _plain(clause: Clause, inside: str) -> bool:
    """No rise, no part of it: "(+3 % gegenüber 2023)", "(davon 4 Mio. im Jahr 2024)"."""
    words = clause.vocab.words
    if clause.vocab.joined:
        return not any(word in inside for word in (*words.up, *words.down, "其中", "うち"))
    said = set(_SAID.findall(inside.casefold()))
    parts = {word for phrase in words.of_which for word in phrase.split()} - words.of
    return said.isdisjoint(words.up | words.down | parts) and not inside.lstrip().startswith(("+", "-", "–"))


def _earlier(clause: Clause, before: str, inside: str) -> bool:
    """A year that is no later than one told before, or the end of another month than the one before."""
    if phrases_pattern(clause.vocab.words.last_time, not clause.vocab.joined).search(inside):
        return True
    years = [int(year) for year in _YEAR.findall(inside)]
    if not years:
        months = _CLOSED_MONTH.findall(before)[-1:], _CLOSED_MONTH.findall(inside)[-1:]
        return bool(months[0] and months[1]) and months[0] != months[1]
    told = [int(year) for year in _YEAR.findall(before)]
    return not told or max(told) > max(years)
