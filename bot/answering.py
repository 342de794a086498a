"""From an Ask to its Answer: who asks, in which language and zone, whether they may, and how often."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from msgspec.structs import replace

from bot.ask import Answer, Ask
from bot.commands import channel, menu
from bot.commands.desk import Desk
from bot.commands.operators import obey
from bot.commands.respond import changes, respond
from bot.commands.words import language_of
from bot.config import Config
from bot.limits import Limits
from digests.compose.amounts import plural, writing_of
from digests.compose.render import Templates
from digests.store.chats import chat_by_id, meet
from digests.store.choices import choices_of
from digests.store.engine import Store

Admins = Callable[[int], Awaitable[frozenset[int] | None]]  # of a group; None where Telegram does not say
Look = Callable[[str], Awaitable[int | None]]  # the number of a channel by its @name

_KNOWN_FOR = 60.0  # seconds for which a group's administrators are remembered


@dataclass(slots=True)
class Answering:
    """What answers need beside the question. `bot` is our @name, `admins` asks Telegram who runs a group."""

    config: Config
    store: Store
    templates: Templates
    bot: str
    admins: Admins
    look: Look
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
            if ask.data is None and not self.limits.tell(person, now, wait):
                return Answer()
            return await asyncio.to_thread(self._wait, ask, wait)
        admin = ask.chat_kind == "private" or not changes(ask) or await self._runs(ask)
        if (asked := await asyncio.to_thread(self._channel, ask)) is not None:
            answer = await self._in_channel(ask, *asked)
        else:
            answer = await asyncio.to_thread(self._answer, ask, admin)
        self.hint()
        return answer

    def _answer(self, ask: Ask, admin: bool) -> Answer:
        desk = self.desk(ask, admin=admin)
        if ask.user_id in self.config.telegram.admins and (obeyed := obey(desk, ask)) is not None:
            return obeyed
        return respond(desk, ask)

    def _channel(self, ask: Ask) -> tuple[str, Ask] | None:
        """The channel that a question is about, and the question there."""
        if ask.command != "channel" and not (ask.data or "").startswith("@"):
            return None
        return channel.wanted(self.desk(ask, admin=False), ask)

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
            public=config.web.public,
        )

    async def _in_channel(self, ask: Ask, name: str, asked: Ask) -> Answer:
        """What an administrator of a channel asks for it, answered in the private chat."""
        desk = await asyncio.to_thread(self.desk, ask, admin=True)
        number = int(name) if name.startswith("-") else await self.look(name)
        known = await self._administrators(number) if number is not None and number < 0 else None
        if number is None or known is None:
            return _refused(ask, desk, desk.words.channel_unknown.format(name))
        if ask.user_id not in known:
            return _refused(ask, desk, desk.words.channel_not_yours.format(name))
        inside = channel.inside(asked, number)
        return await asyncio.to_thread(self._inside, desk, inside, name)

    def _inside(self, desk: Desk, ask: Ask, name: str) -> Answer:
        """Answered by the channel's choices, in the language of the one who asks; its buttons know its name again."""
        with self.store.write() as connection:
            known = chat_by_id(connection, ask.chat_id)
            if name.startswith("@") and (known is None or known.username != name[1:]):
                known = meet(connection, ask.chat_id, ask.chat_kind, desk.now, username=name[1:])
        name = f"@{known.username}" if known and known.username else name
        own = replace(self.desk(ask, admin=True), language=desk.language)
        return channel.outside(desk, respond(own, ask), name, ask.chat_id)

    async def _administrators(self, number: int) -> frozenset[int] | None:
        """Who runs a group or channel, remembered for a minute; None where Telegram does not say."""
        known = self._known.get(number)
        if known is None or known[0] < time.monotonic():
            found = await self.admins(number)
            if found is None:
                return None
            known = self._known[number] = (time.monotonic() + _KNOWN_FOR, found)
        return known[1]

    async def _runs(self, ask: Ask) -> bool:
        """Whether a person is an administrator of the group; one who stays anonymous is."""
        if not ask.user_id:
            return True
        return ask.user_id in (await self._administrators(ask.chat_id) or ())

    def _wait(self, ask: Ask, seconds: int) -> Answer:
        desk = self.desk(ask, admin=False)
        text = plural(desk.words.too_fast, seconds, writing_of(desk.language))
        if ask.data is not None:
            return Answer(toast=text)
        if ask.query is not None:
            return Answer(offer=text, seconds=1, personal=True)
        return desk.told("plain", text=text)


def _refused(ask: Ask, desk: Desk, text: str) -> Answer:
    return Answer(toast=text, alert=True) if ask.data is not None else desk.told("plain", text=text)


def operations(config: Config) -> int | str | None:
    """Where operators are written to."""
    telegram = config.telegram
    return telegram.operations if telegram.operations is not None else next(iter(telegram.admins), None)
