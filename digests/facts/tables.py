"""Tables of a release → figures: row heads name the measure, column heads the period, "in thousands" the scale.

A table is one in the markup (a block with rows) or what a copy has made of one: a paragraph in which amounts outnumber
words. Only the rows that reports are written for are read, and of those the current column: the quarter, and beside it
the year to date. The older column beside it is what the figure moved against.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from digests.facts.basis import bases_in
from digests.facts.candidate import Candidate
from digests.facts.clauses import period_pattern
from digests.facts.currencies import SIGN, code_of
from digests.facts.table_rows import Cell, Row, rows_of_markup, rows_of_text
from digests.facts.vocabulary import Vocabulary, lookup
from digests.model import Block, Change, Figure, Release, Span

HEAD = 420  # characters before the first row in which periods and scale stand
ABOVE = 700  # characters above a table in which they may stand
FAR_ABOVE = 12_000  # where the scale of the statements before it stands
LONGEST_PER_SHARE = 12  # words of a row head of earnings per share
MOST_PER_SHARE = 1000
MOST_ROWS = 400

_YEAR = re.compile(r"\b(?:19|20)\d{2}\b")
_SHARE_ROW = re.compile(r"margin|ratio\b|\brate\b|marge|margen|quote\b|率", re.IGNORECASE)
_PER_SHARE = re.compile(
    r"per (?:\w+ ){0,6}share|\beps\b|je Aktie|par action|por acción|per azione|每股|1株当たり|주당"
    r"|^(?:basic|diluted)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Heads:
    """What stands above the rows: periods of the columns, scale, currency, which column is the current one."""

    periods: tuple[str, ...]
    scale: int
    currency: str | None
    current: int  # 0, or 1 where the older year stands first
    pairs: bool  # quarter and year to date beside each other, each with its older year


def table_figures(
    release: Release,
    block: Block,
    index: int,
    vocab: Vocabulary,
    local: Mapping[str, str],
    reported: str | None,
    dates: Sequence[Span] = (),
) -> Iterator[Candidate]:
    """The figures of one table, row by row; `reported` is the period for columns that name none."""
    body = release.body
    rows = list(rows_of_markup(body, block, dates) if block.rows else rows_of_text(body, block.span, dates))
    first = next((at for at, row in enumerate(rows) if _group(row.label, vocab) is not None), None)
    if first is None:
        return
    heads = _heads(body, block.span, rows[first].cells[0].span.start, vocab, local)
    for row in rows[first:MOST_ROWS]:
        if _group(row.label, vocab) is not None:
            for figure in _of_row(body, row, heads, vocab, reported):
                yield Candidate(figure, "table", index, "level", first=False)


# ---------------------------------------------------------------------------------------------- heads


def _heads(body: str, span: Span, first: int, vocab: Vocabulary, local: Mapping[str, str]) -> Heads:
    inside = body[max(span.start, first - HEAD) : first]
    above = body[max(0, span.start - ABOVE) : span.start]
    found = _periods(inside, vocab) or _periods(above[-HEAD:], vocab)
    years = [int(year) for year in _YEAR.findall(inside)] or [int(year) for year in _YEAR.findall(above[-HEAD:])]
    older_first = len(years) > 1 and years[0] < years[1]
    lengths = list(dict.fromkeys(re.sub(r"\W?\d{4}", "", period).casefold().split(" ended")[0] for period in found))
    pairs = len(lengths) == 2 and len(set(years)) == 2
    year = str(max(years[:2])) if years else ""
    named = tuple(period if _YEAR.search(period) or not year else f"{period} {year}" for period in found)
    first_of = {re.sub(r"\W?\d{4}", "", name).casefold().split(" ended")[0]: name for name in reversed(named)}
    periods = tuple(first_of[length] for length in lengths if length in first_of)
    return Heads(
        periods,
        *_scale(f"{body[max(0, span.start - FAR_ABOVE) : span.start]} {inside}", body, span, vocab, local),
        1 if older_first else 0,
        pairs,
    )


def _periods(text: str, vocab: Vocabulary) -> list[str]:
    """Spans of time that columns stand for; bare years apart."""
    named = [" ".join(found["period"].split()) for found in period_pattern(vocab.words).finditer(text)]
    return [name for name in named if not _YEAR.fullmatch(name) and re.search(r"[^\W\d_]", name)]


def _scale(above: str, body: str, span: Span, vocab: Vocabulary, local: Mapping[str, str]) -> tuple[int, str | None]:
    low = above.casefold()
    phrase = max((name for name in vocab.words.scale_heads if name in low), key=low.rfind, default=None)
    sign = re.search(SIGN, body[span.start : span.end]) or re.search(SIGN, above)
    scale = int(vocab.words.scale_heads[phrase]) if phrase else 0
    return scale, code_of(sign.group(), local) if sign else None


# ---------------------------------------------------------------------------------------------- figures


def _group(label: str, vocab: Vocabulary) -> int | None:
    """Which of the measures of reports a row head names, when it names little else."""
    low = lookup(label)
    if _PER_SHARE.search(label) and len(low.split()) <= LONGEST_PER_SHARE:
        return next(
            (at for at, names in enumerate(vocab.words.headline_measures) if vocab.words.per_share in names), None
        )
    if "percent" in low or "%" in low:
        return None
    for at, names in enumerate(vocab.words.headline_measures):
        for name in names:
            if name in low:
                others = set(low.replace(name, " ").split()) - vocab.words.modifiers - vocab.words.small
                return at if len(others) <= 3 and not others & vocab.words.burdens else None
    return None


def _of_row(body: str, row: Row, heads: Heads, vocab: Vocabulary, reported: str | None) -> Iterator[Figure]:
    cells = [cell for cell in row.cells if not cell.percent] or list(row.cells)
    columns = (0, 2) if heads.pairs and len(cells) >= 4 else (0,)
    for order, column in enumerate(columns):
        now = column + (heads.current if len(cells) > column + heads.current else 0)
        then = column + 1 - heads.current
        cell = cells[now] if now < len(cells) else None
        if cell is None or cell.value is None or (not heads.currency and not cell.percent):
            continue
        if abs(cell.value) >= MOST_PER_SHARE and _PER_SHARE.search(row.label):
            continue  # the number of shares
        if not cell.percent and abs(cell.value) <= 100 and _SHARE_ROW.search(row.label):
            continue  # a margin whose sign is lost: no sum of money, and no share to be sure of
        before = cells[then] if 0 <= then < len(cells) and then != now else None
        period = heads.periods[order] if order < len(heads.periods) else (reported if order == 0 else None)
        yield _figure(body, row, cell, before, heads, vocab, period)


def _figure(
    body: str, row: Row, cell: Cell, before: Cell | None, heads: Heads, vocab: Vocabulary, period: str | None
) -> Figure:
    per_share = _PER_SHARE.search(row.label) is not None
    scale = Decimal(1) if per_share or cell.percent else Decimal(10) ** heads.scale
    value = (cell.value or Decimal(0)) * scale
    unit = "%" if cell.percent else f"{heads.currency}/share" if per_share else str(heads.currency)
    figure = Figure(
        text=cell.span.cut(body),
        span=cell.span,
        value=value,
        unit=unit,
        kind="percent" if cell.percent else "per_share" if per_share else "money",
        bound="exact",
        measure=_measure(row.label, per_share, vocab),
        sentence=" ".join(f"{row.label} {' '.join(cell.span.cut(body) for cell in row.cells)}".split()),
        rule="table row",
        basis=bases_in(row.label, vocab.words),
        period=period,
    )
    if before is None or before.value is None or cell.value == before.value or cell.value is None:
        return figure
    up = cell.value > before.value
    # A cell of a table in thousands would be read as units where it stands alone beside the figure.
    against = before.span.cut(body) if scale == 1 else None
    return replace(figure, change=Change("up" if up else "down", against=against))


def _measure(label: str, per_share: bool, vocab: Vocabulary) -> str:
    """The row head; "Diluted" alone is told to be per share."""
    words = label.split()[:8]
    alone = per_share and "share" not in label.casefold() and vocab.words.per_share not in label.casefold()
    return " ".join([*words, vocab.words.per_share] if alone and vocab.words.per_share else words)


def same_rows(candidates: Sequence[Candidate], vocab: Vocabulary) -> dict[int, str]:
    """Indices of table figures that say again what the text or an earlier table says, with the reason."""
    told = {_group(candidate.figure.measure, vocab) for candidate in candidates if candidate.place != "table"}
    seen: set[tuple[str, str]] = set()
    refused: dict[int, str] = {}
    for at, candidate in enumerate(candidates):
        if candidate.place != "table":
            continue
        key = (lookup(candidate.figure.measure), re.sub(r"\W", "", candidate.figure.period or ""))
        if _group(candidate.figure.measure, vocab) in told:
            refused[at] = "the text tells this measure"
        elif key in seen:
            refused[at] = "an earlier table tells it"
        seen.add(key)
    return refused
