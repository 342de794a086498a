"""Source → store: poll, read, find, place, keep.

Each document is one transaction, the source's new state the last one: a crash repeats the poll, what is known is
skipped, and nothing changes. A document that trips a bug of ours is kept with it and stops no other.
"""

from __future__ import annotations

import asyncio
import logging
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from msgspec import Struct
from sqlalchemy import Connection

from digests import sources
from digests.model import Document, KeptRelease, Reading
from digests.read import read
from digests.sources import Polled, Source
from digests.sources.spec import Fetch
from digests.store import archive, keep
from digests.store.engine import Store
from digests.store.keep import Arrival
from digests.store.sources import keep_state, source_state
from digests.stories import Trace, lead, published_day, same_story, trace

log = logging.getLogger(__name__)

Reads = Callable[[Document], tuple[tuple[Reading, ...], str | None]]


@dataclass(slots=True)
class Ingested:
    """What came of the documents handed in. `stories` are those that were opened or changed, as numbers."""

    documents: int = 0
    known: int = 0  # skipped: the content was seen before
    empty: int = 0  # kept and marked: no release in it
    failed: int = 0  # kept and marked: a bug of ours
    new: int = 0  # releases
    changed: int = 0  # releases whose document has a new content
    stories: set[int] = field(default_factory=set)
    notes: list[str] = field(default_factory=list)
    trouble: str | None = None  # why nothing could be read this time


class _Read(Struct, frozen=True):
    """A release about to be kept, and what it can be recognised by."""

    arrival: Arrival
    trace: Trace


async def poll_source(store: Store, source: Source, fetch: Fetch, now: datetime) -> Ingested:
    """Poll one source and keep what it has. Only our own bugs and a broken store raise."""
    state = await asyncio.to_thread(_state, store, source.name)
    polled = await sources.poll(source, state, now, fetch)
    return await asyncio.to_thread(ingest, store, source.name, polled, now)


def ingest(store: Store, source: str, polled: Polled, now: datetime, reading: Reads = read) -> Ingested:
    """Keep what a poll found, then the source's new state."""
    told = ingest_documents(store, source, polled.documents, now, reading)
    told.notes[:0] = polled.notes
    told.trouble = polled.trouble
    with store.write() as connection:
        came = told.documents > told.known
        keep_state(connection, source, polled.state, now, trouble=polled.trouble, notes=polled.notes, new=came)
    return told


def ingest_documents(
    store: Store, source: str, documents: Sequence[Document], now: datetime, reading: Reads = read
) -> Ingested:
    """Keep the releases of these documents, in their order, without touching any source's state."""
    told = Ingested()
    for document in documents:
        told.documents += 1
        with store.read() as connection:
            known = keep.is_known(connection, source, document)
        if known:
            told.known += 1
            continue
        _ingest_one(store, source, document, now, reading, told)
    return told


def _ingest_one(store: Store, source: str, document: Document, now: datetime, reading: Reads, told: Ingested) -> None:
    try:
        readings, reason = reading(document)
        arrivals = [_prepare(source, document, one) for one in readings]
    except Exception as error:
        log.exception("cannot read %s of source %s", document.address, source)
        told.failed += 1
        told.notes.append(f"{document.address}: a bug in reading it ({type(error).__name__}: {error}); it is kept")
        with store.write() as connection:
            keep.take_turn(connection)
            keep.keep_document(connection, source, document, error=traceback.format_exc())
        return
    with store.write() as connection:
        keep.take_turn(connection)
        if keep.is_known(connection, source, document):  # by another process, in the meantime
            told.known += 1
            return
        if not arrivals:
            told.empty += 1
            told.notes.append(f"{document.address}: {reason}")
            keep.keep_document(connection, source, document, reason=reason or "no release")
            return
        kept = keep.keep_document(connection, source, document)
        _keep_all(connection, kept, arrivals, now, told)


def _prepare(source: str, document: Document, reading: Reading) -> _Read:
    own = trace(reading)
    carried = document.address.lower().startswith(("http://", "https://"))
    address = document.address if carried else reading.release.address or document.address  # a headline can link to it
    return _Read(Arrival(source, address, reading, own.keys, published_day(reading.release)), own)


def _keep_all(
    connection: Connection, document_id: int, arrivals: Sequence[_Read], now: datetime, told: Ingested
) -> None:
    """Keep the releases of a page: each over the one it was before, where the page was here before."""
    before = archive.releases_by_id(connection, keep.releases_of(connection, document_id))
    position = len(before)
    for one in arrivals:
        old = _before(one, list(before.values()), len(arrivals))
        if old is None:
            told.new += 1
            told.stories.add(_place(connection, one, now, document_id, position))
            position += 1
            continue
        del before[old.id]
        if old.reading != one.arrival.reading:
            told.changed += 1
            told.stories.add(_replace(connection, one, now, old))


def _before(one: _Read, before: Sequence[KeptRelease], arrivals: int) -> KeptRelease | None:
    """What a release of a page was before: the same headline, the same story, or the only one there is."""
    headline = one.arrival.reading.release.headline
    named = [old for old in before if headline and old.reading.release.headline == headline]
    alike = named or [old for old in before if same_story(one.trace, trace(old.reading))]
    return next(iter(alike or (before if len(before) == arrivals == 1 else ())), None)


def _place(connection: Connection, one: _Read, now: datetime, document_id: int, position: int) -> int:
    """Keep a new release in the story it tells, or in one of its own."""
    same = _same(connection, one)
    story = keep.join(connection, same, now) if same else keep.open_story(connection, now)
    number = keep.add_release(connection, one.arrival, document_id, position, story, now)
    if not same:
        keep.settle(connection, story, number, now)
        return story
    return _settle(connection, story, now, amended=one.trace.corrects)


def _replace(connection: Connection, one: _Read, now: datetime, old: KeptRelease) -> int:
    """Keep a release over what it was. It stays in its story, which may turn out to be another's as well."""
    keep.change_release(connection, one.arrival, old, now)
    story = keep.join(connection, [old.id, *_same(connection, one, old.id)], now)
    return _settle(connection, story, now, amended=True)


def _same(connection: Connection, one: _Read, but: int | None = None) -> list[int]:
    candidates = archive.releases_by_id(connection, keep.met(connection, one.trace.keys, but))
    return [other.id for other in candidates.values() if same_story(one.trace, trace(other.reading))]


def _settle(connection: Connection, story: int, now: datetime, *, amended: bool = False) -> int:
    members = archive.releases_by_id(connection, keep.members(connection, story))
    keep.settle(connection, story, lead(tuple(members.values())).id, now, amended=amended)
    return story


def _state(store: Store, source: str) -> dict[str, sources.spec.JSON]:
    with store.read() as connection:
        return source_state(connection, source)
