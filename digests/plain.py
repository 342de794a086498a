"""Readings as plain values, for JSON: the contract of `dateline read --json`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from digests.model import Change, Dateline, Figure, Issuer, Milestone, Reading


def plain_document(address: str, readings: Sequence[Reading], reason: str | None) -> dict[str, Any]:
    """One document with its releases, or the reason why it holds none."""
    return {"document": address, "reason": reason, "releases": [plain_reading(reading) for reading in readings]}


def plain_reading(reading: Reading) -> dict[str, Any]:
    """One release with every figure and milestone, in the order of the text."""
    release = reading.release
    correction = release.correction
    return {
        "headline": release.headline,
        "subheadline": release.subheadline,
        "language": release.language,
        "kind": release.kind,
        "issuer": _issuer(release.issuer),
        "dateline": _dateline(release.dateline),
        "published": release.published,
        "published_from": release.published_from,
        "correction": correction and {"marker": correction.marker, "replaces": correction.replaces},
        "embargo": release.embargo and release.embargo.isoformat(),
        "body": release.body,
        "figures": [plain_figure(figure) for figure in reading.figures],
        "milestones": [plain_milestone(milestone) for milestone in reading.milestones],
        "boilerplate": [
            {"kind": part.kind, "start_offset": part.span.start, "end_offset": part.span.end}
            for part in release.boilerplate
        ],
    }


def plain_figure(figure: Figure) -> dict[str, Any]:
    """A figure; Decimals as strings without exponent or idle zeros."""
    return {
        "text": figure.text,
        "start_offset": figure.span.start,
        "end_offset": figure.span.end,
        "value": plain_decimal(figure.value),
        "high": plain_decimal(figure.high),
        "unit": figure.unit,
        "kind": figure.kind,
        "bound": figure.bound,
        "measure": figure.measure,
        "basis": figure.basis,
        "period": figure.period,
        "change": _change(figure.change),
        "sentence": figure.sentence,
        "rule": figure.rule,
        "rank": figure.rank,
        "why_not": figure.why_not,
    }


def plain_milestone(milestone: Milestone) -> dict[str, Any]:
    """A milestone; days as ISO dates, moments as ISO datetimes to the minute."""
    return {
        "text": milestone.text,
        "start_offset": milestone.span.start,
        "end_offset": milestone.span.end,
        "start": plain_moment(milestone.start),
        "end": plain_moment(milestone.end),
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


def plain_decimal(value: Decimal | None) -> str | None:
    """55900000000, 0.17, -3.5: never 5.59E+10, never 3.50."""
    if value is None:
        return None
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def plain_moment(moment: date | datetime | None) -> str | None:
    if isinstance(moment, datetime):
        return moment.isoformat(timespec="minutes")
    return moment.isoformat() if moment else None


def _issuer(issuer: Issuer | None) -> dict[str, Any] | None:
    if issuer is None:
        return None
    return {"name": issuer.name, "tickers": list(issuer.tickers)}


def _dateline(line: Dateline | None) -> dict[str, Any] | None:
    if line is None:
        return None
    return {"text": line.text, "places": list(line.places), "date": line.date, "wire": line.wire}


def _change(change: Change | None) -> dict[str, Any] | None:
    if change is None:
        return None
    return {
        "direction": change.direction,
        "value": plain_decimal(change.value),
        "unit": change.unit,
        "against": change.against,
    }
