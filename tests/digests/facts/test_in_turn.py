"""Measures and periods that are shared out one to one; and what a house reports is what is measured, not who."""

from __future__ import annotations

import pytest

from tests.digests.facts.written_release import figures

HEADLINE = "Tarn Harbour Reports Third Quarter 2024 Results"

SHARED = [
    # language, sentence, measures in the order of the amounts
    ("en", "Revenue and net income were $41 million and $3 million, respectively.", ["Revenue", "net income"]),
    (
        "en",
        "Net sales, gross profit and net income were $88 million, $31 million and $7 million, respectively.",
        ["Net sales", "gross profit", "net income"],
    ),
    (
        "en",
        "Basic and diluted earnings per share were $0.42 and $0.40, respectively.",
        ["Basic earnings per share", "diluted earnings per share"],
    ),
    (
        "en",
        "In the east, revenue and operating profit came to $12 million and $2 million, respectively.",
        ["revenue", "operating profit"],
    ),
    (
        "en",
        "Tickets cost $25 and $10 for adults and children, respectively.",
        ["Tickets for adults", "Tickets for children"],
    ),
    (
        "en",
        "The company booked $41 million and $3 million in revenue and net income, respectively.",
        ["revenue", "net income"],
    ),
    (  # "retail" alone is no measure: both keep the whole
        "en",
        "Retail and online sales reached $12 million and $4 million, respectively.",
        ["Retail and online sales", "Retail and online sales"],
    ),
    ("de", "Der Umsatz und das EBITDA stiegen auf 41 Mio. Euro bzw. 6 Mio. Euro.", ["Umsatz", "EBITDA"]),
    (
        "fr",
        "Le chiffre d'affaires et le résultat net s'élèvent respectivement à 41 millions d'euros et 3 millions.",
        ["chiffre d'affaires", "résultat net"],
    ),
    (
        "es",
        "Los ingresos y el beneficio neto fueron de 41 millones de euros y 3 millones de euros, respectivamente.",
        ["ingresos", "beneficio neto"],
    ),
    ("pt", "As vendas e o Ebitda cresceram 12% e 9%, respetivamente.", ["vendas", "Ebitda"]),
    (
        "it",
        "I ricavi e l'utile netto sono stati pari rispettivamente a 41 milioni di euro e 3 milioni di euro.",
        ["ricavi", "utile netto"],
    ),
]


@pytest.mark.parametrize(("language", "sentence", "measures"), SHARED, ids=[case[1] for case in SHARED])
def test_each_amount_has_the_measure_of_its_place(language: str, sentence: str, measures: list[str]) -> None:
    found = [one for one in figures(HEADLINE, sentence, language=language) if one.text in sentence]
    assert [one.measure for one in found] == measures


@pytest.mark.parametrize(
    "sentence",
    [
        "Cash and cash equivalents were $14 million and $11 million at June 30, 2024 and May 31, 2023, respectively.",
        "Rope and sail costs were $2 million and $3 million in quarters ended June 30, 2024 and 2023, respectively.",
    ],
)
def test_names_are_not_shared_out_where_the_periods_are(sentence: str) -> None:
    first, second = (one.measure for one in figures(HEADLINE, sentence) if one.text.startswith("$"))
    assert first == second


PERIODS = [
    (
        "Net income for the third quarter and the first nine months was $2.2 million and $5.9 million, respectively.",
        "en",
        ["third quarter", "first nine months"],
    ),
    (
        "Im dritten Quartal und in den ersten neun Monaten lag der Umsatz bei 12 Mio. Euro bzw. 36 Mio. Euro.",
        "de",
        ["dritten Quartal", "den ersten neun Monaten"],
    ),
]


@pytest.mark.parametrize(("sentence", "language", "periods"), PERIODS)
def test_each_amount_has_the_period_of_its_place(sentence: str, language: str, periods: list[str]) -> None:
    found = [one for one in figures(HEADLINE, sentence, language=language) if one.kind == "money"]
    assert [one.period for one in found] == periods


def test_only_the_adjusted_measure_of_a_list_is_adjusted() -> None:
    found = figures(HEADLINE, "Revenue and adjusted EBITDA were $41.2 million and $6.3 million, respectively.")
    assert [(one.measure, one.basis) for one in found] == [("Revenue", None), ("adjusted EBITDA", "adjusted")]


@pytest.mark.parametrize(
    ("sentence", "measure"),
    [
        ("The yard reported revenue of $12.5 million.", "revenue"),
        ("The museum of ropes reported a profit of $12.5 million.", "profit"),
        ("The clinic posted net income of $12.5 million.", "net income"),
        ("Previously reported net income of $12.5 million was restated.", "net income"),
    ],
)
def test_who_reports_is_no_part_of_the_measure(sentence: str, measure: str) -> None:
    found = {one.text: one.measure for one in figures(HEADLINE, sentence)}
    assert found["$12.5 million"] == measure
