"""The date words of a language, compiled once: a look-up from first words to phrases, and the scanner of a body."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final, get_args

from msgspec import Struct

from digests.languages import LANGUAGES
from digests.languages.dates import DateWords, Part, Unit
from digests.languages.zones import ZONES
from digests.pattern import pattern

UNITS: Final[tuple[Unit, ...]] = get_args(Unit)
PARTS: Final[tuple[Part, ...]] = get_args(Part)

# Numbers with their marks, a clock time, or a word. Every repetition is bounded and no two can share characters.
_SCANNER = r"""
(?=\w)(?:(?<!\w)|(?<=[a-z])(?=\d\d?,?\s(?:19|20)\d\d))(?:
  (?P<fy>FY[ ]?['’]?(?:20\d\d|\d\d)(?:[/-](?:20\d\d|\d\d))?(?![\w%]))
| (?P<mark>(?:[MARKS][1-4]|[1-4][MARKS])(?:(?:[ ]?FY[ ]?|['’/-])?(?:20\d\d|\d\d))?(?![\w%]|[.,]\d))
| (?P<word>[^\W\d_]+)
| (?<![$€£¥₩#/:.,+-])(?P<ymd>(?:19|20)\d\d(?P<s1>[-/.])\d\d?(?P=s1)\d\d?)(?!\d|[/-]\d)
| (?<![$€£¥₩#/:.,+])(?P<dmy>
    \d\d?(?P<s2>[./-])\s?\d\d?(?P=s2)\s?(?:(?:19|20)\d\d|(?<=\d\d[./]\d\d[./])\d\d))(?!\d|[/.:-]\d)
| (?P<dm>(?<![.,])(?<!\bore[ ])(?<!\balle[ ])\d\d?\.\s?\d\d?\.)(?![\d%])
| (?P<clock>(?:[01]?\d|2[0-4])(?:[:.][0-5]\d(?::[0-5]\d)?)?\s?[apAP](?:\.\s?[mM]\.|[mM])(?!\w)
    |(?:[01]?\d|2[0-4])(?:[:.][0-5]\d)?\s?(?:OCLOCK)(?:\s?[0-5]\d|\.(?=\s[a-zà-ÿ]))?(?!\w)
    |(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?![\w:]|[.,]\d)
    |(?:(?<=\bore[ ])|(?<=\balle[ ])|(?<=\bdalle[ ]))(?:[01]?\d|2[0-4])[.:][0-5]\d(?![\d.,]\d|\w)
    |(?<![$€£¥₩.,])(?:[01]?\d|2[0-4])\.[0-5]\d(?=[ ]\(?(?:C[ES]S?T|BST|GMT|UTC|EES?T|WES?T|E[SD]?T|SGT|HKT|JST)\b))
| (?<![$€£¥₩#/:.,])(?:(?<!\d-)|(?<=(?:19|20)\d\d-))(?P<year>(?:1[89]|20)\d\d(?:/(?:20)?\d\d(?!\d)|-\d\d(?!\d|-))?)
    (?!(?!г|[A-Z][a-z]{2})[\w%]|[.,]\d|['’]s(?!\w)|-\d{5}|-\d{3}(?!\d)|-\d(?!\d))
| (?<![$€£¥₩#:.,])(?<!(?<!\.)/)(?P<num>\d\d?(?:st|nd|rd|th|er|ère|re|e|ème|º|ª|°|o(?=\sde\s)|-[йгоеам]{1,3})?)
    (?![\w%]|[.:/]\d|,\d{3}(?!\d)|\s%)
)
"""

_MARKS = pattern(r"[-.'’]")
_FULL = 5  # letters; "Sat", "So" or "mar" alone are other words


class Lexicon(Struct, frozen=True):
    """`phrases` by first word: (the other words, kinds), longest first.

    `zone` matches a zone behind a clock time, `link` what may stand between a clock time and its day.
    """

    words: DateWords
    scanner: re.Pattern[str]
    zone: re.Pattern[str]
    link: re.Pattern[str]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], Mapping[str, int]], ...]]


@cache
def lexicon(code: str) -> Lexicon:
    """The compiled date words of a language by its code."""
    words = LANGUAGES[code].dates
    signs = words.signs is not None
    if signs:  # its pages still hold dates in English
        words = LANGUAGES["en"].dates
    entries: dict[tuple[str, ...], dict[str, int]] = {}
    for phrase, kind, value in _entries(words):
        entries.setdefault(tuple(_MARKS.sub(" ", phrase).split()), {}).setdefault(kind, value)
    by_first: dict[str, list[tuple[tuple[str, ...], Mapping[str, int]]]] = {}
    for phrase_words, kinds in sorted(entries.items(), key=lambda item: -len(item[0])):
        by_first.setdefault(phrase_words[0], []).append((phrase_words[1:], kinds))
    marks = re.escape(words.quarter_marks + words.half_marks)
    oclock = "|".join(re.escape(word) for word in words.oclock.split()) or r"o'clock"
    source = _SCANNER.replace("MARKS", marks).replace("OCLOCK", oclock)
    zone, link = _zone(words), _link(words, signs=signs)
    found = {first: tuple(rest) for first, rest in by_first.items()}
    return Lexicon(words, pattern(source, re.VERBOSE), zone, link, found)


def _zone(words: DateWords) -> re.Pattern[str]:
    """Abbreviations are capitals ("est" is a word), names of zones are not looked at so closely; "GMT+1" is one too."""
    short = "|".join(sorted(map(re.escape, ZONES), key=len, reverse=True))
    names = "|".join(sorted(map(re.escape, words.zones), key=len, reverse=True)).replace("'", "['’]") or "(?!)"
    offset = r"(?P<offset>(?:(?:GMT|UTC)\s?[+−–-]\s?\d\d?(?::?[0-5]\d)?|[+-](?:0\d|1[0-4])[0-5]0)(?![\d:]))"
    return pattern(rf"[\s,]{{0,3}}\(?(?:{offset}|(?P<zone>{short}|(?i:{names}))(?![\w+]|-\d))\)?")


def _link(words: DateWords, *, signs: bool) -> re.Pattern[str]:
    """In a language of signs the weekday stands in brackets between them: "5月12日（火）10時"."""
    listed = "|".join(sorted(map(re.escape, _forms(words.at)), key=len, reverse=True)) or "(?!)"
    plain = rf"(?:[\s,()–—:|/@-]|(?<!\w)(?:{listed})\.?(?!\w)){{0,10}}"
    bracket = r"\s?[(（][^()（）\s]{1,6}[)）]\s?[、,，]?\s?"
    return pattern(f"{plain}|{bracket}" if signs else plain, re.IGNORECASE)


def _entries(words: DateWords) -> Iterator[tuple[str, str, int]]:
    """Every (phrase, kind, value) of a language."""
    for kind, forms in (
        ("month", words.months),
        ("ordinal", words.ordinals),
        ("count", words.counts),
        ("season", words.seasons),
    ):
        for number, group in enumerate(forms, 1):
            yield from ((form, kind, number) for form in _forms(group))
    if not words.capital:  # "mar" alone is the sea
        yield from ((form, "brief", 1) for group in words.months for form in group.split()[1:] if len(form) < _FULL)
    for number, group in enumerate(words.weekdays):
        for form in group.split():
            yield form, "weekday", number
            if len(form) < _FULL:
                yield form, "short", 1
    yield from ((phrase, "day", shift) for phrase, shift in words.days.items())
    yield from ((phrase, "named", at) for at, phrase in enumerate(words.named))
    yield from ((phrase, "noon", hour) for phrase, hour in words.noon.items())
    for unit, group in words.units.items():
        yield from ((form, "unit", UNITS.index(unit)) for form in _forms(group))
    for shift, group in words.shifts.items():
        yield from ((form, "shift", shift) for form in _forms(group))
    for part, group in words.parts.items():
        yield from ((form, "part", PARTS.index(part)) for form in _forms(group))
    for kind in (
        "same_day",
        "few",
        "joins",
        "opens",
        "to",
        "ands",
        "before",
        "verbs",
        "by",
        "fiscal",
        "year_end",
        "years",
        "about",
        "inert",
        "every",
        "ahead",
        "within",
        "thereafter",
        "plurals",
        "since",
        "at",
    ):
        yield from ((form, kind, 1) for form in _forms(getattr(words, kind)))


def _forms(listing: str) -> list[str]:
    return [form.replace("_", " ") for form in listing.split()]
