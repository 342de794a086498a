"""What a date leaves out is taken from the day of the release, the tense and the weekday."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tests.digests.facts.when.bodies import mentions, release, told


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2026-01-08", "In September, the firm secured a site.", "2025-09-01/2025-09-30 month"),
        ("2026-01-08", "The site will open in September.", "2026-09-01/2026-09-30 month"),
        ("2026-05-07", "The deal, first proposed in January, will close soon.", "2026-01-01/2026-01-31 month"),
        ("2025-12-29", "The fair opens on January 6.", "2026-01-06 day"),
        ("2026-01-03", "The fair closed on December 30.", "2025-12-30 day"),
        ("2025-10-22", "The loan was signed on July 30.", "2025-07-30 day"),
        ("2025-10-20", "The award will be given on Wednesday, October 14.", "2026-10-14 day"),
        ("2025-10-22", "The board met on Monday.", "2025-10-20 day"),
        ("2025-10-21", "The board said on Monday it will pay.", "2025-10-20 day"),
        (
            "2025-09-17",
            "The money was in a package approved in February, known as the act.",
            "2025-02-01/2025-02-28 month",
        ),
        ("2026-03-03", "The council adopted the plan in January, and waits.", "2026-01-01/2026-01-31 month"),
        ("2026-03-03", "The plan was presented in April to the council.", "2025-04-01/2025-04-30 month"),
        ("2026-03-03", "The council is expected in May to vote.", "2026-05-01/2026-05-31 month"),
        ("2026-03-03", "The trial is scheduled for April 14.", "2026-04-14 day"),
        ("2026-03-03", "The plan to be presented in April is new.", "2026-04-01/2026-04-30 month"),
        ("2026-08-28", "Okafor launched to the station Nov. 17 and is still there.", "2025-11-17 day"),
        (
            "2026-08-28",
            "The class joined the bureau in December, and trained.",
            "2025-12-01/2025-12-31 month",
        ),
        ("2026-08-28", "The museum acquired 40 drawings in November.", "2025-11-01/2025-11-30 month"),
        ("2026-08-28", "They met in Oslo in November.", "2025-11-01/2025-11-30 month"),
        ("2026-08-28", "The firm had filed the suit in December.", "2025-12-01/2025-12-31 month"),
        ("2026-08-28", "Since taking office in December, Rell has hired forty clerks.", "2025-12-01/2025-12-31 month"),
        ("2026-08-28", "The firm announced a conference in November.", "2026-11-01/2026-11-30 month"),
        ("2026-08-28", "The band agreed to play in Oslo in November.", "2026-11-01/2026-11-30 month"),
        ("2026-08-28", "The vote was postponed to November.", "2026-11-01/2026-11-30 month"),
        ("2026-08-28", "The other days listed go on sale November 5.", "2026-11-05 day"),
        ("2025-10-22", "The board will meet on Monday.", "2025-10-27 day"),
        ("2025-05-24", "Jars sold between April 12 and October 31 help a school.", "2025-04-12/2025-10-31 day"),
        ("2025-08-01", "It opens in the last quarter of the year.", "2025-10-01/2025-12-31 quarter"),
    ],
)
def test_the_year_and_the_week_follow_tense_and_nearness(day: str, text: str, expected: str) -> None:
    assert told(text, day=day) == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "El beneficio creció un 15% hasta junio.", ["2025-06-01/2025-06-30 month"]),
        ("de", "Der Verein hatte der Stadt bereits im Oktober einen Plan vorgelegt.", ["2024-10-01/2024-10-31 month"]),
        ("de", "Die Wahl wurde auf den 5. Oktober verschoben.", ["2025-10-05 day"]),
        ("fr", "La ville avait déposé le projet en octobre.", ["2024-10-01/2024-10-31 month"]),
        ("it", "Dal 7 ottobre tutti potranno entrare gratis.", ["2025-10-07 day"]),
        ("it", "Dal 7 ottobre la rete è stata chiusa.", ["2024-10-07 day"]),
        ("es", "Desde el 7 de octubre todos podrán entrar gratis.", ["2025-10-07 day"]),
        ("es", "Desde el 7 de octubre las ventas crecieron.", ["2024-10-07 day"]),
        ("pt", "Desde 7 de outubro todos poderão entrar.", ["2025-10-07 day"]),
        ("it", "La rete era stata aperta in ottobre.", ["2024-10-01/2024-10-31 month"]),
        ("es", "La planta abrirá en el último trimestre del año.", ["2025-10-01/2025-12-31 quarter"]),
        ("fr", "L'usine ouvrira au dernier trimestre de l'année.", ["2025-10-01/2025-12-31 quarter"]),
        ("de", "Das Werk soll im letzten Quartal des Jahres starten.", ["2025-10-01/2025-12-31 quarter"]),
        ("fr", "Un an après sa mise à l'eau, le bateau est un succès.", []),
        ("es", "Abierto hasta las 14:00 h. del día 12 de noviembre de 2025.", ["2025-11-12T14:00 minute"]),
    ],
)
def test_other_languages(language: str, text: str, expected: list[str]) -> None:
    assert told(text, language=language, day="2025-08-01") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Guests met on November 7. The year 2014 was good; 2014 will be remembered.", ["2014-11-07 day"]),
        ("Guests met on November 7. It was founded in 1985, and 2014 was good. 2014 was long.", ["2014-11-07 day"]),
        ("Guests met on November 7. Agenda 2030 is the aim, and Agenda 2030 is far.", []),
        ("Guests met on November 7. After 2014 came 2014, and 2009 was better.", []),
    ],
)
def test_a_year_said_twice_is_the_year_of_days_where_no_day_is_printed(text: str, expected: list[str]) -> None:
    assert [one for one in told(text, day=None) if one.endswith("day")] == expected


def test_a_schedule_gives_its_year_where_the_release_has_no_date() -> None:
    assert told("Doors open Jan 9. The first game is on Friday, January 9, 2026.", day=None) == [
        "2026-01-09 day",
        "2026-01-09 day",
    ]


def test_a_run_gives_its_year_too_and_the_weekday_decides() -> None:
    text = "The fair is held on September 12 & 13th, 2026. Its songs are revealed on Tuesday, February 10th at 10AM."
    assert told(text, day=None) == ["2026-09-12/2026-09-13 day", "2026-02-10T10:00 minute"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The 2019 Harbour Games start June 1. Doors open on Saturday, June 8.", ["2019-06-01 day", "2019-06-08 day"]),
        ("Lanes close on Monday, August 24. © 2020 City of Marl", ["2020-08-24 day"]),
        (
            "In September, the council agreed. Seats sell on Friday, Nov. 23. The first show is on Aug. 2, 2019.",
            ["2018-09-01/2018-09-30 month", "2018-11-23 day", "2019-08-02 day"],
        ),
        ("The 2025 Marl Awards are given on October 16.", ["2025-10-16 day"]),
        ("The hall opened on July 14, 2000, and in 2024 had a million guests. It opens again on November 3.", []),
        ("The firm wants to be green by 2030. It meets on Saturday, June 8.", []),
        ("Its sales of 2018 were low. The board meets on June 8.", []),
    ],
)
def test_weekdays_and_named_years_tell_the_year_where_no_day_of_the_release_stands(
    text: str, expected: list[str]
) -> None:
    assert [one for one in told(text, day=None) if not one.endswith("year") and "2000" not in one] == expected


def test_nothing_is_invented_without_any_day() -> None:
    assert told("It opens on January 9, and tomorrow there is more.", day=None) == []


def test_the_stamp_counts_where_there_is_no_dateline() -> None:
    stamped = replace(release("It opens tomorrow.", day=None), published="2025-10-20T22:15:00+00:00")
    assert [str(one.start) for one in mentions(stamped)] == ["2025-10-21"]


def test_a_month_as_dateline_has_no_tomorrow_but_a_year() -> None:
    assert told("It opens tomorrow, or on February 3.", day="2026-01") == ["2026-02-03 day"]


def test_the_same_day_is_the_day_before_it() -> None:
    assert told("The sale is on May 2, 2026, the concert at noon ET that same day.") == [
        "2026-05-02 day",
        "2026-05-02T12:00-04:00 minute America/New_York",
    ]


def test_a_length_with_a_start_is_a_run_and_says_that_it_is_reckoned() -> None:
    found = mentions(release("On October 17, the Quillmark Forum opened.", "Spanning five days, it has eight halls."))
    assert [(str(one.start), str(one.end), one.derived) for one in found] == [
        ("2025-10-17", "None", False),
        ("2025-10-17", "2025-10-21", True),
    ]


def test_an_extension_names_two_days_and_no_run() -> None:
    assert told("The offer was extended from March 14 to March 15, 2026.") == ["2026-03-14 day", "2026-03-15 day"]


def test_fiscal_periods_follow_the_stated_period_end() -> None:
    text = (
        "Sales of the third quarter of fiscal 2025 ended November 1, 2025 rose. The second quarter of fiscal 2025 was "
        "weak. Fiscal 2026 will be better, and the fourth quarter of fiscal 2025 too."
    )
    assert told(text) == [
        "2025-08-02/2025-11-01 quarter",
        "2025-11-01 day",
        "2025-05-02/2025-08-01 quarter",
        "2026-02-02/2027-02-01 year",
        "2025-11-02/2026-02-01 quarter",
    ]


def test_a_fiscal_quarter_that_is_the_calendars_stays_the_calendars() -> None:
    assert told("The third quarter of 2025 ended September 30, 2025, and the second quarter of 2025.") == [
        "2025-07-01/2025-09-30 quarter",
        "2025-09-30 day",
        "2025-04-01/2025-06-30 quarter",
    ]
