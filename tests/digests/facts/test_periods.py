"""Which period an amount belongs to: its own, that of the report, and never an outlook's or a comparison's."""

from __future__ import annotations

import pytest

from tests.digests.facts.written_release import figures

REPORT = "Tarn Harbour reports higher dues"

OWN = [
    (
        "es",
        "Los ingresos del puerto en el primer trimestre del año ascendieron a 83 millones de euros.",
        "primer trimestre del año",
    ),
    (
        "es",
        "Durante los nueve primeros meses, el beneficio se sitúa en 18 millones de euros.",
        "los nueve primeros meses",
    ),
    (
        "it",
        "Nei primi sei mesi dell’esercizio le darsene hanno realizzato ricavi per 72 milioni di euro.",
        "primi sei mesi dell’esercizio",
    ),
    (
        "fr",
        "Sur les neuf premiers mois de l'exercice, les ventes atteignent 41 millions d'euros.",
        "neuf premiers mois de l'exercice",
    ),
    ("ru", "За первые шесть месяцев этого года прибыль составила 17 млрд рублей.", "первые шесть месяцев этого года"),
    ("ru", "По итогам 2 квартала 2021 года выручка составила 180 млрд рублей.", "2 квартала 2021 года"),
    (
        "de",
        "In den ersten neun Monaten des Geschäftsjahres stieg der Umsatz auf 42 Millionen Euro.",
        "neun Monaten des Geschäftsjahres",
    ),
    ("pt", "No trimestre, os investimentos somaram 12 milhões de reais.", "trimestre"),
]


@pytest.mark.parametrize(("language", "sentence", "period"), OWN, ids=[case[1] for case in OWN])
def test_periods_of_a_language(language: str, sentence: str, period: str) -> None:
    found = next(one for one in figures("Tarn", sentence, language=language) if one.kind == "money")
    assert (found.period or "").endswith(period)
    assert not set(found.measure.split()) & set(period.split()) - {"de", "del"}


def test_the_period_of_an_outlook_is_not_that_of_the_report() -> None:
    found = figures(
        REPORT,
        "Dues rose to $41 million. For fiscal 2026 the harbour expects dues of $45 million.",
        kind="earnings",
    )
    assert [(one.text, one.period, one.basis) for one in found] == [
        ("$41 million", None, None),
        ("$45 million", "fiscal 2026", "expected"),
    ]


def test_what_is_expected_does_not_take_the_period_reported_on() -> None:
    found = figures(f"{REPORT} in the third quarter of 2025", "Tarn expects dues of $45 million.", kind="earnings")
    assert [(one.text, one.period) for one in found] == [("$45 million", None)]


def test_a_period_compared_with_is_not_reported_on() -> None:
    found = figures(
        "Tarn Harbour",
        "Dues rose by 4% compared with the third quarter of 2024. The pier earned $3 million.",
        kind="earnings",
    )
    assert found[-1].period is None


def test_a_period_far_down_the_page_is_not_that_of_the_first_paragraphs() -> None:
    prose = "The harbour was full of boats all summer, and the old mole was mended where the winter had broken it."
    found = figures(
        "Tarn Harbour",
        f"{prose} Dues were $3 million.",
        prose,
        f"{prose} In the second quarter of 2024 they were less.",
    )
    assert found[0].period is None


def test_what_an_outlook_is_held_against_is_not_expected() -> None:
    found = figures(REPORT, "Dues of $45 million were above our guidance, and the pier cost $2 million.")
    assert [one.basis for one in found] == [None, None]


def test_the_year_of_a_part_of_a_year_goes_with_it() -> None:
    found = figures(REPORT, "Dues for the first six months of 2025 totaled $14.6 million.", kind="earnings")
    assert [one.period for one in found] == ["first six months of 2025"]


ENGLISH = [
    ("For the year ended December 31, 2024, dues were $3 million.", "year ended December 31, 2024"),
    ("For the quarter ending June 30, 2025, dues were $3 million.", "quarter ending June 30, 2025"),
    ("In the twelve months to June, dues were $3 million.", "twelve months to June"),
    ("Between January and June 2024, dues were $3 million.", "Between January and June 2024"),
    ("From 2019 to 2023, dues were $3 million.", "From 2019 to 2023"),
    ("In 2023/24, dues were $3 million.", "2023/24"),
    ("In May 2025, dues were $3 million.", "May 2025"),
    ("At fiscal year-end 2024, dues were $3 million.", "fiscal year-end 2024"),
    ("On a year-to-date basis, dues were $3 million.", "year-to-date"),
    ("For this year-end party, dues were $3 million.", None),
]


@pytest.mark.parametrize(("sentence", "period"), ENGLISH)
def test_english_periods(sentence: str, period: str | None) -> None:
    assert [one.period for one in figures("Tarn", sentence) if one.kind == "money"] == [period]


def test_two_lengths_are_told_respectively() -> None:
    said = "Dues were $3 million and $9 million for the three and nine months ended June 30, 2025, respectively."
    assert {one.text: one.period for one in figures(REPORT, said, kind="earnings") if one.kind == "money"} == {
        "$3 million": "three months ended June 30, 2025",
        "$9 million": "nine months ended June 30, 2025",
    }


def test_a_count_of_last_year_is_news_of_its_own() -> None:
    found = figures("Tarn", "Last year, 4,000 boats called at the quay.")
    assert [one.why_not for one in found if one.text.startswith("4,000")] == [None]


def test_a_list_has_the_period_of_the_line_that_opens_it() -> None:
    found = figures(
        "Tarn Harbour Reports Second Quarter 2025 Results",
        "Dues for the second quarter of 2025 were $9 million.",
        "# Outlook",
        "For the third quarter of 2025:",
        "* Dues of $10 million to $11 million",
        "* Adjusted EPS of $0.35 to $0.38",
        "Cash was $4 million.",
        kind="earnings",
    )
    assert [(one.measure, one.period, one.basis) for one in found if one.kind in ("money", "per_share")] == [
        ("Dues", "second quarter of 2025", None),
        ("Dues", "third quarter of 2025", "expected"),
        ("Adjusted EPS", "third quarter of 2025", "expected, adjusted"),
        ("Cash", "Second Quarter 2025", None),
    ]
