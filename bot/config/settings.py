"""The configuration as one frozen value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from digests.model import Channel, Topic
from digests.sources.spec import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Telegram:
    """The bot's account. Without a token the sandbox plays Telegram."""

    token: str | None = field(default=None, repr=False)
    api: str | None = None  # http://host:port of another Bot API server
    admins: tuple[int, ...] = ()
    operations: int | str | None = None  # where the bot speaks to operators
    webhook: str | None = None  # https://host[/path] of the web door, as Telegram reaches it; None: it is asked


@dataclass(frozen=True, slots=True, kw_only=True)
class Web:
    """Where health, metrics, hooks and calendars are served; `public` is how readers reach that, if they can."""

    host: str = "127.0.0.1"
    port: int = 8080
    public: str | None = None  # https://host[/path], without a slash at the end


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """How posting behaves: see the keys of the section."""

    settle: timedelta = timedelta(seconds=45)
    lease: timedelta = timedelta(seconds=90)
    keep: timedelta = timedelta(days=90)


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """All that operators say, checked. Paths are absolute; names in channels and topics exist.

    `store` is a SQLAlchemy URL; `timezone` an IANA name; `language` the one in which the bot answers those who chose
    none; `templates` the operators' own folder of templates, which need not exist.
    """

    folder: Path
    timezone: str
    store: str
    telegram: Telegram
    web: Web
    delivery: Delivery
    sources: Mapping[str, Source]
    topics: Mapping[str, Topic]
    channels: Mapping[str, Channel]
    language: str
    templates: Path
