"""What is kept of a source between its polls, and how it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, case, select

from digests.store.rows import storable
from digests.store.tables import source
from digests.store.upsert import insert


class SourceHealth(Struct, frozen=True):
    """How a source is: `error` says what was wrong last, `failures` how often in a row, `notes` what was odd last."""

    ok: bool
    failures: int
    error: str | None
    polled: datetime | None
    last_new: datetime | None
    notes: str | None


def source_state(connection: Connection, name: str) -> dict[str, Any]:
    """The source's own memory; {} before its first poll."""
    state = connection.execute(select(source.c.state).where(source.c.name == name)).scalar_one_or_none()
    return dict(state) if state else {}


def keep_state(
    connection: Connection,
    name: str,
    state: Mapping[str, Any],
    now: datetime,
    *,
    trouble: str | None = None,
    notes: Sequence[str] = (),
    new: bool = False,
) -> None:
    """Keep a source's state after a poll; `trouble` says why nothing could be read, `new` that something came."""
    values: dict[str, Any] = {
        "state": storable(dict(state)),
        "ok": trouble is None,
        "failures": 0 if trouble is None else 1,
        "polled": now,
    }
    if trouble is not None:
        values["error"] = trouble
    if notes:
        values["notes"] = "\n".join(notes)
    if new:
        values["last_new"] = now
    fresh = insert(connection, source).values(name=name, **values)
    changed = values if trouble is None else {**values, "failures": source.c.failures + 1}
    connection.execute(fresh.on_conflict_do_update(index_elements=[source.c.name], set_=changed))


def source_health(connection: Connection) -> dict[str, SourceHealth]:
    """How each source is that was ever polled, the failing ones first."""
    rows = connection.execute(select(source).order_by(case((source.c.ok, 1), else_=0), source.c.name))
    return {
        row.name: SourceHealth(row.ok, row.failures, row.error, row.polled, row.last_new, row.notes) for row in rows
    }
