"""Withdraw one story: it is no longer answered or told, and `amend` takes it back everywhere it went."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct
from sqlalchemy import Connection

from digests.compose.entry import headline
from digests.compose.told import told
from digests.model import Story
from digests.pattern import pattern
from digests.store import archive, keep, outbox
from digests.store.engine import Store
from digests.store.posts import release_at

_REFERENCE = pattern(r"#?([rs])([0-9]{1,18})", re.ASCII)


class Retracted(Struct, frozen=True):
    """What was withdrawn, and the channels in whose posts it stands, each with its chat. `already`: it was before."""

    story: int
    headline: str
    posts: tuple[tuple[str, int | str], ...]
    already: bool = False


def find_story(connection: Connection, reference: str) -> Story | None:
    """The story that is meant by "s12", by a release "r12", or by the address of a release.

    A bare number could be either, and what is withdrawn does not come back: it means nothing.
    """
    read = _REFERENCE.fullmatch(reference.strip().lower())
    if read is None:
        kept = archive.release_by_id(connection, release_at(connection, reference.strip()) or 0)
    elif read.group(1) == "r":
        kept = archive.release_by_id(connection, int(read.group(2)))
    else:
        return archive.story_by_id(connection, int(read.group(2)))
    return archive.story_by_id(connection, kept.story) if kept else None


def retract(store: Store, reference: str, now: datetime) -> Retracted | None:
    """Withdraw a story; None when none is meant. What was posted is taken back by the next `amend`."""
    with store.write() as connection:
        story = find_story(connection, reference)
        if story is None:
            return None
        done = keep.retract(connection, story.id, now)
        return Retracted(story.id, headline(told(story)), _posts(connection, story.id), done is None)


def newest(store: Store, count: int = 5) -> Sequence[tuple[int, str]]:
    """The newest stories by number and headline: what a wrong reference may have meant."""
    with store.read() as connection:
        stories, _ = archive.latest(connection, size=count)
    return [(story.id, headline(told(story))) for story in stories]


def _posts(connection: Connection, story: int) -> tuple[tuple[str, int | str], ...]:
    carriers = outbox.carriers(connection, story)
    return tuple(dict.fromkeys((one.channel, one.chat) for one in carriers if one.state != "dead"))
