"""The bytes of a feed → its items: RSS, RDF and Atom by feedparser, JSON Feed by hand.

What is no feed is refused with what it is instead, so that an operator sees at once that the address is a web page.
"""

from __future__ import annotations

import io
import json
import re
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urljoin

import feedparser

from digests.pattern import pattern
from digests.sources.charset import decode
from digests.sources.item import Item, marked_up, plain
from digests.sources.spec import SourceError
from digests.sources.stamps import read_stamp

MOST_ATTRIBUTES = 200  # on one tag: expat needs quadratic time for them
MOST_MARKS = 500_000  # "<" and "&": feedparser needs seconds for so many, and no wire writes them
JSON_FEED = pattern(r"https?://jsonfeed\.org/version/")
XML_DECLARATION = pattern(r"<\?xml[^<>]{0,300}\?>")
PAGE_TITLE = pattern(rb"<title[^<>]{0,200}>([^<]{0,200})", re.IGNORECASE)
LINK_TAG = pattern(rb"<link\b([^<>]{0,1000})>", re.IGNORECASE)
FEED_TYPE = pattern(rb"application/(?:rss\+xml|atom\+xml|feed\+json)", re.IGNORECASE)
HREF = pattern(rb"""\bhref\s{0,5}=\s{0,5}["']?([^"'\s>]{1,500})""", re.IGNORECASE)
ROOT = pattern(rb"<([A-Za-z][\w:.-]{0,60})")
SIGNATURES = {b"%PDF": "a PDF", b"\x1f\x8b": "a gzip archive", b"PK\x03\x04": "a zip archive", b"\x89PNG": "an image"}


def read_feed(content: bytes, media: str | None, address: str) -> tuple[Item, ...]:
    """Every item in the order of the feed. SourceError when this is no feed, or a broken one without items.

    `media` is the Content-Type with its charset; `address` is what relative links are seen from.
    """
    body = content.removeprefix(b"\xef\xbb\xbf").lstrip()
    text = decode(content, media).strip()
    if not text:
        raise SourceError("the answer is empty: no feed is there")
    if body[:1] in (b"{", b"["):
        return _json_feed(body, address)
    if body.count(b"<") + body.count(b"&") > MOST_MARKS:
        raise SourceError(f"is not a feed: it has more than {MOST_MARKS:,} tags")
    if any(tag.partition(b">")[0].count(b'="') > MOST_ATTRIBUTES for tag in body.replace(b"'", b'"').split(b"<")):
        raise SourceError("is not a feed: a tag in it has hundreds of attributes")
    undeclared = XML_DECLARATION.sub("", text, count=1)
    parsed = feedparser.parse(
        io.BytesIO(undeclared.encode("utf-8", "replace")),
        response_headers={"content-type": "application/xml; charset=utf-8"},
        sanitize_html=False,  # `parse` reads it as it reads any page
        resolve_relative_uris=False,
    )
    if not parsed.get("version") and not parsed.entries:
        raise SourceError(f"is not a feed but {_what(body, address)}")
    if parsed.bozo and not parsed.entries:
        raise SourceError(f"is a broken feed: {parsed.bozo_exception}")
    language = dict.get(parsed.feed, "language")
    items = (_entry(entry, language, address) for entry in parsed.entries)
    return tuple(item for item in items if _says_something(item))


def _entry(entry: dict[str, Any], language: str | None, address: str) -> Item:
    """feedparser looks under other names when a key is missing, with warnings; dict.get does not."""

    def get(key: str) -> Any:
        return dict.get(entry, key)

    bodies = [(part.get("value") or "", part.get("type")) for part in get("content") or ()]
    bodies.append((get("summary") or "", (get("summary_detail") or {}).get("type")))
    value, kind = max(bodies, key=lambda body: len(plain(body[0])))
    link = get("feedburner_origlink") or get("link") or ""
    return Item(
        guid=(get("id") or "").strip(),
        link=_absolute(link, address),
        title=plain(get("title") or ""),
        content=marked_up(value) if kind in ("text/plain", None) else value,
        published=_moment(entry),
        language=(get("title_detail") or {}).get("language") or language,
    )


def _moment(entry: dict[str, Any]) -> datetime | None:
    """When it was published, as far as the entry says; our own reading first, since it knows the wires' zones."""
    for key in ("published", "created", "updated"):
        written = dict.get(entry, key)
        if written and (moment := read_stamp(written)):
            return moment
        parts = dict.get(entry, f"{key}_parsed")
        if written and parts:
            year, month, day, hour, minute, second = parts[:6]
            return datetime(year, month, day, hour, minute, min(second, 59), tzinfo=UTC)
    return None


def _json_feed(body: bytes, address: str) -> tuple[Item, ...]:
    try:
        feed = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise SourceError(f"is a broken JSON Feed, or none: {error}") from error
    if not isinstance(feed, dict) or not JSON_FEED.match(_text(feed.get("version"))):
        raise SourceError("is not a feed but other JSON: a JSON Feed says its version")
    items = feed.get("items")
    if not isinstance(items, list):
        raise SourceError("is a JSON Feed without a list of items")
    language = _text(feed.get("language")) or None
    read = (_json_item(item, language, address) for item in items if isinstance(item, dict))
    return tuple(item for item in read if _says_something(item))


def _says_something(item: Item) -> bool:
    """False for the husk around an item that stands within another."""
    return bool(item.guid or item.link or item.title or item.content.strip())


def _json_item(item: dict[str, Any], language: str | None, address: str) -> Item:
    markup = _text(item.get("content_html"))
    words = _text(item.get("content_text")) or _text(item.get("summary"))
    title = plain(_text(item.get("title")))
    return Item(
        guid=_text(item.get("id")),
        link=_absolute(_text(item.get("url")) or _text(item.get("external_url")), address),
        title=title,
        content=markup or marked_up(words),
        published=read_stamp(_text(item.get("date_published")) or _text(item.get("date_modified"))),
        language=_text(item.get("language")) or language,
    )


def _text(value: object) -> str:
    """A string, or a number given in place of one; anything else is as good as missing."""
    return str(value).strip() if isinstance(value, str | int) and not isinstance(value, bool) else ""


def _absolute(link: str, address: str) -> str:
    try:
        return urljoin(address, link.strip()) if link.strip() else ""
    except ValueError:
        return ""


def _what(body: bytes, address: str) -> str:
    """What this is, as it is not a feed."""
    for signature, name in SIGNATURES.items():
        if body.startswith(signature):
            return name
    start = body[:200_000]
    if b"<html" in start[:2000].lower() or b"<!doctype html" in start[:200].lower():
        title = PAGE_TITLE.search(start)
        named = f' called "{plain(title[1].decode("utf-8", "replace"))}"' if title else ""
        for link in LINK_TAG.finditer(start):
            if FEED_TYPE.search(link[1]) and (href := HREF.search(link[1])):
                feed = _absolute(href[1].decode("utf-8", "replace"), address)
                return f"a web page{named}, which names its feed: {feed}"
        return f"a web page{named}"
    if start.startswith(b"<"):
        root = ROOT.search(start)
        return f"XML of another kind: <{root[1].decode()}>" if root else "XML of another kind"
    return "neither XML nor JSON" if b"\0" in start else f'text: "{plain(start[:60].decode("utf-8", "replace"))}"'
