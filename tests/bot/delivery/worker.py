"""A process that delivers until it is killed: `python -m tests.bot.delivery.worker STORE API TOKEN OPERATIONS`."""

from __future__ import annotations

import asyncio
import sys

from bot.delivery.courier import Settings
from bot.telegram.bot import Telegram
from digests.store.engine import open_store
from tests.bot.delivery.cast import FREE, courier_for

LEASE = 6.0  # seconds


async def work(address: str, api: str, token: str, operations: int) -> None:
    store = open_store(address)
    settings = Settings(lease=LEASE, settle=0.6, sweep=0.05)
    async with Telegram(token, api, connect=1.0, read=1.0, write=1.0) as telegram:
        courier = courier_for(store, telegram, settings, FREE, operations)
        print("working", flush=True)
        await courier.run(asyncio.Event())


if __name__ == "__main__":
    asyncio.run(work(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])))
