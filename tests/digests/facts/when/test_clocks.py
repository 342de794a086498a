"""Clock times: marks, zones, ranges, two zones for one moment, days in other sentences."""

from __future__ import annotations

import pytest

from tests.digests.facts.when.bodies import mentions, release, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5:00 p.m., New York City time, on March 15, 2026", "2026-03-15T17:00-04:00 minute America/New_York"),
        ("today at 4:30pm ET", "2025-10-20T16:30-04:00 minute America/New_York"),
        ("10:00 a.m. EST today", "2025-10-20T10:00-04:00 minute America/New_York"),
        ("tomorrow, 2:00 p.m. CET", "2025-10-21T14:00+02:00 minute Europe/Berlin"),
        ("March 3, 2026 at noon", "2026-03-03T12:00 minute"),
        ("6:15 a.m. CT (7:15 a.m. ET) on March 3, 2026", "2026-03-03T06:15-06:00 minute America/Chicago"),
        ("March 3, 2026, 10 a.m. ET / 7 a.m. PT", "2026-03-03T10:00-05:00 minute America/New_York"),
        ("April 24, 2026 from 5:00 PM to 11:00 PM", "2026-04-24T17:00/2026-04-24T23:00 minute"),
        ("April 24, 2026 from 5-11pm", "2026-04-24T17:00/2026-04-24T23:00 minute"),
        ("April 24, 2026, 10 a.m. to 1 p.m.", "2026-04-24T10:00/2026-04-24T13:00 minute"),
        ("April 24, 2026, between 8.00 a.m. and 4.00 p.m.", "2026-04-24T08:00/2026-04-24T16:00 minute"),
        ("March 07, 2026 05:47 PM Eastern Standard Time", "2026-03-07T17:47-05:00 minute America/New_York"),
        ("2026-03-07 13:28", "2026-03-07T13:28 minute"),
    ],
)
def test_a_clock_time_beside_its_day(text: str, expected: str) -> None:
    assert told(text) == [expected]


def test_a_clock_time_takes_its_day_from_the_sentence_before() -> None:
    assert told("Results are due on Thursday, May 1, 2026. The call begins at 4:30 p.m. ET and lasts an hour.") == [
        "2026-05-01 day",
        "2026-05-01T16:30-04:00 minute America/New_York",
    ]


def test_a_full_stop_of_the_clock_time_ends_its_sentence() -> None:
    assert told("The AGM is on May 31, 2026. Doors open at 9:00 a.m. The record date is May 7, 2026.") == [
        "2026-05-31 day",
        "2026-05-31T09:00 minute",
        "2026-05-07 day",
    ]


def test_opening_hours_are_no_moment() -> None:
    assert told("The shop opens on May 2, 2026. Opening hours: 9 a.m. to 6 p.m.") == ["2026-05-02 day"]


def test_midnight_says_no_more_than_the_day() -> None:
    assert told("Sales end at midnight on June 30, 2026.") == ["2026-06-30 day"]


def test_the_span_takes_the_brackets_of_the_second_zone() -> None:
    found = mentions(release("It begins at 6:15 a.m. CT (7:15 a.m. ET) on May 2, 2026."))
    assert [one.span.cut("It begins at 6:15 a.m. CT (7:15 a.m. ET) on May 2, 2026.") for one in found] == [
        "6:15 a.m. CT (7:15 a.m. ET) on May 2, 2026"
    ]
