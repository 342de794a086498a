"""What waits for the bot: updates in order, taken by long poll or pushed to a webhook.

Kept for 24 h; `allowed_updates` is remembered; the default leaves out chat_member and the reactions. A second
getUpdates ends the first with a 409, as with Telegram.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.sandbox.errors import conflict
from bot.sandbox.nouns import Clock, Json

KEPT = timedelta(hours=24)
NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
TIMEOUT_LIMIT = 50
COUNT_LIMIT = 100


@dataclass(frozen=True, slots=True)
class Update:
    """One update; `lane` is the chat or user within which order is kept."""

    id: int
    kind: str
    payload: Mapping[str, Json]
    lane: int
    at: datetime

    def as_json(self) -> dict[str, Json]:
        return {"update_id": self.id, self.kind: self.payload}


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where updates are pushed to."""

    address: str
    secret: str
    connections: int


@dataclass(slots=True)
class Updates:
    """The queue, and what the bot asked to hear."""

    waiting: list[Update] = field(default_factory=list)
    last: int = 0
    allowed: frozenset[str] | None = None  # None: everything but NOT_BY_DEFAULT
    polls: int = 0  # counted, so that an older poll knows that it is over
    changed: asyncio.Event = field(default_factory=asyncio.Event)  # for the poll
    pushed: asyncio.Event = field(default_factory=asyncio.Event)  # for the webhook
    webhook: Webhook | None = None
    failure: tuple[datetime, str] | None = None  # of the last push that failed

    def push(self, kind: str, payload: Mapping[str, Json], lane: int, at: datetime) -> int:
        """Queues an update, 0 when the bot does not want its kind; returns its id."""
        if kind in NOT_BY_DEFAULT if self.allowed is None else kind not in self.allowed:
            return 0
        self.last += 1
        self.waiting.append(Update(self.last, kind, payload, lane, at))
        self.wake()
        return self.last

    def take(self, offset: int, limit: int, at: datetime) -> list[Update]:
        """Forgets what `offset` confirms (a negative one keeps only the last ones) and what is too old."""
        self.waiting = [u for u in self.waiting if at - u.at <= KEPT]
        if offset > 0:
            self.waiting = [u for u in self.waiting if u.id >= offset]
        elif offset < 0:
            self.waiting = self.waiting[offset:]
        return self.waiting[:limit]

    def wake(self) -> None:
        self.changed.set()
        self.pushed.set()

    def drop(self, done: int) -> None:
        self.waiting = [u for u in self.waiting if u.id != done]

    def clear(self) -> None:
        self.waiting = []


async def long_poll(updates: Updates, offset: int, limit: int, timeout_s: int, clock: Clock) -> list[Update]:
    """Updates from `offset` on; waits up to `timeout_s` seconds for the first one. Raises ApiError 409."""
    if updates.webhook:
        raise conflict(
            "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
        )
    updates.polls += 1
    mine = updates.polls
    updates.changed.set()  # wakes an older poll, which then learns that it is over
    limit = min(max(limit, 1), COUNT_LIMIT)
    loop = asyncio.get_running_loop()
    deadline = loop.time() + min(max(timeout_s, 0), TIMEOUT_LIMIT)
    while not (found := updates.take(offset, limit, clock())) and (left := deadline - loop.time()) > 0:
        updates.changed.clear()
        try:
            await asyncio.wait_for(updates.changed.wait(), left)
        except TimeoutError:
            break
        if updates.polls != mine or updates.webhook:
            raise conflict("terminated by other getUpdates request; make sure that only one bot instance is running")
    return found
