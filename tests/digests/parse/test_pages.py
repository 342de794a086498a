"""Whole pages: what a release takes from the lines around it, and pages that hold none."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from digests.model import Document
from digests.parse.page import read_page

NOW = datetime(2021, 3, 3, tzinfo=UTC)
LEAD = "Marl Works Inc. today said that its kilns at Elmshore will be fired with hydrogen from the autumn of next year."


@pytest.mark.parametrize(
    "over",
    [
        "02.03.2021 | GlobeNewswire\n\nELMSHORE, March 2, 2021 - ",
        "ELMSHORE, Wales, March 2, 2021 (GLOBE NEWSWIRE) —\n\nHighlights:\n\n",
        "Quelle: Nasdaq GlobeNewswire / 2 mars 2021 15:05:01\n\nELMSHORE, March 2, 2021 - ",
    ],
)
def test_a_wire_in_a_line_over_the_text_is_the_release_s(over: str) -> None:
    text = f"Marl Works Fires Its Kilns With Hydrogen\n\n{over}{LEAD}\n\n{LEAD}"
    (release,) = read_page(Document("page.txt", text.encode(), NOW)).releases
    assert release.dateline
    assert (release.dateline.date, release.dateline.wire) == ("2021-03-02", "GlobeNewswire")


@pytest.mark.parametrize(
    ("over", "day", "whole"),
    [
        ("Member since 05/11/2001\n\nTuesday, 11/16/2004 8:41:02 AM", "Nov. 16", "2004-11-16"),
        ("January 2, 2010", "Dec. 30", "2009-12-30"),
    ],
)
def test_a_missing_year_is_that_of_the_nearest_stamp(over: str, day: str, whole: str) -> None:
    text = (
        f"{over}\n\nMarl Works Fires Its Kilns With Hydrogen\n\nELMSHORE, Wales, {day} /PRNewswire/ -- {LEAD}\n\n{LEAD}"
    )
    (release,) = read_page(Document("page.txt", text.encode(), NOW)).releases
    assert release.dateline
    assert release.dateline.date == whole


@pytest.mark.parametrize(
    ("title", "asked"),
    [
        (
            "Press Release Guidelines",
            "All texts must comply with what follows, and our editors send back what does not.",
        ),
        (
            "Datenschutzerklärung",
            "Wir verarbeiten die Angaben, die Sie uns auf dieser Seite machen, nur für den Versand.",
        ),
        ("利用規約", "このサイトをご利用になる方は、以下の条件をよくお読みになり、同意されたうえでご利用ください。"),
    ],
)
def test_a_page_of_rules_is_no_release(title: str, asked: str) -> None:
    page = read_page(Document("page.txt", f"{title}\n\n{asked}\n\n{asked} {asked}".encode(), NOW))
    assert page.releases == ()
    assert page.reason == f'"{title}" is a page of rules or help, no release'


def test_the_only_point_over_a_text_may_be_its_headline() -> None:
    lead = "ELMSHORE, March 2, 2021 (GLOBE NEWSWIRE) -- Marl Works Inc. today reported results for its second quarter."
    text = f"• Marl Works Reports Second Quarter Results\n\n{lead}\n\n{lead.partition('-- ')[2] * 3}"
    (release,) = read_page(Document("page.txt", text.encode(), NOW)).releases
    assert release.headline == "Marl Works Reports Second Quarter Results"
