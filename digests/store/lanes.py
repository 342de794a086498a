"""Lanes: the chats that deliveries queue up for, under all names they go by, with what is known of each.

A chat is written "@name" in one channel's configuration and by its number in another's, a group becomes a supergroup
with a new number: all of these names lead to one lane, and when two lanes turn out to be one chat they are joined.
"""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct
from sqlalchemy import Connection, Label, case, delete, or_, select, update

from digests.store.tables import bot_state, delivery, lane, lane_name, suspension
from digests.store.upsert import insert

WHOLE_CHAT = 0  # the thread of a suspension that holds for all threads


class Suspension(Struct, frozen=True):
    """A chat (`thread` None), or one topic of it, to which nothing is sent, and why."""

    lane: int
    chat: int | str
    thread: int | None
    reason: str
    since: datetime


def lane_of(connection: Connection, chat: int | str) -> int:
    """The lane of a chat, made when there is none yet."""
    name = _name(chat)
    known = connection.execute(select(lane_name.c.lane_id).where(lane_name.c.name == name)).scalar_one_or_none()
    if known is not None:
        return int(known)
    if isinstance(chat, int):
        connection.execute(insert(connection, lane).values(chat=chat).on_conflict_do_nothing())
        made = connection.execute(select(lane.c.id).where(lane.c.chat == chat)).scalar_one()
    else:
        made = connection.execute(lane.insert().values(chat=None).returning(lane.c.id)).scalar_one()
    connection.execute(insert(connection, lane_name).values(name=name, lane_id=made).on_conflict_do_nothing())
    kept = connection.execute(select(lane_name.c.lane_id).where(lane_name.c.name == name)).scalar_one()
    if kept != made and not isinstance(chat, int):  # another process made it in the same moment
        connection.execute(delete(lane).where(lane.c.id == made))
    return int(kept)


def find_lane(connection: Connection, chat: int | str) -> int | None:
    """The lane of a chat, if anything was ever owed to it or it was ever to be waited with."""
    found = connection.execute(select(lane_name.c.lane_id).where(lane_name.c.name == _name(chat)))
    return found.scalar_one_or_none()


def know_chat(connection: Connection, lane_id: int, chat: int) -> int:
    """This lane's chat has this number: remember it, and join the lane that had it before. Returns the lane kept."""
    current = connection.execute(select(lane.c.chat).where(lane.c.id == lane_id)).scalar_one_or_none()
    if current == chat:
        return lane_id
    other = lane_of(connection, chat)
    if other == lane_id:
        connection.execute(update(lane).where(lane.c.id == lane_id).values(chat=chat))
        return lane_id
    for table in (delivery, lane_name):
        connection.execute(update(table).where(table.c.lane_id == lane_id).values(lane_id=other))
    last = connection.execute(select(lane.c.last_message_id).where(lane.c.id == lane_id)).scalar_one_or_none()
    if last is not None:
        note_message(connection, other, last)
    connection.execute(delete(suspension).where(suspension.c.lane_id == lane_id))
    connection.execute(delete(lane).where(lane.c.id == lane_id))
    return other


def move_chat(connection: Connection, lane_id: int, chat: int) -> int:
    """The group became a supergroup, which counts its messages anew: what was posted before is out of our reach."""
    posted = (delivery.c.lane_id == lane_id) & delivery.c.message_id.is_not(None)
    connection.execute(update(delivery).where(posted).values(message_id=None, reason="posted before the group moved"))
    connection.execute(update(lane).where(lane.c.id == lane_id).values(last_message_id=None))
    return know_chat(connection, lane_id, chat)


def note_message(connection: Connection, lane_id: int, message_id: int) -> None:
    """A message of this number was seen in the chat: doubt is settled by looking between such numbers."""
    newer = or_(lane.c.last_message_id.is_(None), lane.c.last_message_id < message_id)
    connection.execute(update(lane).where(lane.c.id == lane_id, newer).values(last_message_id=message_id))


def suspend(connection: Connection, lane_id: int, thread: int | None, reason: str, now: datetime) -> bool:
    """Send nothing there any more; False when that was so already."""
    row = insert(connection, suspension).values(lane_id=lane_id, thread=thread or WHOLE_CHAT, reason=reason, since=now)
    made = connection.execute(row.on_conflict_do_nothing().returning(suspension.c.lane_id))
    return made.one_or_none() is not None


def lift(connection: Connection, lane_id: int) -> int:
    """Lift all suspensions of a chat and its topics; how many there were. For operators: `ledger.resume`."""
    return connection.execute(delete(suspension).where(suspension.c.lane_id == lane_id)).rowcount


def suspensions(connection: Connection) -> tuple[Suspension, ...]:
    """All that is suspended, the latest first."""
    query = (
        select(suspension, lane.c.chat, any_name())
        .join(lane, lane.c.id == suspension.c.lane_id)
        .order_by(suspension.c.since.desc())
    )
    return tuple(
        Suspension(row.lane_id, row.name if row.chat is None else row.chat, row.thread or None, row.reason, row.since)
        for row in connection.execute(query)
    )


def pause(connection: Connection, lane_id: int, until: datetime) -> None:
    """Telegram asked to wait with this chat."""
    connection.execute(update(lane).where(lane.c.id == lane_id).values(paused_until=until))


def paused(connection: Connection, now: datetime) -> tuple[tuple[int | str, datetime], ...]:
    """The chats that Telegram asked to wait with, and until when."""
    query = select(lane.c.chat, lane.c.paused_until, any_name()).where(lane.c.paused_until > now)
    return tuple((row.name if row.chat is None else row.chat, row.paused_until) for row in connection.execute(query))


def pause_bot(connection: Connection, bot: int, until: datetime) -> None:
    """Telegram asked to wait with everything."""
    row = insert(connection, bot_state).values(bot=bot, paused_until=until)
    connection.execute(row.on_conflict_do_update(index_elements=[bot_state.c.bot], set_={"paused_until": until}))


def bot_pause(connection: Connection, bot: int) -> datetime | None:
    """Until when Telegram asked to wait with everything."""
    found = connection.execute(select(bot_state.c.paused_until).where(bot_state.c.bot == bot))
    until: datetime | None = found.scalar_one_or_none()
    return until


def call_bot(connection: Connection, bot: int, name: str) -> None:
    """Remember what the bot is called, without @."""
    row = insert(connection, bot_state).values(bot=bot, name=name)
    connection.execute(row.on_conflict_do_update(index_elements=[bot_state.c.bot], set_={"name": name}))


def bot_name(connection: Connection, bot: int) -> str | None:
    """What the bot was called when the service last began."""
    name: str | None = connection.execute(select(bot_state.c.name).where(bot_state.c.bot == bot)).scalar_one_or_none()
    return name


def any_name() -> Label[str]:
    """A name of the lane, an "@name" before a number."""
    number = case((lane_name.c.name.like("@%"), 0), else_=1)
    return (
        select(lane_name.c.name)
        .where(lane_name.c.lane_id == lane.c.id)
        .order_by(number, lane_name.c.name)
        .limit(1)
        .scalar_subquery()
        .label("name")
    )


def _name(chat: int | str) -> str:
    """Telegram's names do not care about case."""
    return str(chat) if isinstance(chat, int) else "@" + chat.removeprefix("@").lower()
