"""When a reader is told a story that has come: at once, at a set time, or when quiet hours end. Pure."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from digests.model import Channel
from digests.publish.plan import is_quiet
from digests.slots import next_slot
from digests.store.choices import Choices
from digests.store.subscriptions import Subscription


def due_of(wish: Subscription, choices: Choices, now: datetime, zone: str) -> datetime | None:
    """The instant until which a story waits for this wish; None: it is told at once. `zone` is for who chose none."""
    own = Channel(f"reader:{wish.chat}", wish.chat, "digest", choices.zone or zone, quiet=choices.quiet)
    if wish.rhythm is not None:
        slot = next_slot(replace(own, at=(wish.rhythm.at,), days=wish.rhythm.days), now)
        return slot.due if slot else None
    if choices.quiet and is_quiet(own, now):
        slot = next_slot(replace(own, at=(choices.quiet[1],)), now)
        return slot.due if slot else None
    return None
