"""Laws of dates: exact spans, nothing raises, what is written is read back."""

from __future__ import annotations

import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digests.languages import LANGUAGES
from tests import hostile
from tests.digests.facts.when.bodies import mentions, milestones, release

_WORDS = (
    "on in by from to and until between May March Sat next last this week year quarter first half end mid early Q3 H1 "
    "FY26 2025 2026 17 31 3rd 10:30 5:00 p.m. ET (CT) noon today . , - – ; of the fiscal ended five days spanning "
    "within years 1. November bis 2025-13-45 1.1. 99.99.99 de 3 mars le 18h30 年 月 日 2025年 10月 17日 午後 3時 至 "
    "第3四半期 내년 3분기 5.30.(금) ‘24.5.1일 令和 元年 十二月 \n\n \u00a0 № ０１２ ²"
).split(" ")

_pieces = st.lists(st.sampled_from(_WORDS) | st.text(max_size=6), max_size=60)
_languages = st.sampled_from(sorted(LANGUAGES))
_days = st.sampled_from(("2025-10-20", "2024-02-29", "0001-01-01", "9999-12-31", "2026-01", None))


@settings(deadline=None, max_examples=150)
@given(_pieces, _languages, _days)
def test_no_text_raises_and_every_date_stands_where_it_says(pieces: list[str], language: str, day: str | None) -> None:
    written = release(" ".join(pieces), language=language, day=day)
    found = mentions(written)
    told = milestones(written)
    assert all(0 <= one.span.start < one.span.end <= len(written.body) for one in found)
    assert all(first.span.end <= second.span.start for first, second in itertools.pairwise(found))
    assert all(one.end is None or str(one.end) >= str(one.start) for one in found)
    assert [one.span for one in told] == [one.span for one in found]
    assert all(one.text == one.span.cut(written.body) for one in told)
    assert all((one.rank is None) != (one.why_not is None) for one in told)
    ranks = sorted(one.rank for one in told if one.rank)
    assert ranks == list(range(1, len(ranks) + 1))


_MONTHS = {
    language: [forms.split()[0] for forms in LANGUAGES[language].dates.months]
    for language in ("en", "de", "fr", "es", "it", "pt")
}
_GENITIVES = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()


def _spellings(day: date) -> dict[str, list[str]]:
    """A day in every language, in the orders in which it is written there."""
    month = {language: names[day.month - 1] for language, names in _MONTHS.items()}
    english = month["en"].title()
    return {
        "en": [
            f"{english} {day.day}, {day.year}",
            f"{english[:3]}. {day.day}, {day.year}",
            f"{day.day} {english} {day.year}",
            f"{english.upper()} {day.day}, {day.year}",
            day.isoformat(),
            f"{day.month}/{day.day}/{day.year}",
        ],
        "de": [f"{day.day}. {month['de'].title()} {day.year}", f"{day:%d.%m.%Y}", f"{day.day}.{day.month}.{day.year}"],
        "fr": [f"{day.day} {month['fr']} {day.year}", f"{day:%d/%m/%Y}"],
        "es": [f"{day.day} de {month['es']} de {day.year}", f"{day.day} de {month['es']} del {day.year}"],
        "it": [f"{day.day} {month['it']} {day.year}"],
        "pt": [f"{day.day} de {month['pt']} de {day.year}"],
        "ru": [f"{day.day} {_GENITIVES[day.month - 1]} {day.year} г."],
        "zh": [f"{day.year}年{day.month}月{day.day}日", f"{day.year} 年 {day.month} 月 {day.day} 日"],
        "ja": [f"{day.year}年{day.month}月{day.day}日", f"{day:%Y.%m.%d}"],
        "ko": [f"{day.year}년 {day.month}월 {day.day}일", f"{day.year}. {day.month}. {day.day}."],
    }


@settings(deadline=None, max_examples=60)
@given(st.dates(date(1960, 1, 1), date(2049, 12, 31)))
def test_a_written_day_is_read_back(day: date) -> None:
    for language, spellings in _spellings(day).items():
        for text in spellings:
            found = mentions(release(f"Nordhaven: {text}, Quillmark.", language=language))
            assert [(one.start, one.end, one.grain) for one in found] == [(day, None, "day")], text


@settings(deadline=None, max_examples=60)
@given(st.dates(date(1990, 1, 1), date(2040, 12, 1)), st.integers(1, 40))
def test_a_written_range_is_read_back(first: date, length: int) -> None:
    last = first + timedelta(length)
    for text in (
        f"from {first:%B} {first.day}, {first.year} to {last:%B} {last.day}, {last.year}",
        f"{first.day} {first:%B} {first.year} – {last.day} {last:%B} {last.year}",
        f"between {first:%B} {first.day}" + f" and {last:%B} {last.day}, {last.year}",
    ):
        found = mentions(release(text))
        assert [(one.start, one.end) for one in found] == [(first, last)], text


@pytest.mark.parametrize(("language", "unit"), hostile.DATES)
def test_dates_without_end_are_read(language: str, unit: str) -> None:
    written = release(hostile.repeated(unit, 60_000), language=language)
    assert all(one.span.cut(written.body) == one.text for one in milestones(written))
