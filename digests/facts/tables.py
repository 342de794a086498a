"""Tables of a release → figures: row heads name the measure, column heads the period, "in thousands" the scale.

A table is one in the markup (a block with rows), lines whose cells are parted by bars, or what a copy has made of one:
a paragraph in which amounts outnumber words. Only the rows that reports are written for are read, and of those the
current column: the quarter, and beside it the year to date. The older column beside it is what the figure moved
against. An amount whose scale nothing tells is not read: 362 may be millions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from digests.facts.basis import EXPECTED, bases_in
from digests.facts.candidate import Candidate
from digests.facts.table_columns import Column, current_of, groups_of
from digests.facts.table_heads import Heads, Reading, heads_of_cells, heads_of_text
from digests.facts.table_rows import Cell, Row, Writing, cells_of_lines, rows_of_cells, rows_of_text
from digests.facts.table_scale import UNTOLD, Told, told_in
from digests.facts.totals import named_measure
from digests.facts.vocabulary import Vocabulary, lookup
from digests.languages.numbers import PER_SHARE
from digests.model import Block, Change, Figure
from digests.pattern import pattern

LONGEST_PER_SHARE = 12  # words of a row head of earnings per share
MOST_PER_SHARE = 1000
MOST_ROWS = 400
LEAST_PLAIN = 100_000  # the largest amount of a table that can be in units though nothing says so

_SHARE_ROW = pattern(r"margin|ratio\b|\brate\b|marge|margen|quote\b|率", re.IGNORECASE)
_PER_SHARE = pattern(
    r"per (?:\w+ ){0,6}share|\beps\b|je Aktie|par action|por acción|por ação|per azione|на акцию|每股|1株当たり|주당"
    r"|^(?:basic|diluted)\b",
    re.IGNORECASE,
)
_IN_BRACKETS = pattern(r"\([^()]*\)")  # "Income (loss) from operations"
_PER = pattern(r"\b(?:per|pro|par|por|je)\b|/", re.IGNORECASE)
_EXCEPT = pattern(
    r"\b(?:except|unless|sauf|hors|außer|ausgenommen|excepto|salvo|eccetto|exceto|кроме)\b|除外?[，,)）]", re.IGNORECASE
)
_CENTS = pattern(r"\((?:[^()]*\s)?(?:cents?|pence|p|centimes|sen)\)|\bin cents\b", re.IGNORECASE)


class Picked(Struct, frozen=True):
    """A cell of the current column, the older one that it moved from, its period and what its column is told in."""

    cell: Cell
    before: Cell | None
    period: str | None
    told: Told


def table_figures(
    reading: Reading, block: Block, index: int, before: Heads | None = None
) -> tuple[list[Candidate], Heads | None]:
    """(the figures of one table row by row, its heads); `before` are those of a table that ends where it begins."""
    body, vocab = reading.release.body, reading.vocab
    writing = Writing(vocab.words, reading.local, reading.dates)
    lines = block.rows or cells_of_lines(body, block.span)
    if lines:
        numbered = list(rows_of_cells(body, lines, writing))
        rows = [row for _, row in numbered]
    else:
        numbered, rows = [], list(rows_of_text(body, block.span, writing))
    first = next((at for at, row in enumerate(rows) if _group(row.label, vocab) is not None), None)
    if first is None:
        return [], before
    start = rows[first].cells[0].span.start
    if lines:
        above = [[span.cut(body) for span in line] for line in lines[: numbered[first][0]]]
        heads = heads_of_cells(reading, block, above, start, rows[first].width)
    else:
        heads = heads_of_text(reading, block, start)
    heads = heads.after(before)
    plain = _in_units(rows)
    named = [row for row in rows[first:MOST_ROWS] if _group(row.label, vocab) is not None]
    found = [figure for row in named for figure in _of_row(reading, row, heads, plain)]
    later = any(part.span.start < block.span.start for part in reading.release.boilerplate)
    return [Candidate(figure, "table", index, "level", first=False, appendix=later) for figure in found], heads


def _in_units(rows: Sequence[Row]) -> bool:
    """Whether amounts without a scale can be whole units of money: one of them is large."""
    values = [
        cell.value
        for row in rows
        for cell in row.cells
        if cell.value is not None and not cell.percent and not _PER_SHARE.search(row.label)
    ]
    return any(abs(value) >= LEAST_PLAIN for value in values)


def _group(label: str, vocab: Vocabulary) -> int | None:
    """Which of the measures of reports a row head names, when it names little else."""
    low = lookup(label)
    if _EXCEPT.search(label):
        return None  # "(in thousands, except per share data)"
    if _PER_SHARE.search(label) and len(low.split()) <= LONGEST_PER_SHARE:
        return PER_SHARE
    if "percent" in low or "%" in low or _PER.search(label):
        return None
    named = named_measure(low, vocab.words)
    if named is None:
        return None
    group, name = named
    others = set(low.replace(name, " ").split()) - vocab.words.modifiers - vocab.words.small
    return group if len(others) <= 3 else None


def _of_row(reading: Reading, row: Row, heads: Heads, plain: bool) -> Iterator[Figure]:
    said = told_in(row.label, reading.vocab.words, reading.local)
    for picked in _picked(row, heads, reading.reported):
        cell = picked.cell
        told = cell.told.or_else(picked.told).or_else(said).or_else(heads.told)
        if cell.value is None or (not told.currency and not cell.percent):
            continue
        per_share = _PER_SHARE.search(row.label) is not None
        if abs(cell.value) >= MOST_PER_SHARE and per_share:
            continue  # the number of shares
        if not cell.percent and abs(cell.value) <= 100 and _SHARE_ROW.search(row.label):
            continue  # a margin whose sign is lost: no sum of money, and no share to be sure of
        if told.power is None and not (plain or per_share or cell.percent):
            continue  # 362 of what?
        figure = _figure(reading, row, picked, told)
        yield replace(figure, basis=", ".join(filter(None, (EXPECTED, figure.basis)))) if heads.ahead else figure


def _picked(row: Row, heads: Heads, reported: str | None) -> Iterator[Picked]:
    aligned = _aligned(row, heads.columns)
    if aligned is not None:
        groups = groups_of(heads.columns)
        newest = max((heads.columns[at].year for group in groups[:1] for at in group), default=0)
        for order, group in enumerate(groups[:2]):
            now, then = current_of(heads.columns, group)
            column = heads.columns[now]
            if now in aligned and column.year >= newest:
                period = column.period or (reported if order == 0 else None)
                yield Picked(aligned[now], aligned.get(then) if then is not None else None, period, column.told)
        return
    if heads.parts:
        return
    cells = [cell for cell in row.cells if not cell.percent] or list(row.cells)
    now = heads.current if len(cells) > heads.current else 0
    before = cells[1 - now] if len(cells) > 1 else None
    yield Picked(cells[now], before, next(iter(heads.periods), None if heads.ahead else reported), Told())


def _aligned(row: Row, columns: Sequence[Column]) -> dict[int, Cell] | None:
    """Index of a column → its cell: by place where the row is as wide as the head, else in order if none is missing."""
    if not columns or not any(column.year or column.total for column in columns):
        return None
    if row.width == len(columns):
        return {cell.column: cell for cell in row.cells}
    levels = [at for at, column in enumerate(columns) if not column.change]
    cells = [cell for cell in row.cells if not cell.percent]
    cells = cells if len(cells) == len(levels) else [cell for cell in row.cells if cell.value is not None]
    return dict(zip(levels, cells, strict=True)) if len(cells) == len(levels) else None


def _figure(reading: Reading, row: Row, picked: Picked, told: Told) -> Figure:
    body, vocab, cell, before = reading.release.body, reading.vocab, picked.cell, picked.before
    per_share = _PER_SHARE.search(row.label) is not None
    scale = Decimal(1) if per_share or cell.percent else Decimal(10) ** (told.power or 0)
    if per_share and _CENTS.search(row.label):
        scale = Decimal("0.01")
    value = (cell.value or Decimal(0)) * scale
    unit = "%" if cell.percent else f"{told.currency}/share" if per_share else str(told.currency)
    figure = Figure(
        text=cell.span.cut(body),
        span=cell.span,
        value=value,
        high=None if cell.high is None else cell.high * scale,
        unit=unit,
        kind="percent" if cell.percent else "per_share" if per_share else "money",
        bound="exact",
        measure=_measure(_bare(row.label, reading), per_share, vocab),
        sentence=" ".join(f"{row.label} {' '.join(cell.span.cut(body) for cell in row.cells)}".split()),
        rule="table row",
        basis=bases_in(row.label, vocab.words),
        period=picked.period,
    )
    if before is None or before.value is None or cell.value == before.value or cell.value is None:
        return figure
    up = cell.value > before.value
    # A cell of a table in thousands would be read as units where it stands alone beside the figure.
    whole = scale == 1 or (before.high is not None and before.told.power is not None)
    against = before.span.cut(body) if whole else None
    return replace(figure, change=Change("up" if up else "down", against=against))


def _bare(label: str, reading: Reading) -> str:
    """A row head without what it says of the unit: "Revenue (RMB million)" is revenue."""

    def kept(found: re.Match[str]) -> str:
        told = told_in(found.group(), reading.vocab.words, reading.local)
        unit = told != UNTOLD or _CENTS.fullmatch(found.group()) or not re.search(r"[^\W\d_]", found.group())
        return " " if unit else found.group()

    return " ".join(_IN_BRACKETS.sub(kept, label).split()) or label


def _measure(label: str, per_share: bool, vocab: Vocabulary) -> str:
    """The row head; "Diluted" alone is told to be per share."""
    words = label.split()[:8]
    low = label.casefold()
    alone = per_share and not {"share", "eps"} & set(low.split()) and vocab.words.per_share.casefold() not in low
    return " ".join([*words, vocab.words.per_share] if alone and vocab.words.per_share else words)


def same_rows(candidates: Sequence[Candidate], vocab: Vocabulary) -> dict[int, str]:
    """Indices of table figures that say again what the text or an earlier table says, with the reason."""
    told = {_told_as(candidate.figure, vocab) for candidate in candidates if candidate.place != "table"}
    diluted = {_share_of(candidate.figure) for candidate in candidates if "diluted" in (candidate.figure.basis or "")}
    seen: set[tuple[str, str]] = set()
    refused: dict[int, str] = {}
    for at, candidate in enumerate(candidates):
        if candidate.place != "table":
            continue
        figure = candidate.figure
        key = (lookup(_IN_BRACKETS.sub(" ", figure.measure)), re.sub(r"\W", "", figure.period or ""))
        if _told_as(figure, vocab) in told:
            refused[at] = "the text tells this measure"
        elif key in seen:
            refused[at] = "an earlier table tells it"
        elif figure.basis and "basic" in figure.basis and _share_of(figure) in diluted:
            refused[at] = "basic beside diluted"
        seen.add(key)
    return refused


def _told_as(figure: Figure, vocab: Vocabulary) -> tuple[int | None, bool]:
    """Which measure a figure tells, and whether it is expected: an outlook is not what has been."""
    return _group(figure.measure, vocab), (figure.basis or "").startswith(EXPECTED)


def _share_of(figure: Figure) -> tuple[str, str, bool]:
    """What basic and diluted earnings per share have in common: kind, period, whether they are adjusted."""
    period = re.sub(r"\W", "", figure.period or "").casefold()
    return figure.kind, period, any(word in (figure.basis or "") for word in ("adjusted", "non-GAAP"))
