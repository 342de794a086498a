"""Telegram's HTML: a text with tags becomes visible text and raw marks, or the error Telegram gives.

Marks are in code points of the visible text; `texts.py` makes entities of them. References are &lt; &gt; &amp; &quot;
and numeric ones; anything else stays as it is. Byte offsets in errors count UTF-8 bytes of what was sent.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from bot.sandbox.errors import ApiError

KINDS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler", "span": "spoiler",
    "a": "text_link", "code": "code", "pre": "pre", "blockquote": "blockquote", "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
}  # fmt: skip
ARGUMENTS = {"a": "href", "code": "class", "span": "class", "tg-emoji": "emoji-id", "tg-time": "unix"}
REFERENCE = re.compile(
    r"&(?:#x([0-9A-Fa-f]{1,6})(?![0-9A-Fa-f])|#([0-9]{1,7})(?![0-9])|(lt|gt|amp|quot)(?![A-Za-z]));?"
)
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
SPACE = " \t\r\n\0\v"
TOKEN = re.compile(r"[A-Za-z0-9.-]*")


@dataclass(frozen=True, slots=True)
class Mark:
    """A tag's stretch of the visible text, [start, end) in code points."""

    kind: str
    start: int
    end: int
    argument: str | None = None


class _Open(NamedTuple):
    tag: str
    argument: str
    start: int


def parse_html(source: str) -> tuple[str, tuple[Mark, ...]]:
    """Visible text and marks of Telegram's HTML. Raises ApiError 400 "can't parse entities: …" as Telegram words it."""
    out: list[str] = []
    stack: list[_Open] = []
    marks: list[Mark] = []
    at = 0
    while at < len(source):
        if source[at] == "<":
            if source.startswith("</", at):
                at = _close(source, at, stack, marks, out)
            else:
                at, opened = _start_tag(source, at, len(out))
                stack.append(opened)
            continue
        piece, at = _character(source, at)
        out.append(piece)
    if stack:
        raise _problem(f'Can\'t find end tag corresponding to start tag "{stack[-1].tag}"')
    text = "".join(out)
    if any("\ud800" <= c <= "\udfff" for c in text):
        raise _problem(
            "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched "
            "surrogate code units"
        )
    return text, tuple(marks)


def _problem(what: str) -> ApiError:
    return ApiError(400, f"Bad Request: can't parse entities: {what}")


def _byte(source: str, at: int) -> int:
    return len(source[:at].encode("utf-8", "surrogatepass"))


def _character(source: str, at: int) -> tuple[str, int]:
    """One visible character at `at`, a reference decoded, and where the next one starts."""
    if source[at] != "&":
        return source[at], at + 1
    match = REFERENCE.match(source, at)
    if not match:
        return "&", at + 1
    hexadecimal, decimal, name = match.groups()
    if name:
        return NAMED[name], match.end()
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    if code == 0 or code >= 0x10FFFF:
        return "&", at + 1
    return chr(code), match.end()


def _start_tag(source: str, begin: int, length: int) -> tuple[int, _Open]:
    at = begin + 1
    while at < len(source) and source[at] not in SPACE and source[at] != ">":
        at += 1
    if at >= len(source):
        raise _problem(f"Unclosed start tag at byte offset {_byte(source, begin)}")
    tag = source[begin + 1 : at].lower()
    if tag not in KINDS:
        raise _problem(f'Unsupported start tag "{tag}" at byte offset {_byte(source, begin)}')
    argument = ""
    while True:
        at = _skip_space(source, at)
        if at < len(source) and source[at] == ">":
            break
        at, name, value = _attribute(source, at, tag, begin)
        argument = _argument(tag, name, value, argument)
    if tag == "span" and argument != "tg-spoiler":
        raise _problem(f'Tag "span" must have class "tg-spoiler" at byte offset {_byte(source, begin)}')
    return at + 1, _Open(tag, argument, length)


def _argument(tag: str, name: str, value: str, current: str) -> str:
    if tag == "blockquote" and name == "expandable":
        return "expandable"
    if ARGUMENTS.get(tag) != name:
        return current
    if tag == "code":
        return value.removeprefix("language-") if value.startswith("language-") else current
    return value


def _skip_space(source: str, at: int) -> int:
    while at < len(source) and source[at] in SPACE:
        at += 1
    return at


def _attribute(source: str, at: int, tag: str, begin: int) -> tuple[int, str, str]:
    """One attribute at `at`: where it ends, its name, its value ("" for one without a value)."""
    start = at
    while at < len(source) and source[at] not in SPACE and source[at] not in "=>":
        at += 1
    name = source[start:at].lower()
    if at >= len(source):
        raise _problem(f"Unclosed start tag at byte offset {_byte(source, begin)}")
    if not name:
        raise _problem(f'Empty attribute name in the tag "{tag}" at byte offset {_byte(source, begin)}')
    at = _skip_space(source, at)
    if source[at : at + 1] != "=":
        if at >= len(source):
            raise _problem(f"Unclosed start tag at byte offset {_byte(source, begin)}")
        return at, name, ""
    at = _skip_space(source, at + 1)
    if at >= len(source):
        raise _problem(f'Unclosed start tag "{tag}" at byte offset {_byte(source, begin)}')
    if source[at] in "'\"":
        at, value = _quoted(source, at)
    else:
        match = TOKEN.match(source, at)
        value = match.group().lower() if match else ""
        end = at + len(value)
        if end < len(source) and source[end] not in SPACE and source[end] != ">":
            raise _problem(f"Unexpected end of name token at byte offset {_byte(source, at)}")
        at = end
    if at >= len(source):
        raise _problem(f"Unclosed start tag at byte offset {_byte(source, begin)}")
    return at, name, value


def _quoted(source: str, at: int) -> tuple[int, str]:
    quote, at = source[at], at + 1
    value: list[str] = []
    while at < len(source) and source[at] != quote:
        piece, at = _character(source, at)
        value.append(piece)
    return min(at + 1, len(source)), "".join(value)


def _close(source: str, begin: int, stack: list[_Open], marks: list[Mark], out: list[str]) -> int:
    """An end tag at `begin`: takes the tag it ends off the stack; returns where reading goes on."""
    if not stack:
        raise _problem(f"Unexpected end tag at byte offset {_byte(source, begin)}")
    at = begin + 2
    while at < len(source) and source[at] not in SPACE and source[at] != ">":
        at += 1
    name = source[begin + 2 : at].lower()
    at = _skip_space(source, at)
    if source[at : at + 1] != ">":
        raise _problem(f"Unclosed end tag at byte offset {_byte(source, begin)}")
    opened = stack.pop()
    if name and name != opened.tag:
        raise _problem(
            f'Unmatched end tag at byte offset {_byte(source, begin)}, expected "</{opened.tag}>", found "</{name}>"'
        )
    if len(out) > opened.start:
        _mark(opened, marks, out)
    return at + 1


def _mark(opened: _Open, marks: list[Mark], out: list[str]) -> None:
    end = len(out)
    kind, argument = KINDS[opened.tag], opened.argument or None
    last = marks[-1] if marks else None
    same = last is not None and (last.start, last.end) == (opened.start, end)
    if kind == "blockquote" and argument:
        kind, argument = "expandable_blockquote", None
    elif kind == "spoiler":
        argument = None
    elif kind == "text_link":
        argument = argument or "".join(out[opened.start :])
    elif kind == "custom_emoji":
        if not (argument and argument.isdigit() and argument.isascii() and 0 < int(argument) < 2**63):
            raise _problem("Invalid custom emoji identifier specified")
    elif kind == "pre" and last and same and last.kind == "code" and last.argument:
        marks[-1] = Mark("pre", opened.start, end, last.argument)
        return
    elif kind == "code" and last and same and last.kind == "pre" and argument:
        marks[-1] = Mark("pre", opened.start, end, argument)
        return
    marks.append(Mark(kind, opened.start, end, argument))
