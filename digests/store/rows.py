"""Readings as rows and rows as readings, with nothing lost on the way."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

from sqlalchemy import Row

from digests.model import (
    Block,
    Boilerplate,
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
)

_UNSTORABLE = dict.fromkeys((0, *range(0xD800, 0xE000)), "\ufffd")
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}


def release_row(release: Release) -> dict[str, Any]:
    """The columns of a release that say what was read; where it stands is said by others."""
    issuer, line, correction = release.issuer, release.dateline, release.correction
    row = {
        "headline": release.headline,
        "subheadline": release.subheadline,
        "language": release.language,
        "kind": release.kind,
        "issuer": issuer.name if issuer else None,
        "tickers": list(issuer.tickers) if issuer else [],
        "dateline": [line.text, _pair(line.span), list(line.places), line.date, line.wire] if line else None,
        "wire": line.wire if line else None,
        "published": release.published,
        "published_from": release.published_from,
        "correction": [correction.marker, correction.replaces] if correction else None,
        "embargo": release.embargo.isoformat() if release.embargo else None,
        "body": release.body,
        "blocks": [
            [block.kind, block.span.start, block.span.end, [[_pair(cell) for cell in row] for row in block.rows]]
            for block in release.blocks
        ],
        "boilerplate": [[part.kind, part.span.start, part.span.end] for part in release.boilerplate],
    }
    return storable(row)


def figure_row(figure: Figure) -> dict[str, Any]:
    change = figure.change
    row = {
        "text": figure.text,
        "span_start": figure.span.start,
        "span_end": figure.span.end,
        "value": figure.value,
        "high": figure.high,
        "unit": figure.unit,
        "kind": figure.kind,
        "bound": figure.bound,
        "measure": figure.measure,
        "basis": figure.basis,
        "period": figure.period,
        "change": [change.direction, _digits(change.value), change.unit, change.against] if change else None,
        "sentence": figure.sentence,
        "rule": figure.rule,
        "rank": figure.rank,
        "why_not": figure.why_not,
    }
    return storable(row)


def milestone_row(milestone: Milestone) -> dict[str, Any]:
    first = _day(milestone.start)
    row = {
        "text": milestone.text,
        "span_start": milestone.span.start,
        "span_end": milestone.span.end,
        "starts": milestone.start.isoformat(),
        "ends": milestone.end.isoformat() if milestone.end else None,
        "first_day": first,
        "last_day": max(first, _day(milestone.end) if milestone.end else _last_day(first, milestone.grain)),
        "grain": milestone.grain,
        "zone": milestone.zone,
        "what": milestone.what,
        "role": milestone.role,
        "derived": milestone.derived,
        "sentence": milestone.sentence,
        "rule": milestone.rule,
        "rank": milestone.rank,
        "why_not": milestone.why_not,
    }
    return storable(row)


def storable(row: dict[str, Any]) -> dict[str, Any]:
    """The same with what no database takes (NUL, half a surrogate pair) replaced one for one: spans stay true."""
    return {name: _storable(value) for name, value in row.items()}


def _storable(value: Any) -> Any:
    if isinstance(value, str):
        return value.translate(_UNSTORABLE)
    if isinstance(value, dict):
        return {_storable(name): _storable(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_storable(inner) for inner in value]
    return value


def kept_release(row: Row[Any], figures: Sequence[Row[Any]], milestones: Sequence[Row[Any]]) -> KeptRelease:
    """A row of `release` with its facts' rows, in their order."""
    reading = Reading(_release(row), tuple(map(figure_of, figures)), tuple(map(milestone_of, milestones)))
    earlier = _earlier_of(row.earlier, reading.release) if row.earlier else None
    return KeptRelease(row.id, row.story_id, row.source, row.address, row.seen, reading, earlier)


def earlier_row(reading: Reading) -> dict[str, Any]:
    """The key facts of a content that is about to be replaced, for one JSON column."""
    figures = [
        {**figure_row(one), "value": _digits(one.value), "high": _digits(one.high)} for one in reading.key_figures
    ]
    dates = [{**milestone_row(one), "first_day": None, "last_day": None} for one in reading.key_milestones]
    return {"figures": figures, "milestones": dates}


def _earlier_of(written: dict[str, Any], release: Release) -> Reading:
    figures = [
        {**one, "value": Decimal(one["value"]), "high": Decimal(one["high"]) if one["high"] else None}
        for one in written["figures"]
    ]
    return Reading(
        release,
        tuple(figure_of(SimpleNamespace(**one)) for one in figures),
        tuple(milestone_of(SimpleNamespace(**one)) for one in written["milestones"]),
    )


def _release(row: Row[Any]) -> Release:
    line = row.dateline
    return Release(
        headline=row.headline,
        body=row.body,
        blocks=tuple(
            Block(kind, Span(start, end), tuple(tuple(Span(*cell) for cell in cells) for cells in rows))
            for kind, start, end, rows in row.blocks
        ),
        language=row.language,
        subheadline=row.subheadline,
        kind=row.kind,
        issuer=Issuer(row.issuer, tuple(row.tickers)) if row.issuer is not None else None,
        dateline=Dateline(line[0], Span(*line[1]) if line[1] else None, tuple(line[2]), line[3], line[4])
        if line
        else None,
        published=row.published,
        published_from=row.published_from,
        correction=Correction(*row.correction) if row.correction else None,
        embargo=datetime.fromisoformat(row.embargo) if row.embargo else None,
        boilerplate=tuple(Boilerplate(kind, Span(start, end)) for kind, start, end in row.boilerplate),
    )


def figure_of(row: Row[Any] | SimpleNamespace) -> Figure:
    change = row.change
    return Figure(
        text=row.text,
        span=Span(row.span_start, row.span_end),
        value=row.value,
        unit=row.unit,
        kind=row.kind,
        bound=row.bound,
        measure=row.measure,
        sentence=row.sentence,
        rule=row.rule,
        high=row.high,
        basis=row.basis,
        period=row.period,
        change=Change(change[0], Decimal(change[1]) if change[1] else None, change[2], change[3]) if change else None,
        rank=row.rank,
        why_not=row.why_not,
    )


def milestone_of(row: Row[Any] | SimpleNamespace) -> Milestone:
    return Milestone(
        text=row.text,
        span=Span(row.span_start, row.span_end),
        start=_moment(row.starts),
        grain=row.grain,
        what=row.what,
        role=row.role,
        sentence=row.sentence,
        rule=row.rule,
        end=_moment(row.ends) if row.ends else None,
        zone=row.zone,
        derived=row.derived,
        rank=row.rank,
        why_not=row.why_not,
    )


def _pair(span: Span | None) -> list[int] | None:
    return [span.start, span.end] if span else None


def _digits(value: Decimal | None) -> str | None:
    return None if value is None else f"{value:f}"


def _moment(written: str) -> date | datetime:
    return datetime.fromisoformat(written) if "T" in written else date.fromisoformat(written)


def _day(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _last_day(first: date, grain: str) -> date:
    """The last day of a week, month, quarter, half or year that starts on `first`; else the day itself."""
    if grain == "week":
        return first + timedelta(days=min(6, (date.max - first).days))
    if grain not in _MONTHS:
        return first
    months = first.year * 12 + first.month - 1 + _MONTHS[grain]
    if months // 12 > date.max.year:
        return date.max
    return date(months // 12, months % 12 + 1, 1) - timedelta(days=1)
