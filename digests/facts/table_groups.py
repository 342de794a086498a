"""Heads of a copied table that stand one behind the other: lengths of time, then their days, then the years below.

"Three Months Ended Nine Months Ended April 30, April 30, 2026 2025 2026 2025": four columns, two a length.
A copy may have glued them ("EndedSix", "2026April 30").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from digests.languages import Language
from digests.pattern import pattern

_YEAR = pattern(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_GLUED = pattern(r"(?<=[a-z])(?=[A-Z])|(?<=(?:19|20)\d\d)(?=[A-Z])")
_FEWEST, _MOST = 2, 3  # lengths side by side
_APART = 25  # characters between two lengths of one line of heads


def heads_in_groups(text: str, language: Language) -> list[str]:
    """The head of each column, "Six Months Ended September 30 2026"; empty where no lengths stand side by side."""
    text = _GLUED.sub(" ", text)
    lengths = _side_by_side(text, language)
    if not _FEWEST <= len(lengths) <= _MOST:
        return []
    below = text[lengths[-1].end() :]
    days = [" ".join(found.group().split()) for found in _days(language.dates.months).finditer(below)]
    years = _YEAR.findall(below)
    sizes = _sizes(days, years, len(lengths))
    if not sizes or len(days) not in (1, len(sizes), len(years)):
        return []
    heads, at = [], 0
    for group, (length, size) in enumerate(zip(lengths, sizes, strict=True)):
        for column in range(at, at + size):
            day = days[column if len(days) == len(years) else group if len(days) == len(sizes) else 0]
            heads.append(f"{' '.join(length.group().split())} {day} {years[column]}")
        at += size
    return heads


def _side_by_side(text: str, language: Language) -> list[re.Match[str]]:
    """The last lengths that follow each other with nothing but a sign between them."""
    if not language.numbers.head_lengths:
        return []
    found = list(_lengths(language.numbers.head_lengths).finditer(text))
    run = found[-1:]
    for one in reversed(found[:-1]):
        if run[0].start() - one.end() > _APART or any(map(str.isdigit, text[one.end() : run[0].start()])):
            break
        run.insert(0, one)
    return run


def _sizes(days: Sequence[str], years: Sequence[str], groups: int) -> list[int]:
    """How many columns each length has: as many as the others, else until the first day comes again."""
    if not days or len(years) < groups:
        return []
    if len(days) == len(years):
        dated = list(zip(days, years, strict=True))
        again = [at for at, one in enumerate(dated) if at and one == dated[0]]
        if len(again) == groups - 1:
            return [end - start for start, end in zip([0, *again], [*again, len(years)], strict=True)]
    return [len(years) // groups] * groups if len(years) % groups == 0 else []


@cache
def _lengths(source: str) -> re.Pattern[str]:
    return pattern(source, re.IGNORECASE)


@cache
def _days(months: tuple[str, ...]) -> re.Pattern[str]:
    names = "|".join(sorted((re.escape(name) for line in months for name in line.split()), key=len, reverse=True))
    return pattern(rf"\b(?:{names})\b\.?\s?\d{{1,2}}(?!\d)", re.IGNORECASE)
