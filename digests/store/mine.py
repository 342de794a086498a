"""All that is kept about one chat: shown to it, and deleted when it wishes."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, delete, exists, or_, select, update

from digests.store.chats import chat_by_id, forget
from digests.store.reminders import reminders_of
from digests.store.subscriptions import subscriptions_of
from digests.store.tables import bot_update, delivery, digest, lane, lane_name, reminder, suspension, told

_UNDER_WAY = ("claimed", "sending")  # whoever sends these will record what became of them


def everything_of(connection: Connection, number: int) -> dict[str, Any]:
    """What is kept about a chat, as plain values: strings, numbers, lists; {} where nothing is."""
    chat = chat_by_id(connection, number)
    kept: dict[str, Any] = {}
    if chat is not None:
        named = {"kind": chat.kind, "title": chat.title, "username": chat.username}
        chosen = {"language": chat.language, "timezone": chat.timezone, **chat.settings}
        kept["chat"] = {"id": number, **{name: value for name, value in named.items() if value}}
        kept["settings"] = {name: value for name, value in chosen.items() if value not in (None, "")}
    kept["subscriptions"] = [
        {
            "to": one.kind,
            "what": one.what,
            "since": one.created.isoformat(timespec="seconds"),
            **({"at": one.rhythm.at.strftime("%H:%M"), "days": sorted(one.rhythm.days)} if one.rhythm else {}),
            **({"muted": True} if one.muted else {}),
            **({"topic": one.thread} if one.thread else {}),
        }
        for one in subscriptions_of(connection, number)
    ]
    kept["reminders"] = [
        {"of": one.what, "date": one.starts, "release": one.release, "due": one.due.isoformat(timespec="seconds")}
        for one in reminders_of(connection, number)
    ]
    kept["sent"] = _sent(connection, number)
    kept["received"] = _received(connection, number)
    return {name: value for name, value in kept.items() if value}


def forget_everything(connection: Connection, number: int) -> None:
    """Delete it. Updates keep their number alone, so that none is handled twice; what is being sent is left alone."""
    connection.execute(delete(reminder).where(reminder.c.chat == number))
    forget(connection, number)
    mine = bot_update.c.chat == number
    rows = connection.execute(select(bot_update.c.bot, bot_update.c.update_id).where(mine)).all()
    for bot, update_id in rows:
        this = (bot_update.c.bot == bot) & (bot_update.c.update_id == update_id)
        connection.execute(update(bot_update).where(this).values(raw={"update_id": update_id}, chat=None))
    _forget_posts(connection, number)


def _forget_posts(connection: Connection, number: int) -> None:
    channels = _channels(number)
    over = delivery.c.channel.in_(channels) & delivery.c.state.not_in(_UNDER_WAY)
    connection.execute(delete(delivery).where(over, delivery.c.target_id.is_not(None)))
    connection.execute(delete(delivery).where(over, ~delivery.c.id.in_(_targets())))
    empty = digest.c.channel.in_(channels) & ~exists().where(delivery.c.digest_id == digest.c.id)
    gone = list(connection.execute(select(digest.c.id).where(empty)).scalars())
    for at in range(0, len(gone), 500):
        connection.execute(delete(told).where(told.c.digest_id.in_(gone[at : at + 500])))
        connection.execute(delete(digest).where(digest.c.id.in_(gone[at : at + 500])))
    unused = (lane.c.chat == number) & ~exists().where(delivery.c.lane_id == lane.c.id)
    for lane_id in list(connection.execute(select(lane.c.id).where(unused)).scalars()):
        connection.execute(delete(suspension).where(suspension.c.lane_id == lane_id))
        connection.execute(delete(lane_name).where(lane_name.c.lane_id == lane_id))
        connection.execute(delete(lane).where(lane.c.id == lane_id))


def _targets() -> Any:
    return select(delivery.c.target_id).where(delivery.c.target_id.is_not(None))


def _channels(number: int) -> tuple[str, ...]:
    """The names under which things are owed to a chat, or for it."""
    return f"reader:{number}", f"feedback:{number}"


def _sent(connection: Connection, number: int) -> list[dict[str, Any]]:
    query = select(delivery.c.payload, delivery.c.created, delivery.c.sent).where(
        delivery.c.channel.in_(_channels(number)), or_(delivery.c.action == "send", delivery.c.action == "edit")
    )
    return [
        {"text": row.payload.get("text", ""), "at": (row.sent or row.created).isoformat(timespec="seconds")}
        for row in connection.execute(query.order_by(delivery.c.id))
    ]


def _received(connection: Connection, number: int) -> list[dict[str, Any]]:
    """What its people wrote and pressed lately, as Telegram told it."""
    query = select(bot_update.c.raw, bot_update.c.received).where(bot_update.c.chat == number)
    return [
        {"update": row.raw, "at": row.received.isoformat(timespec="seconds")}
        for row in connection.execute(query.order_by(bot_update.c.update_id))
    ]
