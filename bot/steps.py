"""What a running service does, step by step, and how it goes on by a changed configuration.

Every step is idempotent and finds its own work in the store: the clock wakes them, and a hint after a commit only makes
the next one come sooner.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from bot.answering import Answering
from bot.clock import Clock, Step
from bot.commands.desk import with_commands
from bot.config import Config
from bot.delivery.courier import Courier
from bot.notices import Notices
from bot.playing import actions, played, sandbox_chats
from bot.posting import fire, publish_all
from bot.reloading import Changed, Watch, difference, keeping
from bot.sandbox import Sandbox
from bot.status import Status, status_of
from bot.telegram.bot import Telegram
from bot.telegram.receive import Receiver
from digests.compose.render import Templates, with_texts
from digests.ingest import poll_source
from digests.model import Doubt
from digests.publish import LeftOutError
from digests.sources.spec import Fetch, Source
from digests.store.engine import Store
from digests.store.prune import prune

PUBLISH_EVERY = timedelta(seconds=2)
LOOK_EVERY = timedelta(seconds=1)  # at the files of the configuration
TELL_EVERY = timedelta(minutes=1)
PRUNE_EVERY = timedelta(hours=6)

log = logging.getLogger("dateline")


@dataclass(slots=True)
class Service:
    """A running service: what its parts need of each other."""

    config: Config
    texts: Mapping[str, str]  # of the operators' templates, by name
    templates: Templates
    store: Store
    fetch: Fetch
    telegram: Telegram
    courier: Courier
    receiver: Receiver
    answering: Answering
    notices: Notices
    watch: Watch
    bot: str  # our @name
    sandbox: Sandbox | None = None
    stuck: frozenset[str] = frozenset()  # what could not be composed at the last turn
    troubles: dict[str, str | None] = field(default_factory=dict)  # of each source at its last poll
    clock: Clock = field(default_factory=Clock)

    # ------------------------------------------------------------------------------------------------ steps

    async def poll(self, source: Source) -> None:
        done = await poll_source(self.store, source, self.fetch, _now())
        if done.trouble and self.troubles.get(source.name) != done.trouble:  # said once, not at every try
            log.warning("%s: %s", source.name, done.trouble)
        self.troubles[source.name] = done.trouble
        for note in done.notes:
            log.info("%s: %s", source.name, note)
        if await asyncio.to_thread(self.notices.gaps, source.name, done.notes, _now()):
            self.courier.hint()
        if done.stories:
            self.clock.wake("publish")

    async def publish(self) -> None:
        turn = await asyncio.to_thread(publish_all, self.store, self.config, self.templates, _now(), self.bot)
        for problem in turn.problems:
            if str(problem) not in self.stuck:  # every turn meets it again
                log.error("%s", problem, exc_info=problem.__cause__)
                waits = not isinstance(problem, LeftOutError)
                await asyncio.to_thread(self.notices.uncomposed, str(problem), _now(), waits=waits)
        self.stuck = frozenset(map(str, turn.problems))
        if turn.made or turn.problems:
            self.courier.hint()

    async def prune(self) -> None:
        await asyncio.to_thread(_forget, self.store, self.config.delivery.keep)

    async def tell(self) -> None:
        """Tell operators of sources that fail for long."""
        if await asyncio.to_thread(self.notices.sources, list(self.config.sources), _now()):
            self.courier.hint()

    async def look(self) -> None:
        """Take a change of the configuration over, or tell what is wrong with it."""
        changed = await asyncio.to_thread(self.watch.look)
        if changed is None:
            return
        for mistake in changed.mistakes:
            log.error("%s", mistake)
        if changed.mistakes:
            log.error("the configuration was changed and has mistakes; the old one goes on")
            await asyncio.to_thread(self.notices.mistakes, changed.mistakes, _now())
        else:
            firm = self.take_over(changed)
            if firm:
                log.warning("%s: taken over at the next start", ", ".join(firm))
                await asyncio.to_thread(self.notices.restart, firm, _now())
        self.courier.hint()

    def take_over(self, changed: Changed) -> tuple[str, ...]:
        """Go on by a new configuration; the keys in it that need a restart."""
        assert changed.config is not None
        assert changed.templates is not None
        before = self.config
        new = played(changed.config) if self.sandbox is not None else changed.config
        self.config, firm = keeping(before, new)
        if changed.templates != self.texts:
            self.texts, self.templates = changed.templates, with_commands(with_texts(changed.templates))
        self.answering.config, self.answering.templates = self.config, self.templates
        for name, source in before.sources.items():
            if self.config.sources.get(name) != source:
                self.clock.forget(f"poll {name}")
        for name, source in self.config.sources.items():
            if before.sources.get(name) != source:
                self.clock.every(source.every, f"poll {name}", _poll(self, source))
        if self.sandbox is not None:
            self.sandbox.offer(sandbox_chats(self.config), actions(self.config, self.fire))
        told = difference(before, self.config)
        log.info("the configuration was taken over: %s", ", ".join(told) or "templates changed")
        self.clock.wake("publish")
        return firm

    async def fire(self, channel: str) -> int:
        """A channel's next digest, now."""
        known = self.config.channels[channel]
        made = await asyncio.to_thread(fire, self.store, self.config, self.templates, known, _now(), self.bot)
        self.courier.hint()
        return made

    def doubt(self, channel: str) -> Doubt:
        """What an operator wants done where no probe can tell; readers' own chats have the courier's default."""
        known = self.config.channels.get(channel)
        return known.doubt if known else self.courier.settings.reader_doubt

    async def status(self) -> Status:
        found = await asyncio.to_thread(status_of, self.store, list(self.config.sources))
        problems = (self.courier.health().problem, self.receiver.problem)
        return found.having([problem for problem in problems if problem])

    def steps(self) -> Mapping[str, tuple[timedelta, Step]]:
        """What the clock wakes, and how often."""
        polls = {f"poll {name}": (source.every, _poll(self, source)) for name, source in self.config.sources.items()}
        return {
            **polls,
            "publish": (PUBLISH_EVERY, self.publish),
            "tell": (TELL_EVERY, self.tell),
            "look": (LOOK_EVERY, self.look),
            "prune": (PRUNE_EVERY, self.prune),
        }


def _poll(service: Service, source: Source) -> Step:
    async def step() -> None:
        await service.poll(source)

    return step


def _forget(store: Store, keep: timedelta) -> None:
    more = True
    while more:
        with store.write() as connection:
            more = prune(connection, _now(), keep) > 0
        time.sleep(0.1)  # others write as well


def _now() -> datetime:
    return datetime.now(UTC)
