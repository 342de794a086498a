"""What looks like a date and is none."""

from __future__ import annotations

import pytest

from tests.digests.facts.when.bodies import told


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "You may march on, as we sat in the sun for a second."),
        ("en", "May we help? Mark and April Jansen march to the Sat Nav hall, won by Jan Sun."),
        ("en", "the 2025 Quillmark International Summit"),
        ("en", "open 24/7, at a price of 10.11, under ISO 9001:2015"),
        ("en", "call 1-800-401-1952 or (555) 201-2014"),
        ("en", "section 4.1 of Windows 10/8.1 with 3 quarters of a mile"),
        ("en", "won 2:1 on the day, a ratio of 10:30"),
        ("en", "a mid-year dividend and a year-end bonus"),
        ("en", "built in three months, over 19 days of work"),
        ("en", "they like the fourth of July, and grants go on in coming months"),
        ("en", "May 42 and 31/31/2025 and February 30, 2026"),
        ("de", "2056 Menschen und 1980 Betriebe"),
        ("de", "Fr. Mai und Herr August, die So 14 nennen"),
        ("fr", "la planète Mars et la mi-temps"),
        ("ru", "окружающая среда"),
        ("ja", "約1041日、3日間、10時間"),
        ("zh", "3个月内、第12号、两日线"),
        ("ko", "3일간 2시간 동안"),
    ],
)
def test_it_is_no_date(language: str, text: str) -> None:
    assert told(text, language) == []
