"""The period that a release of statistics tells of, as its titles or its first paragraphs name it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from digests.facts.clauses import period_pattern, phrases_pattern
from digests.facts.period_carried import after_event
from digests.facts.period_length import length_of
from digests.facts.period_reported import AGAINST, JOINT, ahead
from digests.languages import LANGUAGES, Language
from digests.languages.numbers import NumberWords
from digests.model import Release
from digests.pattern import pattern

_OF_EVENTS = frozenset({"earnings", "merger", "legal", "personnel", "financing", "event"})
_TITLES = ("headline", "subheadline")
_PROSE = 80  # code points of a paragraph
_OPENING = 600  # of it that are looked at
_OPENINGS = 2  # paragraphs; of the points of a list one more
YEAR = 12  # months
_PARTS = (3, 6, 9)  # months of a part of a year
_DAY = pattern(r"\d{1,2}\.?\s\Z|\s?\d{1,2}(?:st|nd|rd|th)?,?(?!\d)")
_SPACELESS = ("joined", "particles")
_YEAR = pattern(r"(?<![\d.,$€£/-])(?:19|20)\d{2}(?:\s?[-–/]\s?(?:20)?\d{2})?(?![\d%]|[.,/-]\d)(?:\s?[年년])?")
_OF_A_DAY = pattern(r"\d{1,2}(?:st|nd|rd|th|er|\.)?,?\s(?:de\s|of\s)?\Z|\d[./-]\Z")
TWO = 2  # words of "last year"
_STUDIED = 10  # years that a study may look back
_LONG_AGO = 3  # years; what lies farther back is history
_LAST = pattern(r"(?:last|past) (?:[a-z]+ )?(?:year|season)", re.IGNORECASE)
_BEFORE = 24  # code points before a time that say how it is meant


def series_period(release: Release, language: Language, *, study: bool = False) -> str | None:
    """ "Joblessness eases to 5.1 per cent in May", "Cycling Barometer 2024": what names no time of its own is of then.

    A part of a year counts where the title or paragraph that names it tells a share or what rises or falls: a firm
    that opened a shop in May says nothing of the May of its other figures. A year of the titles counts where it is
    over, or where a `study` bears its name.
    """
    words = language.numbers
    if release.kind in _OF_EVENTS:
        return None
    if words.nouns in _SPACELESS:
        return _titled(release, language, study=study)
    openings = list(_openings(release))
    moving = (text for text in openings if _moves(words).search(text))
    sentences = [sentence for text in moving for sentence in text.split(". ")]
    parts = next((told for sentence in sentences if (told := _told(sentence, language, release, study=study))), None)
    return parts or _titled(release, language, study=study)


def _openings(release: Release) -> Iterator[str]:
    prose, line = 0, release.dateline.span if release.dateline else None
    for block in release.blocks:
        text = block.span.cut(release.body)
        if line and block.span.holds(line):
            text = release.body[line.end : block.span.end]
        if block.kind in _TITLES:
            yield text
        elif block.kind in ("paragraph", "item", "dateline") and len(text) >= _PROSE:
            prose += 1
            yield text[:_OPENING]
            if prose == _OPENINGS + (block.kind == "item"):
                return


def _told(sentence: str, language: Language, release: Release, *, study: bool) -> str | None:
    """The part of a year, or the year now over, that a sentence names; none that is compared with or to come."""
    words = language.numbers
    if ahead(sentence, words):
        return None
    older = phrases_pattern((*words.against, *words.last_time))
    for found in period_pattern(words).finditer(sentence):
        said = " ".join(found["period"].split())
        start, end = found.span("period")
        month = _months(language.code).search(said)
        part = length_of(said) in _PARTS and _particular(words).search(said)
        if not month and not part and not _is_year_over(said, release, study=study):
            continue
        if month and (
            _DAY.match(said, month.end()) or _DAY.search(said, 0, month.start()) or _DAY.match(sentence, end)
        ):
            continue  # a day
        if _LAST.fullmatch(said):
            if phrases_pattern(words.against).search(sentence, max(0, start - AGAINST), start):
                continue
            return said if len(said.split()) > TWO or _moves(words).search(sentence, 0, start) else None
        if older.search(sentence, max(0, start - AGAINST), start) or _bounds(language.code).match(said):
            continue
        dated = _OF_A_DAY.search(sentence, 0, start) or _ends_with_month(language.code).search(sentence, 0, start)
        if after_event(sentence, start, words) or (not month and dated):
            continue
        return JOINT.sub("", said)
    return None


def _is_year_over(said: str, release: Release, *, study: bool) -> bool:
    """The year before the release's or its own, of a season too; a study may look farther back."""
    years = [int(year) for year in re.findall(r"(?<!\d)(?:19|20)\d{2}(?!\d)", said)]
    today = _year_of(release)
    if _LAST.fullmatch(said):
        return True
    return len(years) == 1 and today is not None and today - (_STUDIED if study else 1) <= years[0] <= today


def _titled(release: Release, language: Language, *, study: bool) -> str | None:
    """The one year or season that the titles name, unless it is a bound, a day's, compared with or to come."""
    words, today = language.numbers, _year_of(release)
    bounded = words.nouns not in _SPACELESS
    older = phrases_pattern((*words.against, *words.last_time), bounded)
    told: dict[str, str] = {}
    for text in dict.fromkeys(filter(None, (release.headline, release.subheadline))):
        for found in _YEAR.finditer(text):
            before = text[max(0, found.start() - _BEFORE) : found.start()]
            dated = _OF_A_DAY.search(before) or _ends_with_month(language.code).search(before)
            if dated or (not bounded and text[found.end() : found.end() + 3].strip()[:1].isdigit()):
                return None
            than = not words.than.isdisjoint(before.casefold().split()[-2:])
            if than or older.search(before) or _bound_before(language.code).search(before) or ahead(text, words):
                return None
            if after_event(text, found.start(), words):
                return None
            told[found.group()[:4]] = _whole(text, found, words)
    if len(told) != 1:
        return None
    ((year, said),) = told.items()
    if today is None:
        sure = study or _of_whole_year(release.headline or "", words) or _repeated(release, year, words)
        return said if sure else None
    if int(year) == today:
        return said if study else None
    return said if today - _LONG_AGO <= int(year) < today else None


def _whole(text: str, year: re.Match[str], words: NumberWords) -> str:
    """The period that a year stands in: "school year 2023/24", else the year alone."""
    for found in period_pattern(words).finditer(text):
        start, end = found.span("period")
        if start <= year.start() and year.end() <= end and end - start <= _BEFORE + len(year.group()):
            return JOINT.sub("", " ".join(found["period"].split()))
    return year.group()


def _of_whole_year(title: str, words: NumberWords) -> bool:
    """ "2018년 연간 동향", "Full-Year Figures 2018": a title that says that a year is told of."""
    told = (found["period"] for found in period_pattern(words).finditer(title))
    return any(length_of(said) == YEAR and not any(map(str.isdigit, said)) for said in told)


def _repeated(release: Release, year: str, words: NumberWords) -> bool:
    """Whether the text tells a figure of the year of its title; without a day of release the year may be to come."""
    prose = (block for block in release.blocks if block.kind in ("paragraph", "item"))
    for block in prose:
        text = block.span.cut(release.body)
        for found in period_pattern(words).finditer(text[:_OPENING]):
            if year in found["period"] and not ahead(text[:_OPENING], words):
                start, end = found.span("period")
                return any(sign.isdigit() for sign in text[:start] + text[end:])
    return False


def _year_of(release: Release) -> int | None:
    said = (release.dateline and release.dateline.date) or release.published
    return int(said[:4]) if said else None


@cache
def _particular(words: NumberWords) -> re.Pattern[str]:
    return pattern(words.particular, re.IGNORECASE)


@cache
def _months(code: str) -> re.Pattern[str]:
    forms = (form for group in LANGUAGES[code].dates.months for form in group.split() if len(form) > 2)
    return pattern(rf"(?<!\w)(?:{'|'.join(sorted(map(re.escape, forms), key=len, reverse=True))})(?!\w)", re.IGNORECASE)


@cache
def _ends_with_month(code: str) -> re.Pattern[str]:
    """A month right before a year, which the month's own rule reads."""
    return pattern(_months(code).pattern + r"\.?,?\s(?:de\s|del\s)?\Z", re.IGNORECASE)


def _listed_bounds(code: str) -> str:
    dates = LANGUAGES[code].dates
    listed = f"{dates.by} {dates.since}".split()
    return "|".join(re.escape(bound).replace("_", r"\s") for bound in sorted(listed, key=len, reverse=True)) or "(?!)"


@cache
def _bounds(code: str) -> re.Pattern[str]:
    """ "since May", "until May": a moment from or up to which something is told."""
    return pattern(rf"(?:{_listed_bounds(code)})(?!\w)", re.IGNORECASE)


@cache
def _bound_before(code: str) -> re.Pattern[str]:
    return pattern(rf"(?<!\w)(?:{_listed_bounds(code)})\s\Z", re.IGNORECASE)


@cache
def _moves(words: NumberWords) -> re.Pattern[str]:
    moved = "|".join(sorted(map(re.escape, words.up | words.down), key=len, reverse=True))
    share = "|".join(sorted(map(re.escape, words.percent), key=len, reverse=True)) or "(?!)"
    return pattern(rf"\d\s?(?:[%％]|(?:{share})(?!\w))|(?<!\w)(?:{moved})(?!\w)", re.IGNORECASE)
