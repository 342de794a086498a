"""Readers: what has gathered for a set time, or over quiet hours, is told when its time has come."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from msgspec import Struct

from digests.model import Message, Story, Window
from digests.publish.omitted import Omitted
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
    like. Raises LeftOutError, after all others were served, when some had to go without what could not be composed.
    """
    with store.read() as connection:
        chats = chats_due(connection, now)
    omitted = Omitted("round-ups for readers")
    telling = _Telling(teller, gatherer, now, omitted)
    made = tuple(number for chat in chats for number in _publish_chat(store, chat, telling))
    omitted.tell()
    return made


class _Telling(Struct, frozen=True):
    """How and when chats are told, and what could not be."""

    teller: Teller
    gatherer: Gatherer
    now: datetime
    omitted: Omitted


def _publish_chat(store: Store, number: int, telling: _Telling) -> list[int]:
    now = telling.now
    with store.read() as connection:
        chat = chat_by_id(connection, number) or Chat(number, "private")
        due = () if choices_of(chat).muted(now) else gathered_for(connection, number, now)
        stories = [archive.open_stories(connection, one.stories) for one in due]
    told = [(one, *_composed(one, open_, chat, telling)) for one, open_ in zip(due, stories, strict=True)]
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


def _composed(
    one: Gathered, stories: Sequence[Story], chat: Chat, telling: _Telling
) -> tuple[Sequence[Story], Sequence[Message]]:
    """The stories that can be told to the chat, and the messages that tell them.

    Where they cannot be told together, those are left out that cannot be told alone, and all if that does not help.
    """
    try:
        return stories, _messages(one, stories, chat, telling)
    except Exception as error:  # noqa: BLE001  # be it a template's or ours, it must not keep the others waiting
        fault = error
    sound = [story for story in stories if len(stories) > 1 and _is_sound(one, story, chat, telling)]
    messages: Sequence[Message] = ()
    if 0 < len(sound) < len(stories):
        try:
            messages = _messages(one, sound, chat, telling)
        except Exception:  # noqa: BLE001  # what went wrong at first is told
            sound = []
    else:
        sound = []
    telling.omitted.add(chat.id, [story.id for story in stories if story not in sound], fault)
    return sound, messages


def _is_sound(one: Gathered, story: Story, chat: Chat, telling: _Telling) -> bool:
    try:
        telling.gatherer([story], chat, one.wishes, _window(one, [story], telling.now))
    except Exception:  # noqa: BLE001  # that is what is asked
        return False
    return True


def _messages(one: Gathered, stories: Sequence[Story], chat: Chat, telling: _Telling) -> Sequence[Message]:
    if len(stories) == 1:
        return telling.teller(stories[0], chat, one.wishes, telling.now)
    return telling.gatherer(stories, chat, one.wishes, _window(one, stories, telling.now)) if stories else ()


def _window(one: Gathered, stories: Sequence[Story], now: datetime) -> Window:
    return Window(min((story.first_seen for story in stories if story.first_seen), default=one.since), now)


def _slot(one: Gathered, stories: Sequence[Story]) -> str:
    """Unique in the chat: a story is laid by once, and forgotten when it is told."""
    if len(stories) == 1:
        return f"story:{stories[0].id}"
    return f"{GATHERED}{one.stories[0]}-{one.stories[-1]}:{one.thread or 0}"
