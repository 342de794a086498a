"""The dates that stories tell, as calendars know them: one name each, through corrections, moves and their end.

A calendar that was handed a date must be told when it moved or is off. So each date that has a day is noted beside its
story, and noted anew whenever the story settles; what the story no longer tells stays, as gone.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Hashable, Sequence
from datetime import date, datetime
from types import SimpleNamespace
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, or_, select, update

from digests.model import Appointment, KeptRelease
from digests.store.archive import releases_by_id
from digests.store.holding import Holding, holds
from digests.store.rows import milestone_of
from digests.store.tables import appointment, milestone, release, story

_LABELS = ("past", "period_end", "publication")  # roles of dates nobody waits for
_DATED = ("minute", "hour", "day", "week")  # a month or a year has no day to stand on
_LASTING = frozenset({"record", "payable", "ex", "closing"})  # a story has one of each; a new one is the old one moved
_TOLD = ("role", "what", "starts", "ends", "grain", "zone", "last_day")
_CHUNK = 200
_SCANNED = 5000  # dates that a wish is tried on


def note(connection: Connection, number: int, now: datetime) -> None:
    """Note the dates that a story tells now, under the names they had before.

    What is no longer told stays as gone; under embargo nobody has seen it, and it is forgotten.
    """
    told = connection.execute(select(story).where(story.c.id == number)).one()
    fresh = [] if told.retracted else _told_by(connection, told.lead_id)
    query = select(appointment).where(appointment.c.story_id == number).order_by(appointment.c.id)
    known = list(connection.execute(query))
    pairs = _pairs(known, fresh)
    secret = told.embargo is not None and told.embargo > now
    for old in known:
        new = pairs.get(old.id)
        if new is not None:
            _go_on(connection, old, new, now)
        elif secret:
            connection.execute(delete(appointment).where(appointment.c.id == old.id))
        elif old.position is not None:
            _end(connection, old, now)
    met = {new.position for new in pairs.values()}
    taken = {old.uid for old in known}
    rows = [_row(number, new, now, taken) for new in fresh if new.position not in met]
    if rows:
        connection.execute(insert(appointment), rows)


def move(connection: Connection, old: int, new: int) -> None:
    """What was noted beside one story is noted beside the other; it is to be noted anew."""
    connection.execute(update(appointment).where(appointment.c.story_id == old).values(story_id=new))


def appointments(
    connection: Connection,
    since: date,
    now: datetime,
    *,
    until: date | None = None,
    companies: Sequence[int] | None = None,
    among: Holding | None = None,
    wanted: Callable[[KeptRelease], bool] | None = None,
    limit: int = 500,
) -> tuple[Appointment, ...]:
    """The dates that end on `since` or later, in order, those that are off among them; none under embargo.

    `companies` narrows to their releases, `among` to those that may be of a topic; `wanted` is asked of the first 5,000
    dates that are left.
    """
    free = or_(story.c.embargo.is_(None), story.c.embargo <= now)
    query = (
        select(appointment, milestone.c.sentence, story.c.retracted, release.c.changed.label("amended"))
        .join(story, story.c.id == appointment.c.story_id)
        .join(release, release.c.id == appointment.c.release_id)
        .join(
            milestone,
            (milestone.c.release_id == appointment.c.release_id) & (milestone.c.position == appointment.c.position),
            isouter=True,
        )
        .where(appointment.c.last_day >= since, free)
        .order_by(appointment.c.last_day, appointment.c.id)
        .limit(limit if wanted is None else max(limit, _SCANNED))
    )
    if until is not None:
        query = query.where(func.substr(appointment.c.starts, 1, 10) <= until.isoformat())
    if companies is not None:
        theirs = select(release.c.id).where(release.c.company_id.in_(companies))
        query = query.where(appointment.c.release_id.in_(theirs))
    if among is not None:
        query = query.where(holds(connection, among))
    found: list[Appointment] = []
    rows = list(connection.execute(query))
    for at in range(0, len(rows), _CHUNK):
        chunk = rows[at : at + _CHUNK]
        kept = releases_by_id(connection, list(dict.fromkeys(row.release_id for row in chunk)))
        found.extend(
            _appointment(row, kept[row.release_id]) for row in chunk if wanted is None or wanted(kept[row.release_id])
        )
        if len(found) >= limit:
            break
    return tuple(found[:limit])


def _told_by(connection: Connection, lead: int) -> list[Row[Any]]:
    """The dates of a release that calendars can hold, each once."""
    query = select(milestone).where(
        milestone.c.release_id == lead,
        milestone.c.rank.is_not(None),
        milestone.c.role.not_in(_LABELS),
        milestone.c.grain.in_(_DATED),
    )
    rows = connection.execute(query.order_by(milestone.c.position))
    return list({(row.role, _folded(row), row.starts): row for row in reversed(list(rows))}.values())[::-1]


def _pairs(known: Sequence[Row[Any]], fresh: Sequence[Row[Any]]) -> dict[int, Row[Any]]:
    """Which date is which: the same one, else one that moved, was worded anew, or is the only one of its role."""
    keys: tuple[Callable[[Row[Any]], Hashable], ...] = (
        lambda row: (row.role, _folded(row), row.starts),
        lambda row: (row.role, _folded(row)),
        lambda row: (row.role, row.starts),
        lambda row: (_folded(row), row.starts),
        lambda row: row.role if row.role in _LASTING else None,
    )
    pairs: dict[int, Row[Any]] = {}
    for key in keys:
        left = [row for row in fresh if row.position not in {new.position for new in pairs.values()}]
        free = [old for old in known if old.id not in pairs]
        for old in sorted(free, key=lambda row: row.position is None):  # what is on comes before what is off
            if key(old) is None:
                continue
            new = next((row for row in left if key(row) == key(old)), None)
            if new is not None:
                pairs[old.id] = new
                left.remove(new)
    return pairs


def _go_on(connection: Connection, old: Row[Any], new: Row[Any], now: datetime) -> None:
    """The same date, perhaps told otherwise. Where it stands in which release changes nothing for a calendar."""
    values = {"release_id": new.release_id, "position": new.position}
    told = {name: getattr(new, name) for name in _TOLD}
    changed = old.position is None or any(told[name] != getattr(old, name) for name in _TOLD)
    if changed or new.release_id != old.release_id:
        values |= {**told, "sequence": old.sequence + 1, "changed": now}
    connection.execute(update(appointment).where(appointment.c.id == old.id).values(**values))


def _end(connection: Connection, old: Row[Any], now: datetime) -> None:
    row = update(appointment).where(appointment.c.id == old.id)
    connection.execute(row.values(position=None, sequence=old.sequence + 1, changed=now))


def _row(number: int, new: Row[Any], now: datetime, taken: set[str]) -> dict[str, Any]:
    uid, at = "", 0
    while not uid or uid in taken:
        name = f"{number} {new.role} {new.what} {new.starts} {at}"
        uid, at = str(uuid.uuid5(uuid.NAMESPACE_OID, name)), at + 1
    taken.add(uid)
    told = {name: getattr(new, name) for name in ("release_id", "position", *_TOLD)}
    return {"uid": uid, "story_id": number, "sequence": 0, "changed": now, **told}


def _folded(row: Row[Any]) -> str:
    return " ".join(row.what.casefold().split())


def _appointment(row: Row[Any], kept: KeptRelease) -> Appointment:
    told = {name: getattr(row, name) for name in _TOLD}
    rest = {"text": "", "span_start": 0, "span_end": 0, "rule": "", "derived": False, "rank": None, "why_not": None}
    return Appointment(
        row.uid,
        row.sequence,
        max(row.changed, row.amended or row.changed),
        kept,
        milestone_of(SimpleNamespace(**told, **rest, sentence=row.sentence or "")),
        gone=row.position is None,
        withdrawn=row.retracted is not None,
    )
