"""Days listed with their month once: "May 5, 12 and 19, 2026", "les 1, 2 et 3 février", "3. und 17. Mai"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from digests.facts.when.calendar import day, follows, year_after
from digests.facts.when.tokens import Token
from digests.facts.when.written import Stretch, Written
from digests.pattern import pattern

_COUNTS = pattern(r"\s(?!(?:at|in|from|for|with|to|and)\b)[^\W\d_]")
_NEAR = frozenset(("", ",", "-"))
_COMMAS = frozenset((",", ".,"))
_CLOSED = frozenset(("", ".", ",", ".,"))
_PLAIN = frozenset(("", "."))
_LICENCES = ("before", "joins", "opens", "at", "ands")

Days = tuple[list[Stretch], int] | None  # and the index after them


def listed(body: str, tokens: Sequence[Token], stretch: Stretch, after: int) -> Days:
    """The days of "May 5, 12 and 19, 2026"; the month stands before the first only."""
    first = stretch.first
    if stretch.last is not None or first.rule != "month before day" or first.year or not first.day:
        return None
    numbers: list[int] = []
    closed = False
    while after < len(tokens) and not closed:
        joined = "ands" in tokens[after] and tokens[after].gap in _NEAR
        if joined:
            after += 1
        if after >= len(tokens) or tokens[after].gap != ("" if joined else ",") or "num" not in tokens[after]:
            return None
        numbers.append(after)
        closed, after = joined, after + 1
    days = [first.day, *(tokens[number].kinds["num"] for number in numbers)]
    if not closed or not _rise(days):
        return None
    year, shift, end = year_after(tokens, after)
    if year is None and _COUNTS.match(body, tokens[after - 1].end):
        return None  # "on May 5, 12 and 19 boats"
    begins = replace(first, year=year, shift=shift)
    found = [Stretch(first.start, first.end, begins)]
    for number in numbers:
        token = tokens[number]
        last = tokens[end - 1].end if number == numbers[-1] else token.end
        one_day = replace(begins, start=token.start, end=last, day=token.kinds["num"], weekday=None)
        found.append(Stretch(token.start, last, one_day))
    return found, end


def listed_before(tokens: Sequence[Token], at: int) -> Days:
    """The days of "5, 12 et 19 mai"; those of "1, 2 et 3 mai" are one run. The month stands behind the last only."""
    numbers = [at]
    after = at + 1
    while follows(tokens, after, _COMMAS, "num"):
        numbers.append(after)
        after += 1
    if not follows(tokens, after, _CLOSED, "ands") or not follows(tokens, after + 1, _PLAIN, "num"):
        return None
    if len(numbers) == 1 and not (at and tokens[at].gap == "" and any(kind in tokens[at - 1] for kind in _LICENCES)):
        return None  # "chapters 3 and 17 May"
    found = day(tokens, after + 1)
    if found is None or found[0].grain != "day" or not found[0].month or not found[0].day:
        return None
    last, end = found
    days = [*(tokens[number].kinds["num"] for number in numbers), found[0].day]
    if not _rise(days):
        return None
    begins = replace(last, rule="first day of a range", weekday=None)
    if days[-1] - days[0] == len(days) - 1:
        first = replace(begins, start=tokens[at].start, end=tokens[at].end, day=days[0])
        return [Stretch(first.start, last.end, first, last)], end
    apart = [_one(replace(begins, rule=last.rule), tokens[number]) for number in numbers]
    return [*apart, Stretch(last.start, last.end, last)], end


def _one(month: Written, token: Token) -> Stretch:
    one_day = replace(month, start=token.start, end=token.end, day=token.kinds["num"])
    return Stretch(token.start, token.end, one_day)


def _rise(days: Sequence[int]) -> bool:
    return all(0 < a < b <= 31 for a, b in pairwise(days))
