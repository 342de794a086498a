"""What happens when. APScheduler lives here alone, and only wakes us: it is not the calendar.

A step finds its own work in the store, so that a wake-up too many does nothing and a lost one costs only latency. What
a step raises is logged as our bug and never stops the clock.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta

from apscheduler.jobstores.base import JobLookupError
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

Step = Callable[[], Awaitable[None]]

log = logging.getLogger(__name__)


class Clock:
    """Runs each step at its own pace, never twice at once. `start()` inside a running event loop."""

    def __init__(self) -> None:
        self._under_way: dict[str, asyncio.Future[None]] = {}  # by the step's name
        self._again: set[str] = set()  # woken while they ran: what woke them may have come too late for that run
        self._scheduler = AsyncIOScheduler(
            timezone=UTC,
            # Late is better than never, and once is enough for several missed. That a step in progress is not doubled
            # is seen to here: the scheduler would forget who is woken in the moment in which a step ends.
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 3},
        )
        logging.getLogger("apscheduler").setLevel(logging.ERROR)

    def every(self, pause: timedelta, name: str, step: Step, *, at_once: bool = True) -> None:
        """Run `step` now (unless `at_once` is False) and then each `pause`; a step of the same name is replaced."""
        first = datetime.now(UTC) + (timedelta(0) if at_once else pause)
        trigger = IntervalTrigger(seconds=pause.total_seconds())
        self._scheduler.add_job(
            self._run, trigger, args=[name, step], id=name, next_run_time=first, replace_existing=True
        )

    def wake(self, name: str) -> None:
        """Run a step as soon as can be, once more where it is running; a hint, lost where the step is unknown."""
        if name in self._under_way:
            self._again.add(name)
            return
        try:
            self._scheduler.modify_job(name, next_run_time=datetime.now(UTC))
        except JobLookupError:
            log.debug("nothing named %s to wake", name)

    def forget(self, name: str) -> None:
        """Wake this step no more; what is in progress of it ends."""
        with suppress(JobLookupError):
            self._scheduler.remove_job(name)

    def start(self) -> None:
        self._scheduler.start()

    async def stop(self) -> None:
        """Wake nothing any more, and let end what is in progress."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)
        if self._under_way:
            await asyncio.wait(self._under_way.values())

    async def _run(self, name: str, step: Step) -> None:
        if name in self._under_way:
            return
        task = self._under_way[name] = asyncio.ensure_future(_told(name, step))
        task.add_done_callback(lambda _: self._ended(name))
        # The scheduler's shutdown cancels what it runs; a step is in the middle of a transaction and must end.
        with suppress(asyncio.CancelledError):
            await asyncio.shield(task)

    def _ended(self, name: str) -> None:
        del self._under_way[name]
        if name in self._again:
            self._again.discard(name)
            self.wake(name)


async def _told(name: str, step: Step) -> None:
    try:
        await step()
    except Exception:
        log.exception("step %s failed; it will be tried again at its next turn", name)
