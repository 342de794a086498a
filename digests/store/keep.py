"""Writing what came in: documents, their releases with facts and index, and the stories they make.

Ids of stories grow in the order of their commits: writers take turns (SQLite has one, PostgreSQL a lock for the length
of the transaction). Whoever has seen all stories up to an id has missed none below it.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, Table, delete, insert, select, text, update

from digests.model import Document, KeptRelease, Reading
from digests.store import appointments, search
from digests.store.archive import surviving
from digests.store.companies import company_of
from digests.store.rows import earlier_row, figure_row, milestone_row, release_row, storable
from digests.store.tables import band, document, figure, mention, milestone, release, story, told
from digests.store.upsert import insert as insert_or

_TURN = 0x73746F72696573  # "stories"
_CANDIDATES = 40  # releases with the most keys in common that are compared in full


def take_turn(connection: Connection) -> None:
    """Wait until no other transaction keeps releases; the turn ends with this one. SQLite has one writer anyway."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _TURN})


def content_hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def is_known(connection: Connection, source: str, found: Document) -> bool:
    """Whether this content was seen: under this identity, or anywhere when the identity is new."""
    digest = content_hash(found.content)
    own = select(document.c.content_hash).where(
        document.c.source == source, document.c.identity == (found.identity or found.address)
    )
    kept = connection.execute(own).scalar_one_or_none()
    if kept is not None:
        return bool(kept == digest)
    same = select(document.c.id).where(document.c.content_hash == digest).limit(1)
    return connection.execute(same).scalar_one_or_none() is not None


def keep_document(
    connection: Connection, source: str, found: Document, *, reason: str | None = None, error: str | None = None
) -> int:
    """Keep a document, or its new content; its number. Its bytes are kept only where nothing was read in them."""
    values = storable(
        {
            "content_hash": content_hash(found.content),
            "address": found.address,
            "media": found.media,
            "title": found.title,
            "published": found.published,
            "fetched": found.fetched,
            "reason": reason,
            "error": error,
            "content": zlib.compress(found.content) if reason or error else None,
        }
    )
    key = storable({"source": source, "identity": found.identity or found.address})
    row = insert_or(connection, document).values(**key, **values, revision=1)
    row = row.on_conflict_do_update(
        index_elements=[document.c.source, document.c.identity],
        set_={**values, "revision": document.c.revision + 1},
    )
    return int(connection.execute(row.returning(document.c.id)).scalar_one())


def releases_of(connection: Connection, document_id: int) -> list[int]:
    """The releases already kept of a document."""
    query = select(release.c.id).where(release.c.document_id == document_id).order_by(release.c.position)
    return list(connection.execute(query).scalars())


class Arrival(Struct, frozen=True):
    """A release about to be kept: what was read, the keys it meets others under, and the day it is of."""

    source: str
    address: str
    reading: Reading
    keys: frozenset[int]
    day: date | None


def open_story(connection: Connection, now: datetime) -> int:
    """A new story without releases; its number. One must be added, and lead it, in the same transaction."""
    values = {"first_seen": now, "changed": now, "corrected": False}
    return int(connection.execute(insert(story).values(**values).returning(story.c.id)).scalar_one())


def add_release(
    connection: Connection, new: Arrival, document_id: int, position: int, story_id: int, now: datetime
) -> int:
    """Keep a release that is new; its number."""
    row = {
        **storable({"source": new.source, "address": new.address}),
        "document_id": document_id,
        "position": position,
        "story_id": story_id,
        "seen": now,
    }
    row |= _content(connection, new)
    number = int(connection.execute(insert(release).returning(release.c.id), row).scalar_one())
    _add_facts(connection, number, new)
    return number


def change_release(connection: Connection, new: Arrival, old: KeptRelease, now: datetime) -> None:
    """Put a new content in the place of the old one. The release stays in its story.

    What was told of the old one is kept beside it, so that readers can be shown what has changed.
    """
    number = old.id
    for table in (figure, milestone, band):
        connection.execute(delete(table).where(table.c.release_id == number))
    row = {**storable({"address": new.address}), **_content(connection, new), "changed": now}
    if old.earlier is None and connection.execute(select(told.c.story_id).where(told.c.story_id == old.story)).first():
        row["earlier"] = earlier_row(old.reading)
    connection.execute(update(release).where(release.c.id == number).values(**row))
    _add_facts(connection, number, new)


def met(connection: Connection, keys: Iterable[int], but: int | None = None) -> list[int]:
    """Releases that are kept under any of these keys, those under the most first; `but` is left out."""
    wanted, shared = sorted(keys), dict[int, int]()
    for at in range(0, len(wanted), 500):
        query = select(band.c.release_id).where(band.c.key.in_(wanted[at : at + 500]))
        for other in connection.execute(query).scalars():
            shared[other] = shared.get(other, 0) + 1
    shared.pop(but or 0, None)
    return sorted(shared, key=lambda other: (-shared[other], other))[:_CANDIDATES]


def join(connection: Connection, releases: Sequence[int], now: datetime) -> int:
    """Make one story of the stories of these releases: the oldest one, under whose number the others live on."""
    found = connection.execute(select(release.c.story_id).where(release.c.id.in_(releases)).distinct()).scalars()
    numbers: list[int] = sorted(found)
    first, *others = numbers
    for other in others:
        connection.execute(update(release).where(release.c.story_id == other).values(story_id=first))
        _inherit(connection, first, other)
        connection.execute(update(story).where(story.c.id == other).values(merged_into=first, changed=now))
        for table in (told, mention):
            _move_told(connection, table, other, first)
        appointments.move(connection, other, first)
    return first


def settle(connection: Connection, number: int, lead: int, now: datetime, *, amended: bool = False) -> None:
    """Say which release leads a story, and what follows from its releases.

    `amended`: a release of it has a new content, or corrects it. That, and a correction that takes the lead, is a new
    revision, which is carried into what was told.
    """
    rows = connection.execute(
        select(release.c.id, release.c.correction, release.c.embargo).where(release.c.story_id == number)
    ).all()
    before = connection.execute(select(story.c.lead_id).where(story.c.id == number)).scalar_one()
    corrections = {row.id for row in rows if row.correction}
    revised = before is not None and (amended or (lead != before and lead in corrections))
    embargoes = [datetime.fromisoformat(row.embargo) for row in rows if row.embargo]
    values: dict[str, Any] = {
        "lead_id": lead,
        "corrected": bool(corrections),
        "embargo": max(embargoes, default=None) if len(embargoes) == len(rows) else None,
        "changed": now,
    }
    if revised:
        values["revision"] = story.c.revision + 1
    connection.execute(update(story).where(story.c.id == number).values(**values))
    appointments.note(connection, number, now)


def members(connection: Connection, number: int) -> list[int]:
    """The releases of a story."""
    return list(connection.execute(select(release.c.id).where(release.c.story_id == number)).scalars())


def retract(connection: Connection, number: int, now: datetime) -> int | None:
    """Withdraw a story: it is no longer found or posted, and `publish.amend` takes it out of what was told.

    Its number; None when there is none, or it is withdrawn already.
    """
    number = surviving(connection, number)
    row = update(story).where(story.c.id == number, story.c.retracted.is_(None))
    row = row.values(retracted=now, changed=now, revision=story.c.revision + 1)
    if not connection.execute(row).rowcount:
        return None
    appointments.note(connection, number, now)
    return number


def _content(connection: Connection, new: Arrival) -> dict[str, Any]:
    issuer = new.reading.release.issuer
    company = company_of(connection, issuer) if issuer else None
    return {**release_row(new.reading.release), "company_id": company, "published_day": new.day}


def _add_facts(connection: Connection, number: int, new: Arrival) -> None:
    reading = new.reading
    figures = [{"release_id": number, "position": at, **figure_row(one)} for at, one in enumerate(reading.figures)]
    dates = [{"release_id": number, "position": at, **milestone_row(one)} for at, one in enumerate(reading.milestones)]
    bands = [{"key": key, "release_id": number} for key in sorted(new.keys)]
    for table, rows in ((figure, figures), (milestone, dates), (band, bands)):
        if rows:
            connection.execute(insert(table), rows)
    search.index(connection, number, reading.release)


def _inherit(connection: Connection, first: int, other: int) -> None:
    """A story that lives on in another hands it its revisions, which posts carry, and its withdrawal."""
    query = select(story.c.retracted, story.c.revision).where(story.c.id.in_((first, other)))
    rows = connection.execute(query).all()
    withdrawn = [row.retracted for row in rows if row.retracted]
    values = {"revision": max(row.revision for row in rows), "retracted": min(withdrawn, default=None)}
    connection.execute(update(story).where(story.c.id == first).values(**values))


def _move_told(connection: Connection, table: Table, old: int, new: int) -> None:
    """What was told as the one story was told as the other; a digest that told both told it once."""
    both = select(table.c.digest_id).where(table.c.story_id == new)
    connection.execute(delete(table).where(table.c.story_id == old, table.c.digest_id.in_(both)))
    connection.execute(update(table).where(table.c.story_id == old).values(story_id=new))
