"""The period of an amount, as the release says it: in its sentence, under its heading, or the one reported on."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cache

from digests.facts.clauses import BARE_YEAR, Clause, period_pattern, phrases_pattern
from digests.facts.insertions import in_closed_bracket
from digests.facts.period_length import length_of
from digests.facts.role import Role
from digests.facts.vocabulary import any_of
from digests.languages.numbers import NumberWords
from digests.model import Release, Span
from digests.pattern import pattern

BEHIND = 60  # characters behind an amount in which its period may follow
LONGEST = 90
LONG_PHRASE, FAR_AGAINST = 9, 46
AGAINST = 24  # characters before a period in which it is made a comparison
STUCK = 8  # characters between a period and the older value told of it
NEAR = 4  # periods or amounts looked at on either side
OPENING, LEAD = 2500, 1200  # characters
ABOUT = 90  # characters of a sentence in which the time stands that it is about
TITLES = 8  # blocks among which the titles are
OPENING_PROSE, PROSE = 2, 80  # paragraphs, characters of one
SENTENCE = 400  # characters in which a sentence has begun

_TWO_LENGTHS = pattern(
    r"(?P<first>three|six|nine|twelve) and (?P<second>three|six|nine|twelve)[- ]"
    r"(?P<rest>months? (?:period )?(?:ended|ending) [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)"
)
_YEAR_OF = pattern(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
SAID_TO_THE_MONTH = 7  # code points of "2025-06"
PAIR = 2  # amounts that are told of two lengths
_FOLLOWS = pattern(r"^\s?\)?,?(?=\s(?:[a-z]{2,6}\s){0,2}\Z)")  # "$0.10 per share, for the three months ended"
_STRETCH = pattern(r"(?:the )?(?:first|last|past|next|coming) ", re.IGNORECASE)
_TITLES = ("headline", "subheadline")
_MARKS = ",;:()，；：（）、"
_STOP = pattern(r"[.!?](?=\s+[^\W\da-z])|[。！？\n]")

_JOINT = pattern(
    r"^(?:(?:by|through|until|since|in|during|for|of|as of|at|on|the|im|en|du|de|del|nel|nei|dei|em|за|в|le|la|el|il"
    r"|sur|pour|entre los meses|entre|tra|fra|по итогам|von"
    r"|der|die|das|des|au|al|no|o)\s+){1,3}",
    re.IGNORECASE,
)
_BARE = pattern(
    r"(?:(?:the|this|no|na|o|en|el|ese|este|dicho|nel|il|sur|la|im|das|за|в)\s){0,2}"
    r"(?:quarter|year|month|period|half|trimestre|semestre|per[ií]odo|période|Berichts\w+|отчетн\w+ \w+)",
    re.IGNORECASE,
)
_AHEAD = pattern(r"next|coming|past|last|by |until|since|prochain|próxim|nächst", re.IGNORECASE)
_REPORTED = pattern(
    r"quarter|half|year|month|week|quartal|jahr|trimestre|semestre|exercice|ejercicio|esercizio|季度|年|四半期|期|분기|반기|квартал|полугод"
    r"|\bQ[1-4]|[1-4]Q|H[12]|[12]H|FY",
    re.IGNORECASE,
)


def period_of(clause: Clause, at: int, roles: tuple[Role, ...], context: str | None) -> str | None:
    """The last period before the amount, or one that follows it at once; else that of the section."""
    quantity = clause.amounts[at]
    if respective := _respective(clause, at):
        return respective
    behind = _behind(clause, at, roles)
    if behind:
        return _said(_words(clause, behind), context)
    nearest = bisect_right(clause.periods, quantity.span.start, key=lambda span: span.start) - 1
    for earlier in range(nearest, max(-1, nearest - NEAR), -1):
        span = clause.periods[earlier]
        aside = clause.vocab.words.nouns != "last" and in_closed_bracket(clause.text, span.end, quantity.span.start)
        if span.end <= quantity.span.start and not aside and not _older(clause, span, at, roles):
            return _said(_words(clause, span), context)
        if span.meets(quantity.span) and quantity.kind != "duration":
            return _words(clause, span)
    if context is None and nearest + 1 < len(clause.periods):
        later = clause.periods[nearest + 1]
        between = clause.text[quantity.span.end : later.start]
        opened = between.count("(") > between.count(")")  # "143 Mio. € (2020: 80 Mio. €)"
        if later.start >= quantity.span.end and not opened and not _older(clause, later, at, roles):
            return _words(clause, later)
    return context


def _respective(clause: Clause, at: int) -> str | None:
    """ "$3 million and $9 million for the three and nine months ended June 30, respectively": each has its length."""
    if clause.vocab.words.nouns != "last":
        return None
    text, start, end = clause.text, clause.sentence.span.start, clause.sentence.span.end
    if "respectively" not in text[start:end]:
        return None
    alike = [one for one in clause.amounts if one.kind == clause.amounts[at].kind]
    if len(alike) < PAIR or clause.amounts[at] not in alike[:PAIR]:
        return None
    second = clause.amounts[at] is not alike[0]
    if told := _TWO_LENGTHS.search(text, start, end):
        return " ".join(f"{told['second' if second else 'first']} {told['rest']}".split())[:LONGEST]
    return _of_two(clause, alike[1].span.end, second=second)


def _of_two(clause: Clause, end: int, *, second: bool) -> str | None:
    """ "$3.4 million and $8.6 million in the second quarter and first half of 2021, respectively"."""
    behind = clause.periods[bisect_left(clause.periods, end, key=lambda span: span.start) :][:PAIR]
    if len(behind) < PAIR or behind[0].start - end > AGAINST:
        return None
    between = clause.text[behind[0].end : behind[1].start].split()
    if not between or between[0] not in clause.vocab.words.pairs or len(between) > PAIR:
        return None
    if not clause.text[behind[1].end :].lstrip(" ,").startswith("respectively"):
        return None
    first, last = (_words(clause, span) for span in behind)
    year = BARE_YEAR.search(last)
    if second or year is None or BARE_YEAR.search(first):
        return last if second else first
    return f"{first} of {year.group().strip()}"


def _said(words: str, context: str | None) -> str:
    """ "the quarter" is the one that the section is about; "the year" is none where that is a quarter."""
    bare = _BARE.fullmatch(words)
    if context is None or bare is None:
        return words
    if words.casefold().startswith("this "):
        return context
    months = length_of(words)
    return words if months and length_of(context) not in (months, 0) and words.isascii() else context


def _behind(clause: Clause, at: int, roles: tuple[Role, ...]) -> Span | None:
    quantity = clause.amounts[at]
    if clause.vocab.joined and clause.periods and clause.periods[0].end <= quantity.span.start:
        return None  # the time stands before what is told of it: 一季度增长6.1%，二季度增长8.7%
    at = _last_of_pair(clause, at)
    quantity = clause.amounts[at]
    stop = min(quantity.span.end + BEHIND, clause.sentence.span.end)
    for other in clause.amounts[at + 1 : at + 1 + NEAR]:
        if other.kind != "duration":
            stop = min(stop, other.span.start)
            break
    first = bisect_left(clause.periods, quantity.span.end, key=lambda span: span.start)
    for span in clause.periods[first : first + 1]:
        if span.start >= stop:
            return None
        between = clause.text[quantity.span.end : span.start]
        if clause.vocab.words.nouns == "last":
            between = _FOLLOWS.sub("", between)
        against = phrases_pattern(clause.vocab.words.against, not clause.vocab.joined).search(between)
        if any(mark in between for mark in _MARKS) or against or _older(clause, span, at, roles):
            return None
        return span
    return None


def _last_of_pair(clause: Clause, at: int) -> int:
    """ "$4.7 million, or $0.15 per share, for the three months": what follows the second is told of both."""
    if clause.vocab.words.nouns != "last" or at + 1 >= len(clause.amounts):
        return at
    here, following = clause.amounts[at], clause.amounts[at + 1]
    between = clause.text[here.span.end : following.span.start].strip(" ,")
    same = {here.kind, following.kind} == {"money", "per_share"} and between in ("(", *clause.vocab.words.pairs[1:])
    return at + 1 if same else at


def _older(clause: Clause, span: Span, at: int, roles: tuple[Role, ...]) -> bool:
    """Whether a period belongs to a comparison: the prior year's."""
    text = clause.text
    around = text[max(clause.sentence.span.start, span.start - 24) : min(span.end + 12, clause.sentence.span.end)]
    if phrases_pattern(clause.vocab.words.last_time, not clause.vocab.joined).search(around):
        return True
    before = text[max(clause.sentence.span.start, span.start - AGAINST) : span.start]
    if phrases_pattern(clause.vocab.words.against, not clause.vocab.joined).search(before):
        return True
    if clause.vocab.words.nouns == "last" and _moved_over(clause.vocab.words).search(
        text, max(clause.sentence.span.start, span.start - FAR_AGAINST), span.start
    ):
        return not _STRETCH.match(span.cut(text))  # "a 3% increase over the same quarter of fiscal 2020"
    farther = text[max(clause.sentence.span.start, span.start - FAR_AGAINST) : span.start]
    if phrases_pattern(_said_at_length(clause.vocab.words), not clause.vocab.joined).search(farther):
        return True  # "compared with the same period of"
    if clause.vocab.joined:  # it is told of the amount behind it: 지난해 2분기 9.9%에서
        follows = bisect_left(clause.amounts, span.end, key=lambda amount: amount.span.start)
        if follows == len(clause.amounts) or follows == at or roles[follows].part != "comparison":
            return False
        return clause.amounts[follows].span.start - span.end <= STUCK  # 2025년 수출액이 전년(23억 달러) is not
    near = bisect_right(clause.amounts, span.start, key=lambda amount: amount.span.start)
    for index in range(max(0, near - NEAR), near):
        other = clause.amounts[index]
        if index != at and roles[index].part == "comparison" and 0 <= span.start - other.span.end < BEHIND:
            following = clause.amounts[index + 1].span.start if index + 1 < len(clause.amounts) else span.end
            if span.end <= following or following <= other.span.end:
                return True
    return False


@cache
def _moved_over(words: NumberWords) -> re.Pattern[str]:
    """ "up 4% over the", "an increase over the same quarter of": what follows is what it moved from."""
    turns = any_of((*words.up, *words.down, *words.percent, *words.points, *words.basis_points), False)
    return re.compile(
        rf"(?:\b{turns}|%)\s(?:over|above|below|on|than)\s(?:the\s|its\s|our\s)?(?:[a-z-]+\s){{0,3}}\Z", re.IGNORECASE
    )


@cache
def _said_at_length(words: NumberWords) -> tuple[str, ...]:
    """ "compared with": what cannot but compare; "from" and "against" may lead to anything."""
    return tuple(phrase for phrase in words.against if len(phrase) >= LONG_PHRASE and " " in phrase)


def _words(clause: Clause, span: Span) -> str:
    found = " ".join(span.cut(clause.text).split())
    shorter = _JOINT.sub("", found)
    keep = found.casefold().startswith(("by ", "through ", "until ", "since ", "as of "))
    return (found if keep else shorter)[:LONGEST]


def reported_period(release: Release, words: NumberWords) -> str | None:
    """The period that a release reports on: the first one of its headline or sub-headline, or of its opening."""
    line = release.dateline.span if release.dateline and release.dateline.span else Span(0, 0)
    end = OPENING if release.kind == "earnings" else LEAD
    below = max((block.span.end for block in release.blocks[:TITLES] if block.kind in _TITLES), default=0)
    opening = _first_paragraphs(f"{release.body[below : line.start]}\n{release.body[max(below, line.end) : end]}")
    titles = (release.headline, release.subheadline)
    named = next((said for text in titles if (said := _reported_in(text or "", words, years=True))), None)
    if named and any(sign.isdigit() for sign in named):
        return named
    if named is None and words.nouns == "last" and release.kind != "earnings":
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
    return re.compile(words.particular, re.IGNORECASE)


def period_told(sentence: str, words: NumberWords) -> str | None:
    """The part of a year that a sentence opens with, so that the next one goes on with it: "After nine months, …"."""
    said = _reported_in(sentence[:ABOUT], words, years=False)
    return said if said and length_of(said) in (3, 6, 9) else None


def _reported_in(text: str, words: NumberWords, years: bool) -> str | None:
    bounded = words.nouns not in ("joined", "particles")
    older = phrases_pattern((*words.against, *words.last_time), bounded)
    for found in period_pattern(words).finditer(text):
        said = " ".join(found["period"].split())
        named = _REPORTED.search(said) and not _AHEAD.search(said) and _nth(words).search(said)
        if not named or (BARE_YEAR.fullmatch(said) and not years):
            continue
        start, end = found.span("period")
        sentence = text[_opening_of(text, start) : end + AGAINST]
        if older.search(text, max(0, start - AGAINST), end) or ahead(sentence, words):
            continue
        return _JOINT.sub("", said)
    return None


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
    return phrases_pattern(words.outlook, words.nouns not in ("joined", "particles")).search(sentence) is not None


def period_in(text: str, words: NumberWords) -> str | None:
    """The period that a heading or the head of a column names."""
    found = period_pattern(words).search(text)
    return " ".join(found["period"].split()) if found else None
