"""Every date of a release as written, resolved against its reference day: release → DateMentions in text order."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from digests.facts.when.clocks import clocks
from digests.facts.when.cues import cue
from digests.facts.when.lengths import lengths
from digests.facts.when.lexicon import lexicon
from digests.facts.when.moments import moments
from digests.facts.when.resolve import Reference, resolve
from digests.facts.when.signs import merged, written_with_signs
from digests.facts.when.stretches import stretches
from digests.facts.when.tokens import tokens
from digests.facts.when.written import Stretch
from digests.languages import Language
from digests.model import DateMention, Release, Sentence, Span

_WINDOW = 160  # code points of a sentence on either side of a date that decide its tense
_LONGEST = 4000  # code points of a sentence that speaks in a tense
_ISO_DAY = re.compile(r"(\d{4})-(\d\d)(?:-(\d\d))?")


def find_dates(release: Release, language: Language, sentences: Sequence[Sentence]) -> tuple[DateMention, ...]:
    """All dates, moments and stretches of days in the whole body, incl. boilerplate and tables, in text order.

    Spans are exact and do not overlap. What the text does not say enough to resolve is left out. Reckoned ones
    (`derived`) are lengths as well, so they do not hide the quantity in their words.
    """
    body = release.body
    compiled = lexicon(language.code)
    found = tokens(body, compiled)
    reference = reference_day(release)
    written, times = list(stretches(body, found, compiled)), clocks(body, found, compiled)
    if language.dates.signs:
        signed, signed_times = written_with_signs(body, language.code)
        written, times = merged(signed, written), signed_times or times
    days = _mentions(body, written, reference, sentences, language.code)
    timed = moments(body, times, days, sentences, compiled)
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
    body: str, written: Sequence[Stretch], reference: Reference, sentences: Sequence[Sentence], code: str
) -> list[DateMention]:
    """Stretches resolved one after another, so that "the same day" and a schedule's year know what stood before."""
    full = (one.first for one in written if one.first.year and one.first.grain == "day" and not one.last)
    anchor = next((days[0][0] for one in full if (days := resolve(Stretch(one.start, one.end, one), reference))), None)
    mentions: list[DateMention] = []
    for stretch in written:
        tense = 0
        if stretch.first.year is None and (stretch.first.shift is None or stretch.first.weekday is not None):
            tense = _tense(body, stretch, sentences, code)
        resolved = resolve(stretch, replace(reference, tense=tense, anchor=anchor))
        if resolved is None:
            continue
        (first, last), grain = resolved
        if grain == "day" and first == last:
            anchor = first
        rule = stretch.first.rule if stretch.last is None else f"range from {stretch.first.rule}"
        span = Span(stretch.start, stretch.end)
        mentions.append(DateMention(span, first, grain, last if last != first else None, rule=rule))
    return mentions


def _tense(body: str, stretch: Stretch, sentences: Sequence[Sentence], code: str) -> int:
    """What the nearest cue of the sentence says: -1 past, +1 future, 0 nothing."""
    at = bisect_right(sentences, stretch.start, key=lambda sentence: sentence.span.start) - 1
    own = sentences[at].span if at >= 0 else Span(0, len(body))
    if own.end - own.start > _LONGEST:
        return 0  # no sentence: a flattened table, or junk
    start, end = max(own.start, stretch.start - _WINDOW), min(own.end, stretch.end + _WINDOW)
    nearest, tense = _WINDOW + 1, 0
    for name, value in (("past", -1), ("future", 1)):
        for match in cue(code, name).finditer(body, start, end):
            distance = stretch.start - match.end() if match.end() <= stretch.start else match.start() - stretch.end
            if 0 <= distance < nearest:
                nearest, tense = distance, value
    return tense


def _apart(printed: Sequence[DateMention], reckoned: Sequence[DateMention]) -> tuple[DateMention, ...]:
    """All mentions in text order, none inside another; what is printed goes before what is reckoned."""
    kept: list[DateMention] = []
    for mention in sorted((*printed, *reckoned), key=lambda one: (one.span.start, one.derived, -one.span.end)):
        if not kept or kept[-1].span.end <= mention.span.start:
            kept.append(mention)
    return tuple(kept)
