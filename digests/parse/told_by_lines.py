"""Names that the lines around a release tell: stamp lines, letterheads, the imprint under the text, the sign-off."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from digests.parse.boilerplate import Draft
from digests.parse.frame_lines import frame_line, sole_house
from digests.parse.institutions import is_institution
from digests.parse.names import clean_name
from digests.parse.split import Part
from digests.parse.telling import Told
from digests.parse.words import Words
from digests.pattern import pattern

_STAMPED = 5.0  # the house of a line with the day or "Press release"
_NAMED = 1.5  # a name there that has no house's noun: it may be a place, or the page's own column
_ALONE = 4.0  # a house on a line of its own over the text
_JOINED = 8.0  # the same with its board on the next line
_HEADS = 6  # blocks in which such a head stands
_BYLINE = 60  # characters of an author's line
_SIGNED = 3.0  # the same under the text, where partners stand as well


def from_dated_heads(drafts: Sequence[Draft], words: Words) -> Iterator[Told]:
    """ "2026年1月9日，东澜省市场监督管理局通报一批案例" under a Chinese headline: who acts on that day."""
    if words.code != "zh":
        return
    acts = _acting(words.own.institution_ends)
    for draft in drafts[:_HEADS]:
        found = acts.match(draft.text) if draft.kind in ("subheadline", "heading") else None
        if found:
            yield Told(found["name"], _STAMPED, "frame")
            return


def _leads_on(line: str) -> bool:
    """ "Research highlights:" is the label of what follows, "CORRECTION...by Marl Group" no name."""
    plain = line.strip()
    return plain.endswith((":", "：")) or "..." in plain or "…" in plain


@cache
def _acting(ends: tuple[str, ...]) -> re.Pattern[str]:
    last = "|".join(sorted(map(re.escape, ends), key=len, reverse=True))
    return pattern(rf"\A\d{{4}}年\d{{1,2}}月\d{{1,2}}日[，,]?(?P<name>[一-鿿]{{2,18}}?(?:{last}))(?=[一-鿿]{{4}})")


def from_frame_lines(part: Part, words: Words) -> Iterator[Told]:
    """Who stands in the lines over the text, nearest first, and who signs under it."""
    over = [line for line in part.lines if not _leads_on(line)]
    for line in reversed(over):
        framed = frame_line(line, words)
        if framed:
            yield from (Told(name, _STAMPED, "frame") for name in framed.houses[:1])
            yield from (Told(name, _NAMED, "frame") for name in framed.names[:1] if not framed.houses)
    for line in over:
        byline = words.bylines.opener(line) if len(line) <= _BYLINE else None
        author = clean_name(line[len(byline or "") :].strip(" :")) if byline else ""
        if author and is_institution(author, words):  # "By: Marl FC"
            yield Told(author, _ALONE, "frame")
    alone = [sole_house(line, words) for line in over]
    first = next((at for at, house in enumerate(alone) if house), None)
    if first is not None:
        board = alone[first + 1] if first + 1 < len(alone) else ""
        board = board if board and " of " in board else ""  # "Office of Public Affairs", no column of the site
        yield Told(f"{alone[first]}, {board}" if board else str(alone[first]), _JOINED if board else _ALONE, "frame")
    for line in reversed(part.ends):
        framed = frame_line(line, words)
        house = framed.houses[0] if framed and framed.houses else sole_house(line, words)
        if not house and framed and framed.day and framed.names:
            yield Told(framed.names[0], _NAMED, "contact")
        if house:
            yield Told(house, _SIGNED, "contact")
            return
