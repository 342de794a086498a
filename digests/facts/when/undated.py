"""A release that names no day of its own: the year its days are meant in, by what the text says itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from digests.facts.when.spans import calendar_day
from digests.facts.when.tokens import Token
from digests.facts.when.written import Stretch, Written
from digests.pattern import pattern

_OLDEST, _LATEST = 1990, 2100
_MOST = 50  # days that are looked at; a page of more is no release
_NAMES = pattern(r"\d{4} [A-Z][a-z]")  # "the 2019 Summer Games"
_NAMED = pattern(r"[A-ZÀ-Þ][\w’'-]{2,40} \Z")  # "Festival de Otoño 2019"
_COMPARED, _HISTORY = 2, 10  # years back
_PLAN = pattern(r"[A-ZÀ-Þ][\w’'-]{2,40} \Z")  # "Agenda 2030"
_OFTEN = 2  # times a year is said, if months of it are to tell that of other days
_BEFORE = 45  # code points before a year
_EXCLUDED = ("by", "since")  # "by 2030", "since 1998": not the year of an event


def near_day(body: str, written: Sequence[Stretch], tokens: Sequence[Token], head: int) -> date | None:
    """A day near which the days without a year lie, or None where the text does not say enough.

    It is the first day with its weekday, in a year that the text names and in which all weekdays are right ("Saturday,
    June 1" beside "2019"); else the first day printed in full that is no old history; else the last month named with
    its year, where that year is said twice; else the middle of the one year that names something in the text ("the
    2019 Summer Games") or in the headline, `head` code points long.
    """
    days = _days(written)
    printed = [day for one in days if (day := _printed(one))]
    written_years = {one.first.year for one in written if one.first.year and not one.first.until} | {
        year for year, _ in _named(tokens)
    }
    named = sorted((year for year in written_years if _OLDEST <= year <= _LATEST), reverse=True)
    full = [day for day in printed if named and day.year >= named[0] - 1]
    paired = [one for one in days if _is_paired(one)]
    years = (*(day.year for day in printed), *named, *(day.year + aside for day in printed for aside in (1, -1)))
    year = next((year for year in years if all(_fits(one, year) for one in paired)), None)
    if paired and year is not None:
        return calendar_day(year, paired[0].month or 1, paired[0].day or 1)
    if full or paired:
        return full[0] if full else None
    if month := _last_month(written):
        said = (
            sum(year == month.year for year, _ in _named(tokens)),
            sum(month.year in _years(one) for one in written),  # signs are no tokens
        )
        return month if max(said) >= _OFTEN and month.year in named[:1] else None
    labels = {year for year, at in _named(tokens) if _NAMES.match(body, at)}
    labels = labels or {
        year for year, at in _named(tokens) if at < head and _NAMED.search(body[max(0, at - _BEFORE) : at])
    }
    if not labels:
        labels = _of_today(body, tokens, named)
    return date(labels.pop(), 7, 1) if len(labels) == 1 else None


def _of_today(body: str, tokens: Sequence[Token], named: Sequence[int]) -> set[int]:
    """The latest year, named twice, beside one that it is compared with or with none but old history."""
    if not named or (named[1:] and _COMPARED < named[0] - named[1] < _HISTORY):
        return set()
    places = [at for year, at in _named(tokens) if year == named[0]]
    planned = any(_PLAN.search(body[max(0, at - _BEFORE) : at]) for at in places)
    return set() if planned or len(places) < _OFTEN else {named[0]}


def _last_month(written: Sequence[Stretch]) -> date | None:
    """The middle of the latest month that is named with its year."""
    months = [one for stretch in written for one in (stretch.last or stretch.first,) if one.grain == "month"]
    days = [day for one in months if one.year and (day := calendar_day(one.year, one.month or 0, 15))]
    return max(days, default=None)


def _years(stretch: Stretch) -> tuple[int | None, int | None]:
    return stretch.first.year, stretch.last.year if stretch.last else None


def has_weekdays(written: Sequence[Stretch]) -> bool:
    """Whether weekdays tell the year of days without one."""
    return any(_is_paired(one) for one in _days(written))


def _is_paired(one: Written) -> bool:
    return one.year is None and one.weekday is not None


def _named(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Bare years and where they stand."""
    for at, token in enumerate(tokens):
        if "year" not in token or "season" in token:
            continue
        before = tokens[at - 1] if at and token.gap == "" else None
        if before is None or not any(kind in before for kind in _EXCLUDED):
            yield token.kinds["year"], token.start


def _days(written: Sequence[Stretch]) -> list[Written]:
    ends = (end for one in written for end in (one.first, one.last) if end is not None)
    return [end for end in ends if end.grain == "day" and end.day and end.month][:_MOST]


def _printed(one: Written) -> date | None:
    return calendar_day(one.year, one.month or 0, one.day or 0) if one.year else None


def _fits(one: Written, year: int) -> bool:
    day = calendar_day(year, one.month or 0, one.day or 0)
    return day is not None and day.weekday() == one.weekday
