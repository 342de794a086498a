"""The data of every language: complete, with all plural forms the language has, and with places for the values."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

import pytest
from babel import Locale

from digests.compose.amounts import writing_of
from digests.facts.basis import EXPECTED
from digests.languages import LANGUAGES
from digests.languages.writing import Plural, Writing
from tests.typeset import wrongly_set

_PATTERNS = ("day", "day_with_weekday", "month", "quarter")  # Babel's
_BOUNDS = {"exact", "about", "over", "under", "up_to", "at_least"}
_LENGTHS = {"second", "minute", "hour", "day", "week", "month", "quarter", "year"}


@pytest.fixture(params=sorted(LANGUAGES))
def writing(request: pytest.FixtureRequest) -> Writing:
    code: str = request.param
    made = LANGUAGES[code].writing
    assert made is not None
    return made


def test_no_text_is_missing(writing: Writing) -> None:
    english = writing_of("en")
    for name in Writing.__struct_fields__:
        value = getattr(writing, name)
        if isinstance(value, str) and name not in ("scale_of", "money"):
            assert value.strip(), name
    assert set(writing.bounds) == _BOUNDS
    assert set(writing.durations) == _LENGTHS
    assert set(writing.kinds) == set(english.kinds)
    assert set(writing.duration_nouns) <= _LENGTHS


def test_every_kind_that_is_read_has_a_name(writing: Writing) -> None:
    read = {kind for language in LANGUAGES.values() for kind in language.page.kinds}
    assert read
    assert read == set(writing.kinds)


def test_every_basis_that_facts_name_has_a_word(writing: Writing) -> None:
    named = {basis for language in LANGUAGES.values() for basis in language.numbers.bases.values()}
    assert named
    assert set(writing.bases) == named | {EXPECTED}
    assert all(word.strip() == word != "" for word in writing.bases.values())


def test_currencies_are_known_and_named_where_they_go_by_name(writing: Writing) -> None:
    assert set(writing.currencies) <= set(Locale("en").currencies)
    assert bool(writing.money) >= bool(writing.currencies)
    assert writing.money == "" or {"{amount}", "{name}"} <= set(re.findall(r"\{\w+\}", writing.money))


def test_texts_have_the_punctuation_of_their_script(writing: Writing) -> None:
    every = [getattr(writing, name) for name in Writing.__struct_fields__ if name not in _PATTERNS]
    texts = [text for value in every for text in (value.values() if isinstance(value, Mapping) else [value])]
    assert wrongly_set(writing.locale[:2], [text for text in texts if isinstance(text, str)]) == []


def test_plural_forms_are_those_of_the_language(writing: Writing) -> None:
    rule = Locale.parse(writing.locale).plural_form
    needed = {rule(count) for count in (*range(1, 121), Decimal("1.5"), Decimal("2.0"))} - {"zero"}
    plurals: list[Plural] = [writing.pp, writing.bps, writing.more, writing.stories, *writing.durations.values()]
    for forms in plurals:
        assert "other" in forms
        if len(forms) > 1:
            assert needed <= set(forms), forms
        assert all(form.count("{}") == 1 for form in forms.values())
    if len(needed) > 1:
        assert all(len(forms) > 1 for forms in writing.durations.values())


def test_values_have_their_places(writing: Writing) -> None:
    for name in ("between", "window", "days_between", "part"):
        assert getattr(writing, name).count("{}") == 2, name
    for name in ("factor", "quote", "against", "week", "source", "also_by"):
        assert getattr(writing, name).count("{}") == 1, name
    assert all(half.count("{}") == 1 for half in writing.halves)
    assert all(bound.count("{}") == 1 for bound in writing.bounds.values())
    assert "{day}" in writing.moment
    assert "{time}" in writing.moment
    assert "{moment}" in writing.zoned
    assert "{zone}" in writing.zoned


def test_number_words_fall_and_are_powers_of_ten(writing: Writing) -> None:
    values = [scale.value for scale in writing.scales]
    assert values == sorted(values, reverse=True)
    assert all(value == Decimal(1).scaleb(value.adjusted()) for value in values)
