"""From what a reader points at, a number or a message in a chat, to the stories that are meant."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import ColumnElement, Connection, func, or_, select, union_all

from digests.model import KeptRelease, Story, Window
from digests.pattern import pattern
from digests.store.archive import release_by_id, stories_by_id, surviving
from digests.store.tables import delivery, lane, release, story, told

_REFERENCE = pattern(r"#?([rs]?)([0-9]{1,18})", re.ASCII)


def pointed_at(connection: Connection, reference: str) -> tuple[Story, KeptRelease | None] | None:
    """The story of a reference, and the release where one was named: "12" and "s12" are a story, "r34" a release.

    None for what is unknown, was withdrawn, is under embargo, or is no reference.
    """
    read = _REFERENCE.fullmatch(reference.strip().lower())
    if read is None:
        return None
    number = int(read.group(2))
    if number >= 2**63:
        return None
    kept = release_by_id(connection, number) if read.group(1) == "r" else None
    if kept is None and read.group(1) == "r":
        return None
    found = public_story(connection, kept.story if kept else number)
    return (found, kept) if found else None


def public_story(connection: Connection, number: int) -> Story | None:
    """A story under any number it ever had; None for one that was withdrawn or is under embargo."""
    here = select(story.c.id).where(story.c.id == surviving(connection, number), *_public())
    return next(iter(stories_by_id(connection, list(connection.execute(here).scalars()))), None)


def public_of_days(connection: Connection, first: date, window: Window, limit: int) -> tuple[tuple[Story, ...], int]:
    """The newest stories of the days from `first` on, oldest first, and how many there are in all.

    The day of a story is its release's own; one that names none is of the window in which it was first seen.
    """
    days = release.c.published_day.between(first, window.until.astimezone(UTC).date() + timedelta(days=1))
    came = (story.c.first_seen > window.since) & (story.c.first_seen <= window.until)
    own = (release.c.story_id == story.c.id) & (release.c.id == story.c.lead_id)  # either may be looked up by the other
    leads = select(story.c.id).join(release, own).where(*_public())
    found = union_all(leads.where(days), leads.where(came, release.c.published_day.is_(None))).subquery()
    total = connection.execute(select(func.count()).select_from(found)).scalar_one()
    newest = select(found.c.id).order_by(found.c.id.desc()).limit(limit)
    numbers = sorted(connection.execute(newest).scalars())
    return stories_by_id(connection, numbers), int(total)


def _public() -> tuple[ColumnElement[bool], ...]:
    """What a story must be to be told to whoever asks."""
    free = or_(story.c.embargo.is_(None), story.c.embargo <= datetime.now(UTC))
    return story.c.merged_into.is_(None), story.c.retracted.is_(None), free


def stories_of_post(connection: Connection, chat: int, message_id: int) -> tuple[int, ...]:
    """The stories that a message of ours in a chat told, in order; () for what is not of ours, or not a post."""
    digest = (
        select(delivery.c.digest_id)
        .join(lane, lane.c.id == delivery.c.lane_id)
        .where(lane.c.chat == chat, delivery.c.message_id == message_id, delivery.c.action == "send")
    )
    query = select(told.c.story_id).where(told.c.digest_id.in_(digest)).order_by(told.c.story_id)
    return tuple(dict.fromkeys(surviving(connection, number) for number in connection.execute(query).scalars()))


def release_at(connection: Connection, address: str) -> int | None:
    """The newest release read from a page at this address, as given or with another scheme or closing slash."""
    bare = address.split("://", 1)[-1].rstrip("/")
    forms = {f"{scheme}://{bare}{slash}" for scheme in ("http", "https") for slash in ("", "/")} | {address}
    query = (
        select(release.c.id)
        .join(story, story.c.id == release.c.story_id)
        .where(release.c.address.in_(forms), *_public())
        .order_by(release.c.id.desc())
        .limit(1)
    )
    number: int | None = connection.execute(query).scalar_one_or_none()
    return number
