"""Telegram HTML → messages that fit: under the length and the number of entities, no story, tag or entity cut.

Lengths are UTF-16 units after parsing: the safe reading of Telegram's 4096.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from html import escape, unescape
from typing import NamedTuple

from msgspec.structs import replace

from digests.compose.sentence import ends
from digests.model import Piece
from digests.pattern import pattern

CUT = "\x1e"  # where a message may end; cleaned text cannot hold it
DATE = "~"  # in a mark, before the number of a story of which only a date is told
MARK = "\x02"  # stands on both sides of a story's number, where its own lines begin; no blank, so no strip() takes it
LIMIT = 4000
ENTITIES = 90
_MOST, _MOST_ENTITIES = 4096, 100  # what Telegram takes: room for a correction in a message that was full
_NUMBERING = 24  # units kept free for "12/13"
_TAGS = frozenset("b strong i em u ins s strike del tg-spoiler span a code pre blockquote tg-emoji tg-time".split())
_TOKEN = pattern(r"<(/?)([a-zA-Z][a-zA-Z0-9-]{0,20})([^<>]*)>|&(?:#[0-9]{1,7}|#x[0-9a-fA-F]{1,6}|lt|gt|amp|quot);")
_MARKED = pattern(rf"{MARK}({DATE}?)([0-9]{{1,18}}){MARK}")
_STRAY = pattern(rf"{MARK}[^{MARK}\n]{{0,20}}{MARK}|{MARK}")
_SELF_MADE = pattern(r"[@#/$][A-Za-z]|://|[\w.]@")  # mentions, hashtags, commands, cashtags, links: entities as well


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
    return tuple(joined(pieces) for pieces in fit_pieces(text, number, language, limit))


def fit_pieces(
    text: str, number: Callable[[int, int], str], language: str = "en", limit: int = LIMIT
) -> tuple[tuple[Piece, ...], ...]:
    """The same as the pieces of each message, which `joined` makes its text; the numbering is the last of them."""
    room = limit - _NUMBERING
    parts: list[list[Piece]] = []
    for group in (_short(group, language, room) for group in _groups(text)):
        longer = joined([*parts[-1], *group]) if parts else ""
        if parts and units(longer) <= room and entities(longer) <= ENTITIES:
            parts[-1].extend(group)
        else:
            parts.append(list(group))
    if len(parts) < 2:
        return tuple(tuple(part) for part in parts)
    return tuple((*part, Piece(f"<i>{escape(number(at, len(parts)))}</i>")) for at, part in enumerate(parts, 1))


def joined(pieces: Iterable[Piece]) -> str:
    """The text of a message that is made of these pieces; those without a text are left out."""
    text = ""
    for piece in pieces:
        if piece.head or piece.text:
            text += (piece.joint if text else "") + piece.head + piece.text
    return text


def rewritten(pieces: Sequence[Piece], at: int, text: str, language: str) -> tuple[Piece, ...]:
    """The pieces with the text of the one at this place replaced, and every other letter as it was.

    The new text is shortened where the message would not fit any more.
    """
    others = joined([*pieces[:at], replace(pieces[at], text=""), *pieces[at + 1 :]])
    room, tags = _MOST - units(others) - 2, _MOST_ENTITIES - entities(others)
    if text and (units(text) > room or entities(text) > tags):
        text = _shorten(text, language, max(room, 1), max(tags, 0))
    return (*pieces[:at], replace(pieces[at], text=text), *pieces[at + 1 :])


def units(html: str) -> int:
    """The length of Telegram HTML as Telegram counts it after parsing, in UTF-16 units."""
    return sum(token.units for token in _tokens(html))


def entities(html: str) -> int:
    """How many entities a text becomes at most: its tags, and what Telegram links by itself."""
    tags = sum(1 for token in _tokens(html) if token.name and not token.closing)
    return tags + len(_SELF_MADE.findall(bare(html)))


def bare(html: str) -> str:
    """The text alone, as it is read."""
    return unescape("".join(token.raw for token in _tokens(html) if not token.name))


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


def _groups(text: str) -> Iterator[tuple[Piece, ...]]:
    """What stands between two places where a message may be cut, as pieces; none is empty."""
    parts = text.split(CUT) if CUT in text else _blocks(text)
    for part in parts:
        group = tuple(piece for piece in _pieces(part) if piece.head or piece.text)
        if group:
            yield group


def _pieces(part: str) -> Iterator[Piece]:
    """One piece for each mark, with what stands before the first as its head; a single one without marks."""
    head, *marked = _MARKED.split(part)
    lead = sound(_unmarked(head))
    if not marked:
        yield Piece(lead.strip())
        return
    lead, joint = lead.lstrip(), "\n\n"
    for date, number, own in zip(marked[::3], marked[1::3], marked[2::3], strict=True):
        text = sound(_unmarked(own))
        yield Piece(text.strip(), int(number), lead, "date" if date else "entry", joint)
        lead, joint = "", text[len(text.rstrip()) :]


def _unmarked(text: str) -> str:
    """A text without what is left of broken marks."""
    return _STRAY.sub("", text)


def _short(group: tuple[Piece, ...], language: str, room: int) -> tuple[Piece, ...]:
    whole = joined(group)
    if units(whole) <= room and entities(whole) <= ENTITIES:
        return group
    return (Piece(_shorten(whole, language, room), group[0].story, role=group[0].role),)


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


def _shorten(piece: str, language: str, room: int, most_tags: int = ENTITIES) -> str:
    """Its beginning up to a sentence end, with what is open closed."""
    kept: list[str] = []
    left, tags = room - 1, most_tags
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
    return _plainer(sound("".join(kept).rstrip()) + "…", most_tags)


def _plainer(html: str, most_tags: int) -> str:
    """Without its tags where Telegram would still make too many entities of the text."""
    if entities(html) <= most_tags:
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
