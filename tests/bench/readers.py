"""What readers wait for: commands over stores of a size, and one update answered over HTTP beside a bare bot.

Sizes are 10,000 and 100,000 releases; `make bench-million` takes a million. A store is kept for the next time in the
folder that DATELINE_BENCH_KEEP names, if it names one.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from itertools import count, cycle
from pathlib import Path

from sqlalchemy import delete
from telegram import Update
from telegram.ext import Application, ApplicationBuilder, ContextTypes, MessageHandler, filters

from bot.answering import Answering
from bot.ask import Ask
from bot.commands import menu
from bot.commands.desk import Desk, with_commands
from bot.commands.respond import respond
from bot.config import load_config
from bot.delivery.commits import Commits
from bot.delivery.turns import Turns
from bot.sandbox import Sandbox, SandboxChat
from bot.telegram.bot import Telegram
from bot.telegram.receive import Receiver
from digests.compose.render import built_in
from digests.model import Topic
from digests.store.engine import Store, open_store
from digests.store.tables import bot_update
from tests.bench.archive import NOW, TOPIC, Writer, fill
from tests.bench.store import timed

SIZES = tuple(int(size) for size in os.environ.get("DATELINE_BENCH_SIZES", "10000 100000").split())
TIMES = 100
QUESTIONS = 150
PERSON = 7
_TOPICS = {TOPIC: Topic(TOPIC, words=(TOPIC,), excluded=("zeppelin",))}


def main() -> None:
    """Print a line a question: p50 and p99 in ms."""
    for size in SIZES:
        with _store(size) as store:
            _commands(store, Writer())
            if size == SIZES[0]:
                with tempfile.TemporaryDirectory() as folder:
                    asyncio.run(_over_http(store, Path(folder)))


@contextmanager
def _store(size: int) -> Iterator[Store]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(os.environ.get("DATELINE_BENCH_KEEP", folder)) / f"bench-{size}.db"
        known = path.exists()
        store = open_store(f"sqlite:///{path}")
        began = time.perf_counter()
        if not known:
            fill(store, Writer(), size)
        took = f", written in {time.perf_counter() - began:.0f} s" if not known else ""
        print(f"--- {size:,} releases, {path.stat().st_size / 1e6:,.0f} MB{took}")
        yield store
        store.close()


# ------------------------------------------------------------------------------------------------- commands


def _commands(store: Store, writer: Writer) -> None:
    """Each question anew with another word or company, from the update to the finished messages."""
    desk = Desk(store, _TOPICS, with_commands(built_in()), "en", "Europe/Berlin", NOW, menu())
    words, number = writer.words, count(37, 101)

    def ask(name: str, wanted: Callable[[int], str]) -> None:
        typed = (Ask(at, PERSON, "", "en", PERSON, "private", text=" ", command=name, arguments=wanted(at))
                 for at in number)  # fmt: skip
        shown = f"/{name} {wanted(0)}".strip()
        timed(shown[:54], lambda: respond(desk, next(typed)), TIMES)

    def company(at: int) -> str:
        return writer.company(at % 5000)

    commonest, common, misspelt = cycle(words[:20]), 200, writer.company(5)
    ask("search", lambda _: next(commonest))
    ask("search", lambda at: words[common + at % 300])
    ask("search", lambda at: words[5000 + at % 50_000])
    ask("search", lambda at: f"{words[30 + at % 50]} {words[200 + at % 500]}")
    ask("search", lambda at: f"{words[30 + at % 50]} company:{words[at % 5000][:6]} since:30d")
    ask("company", company)
    ask("company", lambda at: f"{company(at)[:3]}{company(at)[4:]}")
    ask("company", lambda at: f"{misspelt[: at % 4 + 1]}{misspelt[at % 4 + 2 :]}")
    ask("figures", lambda at: f"{company(at)} net revenue")
    ask("trend", lambda at: f"{company(at)} order intake")
    ask("dates", lambda _: "")
    ask("dates", company)
    ask("dates", lambda _: TOPIC)
    ask("dates", lambda _: f"{TOPIC} ics")
    ask("latest", lambda _: "")
    ask("latest", company)
    ask("latest", lambda _: TOPIC)
    ask("today", lambda _: "")
    ask("week", lambda _: "")
    ask("why", lambda at: f"s{at % 10_000 + 1}")
    ask("release", lambda at: f"s{at % 10_000 + 1}")
    queries = (Ask(at, PERSON, "", "en", PERSON, "private", query=f"{company(at)} revenue") for at in number)
    timed("@bot company revenue", lambda: respond(desk, next(queries)), TIMES)


# ------------------------------------------------------------------------------------------------- over HTTP


async def _over_http(store: Store, folder: Path) -> None:
    """From the update in the sandbox to the answer there: a bare bot that echoes, ours that echoes, ours that looks."""
    async with _bare() as ask:
        bare = await _timed_over_http("update → answer: python-telegram-bot, echo", ask)
    with store.write() as connection:
        connection.execute(delete(bot_update))  # the numbers of a new sandbox begin anew
    async with _ours(store, folder) as ask:
        for name, text in (("/help", "/help"), ("/latest", "/latest"), ("/search", "/search plant")):
            ours = await _timed_over_http(f"update → answer: Dateline, {name}", lambda n, t=text, a=ask: a(n, t))  # type: ignore[misc]
            print(f"{'':56} {ours / bare:.1f} times the bare echo")


async def _timed_over_http(name: str, ask: Callable[[int, str], Awaitable[None]]) -> float:
    """The middle, in ms; the first few are not counted."""
    took = []
    for number in range(QUESTIONS):
        began = time.perf_counter()
        await ask(number, f"echo {number}")
        took.append((time.perf_counter() - began) * 1e3)
        await asyncio.sleep(0.02)
    took = sorted(took[10:])
    middle, slow = took[len(took) // 2], took[len(took) * 99 // 100]
    print(f"{name:56} p50 {middle:7.2f} ms   p99 {slow:7.2f} ms")
    return middle


@asynccontextmanager
async def _bare() -> AsyncIterator[Callable[[int, str], Awaitable[None]]]:
    async def echo(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        if update.message:
            await update.message.reply_text(update.message.text or "")

    async with _sandbox() as box:
        built: ApplicationBuilder = Application.builder()  # type: ignore[type-arg]
        app = built.token(box.token).base_url(box.api).build()
        app.add_handler(MessageHandler(filters.TEXT, echo))
        async with app:
            assert app.updater
            await app.start()
            await app.updater.start_polling()
            yield lambda number, text: _answered(box, number, text)
            await app.updater.stop()
            await app.stop()


@asynccontextmanager
async def _ours(store: Store, folder: Path) -> AsyncIterator[Callable[[int, str], Awaitable[None]]]:
    """Our whole way of an answer: stored before it is acknowledged, answered from the store, marked as handled."""
    (folder / "dateline.yaml").write_text("store: sqlite:///none.db\nsources: {}\nchannels: {}\n", encoding="utf-8")
    config = load_config(folder, {})
    async with _sandbox() as box, Telegram(box.token, box.url) as telegram:
        me = await telegram.me()

        async def admins(_chat: int) -> frozenset[int] | None:
            return None

        async def look(_name: str) -> int | None:
            return None

        templates = with_commands(built_in())
        answering = Answering(config, store, templates, me.name, admins, look, lambda: None)
        answering.limits.burst = 10_000
        turns = Turns()
        receiver = Receiver(Commits(store), telegram, turns, me, answering.answer, hint=lambda: None)
        stop = asyncio.Event()
        hearing = asyncio.create_task(receiver.run(stop))
        yield lambda number, text: _answered(box, number, text)
        stop.set()
        await hearing


@asynccontextmanager
async def _sandbox() -> AsyncIterator[Sandbox]:
    person = SandboxChat(PERSON, "Asker", "private", started=True)
    async with Sandbox(chats=[person], floods=False) as box:
        yield box


async def _answered(box: Sandbox, _number: int, text: str) -> None:
    before = len(box.messages(PERSON))
    box.say(text, chat=PERSON)
    while len(box.messages(PERSON)) < before + 2:  # noqa: ASYNC110  # the sandbox tells nobody
        await asyncio.sleep(0.0005)
