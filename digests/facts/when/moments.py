"""Clock times find their days: beside them, else named before in the same or the sentence before."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from digests.facts.when.cues import cue
from digests.facts.when.lexicon import Lexicon
from digests.facts.when.moment_spans import joined_ends
from digests.facts.when.written import Clock
from digests.model import DateMention, Sentence, Span
from digests.pattern import pattern

_BESIDE = 28  # code points between a clock time and its day
_NEW_SENTENCE = pattern(r"\.\s+[^\W\d_a-zà-ÿа-я]")  # "at 9 a.m. The record date": the full stop ends both
_HOURS = 40
_EMBARGO = 60  # code points
_SHORT = 80  # code points of a sentence that is a line of a schedule
_LONGEST = 600  # code points of a sentence that are looked at
_FAR = 400  # code points back to the day that a later sentence means


def moments(
    body: str,
    found: Sequence[Clock],
    days: Sequence[DateMention],
    sentences: Sequence[Sentence],
    lexicon: Lexicon,
    code: str,
    today: date | None,
    line: Span | None = None,
) -> tuple[DateMention, ...]:
    """The mentions of days with their clock times, in order: one for both where they stand together.

    A clock time far from its day needs one that is not over, and no opening hours. `line` is the dateline, whose day
    is that of the release and of no event.
    """
    mentions = list(days)
    told = [day for day in days if not (line and day.span.meets(line))]
    starts = [mention.span.start for mention in days]
    apart: list[DateMention] = []
    for clock in found:
        at = bisect_right(starts, clock.start)
        beside = _beside(body, clock, mentions, at, lexicon)
        if beside is not None:
            mentions[beside] = _joined(mentions[beside], clock, body)
        elif clock.marked or clock.zone:
            if today and cue(code, "embargo").search(body, max(0, clock.start - _EMBARGO), clock.start):
                day = DateMention(Span(clock.start, clock.end), today, "day", rule="the day of release")
                apart.append(_joined(day, clock, body, apart=True))
                continue
            spoken = body[clock.start : clock.end].isalpha()  # "noon" is mostly any day's
            after = bisect_right(told, clock.start, key=lambda day: day.span.start)
            named = _named_nearby(body, clock, told, after, sentences, code, reach=0 if spoken else _FAR)
            over = named is not None and today is not None and _first(named) < today
            hours = cue(code, "hours").search(body, max(0, clock.start - _HOURS), clock.start)
            if not named or over or hours:
                continue
            moment = _joined(replace(named, span=Span(clock.start, clock.end)), clock, body, apart=True)
            if not _told_again(body, moment, mentions[at - 1] if at else None):
                apart.append(moment)
    return joined_ends(sorted(mentions + apart, key=lambda mention: mention.span), body, lexicon, code)


def _told_again(body: str, moment: DateMention, before: DateMention | None) -> bool:
    """Whether a moment is the one before it in another zone: "9 a.m. MT on that day (11 a.m. ET)"."""
    if before is None or before.grain != "minute" or not (before.zone and moment.zone):
        return False
    bracket = body[before.span.end : moment.span.start].strip() == "("
    return bracket and before.start == moment.start


def _beside(body: str, clock: Clock, mentions: list[DateMention], at: int, lexicon: Lexicon) -> int | None:
    """The index of the day that stands beside a clock time, after it first: "at 10 a.m. on June 3"."""
    for index in (at, at - 1):
        if not 0 <= index < len(mentions) or not _one_day(mentions[index]):
            continue
        span = mentions[index].span
        start, end = (clock.end, span.start) if index == at else (span.end, clock.start)
        if 0 <= end - start <= _BESIDE and "\n\n" not in body[start:end] and lexicon.link.fullmatch(body, start, end):
            if index == at and at and _nearer(body, clock, mentions[at - 1], end - start, lexicon):
                continue
            return index
    return None


def _nearer(body: str, clock: Clock, before: DateMention, distance: int, lexicon: Lexicon) -> bool:
    """The day before the clock time stands closer: "June 3, 10 a.m., and June 4, 11 a.m."."""
    gap = clock.start - before.span.end
    linked = lexicon.link.fullmatch(body, before.span.end, clock.start) is not None
    return _one_day(before) and 0 <= gap < distance and linked


def _named_nearby(
    body: str,
    clock: Clock,
    days: Sequence[DateMention],
    at: int,
    sentences: Sequence[Sentence],
    code: str,
    *,
    reach: int,
) -> DateMention | None:
    """The single day of the same sentence, before or after the clock time, or the last one within reach before it.

    None beside a run of days or weekdays of every week: "Saturdays, 9 a.m. to 1 p.m.", "nightly May 3-9 at 8 p.m.".
    """
    index = bisect_right(sentences, clock.start, key=lambda sentence: sentence.span.start) - 1
    if index < 0:
        return None
    own = sentences[index].span
    before = next((day for day in reversed(days[max(0, at - 4) : at]) if _one_day(day)), None)
    if before and before.span.start >= own.start:
        return before
    if cue(code, "weekly").search(body, max(own.start, clock.start - _LONGEST), clock.start):
        return None  # "Monday through Friday from 9 to 6 and Saturday from 9 to 1"
    after = next((day for day in days[at : at + 3] if _one_day(day)), None)
    if after and after.span.end <= own.end and not _NEW_SENTENCE.search(body, clock.end - 1, after.span.start):
        return after
    runs = any(day.end for day in days[max(0, at - 2) : at + 2] if own.holds(day.span))
    if runs or cue(code, "weekly").search(body, own.start, min(own.end, own.start + _LONGEST)):
        return None
    if before and before.rule == "day from the release" and own.end - own.start > _SHORT:
        soon = cue(code, "future").search(body, own.start, min(own.end, own.start + _LONGEST))
        return before if soon and clock.start - before.span.end <= reach else None
    return before if before and clock.start - before.span.end <= reach else None


def _first(mention: DateMention) -> date:
    assert not isinstance(mention.start, datetime)
    return mention.start


def _one_day(mention: DateMention) -> bool:
    return mention.grain == "day" and mention.end is None


def _joined(mention: DateMention, clock: Clock, body: str, *, apart: bool = False) -> DateMention:
    assert not isinstance(mention.start, datetime)
    start, end = min(mention.span.start, clock.start), max(mention.span.end, clock.end)
    closing = body.startswith(")", end) and body.count("(", start, end) > body.count(")", start, end)
    span = Span(start, end + closing)
    return DateMention(
        span=Span(clock.start, clock.end) if apart else span,
        start=_at(mention.start, clock.minute, clock.zone),
        end=_at(mention.start, clock.until, clock.zone) if clock.until is not None else None,
        grain="minute",
        zone=clock.zone,
        rule="clock time, its day named nearby" if apart else f"clock time with {mention.rule}",
    )


def _at(day: date, minute: int, zone: str | None) -> datetime:
    """An aware moment, or the local one where no zone is printed."""
    return datetime.combine(day, time(minute // 60, minute % 60), tzinfo=ZoneInfo(zone) if zone else None)
