"""Stamps of feeds and wires are read to the minute, with their zone, or not at all."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as some

from digests.sources.stamps import read_stamp


@pytest.mark.parametrize(
    ("stamp", "moment"),
    [
        ("Mar 03, 2026 13:28 ET", "2026-03-03T13:28:00-05:00"),
        ("Jul 03, 2026 13:28 ET", "2026-07-03T13:28:00-04:00"),
        ("Jul. 3, 2026, 1:28 PM EDT", "2026-07-03T13:28:00-04:00"),
        ("July 3rd, 2026 at 12:05 a.m. PT", "2026-07-03T00:05:00-07:00"),
        ("Fri, 3 Jul 2026 13:28:10  EST", "2026-07-03T13:28:10-04:00"),
        ("Fri, 03 Jul 2026 13:28:10 +0530", "2026-07-03T13:28:10+05:30"),
        ("Fri, 3 Jul 26 13:28 GMT", "2026-07-03T13:28:00+00:00"),
        ("Fri, 03-Jul-1998 13:28:00 UT", "1998-07-03T13:28:00+00:00"),
        ("2026-07-03T13:28:10.123Z", "2026-07-03T13:28:10+00:00"),
        ("2026-07-03T13:28:10-08:00", "2026-07-03T13:28:10-08:00"),
        ("2026-07-03 13:28:10 -0800", "2026-07-03T13:28:10-08:00"),
        ("2026-07-03 13:28:10", "2026-07-03T13:28:10+00:00"),
        ("20260703T132810Z", "2026-07-03T13:28:10+00:00"),
        ("2026/07/03 13:28 (UTC+8)", "2026-07-03T13:28:00+08:00"),
        ("2026年7月3日 13:28", "2026-07-03T13:28:00+00:00"),
        ("2026년 7월 3일", "2026-07-03T00:00:00+00:00"),
        ("3. Juli 2026, 08:00 MESZ", "2026-07-03T08:00:00+02:00"),
        ("3 de julio de 2026 10:00", "2026-07-03T10:00:00+00:00"),
        ("Sex, 3 Jul 2026 19:42:40 -0300", "2026-07-03T19:42:40-03:00"),
        ("Пт, 3 июля 2026 13:28 МСК", "2026-07-03T13:28:00+03:00"),
        ("2026-07-03", "2026-07-03T00:00:00+00:00"),
        ("July 3, 2026", "2026-07-03T00:00:00+00:00"),
    ],
)
def test_stamps_in_use(stamp: str, moment: str) -> None:
    read = read_stamp(stamp)
    assert read is not None
    assert read.isoformat() == moment


@pytest.mark.parametrize(
    "stamp",
    [
        "",
        "yesterday",
        "Feb 30, 2026",
        "03/07/2026",  # March or July?
        "Fri, 3 Jul 2026 25:00:00 GMT",
        "Fri, 3 Xyz 2026 13:28:00 GMT",
        "2026",
        "July 2026",
        "13:28",
        "Founded on July 3, 2026 by two sisters, the company has grown to " + "many " * 20 + "sites",
    ],
)
def test_what_is_not_sure_is_none(stamp: str) -> None:
    assert read_stamp(stamp) is None


@given(some.datetimes(timezones=some.just(UTC)), some.sampled_from(["ET", "GMT", "JST"]))
def test_what_a_wire_writes_is_read_back(moment: datetime, zone: str) -> None:
    read = read_stamp(f"{moment:%b %d}, {moment.year:04} {moment:%H:%M} {zone}")
    assert read is not None
    assert read.replace(tzinfo=UTC) == moment.replace(second=0, microsecond=0)


@given(some.text(max_size=120))
def test_any_text_is_a_moment_or_none(text: str) -> None:
    moment = read_stamp(text)
    assert moment is None or moment.tzinfo is not None


@given(some.text(alphabet="0123456789:-/+ TZETJulapm.,年月日", max_size=60))
def test_any_likely_text_is_a_moment_or_none(text: str) -> None:
    moment = read_stamp(text)
    assert moment is None or moment.utcoffset() is not None
