"""Release → Reading: sentences → dates → quantities beside them → figures and milestones → rank."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from msgspec.structs import replace

from digests.facts.candidate import Candidate
from digests.facts.dates import DatesTold, dates_told, find_dates, reference_day
from digests.facts.decimals import as_written
from digests.facts.figures import find_candidates
from digests.facts.milestones import find_milestones
from digests.facts.rank import Told, rank, weigh
from digests.facts.sentences import sentences
from digests.languages import LANGUAGES, Language
from digests.model import Block, DateMention, Reading, Release, Sentence, Span

SEARCHED = 200_000  # characters of a body in which facts are looked for; the longest releases with tables have fewer
ANY_DAY = "2000-01-01"  # to read days by in a release that has none itself
_MOST_OF_A_HALF = 45  # days
SENTENCES = 8_000  # of them; a page of more has no sentences but crumbs


def find_facts(release: Release) -> Reading:
    """All figures and milestones of a release, ranked or refused with a reason. Boilerplate is not searched.

    Of a body longer than `SEARCHED` only the opening is read, so that no page can cost more than a bounded time; the
    reading still holds the whole release, and says in `searched` how far facts were looked for.
    """
    part = opening(release)
    language = as_written(part.body, LANGUAGES[release.language])
    every = sentences(part, language)
    read = every[:SENTENCES]
    told = dates_told(part.body, language)
    mentions = find_dates(part, language, read, told)
    figures = rank(_candidates(part, language, read, told, mentions), part, language)
    end = read[-1].span.end if len(read) < len(every) else len(part.body)
    searched = end if end < len(release.body) else None
    return Reading(release, figures, find_milestones(part, language, read, mentions), searched)


def weighed(release: Release) -> Told:
    """The figures of a release with the evidence by which they are ranked."""
    part = opening(release)
    language = as_written(part.body, LANGUAGES[release.language])
    read = sentences(part, language)[:SENTENCES]
    told = dates_told(part.body, language)
    mentions = find_dates(part, language, read, told)
    return weigh(_candidates(part, language, read, told, mentions), part, language)


def _candidates(
    release: Release,
    language: Language,
    read: Sequence[Sentence],
    told: DatesTold,
    mentions: Sequence[DateMention],
) -> tuple[Candidate, ...]:
    written = _days_written(release, language, read, told, mentions)
    return find_candidates(release, language, read, written, _to_come(release, mentions))


def _days_written(
    release: Release, language: Language, read: Sequence[Sentence], told: DatesTold, mentions: Sequence[DateMention]
) -> list[Span]:
    """Where days stand, whose digits are no amounts: also those that cannot be resolved ("its Nov. 5 gala").

    A reckoned date is made of a length ("five days"), which stays a quantity of its own.
    """
    days = [mention.span for mention in mentions if not mention.derived]
    if reference_day(release).day is None:
        every = find_dates(replace(release, published=ANY_DAY), language, read, told)
        days += [one.span for one in every if one.grain == "day" and not one.derived]
    return days


def _to_come(release: Release, mentions: Sequence[DateMention]) -> frozenset[str]:
    """Months, quarters and halves of a year told that are to come on the day of the release, as they are written.

    A quarter that runs may be one of a firm's own year that is over; of a half most is still to come.
    """
    today = reference_day(release).day
    if today is None:
        return frozenset()
    later = today + timedelta(_MOST_OF_A_HALF)
    return frozenset(
        one.span.cut(release.body).casefold()
        for one in mentions
        if any(sign.isdigit() for sign in one.span.cut(release.body)[-4:])
        and (
            (one.grain in ("month", "quarter") and _day(one.start) > today)
            or (one.grain == "half" and _day(one.end or one.start) > later)
        )
    )


def _day(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def opening(release: Release) -> Release:
    """The release with its first `SEARCHED` characters alone, cut at a blank; offsets stay what they are."""
    if len(release.body) <= SEARCHED:
        return release
    cut = release.body.rfind(" ", SEARCHED - 200, SEARCHED)
    stop = cut if cut > 0 else SEARCHED
    return replace(
        release,
        body=release.body[:stop],
        blocks=tuple(_up_to(block, stop) for block in release.blocks if block.span.start < stop),
        boilerplate=tuple(
            replace(part, span=Span(part.span.start, min(part.span.end, stop)))
            for part in release.boilerplate
            if part.span.start < stop
        ),
    )


def _up_to(block: Block, stop: int) -> Block:
    """A block, or of one that reaches over `stop` what lies before it: whole rows of a table."""
    if block.span.end <= stop:
        return block
    rows = tuple(row for row in block.rows if row and row[-1].end <= stop)
    return replace(block, span=Span(block.span.start, stop), rows=rows)
