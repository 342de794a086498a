"""The period that a release reports on, as its titles or its opening name it, and what a line names of itself."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache

from digests.facts.clauses import BARE_YEAR, period_pattern, phrases_pattern
from digests.facts.period_length import length_of
from digests.facts.vocabulary import any_of
from digests.languages.numbers import NumberWords
from digests.model import Release, Span
from digests.pattern import pattern

AGAINST = 24  # characters before a period in which it is made a comparison
PAIR = 2  # lengths that titles may name
OPENING, LEAD = 2500, 1200  # characters
ABOUT = 90  # characters of a sentence in which the time stands that it is about
TITLES = 8  # blocks among which the titles are
OPENING_PROSE, PROSE = 2, 80  # paragraphs, characters of one
SENTENCE = 400  # characters in which a sentence has begun

_YEAR_OF = pattern(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
SAID_TO_THE_MONTH = 7  # code points of "2025-06"
_OF_A_DAY = pattern(r"\d(?:[./-]|\.? (?:de )?[^\W\d_]+\.?,? (?:de )?|(?:st|nd|rd|th)?, )\d{4}\Z")
_TITLES = ("headline", "subheadline")
_STOP = pattern(r"[.!?](?=\s+[^\W\da-z])|[。！？\n]")

JOINT = pattern(
    r"^(?:(?:by|through|until|since|in|during|for|of|as of|at|on|the|im|en|du|de|del|nel|nei|dei|em|за|в|le|la|el|il"
    r"|sur|pour|entre los meses|entre|tra|fra|по итогам|von"
    r"|der|die|das|des|au|al|no|o)\s+){1,3}",
    re.IGNORECASE,
)
_OF_BRACKET = pattern(r"\s?[=:：]?\s?[^()\d（）]{0,6}\d")  # the value of the period that a bracket opens with
_AHEAD = pattern(r"next|coming|past|last|by |until|since|prochain|próxim|nächst", re.IGNORECASE)
_RATE = pattern(
    r"^(?:per|pro|par|por|each|every|chaque|ogni)\b|^(?:an?|al|ao|all['’]|в) ?(?:year|año|ano|anno|год)\b"
    r"|annum|annual|jährlich|ежегодно|^[毎每]年|^매년|^年間$|^연간$",
    re.IGNORECASE,
)
_LENGTHS = (
    "quarter half year month week quartal jahr trimestr semestr exercice ejercicio esercizio fy"
    " 季度 年 期 분기 반기 квартал полугод"
).split()
_NUMBERED = pattern(r"\bq[1-4]|[1-4]q|h[12]|[12]h")
_MONTHS = pattern(
    r"[^\W\d_]{3,}(?:\s?[-–—]\s?|\s(?:to|through|bis|à|al?|y|e|und|по|и)\s)[^\W\d_]{3,} (?:de |del )?20\d\d"
)


def reported_period(release: Release, words: NumberWords, to_come: Collection[str] = ()) -> str | None:
    """The period that a release reports on: the first one of its headline or sub-headline, or of its opening.

    A firm's quarters may begin when they like; for everybody else one of those `to_come` is no period to report on.
    """
    told = _reported(release, words)
    if told and release.kind != "earnings" and any(one in told.casefold() for one in to_come):
        return None
    return told


def _reported(release: Release, words: NumberWords) -> str | None:
    line = release.dateline.span if release.dateline and release.dateline.span else Span(0, 0)
    end = OPENING if release.kind == "earnings" else LEAD
    below = max((block.span.end for block in release.blocks[:TITLES] if block.kind in _TITLES), default=0)
    opening = _first_paragraphs(f"{release.body[below : line.start]}\n{release.body[max(below, line.end) : end]}")
    titles = (release.headline, release.subheadline)
    named = next((said for text in titles if (said := _reported_in(text or "", words, years=True))), None)
    if named and any(sign.isdigit() for sign in named):
        return named
    if named is None and words.nouns not in ("joined", "particles") and release.kind != "earnings" and any(titles):
        return None  # a period of the opening is that of its own sentence
    told = _reported_in(opening, words, years=False)
    if told and _of_a_former_year(told, release):
        return named
    if named is None or (told and _tells_more(named, told, words, " ".join(filter(None, titles)))):
        return told
    return named


def _of_a_former_year(told: str, release: Release) -> bool:
    """A quarter or half of the year before the release's, from May on: what the new one is compared with."""
    said = (release.dateline and release.dateline.date) or release.published or ""
    year = _YEAR_OF.search(told)
    if year is None or len(said) < SAID_TO_THE_MONTH or length_of(told) not in (3, 6):
        return False
    return int(year.group()) < int(said[:4]) and said[5:7] >= "05"


def _tells_more(named: str, told: str, words: NumberWords, titles: str) -> bool:
    """Whether `told` is the period that the titles name without its year, or one of the two that they name."""
    ordinals = [found.group().casefold() for one in (named, told) if (found := _nth(words).search(one))]
    if length_of(named) == length_of(told):
        return len(set(ordinals)) < PAIR or any(one.isdigit() for one in ordinals)
    return len({length_of(found["period"]) for found in period_pattern(words).finditer(titles)}) > 1


@cache
def _nth(words: NumberWords) -> re.Pattern[str]:
    return pattern(words.particular, re.IGNORECASE)


def awaited_period(release: Release, words: NumberWords) -> str | None:
    """The period of an outlook: "raised its guidance for fiscal year 2025", "予想 … 2026年3月期".

    Only of a release that reports or whose title speaks of what is expected: elsewhere the time of a plan is no period
    of other amounts.
    """
    title = release.headline or ""
    if release.kind != "earnings" and not ahead(title, words):
        return None
    texts = (title, release.subheadline or "", release.body[:OPENING])
    sentences = (sentence for text in texts for sentence in _STOP.split(text))
    return next((told for one in sentences if (told := _awaited_in(one, words))), None)


def _awaited_in(sentence: str, words: NumberWords) -> str | None:
    if not ahead(sentence, words):
        return None
    older = phrases_pattern((*words.against, *words.last_time), words.nouns not in ("joined", "particles"))
    for found in period_pattern(words).finditer(sentence):
        said, start = JOINT.sub("", " ".join(found["period"].split())), found.start("period")
        bare = BARE_YEAR.fullmatch(said) and not _OF_A_DAY.search(
            sentence[max(0, found.end("period") - ABOUT) : found.end("period")]
        )
        named = _YEAR_OF.search(said) and (_names_length(said) or bare)
        if named and not older.search(sentence, max(0, start - AGAINST), start):
            return said
    return None


def period_going_on(said: str | None, sentence: str, words: NumberWords) -> str | None:
    """The part of a year that a sentence opens with, so that the next one goes on with it: "After nine months, …".

    What was `said` before it goes on until a sentence opens with a time of its own.
    """
    told = _reported_in(sentence[:ABOUT], words, years=False)
    if told and length_of(told) in (3, 6, 9):
        return told
    return None if said and _names_time(sentence, words) else said


def _names_time(sentence: str, words: NumberWords) -> bool:
    """Whether a sentence opens with a time of its own, so that what was said before it goes on no longer."""
    older = phrases_pattern((*words.against, *words.last_time), words.nouns not in ("joined", "particles"))
    for found in period_pattern(words).finditer(sentence[:ABOUT]):
        start, end = found.span("period")
        if not _RATE.search(found["period"]) and not older.search(sentence, max(0, start - AGAINST), end):
            return True
    return False


def _reported_in(text: str, words: NumberWords, years: bool) -> str | None:
    if not _names_length(text):
        return None
    bounded = words.nouns not in ("joined", "particles")
    older = phrases_pattern((*words.against, *words.last_time), bounded)
    for found in period_pattern(words).finditer(text):
        said = " ".join(found["period"].split())
        named = _names_length(said) and not _AHEAD.search(said) and _nth(words).search(said)
        if not named or (BARE_YEAR.fullmatch(said) and not years):
            continue
        start, end = found.span("period")
        if _OF_BRACKET.match(text, end) and text[:start].rstrip().endswith(("(", "（")):
            continue  # "44 million (H1 2025 = 35 million)"
        sentence = text[_opening_of(text, start) : end + AGAINST]
        if older.search(text, max(0, start - AGAINST), end) or ahead(sentence, words):
            continue
        return JOINT.sub("", said)
    return None


def _names_length(text: str) -> bool:
    """Whether a text has a word or sign for a part of a year, of whichever language; most sentences have none."""
    low = text.lower()
    if any(length in low for length in _LENGTHS):
        return True
    if any(digit in low for digit in "1234") and _NUMBERED.search(low):
        return True
    return " 20" in low and _MONTHS.search(low) is not None


def _first_paragraphs(text: str) -> str:
    """Up to the end of the second paragraph of prose: a later one may speak of a part of the period, or another."""
    prose, at = 0, 0
    for line in text.splitlines(keepends=True):
        at += len(line)
        prose += len(line) >= PROSE
        if prose == OPENING_PROSE:
            break
    return text[:at]


def _opening_of(text: str, at: int) -> int:
    """Where the sentence that holds `at` begins."""
    return max(
        (found.end() for found in _STOP.finditer(text, max(0, at - SENTENCE), at)), default=max(0, at - SENTENCE)
    )


def ahead(sentence: str, words: NumberWords) -> bool:
    """Whether a sentence speaks of what is not yet: "expects", "guidance"."""
    return _outlook(words).search(sentence) is not None


@cache
def _outlook(words: NumberWords) -> re.Pattern[str]:
    """German joins nouns: "die Gewinnprognose"; what is joined to others stands last."""
    if words.nouns == "capital":
        return pattern(any_of(words.outlook) + r"(?![\w-])", re.IGNORECASE)
    return phrases_pattern(words.outlook, words.nouns not in ("joined", "particles"))


def period_in(text: str, words: NumberWords) -> str | None:
    """The period that a heading or the head of a column names."""
    told = (" ".join(found["period"].split()) for found in period_pattern(words).finditer(text))
    return next((said for said in told if not _RATE.search(said)), None)
