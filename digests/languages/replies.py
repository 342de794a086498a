"""How a language without small words tells what people say or do of whom a share is told."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct


class ReplyPatterns(Struct, frozen=True, eq=False):
    """Sources of patterns. In `said`, tried in their order, the group `said` is what people say or do.

    A side is that of the amount on which the pattern stands; one before it ends where the amount begins.
    """

    said: tuple[tuple[Literal["before", "behind"], str], ...] = ()
    introduced: str = ""  # what stands before a share and only leads to it
    part: str = ""  # before a share: of `whole`, and of `who` where that is told
