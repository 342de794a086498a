"""The unit of a number stands behind an older value in brackets; conditions and short names in brackets."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.digests.facts.written_release import figures

CASES = [
    # language, sentence, amount, value, unit, direction
    ("de", "Der Umsatz stieg auf 445,2 (Vj: 398,5) Mio. Euro.", "445,2", "445200000", "EUR", "up"),
    ("de", "Die Marge lag bei 20,7 (21,2) %.", "20,7", "20.7", "%", "down"),
    ("de", "Das Ergebnis je Aktie lag bei 1,01 (0,61) Euro.", "1,01", "1.01", "EUR/share", "up"),
    ("en", "Net sales amounted to SEK 1,234 (1,100) million.", "1,234", "1234000000", "SEK", "up"),
    ("en", "Operating profit was EUR 12.4 (-3.1) million.", "12.4", "12400000", "EUR", "up"),
    ("en", "The margin was 9.1 (9.1) percent.", "9.1", "9.1", "%", None),
]


@pytest.mark.parametrize(
    ("language", "sentence", "text", "value", "unit", "direction"), CASES, ids=[case[1] for case in CASES]
)
def test_the_unit_behind_the_bracket(
    language: str, sentence: str, text: str, value: str, unit: str, direction: str | None
) -> None:
    found = [one for one in figures("Tarn", sentence, language=language) if text in one.text]
    assert [(one.value, one.unit) for one in found] == [(Decimal(value), unit)]
    assert (found[0].change.direction if found[0].change else None) == direction


@pytest.mark.parametrize(
    "sentence",
    [
        "The pier cost $12 (see page 3) and millions of reasons.",
        "Section 12 (3) of the act",
        "It has 12 (twelve) berths.",
    ],
)
def test_other_brackets_lend_no_unit(sentence: str) -> None:
    assert all(abs(one.value) < 1000 for one in figures("Tarn", sentence))


def test_prose_with_older_values_is_no_table() -> None:
    prose = (
        "Net sales amounted to SEK 1,234 (1,100) million, an organic growth of 4 percent. Operating profit was "
        "SEK 112 (98) million and the margin 9.1 (9.0) percent. Order intake was SEK 1,412 (1,205) million, "
        "and cash flow SEK 88 (71) million."
    )
    found = figures("Tarn Harbour interim report", prose, kind="earnings")
    assert {one.measure for one in found} >= {"Net sales", "Operating profit", "Order intake"}
    assert not [one for one in found if one.rule == "table row"]


CONDITIONS = [
    ("en", "If dues exceed $50 million in a year, the city pays a bonus of $5 million.", "$50 million"),
    ("en", "The bank lends more, provided that dues exceed $12 million.", "$12 million"),
    ("de", "Sofern der Umsatz 50 Millionen Euro übersteigt, zahlt die Stadt 5 Millionen Euro.", "50"),
]


@pytest.mark.parametrize(("language", "sentence", "text"), CONDITIONS, ids=[case[1] for case in CONDITIONS])
def test_a_condition_is_no_figure(language: str, sentence: str, text: str) -> None:
    found = next(one for one in figures("Tarn", sentence, language=language) if text in one.text)
    assert found.why_not == "a condition, not what is or will be"


def test_the_short_name_in_brackets_is_told() -> None:
    found = figures(
        "Tarn",
        "Das Ergebnis vor Zinsen und Steuern (EBIT) wuchs auf 20 Millionen Euro.",
        language="de",
        kind="earnings",
    )
    assert found[0].measure == "Ergebnis vor Zinsen und Steuern (EBIT)"
