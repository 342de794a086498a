"""Names that the lines around a release tell: stamp lines, letterheads, the imprint under the text, the sign-off."""

from __future__ import annotations

from collections.abc import Iterator

from digests.parse.frame_lines import frame_line, sole_house
from digests.parse.institutions import is_institution
from digests.parse.names import clean_name
from digests.parse.split import Part
from digests.parse.telling import Told
from digests.parse.words import Words

_STAMPED = 5.0  # the house of a line with the day or "Press release"
_NAMED = 1.5  # a name there that has no house's noun: it may be a place, or the page's own column
_ALONE = 4.0  # a house on a line of its own over the text
_BYLINE = 60  # characters of an author's line
_SIGNED = 3.0  # the same under the text, where partners stand as well


def from_frame_lines(part: Part, words: Words) -> Iterator[Told]:
    """Who stands in the lines over the text, nearest first, and who signs under it."""
    for line in reversed(part.lines):
        framed = frame_line(line, words)
        if framed:
            yield from (Told(name, _STAMPED, "frame") for name in framed.houses[:1])
            yield from (Told(name, _NAMED, "frame") for name in framed.names[:1] if not framed.houses)
    for line in part.lines:
        byline = words.bylines.opener(line) if len(line) <= _BYLINE else None
        author = clean_name(line[len(byline or "") :].strip(" :")) if byline else ""
        if author and is_institution(author, words):  # "By: Marl FC"
            yield Told(author, _ALONE, "frame")
    alone = [house for line in part.lines if (house := sole_house(line, words))]
    yield from (Told(name, _ALONE, "frame") for name in alone[:1])
    for line in reversed(part.ends):
        framed = frame_line(line, words)
        house = framed.houses[0] if framed and framed.houses else sole_house(line, words)
        if not house and framed and framed.day and framed.names:
            yield Told(framed.names[0], _NAMED, "contact")
        if house:
            yield Told(house, _SIGNED, "contact")
            return
