"""Doubt: deliveries of which nobody knows whether they arrived, and how that ends. Looking is done by the bot."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, cast

from sqlalchemy import ColumnElement, Connection, CursorResult, select, update

from digests.model import Delivery
from digests.store import ledger
from digests.store.lanes import find_lane, note_message
from digests.store.outbox import delivery_of, reading
from digests.store.tables import delivery, lane


def due(connection: Connection, now: datetime, limit: int = 50) -> tuple[Delivery, ...]:
    """Unknown ones whose time to be looked for has come; those that wait for an operator are not among them."""
    waiting = (delivery.c.state == "unknown") & (delivery.c.not_before <= now)
    return tuple(
        delivery_of(row) for row in connection.execute(reading().where(waiting).order_by(delivery.c.id).limit(limit))
    )


def held(connection: Connection) -> tuple[Delivery, ...]:
    """Unknown ones for which an operator must decide: `resend`, or `bury` to skip."""
    waiting = (delivery.c.state == "unknown") & delivery.c.not_before.is_(None)
    return tuple(delivery_of(row) for row in connection.execute(reading().where(waiting).order_by(delivery.c.id)))


def accounted(connection: Connection, lane_id: int, after: int) -> frozenset[int]:
    """Messages of the chat beyond `after` of which we know which delivery they are."""
    query = select(delivery.c.message_id).where(delivery.c.lane_id == lane_id, delivery.c.message_id > after)
    return frozenset(connection.execute(query).scalars())


def newest(connection: Connection, lane_id: int) -> int | None:
    """The newest message known in the chat."""
    return connection.execute(select(lane.c.last_message_id).where(lane.c.id == lane_id)).scalar_one_or_none()


def _in_doubt(doubtful: Delivery) -> tuple[ColumnElement[bool], ...]:
    return (delivery.c.id == doubtful.id, delivery.c.attempts == doubtful.attempts)


def find(connection: Connection, doubtful: Delivery, message_id: int | None, now: datetime) -> bool:
    """It was seen in the chat."""
    values = {"message_id": message_id, "sent": now, "not_before": None, "changed": now}
    done = ledger.move(connection, "find", *_in_doubt(doubtful), **values)
    if done and message_id is not None:
        note_message(connection, doubtful.lane, message_id)
    return bool(done)


def look_again(connection: Connection, doubtful: Delivery, again: datetime, now: datetime, *, missed: bool) -> bool:
    """Not found (`missed`), or could not be looked for: once more, later."""
    still = update(delivery).where(delivery.c.state == "unknown", *_in_doubt(doubtful))
    changed = still.values(probes=delivery.c.probes + int(missed), not_before=again, changed=now)
    return cast("CursorResult[Any]", connection.execute(changed)).rowcount == 1


def wait_for_operator(connection: Connection, doubtful: Delivery, reason: str, now: datetime) -> bool:
    """Cannot be told, and the channel's policy is to hold."""
    still = update(delivery).where(delivery.c.state == "unknown", *_in_doubt(doubtful))
    changed = still.values(not_before=None, reason=reason, changed=now)
    return cast("CursorResult[Any]", connection.execute(changed)).rowcount == 1


def resend(connection: Connection, doubtful: Delivery, reason: str, now: datetime) -> bool:
    """It is not there, or may be there twice: send it again."""
    return bool(ledger.move(connection, "resend", *_in_doubt(doubtful), not_before=None, reason=reason, changed=now))


def skip(connection: Connection, doubtful: Delivery, reason: str, now: datetime) -> bool:
    """It may be lost: never send it again."""
    return bool(ledger.move(connection, "bury", *_in_doubt(doubtful), not_before=None, reason=reason, changed=now))


def decide(connection: Connection, chat: int | str, now: datetime, *, again: bool) -> int:
    """What an operator says about the doubts that a chat holds: send them again, or leave it at that. How many."""
    lane_id = find_lane(connection, chat)
    settle: Callable[..., bool] = resend if again else skip
    mine = [doubtful for doubtful in held(connection) if doubtful.lane == lane_id]
    return sum(settle(connection, doubtful, "an operator's decision", now) for doubtful in mine)
