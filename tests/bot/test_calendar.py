"""Calendars over real HTTP: what a subscriber's calendar is handed, from the first time to the withdrawal."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, timedelta
from typing import Any

import aiohttp
import icalendar
import pytest
from msgspec.structs import replace

from bot.calendar import Feed, Feeds
from bot.status import Status
from bot.web import open_door
from digests.model import Milestone, Reading, Topic
from digests.store import keep as keeping
from digests.store.engine import Store
from tests.written import keep, milestone, only, written

NOW = datetime.now(UTC).replace(microsecond=0)
DAY = NOW.date() + timedelta(days=20)
MEETING = milestone(DAY, "annual meeting")
TOPICS = {"ferries": Topic("ferries", words=("ferry",)), "mills": Topic("mills", words=("paper mill",))}


def told(*milestones: Milestone, issuer: str = "Velmora Energy AS", **rest: Any) -> Reading:
    return written(f"{issuer} invites", f"{issuer} meets by the ferry.", issuer=issuer, milestones=milestones, **rest)


@asynccontextmanager
async def door(store: Store) -> AsyncIterator[aiohttp.ClientSession]:
    async def status() -> Status:
        raise AssertionError("nobody asked for health")

    async with (
        open_door("127.0.0.1", 0, status, Feeds(store, lambda: TOPICS, fresh=timedelta(0))) as address,
        aiohttp.ClientSession(address) as session,
    ):
        yield session


async def events(session: aiohttp.ClientSession, path: str) -> list[tuple[str, str, int]]:
    """Summary, status and sequence of each event."""
    async with session.get(path) as answer:
        assert (answer.status, answer.headers["Content-Type"]) == (200, "text/calendar; charset=utf-8")
        book = icalendar.Calendar.from_ical(await answer.read())
    return [(str(one["SUMMARY"]), str(one["STATUS"]), int(str(one["SEQUENCE"]))) for one in book.walk("VEVENT")]


async def test_feeds_of_all_of_a_topic_and_of_a_company(store: Store) -> None:
    keep(store, told(MEETING), at=NOW)
    keep(store, written("Tolvane / Mills", "A paper mill.", issuer="Tolvane A/B", milestones=(MEETING,)), at=NOW)
    velmora, tolvane = (f"{name}: annual meeting" for name in ("Velmora Energy AS", "Tolvane A/B"))
    async with door(store) as session:
        assert {one[0] for one in await events(session, "/calendar/all.ics")} == {velmora, tolvane}
        assert [one[0] for one in await events(session, "/calendar/topic/Ferries.ics")] == [velmora]
        assert [one[0] for one in await events(session, "/calendar/topic/mills.ics")] == [tolvane]
        assert [one[0] for one in await events(session, "/calendar/company/Velmora%20Energy%20AS.ics")] == [velmora]
        assert [one[0] for one in await events(session, "/calendar/company/Tolvane%20A%2FB.ics")] == [tolvane]


async def test_a_subscriber_follows_a_date_to_its_end(store: Store) -> None:
    async with door(store) as session:
        assert await events(session, "/calendar/all.ics") == []
        keep(store, told(MEETING), name="invitation", at=NOW)
        called = "Velmora Energy AS: annual meeting"
        assert await events(session, "/calendar/all.ics") == [(called, "CONFIRMED", 0)]
        moved = replace(MEETING, start=DAY + timedelta(days=7))
        number = only(keep(store, told(moved), name="invitation", at=NOW + timedelta(seconds=1)).stories)
        assert await events(session, "/calendar/all.ics") == [(called, "CONFIRMED", 1)]
        with store.write() as connection:
            keeping.retract(connection, number, NOW + timedelta(seconds=2))
        assert await events(session, "/calendar/all.ics") == [(called, "CANCELLED", 2)]


async def test_what_a_subscriber_has_is_not_sent_again(store: Store) -> None:
    keep(store, told(MEETING), name="invitation", at=NOW)
    async with door(store) as session:
        async with session.get("/calendar/all.ics") as answer:
            tag, since = answer.headers["ETag"], answer.headers["Last-Modified"]
        async with session.get("/calendar/all.ics", headers={"If-None-Match": tag}) as answer:
            assert (answer.status, await answer.read(), answer.headers["ETag"]) == (304, b"", tag)
        async with session.get("/calendar/all.ics", headers={"If-Modified-Since": since}) as answer:
            assert answer.status == 304
        early = {"If-Modified-Since": "Tue, 06 Jan 2026 09:00:00 GMT"}
        async with session.get("/calendar/all.ics", headers=early) as answer:
            assert answer.status == 200
        async with session.head("/calendar/all.ics") as answer:
            assert (answer.status, answer.headers["ETag"]) == (200, tag)
        keep(store, told(replace(MEETING, what="extraordinary meeting")), name="invitation", at=NOW + timedelta(days=1))
        async with session.get(
            "/calendar/all.ics", headers={"If-None-Match": tag, "If-Modified-Since": since}
        ) as answer:
            assert answer.status == 200
            assert answer.headers["ETag"] != tag


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("/calendar/topic/zeppelins.ics", "There is no topic “zeppelins”. The topics are: ferries, mills."),
        ("/calendar/company/Qqzz.ics", "No company is called “Qqzz”."),
        (
            "/calendar/company/Velmroa%20Energy.ics",
            "No company is called “Velmroa Energy”; the nearest name is “Velmora Energy AS”.",
        ),
        ("/calendar/company/%E2%80%AE%0A%3Cb%3E.ics", "No company is called “<b>”."),
    ],
)
async def test_what_there_is_not_is_told_in_words(store: Store, path: str, says: str) -> None:
    keep(store, told(MEETING), at=NOW)
    async with door(store) as session, session.get(path) as answer:
        assert (answer.status, await answer.text()) == (404, f"{says}\n")
        assert answer.headers["Content-Type"].startswith("text/plain")


async def test_nothing_under_embargo_appears_until_it_may(store: Store) -> None:
    keep(store, told(MEETING, embargo=NOW + timedelta(hours=1)), at=NOW)
    feeds = Feeds(store, dict)
    before, after = (feeds.get("all", "", NOW + timedelta(minutes=minutes)) for minutes in (0, 61))
    assert isinstance(before, Feed)
    assert isinstance(after, Feed)
    assert b"VEVENT" not in before.content
    assert b"annual meeting" in after.content
    assert after.since > before.since, "though nothing was changed since"


def test_dates_that_are_over_leave_after_a_month_and_months_never_come(store: Store) -> None:
    gone, over = (milestone(NOW.date() - timedelta(days=days), f"{days} days ago") for days in (40, 20))
    month = replace(milestone(date(NOW.year + 1, 3, 1), "start of production"), grain="month")
    keep(store, told(gone, over, month), at=NOW)
    feed = Feeds(store, dict).get("all", "", NOW)
    assert isinstance(feed, Feed)
    assert feed.content.count(b"BEGIN:VEVENT") == 1
    assert b"20 days ago" in feed.content


def test_a_feed_is_made_once_a_minute(store: Store) -> None:
    keep(store, told(MEETING), at=NOW)
    feeds = Feeds(store, dict)
    first = feeds.get("all", "", NOW)
    keep(store, told(MEETING, issuer="Tolvane plc"), at=NOW + timedelta(seconds=31))
    assert feeds.get("all", "", NOW + timedelta(seconds=59)) is first
    assert feeds.get("all", "", NOW + timedelta(seconds=60)) != first
