"""Laws of reading a page, whatever it holds."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from digests.model import Document, Page
from digests.parse.page import read_page
from tests import hostile
from tests.fuzz.laws import release_holds

WHEN = datetime(2026, 6, 1, tzinfo=UTC)
_SAID = "The house said that its new line carries many more boxes than the old one did in all of its years. "

_LINES = st.sampled_from(
    [
        "Harrow Mills Opens a Third Plant in Ohio",
        "DAYTON, Ohio, May 4, 2026 /PRNewswire/ -- Harrow Mills, Inc. (NYSE: HARO) today opened a plant. " + _SAID * 2,
        "TOKYO--(BUSINESS WIRE)--Sakura Line K.K. has sold its ferries. " + _SAID * 2,
        _SAID * 3,
        "• Sales of $4.1 million",
        "About Harrow Mills",
        "Forward-Looking Statements",
        "SOURCE Harrow Mills, Inc.",
        "###",
        "May 4, 2026 08:30 AM Eastern Daylight Time",
        "| Sales | 4,100 | 3,900 |",
        "|---|---|---|",
        "# Harrow Mills Opens a Third Plant",
        "Share this article",
        "<p>",
        "</div><table><tr><td>1</td><td>2</td></tr>",
        "<h1>Harrow &amp; Mills</h1>",
        "---",
        "title: x",
        "ENDS",
        "会社概要",
        "山波工業株式会社は、新しい脚立を発売します。価格は8,800円です。" * 4,
        "",
        "",
    ]
)
_PAGES = st.one_of(
    st.lists(_LINES, max_size=24).map(lambda lines: "\n".join(lines).encode()),
    st.lists(_LINES, max_size=24).map(lambda lines: "\n\n".join(lines).encode()),
    st.lists(_LINES, max_size=16).map(lambda lines: ("<html><body><p>" + "</p><p>".join(lines)).encode()),
)


def read(content: bytes) -> Page:
    return read_page(Document("page", content, WHEN))


@given(st.one_of(st.binary(max_size=3000), st.text(max_size=2000).map(str.encode), _PAGES))
@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_page_is_read_and_its_offsets_hold(content: bytes) -> None:
    page = read(content)
    assert bool(page.releases) != bool(page.reason)
    for release in page.releases:
        release_holds(release)


@pytest.mark.parametrize("name", hostile.PAGES)
def test_junk_is_read_or_refused(name: str) -> None:
    page = read(hostile.PAGES[name])
    assert bool(page.releases) != bool(page.reason)


@pytest.mark.parametrize("name", hostile.ENDLESS)
def test_a_document_without_end_is_read_in_its_opening_and_says_so(name: str) -> None:
    page = read(hostile.ENDLESS[name])
    assert page.reason
    assert page.reason.endswith("(the document is too long: only its opening was read)")


_CASES = sorted(path for path in (Path(__file__).parents[2] / "releases").rglob("*.*") if path.suffix != ".yaml")
_DAMAGE = st.tuples(
    st.integers(0, 8_000),
    st.one_of(
        st.integers(1, 80),  # so many bytes are lost
        st.sampled_from([b"<p>", b"</div>", b"\n\n", b"###", b"--", b"<table><tr><td>", b"(", b"\n- ", b"# ", b"|"]),
        st.binary(min_size=1, max_size=12),
    ),
)


@given(st.sampled_from(_CASES), st.sampled_from(_CASES), st.lists(_DAMAGE, min_size=1, max_size=10))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_damaged_and_stitched_releases_hold_too(one: Path, other: Path, damage: list[tuple[int, int | bytes]]) -> None:
    content = bytearray(one.read_bytes() + other.read_bytes())
    for place, harm in damage:
        at = place % (len(content) + 1)
        if isinstance(harm, int):
            del content[at : at + harm]
        else:
            content[at:at] = harm
    page = read(bytes(content))
    assert bool(page.releases) != bool(page.reason)
    for release in page.releases:
        release_holds(release)
