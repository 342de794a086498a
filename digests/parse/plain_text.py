"""Plain text → pieces: paragraphs by blank lines, hard-wrapped lines joined again, bullets and headings told apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, pairwise

from digests.languages.en import EN
from digests.parse.names import has_form
from digests.parse.pieces import MOST_PIECES, Evidence, Piece, PieceKind, Source
from digests.parse.tables import of_bars
from digests.parse.tidy import is_code, tidy
from digests.parse.wires import wire_mark
from digests.pattern import pattern

BULLET = pattern(r"\s{0,12}(?:[•●○◦▪■▶►✓✔‣⁃]|[*·–—-](?=\s))\s{0,12}(?=\S)")  # never a number: "14. September"
_GLUED_DASH = pattern(r"[-–—](?=[¿¡\"“«„]?[A-ZÀ-ÞА-ЯЁ][^\W\d_]*\s)")
_LONE_BULLET = pattern(r"[•●○◦▪■▶►✓✔·‣⁃*※]")
_SENTENCE_END = pattern(r"[.!?。！？…:;]['\"”’»）)\]]{0,2}\Z")
_RULER = pattern(r"\s{0,20}([=~_*#■□◆●━─―-])\1{6,200}\s{0,20}")  # a line drawn over or under a heading
_RUNS = pattern(r"(?<=[.!?:”\"’\])%]) {2,}(?=[A-Z“\"‘•●(])|(?<=\S) {3}(?=[A-Z“\"‘•●])")
_COMMA_JOIN = pattern(
    r"(?:, ){2,}|(?<=[.!?:;\"”)]), (?=[A-Z\"“‘(•])|, (?=,)"
    r"|, (?=(?:SOURCE|CONTACT|Note to Investors|News Provided|Photo -|Logo -|View original|To view the)\b|About [A-Z])"
    # a headline before its dateline: "…, TUCSON, AZ, Oct 3, 2011 (MARKETWIRE …"
    r"|, (?=[A-Z][A-Z .]{2,24}, [A-Z][A-Za-z.]{1,10}[ ,][^/(]{0,24}"
    r"(?:\((?i:marketwire|globe ?newswire|business wire)|/PRNewswire|/CNW))"
)
_TITLED = pattern(r"(?P<line>[^\n–-]{4,140}[가-힣][^\n–-]{0,60})\s(?=-\s[^\s-][^\n-]{8,140}\s-\s)")
_DASHED = pattern(r"\s{0,4}(?P<line>-\s[^\s-][^\n]{8,140}?)\s-\s(?=\S)")
_HEADING_BEFORE = pattern(r"(?:^|[.!?:\"”], |, , )(?:About|SOURCE|Note to)\b[^,]{1,60}(?:, \w{2,5}\.)?\Z")
_PLACE_AND_DAY = pattern(
    r"(?<=\s)[A-Z][A-Z.'/&-]{2,20}(?: [A-Z][A-Z.'/&-]{1,20}){0,3}"
    r"(?:, [A-Z][\w.]{1,15}(?: [A-Z][\w.]{1,15}){0,2}){0,2}(?:,? [A-Z][a-z]{2,8}\.? \d{1,2}, \d{4})?\s{0,3}(?:--)?\s?\Z"
)
_WIRE_END = pattern(r"\s(?:PR ?Newswire|GlobeNewswire|Business Wire)\Z", re.IGNORECASE)
_HEAD = 1_500  # characters in which a line's own dateline stands
_LAST_WORD = pattern(r"([\w.&]{1,12})\.\Z")
_APART = 8  # characters between the longest line of a wrapped text and the next
_WIDEST = 150  # no longer line is one of a wrapped paragraph
_HEAD_LINE = 140  # a longer line between rows of a table is none of it
_BYLINE = 8  # words
# one or two words on a line that begins a paragraph, and a line as long as a text's below it
_FIRST_WORDS = pattern(
    r"(\A|\n[ \t]*\r?\n)([\"“(]?[A-ZÀ-Þ][\w.,'’&®™–-]{0,24}(?: [\w.,'’&-]{1,16})?)[ \t]*\r?\n(?=[^\W_][^\n]{9})"
)
_PARAGRAPH = pattern(r"\n[ \t]*\r?\n(?=\S)")
_BROKEN = 4  # paragraphs broken so, from which on it is no chance
_OPENING = 20_000  # characters
_LONG = 1_500  # a line with more than a paragraph in it


def read_text(text: str, evidence: Evidence | None = None) -> Source:
    """The pieces of a plain text."""
    width = page_width(text)
    pieces = (piece for part in _blocks(text) for piece in pieces_of(part, width=width))
    return source_of(pieces, evidence or Evidence())


def source_of(pieces: Iterator[Piece], evidence: Evidence, images: int = 0) -> Source:
    """The first pieces of a text, as many as are read at all."""
    first = list(islice(pieces, MOST_PIECES))
    return Source(joined_bullets(first), evidence, images, cut=next(pieces, None) is not None)


def whole_first_lines(text: str) -> str:
    """A text without the breaks that some filings have behind the first words of a paragraph: "Marl\nWorks opens …"."""
    broken = _FIRST_WORDS.findall(text[:_OPENING])
    if len(broken) < _BROKEN or len(broken) * 5 < len(_PARAGRAPH.findall(text[:_OPENING])):
        return text
    return _FIRST_WORDS.sub(r"\1\2 ", text)


def _blocks(text: str) -> Iterator[list[str]]:
    lines: list[str] = []
    for line in text.splitlines():
        if line.strip() and not _RULER.fullmatch(line):
            lines.append(line.rstrip())
        elif lines:
            yield lines
            lines = []
    if lines:
        yield lines


def pieces_of(lines: list[str], *, linked: float = 0.0, strong: bool = False, width: int = 0) -> Iterator[Piece]:
    """The pieces of a block of lines without a blank one between."""
    first, behind = barred(lines)
    rows = of_bars([tidy(line) for line in lines[first:behind]])
    if rows:
        yield from pieces_of(lines[:first], linked=linked, strong=strong, width=width)
        yield Piece("\n".join(" | ".join(row) for row in rows), "table", rows=rows)
        yield from pieces_of(lines[behind:], linked=linked, strong=strong, width=width)
        return
    for line in unwrapped(lines, width):
        for part in unglued(line):
            bullet = BULLET.match(part)
            clean = tidy(part[bullet.end() :].lstrip("| ") if bullet else part)
            clean = clean.removesuffix(" -") if bullet else clean  # "- a sub-headline -"
            if not clean:
                if _LONE_BULLET.fullmatch(part.strip()):
                    yield Piece(part.strip())
                continue
            dashed = None if bullet or clean.endswith("-") else _GLUED_DASH.match(clean)
            clean = clean[dashed.end() :] if dashed else clean  # "-One more line under the headline"
            if not is_code(clean):
                kind = "item" if bullet else _kind(clean)
                yield Piece(clean, kind, linked=linked, strong=strong or dashed is not None)


def barred(lines: list[str]) -> tuple[int, int]:
    """(first, behind the last) of the lines from the first with a bar to the last before a line as long as a text's."""
    first = next((at for at, line in enumerate(lines) if "|" in line), len(lines))
    behind = first
    for at in range(first, len(lines)):
        if "|" in lines[at]:
            behind = at + 1
        elif len(lines[at]) > _HEAD_LINE:
            break
    return first, behind


def _kind(text: str) -> PieceKind:
    """A short line without a full stop looks like a heading."""
    if len(text) <= 120 and len(text.split()) <= 16 and not _SENTENCE_END.search(text):
        return "heading"
    return "paragraph"


def page_width(text: str) -> int:
    """The width a whole text was wrapped at, 0 when it was not."""
    lines = [line.strip() for line in text[:200_000].splitlines()]
    longer = [line for line in lines if len(line) >= 45]
    return _width(longer) if len(longer) >= 10 else 0


def unwrapped(lines: list[str], width: int = 0) -> list[str]:
    """Lines that were broken at a fixed width joined again: the next word would not have fitted."""
    if len(lines) < 2:
        return lines
    width = width or _width(lines)
    joined = [lines[0]]
    hangs = _indent(lines[0]) if BULLET.match(lines[0]) else None  # where the open item's bullet stands
    for before, line in pairwise(lines):
        word = line.split(maxsplit=1)[0] if line.split() else ""
        ended = _SENTENCE_END.search(before) is not None
        if width and len(before) <= width:
            goes_on = len(before) + 1 + len(word) > width
        else:  # the last line of a wrapped paragraph that was glued to more; but a headline that was not wrapped
            apart = width + _APART < len(before) <= _WIDEST
            goes_on = bool(width) and not ended and not apart
        # a line broken without being full goes on in small letters, or behind its comma
        small = word[:1].islower() and "@" not in word and "." not in word[:-1]
        small = small and not (width == 0 and _is_byline(line))
        goes_on = goes_on or (not ended and len(before) < 160 and (small or before.endswith(",")))
        goes_on = goes_on or (not ended and _reads_on(before, line))
        if word.startswith("(") and any(mark in before for mark in _DASHES) and has_form(" ".join(before.split()[-3:])):
            goes_on = True  # "… - Merrow Works Ltd." / "(TSX: MRW) announces"
        if word.startswith("#") or _STAMP.fullmatch(line.strip()):
            goes_on = False
        if BULLET.match(line):
            goes_on, hangs = False, _indent(line)
        elif hangs is not None and _indent(line) > hangs:
            goes_on = True
        elif not goes_on:
            hangs = None
        if goes_on:
            joined[-1] = _glue(joined[-1], line.strip())
        else:
            joined.append(line)
    return joined


def _reads_on(before: str, line: str) -> bool:
    """ "earnings for the fourth quarter of" / "2003 were $6 million": prose that goes on with a number."""
    if not line[:1].isdigit() or len(before) < _PROSE or not before[-1:].isalpha():
        return False
    last, words = before.split()[-1], line.split()
    if len(words) < _SMALL_WORDS or not words[1].islower() or not words[0].strip("%,").isdigit():
        return False  # the day at the head of a listed title
    return last.isalpha() and last.islower() and sum(word.islower() for word in words) >= _SMALL_WORDS


_PROSE, _SMALL_WORDS = 40, 5  # characters of a line, words in small letters: no row of a table
_DASHES = (" - ", "--", "–", "—")
# "July 5 2026 - 5:50AM", "2026年7月5日 - 3:53AM" under a headline that fills its line
_STAMP = pattern(
    r"(?=[^\n]{0,24}(?:19|20)\d\d)(?:[^\W\d_]{2,10}\.?,?\s){0,2}\d{1,4}[^\n]{2,20}?\s?[-–|,]?\s?\d{1,2}:\d\d(?::\d\d)?"
    r"\s?(?:[AaPp]\.?[Mm]\.?)?(?:\s[A-Z]{2,4})?"
)


def _is_byline(line: str) -> bool:
    """ "by University of Marl" under a headline."""
    opener = next((opener for opener in EN.page.bylines if line.startswith(f"{opener} ")), None)
    words = line.split()
    return (
        opener is not None and 2 <= len(words) <= _BYLINE and all(word[0].isupper() or len(word) < 4 for word in words)
    )


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _width(lines: list[str]) -> int:
    """The width a block was wrapped at, 0 when it was not: half of its lines are nearly as long as they could be."""
    short = sorted(len(line) for line in lines if len(line) <= _WIDEST)
    while len(short) > 4 and short[-1] - short[-2] > _APART:  # a headline that was not wrapped
        short.pop()
    if len(short) < 4 or len(short) * 10 < len(lines) * 7 or short[-1] < 45:
        return 0
    width = short[-1] if len(short) < 20 else short[len(short) * 98 // 100]
    return width if sum(size >= width - 16 for size in short) * 2 >= len(short) else 0


def _glue(before: str, line: str) -> str:
    # "account-" + "to-account": a hyphen at the end of a wrapped line belongs to the word
    if before.endswith("-") and not before.endswith(" -") and not before.endswith("--"):
        return before + line
    return f"{before} {line}"


def unglued(line: str) -> list[str]:
    """Paragraphs that a copy joined into one line: at its dateline, by runs of blanks, or by commas."""
    headed = _cut_head(line) if len(line) > _LONG else []
    if headed:
        return [*headed[:-1], *_unglued(headed[-1])]
    return _unglued(line)


def _cut_head(line: str) -> list[str]:
    """ "Headline PR Newswire CITY, day Sub-headline CITY, day /PRNewswire/ -- Text": its parts, [] for another line."""
    mark = wire_mark(line[:_HEAD])
    place = _PLACE_AND_DAY.search(line[: mark.start]) if mark and not mark.agency else None
    if place is None or place.start() < 24:
        return []
    head, text, said = line[: place.start()].strip(), line[place.start() :], place.group().strip()
    again = head.find(said)
    parts = [head] if again < 24 else [_WIRE_END.sub("", head[:again].strip()), head[again + len(said) :].strip()]
    return [*(part for part in parts if part), text]


def _unglued(line: str) -> list[str]:
    dashed = cut_dashes(line)
    if dashed:
        return dashed
    if len(line) > _LONG or line.count(", , ") > 1:
        commas = [match for match in _COMMA_JOIN.finditer(line) if not _after_abbreviation(line, match.start())]
        if len(commas) >= 3 and len(line) / len(commas) < 1_200:
            return _cut(line, commas)
    if len(line) > _LONG // 4 and "  " in line:
        runs = list(_RUNS.finditer(line))
        if len(runs) >= 2 and len(line) / len(runs) < 1_200:
            return _cut(line, runs)
    return [line]


def cut_dashes(line: str) -> list[str]:
    """ "- sub-headline - - another - The text …": what Korean offices put before the text in one line with it."""
    titled = _TITLED.match(line) if " - " in line else None
    parts: list[str] = [titled["line"]] if titled else []
    at = titled.end() if titled else 0
    while len(parts) < 4 and (dashed := _DASHED.match(line, at)):
        parts.append(dashed["line"])
        at = dashed.end()
    return [*parts, line[at:]] if parts and len(line) - at > 150 else []


def _after_abbreviation(line: str, at: int) -> bool:
    """ "Ariz., June 3" and "Inc., today" are no joints."""
    word = _LAST_WORD.search(line, max(0, at - 14), at)
    if word is None or line.startswith(", ,", at):
        return False
    if word.group(1).casefold() not in EN.page.abbreviations and "." not in word.group(1):
        return False
    return _HEADING_BEFORE.search(line[max(0, at - 90) : at]) is None  # "About X, Inc., X makes …" is two


def _cut(line: str, joins: list[re.Match[str]]) -> list[str]:
    parts, at = [], 0
    for join in joins:
        parts.append(line[at : join.start()])
        at = join.end()
    return [part for part in (*parts, line[at:]) if part.strip(" ,")]


def joined_bullets(pieces: list[Piece]) -> tuple[Piece, ...]:
    """A bullet that stands alone makes the next piece an item; a lone footnote mark leads the next one."""
    out: list[Piece] = []
    waiting = ""
    for piece in pieces:
        if _LONE_BULLET.fullmatch(piece.text):
            waiting = piece.text
            continue
        if waiting and piece.kind == "paragraph":
            text = f"※{piece.text}" if waiting == "※" else piece.text
            piece = Piece(text, "item", 0, piece.linked, piece.aside, piece.strong, piece.article)
        waiting = ""
        out.append(piece)
    return tuple(out)
