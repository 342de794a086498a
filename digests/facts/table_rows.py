"""Rows of a table, from its cells (markup, or lines parted by bars) or from what a copy has made of them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from digests.facts.currencies import SIGN, code_of
from digests.facts.separators import separators
from digests.facts.table_scale import UNTOLD, Told, told_behind
from digests.languages.numbers import NumberWords
from digests.model import Release, Span
from digests.pattern import pattern

_YEAR = pattern(r"\b(?:19|20)\d{2}\b")
LEAST_CELLS = 8  # amounts that make a paragraph a table
LEAST_REMAINS = 2  # or so many currencies that had a cell of their own
PAIR = 2  # amounts of the shortest row
CROWDED = 0.4  # amounts to each word
BESIDE = 0.25  # of the amounts of a table that follow another without a word
LEAST_ROWS = 3  # lines like rows that make a table
LONGEST_ROW = 220
LONGEST_LABEL = 90
MOST_NOTES = 20  # the number of a footnote
_DIGITS = r"\d{1,3}(?:['’\u00a0\u202f\u2009]\d{3})+(?:[.,]\d{1,4})?|\d[\d.,]{0,22}\d|\d"
_SCALED = r"(?=(?:[mMkKB]|bn|mn|mm)\b)"  # "28.1M"
_TAIL = rf"(?P<close>\s?\))?(?P<percent>(?:\s?[|,]\s?\)?)?\s?%)?(?:{_SCALED}|(?!\d|[.,]\d|[a-z]|[A-Z](?![a-z])))"
_GLUED = r"(?<=[^\W\d_])(?=\(\s?(?:[$€£¥]|\d[\d,]{0,12}\.\d))"  # "diluted($0.19)", but "EBITDA(1)" has a note
_HEAD = (
    rf"(?:(?<![\w.\[])|{_GLUED})(?<![^\d]['’‘`])(?P<open>\(\s?(?:[$€£¥]\s?)?)?(?P<minus>[-−–△▲](?:[$€£¥]\s?)?(?=\d))?"
)
_CELL = pattern(rf"{_HEAD}(?P<digits>{_DIGITS}){_TAIL}")
# In a cell of its own a number may be parted by plain blanks, and its scale or currency may be stuck to it.
_WHOLE = pattern(
    r"(?P<open>\(\s?)?(?P<lead>[^\d()\n]{0,14}?)(?P<inner>\(\s?)?(?P<minus>[-−–△▲]\s?(?=\d))?"
    rf"(?P<digits>\d{{1,3}}(?: \d{{3}})+(?!\d)(?:[.,]\d{{1,4}})?|{_DIGITS})(?!\d)"
    r"(?P<percent>\s?[%％])?(?P<close>\s?\))?"
)
# "$1.20 billion - $1.25 billion": from behind the digits of the lower end on
_UPPER = pattern(
    rf"[^\d\n]{{0,12}}?\s?(?:[-–—]|\bto\b)\s?[^\d\s]{{0,4}}\s?(?P<digits>{_DIGITS})(?!\d)(?P<percent>\s?[%％])?"
)
_REMAINS = pattern(r"[,|]\s?[$€£]\s?[,|]")  # a currency that had a cell of its own
_OLDER = pattern(r"\d\s?\((?:[^\d()]{0,24})\d[\d.,]{0,14}\)")  # "sales were 1,234 (1,100) million"
_SENTENCE = pattern(r"。|[다요]\.(?:\s|\Z)")  # where no blanks part words, few words are no sign of a table
_REMARK = pattern(r"\d[^\W\d_]{0,3}\s?\([^\d()]{0,24}[^\W\d_][^\d()]{0,24}\d")  # "EUR 40.3m (last year: EUR 38.1m)"
_JOINTS = frozenset({"-", "–", "—", "to"})
_PROSE = pattern(r"[^\W\d_]{3}\. [A-ZÄÖÜÉ]")
_NONE = pattern(r"(?<=[\s,|])[—–-](?=[\s,|]|$)")
_DASH = pattern(r"[$€£]?\s?[—–-]+")
_WORDS = pattern(r"[^\W\d_]{2,}")
_BETWEEN = pattern(r"[^\W\d_]{2}|\A,\s\Z")
_LETTERS = pattern(r"[^\W\d_]")
_SPLIT_UP = pattern(r"(?<![\d.,])\d{1,3} \d{3}(?![\d.,]\d)")  # one number or two?
_HEADS = pattern(r"\b(?:19|20)\d{2}\b|\b(?:Change|Variance|Veränderung|Variation|Variación)\b(?:\s?\(?%\)?)?")
_NUMBERS = pattern(r"\d+")
_BARE = ("basic", "diluted", "basic and diluted", "unverwässert", "verwässert", "dilué", "de base")
_TRIM = " ,|:;$€£¥()-–—\t\n%"


class Cell(Struct, frozen=True):
    """An amount of a table as printed; `value` is None for a dash. `told` is the scale in the cell itself."""

    span: Span
    value: Decimal | None
    percent: bool = False
    column: int = -1  # among the columns of amounts, where the table still has them
    told: Told = UNTOLD
    high: Decimal | None = None  # of a range, in the scale of `value`


class Row(Struct, frozen=True):
    """A row head with the amounts behind it; `width` is the number of columns, 0 where none are left."""

    label: str
    cells: tuple[Cell, ...]
    width: int = 0


class Writing(Struct, frozen=True, eq=False):
    """How amounts are written where a table stands: the language, its money, and the dates, which are none."""

    words: NumberWords
    local: Mapping[str, str]
    dates: Sequence[Span] = ()

    def dated(self, at: int) -> bool:
        """Whether a date covers a place."""
        near = bisect_right(self.dates, at, key=lambda date: date.start) - 1
        return near >= 0 and self.dates[near].end > at


def crowded(text: str) -> bool:
    """Whether a paragraph is the remains of a table."""
    few = len(_NUMBERS.findall(text)) < LEAST_CELLS  # as in most paragraphs
    if few and len(_REMAINS.findall(text)) < LEAST_REMAINS:
        return False
    if _SENTENCE.search(text):
        return False
    if len(_REMAINS.findall(text)) >= LEAST_REMAINS:
        return True
    found = list(_CELL.finditer(text))
    cells = len(found) - (len(_OLDER.findall(text)) if _PROSE.search(text) else 0)
    if cells < LEAST_CELLS or cells < CROWDED * len(_WORDS.findall(text)):
        return False
    # A sentence full of amounts has words between them; the days of its dates stand side by side with their years.
    beside = sum(not _BETWEEN.search(text[one.end() : two.start()]) for one, two in pairwise(found))
    return beside >= BESIDE * cells


def row_like(text: str) -> bool:
    """Whether a line is a row of a table: a head, then two amounts or more, and hardly a word behind them."""
    if len(text) > LONGEST_ROW or len(_NUMBERS.findall(text)) < PAIR:
        return False
    if _REMARK.search(text) or _SENTENCE.search(text):
        return False
    cells = [cell for cell in _CELL.finditer(text) if not _YEAR.fullmatch(cell["digits"])]
    if len(cells) < PAIR or not _WORDS.search(text, 0, cells[0].start()):
        return False
    if len(cells) == PAIR and text[cells[0].end() : cells[1].start()].strip(" $€£") in _JOINTS:
        return False  # "Revenue $300 - $310 million": a range
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


def cells_of_lines(body: str, span: Span) -> tuple[tuple[Span, ...], ...]:
    """Lines whose cells are parted by bars → the spans of their cells; none where there are no bars."""
    lines: list[tuple[Span, ...]] = []
    at = span.start
    for line in body[span.start : span.end].split("\n"):
        cells: list[Span] = []
        start = at
        for part in line.split("|"):
            bare = part.strip()
            low = start + len(part) - len(part.lstrip())
            cells.append(Span(low, low + len(bare)) if bare else Span(start, start))
            start += len(part) + 1
        at += len(line) + 1
        while len(cells) > 1 and cells[-1].start == cells[-1].end:
            cells.pop()
        if line.strip():
            lines.append(tuple(cells))
    return tuple(lines) if sum(len(line) > 1 for line in lines) >= LEAST_ROWS else ()


# ---------------------------------------------------------------------------------------------- rows of cells


def rows_of_cells(body: str, rows: Sequence[Sequence[Span]], writing: Writing) -> Iterator[tuple[int, Row]]:
    """(index of the line, row) of lines that have a head and amounts."""
    section = ""
    for at, spans in enumerate(rows):
        texts = [span.cut(body) for span in spans]
        head = next((column for column, text in enumerate(texts) if _WORDS.search(text)), None)
        if head is None:
            continue
        cells = tuple(_amounts_of(body, spans, head, writing))
        if any(cell.value is not None for cell in cells):
            yield at, Row(_joined(section, texts[head]), cells, len(spans) - head - 1)
        else:
            section = texts[head]


def _amounts_of(body: str, spans: Sequence[Span], head: int, writing: Writing) -> Iterator[Cell]:
    """The amounts of a line, one for a cell; the row head's own cell holds none, unless it is the only one."""
    if len(spans) == 1:
        yield from _cells(body, spans[0].start, spans[0].end, writing)
        return
    behind = spans[head + 1 :]
    for column, span in enumerate(behind):
        cell = _whole_cell(body, span, writing)
        if cell:
            after = behind[column + 1].cut(body) if column + 1 < len(behind) else ""
            percent = cell.percent or after.strip(" )") in ("%", "％")
            yield replace(cell, column=column, percent=percent)


def _whole_cell(body: str, span: Span, writing: Writing) -> Cell | None:
    """What a cell tells first; a cell that opens with words ("down $0.10") tells no level."""
    text = span.cut(body)
    if _DASH.fullmatch(text):
        return Cell(span, None)
    found = _WHOLE.match(body, span.start, span.end)
    if found is None or _YEAR.fullmatch(found["digits"]) or writing.dated(found.start("digits")):
        return Cell(span, None, percent=True) if re.search(r"\d", text) and not _YEAR.search(text) else None
    lead = re.sub(SIGN, "", found["lead"])
    digits = found["digits"].rstrip(".,")
    read = _value(digits, whole=True)
    if _LETTERS.search(lead) or read is None:
        return Cell(span, None, percent=True)
    start = found.start("digits")
    end = start + len(digits)
    told = told_behind(body, found.end("digits"), span.end, writing.words, writing.local)
    sign = re.search(SIGN, found["lead"])
    if sign and told.currency is None:
        told = Told(told.power, code_of(sign.group(), writing.local))
    if upper := _UPPER.match(body, found.end("digits"), span.end):
        return _range(body, span, upper, read, told, writing)
    below = bool(found["minus"] or re.search(r"[-−–]\s*$|^\s*[-−–]", found["lead"]))
    below = below or (bool(found["open"] or found["inner"] or "(" in found["lead"]) and ")" in body[end : span.end])
    return Cell(Span(start, end), -read if below else read, bool(found["percent"]), told=told)


def _range(body: str, span: Span, upper: re.Match[str], low: Decimal, told: Told, writing: Writing) -> Cell | None:
    """Both ends of a range in one scale; None where the upper one is not above the lower."""
    high = _value(upper["digits"].rstrip(".,"), whole=True)
    behind = told_behind(body, upper.end("digits"), span.end, writing.words, writing.local)
    if high is None or (told.power is not None and behind.power is None):
        return Cell(span, None)
    if told.power is not None and behind.power is not None:
        high = high.scaleb(behind.power - told.power)
    if high <= low:
        return Cell(span, None)
    said = Told(told.power if told.power is not None else behind.power, told.currency or behind.currency)
    return Cell(span, low, bool(upper["percent"]), told=said, high=high)


def _value(printed: str, *, whole: bool = False) -> Decimal | None:
    """The digits of a cell: a point before three digits parts thousands, as it does in every column of amounts."""
    bare = (
        re.sub(r"(?<=\d)['’\s\u00a0\u202f\u2009](?=\d{3})", "", printed) if whole or not printed.isdigit() else printed
    )
    read = separators(bare, ".")
    if read is None:
        return None
    return read[0] * 1000 if read[2] else read[0]


def rows_of_text(body: str, span: Span, writing: Writing) -> Iterator[Row]:
    """A label is what stands between two runs of amounts."""
    label, cells, at, section = "", list[Cell](), span.start, ""
    for cell in _cells(body, span.start, span.end, writing):
        between = body[at : cell.span.start]
        if _WORDS.search(between):
            yield from _row(body, section, label, cells, writing)
            label, cells = _HEADS.split(between)[-1].strip(_TRIM)[-LONGEST_LABEL:], []
            section, label = _section(section, label)
        cells.append(cell)
        at = cell.span.end
    yield from _row(body, section, label, cells, writing)


def _row(body: str, section: str, label: str, cells: list[Cell], writing: Writing) -> Iterator[Row]:
    """The row, unless a blank between its digits leaves open whether they are one number or two."""
    if not cells or not label or label.split()[-1].casefold() in writing.words.helpers:
        return  # "* Revenue of the quarter was $6.4 million" behind a table is a sentence
    if len(cells) > 1 and _is_note(body, cells):
        cells = cells[1:]
    if writing.words.spaced and _SPLIT_UP.search(body, cells[0].span.start, cells[-1].span.end):
        return
    yield Row(_joined(section, label), tuple(cells))


def _is_note(body: str, cells: Sequence[Cell]) -> bool:
    """ "Adjusted EBITDA (1) 12.4 11.0": a small whole number in brackets before larger or finer ones is a note's."""
    first, others = cells[0], [cell.value for cell in cells[1:] if cell.value is not None]
    if first.value is None or not 0 < abs(first.value) <= MOST_NOTES or first.value % 1 or not others:
        return False
    bracket = body[first.span.start - 1 : first.span.start] == "("
    return bracket and any(value % 1 or abs(value) >= 100 for value in others)


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


def _cells(body: str, start: int, end: int, writing: Writing) -> Iterator[Cell]:
    dashes = [Cell(Span(*found.span()), None) for found in _NONE.finditer(body, start, end)]
    amounts: list[Cell] = []
    for found in _CELL.finditer(body, start, end):
        read = _value(found["digits"].rstrip(".,"))
        if read is None or writing.dated(found.start("digits")) or _YEAR.fullmatch(found["digits"]):
            continue
        digits = Span(found.start("digits"), found.start("digits") + len(found["digits"].rstrip(".,")))
        below = bool(found["minus"]) or (bool(found["open"]) and bool(found["close"]))
        told = told_behind(body, digits.end, min(end, digits.end + 24), writing.words, writing.local)
        told = Told(told.power) if told.power is not None else UNTOLD  # the currency behind may be the next cell's
        amounts.append(Cell(digits, -read if below else read, bool(found["percent"]), told=told))
    yield from sorted((*amounts, *dashes), key=lambda cell: cell.span)
