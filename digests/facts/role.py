"""What an amount is in its sentence: a level, a change or a comparison; and of a level and a change how it moved."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from digests.model import Change, Direction

Part = Literal["level", "change", "comparison"]


class Role(Struct, frozen=True):
    """What an amount is in its sentence, and for a level how it moved."""

    part: Part
    direction: Direction | None = None
    level: int | None = None  # for a change or comparison: the index of its level
    change: Change | None = None
