from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from digests.model import (
    Block,
    Boilerplate,
    Change,
    Correction,
    Dateline,
    Figure,
    Issuer,
    Milestone,
    Reading,
    Release,
    Span,
    Window,
)
from digests.store import archive
from digests.store.companies import find_companies
from digests.store.engine import Store
from digests.store.keep import retract
from digests.store.search import search
from tests.written import NOON, figure, keep, milestone, only, written

OSLO = ZoneInfo("Europe/Oslo")
FULL = Reading(
    Release(
        headline="Velmora’s “first” plant opens",
        subheadline="One\nTwo",
        body="Velmora’s “first” plant opens\n\nTARSUND, March 4 – Cells & more 🔋.\n\nA | B",
        blocks=(
            Block("headline", Span(0, 29)),
            Block("paragraph", Span(31, 66)),
            Block("table", Span(68, 73), ((Span(68, 69), Span(72, 73)),)),
        ),
        language="en",
        kind="product",
        issuer=Issuer("Velmora Energy AS", ("OSE:VELM", "NYSE:VLM")),
        dateline=Dateline("TARSUND, March 4 –", Span(31, 49), ("TARSUND",), "2026-03", "PR Newswire"),
        published="2026-03-04T09:00:00+01:00",
        published_from="stamp",
        correction=Correction("Correction:", "EUR 3 million"),
        embargo=datetime(2026, 3, 4, 9, 0, tzinfo=OSLO),
        boilerplate=(Boilerplate("end", Span(68, 73)),),
    ),
    (
        Figure(
            text="EUR 3.50 to 4",
            span=Span(50, 53),
            value=Decimal("3.5"),
            high=Decimal("4E+1"),
            unit="EUR/share",
            kind="per_share",
            bound="over",
            measure="dividend",
            sentence="…",
            rule="range",
            basis="GAAP",
            period="2026",
            change=Change("down", Decimal("-0.1"), "pp", "3.6"),
            rank=2,
        ),
        figure("55900000000.00001", rank=None),
    ),
    (
        milestone(datetime(2026, 5, 1, 10, 30, tzinfo=OSLO)),
        Milestone("May", Span(0, 1), date(2026, 5, 1), "month", "fair", "event", "…", "month", end=date(2026, 5, 31)),
        Milestone("noon", Span(0, 1), datetime(2026, 5, 2, 12, 0), "hour", "x", "past", "…", "hour", why_not="past"),  # noqa: DTZ001 - no zone is known
    ),
)


def test_a_reading_comes_back_whole(store: Store) -> None:
    number = only(keep(store, FULL).stories)
    with store.read() as connection:
        story = archive.story_by_id(connection, number)
        assert story is not None
        assert story.lead.reading == FULL
        assert (story.lead.source, story.lead.seen, story.corrected) == ("inbox", NOON, True)
        assert archive.release_by_id(connection, story.lead.id) == story.lead
        assert archive.release_by_id(connection, 99) is None
        assert archive.story_by_id(connection, 99) is None


def test_characters_no_database_takes_are_replaced_one_for_one(store: Store) -> None:
    number = only(keep(store, written("A\x00B", "half \ud83d pair", issuer="N\x00v")).stories)
    with store.read() as connection:
        story = archive.story_by_id(connection, number)
    assert story is not None
    assert story.lead.reading.release.body == "A\ufffdB\n\nhalf \ufffd pair"


def test_latest_is_paged_newest_first_and_narrowed(store: Store) -> None:
    for number in range(5):
        keep(store, written(f"News number {number}", issuer="Corvena SE" if number % 2 else "Velmora"))
    with store.read() as connection:
        first, more = archive.latest(connection, size=2)
        last, none = archive.latest(connection, size=2, page=2)
        (corvena,) = find_companies(connection, "corvena")
        theirs, _ = archive.latest(connection, companies=[corvena.id])
        odd, more_odd = archive.latest(connection, wanted=lambda s: "3" in (s.lead.reading.release.headline or ""))
    assert [story.lead.reading.release.headline for story in first] == ["News number 4", "News number 3"]
    assert [story.lead.reading.release.headline for story in last] == ["News number 0"]
    assert (more, none) == (True, False)
    assert [story.lead.reading.release.headline for story in theirs] == ["News number 3", "News number 1"]
    assert [story.lead.reading.release.headline for story in odd] == ["News number 3"]
    assert not more_odd


def test_a_window_is_open_at_its_start_and_closed_at_its_end(store: Store) -> None:
    for minute in range(4):
        keep(store, written(f"News number {minute}"), at=NOON + timedelta(minutes=minute))
    with store.read() as connection:
        told = archive.stories_between(connection, Window(NOON, NOON + timedelta(minutes=2)))
    assert [story.lead.reading.release.headline for story in told] == ["News number 1", "News number 2"]


def test_dates_to_come_are_in_order_and_touch_the_days_asked_for(store: Store) -> None:
    fair = Milestone("May", Span(0, 1), date(2026, 4, 28), "day", "fair", "event", "", "", end=date(2026, 5, 2), rank=1)
    keep(store, written("One", milestones=(milestone(date(2026, 5, 9)), fair, milestone(date(2026, 4, 27)))))
    keep(store, written("Two", issuer="Corvena", milestones=(milestone(datetime(2026, 5, 1, 9, 0, tzinfo=UTC)),)))
    keep(store, written("Three", milestones=(milestone(date(2026, 5, 3), role="period_end"),)))
    with store.read() as connection:
        coming = archive.upcoming(connection, date(2026, 5, 1), date(2026, 5, 9))
        (velmora,) = find_companies(connection, "Velmora Energy")
        theirs = archive.upcoming(connection, date(2026, 5, 1), date(2026, 5, 9), companies=[velmora.id])
        one = archive.upcoming(connection, date(2026, 5, 1), date(2026, 5, 9), limit=1)
    assert [(kept.reading.release.headline, told.what) for kept, told in coming] == [
        ("One", "fair"),
        ("Two", "annual meeting"),
        ("One", "annual meeting"),
    ]
    assert [told.start for _, told in theirs] == [date(2026, 4, 28), date(2026, 5, 9)]
    assert one == coming[:1]


@pytest.mark.parametrize(
    ("grain", "last"),
    [("day", "2026-01-01"), ("week", "2026-01-07"), ("month", "2026-01-31"), ("half", "2026-06-30")],
)
def test_a_date_without_an_end_lasts_as_long_as_its_grain(store: Store, grain: str, last: str) -> None:
    told = Milestone("x", Span(0, 1), date(2026, 1, 1), grain, "x", "event", "", "", rank=1)  # type: ignore[arg-type]
    keep(store, written("One", milestones=(told,)))
    end = date.fromisoformat(last)
    with store.read() as connection:
        assert archive.upcoming(connection, end, end)
        assert not archive.upcoming(connection, end + timedelta(days=1), end + timedelta(days=1))


def test_figures_of_a_company_are_those_worth_telling_newest_first(store: Store) -> None:
    keep(store, written("Old", figures=(figure("100", rank=2), figure("90", "profit"), figure("1", rank=None))))
    keep(store, written("New", figures=(figure("120"),)))
    keep(store, written("Other", issuer="Corvena", figures=(figure("7"),)))
    with store.read() as connection:
        (velmora,) = find_companies(connection, "velmora energy")
        told = archive.figures_of(connection, [velmora.id])
        assert archive.figures_of(connection, []) == ()
    assert [(one.kept.reading.release.headline, one.figure.measure, one.figure.value) for one in told] == [
        ("New", "revenue", Decimal(120)),
        ("Old", "profit", Decimal(90)),
        ("Old", "revenue", Decimal(100)),
    ]


def test_what_is_under_embargo_or_withdrawn_is_found_by_nobody(store: Store) -> None:
    facts = {"figures": (figure("5"),), "milestones": (milestone(date(2026, 5, 9)),)}
    soon = datetime.now(UTC) + timedelta(hours=1)
    keep(store, written("Told later", embargo=soon, **facts))  # type: ignore[arg-type]
    keep(store, written("Told now", embargo=NOON, **facts))  # type: ignore[arg-type]
    gone = only(keep(store, written("Told wrongly", **facts)).stories)  # type: ignore[arg-type]
    with store.write() as connection:
        retract(connection, gone, NOON)
    with store.read() as connection:
        (velmora,) = find_companies(connection, "Velmora Energy")
        found = [
            [one.lead for one in archive.latest(connection)[0]],
            [one.kept for one in archive.figures_of(connection, [velmora.id])],
            [kept for kept, _ in archive.upcoming(connection, date(2026, 5, 9), date(2026, 5, 9))],
            [hit.kept for hit in search(connection, "told").hits],
        ]
        assert [[kept.reading.release.headline for kept in kind] for kind in found] == [["Told now"]] * 4


def test_counts_count_copies_as_releases_but_not_as_stories(store: Store) -> None:
    text = " ".join(f"word{number}" for number in range(60))
    keep(store, written("The same news", text))
    keep(store, written("The same news", text, wire="Newsfile"))
    with store.read() as connection:
        assert archive.counts(connection) == {"releases": 2, "stories": 1}
