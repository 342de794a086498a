"""Tokens → what is written, place by place: single dates, and ranges whose ends share month or year."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from digests.facts.when.calendar import Found, day, follows, year_after
from digests.facts.when.lexicon import UNITS, Lexicon
from digests.facts.when.listed import listed, listed_before
from digests.facts.when.single import one
from digests.facts.when.tokens import Token
from digests.facts.when.written import Stretch, Written

_DASHES = frozenset(("-", "–", "—", "‑", "~", ", –", "/"))
_NEAR = frozenset(("", ",", "-"))
_PLAIN = frozenset(("",))
_ELIDED = frozenset(("", "'", "’"))  # "dal 6 all’8 febbraio"
_BEGIN = frozenset(
    "part day named same_day year_end weekday month num ymd ordinal mark fy fiscal shift unit year season".split()
)  # the kinds of token that a date can begin with


def stretches(body: str, tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[Stretch]:
    """Everything the tokens say, left to right, each token used once."""
    at = 0
    while at < len(tokens):
        found = _stretch(body, tokens, at, lexicon)
        days = listed_before(tokens, at) if "num" in tokens[at] and (not found or found[0].last is None) else None
        if found is None and days is None:
            at += 1
            continue
        if found is not None:
            days = days or listed(body, tokens, *found) or ([found[0]], found[1])
        assert days is not None
        yield from days[0]
        at = days[1]


def _stretch(body: str, tokens: Sequence[Token], at: int, lexicon: Lexicon) -> tuple[Stretch, int] | None:
    if _BEGIN.isdisjoint(tokens[at].kinds):
        return None
    between = _opened(tokens, at)
    whole_span = _shared_month(tokens, at, between=between) or _season(tokens, at) or _first_months(tokens, at)
    if whole_span:
        return whole_span
    found = one(body, tokens, at, lexicon, licensed=_opens_months(tokens, at, between=between))
    if found is None:
        return None
    first, after = found
    second = _second(body, tokens, after, first, lexicon, between=between)
    if second:
        last, after = second
        opening = _weekday_before(tokens, at) if first.weekday is not None else None
        if opening:
            first = replace(first, start=opening.start, weekday=opening.kinds["weekday"])
        return Stretch(first.start, last.end, first, last), after
    if at and "by" in tokens[at - 1] and tokens[at].gap in _PLAIN:
        first = replace(first, until=True)
    if at and "since" in tokens[at - 1] and tokens[at].gap in _PLAIN and first.shift is None:
        first = replace(first, lean=-1)
    return Stretch(first.start, first.end, first), after


def _opened(tokens: Sequence[Token], at: int) -> bool:
    """Whether "from", "between" or "zwischen dem" stands before a token."""
    if not at or tokens[at].gap not in _PLAIN:
        return False
    article = at > 1 and "joins" in tokens[at - 1] and "opens" not in tokens[at - 1] and tokens[at - 1].gap in _PLAIN
    return "opens" in tokens[at - 2 if article else at - 1]


def _weekday_before(tokens: Sequence[Token], at: int) -> Token | None:
    """The first weekday of "Monday through Friday, October 20-24"."""
    joined = at > 1 and "to" in tokens[at - 1] and tokens[at].gap in _PLAIN and tokens[at - 1].gap in _PLAIN
    return tokens[at - 2] if joined and "weekday" in tokens[at - 2] else None


def _shared_month(tokens: Sequence[Token], at: int, *, between: bool) -> tuple[Stretch, int] | None:
    """ "14. bis 16. November", "8-10 July 2025", "del 8 al 10 de julio": the month stands at the end only."""
    begin = tokens[at]
    number_at = at
    if "weekday" in begin and at + 1 < len(tokens) and tokens[at + 1].gap in _NEAR | {"."}:
        number_at += 1
    token = tokens[number_at]
    if not 1 <= token.kinds.get("num", 0) <= 31:
        return None
    other = _connected(tokens, number_at + 1, between=True, gaps=frozenset(("", ".")))
    if other is None or other >= len(tokens) or not ("num" in tokens[other] or "weekday" in tokens[other]):
        return None
    found = day(tokens, other)
    if found is None or found[0].month is None or found[0].grain != "day":
        return None
    if not between and "ands" in tokens[other - 1] and found[0].day != token.kinds["num"] + 1:
        return None  # "on 3 and 17 May" are two days; "3 and 4 May" are a run
    last, after = found
    first = Written(
        begin.start,
        token.end,
        "day",
        "first day of a range",
        last.year,
        last.month,
        token.kinds["num"],
        shift=last.shift,
    )
    return Stretch(begin.start, last.end, first, last), after


def _first_months(tokens: Sequence[Token], at: int) -> tuple[Stretch, int] | None:
    """ "the first nine months of 2025": January to September of that year."""
    if tokens[at].kinds.get("ordinal") != 1 or not follows(tokens, at + 1, _PLAIN, "count", "num"):
        return None
    count = tokens[at + 1].kinds.get("count", tokens[at + 1].kinds.get("num", 0))
    if not 2 <= count <= 11 or not follows(tokens, at + 2, _PLAIN, "unit"):
        return None
    year, shift, after = year_after(tokens, at + 3)
    if UNITS[tokens[at + 2].kinds["unit"]] != "month" or (year is None and shift is None):
        return None
    start, end = tokens[at].start, tokens[after - 1].end
    first = Written(start, end, "month", "first months", year, 1, shift=shift)
    return Stretch(start, end, first, replace(first, month=count)), after


def _opens_months(tokens: Sequence[Token], at: int, *, between: bool) -> bool:
    """A month alone is a date where it opens a range: "January to July 2025"."""
    if "month" not in tokens[at]:
        return False
    other = _connected(tokens, at + 1, between=between)
    return other is not None and other < len(tokens) and "month" in tokens[other]


def _season(tokens: Sequence[Token], at: int) -> tuple[Stretch, int] | None:
    """ "summer 2026", "next spring": three months, of the north; winter begins in December."""
    shift = tokens[at].kinds.get("shift") if follows(tokens, at + 1, _PLAIN, "season") else None
    season_at = at if shift is None else at + 1
    if "season" not in tokens[season_at]:
        return None
    year, year_shift, after = year_after(tokens, season_at + 1)
    if year is None and year_shift is None and shift is None:
        return None
    number = tokens[season_at].kinds["season"]
    start, end = tokens[at].start, tokens[after - 1].end
    month = number * 3
    first = Written(start, end, "month", "season", year, month, shift=year_shift, lean=shift or None)
    if shift == 0:
        first = replace(first, shift=0)
    last = replace(first, month=(month + 1) % 12 + 1, year=None, shift=None, lean=None)
    return Stretch(start, end, first, last), after


def _connected(tokens: Sequence[Token], at: int, *, between: bool, gaps: frozenset[str] = _NEAR) -> int | None:
    """The index of the other end of a range when a connector stands at `at`, else None."""
    if at >= len(tokens) or tokens[at].gap is None:
        return None
    if tokens[at].gap in _DASHES or tokens[at].gap in (".-", ".–", "./", "&"):
        return at
    joined = "to" in tokens[at] or (between and "ands" in tokens[at])
    if joined and tokens[at].gap in gaps | {","} and at + 1 < len(tokens) and tokens[at + 1].gap in _ELIDED:
        return at + 1
    return None


def _second(body: str, tokens: Sequence[Token], at: int, first: Written, lexicon: Lexicon, *, between: bool) -> Found:
    """The other end of a range that `first` begins."""
    if first.shift is not None and not _named(first):
        return None
    pair = first.year is None and (first.day is not None or first.grain == "month")
    other = _connected(tokens, at, between=between or pair)
    if other is None:
        return None
    joined = "ands" in tokens[other - 1] or tokens[other].gap == "&"
    months = first.grain == "month" and tokens[other].kinds.get("month") == (first.month or 0) % 12 + 1
    if not between and joined and not months and tokens[other].kinds.get("num") != (first.day or 0) + 1:
        return None
    dashed = tokens[other].gap != ""
    if dashed and ("opens" in tokens[other] or "before" in tokens[other]):
        return None  # "6 August 2024 – From July 31": a dateline, then the text
    while (
        other + 1 < len(tokens)
        and ("joins" in tokens[other] or "opens" in tokens[other])
        and tokens[other + 1].gap == ""
    ):
        other += 1
    token = tokens[other]
    if first.day and not first.year and 1 <= token.kinds.get("num", 0) <= 31:  # "October 1-4, 2025"
        with_month = day(tokens, other)
        if with_month:
            return with_month
        year, shift, after = year_after(tokens, other + 1)
        last = replace(
            first, start=token.start, end=tokens[after - 1].end, year=year, day=token.kinds["num"], shift=shift
        )
        return (replace(last, weekday=None), after) if last.day != first.day else None
    if first.grain == "year" and "year" in token:
        if not first.year or not first.year < token.kinds["year"] <= first.year + 60:
            return None
        return Written(token.start, token.end, "year", "year", token.kinds["year"]), other + 1
    found = one(body, tokens, other, lexicon, licensed=True)
    if found is None or found[0].grain != first.grain or (found[0].shift is not None and not _named(found[0])):
        return None
    if found[0].weekday is not None and found[0].day is None and first.day:
        return None
    return found


def _named(written: Written) -> bool:
    return written.month is not None or written.number is not None
