"""Dates written with signs behind digits, as in Chinese, Japanese and Korean: "2025年10月17日", "午後3時"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import islice
from typing import Final

from msgspec.structs import replace

from digests.facts.when.written import Clock, Stretch, Written
from digests.languages import LANGUAGES
from digests.languages.dates import DateSigns, Part
from digests.pattern import pattern

_MOST: Final = 10_000
_NUMERALS: Final = "〇零一二三四五六七八九"
_SHORT = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_WEEKDAY_BRACKET = r"[\s]?[(（][^()（）\s]{1,6}[)）]"
_UNTIL: Final = pattern(r"\s?(?:[~〜～–—―-]|から|부터|至|到)\s?")
_NOON: Final = 12 * 60
_Y4: Final = r"(?:19|20)\d\d"


@cache
def scanner(code: str) -> re.Pattern[str] | None:
    """One pattern for every date and clock time of such a language, or None for a language with words."""
    signs = LANGUAGES[code].dates.signs
    if signs is None:
        return None
    year, month, day = (f"[{re.escape(said)}]" for said in (signs.year, signs.month, signs.day))
    era, tail = _any(signs.eras), f"(?:{signs.month_tail or '(?!)'})"
    firsts = "".join(sorted({word[0] for word in _words(signs)}))
    months = rf"\s?{month}?{tail}?\s?[~∼～〜–—―－至到-]\s?(?={_SHORT}\s?{month}(?!の?\s?{_SHORT}\s?{day}))"
    source = rf"""
    (?=[\d{_NUMERALS}十'‘’{re.escape(firsts)}])(?:
      (?P<digits>(?<![\d.,/-])['‘’]?(?P<dy>{_Y4}|(?<=['‘’])\d\d)(?P<sep>[-./])\s?(?P<dm>\d\d?)(?P=sep)\s?(?P<dd>\d\d?)
          (?![\d/]|-\d)\.?{day}?)
    | (?P<short>(?<![\d.,/-])(?P<sm>1[0-2]|0?[1-9])[./]\s?(?P<sd>3[01]|[12]\d|0?[1-9])
          (?:\.?{day}|\.?(?={_WEEKDAY_BRACKET})))
    | (?P<mixed>(?<!\d)['‘’]?(?P<xy>{_Y4}|(?<=['‘’])\d\d)[.]\s?(?P<xm>1[0-2]|0?[1-9])[.{re.escape(signs.month)}]
          \s?(?P<xd>3[01]|[12]\d|0?[1-9])(?:[.]|{day})(?!\d))
    | (?P<clock>(?:(?P<half>{_any((*signs.am, *signs.pm))})\s?)?
          (?:(?<!\d)(?P<h>[01]?\d|2[0-4]|[一二三四五六七八九十]{{1,3}})\s?[{re.escape(signs.hour)}](?![間间간代])
             (?:\s?(?P<mi>[0-5]?\d)\s?[{re.escape(signs.minute)}]|(?P<hh>[{re.escape(signs.half_hour) or "!"}]))?
            |(?<![\d:：])(?P<ch>[01]?\d|2[0-4])[:：](?P<cm>[0-5]\d)(?::[0-5]\d)?(?![\d:：]))
        |(?P<noon>{_any(signs.noon)}))
    | (?P<named>(?:
          (?P<year>(?<![\d.,])\d{{4}}|(?<!\d)[{_NUMERALS}]{{4}}|{era}\s?(?:\d{{1,3}}|元)
              |(?<![\d.,年년/-])(?:{signs.brief_year or "(?!)"}))\s?{year}
            (?P<fy>[{re.escape(signs.fiscal_year) or "!"}])?
        |(?P<yshift>{_any(signs.years)}))
        (?:[\s度]?の?\s?(?:(?:(?P<from>1[0-2]|[1-9]){months})?(?P<month>{_SHORT})\s?{month}(?:
              (?P<fm>[{re.escape(signs.fiscal_month) or "!"}])
              |の?\s?(?P<day>{_SHORT})\s?{day}
              |\s?(?P<mpart>{_any(signs.parts)})|{tail})?
            |(?P<quarter>{_any(signs.quarters)})|(?P<halfyear>{_any(signs.halves)})
            |(?P<season>{_any(signs.seasons)})|(?P<ypart>{_any(signs.parts)})))?)
    | (?P<monthly>(?P<mshift>{_any(signs.months)})\s?(?:(?P<sday>{_SHORT})\s?{day}|(?P<spart>{_any(signs.parts)}))?
        |(?<![\d.,])(?:(?P<lfrom>1[0-2]|[1-9]){months})?(?P<lmonth>{_SHORT})\s?{month}
          (?:{tail}|(?![{re.escape(signs.not_after_month) or "!"}])
          (?:の?\s?(?P<lday>{_SHORT})\s?{day}(?![{re.escape(signs.not_after_day) or "!"}])
            |\s?(?P<lpart>{_any(signs.parts)}))?))
    | (?P<period>(?P<lquarter>{_any(signs.quarters)})|(?P<lhalf>{_any(signs.halves)}))
    | (?P<week>{_any(signs.weeks)}) | (?P<relative>{_any(signs.days)})
    | (?P<lone>(?<![\d.,])\d{{1,2}}\s?{day}(?![{re.escape(signs.not_after_day) or "!"}])))
    """
    return pattern(source, re.VERBOSE)


def _words(signs: DateSigns) -> Iterable[str]:
    """Every word that a date may begin with."""
    listed = (signs.eras, signs.years, signs.months, signs.weeks, signs.days, signs.halves, signs.quarters)
    return (*(word for words in listed for word in words), *signs.am, *signs.pm, *signs.noon)


def _any(words: Iterable[str]) -> str:
    listed = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
    return f"(?:{listed})" if listed else "(?!)"


def written_with_signs(body: str, code: str) -> tuple[list[Stretch], list[Clock]]:
    """The dates and clock times of a body in such a language, in order, the first 10,000."""
    pattern, signs = scanner(code), LANGUAGES[code].dates.signs
    if pattern is None or signs is None:
        return [], []
    stretches: list[Stretch] = []
    clocks: list[Clock] = []
    joined = _connector(code)
    for match in islice(pattern.finditer(body), _MOST):
        if match.lastgroup == "clock":
            clock = _clock(body, match, signs)
            opens = clocks and clocks[-1].until is None and _UNTIL.fullmatch(body, clocks[-1].end, clock.start)
            if opens and clock.minute < clocks[-1].minute and not match["half"]:
                clock = replace(clock, minute=clock.minute + _NOON)  # "午後2時～4時"
            if opens and clocks[-1].minute < clock.minute < 2 * _NOON:
                clocks[-1] = replace(clocks[-1], end=clock.end, until=clock.minute)
            else:
                clocks.append(clock)
            continue
        before = stretches[-1] if stretches and stretches[-1].last is None else None
        near = before is not None and match.start() - before.end <= 16
        follows = before if near and before and joined.fullmatch(body, before.end, match.start()) else None
        one = _written(match, signs, follows.first if follows else None)
        if one is None:
            continue
        one = replace(one, until=body.startswith(signs.by, one.end))
        if one.grain == "month" and (lead := match["from"] or match["lfrom"]):
            stretches.append(Stretch(one.start, one.end, replace(one, month=int(lead)), one))  # 1-10月份
        elif follows and one.grain == follows.first.grain and one.shift is None:
            stretches[-1] = Stretch(follows.start, one.end, follows.first, one)
        elif one.rule == "season":
            last = replace(one, month=((one.month or 0) + 1) % 12 + 1, year=None, shift=None)
            stretches.append(Stretch(one.start, one.end, one, last))
        else:
            stretches.append(Stretch(one.start, one.end, one))
    return stretches, clocks


@cache
def _connector(code: str) -> re.Pattern[str]:
    signs = LANGUAGES[code].dates.signs
    words, same = (_any(signs.to), signs.same or "(?!)") if signs else ("(?!)", "(?!)")
    return pattern(rf"(?:{_WEEKDAY_BRACKET})?\s?{words}[\s,、]?(?:{same})?")


def _written(match: re.Match[str], signs: DateSigns, before: Written | None) -> Written | None:
    """What a match says, or None where it says no date. `before` is the other end of a range."""
    start, end = match.span()
    kind = match.lastgroup
    if kind == "digits":
        return _day(start, end, match["dy"], match["dm"], match["dd"])
    if kind == "mixed":
        return _day(start, end, match["xy"], match["xm"], match["xd"])
    if kind == "short":
        return Written(start, end, "day", "month and day in digits", month=int(match["sm"]), day=int(match["sd"]))
    if kind == "week":
        return Written(start, end, "week", "week from the day of the release", shift=signs.weeks[match["week"]])
    if kind == "relative":
        return Written(start, end, "day", "day from the release", shift=signs.days[match["relative"]])
    if kind == "lone":
        number = _number(re.sub(r"\D", "", match["lone"]))
        if before is None or before.grain != "day" or before.month is None:
            return _lone(match, signs, number)
        return Written(start, end, "day", "day", before.year, before.month, number) if number != before.day else None
    if kind == "monthly":
        return _monthly(match, signs)
    if kind == "period":
        return _period(start, end, match["lquarter"], match["lhalf"], signs)
    return _named(match, signs)


@cache
def _lone_day(source: str) -> re.Pattern[str]:
    return pattern(source)


def _lone(match: re.Match[str], signs: DateSigns, number: int) -> Written | None:
    """ "5일 밝혔다", "22日、…と発表した": a day without a month is the nearest one."""
    start, end = match.span()
    before = match.string[max(0, start - 3) : start].rstrip()
    if not signs.lone_day or not 1 <= number <= 31 or before.endswith(_NOT_BEFORE_A_DAY):
        return None
    if not _lone_day(signs.lone_day).match(match.string, end):
        return None
    return Written(start, end, "day", "day without a month", day=number)


_NOT_BEFORE_A_DAY = (
    "제",
    "第",
    "매월",
    "매달",
    "毎月",
    "每月",
    "平均",
    "평균",
    "약",
    "約",
    "约",
    "총",
    "최대",
    "最大",
    "/",
    "하루",
    "1",
)


def _day(start: int, end: int, year: str, month: str, day: str) -> Written | None:
    if not (1 <= int(month) <= 12 and 1 <= int(day) <= 31):
        return None
    full = int(year) if len(year) == 4 else 2000 + int(year)
    return Written(start, end, "day", "day in digits", full, int(month), int(day))


def _monthly(match: re.Match[str], signs: DateSigns) -> Written | None:
    start, end = match.span()
    part = _part(match["spart"] or match["lpart"], signs.parts)
    if match["mshift"]:
        shift = signs.months[match["mshift"]]
        if match["sday"]:
            number = _number(match["sday"])
            return Written(start, end, "day", "day of a month from the release", day=number, shift=shift)
        return Written(start, end, "month", "month from the day of the release", shift=shift, part=part)
    month, day = _number(match["lmonth"]), _number(match["lday"])
    if not 1 <= month <= 12 or (match["lday"] and not 1 <= day <= 31):
        return None
    grain = "day" if match["lday"] else "month"
    if grain == "day":
        return Written(start, end, "day", "month and day", month=month, day=day)
    return Written(start, end, "month", "month", month=month, part=part)


def _period(start: int, end: int, quarter: str | None, half: str | None, signs: DateSigns) -> Written:
    if quarter:
        return Written(start, end, "quarter", "quarter", number=signs.quarters[quarter])
    return Written(start, end, "half", "half", number=signs.halves[half or ""])


def _named(match: re.Match[str], signs: DateSigns) -> Written | None:
    start, end = match.span()
    year = _year(match["year"], signs.eras) if match["year"] else None
    shift = signs.years[match["yshift"]] if match["yshift"] else None
    if year is not None and not 1800 <= year <= 2200:
        return None
    fiscal = bool(match["fy"] or match["fm"])
    if match["quarter"] or match["halfyear"]:
        period = _period(start, end, match["quarter"], match["halfyear"], signs)
        return replace(period, year=year, shift=shift, fiscal=fiscal)
    if match["month"]:
        month, day = _number(match["month"]), _number(match["day"])
        if not 1 <= month <= 12 or (match["day"] and not 1 <= day <= 31):
            return None
        if match["day"]:
            return Written(start, end, "day", "year, month and day", year, month, day, shift=shift)
        part = _part(match["mpart"], signs.parts)
        if fiscal:
            return Written(start, end, "year", "fiscal year", year, shift=shift, fiscal=True)
        return Written(start, end, "month", "year and month", year, month, shift=shift, part=part)
    if match["season"]:
        return Written(start, end, "month", "season", year, signs.seasons[match["season"]], shift=shift)
    part = _part(match["ypart"], signs.parts)
    rule = "year" if year else "year from the day of the release"
    return Written(start, end, "year", rule, year, shift=shift, part=part, fiscal=fiscal)


def _part(sign: str | None, parts: Mapping[str, Part]) -> Part | None:
    return parts[sign] if sign else None


def _year(text: str, eras: Mapping[str, int]) -> int:
    for era, before in eras.items():
        if text.startswith(era):
            rest = text[len(era) :].strip()
            return before + (1 if rest == "元" else int(rest))
    text = text.lstrip("'‘’")
    if text[0] in _NUMERALS:
        return int("".join(str(max(0, _NUMERALS.index(sign) - 1)) for sign in text))
    return _full_year(int(text))


def _full_year(year: int) -> int:
    """24 → 2024, 98 → 1998; 113, as Taiwan counts its years, → 2024."""
    if year < 100:
        return year + (2000 if year < 60 else 1900)
    return year + 1911 if year < 200 else year


def _number(text: str | None) -> int:
    """Digits or small Chinese numerals: 十 10, 十二 12, 二十三 23; 0 for none."""
    if not text:
        return 0
    if text.isdigit():
        return int(text)
    tens, ten, ones = text.partition("十")
    digits = {sign: value for value, sign in enumerate("一二三四五六七八九", 1)}
    if not ten:
        return digits.get(text, 0)
    return digits.get(tens, 1) * 10 + digits.get(ones, 0)


def _clock(body: str, match: re.Match[str], signs: DateSigns) -> Clock:
    start, end = match.span()
    if match["noon"]:
        return Clock(start, end, signs.noon[match["noon"]] * 60, marked=True, zone=_zone(body, start, end, signs))
    hour = _number(match["h"] or match["ch"])
    minute = 30 if match["hh"] else int(match["mi"] or match["cm"] or 0)
    if match["half"] in signs.pm and hour < 12:
        hour += 12
    elif match["half"] in signs.am and hour == 12:
        hour = 0
    marked = match["half"] is not None or match["h"] is not None
    return Clock(start, end, hour % 24 * 60 + minute, marked=marked, zone=_zone(body, start, end, signs))


def _zone(body: str, start: int, end: int, signs: DateSigns) -> str | None:
    """The zone named shortly before the day of a clock time, or in brackets behind it."""
    around = body[max(0, start - 30) : start], body[end : end + 14]
    return next((iana or None for name, iana in signs.zones.items() if any(name in text for text in around)), None)


def merged(first: Sequence[Stretch], second: Sequence[Stretch]) -> list[Stretch]:
    """Stretches of two scanners in order; where they meet, the first one's."""
    kept = sorted(
        (*((one, 0) for one in first), *((one, 1) for one in second)), key=lambda pair: (pair[0].start, pair[1])
    )
    found: list[Stretch] = []
    for stretch, rank in kept:
        if found and stretch.start < found[-1].end:
            if rank == 0 and found[-1].end - found[-1].start < stretch.end - stretch.start:
                found[-1] = stretch
            continue
        found.append(stretch)
    return found
