"""Reminders of dates that releases told: asked for, listed, cancelled, due."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Literal

from msgspec import Struct
from sqlalchemy import Connection, Row, delete, func, select, update

from digests.model import KeptRelease, Milestone
from digests.store.rows import storable
from digests.store.tables import reminder
from digests.store.upsert import insert

Ahead = Literal["day", "hour", "time"]
MOST = 200  # reminders of one chat that are still to come


class Reminder(Struct, frozen=True):
    """What a chat wants to be reminded of: the date as it was told then, and when to remind. `due` is aware."""

    id: int
    chat: int
    thread: int | None
    release: int
    position: int
    starts: str  # ISO, as in the release
    what: str
    ahead: Ahead
    due: datetime
    day: date


def remind(
    connection: Connection,
    chat: int,
    thread: int | None,
    kept: KeptRelease,
    position: int,
    ahead: Ahead,
    due: datetime,
    now: datetime,
) -> Reminder | None:
    """Keep a reminder of the milestone at a position of a reading; once, however often it is asked for.

    None when the chat has as many as it may.
    """
    milestone = kept.reading.milestones[position]
    waiting = select(func.count()).select_from(reminder).where(reminder.c.chat == chat, reminder.c.done.is_(None))
    if connection.execute(waiting).scalar_one() >= MOST:
        return None
    same = {**storable({"what": milestone.what}), "starts": milestone.start.isoformat(), "ahead": ahead}
    row = insert(connection, reminder).values(
        chat=chat,
        thread=thread,
        release_id=kept.id,
        position=position,
        due=due,
        day=milestone.start.date() if isinstance(milestone.start, datetime) else milestone.start,
        created=now,
        **same,
    )
    again = row.on_conflict_do_update(
        index_elements=["chat", "release_id", "starts", "what", "ahead"], set_={"due": due, "done": None}
    )
    return _reminder(connection.execute(again.returning(reminder)).one())


def reminders_of(connection: Connection, chat: int) -> tuple[Reminder, ...]:
    """What a chat is still to be reminded of, soonest first."""
    query = select(reminder).where(reminder.c.chat == chat, reminder.c.done.is_(None))
    return tuple(_reminder(row) for row in connection.execute(query.order_by(reminder.c.due, reminder.c.id)))


def cancel(connection: Connection, chat: int, number: int) -> Reminder | None:
    """Forget one reminder of a chat; it, or None when there was none."""
    this = (reminder.c.chat == chat) & (reminder.c.id == number) & reminder.c.done.is_(None)
    row = connection.execute(delete(reminder).where(this).returning(reminder)).one_or_none()
    return None if row is None else _reminder(row)


def due_reminders(connection: Connection, now: datetime, limit: int = 100) -> tuple[Reminder, ...]:
    """The reminders whose time has come, in its order."""
    query = select(reminder).where(reminder.c.done.is_(None), reminder.c.due <= now)
    return tuple(_reminder(row) for row in connection.execute(query.order_by(reminder.c.due).limit(limit)))


def done(connection: Connection, number: int, now: datetime) -> None:
    connection.execute(update(reminder).where(reminder.c.id == number).values(done=now))


def still_said(reminder_: Reminder, milestones: tuple[Milestone, ...]) -> bool:
    """Whether a reading still tells the date that a reminder is of."""
    return any(one.start.isoformat() == reminder_.starts and one.what == reminder_.what for one in milestones)


def _reminder(row: Row[Any]) -> Reminder:
    return Reminder(
        row.id, row.chat, row.thread, row.release_id, row.position, row.starts, row.what, row.ahead, row.due, row.day
    )
