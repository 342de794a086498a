"""A feed: what is new in it since the last fetch, each item as a page of its own or as the page it links to.

State: the address, ETag and date of the last answer; every item known, as [identity, words] in hashes; the newest
items of the last fetch, by which a gap is noticed; the names that this feed has given to more than one item; and the
items whose page could not be had yet, with the number of tries.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from datetime import datetime

from digests.model import Document
from digests.sources.formats import read_feed
from digests.sources.naming import Named, hashed, name_items, newest_first
from digests.sources.pages import request, take
from digests.sources.spec import GAP, JSON, FeedSource, Fetch, First, Polled, State

MARKERS = 3  # newest items of a fetch that are looked for in the next; one may be withdrawn, three have rolled out
REMEMBERED = 2000  # items that have left the feed and may come back
TRIES = 3  # for a page that cannot be had: wires tell of releases before every server of theirs knows them


async def poll(spec: FeedSource, state: State, now: datetime, fetch: Fetch) -> Polled:
    """Items that are new or changed, the oldest first. SourceError when the feed cannot be had or is none."""
    if state.get("url") != spec.url:  # a new address is a new feed, and `first` holds again
        state = {}
    answer = await fetch(request(spec, spec.url, _text(state.get("etag")), _text(state.get("modified"))))
    moved = [f"has moved for good: put {answer.moved} into `url`"] if answer.moved else []
    notes = moved if answer.moved != state.get("moved") else []
    if answer.content is None:
        return Polled((), {**state, "moved": answer.moved}, tuple(notes))
    items = await asyncio.to_thread(read_feed, answer.content, answer.media, answer.url)
    named, shared = name_items(items, dict(_pairs(state.get("shared"))))
    latest = newest_first(named)
    notes += _gap(spec, _strings(state.get("newest")), latest)
    known = dict(_pairs(state.get("known")))
    fresh = _fresh(latest, known, spec.first if "known" not in state else "all")
    tries = {key: int(number) for key, number in _pairs(state.get("owed"))} | {one.key: 0 for one in fresh}
    documents: list[Document] = []
    owed: list[JSON] = []
    for one in reversed([one for one in latest if one.key in tries]):
        taken = await take(spec, one, now, fetch)
        if taken.is_page or tries[one.key] == 0:
            documents.append(taken.document)
        if taken.failed and tries[one.key] + 1 < TRIES:
            owed.append([one.key, str(tries[one.key] + 1)])
        notes += [taken.note] if taken.note and tries[one.key] == 0 else []
    after: dict[str, JSON] = {
        "url": spec.url,
        "etag": None if owed else answer.etag,  # the items that are owed are needed once more
        "modified": None if owed else answer.modified,
        "moved": answer.moved,
        "known": _remember(known, named),
        "newest": [one.key for one in latest[:MARKERS]],
        "shared": [[name, by] for name, by in shared.items()],
        "owed": owed,
    }
    return Polled(tuple(documents), after, tuple(notes))


def _fresh(latest: Sequence[Named], known: Mapping[str, str], first: First) -> list[Named]:
    """What is new or changed. An item known by a name that has turned out to be shared is not new for that."""
    if first == "none":
        return []
    fresh = [
        one
        for one in latest
        if one.words not in (known.get(one.key), known.get(hashed(one.item.guid or one.item.link)))
    ]
    return fresh[:1] if first == "latest" else fresh


def _gap(spec: FeedSource, newest: Sequence[str], latest: Sequence[Named]) -> list[str]:
    """A note when the feed may have rolled over between two fetches: nothing of the last one's newest is left."""
    there = {one.key for one in latest}
    if not newest or any(key in there for key in newest):
        return []
    if not there:
        return ["holds no items any more"]
    every = f"{spec.every.total_seconds():g}s"
    rolled = f"{GAP}: nothing of the last fetch is among the {len(there)} items there now"
    return [f"{rolled}, releases between may be missed: ask more often than `every: {every}`"]


def _remember(known: dict[str, str], named: Sequence[Named]) -> list[JSON]:
    """Every item that is there, after the latest of those that have left."""
    there = {one.key: one.words for one in named}
    gone = [(key, words) for key, words in known.items() if key not in there]
    return [[key, words] for key, words in [*gone[-REMEMBERED:], *there.items()]]


def _text(value: JSON) -> str | None:
    return value if isinstance(value, str) else None


def _strings(value: JSON) -> list[str]:
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []


def _pairs(value: JSON) -> list[tuple[str, str]]:
    rows = value if isinstance(value, list) else []
    return [(str(row[0]), str(row[1])) for row in rows if isinstance(row, list) and len(row) == 2]
