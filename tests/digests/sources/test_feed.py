"""What a feed hands on: each item once, changes as updates, pages where items are teasers, and word of gaps."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from aiohttp import web

from digests.sources import feed
from digests.sources.fetch import Fetcher
from digests.sources.item import Item
from digests.sources.naming import name_items
from digests.sources.pages import is_short
from digests.sources.spec import JSON, FeedSource, First, FullText, Polled, SourceError
from tests.digests.sources.feeds import LONG, item, json_feed, newest_first, rss
from tests.digests.sources.wires import Wires, fetcher, wires

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


@pytest.fixture
async def here() -> AsyncIterator[Wires]:
    async with wires() as server:
        yield server


@pytest.fixture
async def fetch() -> AsyncIterator[Fetcher]:
    async with fetcher() as fetch:
        yield fetch


def wire(here: Wires, first: First = "all", full_text: FullText = "auto") -> FeedSource:
    return FeedSource(name="wire", url=here.url("/feed"), first=first, full_text=full_text, max_bytes=1_000_000)


async def poll(here: Wires, fetch: Fetcher, spec: FeedSource, *feeds: bytes) -> list[Polled]:
    """One poll for each state of the feed, state handed on."""
    state: dict[str, JSON] = {}
    found = []
    for content in feeds:
        here.pages["/feed"] = content
        polled = await feed.poll(spec, state, NOW, fetch)
        state = polled.state
        found.append(polled)
    return found


def identities(polled: Polled) -> list[str | None]:
    return [document.identity for document in polled.documents]


async def test_every_item_once_the_oldest_first(here: Wires, fetch: Fetcher) -> None:
    first, second, third = await poll(
        here, fetch, wire(here), newest_first(1, 2, 3), newest_first(1, 2, 3), newest_first(2, 3, 4, 5)
    )
    assert identities(first) == ["id-1", "id-2", "id-3"]
    assert identities(second) == []
    assert identities(third) == ["id-4", "id-5"]
    assert second.state == first.state, "an idle poll has nothing to write"
    document = first.documents[0]
    assert document.address == "https://wire.example/1"
    assert document.title == "Release 1"
    assert document.published == datetime(2026, 3, 2, 9, 1, tzinfo=UTC)
    assert document.fetched == NOW
    assert document.media == "text/html; charset=utf-8"
    assert b"<h1>Release 1</h1>" in document.content
    assert LONG.encode() in document.content


@pytest.mark.parametrize(
    ("first", "taken"), [("none", ["id-4"]), ("latest", ["id-3", "id-4"]), ("all", ["id-1", "id-2", "id-3", "id-4"])]
)
async def test_first_says_what_the_first_fetch_takes(
    here: Wires, fetch: Fetcher, first: First, taken: list[str]
) -> None:
    polls = await poll(here, fetch, wire(here, first), newest_first(1, 2, 3), newest_first(1, 2, 3, 4))
    assert [identity for polled in polls for identity in identities(polled)] == taken


async def test_two_hundred_items_in_one_fetch_are_all_accounted_for(here: Wires, fetch: Fetcher) -> None:
    (polled,) = await poll(
        here, fetch, wire(here), rss(*(item(n, date="Mon, 02 Mar 2026 09:00:00 GMT") for n in range(200)))
    )
    assert len({document.identity for document in polled.documents}) == 200


async def test_a_changed_item_is_an_update_and_changed_markup_is_not(here: Wires, fetch: Fetcher) -> None:
    _, second, third, fourth = await poll(
        here,
        fetch,
        wire(here),
        rss(item(1), item(2)),
        rss(
            item(1, body=LONG + '<img src="https://count.example/pixel?2">', date="Tue, 03 Mar 2026 09:00:00 GMT"),
            item(2),
        ),
        rss(item(1, body=LONG.replace("240", "280")), item(2)),
        rss(item(1, body=LONG.replace("240", "280"), title="CORRECTED: Release 1"), item(2)),
    )
    assert identities(second) == []
    assert identities(third) == ["id-1"]
    assert b"280 jobs" in third.documents[0].content
    assert identities(fourth) == ["id-1"]


async def test_what_left_and_came_back_is_not_new(here: Wires, fetch: Fetcher) -> None:
    polls = await poll(here, fetch, wire(here), newest_first(1, 2, 3), newest_first(2, 3), newest_first(1, 2, 3))
    assert [len(polled.documents) for polled in polls] == [3, 0, 0]


async def test_only_what_has_changed_is_asked_for(here: Wires, fetch: Fetcher) -> None:
    async def answer(request: web.Request) -> web.Response:
        if request.headers.get("If-None-Match") == '"1"':
            return web.Response(status=304)
        return web.Response(body=newest_first(1), headers={"ETag": '"1"'})

    here.pages["/feed"] = answer
    first = await feed.poll(wire(here), {}, NOW, fetch)
    second = await feed.poll(wire(here), first.state, NOW, fetch)
    assert (identities(first), identities(second)) == (["id-1"], [])
    assert second.state == first.state
    elsewhere = replace(wire(here), url=here.url("/feed?all"))
    third = await feed.poll(elsewhere, second.state, NOW, fetch)
    assert identities(third) == ["id-1"], "another address is another feed"


@pytest.mark.parametrize(
    ("before", "after", "gap"),
    [
        ((1, 2, 3, 4), (3, 4, 5, 6), False),
        ((1, 2, 3, 4), (4, 5, 6, 7), False),
        ((1, 2, 3, 4), (1, 2, 3), False),  # the newest was withdrawn
        ((1, 2, 3, 4), (5, 6, 7, 8), True),
        ((1, 2, 3, 4), (1, 7, 8, 9), True),  # an old one that is pinned does not hide it
        ((1,), (2,), True),
    ],
)
async def test_a_feed_that_rolled_over_is_told(
    here: Wires, fetch: Fetcher, before: tuple[int, ...], after: tuple[int, ...], gap: bool
) -> None:
    first, second, third = await poll(
        here, fetch, wire(here), newest_first(*before), newest_first(*after), newest_first(*after)
    )
    assert first.notes == third.notes == ()
    assert [note.startswith("a gap: ") and "every: 600s" in note for note in second.notes] == [True] * gap


async def test_an_emptied_feed_is_told_once(here: Wires, fetch: Fetcher) -> None:
    _, second, third = await poll(here, fetch, wire(here), newest_first(1), rss(), rss())
    assert second.notes == ("holds no items any more",)
    assert third.notes == ()


async def test_a_teaser_is_read_in_full(here: Wires, fetch: Fetcher) -> None:
    here.pages["/1"] = web.Response(
        body=b"<p>The whole release \xe4</p>" * 9, headers={"Content-Type": "text/html; charset=latin-1"}
    )
    teaser = rss(item(1, body="Pinewood will build …", link=here.url("/1")), item(2, link=here.url("/2")))
    (polled,) = await poll(here, fetch, wire(here), teaser)
    page, own = polled.documents
    assert (page.address, page.identity, page.title) == (here.url("/1"), "id-1", "Release 1")
    assert page.content == b"<p>The whole release \xe4</p>" * 9
    assert page.media == "text/html; charset=latin-1"
    assert page.published == datetime(2026, 3, 2, 9, 1, tzinfo=UTC)
    assert own.address == here.url("/2")
    assert LONG.encode() in own.content
    assert polled.notes == ()


@pytest.mark.parametrize(("full_text", "asked"), [("never", []), ("auto", ["/1"]), ("always", ["/1", "/2"])])
async def test_full_text_is_for_operators_to_say(
    here: Wires, fetch: Fetcher, full_text: FullText, asked: list[str]
) -> None:
    here.pages |= {"/1": LONG * 2, "/2": LONG * 2}
    teaser = rss(item(1, body="Short.", link=here.url("/1")), item(2, link=here.url("/2")))
    await poll(here, fetch, wire(here, full_text=full_text), teaser)
    assert [request.path for request in here.asked if request.path != "/feed"] == asked


@pytest.mark.parametrize(
    ("page", "why"),
    [
        (None, r"nothing at this address.*\(404\)"),
        (web.Response(body=b"%PDF", headers={"Content-Type": "application/pdf"}), "is application/pdf, not a page"),
        ("<p>Accept?</p>", "says less"),
    ],
)
async def test_a_page_that_cannot_be_had_leaves_the_items_own_words(
    here: Wires, fetch: Fetcher, page: web.Response | str | None, why: str
) -> None:
    if page is not None:
        here.pages["/1"] = page
    teaser = rss(item(1, body="Pinewood will build a plant …", link=here.url("/1")), item(2))
    (polled,) = await poll(here, fetch, wire(here), teaser)
    assert identities(polled) == ["id-1", "id-2"]
    assert b"Pinewood will build a plant" in polled.documents[0].content
    (note,) = polled.notes
    assert note.startswith("the item's own words stand for its page: ")
    assert re.search(why, note)


async def test_a_page_that_comes_late_is_an_update(here: Wires, fetch: Fetcher) -> None:
    """Wires tell of a release before every server of theirs knows its page."""

    async def answer(request: web.Request) -> web.Response:
        return web.Response(
            body=teaser, headers={"ETag": '"1"'}, status=304 if "If-None-Match" in request.headers else 200
        )

    teaser = rss(item(1, body="Pinewood will build a plant …", link=here.url("/1")))
    here.pages["/feed"] = answer
    first = await feed.poll(wire(here), {}, NOW, fetch)
    second = await feed.poll(wire(here), first.state, NOW, fetch)
    here.pages["/1"] = LONG
    third = await feed.poll(wire(here), second.state, NOW, fetch)
    fourth = await feed.poll(wire(here), third.state, NOW, fetch)
    assert [identities(polled) for polled in (first, second, third, fourth)] == [["id-1"], [], ["id-1"], []]
    assert [len(polled.notes) for polled in (first, second, third, fourth)] == [1, 0, 0, 0]
    assert third.documents[0].content == LONG.encode()


async def test_a_page_that_never_comes_is_given_up(here: Wires, fetch: Fetcher) -> None:
    teaser = rss(item(1, body="Pinewood will build a plant …", link=here.url("/1")))
    polls = await poll(here, fetch, wire(here), *[teaser] * 6)
    assert [len(polled.documents) for polled in polls] == [1, 0, 0, 0, 0, 0]
    assert [request.path for request in here.asked].count("/1") == 3


async def test_links_of_a_public_feed_do_not_lead_inside(here: Wires, fetch: Fetcher) -> None:
    here.pages |= {"/feed": rss(item(1, body="Short.", link=here.url("/secret"))), "/secret": LONG}
    spec = replace(wire(here), url=here.url("/feed").replace("127.0.0.1", "wire.test"))
    polled = await feed.poll(spec, {}, NOW, fetch)
    assert "lies inside a private network" in polled.notes[0]
    assert [request.path for request in here.asked] == ["/feed"]


async def test_own_headers_go_to_the_own_host(here: Wires, fetch: Fetcher) -> None:
    async with wires() as elsewhere:
        elsewhere.pages["/2"] = here.pages["/1"] = LONG
        spec = replace(wire(here), headers=(("X-Key", "secret"),), full_text="always")
        await poll(here, fetch, spec, rss(item(1, link=here.url("/1")), item(2, link=elsewhere.url("/2"))))
        assert [request.headers.get("X-Key") for request in here.asked] == ["secret", "secret"]
        assert [request.headers.get("X-Key") for request in elsewhere.asked] == [None]


async def test_a_lasting_move_is_told_once(here: Wires, fetch: Fetcher) -> None:
    here.pages |= {"/feed": web.Response(status=301, headers={"Location": "/new"}), "/new": newest_first(1)}
    first = await feed.poll(wire(here), {}, NOW, fetch)
    second = await feed.poll(wire(here), first.state, NOW, fetch)
    assert first.notes == (f"has moved for good: put {here.url('/new')} into `url`",)
    assert (second.notes, identities(second)) == ((), [])


async def test_what_is_no_feed_is_an_error(here: Wires, fetch: Fetcher) -> None:
    with pytest.raises(SourceError, match='not a feed but a web page called "News"'):
        await poll(here, fetch, wire(here), b"<html><head><title>News</title></head></html>")


async def test_a_json_feed_is_polled_alike(here: Wires, fetch: Fetcher) -> None:
    one = {"id": "1", "url": "https://wire.example/1", "title": "One", "content_html": LONG}
    first, second = await poll(here, fetch, wire(here), json_feed(one), json_feed({**one, "id": "2"}, one))
    assert (identities(first), identities(second)) == (["1"], ["2"])


def an_item(guid: str = "", link: str = "", title: str = "", content: str = "") -> Item:
    return Item(guid, link, title, content)


def test_identity_is_the_guid_else_the_link_else_the_words() -> None:
    named, shared = name_items(
        [an_item("g", "l", "a"), an_item("", "m", "b"), an_item("", "", "c", "x"), an_item("", "", "c", "y")], {}
    )
    assert [one.identity for one in named[:2]] == ["g", "m"]
    assert len({one.identity for one in named}) == 4
    assert shared == {}


def test_a_repeated_guid_is_told_apart_and_stays_so() -> None:
    both, shared = name_items([an_item("g", "1", "a"), an_item("g", "2", "b"), an_item("h", "3", "c")], {})
    assert [one.identity for one in both] == ["g 1", "g 2", "h"]
    alone, still = name_items([an_item("g", "2", "b")], shared)
    assert [one.identity for one in alone] == ["g 2"]
    assert still == shared


def test_one_link_for_all_is_told_apart_by_title_and_stays_so() -> None:
    both, shared = name_items([an_item("", "home", "a"), an_item("", "home", "b")], {})
    assert len({one.identity for one in both}) == 2
    alone, _ = name_items([an_item("", "home", "b")], shared)
    assert alone[0].identity == both[1].identity


def test_an_exact_repeat_is_one_item() -> None:
    named, shared = name_items([an_item("g", "1", "a"), an_item("g", "1", "a")], {})
    assert len(named) == 1
    assert shared == {}


async def test_a_guid_that_turns_out_to_be_shared_brings_nothing_back(here: Wires, fetch: Fetcher) -> None:
    one, two = (item(n, guid="same", link=f"https://wire.example/{n}") for n in (1, 2))
    _, second, third = await poll(here, fetch, wire(here), rss(one), rss(two, one), rss(two))
    assert identities(second) == ["same https://wire.example/2"]
    assert identities(third) == []


@pytest.mark.parametrize(
    ("content", "short"),
    [
        ("", True),
        ("<p>Short.</p>", True),
        (LONG, False),
        (LONG + " and so …", True),
        (LONG + "<p>Pinewood [...]</p>", True),
        (LONG + '<a href="x">Read more »</a>', True),
        ("<img>" * 900, True),
    ],
)
def test_a_teaser_is_short_or_breaks_off(content: str, short: bool) -> None:
    assert is_short(an_item(content=content)) is short


async def test_what_is_remembered_is_bounded(here: Wires, fetch: Fetcher, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed, "REMEMBERED", 5)
    polls = await poll(here, fetch, wire(here), *(newest_first(n, n + 1, n + 2) for n in range(1, 30)))
    known = polls[-1].state["known"]
    assert isinstance(known, list)
    assert len(known) == 3 + 5


async def test_size_is_limited(here: Wires, fetch: Fetcher) -> None:
    with pytest.raises(SourceError, match="more than max_bytes"):
        await poll(here, fetch, replace(wire(here), max_bytes=100), newest_first(1))
