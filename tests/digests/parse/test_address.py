"""The web address that a page gives as its own."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from digests.model import Document
from digests.parse.page import read_page

_TEXT = (
    "BONN, 3 March 2026 – Ardel Wind, a builder of small turbines, today opened a plant in Bonn. It will build four "
    "turbines a week and employ ninety people. The plant took two years to build, and the first turbine left it today."
)


def _html(head: str) -> str:
    return f"<html><head>{head}</head><body><h1>Ardel Wind Opens a Plant in Bonn</h1><p>{_TEXT}</p></body></html>"


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (_html('<link rel="canonical" href="https://ardel.example/news/plant">'), "https://ardel.example/news/plant"),
        (_html('<meta property="og:url" content="https://ardel.example/n/1?x=2">'), "https://ardel.example/n/1?x=2"),
        (_html('<link rel="canonical" href="/news/plant">'), None),
        (_html('<link rel="canonical" href="https://ardel.example/">'), None),  # a front page is no release's
        (_html('<link rel="canonical" href="javascript:alert(1)//x/y">'), None),
        (_html(""), None),
        (
            f"---\ntitle: Ardel Wind Opens a Plant\nurl: https://ardel.example/p\n---\n{_TEXT}",
            "https://ardel.example/p",
        ),
    ],
)
def test_own_address(text: str, address: str | None) -> None:
    page = read_page(Document("page.html", text.encode(), datetime(2026, 6, 1, tzinfo=UTC)))
    assert [release.address for release in page.releases] == [address]
