"""Names that the lines around a release tell: stamp lines, letterheads, the imprint under the text, the sign-off."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from digests.parse.boilerplate import Draft
from digests.parse.calendar import printed_dates
from digests.parse.frame_lines import frame_line, sole_house
from digests.parse.institutions import is_institution
from digests.parse.names import clean_name, is_capital
from digests.parse.split import Part
from digests.parse.telling import Told
from digests.parse.words import Words
from digests.pattern import pattern

_STAMPED = 5.0  # the house of a line with the day or "Press release"
_SENT = 9.0  # of whom a line calls its sender: nobody else's release stands under "Press Release: X"
_NAMED = 1.5  # a name there that has no house's noun: it may be a place, or the page's own column
_ALONE = 4.0  # a house on a line of its own over the text
_JOINED = 8.0  # the same with its board on the next line
_BESIDE_DAY = 3.0
_FOREIGN = 6  # words of a foreign name
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


def _below_days(lines: Sequence[str], words: Words) -> Iterator[str]:
    """Foreign names right below the day or the label over an eastern headline: "2026年3月3日" / "Marl Future Japan"."""
    for before, line in pairwise(lines):
        dated = words.labels.is_line(before) or any(day.has_year for day in printed_dates(before, words))
        tokens = line.split()
        if dated and line.isascii() and 1 < len(tokens) <= _FOREIGN and all(map(is_capital, tokens)):
            yield line


def _sender(line: str, words: Words) -> str:
    """Whose a line says it is: "Press Release: Marl Harbour Union", "Posted On: 3 MAR 2026 by PIB Marl"."""
    found = _SENDER.match(line)
    if found and words.labels.is_line(found["label"]) and frame_line(line, words) and not printed_dates(line, words):
        return clean_name(found["name"])
    day = next((item for item in printed_dates(line, words) if item.has_year), None)
    behind = _BEHIND_DAY.match(line, day.end) if day else None
    byline = words.bylines.opener(line[behind.end() :]) if behind else None
    name = clean_name(line[behind.end() + len(byline) :]) if behind and byline else ""
    return name if name and (is_institution(name, words) or name.split()[0].isupper()) else ""


_SENDER = pattern(r"(?P<label>[^:：–—|]{4,40}?)\s?[:：–—]\s?(?P<name>[^:：|]{3,90})")
_BEHIND_DAY = pattern(r"[\s,|-]{0,4}(?:\d{1,2}[:.]\d{2}(?:\s?[AaPp]\.?[Mm]\.?)?)?(?:\s[A-Z]{2,4})?[\s,|-]{1,4}")


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
        sender = _sender(line, words)
        if sender:
            yield Told(sender, _SENT, "frame")
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
    if words.code in ("zh", "ja", "ko"):
        yield from (Told(line, _BESIDE_DAY, "frame") for line in _below_days(part.lines, words))
    for line in reversed(part.ends):
        framed = frame_line(line, words)
        house = framed.houses[0] if framed and framed.houses else sole_house(line, words)
        if not house and framed and framed.day and framed.names:
            yield Told(framed.names[0], _NAMED, "contact")
        if house:
            yield Told(house, _SIGNED, "contact")
            return
