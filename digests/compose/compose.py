"""Stories of a window → the messages one channel is sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from jinja2 import BaseLoader
from msgspec import Struct

from digests.compose.amounts import writing_of
from digests.compose.brief import brief
from digests.compose.choose import choose
from digests.compose.days import write_header_day, write_window
from digests.compose.entry import Coming, Entry, coming, entry
from digests.compose.fit import fit_pieces, joined
from digests.compose.match import fold
from digests.compose.rank import rank
from digests.compose.render import render
from digests.model import Brief, Button, Channel, Digest, KeptRelease, Message, Milestone, Piece, Story, Topic, Window

MOST_COMING = 10  # dates under "Coming up"

Rows = tuple[tuple[Button, ...], ...]


class Group(Struct, frozen=True):
    """Stories of a round-up under one heading: a topic, or a kind in the channel's language."""

    name: str
    stories: tuple[Entry, ...]


def no_buttons(_brief: Brief) -> Rows:
    """Posts without buttons."""
    return ()


def compose(
    channel: Channel,
    slot: str,
    window: Window,
    stories: Sequence[Story],
    topics: Mapping[str, Topic],
    upcoming: Sequence[tuple[KeptRelease, Milestone]],
    templates: BaseLoader,
    now: datetime,
    buttons: Callable[[Brief], Rows] = no_buttons,
) -> Digest:
    """What a channel is told in one slot, with its messages; no messages where there is nothing to tell.

    `stories` are those the channel chose; `upcoming` the dates for "Coming up", in order; `now` is aware; `buttons`
    gives the rows under a single post. A faulty template raises one of `templates.TEMPLATE_FAULTS`.
    """
    today = now.astimezone(ZoneInfo(channel.timezone)).date()
    told, more = rank(stories, channel.limit) if channel.post == "digest" else (tuple(stories), 0)
    briefs = tuple(brief(story, choose(story, channel, topics).topics, today) for story in told)
    if channel.post == "each":
        messages = tuple(message for one in briefs for message in _post(channel, one, templates, buttons))
    elif briefs or channel.empty == "say":
        values = roundup_values(channel, window, briefs, more, upcoming, now)
        messages = tuple(
            Message(joined(pieces), (), channel.silent, pieces=pieces if any(one.story for one in pieces) else ())
            for pieces in _parts(channel, templates, values)
        )
    else:
        messages = ()
    return Digest(channel.name, slot, window, briefs, messages)


def post_values(one: Brief) -> dict[str, object]:
    """What the template of a single post is given."""
    return {"story": entry(one)}


def roundup_values(
    channel: Channel,
    window: Window,
    briefs: tuple[Brief, ...],
    more: int,
    upcoming: Sequence[tuple[KeptRelease, Milestone]],
    now: datetime,
) -> dict[str, object]:
    """What the template of a digest is given; `more` stories were left out."""
    return {
        "groups": _groups(channel, briefs),
        "more": more,
        "count": len(briefs) + more,
        "coming": _coming(upcoming),
        "day": write_header_day(now.astimezone(ZoneInfo(channel.timezone)).date(), channel.language),
        "window": write_window(window, channel.timezone, channel.language),
    }


def _coming(upcoming: Sequence[tuple[KeptRelease, Milestone]]) -> tuple[Coming, ...]:
    """The next dates, each once: what several releases of one issuer announce for one day is one date."""
    told: dict[tuple[object, ...], Coming] = {}
    for kept, milestone in upcoming:
        item = coming(kept, milestone)
        told.setdefault((milestone.start, milestone.end, fold(milestone.what), fold(item.issuer)), item)
    return tuple(told.values())[:MOST_COMING]


def _post(channel: Channel, one: Brief, templates: BaseLoader, buttons: Callable[[Brief], Rows]) -> tuple[Message, ...]:
    """One story; its buttons stand under the last message of it."""
    parts = [joined(pieces) for pieces in _parts(channel, templates, post_values(one))]
    rows = buttons(one)
    return tuple(Message(part, rows if at == len(parts) else (), channel.silent) for at, part in enumerate(parts, 1))


def _groups(channel: Channel, briefs: tuple[Brief, ...]) -> tuple[Group, ...]:
    """By the channel's topics where it has several, else by kind; in the order of their first stories."""
    writing = writing_of(channel.language)
    groups: dict[str, list[Entry]] = {}
    for one in briefs:
        told = entry(one)
        if len(channel.topics) > 1:
            name = one.topics[0] if one.topics else writing.other
        else:
            name = writing.kinds.get(told.kind, writing.other)
        groups.setdefault(name, []).append(told)
    return tuple(Group(name, tuple(entries)) for name, entries in groups.items())


def _parts(channel: Channel, templates: BaseLoader, values: Mapping[str, object]) -> tuple[tuple[Piece, ...], ...]:
    text = render(templates, channel.template, channel.language, values)
    return fit_pieces(text, writing_of(channel.language).part.format, channel.language)
