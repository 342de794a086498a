"""What delivery asks of whoever speaks to Telegram: calls that end in an Outcome. bot/telegram/bot.py makes them."""

from __future__ import annotations

from typing import Protocol

from msgspec import Struct

from bot.delivery.outcome import Outcome
from digests.model import Delivery, Message


class Seen(Struct, frozen=True):
    """A message that a probe saw: its visible text, whether it is the bot's (or its channel's), the copy's number."""

    text: str
    ours: bool
    copy: int


class Probe(Protocol):
    """The calls that a probe makes."""

    async def forward(self, chat: int | str, message_id: int, to: int | str) -> Seen | Outcome: ...
    async def touch(self, chat: int | str, message_id: int, message: Message) -> Outcome: ...
    async def edits_others(self, chat: int | str) -> bool | Outcome: ...
    async def delete(self, chat: int | str, message_id: int) -> Outcome: ...


class Wire(Probe, Protocol):
    """The calls that a courier makes; bot/telegram/bot.py makes them to Telegram."""

    @property
    def longest(self) -> float:
        """Seconds after which a call has ended, one way or another."""

    async def deliver(self, delivery: Delivery) -> Outcome: ...
    async def look(self, chat: int | str) -> int | Outcome: ...
