"""Every key of the configuration: how it is read, what it says, what holds when it is left out.

This table is what `load_config` reads by, what suggestions are made from, and what the README is compared with. The
keys of a kind of source are the fields of its spec.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import MISSING, dataclass, fields
from datetime import timedelta
from functools import lru_cache
from typing import get_type_hints

from bot.config.addresses import api, chat, header, listen, person, public, store, thread, token, url, webhook
from bot.config.times import days, duration, duration_of, quiet_hours, rate, silence, time_of_day, timezone
from bot.config.values import choice, choice_of, count, language, name, read_language, release_kind, size, text, yes
from digests.model import CatchUp, Corrections, Doubt, Empty, Post
from digests.sources import SOURCES
from digests.sources.spec import First, FullText, Reads, Said


@dataclass(frozen=True, slots=True)
class Key:
    """One key. `default` is what it reads as when left out, None for nothing; a `needed` key has none."""

    read: Callable[[str], object]
    says: str
    default: str | None = None
    needed: bool = False
    many: bool = False  # a list; a single value is a list of one
    pairs: Callable[[str, str], tuple[str, str]] | None = None  # a mapping of free keys to values


KEYS: dict[str, dict[str, Key]] = {
    "": {
        "timezone": Key(timezone, "zone of times of day, where a channel names no other", "UTC"),
        "language": Key(language, "the bot's answers, for who has chosen none", "en"),
        "store": Key(
            store, "where everything is kept: sqlite:///… or postgresql+psycopg://…", "sqlite:///../dateline.db"
        ),
    },
    "telegram": {
        "token": Key(token, "from @BotFather; without one the sandbox plays Telegram"),
        "api": Key(api, "http://host:port of another Bot API server"),
        "admins": Key(person, "numbers of the people who may give the bot orders", many=True),
        "operations": Key(chat, "where the bot speaks to operators; else to the first admin"),
        "webhook": Key(
            webhook, "https://… under which Telegram reaches the web door: it brings updates; else it is asked for them"
        ),
    },
    "web": {
        "listen": Key(listen, "address of health, metrics, hooks and calendars", "127.0.0.1:8080"),
        "public": Key(public, "https://… under which readers reach that; with it `/dates` tells of calendar feeds"),
    },
    "delivery": {
        "settle": Key(
            duration_of("5s", "10m"), "how long an answer that never came is waited for before it is looked into", "45s"
        ),
        "lease": Key(
            duration_of("60s", "10m"),
            "after so long without a sign of life another process may post for the bot",
            "90s",
        ),
        "keep": Key(
            duration_of("31d", "366d"),
            "how long posts are remembered; older ones can no longer be edited or retracted",
            "90d",
        ),
    },
    "sources.NAME": {
        "kind": Key(choice(*SOURCES), "what kind of source it is", needed=True),
    },
    "topics.NAME": {
        "issuers": Key(text, "companies: their releases are wanted", many=True),
        "words": Key(text, "words and phrases: releases with one of them are wanted", many=True),
        "not": Key(text, "words and phrases: releases with one of them are not", many=True),
        "languages": Key(read_language, "only releases in these languages", many=True),
        "kinds": Key(release_kind, "only releases of these kinds: earnings, merger, event …", many=True),
    },
    "channels.NAME": {
        "chat": Key(chat, 'where it is posted: "@name", -100… or a person\'s number', needed=True),
        "thread": Key(thread, "the topic of a supergroup"),
        "post": Key(choice_of(Post), "each: every story as it comes; digest: a round-up at set times", needed=True),
        "at": Key(time_of_day, 'when a digest is posted: ["08:00", "18:00"]', many=True),
        "days": Key(days, "on which days: mon-fri; mon, wed; daily", "daily"),
        "timezone": Key(timezone, "zone of its times; else the one above"),
        "topics": Key(name, "only these topics; else every story", many=True),
        "language": Key(language, "the language it is written in; else the one above"),
        "template": Key(name, "its template: built-in, or templates/NAME.j2; else named as `post`"),
        "limit": Key(count(1, 100), "most stories in one round-up", "12"),
        "doubt": Key(choice_of(Doubt), "a post that may or may not have arrived: hold it, resend it, skip it", "hold"),
        "catch_up": Key(choice_of(CatchUp), "digests missed while down: one for all, each, none", "one"),
        "empty": Key(choice_of(Empty), "a digest without a story: none is posted, or one that says so", "none"),
        "quiet": Key(quiet_hours, 'hours without posts, then one round-up: "22:00-07:00"'),
        "at_most": Key(rate, "posts in a stretch of time, the rest in a round-up: 10 per hour"),
        "corrections": Key(choice_of(Corrections), "a corrected release: edit the post, or post it again", "edit"),
        "silent": Key(
            silence,
            'posts make no sound: yes; or in these hours, or of these topics: ["22:00-07:00", NAME]',
            "no",
            many=True,
        ),
        "pin": Key(yes, "a round-up is pinned", "no"),
    },
}

READERS: dict[Reads, Callable[[str], object]] = {
    "path": text,
    "duration": duration,
    "first": choice_of(First),
    "full_text": choice_of(FullText),
    "size": size,
    "url": url,
    "yes": yes,
    "headers": text,
}


@lru_cache
def source_keys(kind: str) -> dict[str, Key]:
    """The keys of a kind of source, from the fields of its spec."""
    spec = SOURCES[kind].spec
    defaults = {field.name: field.default for field in fields(spec)}
    keys = dict(KEYS["sources.NAME"])
    for field, hint in get_type_hints(spec, include_extras=True).items():
        for said in getattr(hint, "__metadata__", ()):
            assert isinstance(said, Said)
            default = defaults[field]
            keys[field] = Key(
                READERS[said.reads],
                said.says,
                default=None if default is MISSING else written(default),
                needed=default is MISSING,
                pairs=header if said.reads == "headers" else None,
            )
    return keys


def documented() -> Iterator[tuple[str, str, Key]]:
    """Every key as (section, key, Key), in the order of the table; sections of sources name their kind."""
    for section, keys in KEYS.items():
        if section == "sources.NAME":
            for kind in SOURCES:
                for key, row in source_keys(kind).items():
                    yield f"sources.NAME (kind: {kind})", key, row
        else:
            for key, row in keys.items():
                yield section, key, row


def written(value: object) -> str | None:
    """A default as an operator would write it."""
    match value:
        case timedelta():
            seconds = round(value.total_seconds())
            return next(f"{seconds // length}{unit}" for unit, length in LENGTHS.items() if seconds % length == 0)
        case bool():
            return "yes" if value else "no"
        case int():
            return next(f"{value // length}{unit}" for unit, length in WEIGHTS.items() if value % length == 0)
        case str():
            return value
    return None


LENGTHS = {"d": 86400, "h": 3600, "m": 60, "s": 1}
WEIGHTS = {"MB": 1_000_000, "kB": 1000, "": 1}
