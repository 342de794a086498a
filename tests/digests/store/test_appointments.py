"""Dates keep their names in calendars: through copies, corrections, changes of a page, mergers and withdrawals."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import sqlalchemy as sa
from alembic import command
from msgspec.structs import replace
from sqlalchemy import select

from digests.model import Appointment, Milestone, Reading
from digests.store import keep as keeping
from digests.store.appointments import appointments
from digests.store.companies import find_companies
from digests.store.engine import Store
from digests.store.migrate import alembic_config
from digests.store.tables import appointment
from tests.written import NOON, keep, milestone, only, written

LATER = NOON + timedelta(hours=2)
LAST = NOON + timedelta(hours=4)
MEETING = milestone(date(2026, 5, 12), "annual meeting")
RECORD = milestone(date(2026, 5, 14), "record date of the dividend", role="record")


def told(*milestones: Milestone, headline: str = "Velmora invites to its meeting", **rest: Any) -> Reading:
    text = "Velmora invites its shareholders to the annual meeting in the hall beside the ferry harbour of Kalvik."
    return written(headline, text, milestones=milestones, **rest)


def noted(store: Store, now: datetime = LAST, **narrowed: Any) -> list[Appointment]:
    with store.read() as connection:
        return list(appointments(connection, NOON.date(), now, **narrowed))


def retract(store: Store, number: int, now: datetime = LATER) -> None:
    with store.write() as connection:
        assert keeping.retract(connection, number, now) == number


def test_dates_with_a_day_are_noted_in_order(store: Store) -> None:
    quarter = replace(milestone(date(2026, 7, 1), "start of production"), grain="quarter", end=date(2026, 9, 30))
    unranked = replace(milestone(date(2026, 6, 1), "anniversary"), rank=None, why_not="no news")
    label = milestone(date(2026, 6, 30), "half-year", role="period_end")
    keep(store, told(RECORD, MEETING, quarter, unranked, label))
    found = noted(store)
    assert [one.milestone.what for one in found] == ["annual meeting", "record date of the dividend"]
    assert [(one.sequence, one.changed, one.gone) for one in found] == [(0, NOON, False)] * 2
    assert found[0].milestone.sentence == MEETING.sentence


def test_reading_a_page_again_keeps_names_and_sequence(store: Store) -> None:
    keep(store, told(MEETING, RECORD), name="invitation")
    before = noted(store)
    keep(store, told(RECORD, MEETING), name="invitation", at=LATER)  # in another order, with nothing else changed
    after = noted(store)
    assert [(one.uid, one.sequence) for one in after] == [(one.uid, 0) for one in before]
    assert {one.changed for one in after} == {LATER}, "the page has changed, and with it perhaps what is said around"
    assert len({one.uid for one in after}) == 2


def test_a_moved_date_keeps_its_name_with_a_higher_sequence(store: Store) -> None:
    keep(store, told(MEETING, RECORD), name="invitation")
    before = noted(store)
    moved = milestone(date(2026, 5, 19), "annual  Meeting")
    anew = milestone(date(2026, 5, 21), "date on which holders are determined", role="record")
    keep(store, told(moved, anew), name="invitation", at=LATER)
    after = noted(store)
    assert [one.uid for one in after] == [one.uid for one in before]
    assert [(one.sequence, one.changed) for one in after] == [(1, LATER)] * 2
    assert [one.milestone.start for one in after] == [date(2026, 5, 19), date(2026, 5, 21)]


def test_a_date_that_disappeared_stays_as_gone_and_may_come_back(store: Store) -> None:
    keep(store, told(MEETING, RECORD), name="invitation")
    names = [one.uid for one in noted(store)]
    keep(store, told(RECORD), name="invitation", at=LATER)
    gone, still = noted(store)
    assert [gone.uid, still.uid] == names
    assert (gone.gone, gone.sequence, gone.changed) == (True, 1, LATER)
    assert gone.milestone.start == MEETING.start
    assert gone.milestone.sentence == ""
    assert (still.gone, still.sequence) == (False, 0)
    keep(store, told(RECORD), name="invitation", at=LAST)
    assert noted(store)[0].sequence == 1, "it is off once"
    keep(store, told(MEETING, RECORD), name="invitation", at=LAST)
    back = noted(store)[0]
    assert (back.uid, back.gone, back.sequence) == (names[0], False, 2)


def test_another_event_is_not_the_old_one_moved(store: Store) -> None:
    keep(store, told(MEETING), name="invitation")
    keep(store, told(milestone(date(2026, 6, 3), "open day at the yard")), name="invitation", at=LATER)
    gone, new = noted(store)
    assert (gone.gone, gone.milestone.what) == (True, "annual meeting")
    assert (new.gone, new.sequence) == (False, 0)
    assert new.uid != gone.uid


def test_a_correcting_release_moves_the_dates_of_its_story(store: Store) -> None:
    keep(store, told(MEETING), source="wire")
    (before,) = noted(store)
    moved = milestone(date(2026, 5, 26), "annual meeting")
    keep(store, told(moved, correction="CORRECTION"), source="other", at=LATER)
    (after,) = noted(store)
    assert (after.uid, after.sequence, after.milestone.start) == (before.uid, 1, date(2026, 5, 26))


def test_a_copy_by_another_wire_changes_nothing(store: Store) -> None:
    keep(store, told(MEETING, wire="PR Newswire"), source="wire")
    before = noted(store)
    keep(store, told(MEETING, wire="Business Wire"), source="other", at=LATER)
    assert [one.uid for one in noted(store)] == [one.uid for one in before]


def test_dates_of_a_withdrawn_story_are_off(store: Store) -> None:
    number = only(keep(store, told(MEETING)).stories)
    retract(store, number)
    (one,) = noted(store)
    assert (one.gone, one.withdrawn, one.sequence, one.changed) == (True, True, 1, LATER)


def test_what_was_never_seen_under_embargo_is_never_told_as_gone(store: Store) -> None:
    until = NOON + timedelta(hours=3)
    keep(store, told(MEETING, RECORD, embargo=until), name="invitation")
    assert noted(store, LATER) == []
    keep(store, told(RECORD, embargo=until), name="invitation", at=LATER)
    assert [one.milestone.what for one in noted(store, LAST)] == ["record date of the dividend"]
    secret = told(MEETING, headline="Tolvane sells its mill", issuer="Tolvane plc", embargo=until)
    number = only(keep(store, secret, name="other").stories)
    retract(store, number)
    assert [one.milestone.what for one in noted(store, LAST)] == ["record date of the dividend"]


def test_two_dates_that_read_alike_have_two_names(store: Store) -> None:
    first, second = (milestone(date(2026, month, 15), "payment of the dividend", role="payable") for month in (6, 9))
    keep(store, told(first, second, first), name="dividends")
    one, other = noted(store)
    assert one.uid != other.uid
    keep(store, told(second), name="dividends", at=LATER)
    assert [(found.uid, found.gone) for found in noted(store)] == [(one.uid, True), (other.uid, False)]


def test_they_narrow_to_companies_days_and_wishes(store: Store) -> None:
    keep(store, told(MEETING))
    keep(store, told(RECORD, headline="Tolvane pays a dividend", issuer="Tolvane plc"))
    with store.read() as connection:
        theirs = [company.id for company in find_companies(connection, "Tolvane plc")]
    assert [one.kept.reading.release.issuer.name for one in noted(store, companies=theirs)] == ["Tolvane plc"]  # type: ignore[union-attr]
    assert noted(store, companies=[]) == []
    assert len(noted(store, until=date(2026, 5, 13))) == 1
    assert len(noted(store, limit=1)) == 1
    assert [one.milestone.role for one in noted(store, wanted=lambda kept: "pays" in kept.reading.release.body)] == [
        "record"
    ]


def test_a_store_of_before_gets_the_same_names(store: Store) -> None:
    """What the migration notes of releases that are there already is what ingesting them would have noted."""
    keep(store, told(MEETING, RECORD, MEETING))
    columns = [column for column in appointment.c if column.name != "id"]
    query = select(*columns).order_by(appointment.c.uid)
    with store.read() as connection:
        before = connection.execute(query).all()
    with store.write() as connection:
        connection.execute(sa.text("DROP TABLE appointment"))
        config = alembic_config()
        config.attributes["connection"] = connection
        command.stamp(config, "0004")
        command.upgrade(config, "0005")
    with store.read() as connection:
        assert connection.execute(query).all() == before
