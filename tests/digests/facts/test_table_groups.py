"""Lengths of time that stand side by side over a copied table are told apart by the days and years below them."""

import pytest

from digests.facts.table_groups import heads_in_groups
from digests.languages import LANGUAGES

ENGLISH = LANGUAGES["en"]


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        (
            "Three Months Ended Six Months Ended April 30, April 30, 2026 2025 2026 2025",
            [
                "Three Months Ended April 30 2026",
                "Three Months Ended April 30 2025",
                "Six Months Ended April 30 2026",
                "Six Months Ended April 30 2025",
            ],
        ),
        (
            "Three Months EndedNine Months Ended\nSept. 30, 2026April 30, 2026Sept. 30, 2025Sept. 30, 2026",
            [
                "Three Months Ended Sept. 30 2026",
                "Three Months Ended April 30 2026",
                "Three Months Ended Sept. 30 2025",
                "Nine Months Ended Sept. 30 2026",
            ],
        ),
        (
            "Quarter Ended Year Ended December 31, 2026 2025 2026 2025",
            [
                "Quarter Ended December 31 2026",
                "Quarter Ended December 31 2025",
                "Year Ended December 31 2026",
                "Year Ended December 31 2025",
            ],
        ),
        ("Three Months Ended April 30, 2026 2025", []),
        ("Three Months Ended Six Months Ended 2026 2025 2026 2025", []),
        ("Three Months Ended Six Months Ended April 30, 2026 2025 2026", []),
        ("in the three months ended in June it sold more than in the six months ended in March", []),
        ("", []),
    ],
)
def test_heads_of_groups(text: str, heads: list[str]) -> None:
    assert heads_in_groups(text, ENGLISH) == heads


def test_a_language_without_such_heads_has_none() -> None:
    assert heads_in_groups("Three Months Ended Six Months Ended April 30, 2026 2025 2026 2025", LANGUAGES["ja"]) == []
