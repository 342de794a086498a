"""Names full of marks stay harmless."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digests.compose.clean import clean, host_of, web_link


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("a\u202eevil\u202c b", "aevil b"),
        ("\u2066x\u2069\u200f", "x"),
        ("two\r\n lines\tand\u2028more", "two lines and more"),
        ("null\x00 bell\x07 mark\x1e", "null bell mark"),
        ("soft\u00adhyphen \ufeffbom zero\u200bwidth", "softhyphen bom zerowidth"),
        ("*bold* _x_ [y](z) <b>", "*bold* _x_ [y](z) <b>"),
        ("5\u00a0%", "5\u00a0%"),
        ("e\u0301", "e\u0301"),
        ("z" + "\u0301" * 40, "z" + "\u0301" * 4),
        ("👨‍👩‍👧 family", "👨‍👩‍👧 family"),
        ("שלום Acme", "\u2068שלום Acme\u2069"),
    ],
)
def test_clean(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


@given(st.text())
def test_cleaned_text_is_one_line_without_tricks(text: str) -> None:
    cleaned = clean(text)
    inner = cleaned.removeprefix("\u2068").removesuffix("\u2069")
    assert all(unicodedata.category(mark) not in ("Cc", "Zl", "Zp") for mark in cleaned)
    assert not any("\u202a" <= mark <= "\u202e" or "\u2066" <= mark <= "\u2069" for mark in inner)
    assert clean(inner).removeprefix("\u2068").removesuffix("\u2069") == inner


@pytest.mark.parametrize(
    ("address", "linked"),
    [
        ("https://example.com/a?b=1&c=2#d", True),
        ("http://news.example.com", True),
        ("https://localhost/a", False),
        ("ftp://example.com/a", False),
        ("javascript:alert(1)", False),
        ("config/samples/01.html", False),
        ("/home/someone/01.html", False),
        ("https://example.com/a b", False),
        ("https://example.com/\u202ea", False),
        ("https://[broken", False),
        ("https://example.com/" + "a" * 3000, False),
        ("", False),
    ],
)
def test_only_what_telegram_links_is_a_link(address: str, linked: bool) -> None:
    assert (web_link(address) is not None) is linked


def test_the_host_of_an_address() -> None:
    assert host_of("https://www.news.example.com:8080/a") == "news.example.com"
