"""Releases written by us, for tests of what comes after reading."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

from digests.ingest import Ingested, ingest_documents
from digests.model import (
    Block,
    Boilerplate,
    Change,
    Correction,
    Dateline,
    Document,
    Figure,
    Issuer,
    Milestone,
    Reading,
    Release,
    Role,
    Span,
)
from digests.store.engine import Store

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)


def written(
    headline: str,
    *paragraphs: str,
    issuer: str | None = "Velmora Energy AS",
    tickers: tuple[str, ...] = (),
    day: str | None = "2026-03-04",
    wire: str | None = None,
    language: str = "en",
    kind: str | None = None,
    correction: str | None = None,
    embargo: datetime | None = None,
    about: str = "",
    figures: tuple[Figure, ...] = (),
    milestones: tuple[Milestone, ...] = (),
) -> Reading:
    """A release of these words; `about` is its boilerplate."""
    parts = [headline, *paragraphs, *([about] if about else [])]
    body = "\n\n".join(parts)
    blocks, at = [], 0
    for number, part in enumerate(parts):
        blocks.append(Block("paragraph" if number else "headline", Span(at, at + len(part))))
        at += len(part) + 2
    release = Release(
        headline=headline,
        body=body,
        blocks=tuple(blocks),
        language=language,
        kind=kind,
        issuer=Issuer(issuer, tickers) if issuer else None,
        dateline=Dateline(date=day, wire=wire),
        published=day,
        published_from="dateline" if day else None,
        correction=Correction(correction) if correction else None,
        embargo=embargo,
        boilerplate=(Boilerplate("about", Span(len(body) - len(about), len(body))),) if about else (),
    )
    return Reading(release, figures, milestones)


def figure(value: str, measure: str = "revenue", *, unit: str = "EUR", rank: int | None = 1) -> Figure:
    """A money figure that went up."""
    return Figure(
        text=f"{unit} {value}",
        span=Span(0, 3),
        value=Decimal(value),
        unit=unit,
        kind="money",
        bound="exact",
        measure=measure,
        sentence=f"The {measure} was {unit} {value}.",
        rule="money",
        change=Change("up", Decimal("3.2"), "%", None),
        rank=rank,
        why_not=None if rank else "a comparison",
    )


def milestone(start: date | datetime, what: str = "annual meeting", *, role: Role = "event") -> Milestone:
    return Milestone(
        text=str(start),
        span=Span(0, 3),
        start=start,
        grain="minute" if isinstance(start, datetime) else "day",
        what=what,
        role=role,
        sentence=f"The {what} is on {start}.",
        rule="day",
        rank=1,
    )


def document(name: str, content: str = "", at: datetime = NOON) -> Document:
    return Document(f"inbox/{name}", (content or name).encode(), at, identity=name)


def keep(store: Store, *readings: Reading, source: str = "inbox", at: datetime = NOON, name: str = "") -> Ingested:
    """Ingest a page that holds these releases; of the same name, it is a new state of that page."""
    content = repr(readings)
    page = document(name or f"page {hash(content)}", content, at)
    return ingest_documents(store, source, [page], at, lambda _: (readings, None if readings else "nothing here"))


def only(numbers: set[int]) -> int:
    """The one story that was touched."""
    (number,) = numbers
    return number
