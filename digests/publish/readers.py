"""Readers: every new story goes to those who asked for it, once each, with what they asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection

from digests.compose.choose import matches
from digests.model import Message, Story, Topic
from digests.publish.omitted import Omitted
from digests.publish.rhythm import due_of
from digests.store import archive, outbox
from digests.store.chats import Chat, chats_by_id
from digests.store.choices import choices_of
from digests.store.engine import Store
from digests.store.gathered import gather
from digests.store.reached import Reached, first_subscribed, move, newest_story, reached_by, start, waiting
from digests.store.subscriptions import Subscription, wanting, weigh_anew, weighed_long_ago

Teller = Callable[[Story, Chat, Sequence[Subscription], datetime], Sequence[Message]]

READERS = "readers"  # the name under which all of them together are kept in `reached`
READER = "reader:"  # what the name of a reader's own channel begins with
_ONCE = 100  # stories in one transaction

_Asked = tuple[Chat, Story, Sequence[Subscription]]


def reader(chat: int) -> str:
    """The name of a reader's own channel."""
    return f"{READER}{chat}"


def publish_readers(
    store: Store, topics: Mapping[str, Topic], teller: Teller, now: datetime, zone: str = "UTC"
) -> tuple[int, ...]:
    """Owe readers the stories they asked for; the numbers of the new digests.

    `teller` makes the messages of a story for a chat and the wishes it fulfils. What a chat wants at set times, or what
    comes in its quiet hours, is laid by (`gathered.py`); `zone` is for chats that chose none. Call it as often as you
    like. Raises LeftOutError, after all others were served, when some had to go without what could not be composed.
    """
    made: list[int] = []
    omitted = Omitted("readers")
    while _publish_some(store, topics, teller, now, zone, made, omitted):
        pass
    omitted.tell()
    return tuple(made)


@dataclass(slots=True)
class _Sorted:
    """What readers are told now, what waits for a time of theirs, and what could not be composed."""

    told: list[tuple[_Asked, Sequence[Message]]] = field(default_factory=list)
    later: list[tuple[Chat, Story, list[tuple[Subscription, datetime]]]] = field(default_factory=list)
    failed: list[tuple[Chat, Story, Exception]] = field(default_factory=list)


def _publish_some(
    store: Store,
    topics: Mapping[str, Topic],
    teller: Teller,
    now: datetime,
    zone: str,
    made: list[int],
    omitted: Omitted,
) -> bool:
    """One transaction's worth, its digests added to `made`; whether more stories may wait behind it."""
    with store.read() as connection:
        oldest, kept = first_subscribed(connection), reached_by(connection, READERS)
        if oldest is None:
            return False
        before = kept or Reached(oldest, now)
        numbers = waiting(connection, READERS, before, now, _ONCE)
        complete = len(numbers) < _ONCE
        newest = newest_story(connection)
        stories = archive.stories_by_id(connection, numbers)
        owed = [(chat, story, wishes) for story in stories for chat, wishes in _asked(connection, story, topics)]
    if numbers:
        _weigh(store)
    found = _sorted(owed, teller, now, zone)
    upto = max(before.upto, newest if complete else numbers[-1])
    if upto == before.upto and not numbers:
        return False
    after = Reached(upto, max(now, before.until) if complete else before.until)
    with store.write() as connection:
        if kept is None:
            start(connection, READERS, before)
        if not move(connection, READERS, before, after):
            return False
        for chat, story, due in found.later:
            gather(connection, chat.id, story.id, due)
        new = [_owe(connection, *asked, messages, now) for asked, messages in found.told]
    made.extend(number for number in new if number is not None)
    for chat, story, fault in found.failed:
        omitted.add(chat.id, [story.id], fault)
    return not complete


def _sorted(owed: Iterable[_Asked], teller: Teller, now: datetime, zone: str) -> _Sorted:
    found = _Sorted()
    for chat, story, wishes in owed:
        choices = choices_of(chat)
        if choices.muted(now):
            continue
        moments = [(wish, due_of(wish, choices, now, zone)) for wish in wishes]
        if all(moment is not None for _, moment in moments):
            found.later.append((chat, story, [(wish, moment) for wish, moment in moments if moment]))
            continue
        try:
            found.told.append(((chat, story, wishes), teller(story, chat, wishes, now)))
        except Exception as fault:  # noqa: BLE001  # be it a template's or ours, it must not keep the others waiting
            found.failed.append((chat, story, fault))
    return found


def _asked(
    connection: Connection, story: Story, topics: Mapping[str, Topic]
) -> list[tuple[Chat, tuple[Subscription, ...]]]:
    names = [name for name, topic in topics.items() if matches(topic, story.lead.reading.release)]
    found = wanting(connection, story, names)
    known = chats_by_id(connection, found)
    return [(known.get(chat) or Chat(chat, "private"), wishes) for chat, wishes in found.items()]


def _weigh(store: Store) -> None:
    """Hang wishes on their rarest word as it is now: seldom, and a few hundred at a time."""
    with store.read() as connection:
        late = weighed_long_ago(connection)
    if late:
        with store.write() as connection:
            weigh_anew(connection, late)


def _owe(
    connection: Connection,
    chat: Chat,
    story: Story,
    wishes: Sequence[Subscription],
    messages: Sequence[Message],
    now: datetime,
) -> int | None:
    return outbox.put(
        connection,
        channel=reader(chat.id),
        chat=chat.id,
        thread=wishes[0].thread,
        slot=f"story:{story.id}",
        window=None,
        story_ids=(story.id,),
        messages=messages,
        now=now,
    )
