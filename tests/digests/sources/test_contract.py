"""What every kind of source promises, run over each entry of SOURCES. A new kind adds a row to PLACES."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import get_type_hints

import pytest

from digests.sources import SOURCES, Polled, Source, health, poll
from digests.sources.fetch import Fetcher
from digests.sources.spec import JSON, FeedSource, First, FolderSource, Said
from tests.digests.sources.feeds import LONG, item, rss
from tests.digests.sources.wires import Wires, fetcher, wires

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


@dataclass
class Place:
    """A source that tests can write to: `put` sets its releases by number and words, None takes the source away."""

    spec: Callable[[First], Source]
    put: Callable[[dict[int, str] | None], None]


def a_folder(path: Path, here: Wires) -> Place:
    folder = path / "inbox"

    def put(releases: dict[int, str] | None) -> None:
        if releases is None:
            folder.rename(path / "away")
            return
        if (path / "away").exists():
            (path / "away").rename(folder)
        folder.mkdir(exist_ok=True)
        for number, words in releases.items():
            (folder / f"{number}.html").write_text(words)

    return Place(lambda first: FolderSource(name="inbox", path=folder, first=first), put)


def a_feed(path: Path, here: Wires) -> Place:
    def put(releases: dict[int, str] | None) -> None:
        if releases is None:
            del here.pages["/feed"]
        else:
            here.pages["/feed"] = rss(*(item(number, body=f"{LONG}{words}") for number, words in releases.items()))

    return Place(lambda first: FeedSource(name="wire", url=here.url("/feed"), first=first), put)


PLACES = {"folder": a_folder, "feed": a_feed}


@pytest.fixture
async def here() -> AsyncIterator[Wires]:
    async with wires() as server:
        yield server


@pytest.fixture
async def fetch() -> AsyncIterator[Fetcher]:
    async with fetcher() as fetch:
        yield fetch


@pytest.fixture(params=SOURCES)
def place(request: pytest.FixtureRequest, tmp_path: Path, here: Wires) -> Place:
    return PLACES[request.param](tmp_path, here)


class Watch:
    """Polls a source again and again, each time with the state that came back, as JSON as the store keeps it."""

    def __init__(self, spec: Source, fetch: Fetcher) -> None:
        self.spec = spec
        self.fetch = fetch
        self.state: dict[str, JSON] = {}
        self.now = NOW

    async def once(self) -> Polled:
        polled = await poll(self.spec, self.state, self.now, self.fetch)
        self.state = json.loads(json.dumps(polled.state))
        self.now += timedelta(days=1)
        return polled

    async def until_still(self) -> list[str]:
        """The words of all releases that come in three polls; a file needs two."""
        found = []
        for _ in range(3):
            for document in (await self.once()).documents:
                words = document.content.decode()
                found.append(words[words.rfind("words-") :][:7])
        return found


async def test_each_release_once_and_a_change_as_an_update(place: Place, fetch: Fetcher) -> None:
    watch = Watch(place.spec("all"), fetch)
    place.put({1: "words-a", 2: "words-b"})
    assert sorted(await watch.until_still()) == ["words-a", "words-b"]
    assert await watch.until_still() == []
    place.put({1: "words-a", 2: "words-b", 3: "words-c"})
    assert await watch.until_still() == ["words-c"]
    place.put({1: "words-a", 2: "words-B+", 3: "words-c"})
    assert await watch.until_still() == ["words-B"]


@pytest.mark.parametrize(("first", "count"), [("none", 0), ("latest", 1), ("all", 2)])
async def test_first_is_kept(place: Place, fetch: Fetcher, first: First, count: int) -> None:
    watch = Watch(place.spec(first), fetch)
    place.put({1: "words-a", 2: "words-b"})
    assert len(await watch.until_still()) == count
    place.put({1: "words-a", 2: "words-b", 3: "words-c"})
    assert await watch.until_still() == ["words-c"]


async def test_documents_say_whence_and_when(place: Place, fetch: Fetcher) -> None:
    watch = Watch(place.spec("all"), fetch)
    place.put({1: "words-a"})
    documents = [document for _ in range(2) for document in (await watch.once()).documents]
    (document,) = documents
    assert document.address
    assert document.identity
    assert document.fetched.tzinfo is not None
    assert document.published is None or document.published.tzinfo is not None


async def test_an_idle_poll_changes_nothing(place: Place, fetch: Fetcher) -> None:
    watch = Watch(place.spec("all"), fetch)
    place.put({1: "words-a"})
    await watch.until_still()
    before = watch.state
    assert (await watch.once()).state == before


async def test_a_poll_that_was_not_kept_is_repeated(place: Place, fetch: Fetcher) -> None:
    """A crash between poll and store loses nothing: the same state gives the same documents."""
    watch = Watch(place.spec("all"), fetch)
    place.put({1: "words-a"})
    await watch.once()
    first = await poll(watch.spec, watch.state, NOW, fetch)
    again = await poll(watch.spec, watch.state, NOW, fetch)
    assert (first.documents, first.state) == (again.documents, again.state)


async def test_trouble_is_told_and_forgets_nothing(place: Place, fetch: Fetcher) -> None:
    watch = Watch(place.spec("all"), fetch)
    place.put({1: "words-a"})
    await watch.until_still()
    place.put(None)
    polled = await watch.once()
    assert polled.trouble
    assert not health(watch.state).ok
    place.put({1: "words-a", 2: "words-b"})
    assert await watch.until_still() == ["words-b"]
    assert health(watch.state).ok


@pytest.mark.parametrize("kind", SOURCES)
def test_a_spec_is_a_frozen_value_whose_keys_are_documented(kind: str) -> None:
    spec = SOURCES[kind].spec
    assert is_dataclass(spec)
    assert spec.__dataclass_params__.frozen  # type: ignore[attr-defined]
    assert vars(spec)["kind"] == kind
    hints = get_type_hints(spec, include_extras=True)
    for field in fields(spec):
        documented = [said for said in getattr(hints[field.name], "__metadata__", ()) if isinstance(said, Said)]
        assert field.name == "name" or documented, f"{kind}.{field.name} says nothing of itself"
    assert {"name", "every", "first"} <= {field.name for field in fields(spec)}
