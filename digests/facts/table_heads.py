"""What stands above the rows of a table: periods of the columns, their scale and currency."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from digests.facts.clauses import period_pattern, phrases_pattern
from digests.facts.table_columns import TOTAL, Column, columns_of
from digests.facts.table_groups import heads_in_groups
from digests.facts.table_scale import Told, told_by_lines, told_in
from digests.facts.vocabulary import Vocabulary
from digests.languages import Language
from digests.languages.numbers import NumberWords
from digests.model import Block, Release, Span
from digests.pattern import pattern

HEAD = 420  # characters before the first row in which periods and scale stand
ABOVE = 700  # characters above a table in which they may stand
FAR_ABOVE = 12_000  # where the scale of the statements before it stands
HEAD_LINES = 6  # lines above a table that may be heads of its columns
LONGEST_HEAD = 200  # characters of a line with heads side by side

_YEAR = pattern(r"\b(?:19|20)\d{2}\b")
_BEFORE_YEAR = pattern(r"\W{0,2}\b(?:19|20)\d{2}\b")


class Reading(Struct, frozen=True, eq=False):
    """A release whose tables are read; `reported` is the period for columns that name none."""

    release: Release
    language: Language
    vocab: Vocabulary
    local: Mapping[str, str]
    reported: str | None
    dates: Sequence[Span] = ()


class Heads(Struct, frozen=True):
    """What stands above the rows: the columns where they can be told apart, else periods in their order; the scale."""

    columns: tuple[Column, ...]
    periods: tuple[str, ...]
    told: Told
    current: int  # 0, or 1 where the older year stands first
    ahead: bool = False  # a table of what is expected: "Full Year 2025 Guidance"
    parts: bool = False  # columns for parts of the company and for the whole, and which is which is lost

    def after(self, before: Heads | None) -> Heads:
        """Where a table that goes on behind a break has no heads of its own: with those of the table before."""
        if before is None or self.columns or self.periods:
            return self
        return replace(before, told=self.told.or_else(before.told))


def heads_of_cells(reading: Reading, block: Block, above: Sequence[Sequence[str]], first: int, width: int) -> Heads:
    """The lines before the first row; where these are none, short lines above the table."""
    words, local = reading.vocab.words, reading.local
    lines = [line for line in above if any(line)]
    if not any(map(_timed(words), (cell for line in lines for cell in line))):
        lines = [*_lines_above(reading, block), *lines]
    heads = [_of_columns(line, width, words) for line in lines]
    heads = [line for line in heads if any(line)]
    fullest = max(heads, key=len, default=())
    told = [Told()] * len(fullest)
    for line in heads:
        if len(line) == len(fullest) and len(set(filter(None, line))) > 1:
            told = [told_in(cell, words, local).or_else(one) for cell, one in zip(line, told, strict=True)]
    columns = columns_of(heads, words, reading.language.dates.months, told)
    heads_told = replace(heads_of_text(reading, block, first), columns=columns, parts=False)
    former = [not words.former.isdisjoint(cell.casefold().split()) for cell in fullest]
    ahead = heads_told.ahead or _ahead(" ".join(cell for line in lines for cell in line), words)
    if any(former) and not all(former):
        return replace(heads_told, ahead=ahead, current=former.index(False))  # "Prior Guidance | Current Guidance"
    return replace(heads_told, ahead=ahead)


def _of_columns(line: Sequence[str], width: int, words: NumberWords) -> list[str]:
    """The heads of the columns of amounts: the first cell of a full line stands over the row heads."""
    cells = list(line[-width:]) if 0 < width < len(line) else list(line)
    misfit = len(cells) > 1 and width % len(cells) > 0 and width % (len(cells) - 1) == 0
    if misfit and not _timed(words)(cells[0]):
        cells = cells[1:]  # "(in thousands)" before fewer heads than there are columns
    while cells and not cells[-1] and len(cells) > width:
        cells.pop()
    return cells if len([cell for cell in cells if cell]) > 1 else []


def _timed(words: NumberWords) -> Callable[[str], bool]:
    """Whether a head names a year or a period."""
    pattern = period_pattern(words)
    return lambda cell: bool(_YEAR.search(cell) or pattern.search(cell))


def _lines_above(reading: Reading, block: Block) -> list[list[str]]:
    """Short lines that end where a table begins, parted by bars."""
    body, end = reading.release.body, block.span.start
    lines = [line for line in body[max(0, end - ABOVE) : end].split("\n") if line.strip()]
    found: list[list[str]] = []
    for line in reversed(lines[-HEAD_LINES:]):
        if "|" not in line and (len(line) > LONGEST_HEAD or line.rstrip().endswith((".", "。", ":"))):
            break
        found.append([part.strip() for part in line.strip().strip("|").split("|")])
    return found[::-1]


def heads_of_text(reading: Reading, block: Block, first: int) -> Heads:
    """What a copy has left of the heads: periods, then the years below them, one behind the other."""
    body, span, vocab = reading.release.body, block.span, reading.vocab
    inside = body[max(span.start, first - HEAD) : first]
    told = _told(reading, block, inside)
    if not _periods(inside, vocab) and not _YEAR.search(inside):
        inside = " ".join(cell for line in _lines_above(reading, block) for cell in line)
    grouped = heads_in_groups(inside, reading.language)
    found = _periods(inside, vocab)
    years = _YEAR.findall(inside)
    parted = len(years) > max(1, len(found))
    lines = [[_BEFORE_YEAR.sub("", period) for period in found], years] if parted else [found]
    lines = [grouped] if grouped else lines
    columns = columns_of(lines, vocab.words, reading.language.dates.months)
    columns = columns if any(column.year for column in columns) else ()
    older_first = len(years) > 1 and years[0] < years[1]
    year = max(years[:2], default="")
    named = [period if _YEAR.search(period) or not year else f"{period} {year}" for period in found]
    ahead = _ahead(inside, vocab.words)
    return Heads(columns, tuple(named[:1]), told, 1 if older_first else 0, ahead, TOTAL.search(inside) is not None)


def _ahead(text: str, words: NumberWords) -> bool:
    """Whether heads name an outlook."""
    return phrases_pattern(words.outlook, words.nouns not in ("joined", "particles")).search(text) is not None


def _periods(text: str, vocab: Vocabulary) -> list[str]:
    """Spans of time that columns stand for; bare years apart."""
    named = [" ".join(found["period"].split()) for found in period_pattern(vocab.words).finditer(text)]
    return [name for name in named if not _YEAR.fullmatch(name) and re.search(r"[^\W\d_]", name)]


def _told(reading: Reading, block: Block, inside: str) -> Told:
    """Scale and currency: in the head of the table, in the lines above, in its rows, in the statements before."""
    body, span, words, local = reading.release.body, block.span, reading.vocab.words, reading.local
    near = body[max(0, span.start - ABOVE) : span.start]
    far = body[max(0, span.start - FAR_ABOVE) : max(0, span.start - ABOVE)]
    told = told_in(inside, words, local)
    for text in (near, body[span.start : span.end], far):
        if told.power is not None and told.currency:
            break
        told = told.or_else(told_by_lines(text, words, local))
    return told if told.currency else told.or_else(told_in(near, words, local).money_only())
