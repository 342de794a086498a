"""Pauses that Telegram asked for (429): heeded at once, and kept in the store so that they outlive a restart."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from bot.delivery.commits import Commits
from bot.delivery.pace import Pace
from bot.delivery.turns import Chat, Turns
from digests.store import lanes

Asked = tuple[datetime | None, tuple[tuple[Chat, datetime], ...]]  # until when: of the whole bot, of chats


class Pauses:
    """What an answer to a command is asked to wait for; a delivery's is recorded with the delivery."""

    def __init__(self, commits: Commits, turns: Turns, bot: int) -> None:
        self._commits = commits
        self._turns = turns
        self._bot = bot

    async def flooded(self, chat: int, seconds: float) -> None:
        """Telegram asked to wait so many seconds; returns when that is durable."""
        whole_bot = self._turns.pace.flooded(chat, seconds, self._turns.clock())
        until = datetime.now(UTC) + timedelta(seconds=seconds)

        def keep(transaction: Any) -> None:
            lanes.pause(transaction, lanes.lane_of(transaction, chat), until)
            if whole_bot:
                lanes.pause_bot(transaction, self._bot, until)

        await self._commits.insist(keep, worth_it=lambda: True)


def pauses_asked(transaction: Any, bot: int, now: datetime) -> Asked:
    """The pauses that are not over."""
    return lanes.bot_pause(transaction, bot), lanes.paused(transaction, now)


def heed_pauses(pace: Pace, asked: Asked, now: datetime, clock: float) -> None:
    """Go on with the pauses of an earlier run; `clock` is the moment `now` on the clock of `pace`."""
    whole, chats = asked
    if whole is not None:
        pace.pause_all(clock + (whole - now).total_seconds())
    for chat, until in chats:
        pace.pause(chat, clock + (until - now).total_seconds())
