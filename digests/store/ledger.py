"""What becomes of what is owed. Every step is a conditional UPDATE whose row count says whether it happened.

A delivery is *ready*, is *claimed* by the process that holds the lease, and is *sending* once its attempt is recorded,
which happens before the call. Whoever dies between that record and the record of the answer leaves a row in *sending*
under an epoch that is over: nobody knows whether it arrived, so it becomes *unknown* and is looked for (settle.py of
the bot). A row that was merely claimed was never started and is ready again.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any, Literal, cast

from msgspec import Struct
from sqlalchemy import (
    ColumnElement,
    Connection,
    CursorResult,
    Select,
    case,
    exists,
    func,
    null,
    or_,
    select,
    text,
    tuple_,
    update,
)

from digests.model import Delivery, DeliveryState
from digests.store import lanes
from digests.store.lease import Lease, clock, holds
from digests.store.outbox import delivery_of, reading
from digests.store.tables import delivery, lane, suspension
from digests.store.tables.deliveries import OWED

Event = Literal[
    "claim",
    "give_back",
    "start",
    "arrive",
    "postpone",
    "repeat",
    "refuse",
    "bury",
    "lose",
    "find",
    "resend",
    "resume",
    "expire",
    "retry",
]

# All there is: what may happen to a delivery, in which states, and the state it is in afterwards.
TRANSITIONS: dict[Event, tuple[tuple[DeliveryState, ...], DeliveryState]] = {
    "claim": (("ready", "later"), "claimed"),
    "give_back": (("claimed",), "ready"),  # claimed, but not started: at a stop, or by a process that died
    "start": (("claimed",), "sending"),  # the attempt is on record; the call follows
    "arrive": (("sending", "unknown"), "sent"),  # an answer that comes after the lease was lost still tells the truth
    "postpone": (("sending",), "later"),  # certainly not sent, worth another try
    "repeat": (("sending",), "ready"),  # certainly not sent, and we know what to change: chat moved, plain text
    "refuse": (("sending",), "refused"),  # the chat does not want us
    "bury": (("ready", "later", "claimed", "sending", "unknown", "refused"), "dead"),  # never to be sent
    "lose": (("sending",), "unknown"),
    "find": (("unknown",), "sent"),  # a probe saw it
    "resend": (("unknown",), "ready"),  # a probe saw that it is not there, or an operator says so
    "resume": (("refused",), "ready"),
    "retry": (("dead",), "ready"),  # an operator's wish
    "expire": (("ready", "later", "refused"), "dead"),  # too old when its chat came back
}

PAGE = 200  # rows
IN_FLIGHT: tuple[DeliveryState, ...] = ("claimed", "sending", "unknown")


class Recovered(Struct, frozen=True):
    """What an earlier holder of the lease left behind."""

    ready: int
    unknown: int


def move(connection: Connection, event: Event, *where: ColumnElement[bool], **values: Any) -> int:
    """Let an event happen to the deliveries for which it is legal; returns to how many it did."""
    sources, target = TRANSITIONS[event]
    statement = update(delivery).where(delivery.c.state.in_(sources), *where).values(state=target, **values)
    return cast("CursorResult[Any]", connection.execute(statement)).rowcount


# ------------------------------------------------------------------------------------------------- claim and start


def heads(connection: Connection, now: datetime, limit: int, skip: Collection[int] = ()) -> tuple[int, ...]:
    """Deliveries whose turn has come: the first of each lane that waits for nothing. Channels come before readers.

    Read page by page in order, so that it costs what it finds and not what is owed in all.
    """
    flying = select(delivery.c.lane_id).where(delivery.c.state.in_(IN_FLIGHT))
    passed = set(connection.execute(flying).scalars()) | set(skip)
    found: list[int] = []
    last: tuple[int, int] = (-1, 0)
    while len(found) < limit:
        rows = connection.execute(_page(last, passed)).all()
        for row in rows:
            if row.lane_id not in passed:
                passed.add(row.lane_id)  # what comes later in this lane waits for this one
                if (row.not_before or now) <= now and (row.paused_until or now) <= now:
                    found.append(row.id)
        if len(rows) < PAGE:
            break
        last = (rows[-1].priority, rows[-1].id)
    return tuple(found[:limit])


def _page(last: tuple[int, int], passed: Collection[int]) -> Select[Any]:
    """What is owed, behind `last`, without suspended chats and topics."""
    stopped = exists().where(
        suspension.c.lane_id == delivery.c.lane_id,
        or_(suspension.c.thread == lanes.WHOLE_CHAT, suspension.c.thread == delivery.c.thread),
    )
    query = (
        select(delivery.c.id, delivery.c.lane_id, delivery.c.priority, delivery.c.not_before, lane.c.paused_until)
        .join(lane, lane.c.id == delivery.c.lane_id)
        .where(text(f"delivery.{OWED}"), ~stopped)
        .where(tuple_(delivery.c.priority, delivery.c.id) > last)
        .order_by(delivery.c.priority, delivery.c.id)
        .limit(PAGE)
    )
    return query.where(delivery.c.lane_id.not_in(passed)) if 0 < len(passed) <= PAGE else query


def claim(connection: Connection, ids: Collection[int], held: Lease, now: datetime) -> tuple[Delivery, ...]:
    """Take these, as far as nobody else did and the lease is still ours. Edits of what was never sent are buried."""
    if not ids:
        return ()
    valid = holds(held, clock(connection, now))
    move(connection, "claim", delivery.c.id.in_(ids), valid, epoch=held.epoch, not_before=None, changed=now)
    mine = reading().where(delivery.c.id.in_(ids), delivery.c.state == "claimed", delivery.c.epoch == held.epoch)
    taken = [delivery_of(row) for row in connection.execute(mine.order_by(delivery.c.id))]
    idle = [d.id for d in taken if d.action != "send" and d.target is None]
    if idle:
        move(connection, "bury", delivery.c.id.in_(idle), reason="what it is about was never posted", changed=now)
    return tuple(d for d in taken if d.id not in idle)


def give_back(connection: Connection, ids: Collection[int], epoch: int, now: datetime) -> int:
    """Not started after all."""
    return move(connection, "give_back", delivery.c.id.in_(ids), delivery.c.epoch == epoch, changed=now)


def start(connection: Connection, delivery_id: int, held: Lease, now: datetime) -> bool:
    """Record the attempt, with the newest message known in the chat. False: it is not ours to send (any more)."""
    last = select(lane.c.last_message_id).where(lane.c.id == delivery.c.lane_id).scalar_subquery()
    return bool(
        move(
            connection,
            "start",
            delivery.c.id == delivery_id,
            delivery.c.epoch == held.epoch,
            holds(held, clock(connection, now)),
            attempts=delivery.c.attempts + 1,
            last_message_id=last,
            probes=0,
            changed=now,
        )
    )


# ------------------------------------------------------------------------------------------------- what came of it


def _attempt(sending: Delivery, epoch: int) -> tuple[ColumnElement[bool], ...]:
    """This very attempt, and no later one. `sending` is the delivery as it was claimed."""
    return (delivery.c.id == sending.id, delivery.c.epoch == epoch, delivery.c.attempts == sending.attempts + 1)


def arrive(
    connection: Connection, sending: Delivery, epoch: int, now: datetime, *, message_id: int | None, chat: int | None
) -> bool:
    """It is there. A send teaches us the newest message of the chat, and the number of an "@name"."""
    values = {"message_id": message_id, "sent": now, "not_before": None, "changed": now}
    reason = case((delivery.c.plain, delivery.c.reason), else_=null())  # trouble that is over need not be shown
    done = move(connection, "arrive", *_attempt(sending, epoch), reason=reason, **values)
    if message_id is not None:
        lanes.note_message(connection, sending.lane, message_id)
    if chat is not None and chat != sending.chat:
        lanes.know_chat(connection, sending.lane, chat)
    return bool(done)


def postpone(
    connection: Connection, sending: Delivery, epoch: int, now: datetime, *, until: datetime, reason: str
) -> bool:
    """Certainly not sent; may go again from `until` on."""
    attempt = _attempt(sending, epoch)
    return bool(move(connection, "postpone", *attempt, not_before=until, reason=reason, changed=now))


def moved(connection: Connection, sending: Delivery, epoch: int, now: datetime, chat: int) -> bool:
    """The chat has a new number: one transaction changes it and makes the delivery ready again."""
    done = move(connection, "repeat", *_attempt(sending, epoch), changed=now)
    lanes.move_chat(connection, sending.lane, chat)
    return bool(done)


def refuse(
    connection: Connection, sending: Delivery, epoch: int, now: datetime, *, thread: int | None, reason: str
) -> bool:
    """The chat (or topic) refuses us: nothing is sent there until it is resumed. True when that is news."""
    move(connection, "refuse", *_attempt(sending, epoch), reason=reason, changed=now)
    return lanes.suspend(connection, sending.lane, thread, reason, now)


def fail(connection: Connection, sending: Delivery, epoch: int, now: datetime, reason: str) -> bool:
    """Our mistake: to be sent once as plain text, after that (and what has no text at once) a dead letter.

    True when it is dead.
    """
    attempt = _attempt(sending, epoch)
    if sending.action in ("send", "edit") and not sending.plain:
        return not move(connection, "repeat", *attempt, plain=True, reason=reason, changed=now)
    return bool(move(connection, "bury", *attempt, reason=reason, changed=now))


def lose(connection: Connection, sending: Delivery, epoch: int, now: datetime, *, look: datetime, reason: str) -> bool:
    """No answer, or none that says anything. A message is looked for; edits, removals and pins are just repeated."""
    if sending.action != "send":
        return postpone(connection, sending, epoch, now, until=look, reason=reason)
    return bool(move(connection, "lose", *_attempt(sending, epoch), not_before=look, reason=reason, changed=now))


def recover(connection: Connection, held: Lease, now: datetime, settle: timedelta) -> Recovered:
    """Take over from an earlier holder: what it had only claimed is ready, what it was sending is unknown."""
    earlier = delivery.c.epoch < held.epoch
    ready = move(connection, "give_back", earlier, changed=now)
    repeatable = delivery.c.action != "send"
    move(connection, "postpone", earlier, repeatable, not_before=now, reason="interrupted", changed=now)
    unknown = move(connection, "lose", earlier, not_before=now + settle, reason="interrupted", changed=now)
    return Recovered(ready, unknown)


# ------------------------------------------------------------------------------------------------- an operator's word


def resume(
    connection: Connection, chat: int | str, now: datetime, *, keep: timedelta = timedelta(days=1)
) -> int | None:
    """Send to this chat again, what is owed from the last `keep` first; the rest is buried. None: not suspended.

    Returns how many are owed.
    """
    lane_id = lanes.find_lane(connection, chat)
    if lane_id is None or not lanes.lift(connection, lane_id):
        return None
    here = delivery.c.lane_id == lane_id
    old = delivery.c.created < now - keep
    move(connection, "expire", here, old, reason="too old when its chat came back", changed=now)
    move(connection, "resume", here, not_before=None, reason=None, changed=now)
    waiting = select(func.count()).where(here, delivery.c.state.in_(("ready", "later")))
    return int(connection.execute(waiting).scalar_one())
