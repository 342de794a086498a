"""Delivery: speed and CPU beside bare senders; how soon a post is out; answers while a broadcast goes on."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import select
from telegram import Bot
from telegram.constants import ParseMode

from bot.ask import Answer, Ask
from bot.clock import Clock
from bot.commands.desk import with_commands
from bot.config import load_config
from bot.delivery.commits import Commits
from bot.delivery.courier import Courier
from bot.delivery.pace import Limits, Pace
from bot.delivery.turns import Turns
from bot.posting import publish_all
from bot.sandbox.nouns import SandboxChat
from bot.sandbox.sandbox import TOKEN, Sandbox
from bot.steps import PUBLISH_EVERY
from bot.telegram.bot import Telegram
from bot.telegram.receive import Receiver
from digests.compose.render import with_texts
from digests.model import Message
from digests.store import outbox
from digests.store.engine import Store, open_store
from digests.store.tables import delivery, told
from tests.bot.delivery.cast import FREE
from tests.digests.publish.channels import news

MESSAGES, CHATS, AT_ONCE = 2000, 500, 16
BROADCAST, QUESTIONS, POSTS = 5000, 150, 100
FIRST = -1001000000000
TEXT = "<b>Noralund</b> " + "lifts its outlook for the year " * 8
PORT = 18_471
CHANNELS = 40  # at most three posts each, so that no channel's own limit is met
CONFIG = "topics:\n" + "".join(f"  t{n}: {{words: [Noralund{n}]}}\n" for n in range(CHANNELS))
CONFIG += "channels:\n" + "".join(
    f"  c{n}: {{chat: {FIRST - n}, post: each, topics: [t{n}]}}\n" for n in range(CHANNELS)
)


def main() -> None:
    """Print a line a question."""
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(_throughput(Path(folder)))
        asyncio.run(_latency(Path(folder)))
        asyncio.run(_stored(Path(folder)))
        asyncio.run(_answers(Path(folder)))


# ------------------------------------------------------------------------------------------------- throughput


async def _throughput(folder: Path) -> None:
    with _sandbox_beside() as api, _store(folder / "throughput.db") as store:
        bare = Bot(TOKEN, base_url=f"{api}/bot")
        async with bare:
            bare_ms = await _measured("python-telegram-bot alone, httpx", lambda: _by(_bare_send(bare)))
        async with Telegram(TOKEN, api) as telegram:
            await _measured("our door alone, aiohttp", lambda: _by(_door_send(telegram)))
            for number in range(MESSAGES):
                _owe(store, FIRST - number % CHATS, number)
            courier = _courier(store, telegram, Turns(Pace(FREE)))
            courier_ms = await _measured("ledger and courier", lambda: _delivered(courier, store))
        print(f"courier / bare PTB: {courier_ms / bare_ms:.2f} of the CPU, with nothing lost or doubled")


def _bare_send(bot: Bot) -> Callable[[int], Awaitable[object]]:
    return lambda number: bot.send_message(FIRST - number % CHATS, TEXT, parse_mode=ParseMode.HTML)


def _door_send(telegram: Telegram) -> Callable[[int], Awaitable[object]]:
    return lambda number: telegram.send(FIRST - number % CHATS, Message(TEXT))


async def _by(send: Callable[[int], Awaitable[object]]) -> None:
    async def some(start: int) -> None:
        for number in range(start, MESSAGES, AT_ONCE):
            await send(number)

    await asyncio.gather(*(some(start) for start in range(AT_ONCE)))


async def _measured(name: str, work: Callable[[], Awaitable[None]]) -> float:
    """Prints and returns the CPU a message, in ms."""
    wall, cpu = time.perf_counter(), time.process_time()
    await work()
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    print(f"{name}: {MESSAGES / wall:.0f} messages/s, {cpu / MESSAGES * 1000:.2f} ms CPU each")
    return cpu / MESSAGES * 1000


# ------------------------------------------------------------------------------------------------- how soon


async def _latency(folder: Path) -> None:
    with _sandbox_beside() as api, _store(folder / "latency.db") as store:
        async with Telegram(TOKEN, api) as telegram:
            courier = _courier(store, telegram, Turns(Pace(FREE)))
            async with _running(courier):
                for number in range(POSTS):
                    _owe(store, FIRST - number % CHATS, number)
                    courier.hint()
                    await asyncio.sleep(0.15)
        with store.read() as connection:
            rows = connection.execute(select(delivery.c.created, delivery.c.sent)).all()
    times = [(row.sent - row.created).total_seconds() for row in rows]
    print(f"owed → sent and recorded, idle: {_percentiles(times)}")


async def _stored(folder: Path) -> None:
    """A release is kept, the clock wakes publishing as a poll does, its post goes out: the way through the service."""
    (folder / "dateline.yaml").write_text(CONFIG)
    config, templates = load_config(folder, {}), with_commands(with_texts({}))
    kept: dict[int, datetime] = {}
    with _sandbox_beside() as api, _store(folder / "stored.db") as store:
        async with Telegram(TOKEN, api) as telegram:
            courier = _courier(store, telegram, Turns())

            async def publishing() -> None:
                turn = await asyncio.to_thread(publish_all, store, config, templates, datetime.now(UTC), "dateline_bot")
                if turn.made:
                    courier.hint()

            clock = Clock()
            clock.every(PUBLISH_EVERY, "publish", publishing)
            async with _running(courier):
                clock.start()
                await asyncio.sleep(1)
                for number in range(POSTS):
                    name = f"Noralund{number % CHANNELS} {number}"
                    story = await asyncio.to_thread(news, store, name, datetime.now(UTC))
                    kept[story] = datetime.now(UTC)
                    clock.wake("publish")
                    while _counts(store).get("sent", 0) <= number:  # noqa: ASYNC110  # the courier tells nobody
                        await asyncio.sleep(0.02)
                await clock.stop()
        with store.read() as connection:
            query = select(told.c.story_id, delivery.c.sent).join(told, told.c.digest_id == delivery.c.digest_id)
            times = [(row.sent - kept[row.story_id]).total_seconds() for row in connection.execute(query)]
    print(f"release stored → post sent and recorded, idle, {CHANNELS} channels: {_percentiles(times)}")


async def _answers(folder: Path) -> None:
    """The sandbox runs in this process, for a person to write in it; a broadcast is 25 messages a second anyway."""
    readers = [SandboxChat(number, f"Reader {number}", "private", started=True) for number in range(1, BROADCAST + 1)]
    person = SandboxChat(10**6, "Asker", "private", started=True)
    with _store(folder / "answers.db") as store:
        for reader in readers:
            _owe(store, reader.id, reader.id)
        async with Sandbox(chats=[*readers, person], floods=True) as sandbox, Telegram(TOKEN, sandbox.url) as telegram:
            turns = Turns(Pace(Limits(chat=50.0, chat_burst=50)))  # one asker stands for many
            courier = _courier(store, telegram, turns)
            assert sandbox.store.floods is not None
            receiver = Receiver(Commits(store), telegram, turns, await telegram.me(), _echo, hint=courier.hint)
            stop = asyncio.Event()
            hearing = asyncio.create_task(receiver.run(stop))
            async with _running(courier):
                await asyncio.sleep(1)
                times = [await _asked(sandbox, person.id, number) for number in range(QUESTIONS)]
                sent = _counts(store).get("sent", 0)
            stop.set()
            await hearing
    print(f"typed → answered while {BROADCAST} messages go out ({sent} did): {_percentiles(times)}")


async def _echo(ask: Ask) -> Answer:
    return Answer((Message(ask.text),))


async def _asked(sandbox: Sandbox, person: int, number: int) -> float:
    await asyncio.sleep(0.25)  # five a second is what answers have
    before, began = len(sandbox.messages(person)), time.perf_counter()
    if sandbox.store.floods is not None:
        sandbox.store.floods.credit.pop(person, None)  # one asker stands for many
    sandbox.say(f"/latest {number}", chat=person)
    while len(sandbox.messages(person)) < before + 2:  # noqa: ASYNC110  # the sandbox tells nobody
        await asyncio.sleep(0.001)
    return time.perf_counter() - began


# ------------------------------------------------------------------------------------------------- scenery


@contextmanager
def _store(path: Path) -> Iterator[Store]:
    store = open_store(f"sqlite:///{path}")
    yield store
    store.close()


def _owe(store: Store, chat: int, number: int) -> None:
    with store.write() as connection:
        outbox.put(
            connection,
            channel=f"reader:{chat}",
            chat=chat,
            thread=None,
            slot=str(number),
            window=None,
            story_ids=(),
            messages=[Message(TEXT)],
            now=datetime.now(UTC),
        )


def _counts(store: Store) -> dict[str, int]:
    with store.read() as connection:
        return outbox.counts(connection)


def _courier(store: Store, telegram: Telegram, turns: Turns) -> Courier:
    return Courier(Commits(store), telegram, turns, bot=telegram.bot_id, doubt_of=lambda _: "hold")


@asynccontextmanager
async def _running(courier: Courier) -> AsyncIterator[None]:
    stop = asyncio.Event()
    task = asyncio.create_task(courier.run(stop))
    yield
    stop.set()
    await task


async def _delivered(courier: Courier, store: Store) -> None:
    async with _running(courier):
        while _counts(store) != {"sent": MESSAGES}:  # noqa: ASYNC110  # the courier tells nobody
            await asyncio.sleep(0.05)


@contextmanager
def _sandbox_beside() -> Iterator[str]:
    """A sandbox without flood limits in a process of its own; its address."""
    process = subprocess.Popen([sys.executable, "-m", "tests.bench.delivery", "serve"], stdout=subprocess.PIPE)
    assert process.stdout is not None
    try:
        yield process.stdout.readline().decode().strip()
    finally:
        process.kill()
        process.communicate()


async def _serve() -> None:
    chats = [SandboxChat(FIRST - number, f"Chat {number}") for number in range(CHATS)]
    async with Sandbox(("127.0.0.1", PORT), chats, floods=False) as sandbox:
        print(sandbox.url, flush=True)
        await asyncio.Event().wait()


def _percentiles(seconds: list[float]) -> str:
    ordered = sorted(seconds)
    p50, p99 = (ordered[min(len(ordered) - 1, int(len(ordered) * part))] * 1000 for part in (0.5, 0.99))
    return f"p50 {p50:.1f} ms, p99 {p99:.1f} ms"


if __name__ == "__main__":
    asyncio.run(_serve()) if sys.argv[1:] == ["serve"] else main()
