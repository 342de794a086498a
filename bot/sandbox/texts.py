"""What Telegram makes of a text before it keeps it: cleaned, trimmed, its entities put in order, links found.

The rules are those of its server: control characters become spaces, CR and U+2028–202E go; links and code do not
intersect; bold and its like are split at their borders and never sit in code; at most 100 entities, the rest is
silently dropped (styles first); an address without a dot in its host is no link.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from urllib.parse import urlsplit

from bot.sandbox.entities import Mark, parse_html
from bot.sandbox.errors import bad_request
from bot.sandbox.nouns import Entity, Json, Text

TEXT_LIMIT = 4096  # code points, after parsing
CAPTION_LIMIT = 1024
BYTES_LIMIT = 32768  # of what was sent
ENTITY_LIMIT = 100
STYLES = ("bold", "italic", "underline", "strikethrough", "spoiler")
QUOTES = frozenset({"blockquote", "expandable_blockquote"})
CODE = frozenset({"code", "pre"})
FOUND = frozenset({"url", "mention", "hashtag", "cashtag", "bot_command", "email"})
CLEANED = {**dict.fromkeys((n for n in range(32) if n not in {10, 13}), " "), 13: None} | dict.fromkeys(
    [*range(0x2028, 0x202F), 0x333, 0x33F, 0x30A]
)
DETECT = (
    ("url", re.compile(r"(?<![\w@.])(?:https?://|www\.)[^\s<>\"]{1,2000}", re.IGNORECASE)),
    ("email", re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")),
    ("mention", re.compile(r"(?<![\w@/])@[A-Za-z0-9_]{3,32}(?!\w)")),
    ("bot_command", re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/])")),
    ("cashtag", re.compile(r"(?<![\w$])\$[A-Z]{1,8}(?!\w)")),
    ("hashtag", re.compile(r"(?<![\w#])#(?=\w{0,255}[^\W\d_])\w{1,256}")),
)


def formatted(source: str, parse_mode: str, entities: Sequence[Json], limit: int, what: str = "message") -> Text:
    """The text as kept: from HTML, or plain with entities or without. Raises ApiError 400 as Telegram words it."""
    if len(source.encode("utf-8", "surrogatepass")) > BYTES_LIMIT:
        raise bad_request("text is too long")
    mode = parse_mode.lower()
    if mode == "html":
        text, marks = parse_html(source)
    elif mode in {"", "none"}:
        text, marks = source, tuple(_given(source, entities))
    else:
        raise bad_request("unsupported parse_mode")
    if any("\ud800" <= c <= "\udfff" for c in text):
        raise bad_request("strings must be encoded in UTF-8")
    kept = settle(text, marks)
    if len(kept.text) > limit:
        raise bad_request(f"{what} is too long")
    return kept


def settle(text: str, marks: Iterable[Mark]) -> Text:
    """Cleans the text, puts the marks in order and finds what the text itself says (links, commands, tags)."""
    text, places = _clean(text)
    moved = [replace(m, start=places[m.start], end=places[m.end]) for m in marks]
    ordered = _ordered(text, [m for m in moved if _valid(m)])
    start, end = len(text) - len(text.lstrip(" \n")), len(text.rstrip(" \n"))
    text = text[start:end]
    shifted = [replace(m, start=m.start - start, end=min(m.end, end) - start) for m in ordered]
    own = _limited([m for m in shifted if m.end > m.start])
    return Text(text, _entities(text, sorted([*own, *_detected(text, own)], key=_order)))


def _clean(text: str) -> tuple[str, list[int]]:
    """The cleaned text, and for every old offset the new one."""
    places, length = [], 0
    for character in text:
        places.append(length)
        length += CLEANED.get(ord(character), character) is not None
    places.append(length)
    return text.translate(CLEANED), places


def _valid(mark: Mark) -> bool:
    return mark.kind != "text_link" or bool(mark.argument and link(mark.argument))


def link(address: str) -> str | None:
    """The address as Telegram keeps it, None where it takes it for no link."""
    address = address.strip()
    lowered = address.lower()
    if lowered.startswith(("tg://", "ton://", "tonsite://")):
        return address
    if "://" not in address:
        if re.match(r"[A-Za-z][A-Za-z0-9+.-]{0,31}:(?!\d)", address):
            return None  # mailto:, tel:, javascript: …
        address = "http://" + address
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return None
    if parts.scheme.lower() not in {"http", "https", "ftp"} or any(c.isspace() for c in address):
        return None
    if "." not in host.strip(".") or host.startswith("."):
        return None
    return address if parts.path or parts.query or parts.fragment else address + "/"


def _order(mark: Mark) -> tuple[int, int, int]:
    return (mark.start, -mark.end, 0 if mark.kind in QUOTES else 2 if mark.kind in STYLES else 1)


def _ordered(text: str, marks: list[Mark]) -> list[Mark]:
    quotes = _apart(m for m in marks if m.kind in QUOTES)
    solid = _apart(m for m in marks if m.kind not in QUOTES and m.kind not in STYLES)
    solid = [m for m in solid if all(_fits(m, quote) for quote in quotes)]
    others = sorted([*quotes, *solid], key=_order)
    marks = [*others, *_split_styles([m for m in marks if m.kind in STYLES], others)]
    return [mark for mark in (_shrunk(m, text) for m in sorted(marks, key=_order)) if mark]


def _apart(marks: Iterable[Mark]) -> list[Mark]:
    """Without those that begin before the one kept before them ends."""
    kept: list[Mark] = []
    for mark in sorted(marks, key=_order):
        if not kept or mark.start >= kept[-1].end:
            kept.append(mark)
    return kept


def _fits(mark: Mark, quote: Mark) -> bool:
    return mark.end <= quote.start or quote.end <= mark.start or (quote.start <= mark.start and mark.end <= quote.end)


def _split_styles(styles: list[Mark], others: list[Mark]) -> list[Mark]:
    borders = sorted({edge for m in others for edge in (m.start, m.end)})
    code = [m for m in others if m.kind in CODE]
    pieces: list[Mark] = []
    for kind in STYLES:
        for start, end in _merged((m.start, m.end) for m in styles if m.kind == kind):
            cuts = [start, *(b for b in borders if start < b < end), end]
            for left, right in pairwise(cuts):
                if not any(c.start <= left and right <= c.end for c in code):
                    pieces.append(Mark(kind, left, right))
    return pieces


def _merged(ranges: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _shrunk(mark: Mark, text: str) -> Mark | None:
    """Without the white space it begins with; None when nothing else is in it."""
    start = mark.start
    while start < mark.end and text[start] in " \n":
        start += 1
    return replace(mark, start=start) if start < mark.end else None


def _limited(marks: list[Mark]) -> list[Mark]:
    solid = [m for m in marks if m.kind not in STYLES][:ENTITY_LIMIT]
    styles = [m for m in marks if m.kind in STYLES][: ENTITY_LIMIT - len(solid)]
    return sorted([*solid, *styles], key=_order)


def _detected(text: str, own: list[Mark]) -> list[Mark]:
    taken = [(m.start, m.end) for m in own if m.kind not in STYLES and m.kind not in QUOTES]
    found: list[Mark] = []
    for kind, pattern in DETECT:
        for match in pattern.finditer(text):
            start, end = match.start(), match.end()
            if kind == "url":
                end = start + len(match.group().rstrip(".,;:!?)'»”"))
                if not link(text[start:end]):
                    continue
            if all(end <= a or b <= start for a, b in taken):
                taken.append((start, end))
                found.append(Mark(kind, start, end))
    return found


def _entities(text: str, marks: list[Mark]) -> tuple[Entity, ...]:
    units = [0]
    for character in text:
        units.append(units[-1] + 1 + (character > "\uffff"))
    return tuple(Entity(m.kind, units[m.start], units[m.end] - units[m.start], _argument(m)) for m in marks)


def _argument(mark: Mark) -> str | None:
    if mark.kind == "text_link":
        return link(mark.argument or "")
    return mark.argument if mark.kind in {"pre", "custom_emoji", "date_time"} else None


def _given(text: str, entities: Sequence[Json]) -> Iterable[Mark]:
    """Marks of entities sent beside a plain text; those Telegram finds by itself are left to it."""
    points: dict[int, int] = {}
    unit = 0
    for place, character in enumerate(text):
        points[unit] = place
        unit += 1 + (character > "\uffff")
    points[unit] = len(text)
    for entity in entities:
        if not isinstance(entity, Mapping):
            raise bad_request("can't parse MessageEntity: object expected")
        kind, offset, length = entity.get("type"), entity.get("offset"), entity.get("length")
        if not isinstance(offset, int) or not isinstance(length, int) or offset < 0 or length < 0:
            raise bad_request('can\'t parse MessageEntity: field "offset" or "length" is wrong')
        if kind in FOUND or not isinstance(kind, str) or length == 0:
            continue
        start, end = points.get(offset), points.get(min(offset + length, unit))
        if start is None or end is None:
            raise bad_request(
                f"entity beginning at UTF-16 offset {offset} begins or ends in a middle of a UTF-16 symbol"
            )
        argument = entity.get("url") or entity.get("language") or entity.get("custom_emoji_id")
        yield Mark(kind, start, end, str(argument) if argument else None)
