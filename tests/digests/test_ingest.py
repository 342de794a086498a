from __future__ import annotations

import logging
import random
import threading
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from sqlalchemy import func, select

from digests.ingest import ingest, ingest_documents, poll_source
from digests.model import Document, Reading, Story, Window
from digests.sources import Polled
from digests.sources.spec import Fetched, FolderSource, Request
from digests.store import archive, outbox
from digests.store.engine import Store
from digests.store.sources import source_health, source_state
from digests.store.tables import document as documents
from digests.store.tables import metadata, release, told
from tests.conftest import empty
from tests.written import NOON, document, figure, keep, only, written

LONG = (
    "The yard will build two ferries for the northern route and has taken on ninety welders since the spring. "
    "Both ships run on batteries that are charged at the quay in twelve minutes, and carry 140 cars and 600 people. "
    "The first is to sail in the summer of the year after next; the second half a year later, said the harbour master."
)


def story(store: Store, number: int) -> Story:
    with store.read() as connection:
        found = archive.story_by_id(connection, number)
    assert found is not None
    return found


def rows(store: Store) -> dict[str, int]:
    with store.read() as connection:
        return {
            table.name: connection.execute(select(func.count()).select_from(table)).scalar_one()
            for table in metadata.sorted_tables
        }


def test_what_was_seen_is_skipped(store: Store) -> None:
    first = keep(store, written("News", LONG), name="a")
    before = rows(store)
    again = keep(store, written("News", LONG), name="a")
    elsewhere = keep(store, written("News", LONG), name="b")
    assert (first.new, first.known) == (1, 0)
    assert (again.new, again.known, elsewhere.known) == (0, 1, 1)
    assert rows(store) == before


def test_a_changed_document_changes_its_release_and_keeps_its_story(store: Store) -> None:
    first = keep(store, written("News", LONG, figures=(figure("5"), figure("6"))), name="a")
    later = keep(store, written("News, now longer", LONG, "More.", figures=(figure("7"),)), name="a", at=NOON)
    assert (later.new, later.changed, later.stories) == (0, 1, first.stories)
    lead = story(store, only(first.stories)).lead
    assert (lead.reading.release.headline, len(lead.reading.figures)) == ("News, now longer", 1)
    assert rows(store)["figure"] == 1


def test_releases_of_a_page_are_told_apart_when_it_grows(store: Store) -> None:
    one, two, three = (written(f"News {name}", f"{name} opened a hall.") for name in ("Alder", "Birch", "Cedar"))
    first = keep(store, one, two, name="page")
    later = keep(store, three, one, replace(two, figures=(figure("5"),)), name="page")
    assert (first.new, later.new, later.changed) == (2, 1, 1)
    assert len(first.stories | later.stories) == 3
    assert rows(store)["release"] == 3


def test_a_page_without_a_release_is_kept_with_its_reason(store: Store) -> None:
    done = ingest_documents(store, "inbox", [document("menu")], NOON, lambda _: ((), "only navigation"))
    assert (done.empty, done.new, done.notes) == (1, 0, ["inbox/menu: only navigation"])
    with store.read() as connection:
        row = connection.execute(select(documents)).one()
    assert (row.reason, row.error, row.content is not None) == ("only navigation", None, True)
    assert ingest_documents(store, "inbox", [document("menu")], NOON).known == 1


def test_a_bug_in_reading_is_kept_and_stops_nothing(store: Store, caplog: pytest.LogCaptureFixture) -> None:
    def reads(found: Document) -> tuple[tuple[Reading, ...], str | None]:
        if found.identity == "b":
            raise ZeroDivisionError("the third paragraph")
        return (written(f"News {found.identity}"),), None

    with caplog.at_level(logging.ERROR):
        done = ingest_documents(store, "inbox", [document(name) for name in "abc"], NOON, reads)
    assert (done.new, done.failed) == (2, 1)
    assert "inbox/b" in caplog.text
    assert "ZeroDivisionError: the third paragraph" in done.notes[0]
    with store.read() as connection:
        (error,) = connection.execute(select(documents.c.error).where(documents.c.identity == "b")).scalars()
    assert "reads" in error


def test_a_crash_repeats_the_poll_and_changes_nothing(store: Store) -> None:
    """Whatever was kept before the crash is skipped; the source's state moves only with the last of it."""

    def reads(found: Document) -> tuple[tuple[Reading, ...], str | None]:
        if crash and found.identity == "c":
            raise KeyboardInterrupt
        return (written(f"News {found.identity}", LONG.replace("ferries", str(found.identity))),), None

    polled = Polled(tuple(document(name) for name in "abcd"), {"seen": 4})
    crash = True
    with pytest.raises(KeyboardInterrupt):
        ingest(store, "inbox", polled, NOON, reads)
    with store.read() as connection:
        assert source_state(connection, "inbox") == {}
    crash = False
    done = ingest(store, "inbox", polled, NOON, reads)
    assert (done.known, done.new) == (2, 2)
    with store.read() as connection:
        assert source_state(connection, "inbox") == {"seen": 4}
    assert rows(store)["release"] == 4


def test_a_sources_health_is_kept(store: Store) -> None:
    later = NOON + timedelta(hours=1)
    ingest(store, "wire", Polled((document("a"),), {"n": 1}, ("rolled over",)), NOON, lambda _: ((), "empty"))
    ingest(store, "wire", Polled((), {"n": 1}, trouble="does not answer"), later)
    ingest(store, "wire", Polled((), {"n": 1}, trouble="does not answer"), later)
    with store.read() as connection:
        failing = source_health(connection)["wire"]
    ingest(store, "wire", Polled((), {"n": 2}), later)
    with store.read() as connection:
        well = source_health(connection)["wire"]
    assert (failing.ok, failing.failures, failing.error, failing.notes) == (False, 2, "does not answer", "rolled over")
    assert (failing.polled, failing.last_new) == (later, NOON)
    assert (well.ok, well.failures) == (True, 0)


# ------------------------------------------------------------------------------------------------- stories


def test_copies_and_a_correction_are_one_story_led_by_the_correction(store: Store) -> None:
    first = keep(store, written("Yard wins order", LONG, wire="Newsfile"), source="one")
    copy = keep(store, written("Yard wins order", LONG, "Tel. 5550123", wire="EQS"), source="two")
    fixed = keep(store, written("Yard wins order", LONG.replace("600", "900"), correction="CORRECTION"), source="one")
    assert first.stories == copy.stories == fixed.stories
    told_as = story(store, only(first.stories))
    assert told_as.corrected
    assert told_as.lead.reading.release.correction is not None
    assert [kept.source for kept in told_as.copies] == ["one", "two"]


def test_a_release_that_connects_two_stories_makes_them_one(store: Store) -> None:
    """The first and the last half of a text have little in common, the whole has both."""
    words = [f"word{number}" for number in range(240)]
    start, end, whole = (" ".join(words[a:b]) for a, b in ((0, 150), (90, 240), (0, 240)))
    first = only(keep(store, written("Yard wins order", start, issuer=None)).stories)
    second = only(keep(store, written("Yard wins order", end, issuer=None)).stories)
    assert first != second
    with store.write() as connection:
        for slot, stories in (("a", (first, second)), ("b", (second,))):
            window = Window(NOON, NOON)
            outbox.put(
                connection, channel="c", chat=1, thread=None, slot=slot, window=window, story_ids=stories,
                messages=(), now=NOON,
            )  # fmt: skip
    assert keep(store, written("Yard wins order", whole, issuer=None)).stories == {first}
    assert story(store, second) == story(store, first)
    assert len(story(store, first).copies) == 2
    with store.read() as connection:
        assert [tuple(row) for row in connection.execute(select(told.c.digest_id, told.c.story_id))] == [
            (1, first),
            (2, first),
        ]


def readings() -> list[Reading]:
    """Four stories: a thrice copied one with its correction, a translated one, two on one form."""
    sums = tuple(figure(value) for value in ("1234500", "98700", "45600"))
    notice = "The trust bought {} of its shares at {} pence each and holds {} in treasury now, says its notice."
    return [
        written("Yard wins order", LONG, wire="Newsfile"),
        written("Yard wins order", LONG, "For more, call 5550123.", wire="EQS"),
        written("Yard wins order for two ferries", LONG[:260], issuer=None),
        written("Yard wins order", LONG.replace("600", "700"), correction="CORRECTION", day="2026-03-06"),
        written("Werft meldet Gewinn", "Die Werft hat gut verdient.", language="de", issuer="Corvena", figures=sums),
        written("Yard makes a profit", "The yard did well.", issuer="Corvena SE", figures=sums),
        written("Own shares", notice.format(117, 515, 90210), issuer="Haldane Trust plc"),
        written("Own shares", notice.format(231, 498, 90441), issuer="Haldane Trust plc", day="2026-03-05"),
    ]


def grouped(store: Store) -> set[tuple[str, frozenset[str]]]:
    """Each story as its lead's text and the texts of all its releases."""
    with store.read() as connection:
        numbers = list(connection.execute(select(release.c.story_id).distinct()).scalars())
        return {
            (one.lead.reading.release.body, frozenset(k.reading.release.body for k in (one.lead, *one.copies)))
            for one in archive.stories_by_id(connection, numbers)
        }


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.permutations(range(8)))
def test_the_order_of_arrival_does_not_change_stories(store: Store, order: list[int]) -> None:
    empty(store)
    for number in order:
        keep(store, readings()[number], name=f"page {number}")
    bodies = [one.release.body for one in readings()]
    expected = ((3, (0, 1, 2, 3)), (4, (4, 5)), (6, (6,)), (7, (7,)))
    assert grouped(store) == {(bodies[lead], frozenset(bodies[n] for n in group)) for lead, group in expected}


def test_copies_that_arrive_at_once_make_one_story(store: Store) -> None:
    """Two workers, each with a half of the copies, in no order."""
    pages = [(f"page {n}", written("Yard wins order", LONG, f"Desk {chr(97 + n) * 4}.", issuer=None)) for n in range(8)]
    random.Random(4).shuffle(pages)

    def work(part: list[tuple[str, Reading]]) -> None:
        for name, one in part:
            keep(store, one, name=name)

    threads = [threading.Thread(target=work, args=(pages[at::2],)) for at in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    ((_, members),) = grouped(store)
    assert len(members) == 8


async def test_a_folder_is_polled_into_the_store(store: Store, tmp_path: Path) -> None:
    async def fetch(request: Request) -> Fetched:
        raise AssertionError(f"a folder asked for {request.url}")

    inbox = tmp_path / "inbox"
    inbox.mkdir()
    (inbox / "one.txt").write_bytes(b"\x00\x01")
    source = FolderSource(name="inbox", path=inbox)
    assert (await poll_source(store, source, fetch, NOON)).documents == 0  # it must stand still for one poll
    done = await poll_source(store, source, fetch, NOON + timedelta(seconds=5))
    assert (done.documents, done.empty + done.new + done.failed) == (1, 1)
    assert (await poll_source(store, source, fetch, NOON + timedelta(seconds=10))).documents == 0
    gone = await poll_source(
        store, FolderSource(name="inbox", path=tmp_path / "gone"), fetch, NOON + timedelta(seconds=15)
    )
    assert gone.documents == 0
    with store.read() as connection:
        assert not source_health(connection)["inbox"].ok
