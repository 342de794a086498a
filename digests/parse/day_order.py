"""Whether 07/11/2026 is a July or a November day, where a language writes both: the page's other dates tell.

Americans write the month first, everybody else who writes English the day.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from msgspec.structs import replace

from digests.parse.calendar import printed_dates
from digests.parse.layout import Layout
from digests.parse.pieces import Piece
from digests.parse.stamps import Stamp
from digests.parse.words import Words
from digests.pattern import pattern

_NUMERIC = pattern(r"(?<![\d/.-])(?P<a>\d{1,2})[/-](?P<b>\d{1,2})[/-](?P<y>(?:19|20)?\d\d)(?![\d/-])")
_MONTHS = 12
_NEAR = 3  # days between a stamp and the day that the page says in words
_READ = 400  # characters of a piece
# addresses of countries whose English has the day first, currencies and clocks of theirs
_ELSEWHERE = pattern(
    r"[\w@]\.(?:uk|au|nz|ie|in|za|sg|my|ke|ng|gh|mt|jm|hk|eu|scot|wales)\b|[£₹]\s?\d|\b(?:GMT|BST|A[EC][SD]T|NZ[SD]T|IST|SAST)\b"
)
_AMERICAN = pattern(r"[\w@]\.(?:gov|mil|us|edu)\b|\b[EPCM][SD]T\b")


def with_day_order(layout: Layout, words: Words) -> Layout:
    """The layout with its stamps read in the order that the page tells."""
    if words.own.day_first or not any(_swapped(layout, at) for at in layout.stamps):
        return layout
    if not _is_day_first([layout.pieces[at] for at in layout.usable], words):
        return layout
    stamps = {at: _swapped(layout, at) or stamp for at, stamp in layout.stamps.items()}
    return replace(layout, stamps=stamps)


def _swapped(layout: Layout, at: int) -> Stamp | None:
    """A stamp with day and month changed over; None where its date can be read in one order only."""
    stamp = layout.stamps[at]
    found = _NUMERIC.search(layout.pieces[at].text)
    if not found or len(stamp.value) != len("2026-11-07"):
        return None
    first, second = int(found["a"]), int(found["b"])
    year, month, day = stamp.value.split("-")
    if not (1 <= first <= _MONTHS and 1 <= second <= _MONTHS) or first == second or int(month) != first:
        return None
    moment = stamp.moment.replace(month=second, day=first) if stamp.moment else None
    return replace(stamp, value=f"{year}-{day}-{month}", moment=moment)


def _is_day_first(pieces: Sequence[Piece], words: Words) -> bool:
    texts = [piece.text[:_READ] for piece in pieces]
    numbers = [(int(found["a"]), int(found["b"]), found) for text in texts for found in _NUMERIC.finditer(text)]
    days = any(first > _MONTHS for first, _, _ in numbers)
    months = any(second > _MONTHS for _, second, _ in numbers)
    if days != months:
        return days
    said = {item.value for text in texts for item in printed_dates(text, words) if not _NUMERIC.search(text)}
    whole = [date.fromisoformat(value) for value in said if len(value) == len("2026-11-07")]
    for first, second, found in numbers:
        if first > _MONTHS or second > _MONTHS or first == second:
            continue
        year = int(found["y"]) + (0 if len(found["y"]) > len("26") else 2000)
        near = [
            any(abs((date(year, m, d) - day).days) <= _NEAR for day in whole)
            for d, m in ((first, second), (second, first))
        ]
        if near[0] != near[1]:
            return near[0]
    text = "\n".join(texts)
    return _ELSEWHERE.search(text) is not None and _AMERICAN.search(text) is None
