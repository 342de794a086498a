"""What is left of a message without its markup."""

from __future__ import annotations

import pytest

from bot.delivery.plain import comparable, plain, visible


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<b>Bold</b> &amp; <i>italic</i>", "Bold & italic"),
        ('<a href="https://a.example/?x=1&amp;y=2">Noralund</a> grows', "Noralund (https://a.example/?x=1&y=2) grows"),
        ("a &lt; b &#8212; <blockquote expandable>quote</blockquote>", "a < b — quote"),
        ("broken <b>markup", "broken markup"),
        ("5 < 6 and <p>odd</p>", "5 < 6 and odd"),
        ("", ""),
    ],
)
def test_markup_goes_and_addresses_stay(html: str, text: str) -> None:
    assert plain(html) == text


def test_it_fits_into_a_message() -> None:
    assert len(plain("x" * 9000)) == 4096
    assert plain("x" * 4096) == "x" * 4096


def test_what_a_reader_sees_is_compared_without_what_telegram_changes() -> None:
    html = '<b>Noralund</b>\u202e\n\n<a href="https://a.example">card</a>\tÜber  alles\x07 '
    assert visible(html) == comparable("Noralund\n\ncard Über alles") == "Noralund card Über alles"
