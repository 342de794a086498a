"""Blocks → sentences with offsets. Table rows, headings and list items are sentences of their own.

One pass over the text: a full stop ends a sentence unless an abbreviation of the language, an initial or a number
stands before it, or the next word begins small. CJK full stops always end one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from digests.languages import Language
from digests.model import Block, Release, Sentence, Span
from digests.pattern import pattern

# A possible end: marks, closing quotes or brackets; in Western text a blank must follow.
_END = pattern(r"[.!?…]+[\"”’»)\]]{0,3}(?=\s)|[。！？]+[」』”）]{0,2}")
_LAST_WORD = pattern(r"[\w&.'’-]{1,24}\Z")
_NEXT_IS_SMALL = pattern(r"\s+[a-zà-öø-ÿа-я]")
_DOTTED = pattern(r"(?:[^\W\d_]\.)*[^\W\d_]\Z")  # "J", "U.S", "z.B": initials and dotted abbreviations


def sentences(release: Release, language: Language) -> tuple[Sentence, ...]:
    """All sentences of a body in order; headline and sub-headlines are one each."""
    return tuple(
        Sentence(span, at)
        for at, block in enumerate(release.blocks)
        for span in _of_block(release.body, block, language)
    )


def _of_block(body: str, block: Block, language: Language) -> Iterator[Span]:
    if block.rows:
        for row in block.rows:
            if row:
                yield Span(row[0].start, row[-1].end)
    elif block.kind in ("headline", "subheadline", "heading"):
        yield block.span
    else:
        yield from split(body, block.span, language)


def split(body: str, span: Span, language: Language) -> Iterator[Span]:
    """The sentences inside one span, without the blanks between them."""
    start = span.start
    for end in _END.finditer(body, span.start, span.end):
        if end.group()[0] == "." and not _closes(body, end, language):
            continue
        yield from _trimmed(body, start, end.end())
        start = end.end()
    yield from _trimmed(body, start, span.end)


def _closes(body: str, end: re.Match[str], language: Language) -> bool:
    if end.group().startswith("..") or _NEXT_IS_SMALL.match(body, end.end()):
        return False
    word = _LAST_WORD.search(body, max(0, end.start() - 24), end.start())
    if word is None:
        return True
    last = word.group()
    if language.dates.ordinal_dot and last.isdigit() and len(last) <= 2:
        return False  # "am 30. April": an ordinal more often than an end
    if last.casefold() in language.page.closing and _behind_number(body, word.start(), language):
        return True  # "12 млн руб. Прибыль …", "в 2022 г. Компания …"
    # A lone letter before a full stop is an initial, except where it closes a quotation or bracket.
    return not (last.casefold() in language.page.abbreviations or (_DOTTED.match(last) and len(end.group()) == 1))


def _behind_number(body: str, at: int, language: Language) -> bool:
    """Whether digits or a scale stand before the word at `at`."""
    before = _LAST_WORD.search(body, max(0, at - 24), _before_blanks(body, at))
    said = before.group() if before else ""
    return said[-1:].isdigit() or said.casefold() in language.numbers.scales


def _before_blanks(body: str, at: int) -> int:
    while at > 0 and body[at - 1] in " \u00a0.":
        at -= 1
    return at


def _trimmed(body: str, start: int, end: int) -> Iterator[Span]:
    while start < end and body[start].isspace():
        start += 1
    while end > start and body[end - 1].isspace():
        end -= 1
    if start < end:
        yield Span(start, end)
