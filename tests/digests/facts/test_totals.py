"""Reports of results: the company's totals of the reported period come first, parts and older amounts after."""

from __future__ import annotations

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
    "For the third quarter, adjusted EBITDA is forecast to be in the range of $50 million to $65 million.",
)


def test_totals_come_before_parts() -> None:
    told = kept(*REPORT, kind="earnings")
    assert set(told[:4]) == {"$412 million", "$61 million", "$58 million", "negative $7 million"}
    assert "$50 million to $65 million" in told
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
