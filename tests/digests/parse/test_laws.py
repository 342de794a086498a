"""Laws of reading a page, whatever it holds."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from digests.model import Document, Page
from digests.parse.page import read_page
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


JUNK = {
    "digits": b"1" * 133_000,
    "separators": b"1," * 66_000,
    "brackets": b"<" * 133_000,
    "open tags": b"<b>" * 20_000 + b"x",
    "deep": b"<div>" * 20_000 + b"text " * 50 + b"</div>" * 20_000,
    "tables": b"<table><tr><td>" * 5_000,
    "attributes": b"<p " + b" ".join(b"a%d=1" % n for n in range(15_000)) + b">x</p>",
    "comments": b"<!--" * 26_000,
    "scripts": b"<script>" * 16_000,
    "braces": b"{" * 100_000 + b"a:b;" * 6_000,
    "quotes": b"[" * 66_000 + b"](" * 20_000,
    "dashes": b"A, " * 33_000 + b"-- " * 20_000,
    "months": b"Jan May March " * 8_000,
    "capitals": b"Alpha Beta Gamma Inc. (" * 5_000,
    "underscores": b"_a " * 40_000,
    "stars": b"**" * 50_000,
    "paragraphs": b"<p>Some words of a paragraph that is short.</p>" * 2_000,
    "datelines": b"OSLO, Norway, Feb. 12, 2026 /PRNewswire/ -- Fjell said.\n\n" * 1_000,
    "lines": b"A heading here\n" * 8_000,
    "entities": b"&amp;" * 26_000,
    "mojibake": "â€™".encode() * 20_000,
    "front matter": b"---\n" + b"a: b\n" * 20_000,
    "json": b"[" * 33_000,
    "mail": b"From: a\nTo: b\nSubject: c\nDate: d\n\n" + b"=" * 100_000,
    "nulls": b"a\x00b" * 33_000,
    "data uri": b'<img src="data:image/png;base64,' + b"QUJD" * 33_000 + b'"><p>words</p>',
    "cells": b"|a" * 33_000 + b"\n" + b"|b" * 33_000,
    "spaces": b"a" + b" " * 133_000 + b"b",
    "labels": b"Title: " * 19_000,
    "fields": b"Title: x\n" * 15_000,
    "dashed": b"- a - " * 22_000,
    "dashed in Korean": ("가나다 " * 40 + "- ").encode() * 250,
    "tickers": b"(Cboe: AB, " * 12_000,
    "partners": b"Mason, " * 19_000,
    "wrapped": b"THE RESULTS OF ONE AND\n" * 6_000,
    "east": "東京、".encode() * 20_000,
    "ends of what is not open": b"<div><p><a href='x'>t</b></i></table><td>" * 3_000,
    "scripts before another end": b"<p>a</p>" + b"<script>" * 16_000 + b"</style>",
    "comments behind an end": b"<p>a</p>-->" + b"<!--" * 32_000,
}


@pytest.mark.parametrize("name", JUNK)
def test_junk_costs_little_and_doubling_it_about_double(name: str) -> None:
    once = _cost(JUNK[name])
    assert once < 4.0
    if once > 0.1:  # below that the clock says nothing
        assert _cost(JUNK[name] * 2) < 3.2 * once + 0.2


@pytest.mark.parametrize(
    "content",
    [b"word\n\n" * 300_000, b"# a\n" * 400_000, b"<p>word</p>" * 150_000, b"<div><b>" * 250_000],
    ids=["paragraphs", "headings", "elements", "tags"],
)
def test_a_document_without_end_is_read_in_its_opening_and_says_so(content: bytes) -> None:
    start = time.process_time()
    page = read(content)
    assert time.process_time() - start < 10
    assert page.reason
    assert page.reason.endswith("(the document is too long: only its opening was read)")


def _cost(content: bytes) -> float:
    start = time.process_time()
    page = read(content)
    spent = time.process_time() - start
    assert page.releases or page.reason
    return spent


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
