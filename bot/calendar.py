"""Calendars to subscribe to: all dates, those of a topic, those of a company. From the store, for the web door."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Lock
from typing import Literal

from msgspec import Struct

from digests.compose.calendar import calendar
from digests.compose.choose import matches
from digests.compose.clean import clean
from digests.compose.sentence import clip
from digests.model import KeptRelease, Topic
from digests.store.appointments import appointments
from digests.store.companies import Company, find_companies
from digests.store.engine import Store
from digests.store.holding import holding_of

Kind = Literal["all", "topic", "company"]

BACK = timedelta(days=31)  # so long dates that are over stay in a feed
MOST = 500  # dates in one
_FRESH = timedelta(minutes=1)  # so long a feed is taken as it was made, however often it is asked for
_REMEMBERED = 256  # feeds


class Feed(Struct, frozen=True):
    """An iCalendar file as it is served. `since` is when its content was first seen to be so, in whole seconds."""

    content: bytes
    tag: str
    since: datetime


class _Made(Struct, frozen=True):
    feed: Feed
    at: datetime


@dataclass(slots=True)
class Feeds:
    """The feeds of a store, each as it was at most `fresh` ago. `topics` says which there are now."""

    store: Store
    topics: Callable[[], Mapping[str, Topic]]
    fresh: timedelta = _FRESH
    _made: OrderedDict[Topic | int | None, _Made] = field(default_factory=OrderedDict)
    _turn: Lock = field(default_factory=Lock)  # one is made at a time, however many ask

    def get(self, kind: Kind, name: str, now: datetime) -> Feed | str:
        """The feed of a kind, by the name of its topic or company; or in words why there is none."""
        whose = self._whose(kind, name)
        if isinstance(whose, str):
            return whose
        with self._turn:
            return self._feed(whose, now)

    def _whose(self, kind: Kind, name: str) -> Topic | Company | str | None:
        if kind == "all":
            return None
        shown = clip(clean(name), 80)
        if kind == "topic":
            topics = self.topics()
            topic = next((one for key, one in topics.items() if key.casefold() == name.casefold()), None)
            known = f" The topics are: {', '.join(sorted(topics))}." if topics else ""
            return topic or f"There is no topic “{shown}”.{known}"
        with self.store.read() as connection:
            company = next(iter(find_companies(connection, name, limit=1)), None)
        if company is None:
            return f"No company is called “{shown}”."
        if company.guessed:
            return f"No company is called “{shown}”; the nearest name is “{clean(company.name)}”."
        return company

    def _feed(self, whose: Topic | Company | None, now: datetime) -> Feed:
        key = whose.id if isinstance(whose, Company) else whose
        made = self._made.get(key)
        if made and timedelta(0) <= now - made.at < self.fresh:
            return made.feed
        content = _content(self.store, whose, now)
        tag = hashlib.sha256(content).hexdigest()[:32]
        same = made is not None and made.feed.tag == tag
        feed = made.feed if made and same else Feed(content, tag, now.replace(microsecond=0))
        self._made[key] = _Made(feed, now)
        self._made.move_to_end(key)
        while len(self._made) > _REMEMBERED:
            self._made.popitem(last=False)
        return feed


def _content(store: Store, whose: Topic | Company | None, now: datetime) -> bytes:
    companies = [whose.id] if isinstance(whose, Company) else None
    among, wanted = (holding_of(whose), _asked_by(whose)) if isinstance(whose, Topic) else (None, None)
    since = (now - BACK).date()
    with store.read() as connection:
        dates = appointments(connection, since, now, companies=companies, among=among, wanted=wanted, limit=MOST)
    return calendar(f"Dateline: {whose.name}" if whose else "Dateline", dates)


def _asked_by(topic: Topic) -> Callable[[KeptRelease], bool]:
    return lambda kept: matches(topic, kept.reading.release)
