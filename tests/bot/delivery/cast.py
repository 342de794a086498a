"""What delivery tests share: a store, a sandbox with a few chats, and a courier between them, over real HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from bot.delivery.commits import Commits
from bot.delivery.courier import Courier, Settings
from bot.delivery.pace import Limits, Pace
from bot.delivery.turns import Turns
from bot.sandbox.nouns import SandboxChat
from bot.sandbox.sandbox import Sandbox
from bot.telegram.bot import Telegram
from digests.model import Delivery, Doubt, Message
from digests.store import outbox
from digests.store.engine import Store, open_store

NEWS, WIRE, OPS, ALICE, GROUP = -1001000000001, -1001000000002, -1001000000003, 501, -701
QUICK = Settings(lease=3.0, settle=0.2, sweep=0.05)
FREE = Limits(10**5, 10**4, 10**6, chat=10**5, chat_burst=10**4, group_minute=10**6, group_minute_answers=10**6)


def chats() -> tuple[SandboxChat, ...]:
    return (
        SandboxChat(NEWS, "News", username="news"),
        SandboxChat(WIRE, "Wire"),
        SandboxChat(OPS, "Operations"),
        SandboxChat(ALICE, "Alice", "private", membership="member", started=True),
        SandboxChat(GROUP, "Old group", "group"),
    )


@dataclass
class Stage:
    """One service's worth of delivery: what it owes, and what arrived."""

    store: Store
    sandbox: Sandbox
    courier: Courier
    stop: asyncio.Event = field(default_factory=asyncio.Event)
    numbers: int = 0

    def owe(self, chat: int | str, *texts: str | Message, channel: str = "", thread: int | None = None) -> int:
        """A digest of these messages; returns its id."""
        self.numbers += 1
        with self.store.write() as connection:
            made = outbox.put(
                connection,
                channel=channel or str(chat),
                chat=chat,
                thread=thread,
                slot=f"slot {self.numbers}",
                window=None,
                story_ids=(),
                messages=[text if isinstance(text, Message) else Message(text) for text in texts],
                now=datetime.now(UTC),
            )
        assert made is not None
        self.courier.hint()
        return made

    def deliveries(self, channel: str | None = None) -> tuple[Delivery, ...]:
        with self.store.read() as connection:
            return outbox.deliveries(connection, channel=channel)

    def counts(self) -> dict[str, int]:
        with self.store.read() as connection:
            return outbox.counts(connection)

    def texts(self, chat: int | str) -> list[str]:
        """What stands in a chat, oldest first."""
        return [message.body.text for message in self.sandbox.messages(chat)]

    async def until(self, true: Callable[[], object], seconds: float = 30.0) -> None:
        """Wait for something to come true; fail with what there is."""
        end = asyncio.get_running_loop().time() + seconds
        while not true():
            if asyncio.get_running_loop().time() > end:
                raise AssertionError(f"not within {seconds} s: {self.counts()} {self.deliveries()}")
            await asyncio.sleep(0.01)

    async def settled(self, seconds: float = 30.0) -> None:
        """Wait until nothing is owed any more."""
        await self.until(lambda: not set(self.counts()) - {"sent", "dead", "refused"}, seconds)


@asynccontextmanager
async def stage(
    folder: Path,
    *,
    settings: Settings = QUICK,
    limits: Limits = FREE,
    operations: int | None = OPS,
    doubt: Doubt = "hold",
    more_chats: Iterable[SandboxChat] = (),
    read: float = 0.4,
    floods: bool = False,
    running: bool = True,
) -> AsyncIterator[Stage]:
    """A courier at work on a fresh SQLite store, with time-outs short enough for tests."""
    store = open_store(f"sqlite:///{folder / 'dateline.db'}")
    try:
        async with (
            Sandbox(chats=(*chats(), *more_chats), floods=floods) as sandbox,
            Telegram(sandbox.token, sandbox.url, connect=0.5, write=0.5, read=read) as telegram,
        ):
            courier = courier_for(store, telegram, settings, limits, operations, doubt)
            here = Stage(store, sandbox, courier)
            task = asyncio.create_task(courier.run(here.stop)) if running else None
            try:
                yield here
            finally:
                here.stop.set()
                if task is not None:
                    await asyncio.wait_for(task, 10)
    finally:
        store.close()


def courier_for(
    store: Store,
    telegram: Telegram,
    settings: Settings = QUICK,
    limits: Limits = FREE,
    operations: int | None = OPS,
    doubt: Doubt = "hold",
    owner: str | None = None,
) -> Courier:
    return Courier(
        Commits(store),
        telegram,
        Turns(Pace(limits)),
        bot=telegram.bot_id,
        doubt_of=lambda _: doubt,
        operations=operations,
        settings=settings,
        owner=owner,
    )
