"""An item as a document: its own words, or the page it links to where those are only a teaser."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from msgspec.structs import replace

from digests.model import Document
from digests.sources.guard import is_inside_url
from digests.sources.item import Item, as_page, plain
from digests.sources.naming import Named
from digests.sources.spec import FeedSource, Fetch, Request, SourceError

SHORT = 1000  # characters; a release is longer, a teaser seldom
CUT_OFF = ("…", "...", "[…]", "[...]", "read more", "continue reading", "read full story", "full story")
PAGES = ("text/html", "application/xhtml+xml", "text/plain")


@dataclass(frozen=True, slots=True)
class Taken:
    """A document made of an item. `is_page`: it is the linked page; `failed`: the page may yet be had another time."""

    document: Document
    is_page: bool = False
    failed: bool = False
    note: str | None = None


async def take(spec: FeedSource, one: Named, now: datetime, fetch: Fetch) -> Taken:
    """The linked page where that is wanted and can be had, else the item's own words with a note why."""
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
        return Taken(own)
    try:
        page = await fetch(request(spec, item.link))
    except SourceError as error:
        return Taken(own, failed=True, note=f"the item's own words stand for its page: {error}")
    media = (page.media or "text/html").partition(";")[0].strip().casefold()
    if page.content is None or media not in PAGES:
        return Taken(own, note=f"the item's own words stand for its page: {item.link} is {media}, not a page")
    if len(plain(page.content.decode("utf-8", "replace"))) < len(plain(item.content)):
        return Taken(own, note=f"the item's own words stand for its page: {item.link} says less")
    return Taken(replace(own, address=page.url, content=page.content, media=page.media), is_page=True)


def is_short(item: Item) -> bool:
    """True for a teaser: few words, or words that break off."""
    words = plain(item.content)
    return len(words) < SHORT or words.casefold().rstrip(" .»>→").endswith(CUT_OFF) or words.endswith(CUT_OFF)


def request(spec: FeedSource, url: str, etag: str | None = None, modified: str | None = None) -> Request:
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


def _origin(url: str) -> str:
    """Scheme, host and port."""
    return "/".join(url.split("/")[:3]).casefold()
