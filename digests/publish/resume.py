"""An operator's word about a chat: send there again, and what is to become of messages that may have arrived."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct
from sqlalchemy import Connection, select

from digests.compose.fit import bare
from digests.model import Delivery
from digests.store import doubts, lanes, ledger
from digests.store.engine import Store
from digests.store.tables import delivery, lane


class Resumed(Struct, frozen=True):
    """`owed` messages go there now (None: it was not suspended); `decided` were in doubt, `held` still are."""

    chat: int | str
    owed: int | None
    decided: int
    held: tuple[tuple[str, str], ...]  # how each begins, and why nobody knows


def resume(store: Store, name: str, now: datetime, *, again: bool | None = None) -> Resumed | None:
    """Resume a chat, named by its number, its "@name" or a channel posted to it; None when nothing was ever owed there.

    `again` decides the doubts that an operator must settle: True sends them again, False leaves it at that, None
    leaves them held.
    """
    with store.write() as connection:
        chat = _chat_called(connection, name.strip())
        if chat is None:
            return None
        owed = ledger.resume(connection, chat, now)
        decided = 0 if again is None else doubts.decide(connection, chat, now, again=again)
        here = lanes.find_lane(connection, chat)
        held = [one for one in doubts.held(connection) if one.lane == here]
        return Resumed(chat, owed, decided, tuple((_start(one), one.reason or "") for one in held))


def waiting(store: Store) -> tuple[str, ...]:
    """The chats that wait for an operator: those that refused us, and those with a message in doubt."""
    with store.read() as connection:
        suspended = [one.chat for one in lanes.suspensions(connection)]
        held = [one.chat for one in doubts.held(connection)]
    return tuple(str(chat) for chat in dict.fromkeys([*suspended, *held]))


def _start(one: Delivery) -> str:
    return " ".join(bare(one.message.text).split())[:80]


def _chat_called(connection: Connection, name: str) -> int | str | None:
    number = name.removeprefix("-")
    chat: int | str = int(name) if number.isascii() and number.isdigit() and len(number) < 19 else name
    if isinstance(chat, int) or chat.startswith("@"):
        return chat if lanes.find_lane(connection, chat) is not None else None
    query = (
        select(lane.c.chat, lanes.any_name())
        .join(delivery, delivery.c.lane_id == lane.c.id)
        .where(delivery.c.channel == chat)
        .order_by(delivery.c.id.desc())
        .limit(1)
    )
    row = connection.execute(query).one_or_none()
    if row is None:
        return None
    return row.name if row.chat is None else int(row.chat)
