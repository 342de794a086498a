"""Text from releases, made harmless for a chat: no control or bidi marks, no lines broken by others' layout."""

from __future__ import annotations

import unicodedata
from urllib.parse import urlsplit

_DROPPED = frozenset("\u00ad\u200b\u200e\u200f\u061c\ufeff\u2060")
_ISOLATE, _RELEASE = "\u2068", "\u2069"
_MOST_MARKS = 4  # combining marks upon one letter; more climbs over the lines around it
_LONGEST_ADDRESS = 2048


def clean(text: str) -> str:
    """One harmless line: blanks collapsed, invisible and direction-changing marks out, right-to-left text isolated."""
    kept: list[str] = []
    marks = 0
    for mark in text:
        category = unicodedata.category(mark)
        marks = marks + 1 if category in ("Mn", "Me") else 0
        if mark.isspace() or category in ("Zl", "Zp"):
            kept.append("\u00a0" if mark in "\u00a0\u202f" else " ")
        elif category in ("Cc", "Cs", "Co", "Cn") or mark in _DROPPED or _turns(mark) or marks > _MOST_MARKS:
            continue
        else:
            kept.append(mark)
    line = " ".join("".join(kept).split(" ")).strip()
    while "  " in line:
        line = line.replace("  ", " ")
    if any(unicodedata.bidirectional(mark) in ("R", "AL") for mark in line):
        return f"{_ISOLATE}{line}{_RELEASE}"
    return line


def web_link(address: str) -> str | None:
    """An address Telegram makes a link of, else None: http or https, a host with a dot, no blanks."""
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or "." not in host.strip(".") or len(address) > _LONGEST_ADDRESS:
        return None
    if any(mark.isspace() or unicodedata.category(mark).startswith("C") for mark in address):
        return None
    return address


def host_of(address: str) -> str:
    """The host of a web address, without "www."."""
    return (urlsplit(address).hostname or "").removeprefix("www.")


def _turns(mark: str) -> bool:
    return "\u202a" <= mark <= "\u202e" or "\u2066" <= mark <= "\u2069" or 0xE0000 <= ord(mark) <= 0xE007F
