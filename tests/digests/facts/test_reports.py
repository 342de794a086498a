"""Reports and dividends: which amounts are older, which are per share, and which of them an editor keeps."""

from __future__ import annotations

import pytest

from digests.model import Figure
from tests.digests.facts.written_release import figures, kept

HEADLINE = "Tarn Bank Reports Second Quarter 2024 Results"

OLDER = [
    # what is said, what is new, what is older
    ("Revenue was up 11% to £53.9 million (H1 2016: £48.2 million).", ["£53.9 million"], ["£48.2 million"]),
    ("Group turnover reached £941m (2023: £870m).", ["£941m"], ["£870m"]),
    ("The margin was 35.4% (prior year: 32.1%).", ["35.4%"], ["32.1%"]),
    (
        (
            "Net income was $9.2 million compared to $16.4 million for the second quarter of 2023, and $10.3 million "
            "for the first quarter of 2024."
        ),
        ["$9.2 million"],
        ["$16.4 million", "$10.3 million"],
    ),
    (
        (
            "This compares with net income of $8,280,000, or $.61 per share, on revenues of $126,709,000 in the 2023 "
            "second quarter."
        ),
        [],
        ["$8,280,000", "$.61 per share", "$126,709,000"],
    ),
    (
        (
            "The dividend has gone from $0.41 per share for the year ended June 30, 2018, to a yearly rate of "
            "$0.66 today."
        ),
        ["$0.66"],
        ["$0.41 per share"],
    ),
    (
        (
            "The bank lost $612,000, or $0.07 per share, versus last year's third quarter operating profit of "
            "$237,000 and a net profit of $164,000, or $0.02 per share."
        ),
        ["$612,000", "$0.07 per share"],
        ["$237,000", "$164,000", "$0.02 per share"],
    ),
    (
        "Net income was $9.2 million, a decrease of 2%, from 2023 second quarter net income of $9.4 million.",
        ["$9.2 million"],
        ["$9.4 million"],
    ),
    (
        "Earnings were $41.3 million, an increase of 17 percent over earnings of $35.3 million, or $0.61 per share.",
        ["$41.3 million"],
        ["$35.3 million", "$0.61 per share"],
    ),
    (
        "For the same period of the prior year, the bank had net income of $7.1 million and fees of $5.3 million.",
        [],
        ["$7.1 million", "$5.3 million"],
    ),
    ("Excluding last year's gain of $5.1 million, profit was $9 million.", ["$9 million"], ["$5.1 million"]),
    (
        "Sales were $221 million, up 3% from the first quarter of 2023, when the bank posted sales of $215 million.",
        ["$221 million"],
        ["$215 million"],
    ),
    ("Revenues were $137.4 million, EPS from continuing operations $0.27.", ["$137.4 million", "$0.27"], []),
    ("Net sales were $8 million versus $7 million, and net income was $2 million.", ["$8 million", "$2 million"], []),
    ("The board raised the dividend from $0.14 to $0.15 per share.", ["$0.15 per share"], []),
    ("Revenue was $8 million (2025 guidance: $30 million).", ["$8 million", "$30 million"], []),
    ("It paid $3 million in cash and $2 million for the boats of 2021.", ["$3 million", "$2 million"], []),
]


@pytest.mark.parametrize(("sentence", "new", "older"), OLDER)
def test_an_older_value_is_a_comparison(sentence: str, new: list[str], older: list[str]) -> None:
    found = {one.text: (one.why_not or "").startswith("comparison") for one in figures(HEADLINE, sentence)}
    assert [text for text in new if found[text]] == []
    assert [text for text in older if not found[text]] == []


def test_a_year_before_and_the_year_to_date_are_no_news_of_a_quarter() -> None:
    lines = (
        HEADLINE,
        "In the second quarter of 2024, net revenue was $145.2 million and net income was $12.4 million.",
        "In the second quarter of 2023, net revenue totaled $148.2 million, including $109.3 million from lamps.",
        "For the six months ended June 30, 2024, net revenue was $284 million and operating cash flow was $31 million.",
    )
    reasons = {one.text: one.why_not or "" for one in figures(*lines, kind="earnings")}
    assert "earlier period" in reasons["$148.2 million"]
    assert "earlier period" in reasons["$109.3 million"]
    assert "year to date" in reasons["$284 million"]
    assert reasons["$145.2 million"] == reasons["$31 million"] == ""  # told for the six months alone


def test_millions_of_a_title_are_no_months() -> None:
    lines = (
        "Tarn Bank Reports Second Quarter 2024 Results: Revenues $144.6M",
        "For the second quarter of 2024, net revenue was $137.4 million and net income was $12.4 million.",
        "For the six months ended June 30, 2024, net revenue was $284 million.",
    )
    assert "$284 million" not in kept(*lines, kind="earnings")


def test_a_cause_that_opens_a_sentence_ends_at_its_comma() -> None:
    lead = "In the second quarter of 2024, net revenue was $145.2 million and net income was $12.4 million."
    told = kept(
        HEADLINE,
        lead,
        "Due to the storm, the bank now expects net revenue of $500 million to $510 million in 2024.",
        "Fees fell, reflecting lower net revenue of $9 million in the north.",
        kind="earnings",
    )
    assert "$500 million to $510 million" in told
    assert "$9 million" not in told


def test_a_quarter_that_began_the_fiscal_year_is_not_older_than_it() -> None:
    lines = (
        "Tarn Bank Reports First Quarter Fiscal 2025 Results",
        "For the quarter ended November 30, 2024, revenue was $14.5 million and net income was $2.1 million.",
    )
    assert set(kept(*lines, kind="earnings")) == {"$14.5 million", "$2.1 million"}


PER_SHARE = [
    ("The board declared a dividend of $0.15.", "$0.15"),
    ("Net income was $9.2 million, or $0.14 per average diluted common share.", "$0.14"),
    ("The buyer will pay $53 per Tarn share in cash.", "$53"),
    ("A dividend of $0.21 per share was paid, an annualized rate of $0.84.", "$0.84"),
]


@pytest.mark.parametrize(("sentence", "text"), PER_SHARE)
def test_a_small_amount_of_a_dividend_is_per_share(sentence: str, text: str) -> None:
    assert _one(sentence, text).unit == "USD/share"


@pytest.mark.parametrize(
    ("sentence", "text"),
    [("The board declared a special dividend of $340 million.", "$340"), ("The ticket costs $0.15 more.", "$0.15")],
)
def test_what_is_told_in_all_is_not(sentence: str, text: str) -> None:
    assert _one(sentence, text).unit == "USD"


def test_both_measures_of_one_line_come_before_segments() -> None:
    found = kept(
        HEADLINE,
        "- Total net revenue of $2.7 billion, up 6.4% year over year",
        "- Northern net revenue of $2.7 billion, up 8.6% year over year",
        "- Southern net revenue of $412 million, up 3.8% year over year",
        "- Net loss was $87 million and adjusted EBITDA was $191 million",
        "- Diluted loss per share was $0.64 and adjusted diluted earnings per share was $0.53",
        kind="earnings",
    )
    assert found[-1] == "$412 million"
    assert {"$191 million", "$0.53"} <= set(found)


def test_what_a_bank_is_measured_by_is_kept() -> None:
    found = kept(
        HEADLINE,
        "Net income was $9.2 million, or $0.15 per share.",
        "Net interest income was $39.5 million and the net interest margin was 4.07%.",
        "The return on average assets was 1.65%.",
        kind="earnings",
    )
    assert {"$39.5 million", "4.07%", "1.65%"} <= set(found)


def test_why_a_measure_moved_is_no_figure() -> None:
    found = kept(
        HEADLINE,
        "Net income was $9.2 million, or $0.15 per share.",
        "The rise came mostly from an increase in fees of $1,482,000, partially offset by a loss on "
        "securities of $785,000.",
        kind="earnings",
    )
    assert found == ["$9.2 million", "$0.15 per share"]


def test_an_outlook_has_its_place_beside_the_total() -> None:
    found = kept(
        HEADLINE,
        "Revenue was $309.5 million. Gross profit was $111.1 million. Net income was $27.2 million.",
        "For the third quarter of 2024 we expect revenue of approximately $324 million.",
        kind="earnings",
    )
    assert found.index("approximately $324 million") < found.index("$111.1 million")


def test_one_amount_per_share_is_told_once() -> None:
    found = kept(
        HEADLINE,
        "Net income was $23.1 million, or $32.94 per diluted common share.",
        "Basic earnings per share were $33.06 and diluted earnings per share $32.94.",
        kind="earnings",
    )
    assert sum("32.94" in text for text in found) == 1


def test_what_finders_are_paid_is_no_figure_of_a_financing() -> None:
    found = kept(
        "Tarn Minerals Closes Private Placement",
        "Tarn Minerals has closed a private placement of 947,150 units at $1.60 per unit for gross proceeds of "
        "$1,515,440.",
        "The units were sold to residents of the north.",
        "Nobody else took part.",
        "Finder's fees of $45,130 and 28,175 finder's warrants were paid.",
    )
    assert "$1,515,440" in found
    assert "$45,130" not in found


def _one(sentence: str, text: str) -> Figure:
    found = [one for one in figures(HEADLINE, sentence) if text in one.text]
    assert found, f"{text!r} was not read from {sentence!r}"
    return found[0]
