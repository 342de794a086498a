"""A made-up story that fills every part of a template: what `check` renders and a new template is first seen with."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from digests.model import (
    Block,
    Brief,
    Change,
    Correction,
    Dateline,
    Figure,
    Issuer,
    KeptRelease,
    Milestone,
    Reading,
    Release,
    Span,
    Story,
    Window,
)

_HEADLINE = "Brightwater & Sons Opens <Harbour> Works"
_DATELINE = "NORTHPORT, England, Nov. 20, 2026 /PRNewswire/ --"
_LEAD = "Brightwater & Sons today opened its harbour works, where 1,200 people build 48 ferries a year."
_SEEN = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


def example_window() -> Window:
    """The day of the made-up story."""
    return Window(_SEEN - timedelta(hours=12), _SEEN + timedelta(hours=6))


def example_brief() -> Brief:
    """A corrected story with a copy, figures of several kinds, a range of days and a month."""
    lead = _kept(1, "https://www.example.com/works?id=1&lang=en", "1,200 people", Decimal(1200), None)
    fixed = _kept(2, "https://www.example.com/works-2", "1,250 people", Decimal(1250), Correction("CORRECTING"))
    story = Story(1, lead, (fixed,), _SEEN, corrected=True)
    reading = fixed.reading
    return Brief(story, reading.figures, reading.milestones, ("harbours",))


def example_coming() -> tuple[tuple[KeptRelease, Milestone], ...]:
    """Dates to come of the made-up story."""
    kept = example_brief().story.lead
    return tuple((kept, milestone) for milestone in kept.reading.milestones)


def _kept(number: int, address: str, text: str, people: Decimal, correction: Correction | None) -> KeptRelease:
    body = f"{_HEADLINE}\n\n{_DATELINE} {_LEAD}"
    start = len(_HEADLINE) + 2
    release = Release(
        headline=_HEADLINE,
        body=body,
        blocks=(Block("headline", Span(0, len(_HEADLINE))), Block("paragraph", Span(start, len(body)))),
        language="en",
        subheadline="A thousand jobs on the water",
        kind="event",
        issuer=Issuer("Brightwater & Sons", ("LSE:BWS",)),
        dateline=Dateline(
            _DATELINE, Span(start, start + len(_DATELINE)), ("NORTHPORT, England",), "2026-11-20", "PR Newswire"
        ),
        published="2026-11-20",
        published_from="dateline",
        correction=correction,
    )
    return KeptRelease(number, 1, "example", address, _SEEN, Reading(release, _figures(text, people), _milestones()))


def _figures(text: str, people: Decimal) -> tuple[Figure, ...]:
    whole = Span(0, 0)
    return (
        Figure(text, whole, people, "people", "count", "exact", "people employed", _LEAD, "example", rank=1),
        Figure(
            "$313.2 million",
            whole,
            Decimal(313200000),
            "USD",
            "money",
            "about",
            "cost of the works",
            _LEAD,
            "example",
            change=Change("up", Decimal("3.2"), "%", "$303.5 million"),
            rank=2,
        ),
    )


def _milestones() -> tuple[Milestone, ...]:
    day, month = date(2026, 12, 3), date(2027, 2, 1)
    return (
        Milestone(
            "December 3-5", Span(0, 0), day, "day", "open days", "event", _LEAD, "example", date(2026, 12, 5), rank=1
        ),
        Milestone(
            "February 2027",
            Span(0, 0),
            month,
            "month",
            "first ferry delivered",
            "event",
            _LEAD,
            "example",
            date(2027, 2, 28),
            rank=2,
        ),
    )
