"""The month or quarter that a release of statistics tells of, as its titles or its first paragraph name it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from digests.facts.clauses import period_pattern, phrases_pattern
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
_PARTS = (3, 6, 9)  # months of a part of a year
_DAY = pattern(r"\d{1,2}\.?\s\Z|\s?\d{1,2}(?:st|nd|rd|th)?,?(?!\d)")
_SPACELESS = ("joined", "particles")


def series_period(release: Release, language: Language) -> str | None:
    """ "Joblessness eases to 5.1 per cent in May": what is told without a time of its own is of May.

    Only where the title or paragraph that names the period tells a share or what rises or falls: a firm that opened a
    shop in May says nothing of the May of its other figures.
    """
    words = language.numbers
    if release.kind in _OF_EVENTS or words.nouns in _SPACELESS:
        return None
    moving = (text for text in _openings(release) if _moves(words).search(text))
    sentences = (sentence for text in moving for sentence in text.split(". "))
    return next((told for sentence in sentences if (told := _told(sentence, language, words))), None)


def _openings(release: Release) -> Iterator[str]:
    for block in release.blocks:
        text = block.span.cut(release.body)
        if block.kind in _TITLES:
            yield text
        elif block.kind in ("paragraph", "item", "dateline") and len(text) >= _PROSE:
            yield text[:_OPENING]
            return


def _told(sentence: str, language: Language, words: NumberWords) -> str | None:
    """The part of a year that a sentence names; none that is compared with or still to come."""
    if ahead(sentence, words):
        return None
    older = phrases_pattern((*words.against, *words.last_time))
    for found in period_pattern(words).finditer(sentence):
        said = " ".join(found["period"].split())
        start, end = found.span("period")
        month = _months(language.code).search(said)
        if not month and length_of(said) not in _PARTS:
            continue
        if month and (
            _DAY.match(said, month.end()) or _DAY.search(said, 0, month.start()) or _DAY.match(sentence, end)
        ):
            continue  # a day
        if older.search(sentence, max(0, start - AGAINST), start) or _bounds(language.code).match(said):
            continue
        return JOINT.sub("", said)
    return None


@cache
def _months(code: str) -> re.Pattern[str]:
    forms = (form for group in LANGUAGES[code].dates.months for form in group.split() if len(form) > 2)
    return pattern(rf"(?<!\w)(?:{'|'.join(sorted(map(re.escape, forms), key=len, reverse=True))})(?!\w)", re.IGNORECASE)


@cache
def _bounds(code: str) -> re.Pattern[str]:
    """ "since May", "until May": a moment from or up to which something is told."""
    dates = LANGUAGES[code].dates
    listed = f"{dates.by} {dates.since}".replace("_", " ").split()
    return pattern(rf"(?:{'|'.join(sorted(map(re.escape, listed), key=len, reverse=True))})(?!\w)", re.IGNORECASE)


@cache
def _moves(words: NumberWords) -> re.Pattern[str]:
    moved = "|".join(sorted(map(re.escape, words.up | words.down), key=len, reverse=True))
    share = "|".join(sorted(map(re.escape, words.percent), key=len, reverse=True)) or "(?!)"
    return pattern(rf"\d\s?(?:[%％]|(?:{share})(?!\w))|(?<!\w)(?:{moved})(?!\w)", re.IGNORECASE)
