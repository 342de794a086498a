"""What a company expects, told in a table of ranges or in lines below "Outlook": measure, period, both ends."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

from digests.model import Document, Figure
from digests.read import read

NOW = datetime(2026, 6, 1, tzinfo=UTC)
OPENING = """# Brack Marine Reports Second Quarter 2025 Results

HALIFAX, Aug. 5, 2025 /PRNewswire/ -- Brack Marine Inc. today told its results for the second quarter of 2025.

"""
TABLE = """## Full Year 2025 Guidance

| | {first} | {second} |
|---|---|---|
| Revenue | $1.20 billion - $1.25 billion | $1.15 billion - $1.20 billion |
| Adjusted EBITDA | $210 - $220 million | $200 - $215 million |
| Adjusted EPS | $3.10 - $3.25 | $3.00 - $3.20 |
"""


def figures(text: str) -> dict[str, Figure]:
    """Text → figure of the only release of a Markdown page that opens with OPENING."""
    readings, _ = read(Document("brack.md", (OPENING + text).encode(), NOW))
    return {figure.text: figure for figure in readings[0].figures}


def test_a_table_of_ranges() -> None:
    found = figures(TABLE.format(first="Current Guidance", second="Prior Guidance"))
    told = {one.measure: (one.value, one.high, one.unit, one.period, one.basis) for one in found.values() if one.rank}
    million = Decimal(1_000_000)
    assert told == {
        "Revenue": (1200 * million, 1250 * million, "USD", "Full Year 2025", "expected"),
        "Adjusted EBITDA": (210 * million, 220 * million, "USD", "Full Year 2025", "expected, adjusted"),
        "Adjusted EPS": (Decimal("3.10"), Decimal("3.25"), "USD/share", "Full Year 2025", "expected, adjusted"),
    }
    revenue = found["$1.20 billion - $1.25 billion"].change
    assert revenue is not None
    assert (revenue.direction, revenue.against) == ("up", "$1.15 billion - $1.20 billion")


def test_the_prior_outlook_first() -> None:
    swapped = TABLE.format(first="Prior Guidance", second="Updated Guidance")
    assert [one.text for one in figures(swapped).values() if one.rank and one.measure == "Revenue"] == [
        "$1.15 billion - $1.20 billion"
    ]


def test_lines_below_an_outlook() -> None:
    found = figures("Third quarter 2025 outlook:\nRevenue $300 - $310 million\nAdjusted EPS $0.35 - $0.38\n")
    told = {one.measure: (one.text, one.period, one.basis) for one in found.values()}
    assert told["Revenue"] == ("$300 - $310 million", "Third quarter 2025", "expected")
    assert told["Adjusted EPS"] == ("$0.35 - $0.38", "Third quarter 2025", "expected, adjusted")


def test_the_line_above_a_list_names_what_its_items_measure() -> None:
    found = figures(
        "## Outlook\n\nNet sales:\n\n- Third quarter: $40 million to $43 million\n"
        "- Full year 2025: $150 million to $155 million\n\nHarbour dues:\n\n- Third quarter: $7 million\n"
    )
    third, year = found["$40 million to $43 million"], found["$150 million to $155 million"]
    assert (third.measure, third.period) == ("Net sales", "Third quarter")
    assert (year.measure, year.period) == ("Net sales", "Full year 2025")
    assert found["$7 million"].measure == ""
