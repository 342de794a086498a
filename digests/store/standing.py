"""What stands in a chat of a digest: each of its messages as it reads now, or will once all that is owed is done."""

from __future__ import annotations

from msgspec import Struct
from sqlalchemy import Connection, select

from digests.model import Message
from digests.store.outbox import message_of
from digests.store.tables import delivery, lane

_NOT_OUT = ("ready", "later", "refused")


class Standing(Struct, frozen=True):
    """One message: the delivery that sends it, and its newest wording. `out`: it was sent, or may have been."""

    delivery: int
    message: Message
    out: bool
    private: bool  # in a person's own chat


def standing(connection: Connection, digest_id: int) -> tuple[Standing, ...]:
    """The messages of a digest in their order, without those that are removed or will never be sent."""
    query = (
        select(delivery.c.id, delivery.c.action, delivery.c.target_id, delivery.c.state, delivery.c.payload)
        .add_columns(lane.c.chat)
        .join(lane, lane.c.id == delivery.c.lane_id)
        .where(delivery.c.digest_id == digest_id, delivery.c.state != "dead")
        .order_by(delivery.c.id)
    )
    found: dict[int, Standing] = {}
    for row in connection.execute(query):
        if row.action == "send":
            private = row.chat is not None and row.chat > 0
            found[row.id] = Standing(row.id, message_of(row.payload), row.state not in _NOT_OUT, private)
        elif row.action == "delete":
            found.pop(row.target_id, None)
        elif row.action == "edit" and (old := found.get(row.target_id)):
            found[row.target_id] = Standing(old.delivery, message_of(row.payload), old.out, old.private)
    return tuple(found.values())
