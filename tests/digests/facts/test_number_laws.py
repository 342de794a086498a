"""What holds for any text: spans cut exactly, nothing is raised, the cost grows with the length."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digests.facts.compound import length_of
from digests.facts.find import SEARCHED, find_facts
from digests.facts.quantities import quantities
from digests.languages import LANGUAGES
from digests.model import Span
from tests import hostile
from tests.digests.facts.written_release import release

_PIECES = [
    "$",
    "US$",
    "€",
    "(",
    ")",
    "%",
    "-",
    "–",
    ",",
    ".",
    "/",
    ":",
    " ",
    "\n",
    "1",
    "12",
    "1,234",
    "1.234,5",
    "0.17",
    "2025",
    "one",
    "five",
    "hundred",
    "and",
    "million",
    "bn",
    "M",
    "third",
    "half",
    "of",
    "in",
    "from",
    "to",
    "between",
    "over",
    "up",
    "down",
    "net loss",
    "revenue",
    "was",
    "per share",
    "for every",
    "shares",
    "No.",
    "Top",
    "x",
    "times",
    "万",
    "億",
    "元",
    "円",
    "원",
    "만",
    "억",
    "の",
    "从",
    "至",
    "rund",
    "Mio.",
    "Euro",
    "bzw.",
    "d’",
    "mil",
    "millones",
    "\u00a0",
    "𝟙",
    "½",
    "٣",
]
TEXTS = st.one_of(st.text(max_size=120), st.lists(st.sampled_from(_PIECES), max_size=40).map(" ".join))
LANGUAGE = st.sampled_from(sorted(LANGUAGES))


@given(TEXTS, LANGUAGE)
@settings(max_examples=400, deadline=None)
def test_spans_are_in_order_and_inside_the_text(text: str, language: str) -> None:
    found = quantities(text, Span(0, len(text)), LANGUAGES[language])
    for quantity in found:
        assert 0 <= quantity.span.start < quantity.span.end <= len(text)
        assert quantity.number is not None
        assert quantity.value.is_finite()
    starts = [quantity.number.start for quantity in found if quantity.number]
    assert starts == sorted(starts)


@given(TEXTS, LANGUAGE)
@settings(max_examples=200, deadline=None)
def test_every_figure_cuts_out_its_own_text(text: str, language: str) -> None:
    read = release("Tarn reports", text or "-", language=language)
    for figure in find_facts(read).figures:
        assert figure.span.cut(read.body) == figure.text
        assert (figure.rank is None) != (figure.why_not is None)


@pytest.mark.parametrize("piece", hostile.PIECES)
def test_a_piece_without_end_is_searched(piece: str) -> None:
    read = find_facts(release("Tarn reports", hostile.repeated(piece, 40_000)))
    assert all(figure.span.cut(read.release.body) == figure.text for figure in read.figures)


def test_behind_a_very_long_opening_nothing_is_searched() -> None:
    long = "We sail on and on. " * (SEARCHED // 19 + 10)
    read = find_facts(release("Tarn reports", "Tarn sold 412 boats.", long, "Tarn sold 977 boats."))
    assert [figure.text for figure in read.figures] == ["412 boats"]
    assert read.release.body.endswith("977 boats.")
    assert read.searched is not None
    assert SEARCHED // 2 < read.searched <= SEARCHED
    assert find_facts(release("Tarn reports", "Tarn sold 412 boats.")).searched is None


def test_of_many_crumbs_the_first_are_read() -> None:
    assert len(find_facts(release("Tarn reports", *["1"] * 20_000)).figures) < 20_000


WESTERN = st.sampled_from(["de", "en", "es", "fr", "it", "pt", "ru"])


@given(st.data(), WESTERN, st.integers(2, 400), st.integers(2, 400))
@settings(max_examples=200, deadline=None)
def test_two_units_are_told_in_the_smaller(data: st.DataObject, code: str, first: int, second: int) -> None:
    """Whichever units are told together, the value is exact: hours and minutes in minutes, years in months."""
    words = LANGUAGES[code].numbers
    units = sorted(unit for unit in words.lengths if unit in words.durations)
    greater, smaller = data.draw(st.sampled_from(units)), data.draw(st.sampled_from(units))
    one, other = length_of(greater, words), length_of(smaller, words)
    assert one is not None
    assert other is not None
    text = f"{first} {greater} {second} {smaller}"
    read = quantities(text, Span(0, len(text)), LANGUAGES[code])
    times = one.size // other.size
    if one.family == other.family and times > 1 and second < times:
        assert [quantity.value for quantity in read] == [first * times + second]
        assert read[0].span.cut(text) == text
    else:
        assert [quantity.value for quantity in read] == [first, second]
