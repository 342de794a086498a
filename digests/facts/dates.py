"""Every date of a release as written, resolved against its reference day: release → DateMentions in text order."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice, pairwise

from msgspec import Struct
from msgspec.structs import replace

from digests.facts.when.clocks import clocks
from digests.facts.when.cues import SPACELESS, cue
from digests.facts.when.fiscal import fiscal_days, stated_period
from digests.facts.when.lengths import lengths
from digests.facts.when.lexicon import lexicon
from digests.facts.when.moments import moments
from digests.facts.when.resolve import Reference, resolve
from digests.facts.when.signs import merged, written_with_signs
from digests.facts.when.stretches import stretches
from digests.facts.when.tense import is_present, tense_at
from digests.facts.when.tokens import Token, tokens
from digests.facts.when.undated import has_weekdays, near_day
from digests.facts.when.written import Clock, Stretch
from digests.languages import LANGUAGES, Language
from digests.model import DateMention, Release, Sentence, Span
from digests.pattern import pattern

_MOST = 3000
_MOVED = 70
_SIBLING = 90  # code points between two days of one year
_QUOTES = frozenset("\"“„«‘'")
_CLOSING = pattern(r"[,.]?[\"”“»’']")
_UNNUMBERED = ("weekday", "named day")
_OPENS = 8  # code points of a word before a year that opens its sentence
_NEW_CLAUSE = pattern(r"[;:]\s")
_NEW_SENTENCE = pattern(r"[.!?]\s")
_ISO_DAY = pattern(r"(\d{4})-(\d\d)(?:-(\d\d))?")


class DatesTold(Struct, frozen=True, eq=False):
    """What a body writes of dates, whatever day it is read from: its date words, stretches of days, clock times."""

    tokens: tuple[Token, ...]
    stretches: tuple[Stretch, ...]
    times: tuple[Clock, ...]


def dates_told(body: str, language: Language) -> DatesTold:
    """The first 3,000 of each: no release has so many, and junk shall not cost more."""
    compiled = lexicon(language.code)
    found = tokens(body, compiled)
    written, times = list(islice(stretches(body, found, compiled), _MOST)), clocks(body, found, compiled)
    if language.dates.signs:
        signed, signed_times = written_with_signs(body, language.code)
        written, times = merged(signed, written), signed_times or times
    named = tuple(one for one in written[:_MOST] if not _is_title(body, one))
    return DatesTold(tuple(found), named, tuple(times[:_MOST]))


def find_dates(
    release: Release, language: Language, sentences: Sequence[Sentence], told: DatesTold | None = None
) -> tuple[DateMention, ...]:
    """All dates, moments and stretches of days in the whole body, incl. boilerplate and tables, in text order.

    Spans are exact and do not overlap. What the text does not say enough to resolve is left out. Reckoned ones
    (`derived`) are lengths as well, so they do not hide the quantity in their words. `told` is given where the body has
    been looked through before.
    """
    body = release.body
    compiled = lexicon(language.code)
    told = told or dates_told(body, language)
    found, written, times = told.tokens, told.stretches, told.times
    reference = reference_day(release)
    if reference.day is None:
        head = len(release.headline or "") if release.kind != "earnings" else 0
        reference = replace(reference, near=near_day(body, written, found, head))
    days = _mentions(body, written, reference, sentences, language.code, reports=release.kind == "earnings")
    line = release.dateline.span if release.dateline else None
    timed = moments(body, times, days, sentences, compiled, language.code, reference.day, line)
    reckoned = lengths(body, found, days, sentences, language.code, reference.day)
    return _apart(timed, tuple(reckoned))


def reference_day(release: Release) -> Reference:
    """The day that dates are counted from: the dateline's, else when it was published."""
    for said in (release.dateline and release.dateline.date, release.published):
        match = _ISO_DAY.match(said or "")
        if match:
            year, month, day = int(match[1]), int(match[2]), int(match[3] or 1)
            try:
                return Reference(date(year, month, day), "day" if match[3] else "month")
            except ValueError:
                continue
    return Reference(None)


def _mentions(
    body: str,
    written: Sequence[Stretch],
    reference: Reference,
    sentences: Sequence[Sentence],
    code: str,
    *,
    reports: bool,
) -> list[DateMention]:
    """Stretches resolved one after another, so that "the same day" and a schedule's year know what stood before."""
    dated = (one for one in written if one.first.grain == "day" and (one.last or one.first).year)
    anchor = next((days[0][0] for one in dated if (days := resolve(one, reference))), None)
    moves = reference.near is not None and not has_weekdays(written)
    stated = stated_period(body, written, code)
    mentions: list[DateMention] = []
    parted = _of_year_said(body, list(_apart_where_moved(body, written, code)), sentences, code)
    for stretch in _with_sibling_year(body, list(parted)):
        tense = 0
        plain = stretch.first.year is None and (stretch.first.shift is None or stretch.first.weekday is not None)
        if plain or stretch.first.part == "end":
            tense = tense_at(body, Span(stretch.start, stretch.end), sentences, code)
            if tense >= 0 and _is_from(body, stretch, code):
                stretch = Stretch(stretch.start, stretch.end, replace(stretch.first, lean=None), stretch.last)
        if reports and tense <= 0 and stretch.first.until and stretch.first.grain == "month":
            # "pierde 19 millones hasta septiembre": up to when results are told
            stretch = Stretch(stretch.start, stretch.end, replace(stretch.first, until=False), stretch.last)
        named = stretch.first.rule in _UNNUMBERED and tense == 0
        own_sentence = _sentence_at(sentences, stretch.start) if named else None
        present = own_sentence is not None and is_present(body, Span(stretch.start, stretch.end), own_sentence, code)
        own = fiscal_days(stretch.first, stated) if stretch.last is None else None
        resolved = (
            (own, stretch.first.grain)
            if own
            else resolve(stretch, replace(reference, tense=tense, anchor=anchor, present=present))
        )
        if resolved is None:
            continue
        (first, last), grain = resolved
        if grain == "day" and first == last:
            anchor = first
            if moves and reference.near and first.year >= reference.near.year - 1:
                reference = replace(reference, near=first)
        rule = stretch.first.rule if stretch.last is None else f"range from {stretch.first.rule}"
        if own:
            rule = f"{grain} by the stated period end"
        span = Span(stretch.start, stretch.end)
        mentions.append(DateMention(span, first, grain, last if last != first else None, rule=rule))
    return mentions


def _of_year_said(body: str, written: Sequence[Stretch], sentences: Sequence[Sentence], code: str) -> Iterator[Stretch]:
    """ "Next year the race starts on May 14", "last year's fair on May 9": the year that opens is the day's."""
    said, own = None, None
    for one in written:
        first = one.first
        plain = first.year is None and first.shift is None and not first.lean and one.last is None
        if first.grain == "year":
            own = _sentence_at(sentences, one.start)
            before = body[own.start : one.start].strip() if own else " "
            opens = len(before) <= _OPENS and " " not in before and (before == "" or code not in SPACELESS)
            said = first.shift if opens and one.last is None else None
        elif said and own and plain and first.month and not _NEW_CLAUSE.search(body, own.start, one.start):
            if one.end <= own.end:
                one = Stretch(one.start, one.end, replace(first, shift=said, weekday=None))
            else:
                said = None
        yield one


def _sentence_at(sentences: Sequence[Sentence], at: int) -> Span | None:
    index = bisect_right(sentences, at, key=lambda sentence: sentence.span.start) - 1
    return sentences[index].span if index >= 0 else None


def _with_sibling_year(body: str, written: Sequence[Stretch]) -> Iterator[Stretch]:
    """ "begins on September 16 and ends on October 4, 2024": both are of that year."""
    for one, other in pairwise((*written, None)):
        assert one is not None
        first, later = one.first, other.first if other and other.last is None else None
        plain = one.last is None and first.day and first.month and first.year is None and first.shift is None
        if plain and other and later and later.year and later.month and later.day and other.start - one.end <= _SIBLING:
            rises = ((first.month or 0), (first.day or 0)) < (later.month, later.day)
            if rises and not _NEW_SENTENCE.search(body, one.end, other.start):
                one = Stretch(one.start, one.end, replace(first, year=later.year))
        yield one


def _is_from(body: str, stretch: Stretch, code: str) -> bool:
    """ "Dal 7 maggio tutti potranno entrare": the word for "since" says from when on, too."""
    words = LANGUAGES[code].dates
    before = body[max(0, stretch.start - 12) : stretch.start].casefold().split()
    said = {phrase.replace("_", " ") for phrase in words.since.split()}
    return (
        words.since_is_from and stretch.first.lean == -1 and not said.isdisjoint((" ".join(before[-2:]), *before[-1:]))
    )


def _is_title(body: str, stretch: Stretch) -> bool:
    """ "her hit song “Saturday,”": a weekday alone between quotes."""
    if stretch.last or stretch.first.weekday is None or stretch.first.day is not None:
        return False
    return body[max(0, stretch.start - 1) : stretch.start] in _QUOTES and bool(_CLOSING.match(body, stretch.end))


def _apart_where_moved(body: str, written: Sequence[Stretch], code: str) -> Iterator[Stretch]:
    """ "extended from March 14 to March 15" names two days, no stretch of them."""
    for stretch in written:
        if stretch.last is None or not _is_moved(body, stretch.start, code):
            yield stretch
            continue
        first, last = stretch.first, stretch.last
        yield Stretch(first.start, first.end, replace(first, year=first.year or last.year))
        yield Stretch(last.start, last.end, last)


def _is_moved(body: str, start: int, code: str) -> bool:
    """Whether a day of the same sentence is moved to another one."""
    found = list(cue(code, "moved").finditer(body, max(0, start - _MOVED), start))
    return bool(found) and not _NEW_SENTENCE.search(body, found[-1].end(), start)


def _apart(printed: Sequence[DateMention], reckoned: Sequence[DateMention]) -> tuple[DateMention, ...]:
    """All mentions in text order, none inside another; what is printed goes before what is reckoned."""
    kept: list[DateMention] = []
    for mention in sorted((*printed, *reckoned), key=lambda one: (one.span.start, one.derived, -one.span.end)):
        if not kept or kept[-1].span.end <= mention.span.start:
            kept.append(mention)
    return tuple(kept)
