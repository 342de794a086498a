"""Markdown → pieces: headings, items, tables, quotes; links and emphasis stripped, their words kept exactly."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from digests.parse.pieces import Evidence, Piece, Source
from digests.parse.plain_text import cut_dashes, page_width, pieces_of, source_of, unwrapped
from digests.parse.tables import grid, is_data
from digests.parse.tidy import tidy
from digests.pattern import pattern

_HEADING = pattern(r"\s{0,3}(#{1,6})\s{1,9}(.*?)\s{0,9}#{0,6}\s*\Z")
_UNDERLINE = pattern(r"\s{0,9}(={3,}|-{3,})\s*\Z")
_RULE = pattern(r"\s{0,3}(?:(?:\*\s?){3,}|(?:-\s?){3,}|(?:_\s?){3,})\s*\Z")
_ITEM = pattern(r"\s{0,20}[*+-]\s{1,8}(?:[*+-]\s{1,4}){0,3}(?=\S)")
_END_MARK = pattern(r"\s{0,3}[-–]\s\w{2,12}\s[-–]\s*\Z")  # "- ends -" is no item
_QUOTE = pattern(r"\s{0,3}(?:>\s?){1,4}")
_ROW = pattern(r"\s{0,3}\|.*\|\s*\Z")
_ROW_RULE = pattern(r"[\s|:-]+\Z")
_IMAGE = pattern(r"!\[([^\[\]]{0,600})\]\(\s?[^()\s]{0,100000}(?:\s\"[^\"]{0,400}\")?\s?\)")
_LINK = pattern(
    r"(?<!\\)\[((?:[^\[\]]|\[[^\[\]]{0,200}\]){0,600})\]\(\s?<?[^()\s]{0,4000}(?:\([^()\s]{0,400}\)[^()"
    r"\s]{0,1000}){0,3}>?(?:\s\"[^\"]{0,600}\")?\s?\)"
)
_AUTO = pattern(r"<((?:https?://|mailto:)[^<>\s]{1,2000})>")
_STRONG = pattern(r"(?<![\w*])(\*{1,3})(?=[^\s*])([^*\n]{1,2000}?)(?<=[^\s*])\1(?!\*)")
_UNDERSCORED = pattern(r"(?<![\w_])(_{1,3})(?=[^\s_])([^_\n]{1,2000}?)(?<=[^\s_])\1(?![\w_])")
_UNPAIRED = pattern(r"\A\s{0,9}\*{2,3}(?=\w)|(?<=[\w.!?:)\]”\"])\*{2,3}\s{0,9}\Z")  # emphasis that runs over lines
_ESCAPED = pattern(r"\\([\\`*_{}\[\]()#+\-.!|>~$&])")
_MARKED = pattern(r"[\[*_<\\]")
_TAG = pattern(r"</?[A-Za-z][^<>]{0,500}>")
_ANCHOR_WORDS = pattern(r"\x01([^\x01\x02]*)\x02")


def read_markdown(text: str, evidence: Evidence | None = None) -> Source:
    """The pieces of a Markdown text. Link words count as `linked`."""
    images = len(_IMAGE.findall(text))
    width = page_width(text)
    pieces = (piece for block in _blocks(text) for piece in _pieces(block, width))
    return source_of(pieces, evidence or Evidence(), images)


def _blocks(text: str) -> Iterator[list[str]]:
    """Lines that belong together: a heading or rule stands alone, everything else ends at a blank line."""
    lines: list[str] = []
    for line in text.splitlines():
        if not line.strip():
            if lines:
                yield lines
            lines = []
        elif lines and _UNDERLINE.match(line) and not _ROW.match(lines[-1]) and not _RULE.match(lines[-1]):
            level = "#" if "=" in line else "##"
            *before, last = lines if not _whole_heading(lines) else [" ".join(lines)]
            if before:
                yield before
            item = _ITEM.match(last)
            yield [f"{level} {last[item.end() :] if item else last.strip()}"]
            lines = []
        elif _HEADING.match(line) or _RULE.match(line):
            if lines:
                yield lines
            lines = [line]
            if _RULE.match(line):
                yield lines
                lines = []
        else:
            lines.append(line)
    if lines:
        yield lines


def _whole_heading(lines: list[str]) -> bool:
    return len(lines) <= 3 and not any(_ITEM.match(line) for line in lines)


def _pieces(lines: list[str], width: int) -> Iterator[Piece]:
    if _RULE.match(lines[0]) and len(lines) == 1:
        return
    heading = _HEADING.match(lines[0])
    if heading:
        # a heading wrapped over lines: "# Mastercard … of" / "Transfast"
        words = " ".join([heading.group(2), *(line.strip() for line in lines[1:])])
        clean, linked, _ = _plain(words)
        if clean:
            yield Piece(clean, "heading", len(heading.group(1)), linked)
        return
    rows = _joined_rows(lines)
    if rows:
        yield from _table(rows)
        return
    run: list[str] = []
    for line in lines:
        bare = _QUOTE.sub("", line, count=1) if ">" in line else line
        dashed = cut_dashes(bare)
        if dashed:
            yield from _paragraphs(run, width)
            for part in dashed[:-1]:
                yield from _paragraphs(["\x03" + part.lstrip("- ")], width)
            run = [dashed[-1]]
        elif _ITEM.match(bare) and not _emphasis(bare) and not _END_MARK.match(bare):
            yield from _paragraphs(run, width)
            run = []
            item = _ITEM.match(bare)
            run = ["\x03" + bare[item.end() if item else 0 :]]
        elif len(run) == 1 and run[0].startswith("\x03") and line[:2].isspace() and line.strip():
            run[0] = f"{run[0].rstrip()} {bare.strip()}"  # what is set in under an item goes on with it
        else:
            run.append(bare)
    yield from _paragraphs(run, width)


def _emphasis(line: str) -> bool:
    return line.lstrip().startswith("*") and not line.lstrip().startswith("* ")


def _joined_rows(lines: list[str]) -> list[str]:
    """The rows of a table with or without outer bars, wrapped ones joined; [] when the lines are no table."""
    if len(lines) < 2 or sum("|" in line for line in lines) * 10 < len(lines) * 7:
        return []
    if not all(_ROW.match(line) for line in lines):
        ruled = any(_ROW_RULE.match(line) and "|" in line for line in lines)
        if not ruled and sum(line.count("|") >= 2 for line in lines) * 2 < len(lines):
            return []
    rows: list[str] = []
    for line in lines:
        if rows and line.lstrip().startswith("|") and not rows[-1].rstrip().endswith("|"):
            rows[-1] += " " + line.strip()
        else:
            rows.append(line)
    return rows


def _paragraphs(lines: list[str], width: int) -> Iterator[Piece]:
    """The pieces of lines without a blank one between: joined first, since emphasis and links run over line ends."""
    if not lines:
        return
    item = lines[0].startswith("\x03")
    for line in unwrapped([line.lstrip("\x03") for line in lines], width):
        words, linked, strong = _plain(line, tidied=False)
        for piece in pieces_of([words], linked=linked, strong=strong):
            yield replace(piece, kind="item", level=0, text=piece.text.removesuffix(" -")) if item else piece
            item = False


def _plain(text: str, *, tidied: bool = True) -> tuple[str, float, bool]:
    """Words without markup, the share of them that is link, whether all are bold or italic."""
    if not _MARKED.search(text):
        return (tidy(text) if tidied else text), 0.0, False
    text = _IMAGE.sub(" ", text)
    marked = text
    for _ in range(2 if "](" in text else 0):
        marked = _LINK.sub("\x01\\1\x02", marked)
    marked = _AUTO.sub("\x01\\1\x02", marked)
    bare = _ESCAPED.sub(r"\1", _UNDERSCORED.sub(r"\2", _STRONG.sub(r"\2", marked)))
    bare = _UNPAIRED.sub("", bare)
    bare = _TAG.sub(" ", bare) if "<" in bare else bare
    linked = sum(len(words) for words in _ANCHOR_WORDS.findall(bare))
    words = bare.replace("\x01", "").replace("\x02", "")
    words = tidy(words) if tidied else words
    whole = text.strip()
    strong = bool(_STRONG.fullmatch(whole) or _UNDERSCORED.fullmatch(whole))
    return words, round(linked / max(1, len(words.strip())), 3), strong


def _table(lines: list[str]) -> Iterator[Piece]:
    rows = [
        [(_plain(cell)[0], 1) for cell in line.strip().removeprefix("|").removesuffix("|").split("|")]
        for line in lines
        if not _ROW_RULE.match(line)
    ]
    cells = grid(rows)
    if is_data(cells):
        yield Piece("\n".join(" | ".join(row) for row in cells), "table", rows=cells)
        return
    for row in cells:
        for cell in row:
            if cell:
                yield Piece(cell)
