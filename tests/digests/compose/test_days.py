"""Dates as readers see them: no finer and no coarser than they were said."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from digests.compose.days import write_date, write_day, write_header_day, write_window
from digests.languages import LANGUAGES
from digests.model import Grain, Milestone, Window
from tests.digests.compose.stories import milestone

_NEW_YORK = ZoneInfo("America/New_York")
_CALL = milestone(datetime(2026, 12, 3, 8, 30, tzinfo=_NEW_YORK), "minute", zone="America/New_York")


@pytest.mark.parametrize(
    ("told", "language", "written"),
    [
        (milestone(date(2026, 12, 3)), "en", "Dec 3, 2026"),
        (milestone(date(2026, 12, 3)), "de", "3. Dez. 2026"),
        (milestone(date(2026, 12, 3)), "zh", "2026年12月3日"),
        (milestone(date(2026, 12, 3), end=date(2026, 12, 5)), "en", "Dec 3 – 5, 2026"),
        (milestone(date(2026, 12, 3), end=date(2026, 12, 3)), "en", "Dec 3, 2026"),
        (milestone(date(2026, 12, 30), end=date(2027, 1, 2)), "de", "30. Dez. 2026 – 2. Jan. 2027"),
        (_CALL, "en", "Dec 3, 2026, 8:30 AM EST"),
        (_CALL, "de", "3. Dez. 2026, 08:30 Uhr (New York)"),
        (_CALL, "ja", "2026年12月3日 8:30（ニューヨーク）"),
        (milestone(datetime(2026, 12, 3, 8, 30), "minute"), "en", "Dec 3, 2026, 8:30 AM"),  # noqa: DTZ001
        (milestone(datetime(2026, 12, 3, 8, 30, tzinfo=UTC), "minute"), "en", "Dec 3, 2026, 8:30 AM UTC"),
        (
            milestone(
                datetime(2026, 12, 3, 9, 0, tzinfo=_NEW_YORK),
                "minute",
                end=datetime(2026, 12, 3, 11, 0, tzinfo=_NEW_YORK),
                zone="America/New_York",
            ),
            "en",
            "Dec 3, 2026, 9:00 AM – 11:00 AM EST",
        ),
        (
            milestone(
                datetime(2026, 12, 3, 9, 0, tzinfo=_NEW_YORK),
                "minute",
                end=datetime(2026, 12, 4, 17, 0, tzinfo=_NEW_YORK),
                zone="America/New_York",
            ),
            "de",
            "3. Dez. 2026, 09:00 Uhr – 4. Dez. 2026, 17:00 Uhr (New York)",
        ),
        (
            milestone(
                datetime(2026, 10, 31, 9, 0, tzinfo=_NEW_YORK),
                "minute",
                end=datetime(2026, 11, 1, 17, 0, tzinfo=_NEW_YORK),
                zone="America/New_York",
            ),
            "en",  # clocks change in between
            "Oct 31, 2026, 9:00 AM EDT – Nov 1, 2026, 5:00 PM EST",
        ),
        (milestone(date(2026, 8, 1)), "fr", "1er août 2026"),
        (milestone(date(2026, 8, 1)), "it", "1º ago 2026"),
        (milestone(date(2026, 8, 1)), "es", "1 ago 2026"),
        (milestone(date(2026, 8, 11)), "fr", "11 août 2026"),
        (milestone(date(2026, 8, 1), end=date(2026, 8, 3)), "fr", "1er–3 août 2026"),
        (milestone(date(2026, 8, 31), end=date(2026, 9, 1)), "fr", "31 août – 1er sept. 2026"),
        (milestone(datetime(2026, 8, 1, 1, 0), "minute"), "fr", "1er août 2026, 01:00"),  # noqa: DTZ001
        (milestone(date(2026, 8, 1), end=date(2026, 8, 3)), "ja", "2026年8月1日～3日"),
        (milestone(date(2027, 1, 11), "week", end=date(2027, 1, 17)), "en", "week of Jan 11, 2027"),
    ],
)
def test_days_and_moments(told: Milestone, language: str, written: str) -> None:
    assert write_date(told, language).replace("\u2009", " ").replace("\u00a0", " ") == written


@pytest.mark.parametrize(
    ("start", "end", "grain", "language", "written"),
    [
        (date(2027, 2, 1), date(2027, 2, 28), "month", "en", "February 2027"),
        (date(2027, 2, 1), None, "month", "de", "Februar 2027"),
        (date(2027, 2, 1), date(2027, 4, 30), "month", "en", "February 2027 – April 2027"),
        (date(2027, 2, 1), date(2027, 4, 30), "month", "zh", "2027年2月至2027年4月"),
        (date(2027, 2, 1), date(2027, 4, 30), "month", "ja", "2027年2月～2027年4月"),
        (date(2027, 1, 1), date(2027, 3, 31), "quarter", "zh", "2027年第一季度"),
        (date(2027, 1, 1), date(2027, 3, 31), "quarter", "en", "Q1 2027"),
        (date(2027, 1, 1), date(2027, 3, 31), "quarter", "fr", "T1 2027"),
        (date(2027, 1, 1), date(2027, 3, 31), "quarter", "ja", "2027年第1四半期"),
        (date(2028, 7, 1), date(2028, 12, 31), "half", "en", "second half of 2028"),
        (date(2028, 1, 1), date(2028, 6, 30), "half", "de", "1. Halbjahr 2028"),
        (date(2028, 1, 1), date(2028, 12, 31), "year", "en", "2028"),
        # A fiscal quarter is no calendar quarter: its days are told, not "Q1".
        (date(2026, 6, 28), date(2026, 9, 26), "quarter", "en", "Jun 28 – Sep 26, 2026"),
        (date(2026, 2, 1), date(2026, 4, 30), "quarter", "en", "February 2026 – April 2026"),
        (date(2026, 7, 1), date(2027, 6, 30), "year", "en", "July 2026 – June 2027"),
    ],
)
def test_longer_grains(start: date, end: date | None, grain: Grain, language: str, written: str) -> None:
    assert write_date(milestone(start, grain, end=end), language).replace("\u2009", " ") == written


def test_the_day_of_a_dateline() -> None:
    assert write_day("2026-01", "en") == "January 2026"
    assert write_day("2026-11-20T08:00:00-05:00", "de") == "20. Nov. 2026"
    assert write_day("this autumn", "de") == "this autumn"


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_language_writes_every_grain(language: str) -> None:
    grains: tuple[Grain, ...] = ("day", "week", "month", "quarter", "half", "year")
    for grain in grains:
        assert "2027" in write_date(milestone(date(2027, 1, 1), grain, end=date(2027, 3, 31)), language)
    assert "2026" in write_header_day(date(2026, 11, 22), language)


def test_a_window_names_its_days_unless_it_is_one() -> None:
    one = Window(datetime(2026, 11, 22, 7, 0, tzinfo=UTC), datetime(2026, 11, 22, 17, 0, tzinfo=UTC))
    two = Window(datetime(2026, 11, 21, 17, 0, tzinfo=UTC), datetime(2026, 11, 22, 7, 0, tzinfo=UTC))
    assert write_window(one, "Europe/Berlin", "de") == "08:00 – 18:00"
    assert write_window(two, "Europe/Berlin", "de") == "21. Nov., 18:00 Uhr – 22. Nov., 08:00 Uhr"
