"""Stories that wait for the set time of a subscription, or for the end of quiet hours."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from msgspec import Struct
from sqlalchemy import Connection, delete, exists, select

from digests.store.subscriptions import Subscription, subscriptions_of
from digests.store.tables import digest, gathered, told
from digests.store.upsert import insert


class Gathered(Struct, frozen=True):
    """What one chat, in one topic of it, is to be told now: stories, oldest first, and the wishes they fulfil."""

    chat: int
    thread: int | None
    stories: tuple[int, ...]
    wishes: tuple[Subscription, ...]
    since: datetime  # when the first of them was due


def gather(connection: Connection, chat: int, story: int, due: Iterable[tuple[Subscription, datetime]]) -> None:
    """Let a story wait for wishes of a chat, each until its time; once, however often it is said."""
    for wish, moment in due:
        row = insert(connection, gathered).values(subscription_id=wish.id, story_id=story, chat=chat, due=moment)
        connection.execute(row.on_conflict_do_nothing())


def chats_due(connection: Connection, now: datetime, limit: int = 100) -> tuple[int, ...]:
    """The chats for which something's time has come."""
    query = select(gathered.c.chat).where(gathered.c.due <= now).distinct().limit(limit)
    return tuple(connection.execute(query).scalars())


def gathered_for(connection: Connection, chat: int, now: datetime) -> tuple[Gathered, ...]:
    """What is due in a chat, by topic of it, with all the wishes that it fulfils, also those whose time is later.

    Stories that the chat was told in the meantime are left out.
    """
    wishes = {wish.id: wish for wish in subscriptions_of(connection, chat)}
    query = select(gathered).where(gathered.c.chat == chat).order_by(gathered.c.story_id)
    every = [row for row in connection.execute(query) if row.subscription_id in wishes]
    rows = [row for row in every if row.due <= now]
    known = _told(connection, chat, {row.story_id for row in rows})
    found = []
    for thread in dict.fromkeys(wishes[row.subscription_id].thread for row in rows):
        here = [row for row in rows if wishes[row.subscription_id].thread == thread and row.story_id not in known]
        if here:
            stories = tuple(dict.fromkeys(row.story_id for row in here))
            asked = {row.subscription_id for row in every if row.story_id in stories}
            theirs = tuple(wishes[number] for number in sorted(asked))
            found.append(Gathered(chat, thread, stories, theirs, min(row.due for row in here)))
            known |= set(stories)
    return tuple(found)


def clear(connection: Connection, chat: int, now: datetime, stories: Iterable[int] = ()) -> None:
    """Forget what was due in a chat, and these stories for whatever else they waited for."""
    connection.execute(delete(gathered).where(gathered.c.chat == chat, gathered.c.due <= now))
    numbers = list(stories)
    if numbers:
        connection.execute(delete(gathered).where(gathered.c.chat == chat, gathered.c.story_id.in_(numbers)))


def hurry(connection: Connection, chat: int, now: datetime, subscription: int | None = None) -> None:
    """Let what has gathered come at the next occasion: its times were changed."""
    theirs = gathered.c.chat == chat
    if subscription is not None:
        theirs &= gathered.c.subscription_id == subscription
    connection.execute(gathered.update().where(theirs).values(due=now))


def _told(connection: Connection, chat: int, stories: set[int]) -> set[int]:
    reminders = exists().where(digest.c.id == told.c.digest_id, digest.c.slot.like("reminder:%"))
    query = select(told.c.story_id).where(told.c.channel == f"reader:{chat}", told.c.story_id.in_(stories), ~reminders)
    return set(connection.execute(query).scalars())
