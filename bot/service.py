"""The one place where parts meet: opens them, wires them, runs them, stops them in order. What they do: steps.py."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from contextlib import AsyncExitStack

from bot.answering import Admins, Answering, Look, operations
from bot.calendar import Feeds
from bot.commands import MENUS
from bot.commands.desk import with_commands
from bot.commands.words import WORDS
from bot.config import Config, read_templates
from bot.delivery.commits import Commits
from bot.delivery.courier import Courier, Settings
from bot.delivery.outcome import Sent
from bot.delivery.turns import Turns
from bot.notices import Notices
from bot.playing import actions, kept_beside, played, sandbox_chats
from bot.reloading import Watch
from bot.sandbox import Sandbox
from bot.steps import Service
from bot.telegram.bot import Telegram
from bot.telegram.receive import Receiver
from bot.telegram.webhook import Webhook, webhook_at
from bot.web import Hook, open_door
from digests.compose.render import with_texts
from digests.sources.fetch import polite_fetch
from digests.sources.spec import Fetch
from digests.store import lanes
from digests.store.engine import Store, open_store

log = logging.getLogger("dateline")


async def run(
    config: Config,
    ready: Callable[[str], None],
    stop: asyncio.Event,
    sandbox: tuple[str, int] = ("127.0.0.1", 8081),
    environment: Mapping[str, str] | None = None,
) -> None:
    """Run until `stop`. `ready` is told the address to open, once the service is.

    `environment` is what a changed configuration is read with. Raises StoreError, ListenError, DoorError and
    CannotStart, each with a line for the operator.
    """
    watch = Watch(config.folder, environment or {})
    async with AsyncExitStack() as opened:
        store = await asyncio.to_thread(open_store, config.store)
        opened.callback(store.close)
        fetch = await opened.enter_async_context(polite_fetch())
        token, api, box = config.telegram.token, config.telegram.api or "", None
        if token is None:
            config = played(config)
            box = Sandbox(sandbox, sandbox_chats(config), state=kept_beside(config.store))
            await opened.enter_async_context(box)
            token, api = box.token, box.url
        telegram = await opened.enter_async_context(Telegram(token, api))
        service = await _wire(config, store, fetch, telegram, watch, box)
        webhook = webhook_at(config.telegram.webhook, token) if config.telegram.webhook else None
        hook = Hook(webhook.secret, service.receiver.take) if webhook else None
        feeds = Feeds(store, lambda: service.config.topics)
        door = await opened.enter_async_context(
            open_door(config.web.host, config.web.port, service.status, feeds, hook)
        )
        await _serve(service, stop, lambda: ready(box.url if box else door), webhook)


async def _wire(
    config: Config, store: Store, fetch: Fetch, telegram: Telegram, watch: Watch, box: Sandbox | None
) -> Service:
    me = await telegram.me()
    commits, turns = Commits(store), Turns()
    await commits.do(lambda transaction: lanes.call_bot(transaction, me.id, me.name))
    texts = read_templates(config.templates)
    templates = with_commands(with_texts(texts))
    times = Settings(config.delivery.lease.total_seconds(), config.delivery.settle.total_seconds())
    where = operations(config)
    courier = Courier(
        commits,
        telegram,
        turns,
        bot=me.id,
        doubt_of=lambda channel: service.doubt(channel),
        operations=where,
        settings=times,
    )
    answering = Answering(config, store, templates, me.name, _admins(telegram), _look(telegram), courier.hint)
    service = Service(
        config,
        texts,
        templates,
        store=store,
        fetch=fetch,
        telegram=telegram,
        courier=courier,
        bot=me.name,
        answering=answering,
        receiver=Receiver(commits, telegram, turns, me, answering.answer, hint=courier.hint),
        notices=Notices(store, where),
        watch=watch,
        sandbox=box,
    )
    if box is not None:
        box.offer(sandbox_chats(config), actions(config, service.fire))
    return service


async def _serve(service: Service, stop: asyncio.Event, ready: Callable[[], None], webhook: Webhook | None) -> None:
    """Start all that runs, say so, and at the stop end it: first what makes work, then what does it."""
    for name, (pause, step) in service.steps().items():
        service.clock.every(pause, name, step)
    await _describe(service.telegram)
    posting = asyncio.create_task(service.courier.run(stop))
    hearing = asyncio.create_task(service.receiver.run(stop, may=lambda: service.courier.leads, webhook=webhook))
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
    """Hand Telegram the menus of commands: one for each kind of chat, in every language we have."""
    for scope, names in MENUS.items():
        for code, words in WORDS.items():
            listed = [(name, words.commands[name]) for name in names]
            outcome = await telegram.set_commands(listed, scope=scope, language="" if code == "en" else code)
            if not isinstance(outcome, Sent):
                log.warning("the menu of commands could not be set: %s", outcome)
                return


def _look(telegram: Telegram) -> Look:
    """The number of a channel by its @name; None where Telegram knows none."""

    async def look(name: str) -> int | None:
        found = await telegram.look(name)
        return found if isinstance(found, int) else None

    return look


def _admins(telegram: Telegram) -> Admins:
    """Who runs a group, as Telegram says; None where it does not."""

    async def admins(chat: int) -> frozenset[int] | None:
        found = await telegram.admins(chat)
        return frozenset(one.user_id for one in found) if isinstance(found, tuple) else None

    return admins
