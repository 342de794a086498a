"""The clause that a date stands in: its words before and behind the date, up to a comma, a bracket or another date."""

from __future__ import annotations

from msgspec import Struct

from digests.languages import LANGUAGES
from digests.model import Span
from digests.pattern import pattern

BREAK = pattern(r"[,;:()–—]")
_OPENING = 1  # words before a date that opens its clause: "In (May)"
_WINDOW = 160  # code points on either side


class Clause(Struct, frozen=True):
    """Words as they stand; `opens` where the date stands first, so that what follows its comma is its clause."""

    before: tuple[str, ...]
    behind: tuple[str, ...]
    opens: bool
    aside: bool  # a comma parts the words before the date from what they are told of: "the deal, signed in (May), …"


def clause_at(body: str, span: Span, start: int, end: int, code: str) -> Clause:
    """The clause around `span` inside [start, end), the part of its sentence that no other date shares."""
    first = max(start, span.start - _WINDOW)
    text = body[first : span.start]
    parts = BREAK.split(text)
    before = parts[-1].split()
    opens = len(before) <= _OPENING or before[0].casefold() in LANGUAGES[code].dates.events.leads_to.split()
    behind = body[span.end : min(end, span.end + _WINDOW)]
    if opens:
        behind = behind.lstrip(" ,")
    aside = len(parts) > 1 and any(map(str.isalpha, text[: -len(parts[-1])]))
    return Clause(tuple(before), tuple(BREAK.split(behind)[0].split()), opens, aside)
