"""What a source is told, and what it gives back: the frozen specs of every kind, Polled, and what goes over HTTP.

A field of a spec is a key in the operator's YAML: `Said` holds how it is read and the line its documentation prints.
This file needs no library, so that configuration can be read without opening the web.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from digests.model import Document

JSON: TypeAlias = "bool | int | float | str | list[JSON] | dict[str, JSON] | None"
State: TypeAlias = Mapping[str, JSON]

First = Literal["none", "latest", "all"]
FullText = Literal["auto", "always", "never"]

# How a key's text is read; `bot.config.keys` has a reader for each.
Reads = Literal["path", "duration", "first", "full_text", "size", "url", "yes", "headers"]


@dataclass(frozen=True, slots=True)
class Said:
    """One key of a source, for those who read and document the configuration."""

    reads: Reads
    says: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderSource:
    """Files in a folder and below it. They stay where they are; a changed file is an update."""

    kind: ClassVar[str] = "folder"
    name: str
    path: Annotated[Path, Said("path", "the folder to watch, with all below it")]
    every: Annotated[timedelta, Said("duration", "how often it is looked at")] = timedelta(seconds=5)
    first: Annotated[
        First, Said("first", "the first look takes none, the latest or all of the files already there")
    ] = "all"
    max_bytes: Annotated[int, Said("size", "a larger file is left alone and told")] = 10_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedSource:
    """RSS, Atom, RDF or JSON Feed at an address."""

    kind: ClassVar[str] = "feed"
    name: str
    url: Annotated[str, Said("url", "address of the feed, http or https")]
    every: Annotated[timedelta, Said("duration", "how often it is asked")] = timedelta(minutes=10)
    first: Annotated[
        First, Said("first", "the first fetch takes none, the latest or all of the items already there")
    ] = "none"
    full_text: Annotated[
        FullText, Said("full_text", "the linked page is read: always, never, or (auto) when the item is short")
    ] = "auto"
    headers: Annotated[
        tuple[tuple[str, str], ...], Said("headers", "sent along to the feed's own host, such as a key")
    ] = field(default=(), repr=False)  # may hold a key
    timeout: Annotated[timedelta, Said("duration", "how long one answer may take")] = timedelta(seconds=30)
    max_bytes: Annotated[int, Said("size", "a larger answer is refused")] = 10_000_000
    private: Annotated[bool, Said("yes", "may read addresses inside your own network")] = False


Source: TypeAlias = FolderSource | FeedSource


GAP = "a gap"  # how a note begins that says that releases may have been missed


@dataclass(frozen=True, slots=True)
class Polled:
    """What one poll found, oldest first, and the state to keep with it in one transaction.

    `notes` are lines for the operator about what was odd but did not stop the poll. `trouble` says why nothing could be
    read this time; the state then holds when the source is tried again.
    """

    documents: tuple[Document, ...]
    state: dict[str, JSON]
    notes: tuple[str, ...] = ()
    trouble: str | None = None


class SourceError(Exception):
    """This source cannot be read now: what was met and what to do. `retry` is the pause the other side asked for."""

    def __init__(self, message: str, retry: timedelta | None = None) -> None:
        super().__init__(message)
        self.retry = retry


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One polite GET. `etag` and `modified` are what the last answer said; `private` lifts the guard on addresses."""

    url: str
    headers: tuple[tuple[str, str], ...] = ()
    etag: str | None = None
    modified: str | None = None
    timeout: timedelta = timedelta(seconds=30)
    max_bytes: int = 10_000_000
    private: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """An answer, unpacked. `content` is None when nothing changed (304); `moved` is a lasting new address."""

    url: str
    content: bytes | None
    media: str | None = None
    etag: str | None = None
    modified: str | None = None
    moved: str | None = None


Fetch: TypeAlias = Callable[[Request], Awaitable[Fetched]]  # raises SourceError


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of source. `poll` raises SourceError when the source as a whole cannot be read."""

    spec: type[Any]
    poll: Callable[[Any, State, datetime, Fetch], Awaitable[Polled]]
