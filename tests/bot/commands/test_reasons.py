"""How a fact was read, and why it is left out, in words that readers know; in every language."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from bot.commands.reasons import how_read, why_left_out
from bot.commands.words import WORDS
from tests.written import figure, milestone


@pytest.mark.parametrize(
    ("rule", "key"),
    [
        ("money; subject", "subject"),
        ("number and percent; linked subject", "subject"),
        ("money; noun behind", "behind"),
        ("money; subject, with its label", "subject"),
        ("number and noun; counted noun", "behind"),
        ("range, money; words before", "before"),
        ("money; nothing, as the amount before", "same"),
        ("bare number; nothing", "nothing"),
        ("table row", "table"),
        ("money; of", "beside"),
        ("a rule of tomorrow", "beside"),
    ],
)
def test_a_rule_of_a_figure_is_one_of_a_few_sentences(rule: str, key: str) -> None:
    assert how_read(replace(figure("5"), rule=rule)) == key


@pytest.mark.parametrize(
    ("rule", "key"),
    [
        ("month before day", "date"),
        ("weekday, month before day", "date"),
        ("year, month and day", "date"),
        ("month and day", "release_day"),
        ("year from the day of the release", "release_day"),
        ("day from the release", "release_day"),
        ("quarter in words", "period"),
        ("year", "period"),
        ("end fiscal quarter", "fiscal"),
        ("range from month before day", "stretch"),
        ("length ahead", "length"),
        ("clock time with month before day", "clock"),
        ("clock time, its day named nearby", "clock_nearby"),
        ("a rule of tomorrow", "date"),
    ],
)
def test_a_rule_of_a_date_is_one_of_a_few_sentences(rule: str, key: str) -> None:
    assert how_read(replace(milestone(date(2026, 4, 1)), rule=rule)) == key


@pytest.mark.parametrize(
    ("reason", "key"),
    [
        ("nothing says what it measures", "unclear"),
        ("told already: the same amount stands in a better place", "told"),
        ("comparison: an older or another party's value", "compared"),
        ("background: -7 points of -2 needed", "background"),
        ("room for 6: stronger figures come first", "room"),
        ("stands in the company profile, the safe harbor or the contacts", "boilerplate"),
        ("a year that labels a figure", "label"),
        ("more than a year old", "past"),
        ("no day is named", "vague"),
        ("part of a name", "name"),
        ("a reason of tomorrow", "detail"),
    ],
)
def test_a_reason_is_one_of_a_few(reason: str, key: str) -> None:
    assert why_left_out(reason) == key


@pytest.mark.parametrize("language", WORDS)
def test_every_sentence_is_there_in_every_language(language: str) -> None:
    rules = set("subject behind before beside table same nothing date release_day period stretch length".split())
    assert set(WORDS[language].rules) == rules | {"clock", "clock_nearby", "fiscal"}
    reasons = set("unclear told name compared room background label boilerplate past vague detail".split())
    assert set(WORDS[language].reasons) == reasons
