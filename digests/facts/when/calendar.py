"""Tokens → days and months of the calendar: "Friday, Oct. 17, 2025", "14. November", "25 de abril de este año"."""

from __future__ import annotations

from collections.abc import Sequence

from digests.facts.when.lexicon import UNITS
from digests.facts.when.tokens import Token
from digests.facts.when.written import Written

Found = tuple[Written, int] | None  # and the index of the token after it

_LOOSE = frozenset(("", ",", ".", ".,", "('", "'", "’", "(", "-", "–"))  # between a weekday and its day
_CLOSE = frozenset(("", ".", "'", "’", "-"))
_BEFORE_YEAR = frozenset(("", ",", ".", ".,", "'", "’"))
_YEAR = UNITS.index("year")


def follows(tokens: Sequence[Token], at: int, gaps: frozenset[str], *kinds: str) -> bool:
    """Whether the token at `at` is of one of these kinds and stands close behind the one before."""
    return at < len(tokens) and tokens[at].gap in gaps and any(kind in tokens[at].kinds for kind in kinds)


def past_joins(tokens: Sequence[Token], at: int, gaps: frozenset[str] = _CLOSE) -> int:
    """The index after up to three words like "of" and "the"."""
    for _ in range(3):
        if not follows(tokens, at, gaps, "joins"):
            break
        at += 1
    return at


def day(tokens: Sequence[Token], at: int, *, lone: bool = False) -> Found:
    """A day or month at a token; a month or weekday alone only where `lone` says that it can be nothing else."""
    token = tokens[at]
    if "weekday" in token:
        after = at + 1
        while after < at + 4 and follows(tokens, after, _LOOSE, "joins"):
            after += 1
        if after < len(tokens) and tokens[after].gap in _LOOSE and (found := _day(tokens, after, lone=False)):
            written, end = found
            if written.grain == "day":
                return _with_weekday(written, token), end
        if "short" in token or not lone:
            return None
        return Written(token.start, token.end, "day", "weekday", weekday=token.kinds["weekday"]), at + 1
    return _day(tokens, at, lone=lone)


def _with_weekday(written: Written, token: Token) -> Written:
    return Written(
        token.start,
        written.end,
        "day",
        f"weekday, {written.rule}",
        year=written.year,
        month=written.month,
        day=written.day,
        shift=written.shift,
        weekday=token.kinds["weekday"],
    )


def _day(tokens: Sequence[Token], at: int, *, lone: bool) -> Found:
    token = tokens[at]
    if token.ymd:
        year, month, number = token.ymd
        rule = "day in digits" if year else "day and month in digits"
        return Written(token.start, token.end, "day", rule, year=year, month=month, day=number), at + 1
    if "month" in token:
        return _from_month(tokens, at, lone=lone)
    if 1 <= token.kinds.get("num", 0) <= 31:
        month_at = past_joins(tokens, at + 1)
        if follows(tokens, month_at, _CLOSE, "month"):
            year, shift, end = year_after(tokens, month_at + 1)
            return (
                Written(
                    token.start,
                    tokens[end - 1].end,
                    "day",
                    "day before month",
                    year=year,
                    month=tokens[month_at].kinds["month"],
                    day=token.kinds["num"],
                    shift=shift,
                ),
                end,
            )
    return None


def _from_month(tokens: Sequence[Token], at: int, *, lone: bool) -> Found:
    token = tokens[at]
    month = token.kinds["month"]
    day_at = at + 1
    if follows(tokens, day_at, _CLOSE, "joins") and follows(tokens, day_at + 1, _CLOSE, "num"):
        day_at += 1  # "October the 17th"
    if follows(tokens, day_at, frozenset(("", ".")), "num") and 1 <= tokens[day_at].kinds["num"] <= 31:
        year, shift, end = year_after(tokens, day_at + 1)
        number = tokens[day_at].kinds["num"]
        rule = "month before day"
        return Written(token.start, tokens[end - 1].end, "day", rule, year, month, number, shift=shift), end
    year, shift, end = year_after(tokens, at + 1)
    if year or shift is not None:
        return Written(token.start, tokens[end - 1].end, "month", "month and year", year, month, shift=shift), end
    if follows(tokens, at + 1, _CLOSE, "shift") and not follows(tokens, at + 2, _CLOSE, "unit"):
        lean = tokens[at + 1].kinds["shift"]
        if lean and lone:  # "noviembre pasado"
            return Written(token.start, tokens[at + 1].end, "month", "month before", month=month, lean=lean), at + 2
    lone = lone and "brief" not in token
    return (Written(token.start, token.end, "month", "month", month=month), at + 1) if lone else None


def year_after(tokens: Sequence[Token], at: int) -> tuple[int | None, int | None, int]:
    """The year that follows: as a number, or counted from this one ("of next year"), and the index after it."""
    hyphen = at < len(tokens) and tokens[at].gap == "-" and tokens[at].start - tokens[at - 1].end == 1
    if follows(tokens, at, _BEFORE_YEAR, "year") or (hyphen and "year" in tokens[at]):  # "15-Mar-2025"
        return tokens[at].kinds["year"], None, at + 1
    after = past_joins(tokens, at)
    while follows(tokens, after, _CLOSE, "years", "fiscal") and follows(tokens, after + 1, _CLOSE, "year", "years"):
        after += 1
    if follows(tokens, after, _CLOSE, "year") and after > at:
        return tokens[after].kinds["year"], None, after + 1
    for first, second in (("shift", "unit"), ("unit", "shift")):
        if follows(tokens, after, _CLOSE, first) and follows(tokens, after + 1, _CLOSE, second):
            pair = {**tokens[after].kinds, **tokens[after + 1].kinds}
            if pair["unit"] == _YEAR:
                return None, pair["shift"], after + 2
    return None, None, at
