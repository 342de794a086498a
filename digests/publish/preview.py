"""What would be posted next, and for every release why or why not. Nothing is written."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from digests.compose.choose import choose
from digests.model import Channel, Digest, KeptRelease, Slot, Story, Topic, Window
from digests.publish.channel import FIRST, Composer, Pending, look
from digests.slots import next_slot
from digests.store import archive
from digests.store.engine import Store
from digests.store.reached import digests_with

_SHOWN = 200  # stories spoken of


class Verdict(Struct, frozen=True):
    """A release, whether it would be told, and the reason in words for the operator."""

    kept: KeptRelease
    told: bool
    reason: str


class Preview(Struct, frozen=True):
    """What is due next: `slot` is None for a channel that posts each story, or that has no times.

    `waits` says why nothing goes out now although there is something; the digests are then those to come.
    """

    channel: Channel
    slot: Slot | None
    digests: tuple[Digest, ...]
    verdicts: tuple[Verdict, ...]
    waits: str | None = None


def preview(store: Store, channel: Channel, topics: Mapping[str, Topic], composer: Composer, now: datetime) -> Preview:
    """What the channel would be told of what is here now: at once, or in the next slot of its digests."""
    slot = next_slot(channel, now) if channel.post == "digest" else None
    with store.read() as connection:
        pending = look(
            connection, channel, topics, now, slot.key if slot else "next" if channel.post == "digest" else None
        )
        waits = None
        if pending.batches is None:
            waits = "quiet hours" if channel.quiet else "the limit of at_most is reached"
            calm = replace(channel, quiet=None, at_most=None)
            pending = look(connection, calm, topics, now)
        recent = Window(min(pending.window.since, now - FIRST), pending.window.until)
        stories = archive.stories_between(connection, recent)[-_SHOWN:]
        told = {
            number: digest.made
            for digest in digests_with(connection, channel.name, [story.id for story in stories])
            for number in digest.stories
        }
    digests = tuple(
        composer(batch.channel, batch.slot, batch.window, batch.stories, pending.upcoming, now)
        for batch in pending.batches or ()
    )
    next_up = {brief.story.id for digest in digests for brief in digest.briefs}
    known = {story.id: story for story in (*stories, *pending.stories)}
    verdicts = tuple(
        verdict
        for _, story in sorted(known.items())
        for verdict in _verdicts(story, channel, topics, pending, next_up, told.get(story.id), now)
    )
    return Preview(channel, slot, digests, verdicts, waits)


def _key(channel: Channel, slot: Slot | None) -> str | None:
    if channel.post == "each":
        return None
    return slot.key if slot else "next"


def _verdicts(
    story: Story,
    channel: Channel,
    topics: Mapping[str, Topic],
    pending: Pending,
    next_up: set[int],
    told: datetime | None,
    now: datetime,
) -> list[Verdict]:
    """The lead's verdict, and a line for each copy of it."""
    choice = choose(story, channel, topics)
    embargo = story.lead.reading.release.embargo
    if story.id in next_up:
        lead = Verdict(story.lead, True, choice.reason)
    elif told is not None:
        lead = Verdict(story.lead, False, f"told here already on {told:%Y-%m-%d %H:%M} UTC")
    elif not choice.chosen:
        lead = Verdict(story.lead, False, choice.reason)
    elif embargo is not None and embargo > now:
        lead = Verdict(story.lead, False, f"under embargo until {embargo:%Y-%m-%d %H:%M %Z}")
    elif story in pending.stories:
        lead = Verdict(story.lead, False, f"the digest holds {channel.limit} stories at most, and others weigh more")
    else:
        lead = Verdict(story.lead, False, "it was here before the channel began, or was over its limit then")
    copies = [Verdict(copy, False, f"the same story as {story.lead.address}") for copy in story.copies]
    return [lead, *copies]
