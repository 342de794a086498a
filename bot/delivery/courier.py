"""The courier: takes what is owed from the ledger and brings it to Telegram, one lane per chat, lanes side by side.

claim → the chat's and the bot's turn → attempt recorded → call → Outcome → recorded. All state is in the store; what is
kept here is only who is on the way. It works while it holds the lease of its bot; a second process waits and says so.
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from bot.delivery.commits import Commits
from bot.delivery.doubts import settle_due
from bot.delivery.outcome import Later, Outcome, Sent, Unknown
from bot.delivery.pauses import Asked, heed_pauses, pauses_asked
from bot.delivery.record import Desk, record
from bot.delivery.tenure import Tenure
from bot.delivery.turns import Turns, is_group
from bot.delivery.wire import Wire
from digests.model import Delivery, Doubt
from digests.store import lanes, ledger
from digests.store.lease import Lease

LOG = logging.getLogger("dateline.delivery")
BACK_OFF = 15.0  # seconds at most between two attempts to reach Telegram


class Settings(Struct, frozen=True):
    """Times in seconds. `lease` must be well above the longest call; `settle` above the time a slow server takes."""

    lease: float = 90.0
    settle: float = 45.0
    sweep: float = 1.0  # at least so often it looks for work, should a hint be lost
    at_once: int = 64  # chats on the way at the same time
    reader_doubt: Doubt = "resend"  # a reader rather reads a digest twice than not at all


class Health(Struct, frozen=True):
    """What an operator wants to know: does it post, if not why not, how much is on the way."""

    leads: bool
    problem: str | None
    under_way: int
    settled: Mapping[str, int]  # doubts since the start, by how they ended: found, resent, skipped, held


class Courier:
    """One per process and bot. `run` until stopped; `hint` that there is something new."""

    def __init__(
        self,
        commits: Commits,
        wire: Wire,
        turns: Turns,
        *,
        bot: int,
        doubt_of: Callable[[str], Doubt],
        operations: int | str | None = None,
        settings: Settings | None = None,
        owner: str | None = None,
    ) -> None:
        self.settings = settings or Settings()
        self._commits = commits
        self._wire = wire
        self._turns = turns
        self._bot = bot
        self._doubt_of = doubt_of
        self._operations = operations
        self._tenure = Tenure(
            commits,
            name=f"post:{bot}",
            ttl=self.settings.lease,
            longest=wire.longest,
            recover=self._recover,
            begun=self._begin,
            owner=owner,
        )
        self._hint = asyncio.Event()
        self._tasks: dict[int, asyncio.Task[None]] = {}  # by lane
        self._unstarted: dict[int, Delivery] = {}  # claimed, still waiting for their turn; by id
        self._resting: dict[int, float] = {}  # lanes that may not be sent to before that moment
        self._failures = 0  # calls in a row that did not get through
        self._problem: str | None = None
        self._settled: Counter[str] = Counter()

    def hint(self) -> None:
        """There may be something to do."""
        self._hint.set()

    @property
    def leads(self) -> bool:
        """Does this process post (and poll) for the bot?"""
        return self._tenure.held is not None

    def health(self) -> Health:
        return Health(self.leads, self._tenure.problem or self._problem, len(self._tasks), dict(self._settled))

    async def run(self, stop: asyncio.Event) -> None:
        """Post until `stop`; then claim nothing new, let end what is in flight, hand the rest and the lease back."""
        tenure = asyncio.create_task(self._tenure.keep())
        settler = asyncio.create_task(self._settle())
        stopped = asyncio.create_task(stop.wait())
        try:
            while not stop.is_set():
                self._hint.clear()
                await self._claim()
                await _first(self._hint, stopped, self._until_next())
        finally:
            settler.cancel()
            await self._wind_up()
            tenure.cancel()
            stopped.cancel()
            await asyncio.gather(settler, tenure, stopped, return_exceptions=True)
            await self._tenure.give_up()

    # --------------------------------------------------------------------------------------------- claiming

    async def _claim(self) -> int:
        """Put as many lanes on the way as there is room for; how many."""
        held, free = self._tenure.fit(), self.settings.at_once - len(self._tasks)
        if held is None or free < max(1, self.settings.at_once // 4):
            return 0  # a look into a long list is made for many at once
        now = self._turns.clock()
        self._resting = {lane: until for lane, until in self._resting.items() if until > now}
        skip = frozenset(self._tasks) | frozenset(self._resting)
        try:
            ids = await self._commits.read(lambda t: ledger.heads(t, _now(), free, skip))
            claimed = await self._commits.do(lambda t: ledger.claim(t, ids, held, _now())) if ids else ()
        except Exception:
            LOG.exception("cannot read what is owed")
            return 0
        for delivery in claimed:
            self._unstarted[delivery.id] = delivery
            self._tasks[delivery.lane] = asyncio.create_task(self._carry(delivery, held.epoch))
        return len(claimed)

    def _until_next(self) -> float:
        nearest = min(self._resting.values(), default=float("inf")) - self._turns.clock()
        return min(self.settings.sweep, max(nearest, 0.01))

    async def _wind_up(self) -> None:
        """Nothing new; those that wait for their turn go back, those in flight end within their time-out."""
        waiting = dict(self._unstarted)
        for delivery in waiting.values():
            self._tasks[delivery.lane].cancel()
        await asyncio.gather(*self._tasks.values(), return_exceptions=True)
        if waiting and (held := self._tenure.held) is not None:
            await self._commits.do(lambda t: ledger.give_back(t, list(waiting), held.epoch, _now()))

    # --------------------------------------------------------------------------------------------- one delivery

    async def _carry(self, delivery: Delivery, epoch: int) -> None:
        lane = delivery.lane
        try:
            await self._attempt(delivery, epoch)
        except Exception:
            LOG.exception("delivery %s came to grief", delivery.id)
            self._tenure.doubt_myself()  # its row is stuck under this epoch: the next one frees it
        finally:
            self._unstarted.pop(delivery.id, None)
            del self._tasks[lane]
            self._hint.set()

    async def _attempt(self, delivery: Delivery, epoch: int) -> None:
        found: int | Outcome | None = None
        if isinstance(delivery.chat, str):
            found = await self._wire.look(delivery.chat)
            if isinstance(found, int):
                lane = await self._introduce(delivery, found, epoch)
                if lane != delivery.lane:  # another lane's chat under another name: queue up there
                    return
                delivery = replace(delivery, chat=found)
        await self._turns.for_delivery(delivery.chat)
        del self._unstarted[delivery.id]
        held = self._tenure.fit()
        if held is None or held.epoch != epoch:
            await self._commits.do(lambda t: ledger.give_back(t, [delivery.id], epoch, _now()))
            return
        if not await self._commits.do(lambda t: ledger.start(t, delivery.id, held, _now())):
            return
        outcome = await self._wire.deliver(delivery) if found is None or isinstance(found, int) else _unseen(found)
        await self._conclude(delivery, epoch, outcome)

    async def _introduce(self, delivery: Delivery, chat: int, epoch: int) -> int:
        """The chat's number is known now. Returns its lane; when that is not the delivery's, it was given back."""

        def introduce(transaction: Any) -> int:
            lane = lanes.know_chat(transaction, delivery.lane, chat)
            if lane != delivery.lane:
                ledger.give_back(transaction, [delivery.id], epoch, _now())
            return lane

        return await self._commits.do(introduce)

    async def _conclude(self, delivery: Delivery, epoch: int, outcome: Outcome) -> None:
        now = self._turns.clock()
        whole_bot = False
        if isinstance(outcome, Later):
            outcome, whole_bot = self._pause(delivery, outcome, now)
        elif not isinstance(outcome, Unknown):
            self._failures, self._problem = 0, None
        rest = self._turns.pace.chat_delay(delivery.chat, group=is_group(delivery.chat), now=now)
        if rest > 0:
            self._resting[delivery.lane] = now + rest
        desk = self._desk(epoch)
        await self._commits.insist(
            lambda t: record(t, desk, delivery, outcome, _now(), whole_bot=whole_bot),
            worth_it=lambda: self._tenure.fit() is not None,
        )
        if not isinstance(outcome, Sent):
            LOG.warning("delivery %s to %s: %s", delivery.id, delivery.chat, outcome)

    def _pause(self, delivery: Delivery, later: Later, now: float) -> tuple[Later, bool]:
        """What a call that must wait means for the others."""
        pace = self._turns.pace
        if later.cause == "flood":
            return later, pace.flooded(delivery.chat, later.seconds, now)
        self._failures += 1
        growth = 2 ** min(self._failures - 1, 5) if later.cause == "network" else 1
        seconds = min(later.seconds * growth, max(later.seconds, BACK_OFF))
        self._problem = later.reason
        pace.pause_all(now + seconds)
        return replace(later, seconds=seconds), False

    # --------------------------------------------------------------------------------------------- tenure and doubt

    def _recover(self, transaction: Any, held: Lease) -> tuple[ledger.Recovered, Asked]:
        """A new epoch: free what an earlier one left."""
        recovered = ledger.recover(transaction, held, _now(), timedelta(seconds=self.settings.settle))
        return recovered, pauses_asked(transaction, self._bot, _now())

    def _begin(self, found: tuple[ledger.Recovered, Asked]) -> None:
        """Heed the pauses that Telegram asked for before, and go."""
        recovered, asked = found
        heed_pauses(self._turns.pace, asked, _now(), self._turns.clock())
        if recovered.ready or recovered.unknown:
            LOG.warning("took over: %s claimed and ready again, %s in doubt", recovered.ready, recovered.unknown)
        self._hint.set()

    async def _settle(self) -> None:
        while True:
            await asyncio.sleep(min(self.settings.settle / 4, 5.0))
            self._turns.pace.forget(self._turns.clock())
            held = self._tenure.fit()
            if held is None:
                continue
            try:
                endings = await settle_due(self._commits, self._wire, self._turns, self._desk(held.epoch), self._policy)
            except Exception:
                LOG.exception("cannot settle doubts")
                continue
            del endings["waiting"]
            self._settled.update(endings)
            if endings:
                self._hint.set()

    def _policy(self, channel: str) -> Doubt:
        return self.settings.reader_doubt if channel.startswith("reader:") else self._doubt_of(channel)

    def _desk(self, epoch: int) -> Desk:
        return Desk(self._bot, epoch, self._operations, timedelta(seconds=self.settings.settle))


def _unseen(outcome: Outcome) -> Outcome:
    """A look-up that failed: nothing was sent, so nothing is in doubt."""
    return Later(2.0, outcome.reason, "network") if isinstance(outcome, Unknown) else outcome


async def _first(event: asyncio.Event, other: asyncio.Task[Any], seconds: float) -> None:
    """Wait for the event, the other task or the time, whichever comes first."""
    waiting = asyncio.create_task(event.wait())
    try:
        await asyncio.wait({waiting, other}, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
    finally:
        waiting.cancel()


def _now() -> datetime:
    return datetime.now(UTC)
