"""How far each channel has come, and what lies behind that: the stories it was not yet asked about.

Story ids grow in the order of commits (`keep.py`), so "all up to this id" misses none that is committed later.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from msgspec import Struct
from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    Table,
    bindparam,
    exists,
    func,
    or_,
    select,
    union,
    update,
)

from digests.model import Window
from digests.store.columns import Moment, Number
from digests.store.tables import delivery, digest, mention, reached, story, subscription, told
from digests.store.upsert import insert


class Reached(Struct, frozen=True):
    """All stories up to number `upto` were looked at, and all slots up to `until`."""

    upto: int
    until: datetime


def reached_by(connection: Connection, channel: str) -> Reached | None:
    row = connection.execute(_reached(), {"channel": channel}).one_or_none()
    return None if row is None else Reached(row.upto, row.until)


@cache
def _reached() -> Select[Any]:
    return select(reached).where(reached.c.channel == bindparam("channel"))


def start(connection: Connection, channel: str, at: Reached) -> None:
    """Where a channel that was never published begins; nothing when it has begun."""
    row = insert(connection, reached).values(channel=channel, upto=at.upto, until=at.until)
    connection.execute(row.on_conflict_do_nothing())


def move(connection: Connection, channel: str, before: Reached, after: Reached) -> bool:
    """Move on from `before`; False when another process has moved in the meantime: what it owes is owed."""
    here = (reached.c.channel == channel) & (reached.c.upto == before.upto) & (reached.c.until == before.until)
    return bool(connection.execute(update(reached).where(here).values(upto=after.upto, until=after.until)).rowcount)


def newest_story(connection: Connection, until: datetime | None = None) -> int:
    """The greatest story number there is, or that was first seen up to then; 0 without any."""
    query = select(func.coalesce(func.max(story.c.id), 0))
    return int(connection.execute(query if until is None else query.where(story.c.first_seen <= until)).scalar_one())


def first_subscribed(connection: Connection) -> int | None:
    """The story after which the oldest subscription holds; None without subscriptions."""
    oldest: int | None = connection.execute(select(func.min(subscription.c.upto))).scalar_one()
    return oldest


def waiting(connection: Connection, channel: str, at: Reached, now: datetime, limit: int) -> list[int]:
    """Stories behind `at` that the channel may be told, oldest first: not told there, not withdrawn, not embargoed.

    A story whose embargo has ended since comes back, however old it is.
    """
    given = {"channel": channel, "upto": at.upto, "until": at.until, "now": now, "limit": limit}
    return list(connection.execute(_waiting(), given).scalars())


@cache
def _waiting() -> Select[Any]:
    """Built once: every channel asks it every other second."""
    upto, now = bindparam("upto", type_=Number), bindparam("now", type_=Moment)
    fresh = (story.c.id > upto) & or_(story.c.embargo.is_(None), story.c.embargo <= now)
    freed = (story.c.id <= upto) & (story.c.embargo > bindparam("until", type_=Moment)) & (story.c.embargo <= now)
    was_told = exists().where(told.c.channel == bindparam("channel"), told.c.story_id == story.c.id)
    return (
        select(story.c.id)
        .where(or_(fresh, freed), story.c.merged_into.is_(None), story.c.retracted.is_(None), ~was_told)
        .order_by(story.c.id)
        .limit(bindparam("limit"))
    )


def latest_slot(connection: Connection, channel: str, prefix: str) -> str | None:
    """The slot of a channel's newest digest whose slot begins so."""
    query = (
        select(digest.c.slot)
        .where(digest.c.channel == channel, digest.c.slot.startswith(prefix, autoescape=True))
        .order_by(digest.c.id.desc())
        .limit(1)
    )
    found: str | None = connection.execute(query).scalar_one_or_none()
    return found


def posts_since(connection: Connection, channel: str, since: datetime) -> int:
    """How many digests with messages the channel was given after an instant."""
    posts = exists().where(delivery.c.digest_id == digest.c.id)
    query = select(func.count()).select_from(digest).where(digest.c.channel == channel, digest.c.made > since, posts)
    return int(connection.execute(query).scalar_one())


class ToldDigest(Struct, frozen=True):
    """A digest that was made for a channel, and the stories it told, each with the revision that it carries."""

    id: int
    channel: str
    slot: str
    window: Window
    made: datetime
    stories: Mapping[int, int]
    dates: Mapping[int, int]  # the same of stories of which it told no more than a date to come


def digests_with(connection: Connection, channel: str, stories: Sequence[int]) -> tuple[ToldDigest, ...]:
    """The digests of a channel that told any of these stories, oldest first."""
    carried = select(told.c.digest_id).where(told.c.channel == channel, told.c.story_id.in_(stories))
    return _told_digests(connection, digest.c.id.in_(carried))


def outdated_digests(connection: Connection, since: datetime) -> tuple[ToldDigest, ...]:
    """The digests made after an instant that told a story, or a date of one, which was revised and do not say so."""
    behind = [
        select(table.c.digest_id)
        .join(story, story.c.id == table.c.story_id)
        .where(story.c.revision > 0, story.c.revision > table.c.revision, story.c.changed > since)
        for table in (told, mention)
    ]
    return _told_digests(connection, digest.c.id.in_(union(*behind)) & (digest.c.made > since))


def revisions_of(connection: Connection, stories: Collection[int]) -> dict[int, int]:
    if not stories:
        return {}
    query = select(story.c.id, story.c.revision).where(story.c.id.in_(stories))
    return dict(connection.execute(query).all())


def carry(connection: Connection, number: int, revisions: Mapping[int, int]) -> None:
    """Note which revisions of its stories a digest carries now."""
    for table in (told, mention):
        for one, revision in revisions.items():
            here = (table.c.digest_id == number) & (table.c.story_id == one)
            connection.execute(update(table).where(here).values(revision=revision))


def _told_digests(connection: Connection, wanted: ColumnElement[bool]) -> tuple[ToldDigest, ...]:
    rows = connection.execute(select(digest).where(wanted).order_by(digest.c.id)).all()
    stories, dates = (_members(connection, table, [row.id for row in rows]) for table in (told, mention))
    return tuple(
        ToldDigest(
            row.id,
            row.channel,
            row.slot,
            Window(row.since or row.made, row.until or row.made),
            row.made,
            stories[row.id],
            dates[row.id],
        )
        for row in rows
    )


def _members(connection: Connection, table: Table, digests: Sequence[int]) -> dict[int, dict[int, int]]:
    """The stories of each digest with the revision that it carries."""
    members: dict[int, dict[int, int]] = {number: {} for number in digests}
    query = select(table.c.digest_id, table.c.story_id, table.c.revision).where(table.c.digest_id.in_(digests))
    for number, one, revision in connection.execute(query.order_by(table.c.story_id)):
        members[number][one] = revision
    return members
