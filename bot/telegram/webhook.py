"""Being pushed to: where Telegram brings updates, and how we know that it is Telegram."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass, field
from datetime import datetime

PATH = "/telegram"  # of the web door
HEADER = "X-Telegram-Bot-Api-Secret-Token"


@dataclass(frozen=True, slots=True)
class Webhook:
    """`secret` comes with every update that Telegram brings to `url`."""

    url: str
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Pushing:
    """What Telegram says of its pushes: where to, how much waits, and what went wrong last."""

    url: str
    waiting: int
    failed: datetime | None
    failure: str


def webhook_at(base: str, token: str) -> Webhook:
    """The webhook behind a public address of the web door.

    The secret follows from the token: it is the same after a restart and in every process, so that no update on its
    way is refused, and it tells nothing of the token.
    """
    return Webhook(f"{base}{PATH}", hmac.new(token.encode(), b"dateline webhook", hashlib.sha256).hexdigest())
