"""Releases written for the tests of figures: lines of text → Release."""

from __future__ import annotations

from digests.facts.find import find_facts
from digests.model import Block, BlockKind, Dateline, Figure, Issuer, Release, Span


def release(*lines: str, language: str = "en", kind: str | None = None) -> Release:
    """The first line is the headline; a line that begins with "# " is a heading, with "* " an item."""
    body, blocks = "", list[Block]()
    for at, line in enumerate(lines):
        block: BlockKind = "headline" if at == 0 else "paragraph"
        if line.startswith("# "):
            block, line = "heading", line[2:]
        elif line.startswith("* "):
            block, line = "item", line[2:]
        start = len(body) + 2 if body else 0
        body = f"{body}\n\n{line}" if body else line
        blocks.append(Block(block, Span(start, len(body))))
    return Release(
        headline=lines[0],
        body=body,
        blocks=tuple(blocks),
        language=language,
        kind=kind,
        issuer=Issuer("Tarn Harbour Inc."),
        dateline=Dateline(date="2025-05-06", places=("Tarn",)),
        published="2025-05-06",
    )


def figures(*lines: str, language: str = "en", kind: str | None = None) -> tuple[Figure, ...]:
    """All figures of such a release, in the order of the text."""
    return find_facts(release(*lines, language=language, kind=kind)).figures


def kept(*lines: str, language: str = "en", kind: str | None = None) -> list[str]:
    """The texts of the figures with a rank, in the order of their ranks."""
    found = [figure for figure in figures(*lines, language=language, kind=kind) if figure.rank]
    return [figure.text for figure in sorted(found, key=lambda figure: figure.rank or 0)]
