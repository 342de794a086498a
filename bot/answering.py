"""From an Ask to its Answer: who asks, in which language and zone, whether they may, and how often."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from bot.ask import Answer, Ask
from bot.commands import menu
from bot.commands.desk import Desk
from bot.commands.operators import obey
from bot.commands.respond import changes, respond
from bot.commands.words import language_of
from bot.config import Config
from bot.limits import Limits
from digests.compose.amounts import plural, writing_of
from digests.compose.render import Templates
from digests.store.chats import chat_by_id
from digests.store.choices import choices_of
from digests.store.engine import Store

Admins = Callable[[int], Awaitable[frozenset[int] | None]]  # of a group; None where Telegram does not say

_KNOWN_FOR = 60.0  # seconds for which a group's administrators are remembered


@dataclass(slots=True)
class Answering:
    """What answers need beside the question. `bot` is our @name, `admins` asks Telegram who runs a group."""

    config: Config
    store: Store
    templates: Templates
    bot: str
    admins: Admins
    hint: Callable[[], None]  # something is owed: to be called from the event loop
    limits: Limits = field(default_factory=Limits)
    _known: dict[int, tuple[float, frozenset[int]]] = field(default_factory=dict)

    async def answer(self, ask: Ask) -> Answer:
        """What to answer; silence to what is no question."""
        if ask.membership is not None:
            return Answer()
        person, now = ask.user_id or ask.chat_id, time.monotonic()
        wait = self.limits.wait(person, now)
        if wait:
            return self._wait(ask, wait) if self.limits.tell(person, now, wait) or ask.data is not None else Answer()
        admin = ask.chat_kind == "private" or not changes(ask) or await self._runs(ask)
        answer = await asyncio.to_thread(self._answer, ask, admin)
        self.hint()
        return answer

    def _answer(self, ask: Ask, admin: bool) -> Answer:
        desk = self.desk(ask, admin=admin)
        if ask.user_id in self.config.telegram.admins and (obeyed := obey(desk, ask)) is not None:
            return obeyed
        return respond(desk, ask)

    def desk(self, ask: Ask, *, admin: bool) -> Desk:
        with self.store.read() as connection:
            chat = chat_by_id(connection, ask.chat_id)
        choices, config = choices_of(chat), self.config
        return Desk(
            store=self.store,
            topics=config.topics,
            templates=self.templates,
            language=language_of(choices.language or ask.language or choices.app, config.language),
            timezone=choices.zone or config.timezone,
            now=datetime.now(UTC),
            menu=menu(),
            bot=self.bot,
            choices=choices,
            admin=admin,
            operations=operations(config),
        )

    async def _runs(self, ask: Ask) -> bool:
        """Whether a person is an administrator of the group; one who stays anonymous is."""
        if not ask.user_id:
            return True
        known = self._known.get(ask.chat_id)
        if known is None or known[0] < time.monotonic():
            found = await self.admins(ask.chat_id)
            if found is None:
                return False
            known = self._known[ask.chat_id] = (time.monotonic() + _KNOWN_FOR, found)
        return ask.user_id in known[1]

    def _wait(self, ask: Ask, seconds: int) -> Answer:
        desk = self.desk(ask, admin=False)
        text = plural(desk.words.too_fast, seconds, writing_of(desk.language))
        if ask.data is not None:
            return Answer(toast=text)
        return Answer() if ask.query is not None else desk.told("plain", text=text)


def operations(config: Config) -> int | str | None:
    """Where operators are written to."""
    telegram = config.telegram
    return telegram.operations if telegram.operations is not None else next(iter(telegram.admins), None)
