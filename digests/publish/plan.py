"""What is to be posted: which stories together in which slot. Pure, but for what is handed in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import replace

from digests.compose.choose import matches
from digests.model import Channel, Slot, Story, Topic, Window
from digests.slots import due_slots

LATE = timedelta(minutes=15)  # from then on a slot counts as missed


class Batch(Struct, frozen=True):
    """Stories that make one digest: the channel as it is to be composed for them, slot and window."""

    channel: Channel
    slot: str
    window: Window
    stories: tuple[Story, ...]


def plan_each(channel: Channel, stories: Sequence[Story], window: Window, posts: int) -> tuple[Batch, ...] | None:
    """Single posts, and a round-up of what gathered in quiet hours or is over the limit. None: everything waits.

    `posts` says how many the channel was given within the time of its `at_most`.
    """
    if not stories:
        return ()
    if is_quiet(channel, window.until):
        return None
    held = tuple(one for one in stories if one.first_seen and is_quiet(channel, one.first_seen))
    batches = _single_or_roundup(channel, held, window)
    batches += tuple(_single(channel, one, window) for one in stories if one not in held)
    if channel.at_most is None or len(batches) <= (left := channel.at_most.count - posts):
        return batches
    if left <= 0:
        return None
    over = tuple(one for batch in batches[left - 1 :] for one in batch.stories)
    return (*batches[: left - 1], *_single_or_roundup(channel, over, window))


def plan_digest(channel: Channel, stories: Sequence[Story], window: Window) -> tuple[Batch, ...]:
    """A round-up for each slot of the window that is to be held, as the channel catches up; () when none is due."""
    slots = due_slots(channel, window.since, window.until)
    if not slots:
        return ()
    if channel.catch_up == "each":
        return _one_a_slot(channel, stories, slots, window)
    if channel.catch_up == "none":
        if window.until - slots[-1].due > LATE:
            return ()
        if len(slots) == 1:
            return (Batch(channel, slots[-1].key, window, tuple(stories)),)
        since = slots[-2].due
        fresh = tuple(one for one in stories if one.first_seen and one.first_seen > since)
        return (Batch(channel, slots[-1].key, Window(since, window.until), fresh),)
    return (Batch(channel, slots[-1].key, window, tuple(stories)),)


def is_quiet(channel: Channel, moment: datetime) -> bool:
    """Whether an instant falls into the channel's quiet hours."""
    return channel.quiet is not None and _within(channel.quiet, channel, moment)


def hushed(batch: Batch, topics: Mapping[str, Topic], now: datetime) -> Batch:
    """The batch as it is posted now: without a sound in the channel's silent hours, or where only its silent topics
    are told of."""
    channel, rule = batch.channel, batch.channel.silence
    quiet = any(_within(hours, channel, now) for hours in rule.hours)
    if not quiet and rule.topics and batch.stories:
        wanted = [topics[name] for name in rule.topics if name in topics]
        releases = [story.lead.reading.release for story in batch.stories]
        quiet = all(any(matches(topic, release) for topic in wanted) for release in releases)
    return replace(batch, channel=replace(channel, silent=True)) if quiet else batch


def _within(hours: tuple[time, time], channel: Channel, moment: datetime) -> bool:
    start, end = hours
    now: time = moment.astimezone(ZoneInfo(channel.timezone)).time()
    return start <= now < end if start <= end else now >= start or now < end


def as_round_up(channel: Channel, stories: int) -> Channel:
    """The channel as its round-ups are composed, with room for so many stories."""
    if channel.post == "digest":
        return replace(channel, limit=max(stories, 1))
    return replace(channel, post="digest", template="digest", limit=max(stories, 1))


def as_each(channel: Channel) -> Channel:
    """The channel as a single post in it is composed."""
    return channel if channel.post == "each" else replace(channel, post="each", template="each")


def _one_a_slot(channel: Channel, stories: Sequence[Story], slots: Sequence[Slot], window: Window) -> tuple[Batch, ...]:
    """The stories of each slot's own stretch of time; the last one reaches up to now."""
    batches, since, left = [], window.since, list(stories)
    for slot in slots:
        until = window.until if slot is slots[-1] else slot.due
        own = tuple(one for one in left if one.first_seen is None or one.first_seen <= until)
        left = [one for one in left if one not in own]
        batches.append(Batch(channel, slot.key, Window(since, until), own))
        since = until
    return tuple(batches)


def _single(channel: Channel, story: Story, window: Window) -> Batch:
    return Batch(channel, f"story:{story.id}", window, (story,))


def _single_or_roundup(channel: Channel, stories: tuple[Story, ...], window: Window) -> tuple[Batch, ...]:
    """One story as its post, several as a round-up that leaves none out."""
    if len(stories) < 2:
        return tuple(_single(channel, one, window) for one in stories)
    gathered = as_round_up(channel, len(stories))
    since = min((one.first_seen for one in stories if one.first_seen), default=window.since)
    slot = f"stories:{stories[0].id}-{stories[-1].id}"
    return (Batch(gathered, slot, Window(min(since, window.since), window.until), stories),)
