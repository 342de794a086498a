"""Blocks → body with exact offsets: one blank line between blocks, one line per row of a table."""

from __future__ import annotations

from collections.abc import Sequence

from digests.model import Block, Boilerplate, BoilerplateKind, Span
from digests.parse.boilerplate import Draft

BETWEEN = "\n\n"
CELLS = " | "


def compose_body(drafts: Sequence[Draft]) -> tuple[str, tuple[Block, ...]]:
    """The body and its blocks, which cover it in order."""
    parts: list[str] = []
    blocks: list[Block] = []
    at = 0
    for draft in drafts:
        if parts:
            at += len(BETWEEN)
        text, rows = _laid_out(draft, at)
        blocks.append(Block(draft.kind, Span(at, at + len(text)), rows))
        parts.append(text)
        at += len(text)
    return BETWEEN.join(parts), tuple(blocks)


def _laid_out(draft: Draft, start: int) -> tuple[str, tuple[tuple[Span, ...], ...]]:
    if not draft.rows:
        return draft.text, ()
    lines: list[str] = []
    rows: list[tuple[Span, ...]] = []
    at = begin = start
    for row in draft.rows:
        cells: list[Span] = []
        for cell in row:
            cells.append(Span(at, at + len(cell)))
            at += len(cell) + len(CELLS)
        rows.append(tuple(cells))
        lines.append(CELLS.join(row))
        begin += len(lines[-1]) + 1
        at = begin
    return "\n".join(lines), tuple(rows)


def spans_of(blocks: Sequence[Block], marks: Sequence[BoilerplateKind | None]) -> tuple[Boilerplate, ...]:
    """Neighbouring blocks of one kind of boilerplate as one stretch; every end mark is its own."""
    found: list[Boilerplate] = []
    last: BoilerplateKind | None = None
    for block, mark in zip(blocks, marks, strict=True):
        if mark and mark == last and found:
            found[-1] = Boilerplate(mark, Span(found[-1].span.start, block.span.end))
        elif mark:
            found.append(Boilerplate(mark, block.span))
        last = mark
    return tuple(found)
