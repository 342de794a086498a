"""Tables, whole or flattened by a copy → figures of the current column."""

from __future__ import annotations

from digests.facts.find import find_facts
from digests.facts.table_rows import Writing, rows_of_text
from digests.languages import LANGUAGES
from digests.model import Block, Figure, Release, Span
from digests.plain import plain_decimal
from tests.digests.facts.written_release import figures, kept

FLAT = (
    "(in thousands, except per share data), Three Months Ended March 31, Nine Months Ended March 31, "
    "2025, 2024, 2025, 2024, Net sales, $, 71,204, $, 60,118, $, 204,977, $, 180,045, Cost of sales, 40,100, 33,200, "
    "120,300, 99,400, Net income (loss), 5,210, (1,104), 14,380, 9,226, Net income per common share:, "
    "Basic, $, 0.21, $, 0.05, $, 0.58, $, 0.37, Diluted, $, 0.20, $, 0.05, $, 0.57, $, 0.36"
)


def by_value(found: tuple[Figure, ...]) -> dict[str, Figure]:
    return {str(plain_decimal(figure.value)): figure for figure in found}


def test_items_with_an_older_value_in_brackets_are_no_table() -> None:
    items = (
        "Revenue: EUR 40.3m (p/y: EUR 42.1m)\n\nEBIT: EUR 2.1m (p/y: EUR 2.2m)\n\nNet profit: EUR 0.8m (p/y: EUR 0.9m)"
    )
    found = figures("Tarn Harbour Reports Results", "Tarn told its figures:", *items.split("\n\n"), kind="earnings")
    assert [(one.text, one.measure) for one in found if one.rank] == [
        ("EUR 40.3m", "Revenue"),
        ("EUR 2.1m", "EBIT"),
        ("EUR 0.8m", "Net profit"),
    ]


def test_a_flattened_table() -> None:
    found = by_value(figures("Tarn Harbour Reports Third Quarter Results", FLAT, kind="earnings"))
    sales = found["71204000"]
    assert (sales.measure, sales.unit, sales.period) == ("Net sales", "USD", "Three Months Ended March 31 2025")
    assert sales.change is not None
    assert (sales.change.direction, sales.change.against) == ("up", None)  # "60,118" alone would be read as units
    assert found["204977000"].period == "Nine Months Ended March 31 2025"
    diluted = found["0.2"]
    assert (diluted.unit, diluted.basis) == ("USD/share", "diluted")
    assert diluted.change is not None
    assert diluted.change.against == "0.05"
    assert "60118000" not in found
    assert "40100000" not in found


def test_a_loss_glued_to_its_label_is_below_zero() -> None:
    text = "Net loss per share, diluted($0.31)   $(0.28)$(0.36)Berths in use(1)$12.5   $11.0$10.2"
    rows = tuple(rows_of_text(text, Span(0, len(text)), Writing(LANGUAGES["en"].numbers, {"$": "USD"})))
    assert [[str(cell.value) for cell in row.cells] for row in rows] == [
        ["-0.31", "-0.28", "-0.36"],
        ["12.5", "11.0", "10.2"],
    ]


def test_rows_of_a_table_in_the_markup() -> None:
    rows = [
        ["(in millions of dollars)", "2025", "2024"],
        ["Total revenue", "$ 812", "$ 790"],
        ["Net loss", "(14)", "(9)"],
    ]
    headline = "Tarn Harbour Reports Fiscal 2025 Results"
    body, spans = headline + "\n\n", list[tuple[Span, ...]]()
    start = len(body)
    for row in rows:
        cells = []
        for cell in row:
            cells.append(Span(len(body), len(body) + len(cell)))
            body += cell + "\t"
        spans.append(tuple(cells))
        body = body[:-1] + "\n"
    body = body[:-1]
    table = Block("table", Span(start, len(body)), tuple(spans))
    release = Release(headline, body, (Block("headline", Span(0, len(headline))), table), "en", kind="earnings")
    found = by_value(find_facts(release).figures)
    assert found["812000000"].measure == "Total revenue"
    assert found["-14000000"].measure == "Net loss"


def test_the_text_comes_before_the_table() -> None:
    found = figures(
        "Tarn Harbour Reports Third Quarter Results",
        "Net sales were $71.2 million.",
        FLAT,
        kind="earnings",
    )
    assert [figure.text for figure in found if figure.rank and "sales" in figure.measure.casefold()] == [
        "$71.2 million"
    ]


def test_lines_that_are_rows() -> None:
    found = by_value(
        figures(
            "Tarn Group Interim Results",
            "RMB Million 1H 2025 1H 2024 Change Operating revenue 48,112 49,030 -1.9%",
            "EBITDA 30,114 33,900 -11.2%",
            "Profit attributable to owners 7,010 5,500 27.5%",
            "Basic earnings per share (RMB) 0.4010 0.3110 28.9%",
            kind="earnings",
        )
    )
    assert found["48112000000"].unit == "CNY"
    assert found["0.401"].unit == "CNY/share"


def test_a_share_whose_sign_has_a_cell_of_its_own_is_no_sum_of_money() -> None:
    lines = (
        "Tarn Harbour Reports First Quarter Results",
        "(in millions), Three Months Ended March 31, 2025, 2024",
        "Net sales | $ 71 | $ 60",
        "Operating margin | 12.4 | % | 11.0 | %",
        "Gross margin | 47 | 45",
        "EBITDA[1] | 9 | 8",
    )
    found = {figure.measure: (int(figure.value), figure.unit) for figure in figures(*lines, kind="earnings")}
    assert found["Net sales"] == (71_000_000, "USD")
    assert found["Operating margin"] == (12, "%")
    assert "Gross margin" not in found
    assert (1_000_000, "USD") not in found.values()


def test_a_sentence_behind_a_table_is_no_row() -> None:
    body = "Revenue $ 812,140 $ 623,101 30% * Net income of the quarter was $0.7 million"
    read = rows_of_text(body, Span(0, len(body)), Writing(LANGUAGES["en"].numbers, {}))
    assert [row.label for row in read] == ["Revenue"]


def test_a_sentence_full_of_amounts_and_dates_is_no_table() -> None:
    told = (
        "At June 30, 2024, Tarn's total assets were $2.3 billion, an increase of $311.4 million or 15.7% from "
        "December 31, 2023, loans grew to $1.91 billion, an increase of $204.2 million or 12.0% from December 31, "
        "2023 and deposits grew to $1.77 billion, an increase of $160.3 million or 10.0% from December 31, 2023."
    )
    assert kept("Tarn Bank Reports Second Quarter 2024 Results", told, kind="earnings") == [
        "$2.3 billion",
        "$1.91 billion",
        "$1.77 billion",
    ]
