"""Reports of results: the company's totals of the reported period come first, parts and older amounts after."""

from __future__ import annotations

import pytest

from digests.facts.totals import named_measure
from digests.languages import LANGUAGES
from tests.digests.facts.written_release import figures, kept

REPORT = (
    "Quarrel Bay Energy Reports Second Quarter 2026 Results",
    "Total revenue was $412 million compared to first quarter revenue of $395 million",
    "Net loss was $61 million compared to net loss of $70 million in the first quarter",
    "Adjusted EBITDA² was $58 million compared to $44 million in the first quarter",
    "Free cash flow² was negative $7 million compared to negative $22 million in the first quarter",
    "Our second quarter extended the momentum of the winter.",
    "The Drilling segment generated revenues of $301 million in the quarter, with $31 million of Adjusted EBITDA.",
    "The Sand segment generated revenues of $95 million in the second quarter, with $9 million of Adjusted EBITDA.",
    "Second quarter 2025 adjusted EBITDA was $66 million. Revenue increased by $17 million.",
    "For the third quarter, adjusted EBITDA is forecast to be in the range of $70 million to $85 million.",
)


def test_totals_come_before_parts() -> None:
    told = kept(*REPORT, kind="earnings")
    assert set(told[:4]) == {"$412 million", "$61 million", "$58 million", "negative $7 million"}
    assert "$70 million to $85 million" in told
    assert "$66 million" not in told
    assert "$17 million" not in told


def test_a_later_amount_of_the_same_measure_is_a_part() -> None:
    lines = (
        "Tarn Harbour Reports First Quarter 2026 Results",
        "Revenues were $98.1 million for the quarter ended March 31, 2026.",
        "Net earnings were $9.2 million for the quarter.",
        "Acquisitions contributed approximately $4.1 million in revenue during the quarter.",
    )
    told = kept(*lines, kind="earnings")
    assert told[0] == "$98.1 million"
    assert "approximately $4.1 million" not in told[:2]


def test_a_loss_compared_with_a_far_older_one() -> None:
    found = figures(
        "Tarn Harbour Reports Second Quarter 2026 Results",
        "Second quarter 2026 net loss was ($14.2) million, which compares to second quarter 2025 reported net loss of "
        "($1.7) million.",
        kind="earnings",
    )
    assert [(int(f.value), bool(f.rank)) for f in found] == [(-14_200_000, True), (-1_700_000, False)]


def test_the_words_of_the_issuer_make_no_part() -> None:
    lines = (
        "Tarn Harbour Reports First Quarter 2026 Results",
        "Net income attributable to Tarn Harbour was $9.2 million in the quarter.",
        "Net income of the Ferries segment was $12.2 million in the quarter.",
    )
    assert kept(*lines, kind="earnings")[0] == "$9.2 million"


@pytest.mark.parametrize(
    ("language", "measure", "group"),
    [
        ("en", "Operating profit", 6),
        ("en", "Net profit attributable to owners", 1),
        ("en", "EBITDA margin", 7),
        ("en", "Retained earnings", None),
        ("en", "Deferred revenue", None),
        ("de", "Betriebsergebnis", 3),
        ("de", "Gewinnrücklagen", None),
        ("fr", "résultat opérationnel", 3),
        ("es", "utilidad operativa", 3),
        ("zh", "营业利润", 3),
        ("zh", "未分配利润", None),
        ("ja", "営業損失", 3),
        ("ko", "매출원가", None),
        ("ru", "выручку", 0),
    ],
)
def test_the_longest_name_tells_the_measure(language: str, measure: str, group: int | None) -> None:
    named = named_measure(measure, LANGUAGES[language].numbers)
    assert (named[0] if named else None) == group


def test_a_paragraph_about_a_segment_tells_of_a_part() -> None:
    found = kept(
        "Tarn Harbour Reports Third Quarter 2025 Results",
        "In the third quarter of 2025, revenue was $41.7 million and operating income was $9.3 million.",
        "The Dredging segment had a mixed quarter. Operating income was $4.1 million, and revenue was $12.5 million.",
        "Net income was $6.3 million.",
        "Free cash flow was $5.5 million.",
        kind="earnings",
    )
    assert set(found[:4]) == {"$41.7 million", "$9.3 million", "$6.3 million", "$5.5 million"}


def test_costs_in_the_text_are_no_figures_of_a_report() -> None:
    found = kept(
        "Tarn Harbour Reports Third Quarter 2025 Results",
        "Revenue was $41.7 million in the third quarter of 2025 and net income was $6.3 million.",
        *(
            f"The terminal at {name} was busy."
            for name in "Elm Oak Ash Fir Yew Bay Fern Holt Lea Mere Pool Rye".split()
        ),
        "General and administrative expenses were $1.7 million, compared with $1.9 million a year earlier.",
        kind="earnings",
    )
    assert found == ["$41.7 million", "$6.3 million"]


def test_all_figures_of_the_headline_come_first() -> None:
    lines = (
        "Tarn Harbour Reports Third Quarter 2025 Results; Bookings of Berths up 17%",
        "Revenue was $41.7 million in the third quarter of 2025 and net income was $6.3 million, or $0.42 per share.",
        "Adjusted EBITDA was $9.9 million. Free cash flow was $5.5 million. Gross margin was 44.1%.",
    )
    assert kept(*lines, kind="earnings")[0] == "17%"


def test_the_year_to_date_stands_behind_the_quarter() -> None:
    found = kept(
        "Tarn Harbour Reports Results of Third Quarter and Nine Months of 2025",
        "In the third quarter of 2025, revenue was $41.7 million and net loss was $6.3 million.",
        "For the nine months ended September 30, 2025, revenue was $120.5 million.",
        "Free cash flow for the third quarter of 2025 was $9.9 million.",
        kind="earnings",
    )
    assert found[-1] == "$120.5 million"
    assert "Nine Months" not in found


def test_the_next_sentence_of_a_paragraph_goes_on_with_its_period() -> None:
    found = figures(
        "Tarn Harbour Reports Third Quarter 2025 Results",
        "In the third quarter of 2025, revenue was $41.7 million.",
        "In the first nine months of 2025, revenue was $120.5 million. Operating income was $18.8 million.",
        "Net income was $6.3 million, after a gift of pilings and an old crane to the harbour museum that was booked "
        "in the first quarter. Cash was $4.4 million.",
        kind="earnings",
    )
    periods = {figure.text: figure.period for figure in found}
    assert periods["$18.8 million"] == "first nine months of 2025"
    assert "first quarter" not in str(periods["$4.4 million"])
