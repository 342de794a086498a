"""What was told and is no longer so: corrections and withdrawals are carried into the posts that are out."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from digests.compose.choose import choose
from digests.model import Channel, Delivery, Message, Story, Topic, Window
from digests.publish.channel import Composer, coming, composed
from digests.publish.plan import Batch
from digests.store import archive, outbox
from digests.store.engine import Store
from digests.store.reached import ToldDigest, carry, outdated_digests, revisions_of

OLDEST = timedelta(days=30)  # posts older than that are left as they are

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Amended:
    """A digest that is out, and what it says now; no messages when all its stories are withdrawn."""

    digest: ToldDigest
    revisions: Mapping[int, int]
    messages: tuple[Message, ...]
    out: tuple[Delivery, ...]
    again: tuple[Story, ...]  # to be posted once more


def amend(
    store: Store, channel: Channel, topics: Mapping[str, Topic], composer: Composer, now: datetime
) -> tuple[int, ...]:
    """Carry corrections, changes and withdrawals into a channel's posts; the deliveries that do so.

    A single post is edited or deleted, a round-up loses or changes its entry. With `corrections: repost` the story is
    posted again as well. Call it as often as you like: a post that already says what it should is left alone. Raises
    PublishError when one cannot be composed.
    """
    with store.read() as connection:
        outdated = outdated_digests(connection, channel.name, now - OLDEST)
        amended = [_amended(connection, one, channel, topics, composer) for one in outdated]
    owed: list[int] = []
    for one in amended:
        with store.write() as connection:
            owed.extend(_edits(connection, one, now))
            for story in one.again:
                _post_again(connection, channel, story, one.revisions[story.id], composer, now)
            carry(connection, one.digest.id, one.revisions)
    return tuple(owed)


def _amended(
    connection: Connection,
    digest: ToldDigest,
    channel: Channel,
    topics: Mapping[str, Topic],
    composer: Composer,
) -> _Amended:
    revisions = revisions_of(connection, digest.stories)
    stories = archive.open_stories(connection, list(digest.stories))
    as_then = _as_composed(channel, digest, len(digest.stories))
    upcoming = coming(connection, channel, topics, digest.made) if as_then.post == "digest" else ()
    batch = Batch(as_then, digest.slot, digest.window, stories)
    messages = composed(composer, batch, upcoming, digest.made).messages if stories else ()
    out = outbox.deliveries(connection, digest_id=digest.id)
    sent = tuple(delivery for delivery in out if delivery.action == "send")
    again: tuple[Story, ...] = ()
    if channel.corrections == "repost" and channel.post == "each":
        later = [one for one in stories if revisions[one.id] > digest.stories[one.id] and one.corrected]
        again = tuple(one for one in later if choose(one, channel, topics).chosen)
    return _Amended(digest, revisions, messages, sent, again)


def _as_composed(channel: Channel, digest: ToldDigest, stories: int) -> Channel:
    """The channel as the digest was composed for it: a single post, a round-up of single posts, or its digest."""
    if channel.post == "each" and digest.slot.startswith("stories:"):
        return replace(channel, post="digest", template="digest", limit=stories)
    return replace(channel, limit=max(stories, 1))


def _edits(connection: Connection, one: _Amended, now: datetime) -> list[int]:
    """Edit part by part; parts too many are deleted. A text that became longer than its messages stays as it is."""
    if len(one.messages) > len(one.out):
        log.warning("digest %d needs more messages than it had: not amended", one.digest.id)
        return []
    edited = [outbox.edit(connection, old.id, new, now) for old, new in zip(one.out, one.messages, strict=False)]
    deleted = [outbox.delete(connection, old.id, now) for old in one.out[len(one.messages) :]]
    return [number for number in (*edited, *deleted) if number is not None]


def _post_again(
    connection: Connection, channel: Channel, story: Story, revision: int, composer: Composer, now: datetime
) -> None:
    slot = f"story:{story.id}:{revision}"
    digest = composed(composer, Batch(channel, slot, Window(story.first_seen or now, now), (story,)), (), now)
    number = outbox.put(
        connection,
        channel=channel.name,
        chat=channel.chat,
        thread=channel.thread,
        slot=slot,
        window=digest.window,
        story_ids=(story.id,),
        messages=digest.messages,
        now=now,
    )
    if number is not None:
        carry(connection, number, {story.id: revision})
