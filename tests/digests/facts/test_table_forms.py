"""One table as pages, mails and copies print it: its amounts keep their scale in every form, or are not read.

Every table below is written in seven forms. In no form may an amount come out that is not wanted; where cells are
still parted (markup, Markdown, bars) all of them must. Commas and blanks alone may leave a number open: "2 412 2 305".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
import yaml

from digests.model import Document
from digests.read import read

NOW = datetime(2026, 6, 1, tzinfo=UTC)
Rows = list[list[str]]


@dataclass(frozen=True, slots=True)
class Table:
    """A release with one table: the lines of heads, the rows, the values wanted in units."""

    language: str
    headline: str
    lead: str
    heads: Rows
    rows: Rows
    wanted: frozenset[str]


_DATA = yaml.safe_load((Path(__file__).parent / "tables.yaml").read_text(encoding="utf-8"))
TABLES: list[str] = list(_DATA["tables"])


def _table(name: str) -> Table:
    table = _DATA["tables"][name]
    text = _DATA["texts"][table["text"]]
    wanted = frozenset(str(table["wanted"]).split())
    return Table(text["language"], text["headline"], text["lead"], table["heads"], table["rows"], wanted)


def _markup(table: Table, rows: Rows, before: str = "", spans: bool = False) -> str:
    lines = "".join(f"<tr>{_cells(row, spans and row in table.heads)}</tr>" for row in rows)
    return (
        f"<html lang={table.language}><body><article><h1>{table.headline}</h1><p>{table.lead}</p>{before}"
        f"<table>{lines}</table></article></body></html>"
    )


def _cells(row: list[str], spans: bool) -> str:
    """Cells of a line; with `spans` a head covers the blank cells behind it."""
    cells: list[tuple[str, int]] = []
    for at, cell in enumerate(row):
        if spans and not cell and at > 1:
            cells[-1] = (cells[-1][0], cells[-1][1] + 1)
        else:
            cells.append((cell, 1))
    return "".join(f"<td colspan={span}>{cell}</td>" for cell, span in cells)


def _forms(table: Table) -> Iterator[tuple[str, str, str]]:
    """(form, name of the document, its text)."""
    rows = [*table.heads, *table.rows]
    title, scale = f"{table.headline}\n\n{table.lead}\n\n", table.heads[0][0]
    yield "markup", "x.html", _markup(table, rows)
    yield "spans", "x.html", _markup(table, rows, spans=True)
    yield "caption", "x.html", _markup(table, [["", *rows[0][1:]], *rows[1:]], before=f"<p>{scale}</p>")
    bars = ["|" + "|".join(row) + "|" for row in rows]
    yield "markdown", "x.md", "\n".join([f"# {title}{bars[0]}", "|---" * len(rows[0]) + "|", *bars[1:]])
    yield "bars", "x.txt", title + "\n".join(" | ".join(cell for cell in row if cell) for row in rows)
    yield "commas", "x.txt", title + ", ".join(cell.replace("$ ", "$, ") for row in rows for cell in row if cell)
    yield "blanks", "x.txt", title + "\n".join(" ".join(cell for cell in row if cell) for row in rows)


@pytest.mark.parametrize("name", TABLES)
def test_no_form_of_a_table_changes_its_amounts(name: str) -> None:
    table = _table(name)
    wanted = {Decimal(value) for value in table.wanted}
    for form, document, text in _forms(table):
        readings, reason = read(Document(document, text.encode(), NOW))
        assert readings, (form, reason)
        found = {figure.value for figure in readings[0].figures if figure.rule == "table row"}
        assert not found - wanted, form
        if form not in ("commas", "blanks"):
            assert found == wanted, form


def test_the_column_of_the_year_before_is_what_a_quarter_moved_against() -> None:
    rows = [
        ["(in millions, except per share)", "Q3 2025", "Q2 2025", "Q3 2024"],
        ["Revenue", "$ 812", "$ 790", "$ 701"],
    ]
    rows += [["Net income", "64", "66", "52"], ["Diluted earnings per share", "1.21", "1.25", "1.02"]]
    table = _table("en-qpqy")
    readings, _ = read(Document("x.html", _markup(table, rows).encode(), NOW))
    found = {figure.measure: figure for figure in readings[0].figures if figure.rule == "table row"}
    income, share = found["Net income"], found["Diluted earnings per share"]
    assert income.change is not None
    assert (income.period, income.change.direction) == ("Q3 2025", "up")
    assert share.change is not None
    assert share.change.against == "1.02"


def test_cells_that_a_copy_has_pushed_together_stand_under_their_heads_in_order() -> None:
    rows = [
        ["Quarter to Date", "Year to Date"],
        ["Q2 2025", "Q2 2024", "vs. Q2 2024", "2025", "2024", "2025 vs. 2024"],
        ["(In millions, except per share amounts)"],
        ["Revenue", "$16.0", "$25.0", "down 36%", "$30.4", "$40.0", "down 24%"],
        ["Diluted loss per share", "($0.08)", "$0.05", "down $0.13", "($0.31)", "($0.12)", "down $0.19"],
        ["Cash provided by operations (1)", "$18.2", "$5.3", "$39.6", "$16.1"],
    ]
    table = _table("en-qpqy")
    text = f"{table.headline}\n\n{table.lead}\n\n" + "\n".join(" | ".join(row) for row in rows)
    readings, _ = read(Document("x.txt", text.encode(), NOW))
    found = {(str(figure.value), figure.period) for figure in readings[0].figures if figure.rule == "table row"}
    assert {value for value, _ in found} == {
        "16000000.0", "30400000.0", "-0.08", "-0.31", "18200000.0", "39600000.0"
    }  # fmt: skip
    assert ("39600000.0", "Year to Date 2025") in found


def test_the_mark_of_a_footnote_is_no_amount() -> None:
    table = _table("en-qpqy")
    text = (
        f"{table.headline}\n\n{table.lead}\n\n(in millions), Q3 2025, Q3 2024, Revenue, $, 71.2, $, 60.1, "
        "Adjusted EBITDA (1), 12.4, 11.0, Net income, 5.2, 4.1, Free cash flow (2), 9.9, 8.8"
    )
    readings, _ = read(Document("x.txt", text.encode(), NOW))
    found = {figure.value for figure in readings[0].figures if figure.rule == "table row"}
    assert found == {Decimal(71200000), Decimal(12400000), Decimal(5200000), Decimal(9900000)}


def test_a_measure_is_told_without_its_unit() -> None:
    table = _table("en-label")
    readings, _ = read(Document("x.html", _markup(table, [*table.heads, *table.rows]).encode(), NOW))
    measures = {figure.measure for figure in readings[0].figures if figure.rule == "table row"}
    assert measures == {"Revenue", "Adjusted operating profit", "Adjusted EPS", "Dividend per share"}


def test_a_table_that_goes_on_behind_a_break_keeps_its_columns() -> None:
    table = _table("en-thousands")
    first = (
        "(in thousands, except per share data), Three Months Ended September 30,, Nine Months Ended September 30,, "
        "2025, 2024, 2025, 2024, Net sales, $, 71,204, $, 60,118, $, 204,977, $, 180,045, Cost of sales, 40,100, "
        "33,200, 120,300, 99,400"
    )
    second = "Net income, $, 5,210, $, 4,104, $, 14,380, $, 9,226, Cash paid, 1,000, 2,000, 3,000, 4,000"
    readings, _ = read(Document("x.txt", "\n\n".join([table.headline, table.lead, first, second]).encode(), NOW))
    found = {figure.value: figure.period for figure in readings[0].figures if figure.measure == "Net income"}
    assert found == {
        Decimal(5210000): "Three Months Ended September 30 2025",
        Decimal(14380000): "Nine Months Ended September 30 2025",
    }
    assert not [figure.text for figure in readings[0].figures if figure.rule != "table row"]


def test_of_parts_and_the_whole_the_whole_is_read() -> None:
    table = _table("en-thousands")
    heads = ["($ in thousands)", "Pumps", "Valves", "Total"]
    rows = [["Net sales", "41,000", "30,204", "71,204"], ["Operating income", "4,100", "5,110", "9,210"]]
    markup = _markup(table, [heads, *rows, ["Capital expenditures", "100", "210", "310"]])
    readings, _ = read(Document("x.html", markup.encode(), NOW))
    found = {figure.value for figure in readings[0].figures if figure.rule == "table row"}
    assert found == {Decimal(71204000), Decimal(9210000), Decimal(310000)}
    text = ", ".join(["($ in thousands), 2025, Pumps, Valves, Total", *(", ".join(r) for r in rows)])
    filler = ", Other items, 1, 2, 3, Capital expenditures, 100, 210, 310"
    readings, _ = read(Document("x.txt", f"{table.headline}\n\n{table.lead}\n\n{text}{filler}".encode(), NOW))
    assert not [figure.text for figure in readings[0].figures if figure.rule == "table row"]
