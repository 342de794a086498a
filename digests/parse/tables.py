"""Cells → rows of a data table: a grid whose columns stand under each other."""

from __future__ import annotations

from collections.abc import Sequence

from digests.pattern import pattern

Cell = tuple[str, int]  # text and how many columns it spans
_SIGN_ONLY = pattern(r"[$€£¥(]|US\$|C\$|HK\$|RMB|\(\$|[)%]|\)%|%\)|bps|\)\s?%")
_LEADS = pattern(r"(?:[$€£¥(]|US\$|C\$|HK\$|RMB|\(\$)\Z")
_FIGURE = pattern(r"[^\w\s]{0,3}\s?[A-Z]{0,3}\s?\d[\d.,\s]{0,20}[^\w\s]{0,3}\s?\w{0,8}[€$£¥₽]?")
_END = r"(?:[A-Z]{0,3}[$€£¥]\s?)?\d[\d.,]{0,14}\s?(?:million|billion|bn|[MBKm]|%)?"
_RANGE = pattern(
    rf"(?=.{{0,40}}(?:[$€£¥%]|illion))[~≈]?\s?{_END}\s?(?:[-–—]|to)\s?{_END}"
)  # "$1.2 million - $1.4 million"
_WIDEST = 60
LEAST_LINES = 3  # lines with bars that make a table


def grid(rows: Sequence[Sequence[Cell]]) -> tuple[tuple[str, ...], ...]:
    """Rows of equal length: spans opened, currency signs and brackets joined to their number, empty columns gone."""
    opened = [_opened(row) for row in rows]
    width = max((len(row) for row in opened), default=0)
    full = [row + [""] * (width - len(row)) for row in opened]
    full = [row for row in full if any(row)]
    if any(span > 1 for row in rows for _, span in row) or any(
        _SIGN_ONLY.fullmatch(text) for row in full for text in row
    ):
        full = _merged(full)
    keep = [at for at in range(len(full[0]) if full else 0) if any(row[at] for row in full)]
    return tuple(tuple(row[at] for at in keep) for row in full)


def is_data(rows: Sequence[Sequence[str]]) -> bool:
    """A table of facts, not of layout: two rows and columns, short cells, and figures in them."""
    if len(rows) < 2 or len(rows[0]) < 2:
        return False
    cells = [cell for row in rows for cell in row if cell]
    if not cells or max(map(len, cells)) > 400 or sum(map(len, cells)) > 60 * len(cells):
        return False
    return sum(bool(_FIGURE.fullmatch(cell) or _RANGE.fullmatch(cell)) for cell in cells) >= 3


def of_bars(lines: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """Lines whose cells are parted by bars → rows as long as each line is; none where they are no table of facts.

    Blank cells may be gone from such lines, so none is filled up: a short row's cells stand under unknown heads.
    """
    rows = [tuple(cell.strip() for cell in line.strip().strip("|").split("|")) for line in lines]
    rows = [tuple(row[: len(row) - _blanks(row)]) for row in rows if any(row)]
    barred = sum(len(row) > 1 for row in rows)
    if barred < LEAST_LINES or barred * 2 < len(rows):
        return ()
    return tuple(rows) if is_data(grid([[(cell, 1) for cell in row] for row in rows])) else ()


def _blanks(row: Sequence[str]) -> int:
    """Empty cells at the end of a row."""
    return next((at for at, cell in enumerate(reversed(row)) if cell), len(row))


def _opened(row: Sequence[Cell]) -> list[str]:
    cells: list[str] = []
    for text, span in row:
        cells.append(text)
        cells += [""] * (min(span, _WIDEST) - 1)
        if len(cells) > 4 * _WIDEST:
            break
    return cells


def _merged(rows: list[list[str]]) -> list[list[str]]:
    """Neighbouring columns become one where no row has words in both: a sign and its number, a spacer."""
    at = 0
    while rows and at + 1 < len(rows[0]):
        if (
            at > 0
            and all(_joins(row[at], row[at + 1]) for row in rows)
            and not all(row[at] and row[at + 1] for row in rows)
        ):
            for row in rows:
                row[at : at + 2] = [_join(row[at], row[at + 1])]
        else:
            at += 1
    return rows


def _joins(left: str, right: str) -> bool:
    return (
        not left
        or not right
        or bool(_LEADS.match(left))
        or bool(_SIGN_ONLY.fullmatch(right) and not _LEADS.match(right))
    )


def _join(left: str, right: str) -> str:
    return left + right
