"""What became of one call to the Bot API, as a value: whoever sends decides by its kind, nobody catches exceptions.

The line that matters runs between `Unknown` and all the others. Everything else is definite: the message is there, or
it is not. After `Unknown` it may be either, so nothing may be sent again before doubt is settled (settle.py).
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct


class Sent(Struct, frozen=True):
    """Done. `message_id` is the new message's (None for deleting and pinning), `chat_id` the chat's numeric id."""

    message_id: int | None = None
    chat_id: int | None = None
    note: str | None = None  # done already: "message is not modified", "message to delete not found"


class Later(Struct, frozen=True):
    """Certainly not done; may be tried again after `seconds`.

    flood: Telegram asked to wait (429). network: nothing reached Telegram. token: the bot's token is not accepted, so
    that no call can succeed until an operator acts.
    """

    seconds: float
    reason: str
    cause: Literal["flood", "network", "token"]


class Moved(Struct, frozen=True):
    """The group became a supergroup: the same call works with this id."""

    chat_id: int


class Refused(Struct, frozen=True):
    """The chat, or one topic of it, does not take our messages (any more): blocked, kicked, no rights, not found."""

    reason: str
    scope: Literal["chat", "thread"] = "chat"


class Ours(Struct, frozen=True):
    """The message itself is wrong: entities that do not parse, too long, a bad button. Never repeated as it is."""

    reason: str


class Unknown(Struct, frozen=True):
    """No answer, or one that says nothing: done or not, we cannot tell."""

    reason: str


Outcome = Sent | Later | Moved | Refused | Ours | Unknown
