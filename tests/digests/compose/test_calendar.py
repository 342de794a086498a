"""Calendar files: read back by the library that wrote them and by another one, both strict."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import icalendar
import pytest
from ical.calendar_stream import IcsCalendarStream
from msgspec.structs import replace

from digests.compose.calendar import calendar, when
from digests.model import Appointment, Grain, KeptRelease, Milestone
from tests.written import NOON, milestone, written

DAY = milestone(date(2026, 5, 12), "annual meeting")
NINE = datetime(2026, 5, 12, 9, 0)  # noqa: DTZ001 - as releases say it


def dated(
    one: Milestone, *, issuer: str | None = "Velmora Energy AS", address: str = "https://velmora.example/agm"
) -> Appointment:
    reading = written("Velmora invites to its meeting", "All are welcome.", issuer=issuer, milestones=(one,))
    return Appointment(
        "0e3c", 2, NOON + timedelta(microseconds=7), KeptRelease(5, 3, "wire", address, NOON, reading), one
    )


def events(*dates: Appointment, name: str = "Dates") -> list[icalendar.Event]:
    """The events as both libraries read them; they agree on names, days and words."""
    content = calendar(name, dates)
    ours = [one for one in icalendar.Calendar.from_ical(content).walk("VEVENT") if isinstance(one, icalendar.Event)]
    theirs = IcsCalendarStream.calendar_from_ics(content.decode()).events
    assert [(str(one["UID"]), str(one["SUMMARY"]), one.start) for one in ours] == [
        (one.uid, one.summary, one.dtstart) for one in theirs
    ]
    assert not [problem for one in ours for problem in one.errors]
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    return ours


def test_a_day_is_an_all_day_event_that_ends_on_the_next() -> None:
    (event,) = events(dated(DAY))
    assert (event.decoded("dtstart"), event.decoded("dtend")) == (date(2026, 5, 12), date(2026, 5, 13))
    assert event["SUMMARY"] == "Velmora Energy AS: annual meeting"
    assert event["UID"] == "0e3c@dateline"
    assert (event["SEQUENCE"], event["STATUS"]) == (2, "CONFIRMED")
    assert event.decoded("last-modified") == event.decoded("dtstamp") == NOON
    assert event["DESCRIPTION"] == f"{DAY.sentence}\nVelmora invites to its meeting\nhttps://velmora.example/agm"
    assert event["URL"] == "https://velmora.example/agm"
    assert event.categories == ["event"]
    assert event["TRANSP"] == "TRANSPARENT"


def test_a_stretch_of_days_ends_on_the_day_behind_it() -> None:
    (event,) = events(dated(replace(DAY, end=date(2026, 5, 14))))
    assert (event.decoded("dtstart"), event.decoded("dtend")) == (date(2026, 5, 12), date(2026, 5, 15))
    (event,) = events(dated(replace(DAY, grain="week")))
    assert event.decoded("dtend") - event.decoded("dtstart") == timedelta(days=7)


@pytest.mark.parametrize("grain", ["month", "quarter", "half", "year"])
def test_no_day_is_invented(grain: Grain) -> None:
    assert events(dated(replace(DAY, start=date(2026, 7, 1), grain=grain))) == []
    assert events(dated(replace(DAY, start=date(2026, 7, 1), end=date(2026, 9, 30), grain=grain))) == []


def test_a_moment_has_its_zone_and_the_zone_its_rules() -> None:
    start = NINE.replace(tzinfo=timezone(timedelta(hours=-4)))
    told = replace(milestone(start, "call"), zone="America/New_York")
    content = calendar("Dates", [dated(told)])
    assert b"DTSTART;TZID=America/New_York:20260512T090000" in content
    assert b"BEGIN:VTIMEZONE\r\nTZID:America/New_York" in content
    (event,) = events(dated(told))
    assert event.decoded("dtstart") == start
    assert "DTEND" not in event
    (event,) = events(dated(replace(told, end=start + timedelta(minutes=90))))
    assert event.decoded("dtend") == start + timedelta(minutes=90)


def test_a_local_time_with_a_zone_is_of_that_zone() -> None:
    (event,) = events(dated(replace(milestone(NINE, "call"), zone="Asia/Tokyo")))
    assert event.decoded("dtstart") == NINE.replace(tzinfo=ZoneInfo("Asia/Tokyo"))


def test_an_offset_alone_is_told_in_utc() -> None:
    told = milestone(NINE.replace(tzinfo=timezone(timedelta(hours=2))), "call")
    assert b"DTSTART:20260512T070000Z" in calendar("Dates", [dated(told)])
    assert b"VTIMEZONE" not in calendar("Dates", [dated(told)])


def test_a_time_without_a_zone_is_told_in_words_on_its_day() -> None:
    for told in (milestone(NINE, "call"), replace(milestone(NINE, "call"), zone="Nowhere/Land")):
        (event,) = events(dated(told))
        assert event.decoded("dtstart") == date(2026, 5, 12)
        assert event["SUMMARY"] == "Velmora Energy AS: call (09:00)"


def test_a_gone_date_is_cancelled_under_its_name() -> None:
    (event,) = events(replace(dated(replace(DAY, sentence="")), gone=True))
    assert (event["UID"], event["STATUS"]) == ("0e3c@dateline", "CANCELLED")
    assert event["DESCRIPTION"] == "Velmora invites to its meeting\nhttps://velmora.example/agm"


def test_of_a_withdrawn_story_no_more_is_said_than_that_its_date_is_off() -> None:
    (event,) = events(replace(dated(replace(DAY, sentence="")), gone=True, withdrawn=True))
    assert event["STATUS"] == "CANCELLED"
    assert "DESCRIPTION" not in event
    assert "URL" not in event


def test_words_of_others_do_no_harm() -> None:
    nasty = "meeting; with, \\commas\nBEGIN:VEVENT\r\nX:\u202e evil \U0001f389" + " 会議" * 200
    (event,) = events(dated(replace(DAY, what=nasty, sentence=nasty), address="javascript:alert(1)"), name="a\nb:c;d")
    assert str(event["SUMMARY"]).startswith(
        "Velmora Energy AS: meeting; with, \\commas BEGIN:VEVENT X: evil \U0001f389"
    )
    assert "URL" not in event
    assert "javascript" not in str(event["DESCRIPTION"])


def test_the_same_dates_are_the_same_bytes_and_none_is_a_calendar_too() -> None:
    assert calendar("Dates", [dated(DAY)]) == calendar("Dates", [dated(DAY)])
    assert events() == []
    assert b"X-WR-CALNAME:Dates" in calendar("Dates", ())


def test_without_an_issuer_or_words_the_headline_stands_in() -> None:
    (event,) = events(dated(replace(DAY, what=""), issuer=None))
    assert event["SUMMARY"] == "Velmora invites to its meeting"


def test_the_last_day_there_is() -> None:
    assert when(replace(DAY, start=date.max)) == (date.max, date.max)
    assert when(replace(milestone(datetime(2026, 5, 12, 9, tzinfo=UTC)), end=datetime(2026, 5, 12, 9, tzinfo=UTC))) == (
        datetime(2026, 5, 12, 9, tzinfo=UTC),
        None,
    )
