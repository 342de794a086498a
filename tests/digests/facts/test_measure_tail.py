"""What a measure goes on with, and what was done with what is counted or paid."""

from __future__ import annotations

import pytest

from tests.digests.facts.written_release import figures

HEADLINE = "Tarn Harbour Speaks of its Year"

TAILS = [
    ("The bank booked a $3.4 million provision for credit losses.", "provision for credit losses"),
    ("A $3.4 million provision for loan and rent losses was booked.", "provision for loan and rent losses"),
    ("The trust gave $3.4 million of support from the Orley Family Fund.", "support from the Orley Family Fund"),
    (
        "It ended a quarrel by a $3.4 million settlement with the Orley Water Board.",
        "settlement with the Orley Water Board",
    ),
    ("It agreed to pay $3.4 million in fines and fees.", "fines and fees"),
    (
        "It had $3.4 million in cash, cash equivalents and short-term notes.",
        "cash, cash equivalents and short-term notes",
    ),
    (
        "It got net proceeds of $3.4 million from the exercise of warrants.",
        "net proceeds from the exercise of warrants",
    ),
    ("It booked $3.4 million of costs associated with the merger.", "costs associated with the merger"),
    (
        "The quarter held $3.4 million of expenses related to the closing of the Orley plant.",
        "expenses related to the closing of the Orley plant",
    ),
    ("The sum includes $3.4 million of grants to rural schools.", "grants to rural schools"),
    ("It had $3.4 million outstanding under its credit facility.", "outstanding under its credit facility"),
    ("The state will put $3.4 million in roads, bridges and rail.", "roads, bridges and rail"),
    ("Total dividends paid to shareholders were $3.4 million.", "dividends paid to shareholders"),
    ("A $3.4 million provision for boat losses sharply dampened earnings.", "provision for boat losses"),
    ("Up to $3.4 million in prizes and featuring two bands, the regatta opens.", "prizes"),
    ("It sold $3.4 million of notes at a price below par.", "notes sold"),
    ("The board backed a program to repurchase $3.4 million of its common stock.", "common stock to be repurchased"),
    ("The harbour repurchased $3.4 million of its common stock.", "common stock repurchased"),
    ("More than 90 towns requested $3.4 million in funding.", "funding requested"),
    ("The banks may take an additional $3.4 million of notes.", "additional notes"),
    ("The 40 grants are for up to $3.4 million each.", "grants each"),
]

COUNTS = [
    ("The harbour acquired 860 warehouses in the quarter.", "860 warehouses", "warehouses acquired"),
    ("Currently, the harbour owns 860 warehouses.", "860 warehouses", "warehouses owned"),
    ("The campaign reached 14,000 households and 2,500 schools.", "2,500 schools", "schools reached"),
    (
        "The breach exposed the account numbers of 61,000 customers.",
        "61,000 customers",
        "account numbers of customers exposed",
    ),
    ("The baker is recalling 2,300 cases of peanut bars.", "2,300 cases", "cases of peanut bars recalled"),
    ("The reform could lift 25,000 pensioners out of want.", "25,000 pensioners", "pensioners that could be lifted"),
    ("The mill is to create 250 jobs in Orley.", "250 jobs", "jobs to be created in Orley"),
    ("The loan helped to create 250 jobs in Orley.", "250 jobs", "jobs created in Orley"),
    ("The survey of 1,540 adults was carried out by post.", "1,540 adults", "adults surveyed"),
    ("A poll of 1,540 adults surveyed online says so.", "1,540 adults", "adults surveyed"),
    ("The mill did not close 250 shops.", "250 shops", "shops"),
    ("The mill employs 250 employees.", "250 employees", "employees"),
]


@pytest.mark.parametrize(("sentence", "measure"), TAILS, ids=[case[1] for case in TAILS])
def test_a_measure_is_told_whole(sentence: str, measure: str) -> None:
    assert [one.measure for one in figures(HEADLINE, sentence) if "$3.4 million" in one.text] == [measure]


@pytest.mark.parametrize(("sentence", "text", "measure"), COUNTS, ids=[case[0] for case in COUNTS])
def test_what_was_done_with_what_is_counted(sentence: str, text: str, measure: str) -> None:
    assert [one.measure for one in figures(HEADLINE, sentence) if text in one.text] == [measure]


def test_the_middle_of_a_range_is_of_what_the_range_is() -> None:
    found = figures(HEADLINE, "The valuation is $3.10 to $6.40 with a mid-point of $4.75.")
    assert [one.measure for one in found] == ["valuation", "mid-point of valuation"]


def test_a_ratio_keeps_both_its_ends() -> None:
    (found,) = figures(HEADLINE, "The overdue loans to total loans ratio was 0.45%.")
    assert found.measure == "overdue loans to total loans ratio"
