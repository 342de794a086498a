"""What the operator can mend: which exceptions are told in lines, without a traceback."""

from __future__ import annotations

from bot.config import ConfigError
from bot.sandbox import ListenError
from bot.telegram.bot import CannotStart
from bot.web import DoorError
from digests.publish import PublishError
from digests.store.migrate import StoreError


class Refusal(Exception):  # noqa: N818  what the operator asked for cannot be, and why
    """The verb cannot do what was asked; the text says why and what to do."""


TOLD = (ConfigError, StoreError, ListenError, DoorError, CannotStart, PublishError, Refusal)


def told(error: Exception) -> str | None:
    """What to print; None when the error is our bug."""
    return str(error) if isinstance(error, TOLD) else None
