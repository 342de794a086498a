"""Updates from Telegram, stored before they are acknowledged: a crash loses none and none is handled twice.

Handling has two commits: the deed of a command and the mark that it was done. A crash between them repeats the deed at
the next start, so deeds are such that a repetition changes nothing (a subscription is kept once).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, delete, func, select, update

from digests.store.tables import bot_update
from digests.store.upsert import insert


class Stored(Struct, frozen=True):
    """An update as it came. `chat` is the lane it is handled in: of its chat, or of its person where it has none."""

    update_id: int
    chat: int | None
    raw: dict[str, Any]  # Telegram's own JSON, to be understood by bot/telegram


def keep(connection: Connection, bot: int, updates: Iterable[Stored], now: datetime) -> frozenset[int]:
    """Store them; returns which were new. Only after this has been committed may they be acknowledged."""
    rows = [
        {"bot": bot, "update_id": stored.update_id, "chat": stored.chat, "raw": stored.raw, "received": now}
        for stored in updates
    ]
    if not rows:
        return frozenset()
    statement = insert(connection, bot_update).on_conflict_do_nothing().returning(bot_update.c.update_id)
    return frozenset(connection.execute(statement.values(rows)).scalars())


def waiting(connection: Connection, bot: int) -> tuple[Stored, ...]:
    """What was not handled yet, in the order of arrival."""
    query = (
        select(bot_update.c.update_id, bot_update.c.chat, bot_update.c.raw)
        .where(bot_update.c.bot == bot, bot_update.c.handled.is_(None))
        .order_by(bot_update.c.update_id)
    )
    return tuple(Stored(row.update_id, row.chat, row.raw) for row in connection.execute(query))


def done(connection: Connection, bot: int, update_id: int, now: datetime, error: str | None = None) -> bool:
    """Handled, well or badly: it is not handled again. False when it already was."""
    this = (bot_update.c.bot == bot) & (bot_update.c.update_id == update_id) & bot_update.c.handled.is_(None)
    return connection.execute(update(bot_update).where(this).values(handled=now, error=error)).rowcount == 1


def next_offset(connection: Connection, bot: int) -> int | None:
    """What to ask Telegram for: one more than the newest stored; None when nothing ever came."""
    newest = connection.execute(select(func.max(bot_update.c.update_id)).where(bot_update.c.bot == bot)).scalar_one()
    return None if newest is None else int(newest) + 1


def prune(connection: Connection, now: datetime, keep_for: timedelta = timedelta(days=2)) -> int:
    """Forget what was handled long ago; Telegram itself forgets after a day. The newest stays, for the offset."""
    newest = (
        select(bot_update.c.bot, func.max(bot_update.c.update_id).label("last")).group_by(bot_update.c.bot).subquery()
    )
    last = select(newest.c.last).where(newest.c.bot == bot_update.c.bot).scalar_subquery()
    old = (bot_update.c.handled < now - keep_for) & (bot_update.c.update_id < last)
    return connection.execute(delete(bot_update).where(old)).rowcount
