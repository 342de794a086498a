"""Rows of a table, from its markup or from what a copy has made of it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from digests.facts.numerals import separators
from digests.model import Block, Release, Span

_YEAR = re.compile(r"\b(?:19|20)\d{2}\b")
LEAST_CELLS = 8  # amounts that make a paragraph a table
CROWDED = 0.4  # amounts to each word
LEAST_ROWS = 3  # lines like rows that make a table
LONGEST_ROW = 220
LONGEST_LABEL = 90
_CELL = re.compile(
    r"(?<![\w.\[])(?P<open>\(\s?)?(?P<minus>[-−–](?=\d))?(?P<digits>\d[\d.,]{0,22}\d|\d)(?P<close>\s?\))?"
    r"(?P<percent>(?:\s?[|,]\s?\)?)?\s?%)?(?!\d|[.,]\d|[a-z]|[A-Z](?![a-z]))"
)
_REMAINS = re.compile(r"[,|]\s?[$€£]\s?[,|]")  # a currency that had a cell of its own
_NONE = re.compile(r"(?<=[\s,|])[—–-](?=[\s,|]|$)")
_WORDS = re.compile(r"[^\W\d_]{2,}")
_HEADS = re.compile(r"\b(?:19|20)\d{2}\b|\b(?:Change|Variance|Veränderung|Variation|Variación)\b(?:\s?\(?%\)?)?")
_BARE = ("basic", "diluted", "basic and diluted", "unverwässert", "verwässert", "dilué", "de base")
_TRIM = " ,|:;$€£¥()-–—\t\n%"


@dataclass(frozen=True, slots=True)
class Cell:
    """An amount of a table as printed; `value` is None for a dash."""

    span: Span
    value: Decimal | None
    percent: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A row head with the amounts behind it."""

    label: str
    cells: tuple[Cell, ...]


def crowded(text: str) -> bool:
    """Whether a paragraph is the remains of a table."""
    cells = len(_CELL.findall(text))
    if len(_REMAINS.findall(text)) > 1:
        return True
    return cells >= LEAST_CELLS and cells >= CROWDED * len(_WORDS.findall(text))


def row_like(text: str) -> bool:
    """Whether a line is a row of a table: a head, then two amounts or more, and hardly a word behind them."""
    if len(text) > LONGEST_ROW:
        return False
    cells = [cell for cell in _CELL.finditer(text) if not _YEAR.fullmatch(cell["digits"])]
    if len(cells) < 2 or not _WORDS.search(text, 0, cells[0].start()):
        return False
    behind = " ".join(text[one.end() : two.start()] for one, two in pairwise(cells)) + text[cells[-1].end() :]
    return len(_WORDS.findall(behind)) <= 1


def lines_of_tables(release: Release) -> dict[int, Span]:
    """Index of the first block of every run of row-like lines → the stretch that the run covers."""
    found: dict[int, Span] = {}
    start: int | None = None
    for at, block in enumerate((*release.blocks, None)):
        rowed = block is not None and not block.rows and row_like(block.span.cut(release.body))
        if rowed and start is None:
            start = at
        elif not rowed and start is not None:
            if at - start >= LEAST_ROWS:
                found[start] = Span(release.blocks[start].span.start, release.blocks[at - 1].span.end)
            start = None
    return found


def rows_of_markup(body: str, block: Block, dates: Sequence[Span]) -> Iterator[Row]:
    section = ""
    for spans in block.rows:
        texts = [span.cut(body) for span in spans]
        label = next((text for text in texts if _WORDS.search(text)), "")
        following = (*texts[1:], "")
        cells = [
            replace(cell, percent=True) if after.strip(" )") == "%" else cell
            for span, after in zip(spans, following, strict=True)
            for cell in _cells(body, span.start, span.end, dates)
        ][: len(spans)]
        if cells and label:
            yield Row(_joined(section, label), tuple(cells))
        elif label:
            section = label


def rows_of_text(body: str, span: Span, dates: Sequence[Span]) -> Iterator[Row]:
    """A label is what stands between two runs of amounts."""
    label, cells, at, section = "", list[Cell](), span.start, ""
    for cell in _cells(body, span.start, span.end, dates):
        between = body[at : cell.span.start]
        if _WORDS.search(between):
            if cells and label:
                yield Row(_joined(section, label), tuple(cells))
            label, cells = _HEADS.split(between)[-1].strip(_TRIM)[-LONGEST_LABEL:], []
            section, label = _section(section, label)
        cells.append(cell)
        at = cell.span.end
    if cells and label:
        yield Row(_joined(section, label), tuple(cells))


def _section(section: str, label: str) -> tuple[str, str]:
    """ "Net income per share:, Basic" → the section "Net income per share" with the row "Basic"."""
    parts = [part.strip(_TRIM) for part in label.split(", ")]
    if len(parts) > 1 and parts[-1].casefold() in _BARE:
        return parts[-2].split(":")[-1].strip(_TRIM), parts[-1]
    head, colon, rest = label.rpartition(":")
    if colon and rest.strip(_TRIM):
        return head.split(":")[-1].strip(_TRIM), rest.strip(_TRIM)
    return section, label.split(", ")[-1] if label.count(", ") else label


def _joined(section: str, label: str) -> str:
    """A row that is only "Basic" or "Diluted" takes its section's name."""
    label = " ".join(label.strip(_TRIM).split())
    label += ")" if label.count("(") > label.count(")") else ""
    bare = label.casefold() in _BARE
    return f"{label} {section.strip(_TRIM)}" if bare and section else label


def _cells(body: str, start: int, end: int, dates: Sequence[Span]) -> Iterator[Cell]:
    dashes = [Cell(Span(*found.span()), None) for found in _NONE.finditer(body, start, end)]
    amounts: list[Cell] = []
    for found in _CELL.finditer(body, start, end):
        read = separators(found["digits"].rstrip(".,"), ".")
        near = bisect_right(dates, found.start("digits"), key=lambda date: date.start) - 1
        dated = near >= 0 and dates[near].end > found.start("digits")
        if read is None or dated or _YEAR.fullmatch(found["digits"]):
            continue
        digits = Span(found.start("digits"), found.start("digits") + len(found["digits"].rstrip(".,")))
        value = read[0] * 1000 if read[2] else read[0]
        below = bool(found["minus"]) or (bool(found["open"]) and bool(found["close"]))
        amounts.append(Cell(digits, -value if below else value, bool(found["percent"])))
    yield from sorted((*amounts, *dashes), key=lambda cell: cell.span)
