"""The one place where parts meet: opens them, wires them, runs them, stops them in order.

Every step is idempotent and finds its own work in the store: poll a source, publish what is due, drain the outbox,
answer, prune. The clock wakes them; a hint after a commit only makes the next one come sooner.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.answering import Admins, Answering, operations
from bot.clock import Clock, Step
from bot.commands import COMMANDS
from bot.commands.desk import with_commands
from bot.commands.words import WORDS
from bot.config import Config
from bot.delivery.commits import Commits
from bot.delivery.courier import Courier, Settings
from bot.delivery.outcome import Sent
from bot.delivery.turns import Turns
from bot.posting import fire, publish_all
from bot.sandbox import Action, Sandbox, SandboxChat, chat_for
from bot.status import Status, status_of
from bot.telegram.bot import Telegram
from bot.telegram.receive import Receiver
from bot.web import open_door
from digests.compose.render import Templates, with_own
from digests.ingest import poll_source
from digests.model import Channel, Doubt
from digests.sources.fetch import polite_fetch
from digests.sources.spec import Fetch, Source
from digests.store import inbox
from digests.store.engine import Store, open_store

READER = 1001  # the person at the sandbox's page
PUBLISH_EVERY = timedelta(seconds=2)
PRUNE_EVERY = timedelta(hours=6)

log = logging.getLogger("dateline")


@dataclass(slots=True)
class Service:
    """A running service: what its parts need of each other."""

    config: Config
    store: Store
    fetch: Fetch
    telegram: Telegram
    courier: Courier
    templates: Templates
    bot: str  # our @name
    clock: Clock = field(default_factory=Clock)
    receiver: Receiver = field(init=False)  # answers by `answer`, so it comes after

    # ------------------------------------------------------------------------------------------------ steps

    async def poll(self, source: Source) -> None:
        done = await poll_source(self.store, source, self.fetch, _now())
        for note in done.notes:
            log.info("%s: %s", source.name, note)
        if done.stories:
            self.clock.wake("publish")

    async def publish(self) -> None:
        if await asyncio.to_thread(publish_all, self.store, self.config, self.templates, _now(), self.bot):
            self.courier.hint()

    async def prune(self) -> None:
        await asyncio.to_thread(_forget, self.store)

    async def status(self) -> Status:
        found = await asyncio.to_thread(status_of, self.store, list(self.config.sources))
        problems = (self.courier.health().problem, self.receiver.problem)
        return found.having([problem for problem in problems if problem])

    def steps(self) -> Mapping[str, tuple[timedelta, Step]]:
        """What the clock wakes, and how often."""
        polls = {f"poll {name}": (source.every, _poll(self, source)) for name, source in self.config.sources.items()}
        return {**polls, "publish": (PUBLISH_EVERY, self.publish), "prune": (PRUNE_EVERY, self.prune)}


async def run(
    config: Config, ready: Callable[[str], None], stop: asyncio.Event, sandbox: tuple[str, int] = ("127.0.0.1", 8081)
) -> None:
    """Run until `stop`. `ready` is told the address to open, once the service is.

    Raises StoreError, ListenError, DoorError and CannotStart, each with a line for the operator.
    """
    templates = with_commands(with_own(str(config.templates)))
    async with AsyncExitStack() as opened:
        store = await asyncio.to_thread(open_store, config.store)
        opened.callback(store.close)
        fetch = await opened.enter_async_context(polite_fetch())
        token, api, page = config.telegram.token, config.telegram.api or "", None
        if token is None:
            actions = _actions(config, store, templates)
            box = Sandbox(sandbox, sandbox_chats(config), actions, state=_beside(config.store))
            await opened.enter_async_context(box)
            token, api, page = box.token, box.url, box.url
        telegram = await opened.enter_async_context(Telegram(token, api))
        service = await _wire(config, store, fetch, telegram, templates)
        door = await opened.enter_async_context(open_door(config.web.host, config.web.port, service.status))
        await _serve(service, stop, lambda: ready(page or door))


async def _wire(config: Config, store: Store, fetch: Fetch, telegram: Telegram, templates: Templates) -> Service:
    me = await telegram.me()
    commits, turns = Commits(store), Turns()
    courier = Courier(commits, telegram, turns, bot=me.id, doubt_of=_doubt_of(config), operations=operations(config))
    service = Service(config, store, fetch, telegram, courier, templates, me.name)
    answering = Answering(config, store, templates, me.name, _admins(telegram), hint=courier.hint)
    service.receiver = Receiver(commits, telegram, turns, me, answering.answer, hint=courier.hint)
    return service


async def _serve(service: Service, stop: asyncio.Event, ready: Callable[[], None]) -> None:
    """Start all that runs, say so, and at the stop end it: first what makes work, then what does it."""
    for name, (pause, step) in service.steps().items():
        service.clock.every(pause, name, step)
    await _describe(service.telegram)
    posting = asyncio.create_task(service.courier.run(stop))
    hearing = asyncio.create_task(service.receiver.run(stop, may=lambda: service.courier.leads))
    service.clock.start()
    ready()
    try:
        await asyncio.wait({posting, hearing}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        stop.set()
        await service.clock.stop()
    results = await asyncio.gather(posting, hearing, return_exceptions=True)
    for result in results:
        if isinstance(result, BaseException):
            raise result


async def _describe(telegram: Telegram) -> None:
    """Hand Telegram the menu of commands, in every language we have."""
    for code, words in WORDS.items():
        listed = [(name, words.commands[name]) for name in COMMANDS]
        outcome = await telegram.set_commands(listed, language="" if code == "en" else code)
        if not isinstance(outcome, Sent):
            log.warning("the menu of commands could not be set: %s", outcome)


def sandbox_chats(config: Config) -> list[SandboxChat]:
    """The configured channels as chats of the sandbox, and a private chat with the bot."""
    reader = SandboxChat(READER, "You", "private", membership="member")
    return [*(chat_for(channel.chat, channel.name.capitalize()) for channel in config.channels.values()), reader]


def _actions(config: Config, store: Store, templates: Templates) -> dict[int | str, Sequence[Action]]:
    """Buttons on the sandbox's page: fire the next digest of a channel that posts at set times."""

    def action(channel: Channel) -> Action:
        async def callback() -> str:
            made = await asyncio.to_thread(fire, store, config, templates, channel, _now())
            return "The digest is on its way." if made else "Nothing new to tell since the last digest."

        return Action("Post the next digest now", callback)

    return {channel.chat: [action(channel)] for channel in config.channels.values() if channel.post == "digest"}


def _beside(store: str) -> Path | None:
    """Where the sandbox keeps its chats: beside the store, which remembers what was posted to them."""
    path = store.removeprefix("sqlite:///")
    return Path(path).with_suffix(".sandbox.json") if path != store else None


def _admins(telegram: Telegram) -> Admins:
    """Who runs a group, as Telegram says; None where it does not."""

    async def admins(chat: int) -> frozenset[int] | None:
        found = await telegram.admins(chat)
        return frozenset(one.user_id for one in found) if isinstance(found, tuple) else None

    return admins


def _doubt_of(config: Config) -> Callable[[str], Doubt]:
    """What an operator wants done where no probe can tell; readers' own chats have the courier's default."""
    return lambda name: config.channels[name].doubt if name in config.channels else Settings().reader_doubt


def _poll(service: Service, source: Source) -> Step:
    async def step() -> None:
        await service.poll(source)

    return step


def _forget(store: Store) -> None:
    with store.write() as connection:
        inbox.prune(connection, _now())


def _now() -> datetime:
    return datetime.now(UTC)
