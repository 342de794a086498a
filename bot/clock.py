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
        self._under_way: set[asyncio.Future[None]] = set()
        self._scheduler = AsyncIOScheduler(
            timezone=UTC,
            # Late is better than never, once is enough for several missed, and a step in progress is not doubled.
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )
        # "Maximum number of running instances reached" is what max_instances is for, and no news.
        logging.getLogger("apscheduler").setLevel(logging.ERROR)

    def every(self, pause: timedelta, name: str, step: Step, *, at_once: bool = True) -> None:
        """Run `step` now (unless `at_once` is False) and then each `pause`; a step of the same name is replaced."""
        first = datetime.now(UTC) + (timedelta(0) if at_once else pause)
        trigger = IntervalTrigger(seconds=pause.total_seconds())
        self._scheduler.add_job(
            self._run, trigger, args=[name, step], id=name, next_run_time=first, replace_existing=True
        )

    def wake(self, name: str) -> None:
        """Run a step as soon as can be; a hint, lost where the step is running or unknown."""
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
            await asyncio.wait(self._under_way)

    async def _run(self, name: str, step: Step) -> None:
        task = asyncio.ensure_future(_told(name, step))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)
        # The scheduler's shutdown cancels what it runs; a step is in the middle of a transaction and must end.
        with suppress(asyncio.CancelledError):
            await asyncio.shield(task)


async def _told(name: str, step: Step) -> None:
    try:
        await step()
    except Exception:
        log.exception("step %s failed; it will be tried again at its next turn", name)
