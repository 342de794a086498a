"""What an item is called for ever after, and whether it has changed."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from digests.sources.item import Item, plain

REMEMBERED = 2000  # names known to be shared; an honest feed has a handful
NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Named:
    """An item with its identity within the source."""

    item: Item
    identity: str

    @property
    def key(self) -> str:
        return hashed(self.identity)

    @property
    def words(self) -> str:
        """What must change for the item to be an update; markup and tracking pixels change with every fetch."""
        return hashed(f"{self.item.title}\n{plain(self.item.content)}")


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
        identity = name or hashed(f"{item.title}\n{plain(item.content)}")
        by = found.get(name)
        if by:
            identity = f"{name} {item.link}" if by == "link" else f"{name} {item.link} {hashed(item.title)}"
        named.setdefault(identity, Named(item, identity))
    return list(named.values()), dict(list(found.items())[-REMEMBERED:])


def newest_first(named: Sequence[Named]) -> list[Named]:
    """By date where every item has one, else in the order of the feed."""
    dates = [one.item.published for one in named]
    if None in dates:
        return list(named)
    order = sorted(zip(dates, range(len(named)), strict=True), key=lambda pair: pair[0] or NEVER, reverse=True)
    return [named[index] for _, index in order]


def hashed(text: str) -> str:
    """128 bits: two items in a life of feeds will not meet in it."""
    return hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=16).hexdigest()
