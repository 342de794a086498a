"""Steps are woken at their pace and by hints, and never twice at once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta

from bot.clock import Clock

NEVER = timedelta(days=1)


async def test_a_step_woken_while_it_runs_runs_once_more() -> None:
    clock, began, go = Clock(), 0, asyncio.Event()
    inside = most = 0

    async def step() -> None:
        nonlocal began, inside, most
        began, inside = began + 1, inside + 1
        most = max(most, inside)
        await go.wait()
        inside -= 1

    clock.every(NEVER, "step", step)
    clock.start()
    await until(lambda: began == 1)
    for _ in range(3):
        clock.wake("step")
    await asyncio.sleep(0.05)
    assert began == 1
    go.set()
    await until(lambda: began == 2)
    await asyncio.sleep(0.05)
    assert (began, most) == (2, 1)
    await clock.stop()


async def test_a_step_that_fails_is_told_and_woken_again() -> None:
    clock, began = Clock(), 0

    async def step() -> None:
        nonlocal began
        began += 1
        raise ValueError("our bug")

    clock.every(NEVER, "step", step)
    clock.start()
    await until(lambda: began == 1)
    clock.wake("step")
    await until(lambda: began == 2)
    clock.wake("unknown")
    await clock.stop()


async def test_a_stop_lets_a_step_end() -> None:
    clock, ended = Clock(), False

    async def step() -> None:
        nonlocal ended
        await asyncio.sleep(0.1)
        ended = True

    clock.every(NEVER, "step", step)
    clock.start()
    await asyncio.sleep(0.02)
    await clock.stop()
    assert ended


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(10):
        while not true():  # noqa: ASYNC110  # steps tell nobody
            await asyncio.sleep(0.005)
