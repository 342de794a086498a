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
        "Net income was $7.5 million, or $0.14 per share, up from $6.9 million, or $0.13 per share.",
        {"$7.5 million": ("up", None, "$6.9 million"), "$0.14 per share": ("up", None, "$0.13 per share")},
    ),
    (
        (
            "It had net income of $6.5 million and earnings per share of $0.35, compared to net income of $3.9 million "
            "and earnings per share of $0.20."
        ),
        {"$6.5 million": ("up", None, "$3.9 million"), "$0.35": ("up", None, "$0.20")},
    ),
    (
        (
            "Dues rose to $6.7 million and $13.0 million for the quarter and half, compared to $5.1 million and "
            "$10.5 million, respectively."
        ),
        {"$6.7 million": ("up", None, "$5.1 million"), "$13.0 million": ("up", None, "$10.5 million")},
    ),
    (
        "Net income increased $0.9 million, or 176.4%, to $1.4 million, or $0.33 per share.",
        {"$1.4 million": ("up", "176.4", None), "$0.33 per share": None},
    ),
    ("Dues were $48.2 million, representing a decrease of 20%.", {"$48.2 million": ("down", "20", None)}),
    ("Dues rose 5.0% to $4 million, driven by 4.2% fare growth.", {"$4 million": ("up", "5.0", None)}),
    ("Dues are expected to be $324 million, plus or minus 3 percent.", {"$324 million": None}),
    (
        "Dues were $10.1 million, down 5% from $10.6 million in the spring and up 12% from $9.0 million a year ago.",
        {"$10.1 million": ("up", "12", None)},
    ),
    ("Earnings grew 42.6% year over year from 9 cents.", {"42.6%": None}),
    ("Losses increased by 73%, or $1.3 million, to a net loss of $3.1 million.", {"$3.1 million": ("up", "73", None)}),
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
    found = kept(HEADLINE, "Earnings per share grew 42.6% year over year from 9 cents.")
    assert "42.6%" in found
    assert "9 cents" not in found


def test_the_loss_of_a_share_in_brackets_is_one_too() -> None:
    found = told("The net loss for the quarter was $7.7 million ($0.13 per share).")
    assert str(found["$0.13 per share"].value) == "-0.13"


def test_what_falls_short_of_an_amount_is_no_fall() -> None:
    assert told("Grants led the way, falling just short of $2 million.")["just short of $2 million"].value == 2_000_000


PERIODS = [
    ("The net loss was $3.2 million, or $0.10 per share, for the six months ended June 30, 2024.", "six months ended"),
    ("Total dues for the 2024 second quarter were $3.2 million.", "2024 second quarter"),
    ("Dues were $3.2 million in the first quarter.", "first quarter"),
    ("The quarter brought dues of $3.2 million, 4% above the first quarter of 2023.", "Third Quarter"),
    ("Dues for the quarter were $3.2 million.", "Third Quarter"),
    ("Dues for the year were $3.2 million.", "year"),
]


@pytest.mark.parametrize(("sentence", "period"), PERIODS, ids=[case[0] for case in PERIODS])
def test_the_period_behind_both(sentence: str, period: str) -> None:
    assert (told(sentence)["$3.2 million"].period or "").startswith(period)


def test_two_periods_in_words_are_told_respectively() -> None:
    found = told(
        "Dues rose to $6.7 million and $13.0 million in the second quarter and first half of 2015, respectively."
    )
    assert found["$6.7 million"].period == "second quarter of 2015"
    assert found["$13.0 million"].period == "first half of 2015"


def test_a_headline_rounds_up() -> None:
    text = "Net income was $1.45 million. Net operating income was $1.59 million."
    found = next(one for one in figures("Tarn Reports Net Income of $1.5 Million", text) if one.rank == 1)
    assert (found.text, found.measure) == ("$1.45 million", "Net Income")
