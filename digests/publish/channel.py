"""One channel: what it was not yet told becomes digests and deliveries, in one transaction."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from msgspec import Struct, field
from sqlalchemy import Connection

from digests.compose.choose import choose
from digests.model import Channel, Digest, KeptRelease, Milestone, Story, Topic, Window
from digests.publish.plan import Batch, hushed, plan_digest, plan_each
from digests.slots import due_slots
from digests.store import archive, outbox
from digests.store.engine import Store
from digests.store.reached import (
    Reached,
    carry,
    move,
    newest_story,
    posts_since,
    reached_by,
    revisions_of,
    start,
    waiting,
)

Upcoming = Sequence[tuple[KeptRelease, Milestone]]
Composer = Callable[[Channel, str, Window, Sequence[Story], Upcoming, datetime], Digest]

FIRST = timedelta(days=1)  # so far back reaches the first digest of a channel
AHEAD = timedelta(days=14)  # so far ahead looks "Coming up"
_COMING = 5
_ONCE = 500  # stories of a single-post channel looked at in one transaction
_ALL = 10_000_000  # stories a digest may look at: whatever came since the last one
_CHUNK = 200  # stories read at once; of those only the chosen ones are kept in memory


class PublishError(Exception):
    """A story could not be composed for a channel; what came before it is in the outbox."""


class Pending(Struct, frozen=True):
    """What lies before a channel: where it stands, where it will stand, and the stories it takes of those waiting."""

    before: Reached
    after: Reached
    first: bool  # it was never published
    window: Window
    stories: tuple[Story, ...]
    batches: tuple[Batch, ...] | None  # None: everything waits, for quiet hours to end or the limit to allow more
    complete: bool  # no further stories wait behind these
    revisions: Mapping[int, int] = field(default_factory=dict)  # of the stories, as they are composed
    upcoming: Upcoming = ()


def publish(
    store: Store,
    channel: Channel,
    topics: Mapping[str, Topic],
    composer: Composer,
    now: datetime,
    slot: str | None = None,
) -> tuple[int, ...]:
    """Owe a channel what is due; the numbers of the new digests.

    A channel that posts each story is told all that are new, oldest first. One that posts digests is told when a slot
    of its times is due, or at once in the slot named here. Does nothing when there is nothing to do: call it as often
    as you like. Raises PublishError when a story cannot be composed: it holds up its channel until it can, or until it
    is retracted, so that nothing is lost.
    """
    made: list[int] = []
    while True:
        with store.read() as connection:
            pending = look(connection, channel, topics, now, slot)
        digests, error = _composed(pending, composer, now)
        wanted = pending.before if error or pending.batches is None else pending.after
        if wanted == pending.before and not digests and not pending.first and error is None:
            return tuple(made)
        with store.write() as connection:
            if pending.first:
                start(connection, channel.name, pending.before)
            if not move(connection, channel.name, pending.before, wanted):
                return tuple(made)  # another process was faster: what it found is owed
            owed = [(_owe(connection, channel, digest, pending.revisions, now), digest) for digest in digests]
        made.extend(number for number, digest in owed if number is not None and digest.messages)
        if error is not None:
            raise error
        if pending.complete or pending.batches is None:
            return tuple(made)


def look(
    connection: Connection, channel: Channel, topics: Mapping[str, Topic], now: datetime, slot: str | None = None
) -> Pending:
    """What `publish` would do now, before anything is composed."""
    reached = reached_by(connection, channel.name)
    before = reached or _beginning(connection, channel, now)
    window = Window(before.until if reached else now - FIRST, max(now, before.until))
    due = channel.post == "each" or slot is not None or due_slots(channel, before.until, now)
    if not due:
        return Pending(before, before, reached is None, window, (), (), True)
    newest = max(before.upto, newest_story(connection))
    if channel.post == "digest":
        stories = _chosen(connection, channel, topics, waiting(connection, channel.name, before, now, _ALL))
        once = Batch(channel, slot or "", window, stories)
        digests = (once,) if slot is not None else plan_digest(channel, stories, window)
        digests = tuple(hushed(batch, topics, now) for batch in digests)
        upcoming = coming(connection, channel, topics, now)
        after = Reached(newest, window.until)
        revisions = revisions_of(connection, [story.id for story in stories])
        return Pending(before, after, reached is None, window, stories, digests, True, revisions, upcoming)
    numbers = waiting(connection, channel.name, before, now, _ONCE)
    stories = _chosen(connection, channel, topics, numbers)
    if reached is None:
        stories = stories[-channel.limit :]
    rate = channel.at_most
    posts = posts_since(connection, channel.name, now - rate.per) if rate else 0
    batches = plan_each(channel, stories, window, posts)
    if batches is not None:
        batches = tuple(hushed(batch, topics, now) for batch in batches)
    complete = len(numbers) < _ONCE
    after = before
    if not complete:
        after = Reached(max(before.upto, numbers[-1]), before.until)
    elif newest > before.upto:
        after = Reached(newest, window.until)
    revisions = revisions_of(connection, [story.id for story in stories])
    return Pending(before, after, reached is None, window, stories, batches, complete, revisions)


def coming(
    connection: Connection, channel: Channel, topics: Mapping[str, Topic], now: datetime
) -> tuple[tuple[KeptRelease, Milestone], ...]:
    """The next dates of stories that the channel takes, one a story."""
    today = now.astimezone(ZoneInfo(channel.timezone)).date()
    found: dict[int, tuple[KeptRelease, Milestone]] = {}
    for kept, milestone in archive.upcoming(connection, today, today + AHEAD):
        if kept.story not in found and choose(Story(kept.story, kept), channel, topics).chosen:
            found[kept.story] = (kept, milestone)
    return tuple(found.values())[:_COMING]


def _beginning(connection: Connection, channel: Channel, now: datetime) -> Reached:
    """Where a channel starts: behind the stories older than a day; of its slots, only later ones are due."""
    return Reached(newest_story(connection, now - FIRST), now if channel.post == "digest" else now - FIRST)


def _chosen(
    connection: Connection, channel: Channel, topics: Mapping[str, Topic], numbers: Sequence[int]
) -> tuple[Story, ...]:
    return tuple(
        story
        for at in range(0, len(numbers), _CHUNK)
        for story in archive.stories_by_id(connection, numbers[at : at + _CHUNK])
        if choose(story, channel, topics).chosen
    )


def _composed(pending: Pending, composer: Composer, now: datetime) -> tuple[list[Digest], PublishError | None]:
    """The digests of the batches, up to the first that cannot be composed."""
    digests: list[Digest] = []
    for batch in pending.batches or ():
        try:
            digests.append(composed(composer, batch, pending.upcoming, now))
        except PublishError as error:
            return digests, error
    return digests, None


def composed(composer: Composer, batch: Batch, upcoming: Upcoming, now: datetime) -> Digest:
    """The digest of a batch; a fault, be it a template's or ours, is told with the stories it concerns."""
    try:
        return composer(batch.channel, batch.slot, batch.window, batch.stories, upcoming, now)
    except Exception as error:
        numbers = ", ".join(str(story.id) for story in batch.stories)
        raise PublishError(
            f"channel {batch.channel.name}: {batch.slot} cannot be composed (stories {numbers}): {error}"
        ) from error


def _owe(
    connection: Connection, channel: Channel, digest: Digest, revisions: Mapping[int, int], now: datetime
) -> int | None:
    told = [brief.story.id for brief in digest.briefs]
    number = outbox.put(
        connection,
        channel=channel.name,
        chat=channel.chat,
        thread=channel.thread,
        slot=digest.slot,
        window=digest.window,
        story_ids=told,
        messages=digest.messages,
        now=now,
        pin=channel.pin,
    )
    if number is not None:
        carry(connection, number, {story: revision for story in told if (revision := revisions[story])})
    return number
