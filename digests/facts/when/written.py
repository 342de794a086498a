"""A date as it is written, before it is resolved: which of year, month and day are named, and how the rest is meant."""

from __future__ import annotations

from msgspec import Struct

from digests.languages.dates import Part
from digests.model import Grain


class Written(Struct, frozen=True):
    """One date, or one end of a range, in [start, end) of the body. What the text does not say is None.

    `shift` counts units of `grain` from the reference day ("tomorrow": 1 day, "last quarter": -1 quarter); together
    with a month it counts years ("December of this year"). `lean` says that the nearest such day before (-1) or after
    (+1) the reference is meant ("last Friday"). `until` marks a last moment ("by the end of 2026").
    """

    start: int
    end: int
    grain: Grain
    rule: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    number: int | None = None  # of a quarter or half, or of a weekday in its month (-1: the last)
    part: Part | None = None
    easter: int | None = None  # days behind Easter Sunday
    shift: int | None = None
    lean: int | None = None
    until: bool = False
    fiscal: bool = False
    same_day: bool = False


class Clock(Struct, frozen=True):
    """A clock time in [start, end): minutes after midnight, up to a second time for "from 5 to 11 p.m."."""

    start: int
    end: int
    minute: int
    marked: bool  # "5:00 p.m.", "17 Uhr": a clock time by itself; "17:00" needs a day or a zone beside it
    until: int | None = None
    zone: str | None = None


class Stretch(Struct, frozen=True):
    """What is written in one place: one date, or both ends of a range."""

    start: int
    end: int
    first: Written
    last: Written | None = None
