"""The sentence a release leads with, and where sentences end."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from digests.compose.sentence import ends, lead_sentence
from digests.model import Block, Boilerplate, Dateline, Release, Span
from tests.digests.compose.stories import release


@pytest.mark.parametrize(
    ("text", "language", "first"),
    [
        ("Acme Inc. opened in the U.S. on Monday. More.", "en", "Acme Inc. opened in the U.S. on Monday."),
        ("John F. Smith joins Acme Corp. today! More.", "en", "John F. Smith joins Acme Corp. today!"),
        ("Sales rose 3.2% to $1.5 million. More.", "en", "Sales rose 3.2% to $1.5 million."),
        ("“We did it.” More.", "en", "“We did it.”"),
        ("公司今日宣布投产。首批产品将于十二月交付。", "zh", "公司今日宣布投产。"),
        ("No end at all", "en", "No end at all"),
    ],
)
def test_the_lead_sentence(text: str, language: str, first: str) -> None:
    assert lead_sentence(release(text=text, language=language)) == first


def test_a_dateline_that_stands_alone_is_passed_over() -> None:
    body = "Head\n\nParis, 3 May 2026\n\nFirst. Second."
    blocks = (Block("headline", Span(0, 4)), Block("dateline", Span(6, 23)), Block("paragraph", Span(25, 39)))
    told = Release("Head", body, blocks, "en", dateline=Dateline("Paris, 3 May 2026", Span(6, 23)))
    assert lead_sentence(told) == "First."


def test_boilerplate_never_leads() -> None:
    told = release(text="About us. We are large.")
    about = Boilerplate("about", told.blocks[1].span)
    assert lead_sentence(replace(told, boilerplate=(about,))) == ""


def test_ends_are_behind_quotation_marks_and_at_the_very_end() -> None:
    assert list(ends("One. Two!” Three", "en")) == [4, 10]
    assert list(ends("z. B. so. Ende.", "de")) == [9, 15]
