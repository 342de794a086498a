"""Holding the lease of a bot: taken, renewed in time, given up at the end; and why not, where another has it."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, Generic, TypeVar

from bot.delivery.commits import Commits
from bot.delivery.owner import fresh_owner, is_dead
from digests.store import lease
from digests.store.lease import Lease

LOG = logging.getLogger("dateline.delivery")
T = TypeVar("T")
RENEWALS = 6  # in the life of a lease


class Tenure(Generic[T]):
    """`held` is the lease while it is ours; `fit()` is it only while there is time enough to end what one begins."""

    def __init__(
        self,
        commits: Commits,
        *,
        name: str,
        ttl: float,
        longest: float,
        recover: Callable[[Any, Lease], T],
        begun: Callable[[T], None],
        owner: str | None = None,
    ) -> None:
        if ttl <= longest * 1.2:
            raise ValueError(f"a lease of {ttl:g} s is too short for calls that may take {longest:g} s")
        self._commits = commits
        self._name = name
        self._ttl = ttl
        self._safe = min(0.7 * ttl, ttl - longest)
        self._recover = recover  # called in the transaction that takes the lease under a new epoch
        self._begun = begun  # called with what it found, when that is durable
        self._owner = owner or fresh_owner()
        self._renewed = float("-inf")  # on the monotonic clock, before the store was asked
        self._lost = False
        self.held: Lease | None = None
        self.problem: str | None = "the lease has not been taken yet"

    def fit(self) -> Lease | None:
        """The lease, as long as a call that starts now ends within it."""
        return self.held if not self._lost and time.monotonic() < self._renewed + self._safe else None

    async def keep(self) -> None:
        """Take and renew for ever."""
        while True:
            try:
                await self.renew()
            except Exception:
                LOG.exception("cannot renew the lease")
                if time.monotonic() > self._renewed + self._ttl:
                    self.held = None
            pause = self._ttl / RENEWALS if self.held else min(self._ttl / RENEWALS, 2.0)
            await asyncio.sleep(pause)

    async def renew(self) -> None:
        """Take the lease or make it last; afterwards `held` or `problem` says how it stands."""
        asked = time.monotonic()
        if self._lost and self.held is not None:
            await self.give_up()
            self._owner, self._lost = fresh_owner(), False
        held, other, found = await self._commits.do(self._take)
        if held is not None:
            self._renewed, self.problem = asked, None
        elif other is not None:
            problem = f"another process posts for this bot (until {other.expires:%H:%M:%S} UTC, if it does not renew)"
            if self.problem != problem:
                LOG.warning("%s; this one waits", problem)
            self.problem = problem
        self.held = held
        if found is not None:
            self._begun(found)

    async def give_up(self) -> None:
        """The next one may start at once."""
        held, self.held = self.held, None
        self.problem = "stopped"
        if held is not None:
            await self._commits.do(lambda t: lease.give_up(t, held, _now()))

    def doubt_myself(self) -> None:
        """Something went wrong that only a new epoch sets right: begin one."""
        self._lost = True

    def _take(self, transaction: Any) -> tuple[Lease | None, Lease | None, T | None]:
        now, ttl = _now(), timedelta(seconds=self._ttl)
        held = lease.take(transaction, name=self._name, owner=self._owner, ttl=ttl, now=now)
        if held is None:
            other = lease.holder(transaction, self._name)
            if other is None or not is_dead(other.owner):
                return None, other, None
            lease.give_up(transaction, other, now)
            held = lease.take(transaction, name=self._name, owner=self._owner, ttl=ttl, now=now)
        if held is not None and (self.held is None or held.epoch != self.held.epoch):
            return held, None, self._recover(transaction, held)
        return held, None, None


def _now() -> datetime:
    return datetime.now(UTC)
