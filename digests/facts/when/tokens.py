"""Body → the tokens that may belong to a date, in one pass."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from msgspec import Struct

from digests.facts.when.day_first import day_stands_first
from digests.facts.when.lexicon import Lexicon
from digests.pattern import pattern


class Token(Struct, frozen=True):
    """A word of the date lexicon, or a number that may belong to a date, in [start, end) of the body.

    `kinds` says what it can be, with its value: {"month": 10}, {"num": 17}, {"to": 1, "by": 1}. `gap` is what stands
    between it and the token before, without blanks, or None when the two are not neighbours. `ymd` is a date in digits.
    """

    start: int
    end: int
    kinds: Mapping[str, int]
    gap: str | None
    ymd: tuple[int | None, int, int] | None = None

    def __contains__(self, kind: str) -> bool:
        return kind in self.kinds


_MOST = 20_000
_LONGEST_GAP = 5
_INSIDE_PHRASE = frozenset(("", "-", "‑", ".", "'", "’"))
_DIGITS = pattern(r"\d+")


def tokens(body: str, lexicon: Lexicon) -> list[Token]:
    """The tokens of a body in order, 20,000 at most: no release has so many, and junk shall not cost more.

    Linear: every character is looked at a bounded number of times.
    """
    found: list[Token] = []
    matches = list(lexicon.scanner.finditer(body))
    words = [match.group().lower() for match in matches]
    firsts, until = lexicon.phrases, 0
    day_first = lexicon.words.day_first or (
        any(match.lastgroup == "dmy" for match in matches) and day_stands_first(body, lexicon)
    )
    for at, match in enumerate(matches):
        if at < until or (words[at] not in firsts and match.lastgroup == "word"):
            continue
        ymd = None
        kinds: Mapping[str, int] | None
        start, end = match.span()
        if match.lastgroup == "word":
            kinds, taken = _phrase(body, matches, words, at, lexicon)
            until = at + taken
            end = matches[until - 1].end()
        else:
            kinds, ymd = _number(match, lexicon, day_first=day_first)
        if kinds:
            gap = body[found[-1].end : start] if found and start - found[-1].end <= _LONGEST_GAP else None
            found.append(Token(start, end, kinds, None if gap is None or "\n\n" in gap else gap.strip(), ymd))
            if len(found) == _MOST:
                break
    return found


def _phrase(
    body: str, matches: Sequence[re.Match[str]], words: Sequence[str], at: int, lexicon: Lexicon
) -> tuple[Mapping[str, int] | None, int]:
    """The longest phrase of the lexicon that begins at a word, and of how many words it is."""
    following = words[at + 1] if at + 1 < len(words) else ""
    for rest, kinds in lexicon.phrases[words[at]]:
        if rest and rest[0] != following:
            continue
        if rest and (tuple(words[at + 1 : at + 1 + len(rest)]) != rest or not _unparted(body, matches, at, len(rest))):
            continue
        if lexicon.words.capital and body[matches[at].start()].islower() and ("month" in kinds or "weekday" in kinds):
            kinds = {kind: value for kind, value in kinds.items() if kind not in ("month", "weekday")}
        return kinds, 1 + len(rest)
    return None, 1


def _unparted(body: str, matches: Sequence[re.Match[str]], at: int, rest: int) -> bool:
    """Whether nothing parts a word from the `rest` words behind it but a blank or hyphen."""
    gaps = (body[before.end() : match.start()] for before, match in pairwise(matches[at : at + rest + 1]))
    return all(len(gap) <= 2 and gap.strip() in _INSIDE_PHRASE for gap in gaps)


def _number(
    match: re.Match[str], lexicon: Lexicon, *, day_first: bool
) -> tuple[Mapping[str, int], tuple[int | None, int, int] | None]:
    """What a token of digits can be. A date that the calendar does not have is none."""
    kind, text = match.lastgroup, match.group()
    numbers = [int(digits) for digits in _DIGITS.findall(text)]
    if kind == "num":
        return {"num": numbers[0]} if text[-1].isdigit() else {"num": numbers[0], "nth": 1}, None
    if kind == "year":
        return {"year": numbers[0]} if len(numbers) == 1 else {"year": numbers[0], "season": 1}, None
    if kind == "ymd":
        return _calendar(numbers[0], numbers[1], numbers[2])
    if kind == "dmy":
        day, month, year = numbers
        if not day_first and match.group("s2") != ".":
            day, month = month, day
        if month > 12 >= day:  # 06/25/2025 can be meant in one way only
            day, month = month, day
        return _calendar(year if year > 99 else 2000 + year, month, day)
    if kind == "dm":
        return _calendar(None, numbers[1], numbers[0]) if lexicon.words.ordinal_dot else ({}, None)
    return {str(kind): 1}, None


def _calendar(year: int | None, month: int, day: int) -> tuple[Mapping[str, int], tuple[int | None, int, int] | None]:
    if 1 <= month <= 12 and 1 <= day <= 31:
        return {"ymd": 1}, (year, month, day)
    return {}, None
