"""Readers: what has gathered for a set time, or over quiet hours, is told when its time has come."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from digests.model import Message, Story, Window
from digests.publish.readers import Teller, reader
from digests.store import archive, outbox
from digests.store.chats import Chat, chat_by_id
from digests.store.choices import choices_of
from digests.store.engine import Store
from digests.store.gathered import Gathered, chats_due, clear, gathered_for
from digests.store.subscriptions import Subscription

GATHERED = "gathered:"  # how the slot of a round-up for a reader begins
Gatherer = Callable[[Sequence[Story], Chat, Sequence[Subscription], Window], Sequence[Message]]


def publish_gathered(store: Store, teller: Teller, gatherer: Gatherer, now: datetime) -> tuple[int, ...]:
    """Owe what is due; the numbers of the new digests. One story is told as such, several as a round-up.

    A chat that is silent for a while is told nothing, and what waited for it is forgotten. Call it as often as you
    like.
    """
    with store.read() as connection:
        chats = chats_due(connection, now)
    return tuple(number for chat in chats for number in _publish_chat(store, chat, teller, gatherer, now))


def _publish_chat(store: Store, number: int, teller: Teller, gatherer: Gatherer, now: datetime) -> list[int]:
    with store.read() as connection:
        chat = chat_by_id(connection, number) or Chat(number, "private")
        due = () if choices_of(chat).muted(now) else gathered_for(connection, number, now)
        stories = [archive.open_stories(connection, one.stories) for one in due]
    told = [
        (one, open_, _messages(one, open_, chat, teller, gatherer, now))
        for one, open_ in zip(due, stories, strict=True)
    ]
    with store.write() as connection:
        made = [
            outbox.put(
                connection,
                channel=reader(number),
                chat=number,
                thread=one.thread,
                slot=_slot(one, open_),
                window=Window(min(one.since, now), now),
                story_ids=[story.id for story in open_],
                messages=messages,
                now=now,
            )
            for one, open_, messages in told
            if open_
        ]
        clear(connection, number, now, [story for one, _, _ in told for story in one.stories])
    return [digest for digest in made if digest is not None]


def _messages(
    one: Gathered, stories: Sequence[Story], chat: Chat, teller: Teller, gatherer: Gatherer, now: datetime
) -> Sequence[Message]:
    if len(stories) == 1:
        return teller(stories[0], chat, one.wishes, now)
    first = min((story.first_seen for story in stories if story.first_seen), default=one.since)
    return gatherer(stories, chat, one.wishes, Window(first, now)) if stories else ()


def _slot(one: Gathered, stories: Sequence[Story]) -> str:
    """Unique in the chat: a story is laid by once, and forgotten when it is told."""
    if len(stories) == 1:
        return f"story:{stories[0].id}"
    return f"{GATHERED}{one.stories[0]}-{one.stories[-1]}:{one.thread or 0}"
