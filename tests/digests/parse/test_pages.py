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


def _reason(text: str) -> str | None:
    page = read_page(Document("page.txt", text.encode(), NOW))
    return None if page.releases else page.reason


def test_a_page_of_a_search_or_a_template_holds_no_release() -> None:
    told = (
        "The pier of Marl has cost 14 million dollars and opens in June, as the harbour said on Tuesday in Marl. " * 2
    )
    found = f"Press releases\n\n820 results\n\nPier opens in Marl\n\n{told}\n\nFerry sails again\n\n{told}"
    assert "listing" in (_reason(found) or "")
    template = (
        "[Company Name] Announces [Product]\n\n[City, State], [Date] - [Company Name], a leading provider of pumps for "
    )
    assert "template" in (
        _reason(f"{template}houses, is excited to announce its newest pump for houses of any size.") or ""
    )
    assert "rules or help" in (_reason(f"News Release Guidelines\n\n{told.replace('on Tuesday ', '')}") or "")
    assert _reason(f"Harbour Publishes New Guidelines\n\n{told}") is None


def test_the_last_sentence_of_a_release_is_not_the_head_of_the_next() -> None:
    text = (
        "Pier to Open in Marl Harbour\n\nMARL, Fla., March 3, 2026 -- The harbour of Marl will open a pier for ferries "
        "with room for 120 people in June, and close the old one that has been there for years.\n\n"
        "The pier will have cost the harbour of Marl $112,000.\n\n"
        "Library to Open in Tarn\n\nTARN, Fla., March 4, 2026 -- The town of Tarn will open a library in June, with "
        "50,000 books in six languages, and with rooms for those who want to learn one of them.\n\nIt opens at nine."
    )
    page = read_page(Document("page.txt", text.encode(), NOW))
    assert [release.headline for release in page.releases] == [
        "Pier to Open in Marl Harbour",
        "Library to Open in Tarn",
    ]


def test_fields_that_come_twice_in_a_notice_are_not_its_headline() -> None:
    fields = "Instrument: Rights\n\nRound lot: 1\n\nClearing Bilateral settlement at Tarn Securities\n\nCode: TRN"
    first = (
        "The rights of Marl Mines AB can be bought and sold from May 4, 2026 on, and leave the list in two weeks' time."
    )
    then = (
        "The new shares follow on May 18, 2026, and stay on the list until they and the older ones are the same shares."
    )
    text = (
        f"Listing of subscription rights in Marl Mines AB (12/26)\n\n{first}\n\n{fields}\n\n{then}\n\n{fields}\n\n"
        "Whoever wants to know more of the shares may write to the desk that lists them on the exchange in Tarn."
    )
    page = read_page(Document("page.txt", text.encode(), NOW))
    assert page.releases[0].headline == "Listing of subscription rights in Marl Mines AB (12/26)"
