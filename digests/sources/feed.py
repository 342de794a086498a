"""A feed: what is new in it since the last fetch, each item as a page of its own or as the page it links to.

State: the address, ETag and date of the last answer; every item known, as [identity, words] in hashes; the newest
items of the last fetch, by which a gap is noticed; and the names that this feed has given to more than one item.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from digests.model import Document
from digests.sources.formats import read_feed
from digests.sources.guard import is_inside_url
from digests.sources.item import Item, as_page, plain
from digests.sources.spec import JSON, FeedSource, Fetch, First, Polled, Request, SourceError, State

SHORT = 1000  # characters; a release is longer, a teaser seldom
CUT_OFF = ("…", "...", "[…]", "[...]", "read more", "continue reading", "read full story", "full story")
MARKERS = 3  # newest items of a fetch that are looked for in the next; one may be withdrawn, three have rolled out
REMEMBERED = 2000  # items that have left the feed and may come back
NEVER = datetime.max.replace(tzinfo=UTC)
PAGES = ("text/html", "application/xhtml+xml", "text/plain")


@dataclass(frozen=True, slots=True)
class Named:
    """An item with its identity within the source."""

    item: Item
    identity: str

    @property
    def key(self) -> str:
        return _hash(self.identity)

    @property
    def words(self) -> str:
        """What must change for the item to be an update; markup and tracking pixels change with every fetch."""
        return _hash(f"{self.item.title}\n{plain(self.item.content)}")


async def poll(spec: FeedSource, state: State, now: datetime, fetch: Fetch) -> Polled:
    """Items that are new or changed, the oldest first. SourceError when the feed cannot be had or is none."""
    if state.get("url") != spec.url:  # a new address is a new feed, and `first` holds again
        state = {}
    answer = await fetch(_request(spec, spec.url, _text(state.get("etag")), _text(state.get("modified"))))
    notes = []
    if answer.moved and answer.moved != state.get("moved"):
        notes.append(f"has moved for good: put {answer.moved} into `url`")
    if answer.content is None:
        return Polled((), {**state, "moved": answer.moved}, tuple(notes))
    items = await asyncio.to_thread(read_feed, answer.content, answer.media, answer.url)
    named, shared = name_items(items, dict(_pairs(state.get("shared"))))
    known = dict(_pairs(state.get("known")))
    latest = newest_first(named)
    notes += _gap(spec, _strings(state.get("newest")), latest)
    documents = []
    for one in reversed(_fresh(latest, known, spec.first if "known" not in state else "all")):
        document, note = await _document(spec, one, now, fetch)
        documents.append(document)
        notes += [note] if note else []
    after: dict[str, JSON] = {
        "url": spec.url,
        "etag": answer.etag,
        "modified": answer.modified,
        "moved": answer.moved,
        "known": _remember(known, named),
        "newest": [one.key for one in latest[:MARKERS]],
        "shared": [[name, by] for name, by in shared.items()],
    }
    return Polled(tuple(documents), after, tuple(notes))


def name_items(items: Sequence[Item], shared: Mapping[str, str]) -> tuple[list[Named], dict[str, str]]:
    """Items with their identities, exact repeats left out; and the names that several items go by.

    The identity is the GUID, else the link, else a hash of the words. A name that once stood for two items tells
    nothing apart in this feed for ever after: its items are told apart by link, or by title where the link is the same.
    """
    links: dict[str, set[str]] = {}
    titles: dict[str, set[tuple[str, str]]] = {}
    for item in items:
        links.setdefault(item.guid or item.link, set()).add(item.link)
        titles.setdefault(item.guid or item.link, set()).add((item.link, item.title))
    found = dict(shared)
    for name in links:
        if name and len(titles[name]) > 1:
            found[name] = "link" if len(titles[name]) == len(links[name]) and found.get(name) != "title" else "title"
    named: dict[str, Named] = {}
    for item in items:
        name = item.guid or item.link
        identity = name or _hash(f"{item.title}\n{plain(item.content)}")
        by = found.get(name)
        if by:
            identity = f"{name} {item.link}" if by == "link" else f"{name} {item.link} {_hash(item.title)}"
        named.setdefault(identity, Named(item, identity))
    return list(named.values()), dict(list(found.items())[-REMEMBERED:])


def _fresh(latest: Sequence[Named], known: Mapping[str, str], first: First) -> list[Named]:
    """What is new or changed. An item known by a name that has turned out to be shared is not new for that."""
    if first == "none":
        return []
    fresh = [
        one for one in latest if one.words not in (known.get(one.key), known.get(_hash(one.item.guid or one.item.link)))
    ]
    return fresh[:1] if first == "latest" else fresh


def _request(spec: FeedSource, url: str, etag: str | None = None, modified: str | None = None) -> Request:
    """A request as this source may make it; its own headers go to its own host only."""
    return Request(
        url=url,
        headers=spec.headers if _origin(url) == _origin(spec.url) else (),
        etag=etag,
        modified=modified,
        timeout=spec.timeout,
        max_bytes=spec.max_bytes,
        private=spec.private or is_inside_url(spec.url),
    )


def newest_first(named: Sequence[Named]) -> list[Named]:
    """By date where every item has one, else in the order of the feed."""
    dates = [one.item.published for one in named]
    if None in dates:
        return list(named)
    order = sorted(zip(dates, range(len(named)), strict=True), key=lambda pair: pair[0] or NEVER, reverse=True)
    return [named[index] for _, index in order]


def _gap(spec: FeedSource, newest: Sequence[str], latest: Sequence[Named]) -> list[str]:
    """A note when the feed may have rolled over between two fetches: nothing of the last one's newest is left."""
    there = {one.key for one in latest}
    if not newest or any(key in there for key in newest):
        return []
    if not there:
        return ["holds no items any more"]
    every = f"{spec.every.total_seconds():g}s"
    rolled = f"a gap: nothing of the last fetch is among the {len(there)} items there now"
    return [f"{rolled}, releases between may be missed: ask more often than `every: {every}`"]


async def _document(spec: FeedSource, one: Named, now: datetime, fetch: Fetch) -> tuple[Document, str | None]:
    """The item as a document: the linked page where that is wanted and can be had, else the item's own words."""
    item = one.item
    own = Document(
        item.link or spec.url,
        as_page(item),
        now,
        media="text/html; charset=utf-8",
        identity=one.identity,
        title=item.title or None,
        published=item.published,
    )
    if not item.link or spec.full_text == "never" or (spec.full_text == "auto" and not is_short(item)):
        return own, None
    try:
        page = await fetch(_request(spec, item.link))
    except SourceError as error:
        return own, f"the item's own words stand for its page: {error}"
    media = (page.media or "text/html").partition(";")[0].strip().casefold()
    if page.content is None or media not in PAGES:
        return own, f"the item's own words stand for its page: {item.link} is {media}, not a page"
    if len(plain(page.content.decode("utf-8", "replace"))) < len(plain(item.content)):
        return own, f"the item's own words stand for its page: {item.link} says less"
    return replace(own, address=page.url, content=page.content, media=page.media), None


def is_short(item: Item) -> bool:
    """True for a teaser: few words, or words that break off."""
    words = plain(item.content)
    return len(words) < SHORT or words.casefold().rstrip(" .»>→").endswith(CUT_OFF) or words.endswith(CUT_OFF)


def _remember(known: dict[str, str], named: Sequence[Named]) -> list[JSON]:
    """Every item that is there, after the latest of those that have left."""
    there = {one.key: one.words for one in named}
    gone = [(key, words) for key, words in known.items() if key not in there]
    return [[key, words] for key, words in [*gone[-REMEMBERED:], *there.items()]]


def _origin(url: str) -> str:
    """Scheme, host and port."""
    return "/".join(url.split("/")[:3]).casefold()


def _hash(text: str) -> str:
    """128 bits: two items in a life of feeds will not meet in it."""
    return hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=16).hexdigest()


def _text(value: JSON) -> str | None:
    return value if isinstance(value, str) else None


def _strings(value: JSON) -> list[str]:
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []


def _pairs(value: JSON) -> list[tuple[str, str]]:
    rows = value if isinstance(value, list) else []
    return [(str(row[0]), str(row[1])) for row in rows if isinstance(row, list) and len(row) == 2]
