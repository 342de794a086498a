"""The outbox: what is owed to chats, written in the transaction that decides it. What becomes of it: ledger.py."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Container, Iterable, Sequence
from datetime import datetime
from typing import Any

from msgspec.structs import replace
from sqlalchemy import Connection, Row, Select, func, insert, literal, select, update
from sqlalchemy.orm import aliased

from digests.model import Action, Button, Delivery, DeliveryState, Message, Piece, Window
from digests.store import upsert
from digests.store.lanes import any_name, lane_of
from digests.store.tables import delivery, digest, lane, mention, story, told

NOTHING = Message("")
_LOCK = 0x646C6E6F75746278  # "dlnoutbx": an advisory lock of ours


def put(
    connection: Connection,
    *,
    channel: str,
    chat: int | str,
    thread: int | None,
    slot: str,
    window: Window | None,
    story_ids: Iterable[int],
    messages: Sequence[Message],
    now: datetime,
    pin: bool = False,
) -> int | None:
    """Owe a digest to a chat: its messages in order, then a pin of the first. Its id; None when the slot is taken.

    Nobody else's message comes between them: on PostgreSQL who writes digests does so one at a time.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(_LOCK)))
    row = upsert.insert(connection, digest).values(
        channel=channel,
        slot=slot,
        since=window.since if window else None,
        until=window.until if window else None,
        made=now,
    )
    digest_id: int | None = connection.execute(row.on_conflict_do_nothing().returning(digest.c.id)).scalar_one_or_none()
    if digest_id is None:
        return None
    numbers = tuple(dict.fromkeys(story_ids))
    if numbers:
        rows = [{"digest_id": digest_id, "story_id": number, "channel": channel} for number in numbers]
        connection.execute(insert(told), rows)
    _mention(connection, digest_id, messages, numbers)
    lane_id = lane_of(connection, chat) if messages else None
    same = {
        "digest_id": digest_id,
        "channel": channel,
        "slot": slot,
        "lane_id": lane_id,
        "thread": thread,
        "priority": 1 if channel.startswith("reader:") else _queued(connection, lane_id),
        "state": "ready",
        "created": now,
        "changed": now,
    }
    ids = [_owe(connection, {**same, "part": part}, message) for part, message in enumerate(messages)]
    if pin and ids:
        _owe(connection, {**same, "part": 0, "action": "pin", "target_id": ids[0]}, NOTHING)
    return digest_id


def edit(connection: Connection, delivery_id: int, message: Message, now: datetime) -> int | None:
    """Owe a new wording of a message. One that certainly is not out yet is simply reworded.

    Returns the delivery that will carry it; None when there is nothing to edit (dead, or replaced by the same text).
    """
    changed = {"payload": payload_of(message), "payload_hash": hash_of(message), "plain": False, "changed": now}
    waiting = (delivery.c.id == delivery_id) & delivery.c.state.in_(("ready", "later", "refused"))
    if connection.execute(update(delivery).where(waiting).values(**changed)).rowcount:
        return delivery_id
    return _after(connection, delivery_id, "edit", message, now)


def append(connection: Connection, digest_id: int, message: Message, now: datetime) -> int | None:
    """Owe one more message of a digest that has some already: its text has grown. None when there is nothing of it."""
    query = select(delivery).where(delivery.c.digest_id == digest_id, delivery.c.action == "send")
    last = connection.execute(query.order_by(delivery.c.part.desc()).limit(1)).one_or_none()
    if last is None:
        return None
    same = ("digest_id", "channel", "slot", "lane_id", "thread", "priority")
    values = {column: getattr(last, column) for column in same}
    return _owe(
        connection, {**values, "part": last.part + 1, "state": "ready", "created": now, "changed": now}, message
    )


def delete(connection: Connection, delivery_id: int, now: datetime) -> int | None:
    """Owe the removal of a message. One that certainly is not out yet is withdrawn, and None returned."""
    waiting = (delivery.c.id == delivery_id) & delivery.c.state.in_(("ready", "later", "refused"))
    withdrawn = update(delivery).where(waiting).values(state="dead", reason="withdrawn", changed=now)
    if connection.execute(withdrawn).rowcount:
        return None
    return _after(connection, delivery_id, "delete", NOTHING, now)


def pin(connection: Connection, delivery_id: int, now: datetime) -> int | None:
    """Owe a pin of a message."""
    return _after(connection, delivery_id, "pin", NOTHING, now)


def original(connection: Connection, delivery_id: int) -> Delivery | None:
    """The message that an edit, a removal or a pin is about."""
    target = select(delivery.c.target_id).where(delivery.c.id == delivery_id).scalar_subquery()
    row = connection.execute(reading().where(delivery.c.id == target)).one_or_none()
    return delivery_of(row) if row else None


def deliveries(
    connection: Connection,
    *,
    digest_id: int | None = None,
    channel: str | None = None,
    state: DeliveryState | None = None,
) -> tuple[Delivery, ...]:
    """Deliveries in the order of their ids, narrowed by what is given."""
    query = reading().order_by(delivery.c.id)
    if digest_id is not None:
        query = query.where(delivery.c.digest_id == digest_id)
    if channel is not None:
        query = query.where(delivery.c.channel == channel)
    if state is not None:
        query = query.where(delivery.c.state == state)
    return tuple(delivery_of(row) for row in connection.execute(query))


def carriers(connection: Connection, story_id: int) -> tuple[Delivery, ...]:
    """The messages (not edits) of all digests that told a story, in every channel: what a correction must reach."""
    query = (
        reading()
        .join(told, told.c.digest_id == delivery.c.digest_id)
        .where(told.c.story_id == story_id, delivery.c.action == "send")
        .order_by(delivery.c.id)
    )
    return tuple(delivery_of(row) for row in connection.execute(query))


def counts(connection: Connection) -> dict[str, int]:
    """How many deliveries are in each state; states without one are left out."""
    query = select(delivery.c.state, func.count().label("number")).group_by(delivery.c.state)
    return {row.state: row.number for row in connection.execute(query)}


def dead_letters(connection: Connection, limit: int = 100) -> tuple[Delivery, ...]:
    """What could not be sent as it was composed, the latest first: not at all (dead), or only as plain text."""
    wrong = (delivery.c.state == "dead") | delivery.c.plain
    query = reading().where(wrong).order_by(delivery.c.id.desc()).limit(limit)
    return tuple(delivery_of(row) for row in connection.execute(query))


def _mention(connection: Connection, digest_id: int, messages: Sequence[Message], told_ids: Container[int]) -> None:
    """Note the stories of which only a date is told, at their present revision."""
    dates = {piece.story for message in messages for piece in message.pieces if piece.role == "date"}
    numbers = [number for number in dates if number not in told_ids]
    if numbers:
        found = select(literal(digest_id), story.c.id, story.c.revision).where(story.c.id.in_(numbers))
        connection.execute(insert(mention).from_select(["digest_id", "story_id", "revision"], found))


def _queued(connection: Connection, lane_id: int | None) -> int:
    """The priority of what waits in a lane already: what comes behind it does not push in between its messages."""
    waiting = delivery.c.state.in_(("ready", "later", "claimed", "sending", "unknown"))
    query = select(func.max(delivery.c.priority)).where(waiting, delivery.c.lane_id == lane_id)
    return connection.execute(query).scalar_one() or 0


def _owe(connection: Connection, values: dict[str, Any], message: Message) -> int:
    row = {**values, "payload": payload_of(message), "payload_hash": hash_of(message)}
    return int(connection.execute(insert(delivery).values(**row).returning(delivery.c.id)).scalar_one())


def _after(connection: Connection, target: int, action: Action, message: Message, now: datetime) -> int | None:
    """A delivery about another one that was, or may have been, sent. It queues up behind it in the same lane."""
    row = connection.execute(select(delivery).where(delivery.c.id == target)).one_or_none()
    if row is None or row.state == "dead" or row.action != "send":
        return None
    earlier = (delivery.c.target_id == target) & (delivery.c.action == action)
    last = connection.execute(
        select(delivery.c.revision, delivery.c.payload_hash)
        .where(earlier)
        .order_by(delivery.c.revision.desc())
        .limit(1)
    ).one_or_none()
    if hash_of(message) == (last.payload_hash if last else row.payload_hash if action == "edit" else None):
        return None
    values = {
        "digest_id": row.digest_id,
        "channel": row.channel,
        "slot": row.slot,
        "part": row.part,
        "revision": last.revision + 1 if last else 1,
        "action": action,
        "target_id": target,
        "lane_id": row.lane_id,
        "thread": row.thread,
        "priority": row.priority,
        "state": "ready",
        "created": now,
        "changed": now,
    }
    return _owe(connection, values, message)


# ------------------------------------------------------------------------------------------------- rows and values


def reading() -> Select[Any]:
    """The query whose rows `delivery_of` understands."""
    target = aliased(delivery, name="target")
    return (
        select(
            delivery,
            lane.c.chat.label("chat"),
            any_name(),
            target.c.message_id.label("target_message_id"),
        )
        .join(lane, lane.c.id == delivery.c.lane_id)
        .join(target, target.c.id == delivery.c.target_id, isouter=True)
    )


def delivery_of(row: Row[Any]) -> Delivery:
    return Delivery(
        id=row.id,
        channel=row.channel,
        chat=row.name if row.chat is None else row.chat,
        thread=row.thread,
        digest=row.digest_id,
        part=row.part,
        message=message_of(row.payload),
        state=row.state,
        attempts=row.attempts,
        not_before=row.not_before,
        message_id=row.message_id,
        reason=row.reason,
        lane=row.lane_id,
        action=row.action,
        target=row.target_message_id,
        plain=row.plain,
        last_message_id=row.last_message_id,
        probes=row.probes,
    )


def payload_of(message: Message) -> dict[str, Any]:
    pieces = [[piece.text, piece.story, piece.head, piece.role, piece.joint] for piece in message.pieces]
    return {
        **({"pieces": pieces} if pieces else {}),
        "text": message.text,
        "buttons": [[{"text": b.text, "data": b.data, "url": b.url} for b in row] for row in message.buttons],
        "silent": message.silent,
        "preview": message.preview,
    }


def message_of(payload: dict[str, Any]) -> Message:
    buttons = tuple(tuple(Button(b["text"], b["data"], b["url"]) for b in row) for row in payload["buttons"])
    pieces = tuple(Piece(*piece) for piece in payload.get("pieces", ()))
    return Message(payload["text"], buttons, payload["silent"], payload["preview"], pieces)


def hash_of(message: Message) -> str:
    """Of what a reader sees."""
    written = json.dumps(payload_of(replace(message, pieces=())), sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(written.encode()).hexdigest()
