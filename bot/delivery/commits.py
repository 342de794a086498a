"""One transaction for all that happens at a time: many lanes record attempts and answers, the disk flushes once."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Any, TypeVar

from digests.store.engine import Store

LOG = logging.getLogger("dateline.delivery")
TRIES = 8
T = TypeVar("T")
Deed = Callable[[Any], T]  # a function over a store's transaction; safe to be run again after a rollback


class Commits:
    """`await commits.do(deed)` returns when the deed is durable. What comes during a transaction goes into the next."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._waiting: list[tuple[Deed[Any], asyncio.Future[Any]]] = []
        self._running: asyncio.Task[None] | None = None

    async def do(self, deed: Deed[T]) -> T:
        """What the deed returned, once it is durable. Raises what it raised, and then nothing of it is in the store."""
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._waiting.append((deed, future))
        if self._running is None or self._running.done():
            self._running = asyncio.create_task(self._drain())
        return await future

    async def insist(self, deed: Deed[T], worth_it: Callable[[], bool]) -> T:
        """What Telegram answered must not be lost to a busy disk: tried again as long as it is worth it."""
        tries = 0
        while True:
            try:
                return await self.do(deed)
            except Exception:
                tries += 1
                if not worth_it() or tries > TRIES:
                    raise
                LOG.exception("cannot write; trying again")
                await asyncio.sleep(min(0.1 * 2**tries, 10.0))

    async def read(self, query: Deed[T]) -> T:
        """The same for a query, which waits for nobody."""
        return await asyncio.to_thread(self._read, query)

    async def _drain(self) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting, []
            results = await asyncio.to_thread(self._write, [deed for deed, _ in batch])
            for (_, future), result in zip(batch, results, strict=True):
                if future.cancelled():
                    continue
                if isinstance(result, BaseException):
                    future.set_exception(result)
                else:
                    future.set_result(result)

    def _write(self, deeds: list[Deed[Any]]) -> list[Any]:
        try:
            with self._store.write() as transaction:
                return [deed(transaction) for deed in deeds]
        except Exception as error:  # noqa: BLE001  # it is handed to the one whose deed it was
            return [error] if len(deeds) == 1 else [self._write([deed])[0] for deed in deeds]

    def _read(self, query: Deed[T]) -> T:
        with self._store.read() as transaction:
            return query(transaction)
