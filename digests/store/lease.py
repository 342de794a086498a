"""Who may send: one process per bot token, by a row that runs out. Its epoch grows with every change of hands.

Whoever writes under an epoch that is not the current one finds no row to change: that, not the clock, is what keeps two
processes from sending the same delivery.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec import Struct
from sqlalchemy import ColumnElement, Connection, case, exists, func, or_, select, update

from digests.store.tables import lease
from digests.store.upsert import insert


class Lease(Struct, frozen=True):
    """A held lease. `expires` is by the database's clock on PostgreSQL, by ours on SQLite."""

    name: str
    owner: str
    epoch: int
    expires: datetime


def take(connection: Connection, *, name: str, owner: str, ttl: timedelta, now: datetime) -> Lease | None:
    """Take or renew; None while somebody else holds it. A new holder, or one that was late, gets a new epoch."""
    now = clock(connection, now)
    mine = (lease.c.owner == owner) & (lease.c.expires > now)
    statement = insert(connection, lease).values(name=name, owner=owner, epoch=1, expires=now + ttl)
    statement = statement.on_conflict_do_update(
        index_elements=[lease.c.name],
        set_={"owner": owner, "expires": now + ttl, "epoch": lease.c.epoch + case((mine, 0), else_=1)},
        where=or_(lease.c.owner == owner, lease.c.expires <= now),
    ).returning(lease.c.epoch, lease.c.expires)
    row = connection.execute(statement).one_or_none()
    return None if row is None else Lease(name, owner, row.epoch, row.expires)


def holder(connection: Connection, name: str) -> Lease | None:
    """Who has it, or had it last."""
    row = connection.execute(select(lease).where(lease.c.name == name)).one_or_none()
    return None if row is None else Lease(row.name, row.owner, row.epoch, row.expires)


def give_up(connection: Connection, held: Lease, now: datetime) -> bool:
    """Let the next one in at once: ours, or that of an owner known to be dead. The row stays, for its epoch."""
    now = clock(connection, now)
    mine = (lease.c.name == held.name) & (lease.c.owner == held.owner) & (lease.c.epoch == held.epoch)
    return connection.execute(update(lease).where(mine).values(expires=now)).rowcount == 1


def holds(held: Lease, now: datetime) -> ColumnElement[bool]:
    """A condition for an UPDATE: this lease is still ours and has not run out."""
    return exists().where(
        lease.c.name == held.name,
        lease.c.owner == held.owner,
        lease.c.epoch == held.epoch,
        lease.c.expires > now,
    )


def clock(connection: Connection, now: datetime) -> datetime:
    """The time that all processes agree on: the database's where it has one of its own."""
    if connection.dialect.name != "postgresql":
        return now
    moment = connection.execute(select(func.clock_timestamp())).scalar_one()
    assert isinstance(moment, datetime)
    return moment
