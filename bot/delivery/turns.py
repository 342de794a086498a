"""Waiting for one's turn: the edge where pace.py meets the clock. One `Turns` for all that a bot sends."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from bot.delivery.pace import Pace

Chat = int | str  # Telegram's number, or "@name" as long as that is not known


def is_group(chat: Chat) -> bool:
    """Groups and channels have a limit per minute, private chats do not. Private ids are positive."""
    return isinstance(chat, str) or chat < 0


def is_dense(chat: Chat) -> bool:
    """Channels and supergroups count their messages without gaps; private chats and basic groups share a counter."""
    return isinstance(chat, int) and chat < -(10**12)


class Turns:
    """Deliveries queue for the common budget in the order in which their chats are ready; answers have their own."""

    def __init__(self, pace: Pace | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        self.pace = pace or Pace()
        self.clock = clock
        self._deliveries = asyncio.Lock()
        self._answers = asyncio.Lock()

    async def for_delivery(self, chat: Chat) -> None:
        """Returns when a message may go to this chat, and has booked it."""
        while True:
            await self._sleep(lambda now: self.pace.chat_delay(chat, group=is_group(chat), now=now))
            async with self._deliveries:
                await self._sleep(self.pace.overall_delay)
                now = self.clock()
                if (
                    self.pace.chat_delay(chat, group=is_group(chat), now=now) == 0.0
                ):  # it may have been paused meanwhile
                    self.pace.take(chat, now)
                    return

    async def for_answer(self, chat: Chat) -> None:
        """The same for an answer to a person, which never waits behind a delivery."""
        await self._sleep(lambda now: self.pace.answer_chat_delay(chat, group=is_group(chat), now=now))
        async with self._answers:
            await self._sleep(self.pace.answers_delay)
            self.pace.take_answer(chat, self.clock())

    async def for_probe(self, chat: Chat) -> None:
        """The same for a call that puts a message into this chat only if it succeeds: tell the pace when it did."""
        await self._sleep(lambda now: self.pace.chat_delay(chat, group=is_group(chat), now=now))
        async with self._answers:
            await self._sleep(self.pace.answers_delay)
            self.pace.take_probe(self.clock())

    async def _sleep(self, delay: Callable[[float], float]) -> None:
        while (seconds := delay(self.clock())) > 0:  # noqa: ASYNC110  # a moment is awaited, not an event
            await asyncio.sleep(seconds)
