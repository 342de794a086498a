"""Dates as datelines and page stamps print them. Not the dates of the text: those are read by the facts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta, timezone
from functools import cache, lru_cache

from msgspec import Struct

from digests.parse.words import Words, words_of
from digests.pattern import pattern

_DIGIT = pattern(r"\d")
_LETTERS = pattern(r"[^\W\d_]+")
_ORDINAL = r"(?:st|nd|rd|th|er|º|ª|°)?"
_ISO = pattern(
    r"(?P<y>(?:19|20)\d{2})(?P<sep>[-/.])\s?(?P<m>\d{1,2})(?P=sep)\s?(?P<d>\d{1,2})(?!\d)\.?"
    r"(?:[T ](?P<h>\d{1,2}):(?P<mi>\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?\s?(?P<off>Z|[+-]\d{2}:?\d{2})?)?"
)
_NUMERIC = pattern(
    r"(?P<a>\d(?:(?<![\d.]\d)(?<!\d/\d)|(?<=[a-z]\d{3}/\d))\d?)\s?(?P<sep>[./-])\s?(?P<b>\d{1,2})\s?(?P=sep)\s?(?P<y>(?:19|20)\d{2}|(?<=[./])[0-47-9]\d)(?!\d|\.\d|/\d{1,3}/)"
)
_NUMERALS = "〇零○一二三四五六七八九"
_CJK = pattern(
    rf"(?P<y>(?:19|20)\d{{2}}|[一二][{_NUMERALS}]{{3}}|(?P<era>[^\W\d_]{{2,4}})\s?(?P<n>\d{{1,3}}|元))\s?[年년]"
    r"\s?(?P<m>\d{1,2}|[一二三四五六七八九十]{1,2})\s?[月월]"
    r"(?:\s?(?P<d>\d{1,2}|[一二三四五六七八九十]{1,3})\s?[日일])?"
)
_SPAN = pattern(r"(\d{1,2})\s?[-–]\s?\d{1,2}(?=,?\s(?:19|20)\d{2})")  # "November 2-6, 2009": its first day
_NEAR = 45  # days
_YEAR = r"(?:19|20)\d{2}"
_SHORT_YEAR = r"\d{2}(?=\s\d{1,2}:\d{2})|(?<=-)\d{2}(?![\d:])"  # "06 FEB 24 15:37", "31-Jul-24"
_CLOCK = pattern(r"(?<!\d)(?P<h>\d{1,2})(?:[:hH.時](?P<mi>\d{2}))?分?(?::\d{2})?\s?(?P<half>[AaPp]\.?[Mm]\b\.?)?")
_OFFSETS = {
    "eastern standard time": -5, "eastern daylight time": -4, "est": -5, "edt": -4, "central standard time": -6,
    "central daylight time": -5, "cst": -6, "cdt": -5, "mountain standard time": -7, "mountain daylight time": -6,
    "mst": -7, "mdt": -6, "pacific standard time": -8, "pacific daylight time": -7, "pst": -8, "pdt": -7, "gmt": 0,
    "utc": 0, "cet": 1, "cest": 2, "bst": 1, "hkt": 8, "sgt": 8, "jst": 9, "kst": 9,
}  # fmt: skip
_ZONE = pattern(r"\s?\(?(" + "|".join(sorted(_OFFSETS, key=len, reverse=True)) + r")\b", re.IGNORECASE)


class Printed(Struct, frozen=True):
    """A printed date: "2025-10-17", or "2026-01" when no day is said; without a year `value` is "10-17" alone."""

    start: int
    end: int
    value: str
    has_year: bool = True
    moment: datetime | None = None  # only where the text says the zone


@cache
def _named(months: tuple[str, ...], glue: tuple[str, ...]) -> re.Pattern[str]:
    name = "|".join(sorted(map(re.escape, months), key=len, reverse=True))
    between = "|".join(map(re.escape, glue))
    link = rf"(?:\s(?:{between}))?" if between else ""
    return pattern(
        rf"(?<![^\W\d_])(?P<m1>{name})\.?\s{{0,2}}(?P<d1>\d{{1,2}}){_ORDINAL}(?!\d|"
        rf"[.:]\d)(?:\.?,?{link}\s{{0,2}}(?P<y1>{_YEAR}))?(?!\d)"
        rf"|(?<![\d.,/])(?<!\d:)(?P<d2>\d{{1,2}}){_ORDINAL}\.?-?{link}\s{{0,2}}(?P<m2>{name})(?![^\W\d_])"
        rf"\.?,?(?:-?{link}\s{{0,2}}(?P<y2>{_YEAR}|{_SHORT_YEAR})(?:\s?г(?:ода|\.)?)?)?(?!\d)"
        rf"|(?<![\d.,/-])(?P<y4>{_YEAR})[-. ](?P<m4>{name})[-. ](?P<d4>\d{{1,2}})(?!\d)"
        rf"|(?<![^\W\d_])(?P<m3>{name})\.?,?{link}\s{{1,2}}(?P<y3>{_YEAR})(?!\d)",
        re.IGNORECASE,
    )


def printed_dates(text: str, words: Words) -> tuple[Printed, ...]:
    """Every date of a short text in order, without those inside another."""
    return _printed(text, words.code) if _DIGIT.search(text) or "年" in text else ()


@lru_cache(maxsize=512)  # the layout, the head and the dateline ask it of the same lines
def _printed(text: str, code: str) -> tuple[Printed, ...]:
    words = words_of(code)
    found = [_from_iso(match) for match in _ISO.finditer(text)]
    if "年" in text or "년" in text:
        found += [_from_cjk(match, words.eras) for match in _CJK.finditer(text)]
    if any(name in words.months for name in _LETTERS.findall(text.casefold())):
        pattern = _named(tuple(words.months), tuple(words.own.date_glue))
        found += [_from_named(match, words) for match in pattern.finditer(text)]
    found += [_from_numeric(match, words) for match in _NUMERIC.finditer(text)]
    kept: list[Printed] = []
    for item in sorted((item for item in found if item), key=lambda item: (item.start, -item.end)):
        if not kept or item.start >= kept[-1].end:
            kept.append(item)
    return tuple(kept)


def year_of(day: str, text: str, words: Words) -> str | None:
    """The year of "10-16", printed without one: that of the first whole date at most six weeks from it."""
    said = (item.value for item in printed_dates(_SPAN.sub(r"\1", text), words) if item.has_year)
    near = next((found for value in said if (found := year_near(day, value))), None)
    return near[1] if near else None


def year_near(day: str, value: str) -> tuple[int, str] | None:
    """How many days a whole date ("2009-11-02") is from "10-16", and the year of that; None if over six weeks."""
    if len(value) != len("2009-10-16"):
        return None
    month, number = map(int, day.split("-"))
    said = date.fromisoformat(value)
    for year in (said.year, said.year + 1, said.year - 1):
        whole = _day(year, month, number)
        apart = abs((date.fromisoformat(whole) - said).days) if whole else _NEAR + 1
        if apart <= _NEAR:
            return apart, str(year)
    return None


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _from_iso(match: re.Match[str]) -> Printed | None:
    value = _day(int(match["y"]), int(match["m"]), int(match["d"]))
    if value is None:
        return None
    moment = None
    if match["off"] and int(match["h"]) < 24 and int(match["mi"]) < 60:
        offset = _offset(match["off"])
        if offset is not None:
            moment = datetime.fromisoformat(f"{value}T{int(match['h']):02}:{match['mi']}").replace(tzinfo=offset)
    return Printed(match.start(), match.end(), value, moment=moment)


def _offset(text: str) -> timezone | None:
    if text == "Z":
        return timezone(timedelta())
    hours, minutes = int(text[1:3]), int(text[-2:])
    if hours > 14 or minutes > 59:
        return None
    sign = -1 if text[0] == "-" else 1
    return timezone(sign * timedelta(hours=hours, minutes=minutes))


def _from_cjk(match: re.Match[str], eras: Mapping[str, int]) -> Printed | None:
    if match["era"]:
        before = next((year for era, year in eras.items() if match["era"].endswith(era)), None)
        if before is None:
            return None
        year = before + (1 if match["n"] == "元" else int(match["n"]))
    else:
        year = int("".join(str(_digit(sign)) for sign in match["y"]))
    month = _small(match["m"])
    value = (
        _day(year, month, _small(match["d"])) if match["d"] else (f"{year}-{month:02}" if 1 <= month <= 12 else None)
    )
    return Printed(match.start(), match.end(), value) if value else None


def _digit(sign: str) -> int:
    """One digit of a year: 二〇二四."""
    return int(sign) if sign.isdecimal() else max(0, _NUMERALS.index(sign) - 2)


def _small(text: str) -> int:
    """A day or month in digits or Chinese numerals: 十二 → 12."""
    if text.isdecimal():
        return int(text)
    tens, ten, ones = text.partition("十")
    if not ten:
        return _digit(text) if len(text) == 1 else 0
    return 10 * (_digit(tens) if len(tens) == 1 else 1) + (_digit(ones) if len(ones) == 1 else 0)


def _from_named(match: re.Match[str], words: Words) -> Printed | None:
    name = match["m1"] or match["m2"] or match["m3"] or match["m4"]
    month = words.months.get(name.casefold(), 0)
    day, year = match["d1"] or match["d2"] or match["d4"], match["y1"] or match["y2"] or match["y3"] or match["y4"]
    year = f"20{year}" if year and len(year) == 2 else year
    if not month:
        return None
    if day is None:
        return Printed(match.start(), match.end(), f"{year}-{month:02}")
    value = _day(int(year or 2024), month, int(day))
    if value is None:
        return None
    return Printed(match.start(), match.end(), value if year else value[5:], has_year=bool(year))


def _from_numeric(match: re.Match[str], words: Words) -> Printed | None:
    first, second, year = int(match["a"]), int(match["b"]), int(match["y"])
    year = year if year > 99 else (2000 if year < 50 else 1900) + year
    day_first = match["sep"] == "." or words.own.day_first
    day, month = (first, second) if day_first else (second, first)
    value = _day(year, month, day) or _day(year, day, month)
    return Printed(match.start(), match.end(), value) if value else None


def moment_after(text: str, printed: Printed) -> datetime | None:
    """The moment a stamp says, when a clock time and a known zone stand behind its date."""
    if printed.moment or not printed.has_year or len(printed.value) != 10:
        return printed.moment
    clock = _CLOCK.search(text, printed.end, printed.end + 24)
    if clock is None or (clock["mi"] is None and clock["half"] is None):
        return None
    zone = _ZONE.match(text, clock.end())
    hour, minute = int(clock["h"]), int(clock["mi"] or 0)
    if zone is None or hour > 23 or minute > 59:
        return None
    if clock["half"]:
        hour = hour % 12 + (12 if clock["half"][0] in "Pp" else 0)
    offset = timezone(timedelta(hours=_OFFSETS[zone.group(1).lower()]))
    return datetime.fromisoformat(f"{printed.value}T{hour:02}:{minute:02}").replace(tzinfo=offset)
