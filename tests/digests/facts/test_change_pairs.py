"""A total and what it is per share: each moves from its own older value, and both are of the period behind them."""

from __future__ import annotations

import pytest

from digests.model import Figure
from tests.digests.facts.written_release import figures, kept

HEADLINE = "Tarn Harbour Reports Record Third Quarter"


def told(sentence: str, headline: str = HEADLINE) -> dict[str, Figure]:
    return {figure.text: figure for figure in figures(headline, sentence)}


MOVED = [
    # sentence, of its amounts: direction, by how much, against what
    (
        "Net income was $8.3 million, or $0.26 per share, up from $7.1 million, or $0.22 per share.",
        {"$8.3 million": ("up", None, "$7.1 million"), "$0.26 per share": ("up", None, "$0.22 per share")},
    ),
    (
        (
            "It had net income of $5.2 million and earnings per share of $0.41, compared to net income of "
            "$4.4 million and earnings per share of $0.37."
        ),
        {"$5.2 million": ("up", None, "$4.4 million"), "$0.41": ("up", None, "$0.37")},
    ),
    (
        (
            "Dues rose to $3.4 million and $8.6 million for the quarter and half, compared to $2.8 million and "
            "$7.9 million, respectively."
        ),
        {"$3.4 million": ("up", None, "$2.8 million"), "$8.6 million": ("up", None, "$7.9 million")},
    ),
    (
        "Net income increased $0.6 million, or 54.5%, to $1.7 million, or $0.29 per share.",
        {"$1.7 million": ("up", "54.5", None), "$0.29 per share": None},
    ),
    ("Dues were $36.4 million, representing a decrease of 9%.", {"$36.4 million": ("down", "9", None)}),
    ("Dues rose 5.0% to $4 million, driven by 4.2% fare growth.", {"$4 million": ("up", "5.0", None)}),
    ("Dues are expected to be $71 million, plus or minus 4 percent.", {"$71 million": None}),
    (
        "Dues were $10.1 million, down 5% from $10.6 million in the spring and up 12% from $9.0 million a year ago.",
        {"$10.1 million": ("up", "12", "$9.0 million")},
    ),
    ("Earnings grew 31.5% since last autumn from 8 cents.", {"31.5%": ("up", "31.5", "8 cents")}),
    ("Losses increased by 35%, or $1.4 million, to a net loss of $5.4 million.", {"$5.4 million": ("up", "35", None)}),
]


@pytest.mark.parametrize(("sentence", "moved"), MOVED, ids=[case[0] for case in MOVED])
def test_each_moves_from_its_own_older_value(
    sentence: str, moved: dict[str, tuple[str, str | None, str | None] | None]
) -> None:
    found = told(sentence)
    for amount, expected in moved.items():
        change = found[amount].change
        value = None if change is None or change.value is None else str(change.value)
        assert expected == (None if change is None else (change.direction, value, change.against))


def test_what_it_rose_from_is_no_level() -> None:
    found = kept(HEADLINE, "Earnings per share grew 31.5% since last autumn from 8 cents.")
    assert "31.5%" in found
    assert "8 cents" not in found


def test_the_loss_of_a_share_in_brackets_is_one_too() -> None:
    found = told("The net loss for the quarter was $5.4 million ($0.18 per share).")
    assert str(found["$0.18 per share"].value) == "-0.18"


def test_what_falls_short_of_an_amount_is_no_fall() -> None:
    assert told("Gifts were the most, at just short of $3 million.")["just short of $3 million"].value == 3_000_000


PERIODS = [
    ("The net loss was $4.7 million, or $0.15 per share, for the six months ended May 31, 2023.", "six months ended"),
    ("Total dues for the 2023 second quarter were $4.7 million.", "2023 second quarter"),
    ("Dues were $4.7 million in the first quarter.", "first quarter"),
    ("The quarter brought dues of $4.7 million, 4% above the first quarter of 2023.", "Third Quarter"),
    ("Dues for the quarter were $4.7 million.", "Third Quarter"),
    ("Dues for the year were $4.7 million.", "year"),
]


@pytest.mark.parametrize(("sentence", "period"), PERIODS, ids=[case[0] for case in PERIODS])
def test_the_period_behind_both(sentence: str, period: str) -> None:
    assert (told(sentence)["$4.7 million"].period or "").startswith(period)


def test_two_periods_in_words_are_told_respectively() -> None:
    found = told(
        "Dues rose to $3.4 million and $8.6 million in the second quarter and first half of 2021, respectively."
    )
    assert found["$3.4 million"].period == "second quarter of 2021"
    assert found["$8.6 million"].period == "first half of 2021"


def test_a_headline_rounds_up() -> None:
    text = "Net income was $2.35 million. Net operating income was $2.48 million."
    found = next(one for one in figures("Tarn Reports Net Income of $2.4 Million", text) if one.rank == 1)
    assert (found.text, found.measure) == ("$2.35 million", "Net Income")
