"""Telegram HTML → messages that fit: under the length and the number of entities, no story, tag or entity cut.

Lengths are UTF-16 units after parsing: the safe reading of Telegram's 4096.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from html import escape, unescape
from typing import NamedTuple

from digests.compose.sentence import ends

CUT = "\x1e"  # where a message may end; cleaned text cannot hold it
LIMIT = 4000
ENTITIES = 90
_NUMBERING = 24  # units kept free for "12/13"
_TAGS = frozenset("b strong i em u ins s strike del tg-spoiler span a code pre blockquote tg-emoji tg-time".split())
_TOKEN = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]{0,20})([^<>]*)>|&(?:#[0-9]{1,7}|#x[0-9a-fA-F]{1,6}|lt|gt|amp|quot);")
_SELF_MADE = re.compile(r"[@#/$][A-Za-z]|://|[\w.]@")  # mentions, hashtags, commands, cashtags, links: entities as well


class _Token(NamedTuple):
    """A tag (`name`, opening or `closing`) or a stretch of text that is whole: a reference is never cut."""

    raw: str
    name: str = ""
    closing: bool = False

    @property
    def units(self) -> int:
        return 0 if self.name else utf16(unescape(self.raw))


def fit(text: str, number: Callable[[int, int], str], language: str = "en", limit: int = LIMIT) -> tuple[str, ...]:
    """A rendered text as messages of at most `limit` units, numbered by `number(part, parts)` when there are several.

    Breaks fall on the marks of the template; in a template without marks, on empty lines. A piece that is too long by
    itself is shortened behind a sentence.
    """
    room = limit - _NUMBERING
    pieces = [_shorten(piece, language, room) for piece in _pieces(text)]
    parts: list[str] = []
    for piece in pieces:
        joined = f"{parts[-1]}\n\n{piece}" if parts else piece
        if parts and units(joined) <= room and entities(joined) <= ENTITIES:
            parts[-1] = joined
        else:
            parts.append(piece)
    if len(parts) < 2:
        return tuple(parts)
    return tuple(f"{part}\n\n<i>{escape(number(at, len(parts)))}</i>" for at, part in enumerate(parts, 1))


def units(html: str) -> int:
    """The length of Telegram HTML as Telegram counts it after parsing, in UTF-16 units."""
    return sum(token.units for token in _tokens(html))


def entities(html: str) -> int:
    """How many entities a text becomes at most: its tags, and what Telegram links by itself."""
    tokens = list(_tokens(html))
    bare = unescape("".join(token.raw for token in tokens if not token.name))
    return sum(1 for token in tokens if token.name and not token.closing) + len(_SELF_MADE.findall(bare))


def utf16(text: str) -> int:
    return len(text) + sum(1 for mark in text if ord(mark) > 0xFFFF)


def sound(html: str) -> str:
    """The same text as well-formed Telegram HTML: unknown and unmatched tags out, open ones closed, < & escaped."""
    kept: list[str] = []
    opened: list[str] = []
    for token in _tokens(html):
        if not token.name:
            kept.append(token.raw)
        elif token.name not in _TAGS:
            continue
        elif not token.closing:
            opened.append(token.name)
            kept.append(token.raw)
        elif token.name in opened:
            while (name := opened.pop()) != token.name:
                kept.append(f"</{name}>")
            kept.append(token.raw)
    kept.extend(f"</{name}>" for name in reversed(opened))
    return "".join(kept)


def unknown_tags(html: str) -> tuple[str, ...]:
    """Tags Telegram would refuse."""
    return tuple(dict.fromkeys(token.name for token in _tokens(html) if token.name and token.name not in _TAGS))


def _pieces(text: str) -> Iterator[str]:
    parts = text.split(CUT) if CUT in text else _blocks(text)
    for part in parts:
        piece = sound(part).strip()
        if piece:
            yield piece


def _blocks(text: str) -> list[str]:
    """Split at empty lines where no tag is open."""
    blocks: list[str] = []
    for part in text.split("\n\n"):
        if blocks and _open(blocks[-1]):
            blocks[-1] += f"\n\n{part}"
        else:
            blocks.append(part)
    return blocks


def _open(html: str) -> bool:
    return sum(-1 if token.closing else 1 for token in _tokens(html) if token.name in _TAGS) > 0


def _shorten(piece: str, language: str, room: int) -> str:
    """The piece itself when it fits; else its beginning up to a sentence end, with what is open closed."""
    if units(piece) <= room and entities(piece) <= ENTITIES:
        return piece
    kept: list[str] = []
    left, tags = room - 1, ENTITIES
    for token in _tokens(piece):
        if token.name:
            if not token.closing:
                tags -= 1
                if tags < 0:
                    break
            kept.append(token.raw)
        elif token.units <= left:
            kept.append(token.raw)
            left -= token.units
        else:
            kept.append(escape(_beginning(unescape(token.raw), language, left), quote=False))
            break
    return _plainer(sound("".join(kept).rstrip()) + "…")


def _plainer(html: str) -> str:
    """Without its tags where Telegram would still make too many entities of the text."""
    if entities(html) <= ENTITIES:
        return html
    return "".join(token.raw for token in _tokens(html) if not token.name)


def _beginning(text: str, language: str, room: int) -> str:
    """At most `room` units of text: up to its last sentence end, else its last blank, else as it is."""
    cut = 0
    for at, mark in enumerate(text):
        room -= utf16(mark)
        if room < 0:
            cut = at
            break
    head = text[:cut]
    end = max(ends(head, language), default=0)
    blank = head.rfind(" ")
    return head[: end if end * 2 >= cut else blank if blank * 2 >= cut else cut]


def _tokens(html: str) -> Iterator[_Token]:
    """Tags, references and the text between them, with stray < > & escaped; one pass."""
    start = 0
    text: list[str] = []
    for found in _TOKEN.finditer(html):
        text.append(_escaped(html[start : found.start()]))
        start = found.end()
        if found.group(2):
            if any(text):
                yield _Token("".join(text))
            text = []
            yield _Token(found.group(), found.group(2).lower(), bool(found.group(1)))
        else:
            text.append(found.group())
    text.append(_escaped(html[start:]))
    if any(text):
        yield _Token("".join(text))


def _escaped(text: str) -> str:
    return escape(text, quote=False)
