"""Stories for the tests of compose, made of few words."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

from digests.model import (
    Block,
    Bound,
    Change,
    Correction,
    Dateline,
    Figure,
    FigureKind,
    Grain,
    Issuer,
    KeptRelease,
    Milestone,
    Reading,
    Release,
    Role,
    Span,
    Story,
)

SEEN = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


def figure(
    text: str,
    value: str,
    unit: str,
    kind: FigureKind,
    measure: str = "",
    *,
    bound: Bound = "exact",
    high: str | None = None,
    change: Change | None = None,
    rank: int | None = 1,
) -> Figure:
    return Figure(
        text,
        Span(0, 0),
        Decimal(value),
        unit,
        kind,
        bound,
        measure,
        "",
        "test",
        high=None if high is None else Decimal(high),
        change=change,
        rank=rank,
    )


def milestone(
    start: date | datetime,
    grain: Grain = "day",
    what: str = "",
    *,
    end: date | datetime | None = None,
    zone: str | None = None,
    role: Role = "event",
    rank: int | None = 1,
) -> Milestone:
    return Milestone("", Span(0, 0), start, grain, what, role, "", "test", end=end, zone=zone, rank=rank)


def release(
    headline: str | None = "Brightwater Opens Harbour Works",
    text: str = "Brightwater today opened its works. It is large.",
    *,
    language: str = "en",
    kind: str | None = None,
    issuer: Issuer | None = None,
    wire: str | None = "PR Newswire",
    correction: Correction | None = None,
) -> Release:
    opening = "NORTHPORT, Nov. 20, 2026 /PRNewswire/ --"
    head = f"{headline}\n\n" if headline else ""
    body = f"{head}{opening} {text}"
    blocks = [Block("paragraph", Span(len(head), len(body)))]
    if headline:
        blocks.insert(0, Block("headline", Span(0, len(headline))))
    span = Span(len(head), len(head) + len(opening))
    line = Dateline(opening, span, ("NORTHPORT",), "2026-11-20", wire)
    return Release(
        headline, body, tuple(blocks), language, kind=kind, issuer=issuer, dateline=line, correction=correction
    )


def kept(
    told: Release,
    figures: tuple[Figure, ...] = (),
    milestones: tuple[Milestone, ...] = (),
    *,
    number: int = 1,
    address: str = "https://news.example.com/1",
    seen: datetime = SEEN,
) -> KeptRelease:
    return KeptRelease(number, number, "newsroom", address, seen, Reading(told, figures, milestones))


def story(lead: KeptRelease, *copies: KeptRelease, corrected: bool = False) -> Story:
    return Story(lead.id, lead, copies, lead.seen, corrected)
