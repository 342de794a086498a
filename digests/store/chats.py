"""Who talks to the bot: the chats, and what their people chose."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from msgspec import Struct, field
from sqlalchemy import Connection, delete, select, update

from digests.store.rows import storable
from digests.store.subscriptions import unsubscribe
from digests.store.tables import chat, gathered, reminder, subscription
from digests.store.upsert import insert


class Chat(Struct, frozen=True):
    """A chat and its choices; None where nothing was chosen."""

    id: int
    kind: str
    title: str | None = None
    username: str | None = None
    language: str | None = None
    timezone: str | None = None
    settings: Mapping[str, Any] = field(default_factory=dict)


def meet(
    connection: Connection,
    number: int,
    kind: str,
    now: datetime,
    *,
    title: str | None = None,
    username: str | None = None,
) -> Chat:
    """Keep a chat that wrote, with its newest name; what it chose stays."""
    seen = storable({"kind": kind, "title": title, "username": username})
    row = insert(connection, chat).values(id=number, **seen, settings={}, created=now, changed=now)
    row = row.on_conflict_do_update(index_elements=[chat.c.id], set_={**seen, "changed": now})
    return _chat(connection.execute(row.returning(chat)).one())


def chat_by_id(connection: Connection, number: int) -> Chat | None:
    row = connection.execute(select(chat).where(chat.c.id == number)).one_or_none()
    return None if row is None else _chat(row)


def chats_by_id(connection: Connection, numbers: Iterable[int]) -> dict[int, Chat]:
    """The chats with these numbers; unknown ones are left out."""
    wanted, found = list(numbers), dict[int, Chat]()
    for at in range(0, len(wanted), 500):
        query = select(chat).where(chat.c.id.in_(wanted[at : at + 500]))
        found.update((row.id, _chat(row)) for row in connection.execute(query))
    return found


def choose(connection: Connection, number: int, now: datetime, **choices: Any) -> Chat | None:
    """Keep what a chat chose: `language`, `timezone`, and any other name as one of its settings."""
    known = chat_by_id(connection, number)
    if known is None:
        return None
    columns = {name: value for name, value in choices.items() if name in ("language", "timezone")}
    others = {name: value for name, value in choices.items() if name not in columns}
    values = storable({**columns, "settings": {**known.settings, **others}})
    row = update(chat).where(chat.c.id == number).values(**values, changed=now).returning(chat)
    return _chat(connection.execute(row).one())


def move(connection: Connection, old: int, new: int) -> None:
    """A group became a supergroup, with another number: what it chose and follows goes with it."""
    if chat_by_id(connection, old) is not None:
        connection.execute(delete(chat).where(chat.c.id == new))
        connection.execute(update(chat).where(chat.c.id == old).values(id=new, kind="supergroup"))
    there = select(subscription.c.kind, subscription.c.key).where(subscription.c.chat == new)
    known = {(kind, key) for kind, key in connection.execute(there)}
    theirs = select(subscription.c.id, subscription.c.kind, subscription.c.key).where(subscription.c.chat == old)
    for number, kind, key in connection.execute(theirs).all():
        if (kind, key) in known:
            unsubscribe(connection, old, number)
    for table in (subscription, gathered, reminder):
        connection.execute(update(table).where(table.c.chat == old).values(chat=new))


def forget(connection: Connection, number: int) -> bool:
    """Delete a chat with its choices and subscriptions; False when it was not known."""
    unsubscribe(connection, number)
    return bool(connection.execute(delete(chat).where(chat.c.id == number)).rowcount)


def _chat(row: Any) -> Chat:
    return Chat(row.id, row.kind, row.title, row.username, row.language, row.timezone, row.settings)
