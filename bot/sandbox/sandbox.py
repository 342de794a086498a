"""The sandbox itself: a Bot API on this machine, its chats on a page, people who write and press."""

from __future__ import annotations

import asyncio
import errno
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from aiohttp import web

from bot.sandbox import browser, people, server
from bot.sandbox.chats import Store, add_chat, change_chat, find_chat, now
from bot.sandbox.faults import Faults
from bot.sandbox.floods import FloodLimits, Floods
from bot.sandbox.nouns import (
    Action,
    CallbackAnswer,
    Clock,
    InlineAnswer,
    Membership,
    Message,
    SandboxChat,
    User,
)
from bot.sandbox.server import Server
from bot.sandbox.state import keep_state, read_state, snapshot, write_state
from bot.sandbox.webhook import push_updates

TOKEN = "1000000001:sandbox"  # noqa: S105 - opens nothing but the sandbox
BOT = User(1000000001, "Dateline", "dateline_bot", is_bot=True)
GRACE_S = 0.2  # for what is in flight when the sandbox closes


class ListenError(OSError):
    """The address cannot be listened on; the message is one line for the operator."""


class Sandbox:
    """A local Bot API and its page, within `async with`.

    `listen` is host and port (0: any free one); `actions` are buttons the page shows above a chat, by the chat's number
    or @name; `floods` are Telegram's limits, or others, or none; `state` is a file that keeps the chats over restarts
    (without it they start empty). `chat` below is a number or an @name.
    """

    def __init__(
        self,
        listen: tuple[str, int] = ("127.0.0.1", 0),
        chats: Iterable[SandboxChat] = (),
        actions: Mapping[int | str, Sequence[Action]] | None = None,
        *,
        floods: bool | FloodLimits = True,
        clock: Clock = now,
        token: str = TOKEN,
        bot: User = BOT,
        state: Path | None = None,
    ) -> None:
        limits = floods if isinstance(floods, FloodLimits) else FloodLimits()
        self.store = Store(bot, token, clock, floods=Floods(limits) if floods else None)
        for chat in chats:
            add_chat(self.store, chat)
        self.actions = {find_chat(self.store, str(chat)).id: offered for chat, offered in (actions or {}).items()}
        self._listen = listen
        self._state = state
        if state is not None:
            read_state(self.store, state)
        self._server = Server(self.store)
        self._runner: web.AppRunner | None = None
        self._site: web.TCPSite | None = None
        self._tasks: list[asyncio.Task[None]] = []

    # -------------------------------------------------------------------------------------------- where it is

    @property
    def token(self) -> str:
        return self.store.token

    @property
    def url(self) -> str:
        """The page's address."""
        host, port = self._listen
        shown = "127.0.0.1" if host in {"0.0.0.0", "::", ""} else f"[{host}]" if ":" in host else host  # noqa: S104
        return f"http://{shown}:{port}"

    @property
    def api(self) -> str:
        """What PTB calls base_url."""
        return f"{self.url}/bot"

    @property
    def files(self) -> str:
        """What PTB calls base_file_url."""
        return f"{self.url}/file/bot"

    @property
    def faults(self) -> Faults:
        return self._server.faults

    # -------------------------------------------------------------------------------------------- open and closed

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=server.BODY_LIMIT)
        server.add_routes(app, self._server)
        browser.add_routes(app, self._server, self.actions)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=GRACE_S)
        await self._runner.setup()
        try:
            await self.accept()
        except ListenError:
            await self._runner.cleanup()
            raise
        self._tasks.append(asyncio.create_task(push_updates(self._server)))
        if self._state is not None:
            self._tasks.append(asyncio.create_task(keep_state(self.store, self._state)))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.closing.set()
        for asked in self.store.asked.values():
            asked.answer.cancel()
        if self._runner is not None:
            await self._runner.cleanup()
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks)
        if self._state is not None:
            write_state(self._state, snapshot(self.store))

    async def accept(self) -> None:
        """Listens, on the same port as before. Raises ListenError."""
        assert self._runner is not None
        host, port = self._listen
        site = web.TCPSite(self._runner, host, port)
        try:
            await site.start()
        except OSError as problem:
            why = "the port is in use" if problem.errno == errno.EADDRINUSE else problem.strerror or str(problem)
            hint = f"; another place: --sandbox {host}:{port + 1}" if port else ""
            raise ListenError(f"the sandbox cannot listen on {host}:{port}: {why}{hint}") from problem
        self._site = site
        if port == 0:
            self._listen = (host, self._runner.addresses[0][1])

    async def refuse(self) -> None:
        """Refuses connections until `accept`."""
        if self._site is not None:
            await self._site.stop()
            self._site = None

    # -------------------------------------------------------------------------------------------- what people do

    def chat(self, chat: int | str) -> SandboxChat:
        return find_chat(self.store, str(chat))

    def messages(self, chat: int | str) -> list[Message]:
        """The messages of a chat that were not deleted, oldest first."""
        return list(self.store.messages[self.chat(chat).id].values())

    def say(
        self, text: str, *, chat: int | str, user: User | None = None, thread: int | None = None,
        reply_to: int | None = None,
    ) -> Message:  # fmt: skip
        """Somebody writes: in a private chat its person, elsewhere `user` or whoever reads the page."""
        place = self.chat(chat)
        return people.say(self.store, place, self._person(place, user), text, thread=thread, reply_to=reply_to)

    def edit(self, message: Message, text: str) -> Message:
        return people.edit(self.store, message, text)

    def share_location(self, latitude: float, longitude: float, *, chat: int | str) -> Message:
        place = self.chat(chat)
        return people.share_location(self.store, place, self._person(place, None), latitude, longitude)

    async def press(
        self, message: Message, data: str, *, user: User | None = None, timeout_s: float = 10
    ) -> CallbackAnswer:
        """Somebody presses the button with this callback data. Raises LookupError where there is none, TimeoutError."""
        current = self.store.messages[message.chat].get(message.id)
        buttons = [b for row in (current.keyboard if current else ()) for b in row]
        button = next((b for b in buttons if b.field == "callback_data" and b.value == data), None)
        if current is None or button is None:
            raise LookupError(f"message {message.id} has no button {data!r}")
        who = self._person(self.chat(message.chat), user)
        answer = await asyncio.wait_for(people.press(self.store, current, button, who), timeout_s)
        assert isinstance(answer, CallbackAnswer)
        return answer

    async def inline(self, query: str, *, user: User, offset: str = "", timeout_s: float = 10) -> InlineAnswer:
        """Somebody types "@bot query". Raises TimeoutError when the bot does not answer."""
        answer = await asyncio.wait_for(people.ask_inline(self.store, user, query, offset), timeout_s)
        assert isinstance(answer, InlineAnswer)
        return answer

    def admit(
        self, chat: int | str, membership: Membership, *, rights: frozenset[str] | None = None, by: User | None = None
    ) -> SandboxChat:
        """Somebody changes the bot's standing: adds, promotes, removes it, or blocks it in a private chat."""
        place = self.chat(chat)
        rights = place.rights if rights is None else rights
        return people.admit(self.store, place, membership, rights, self._person(place, by))

    def offer(self, chats: Iterable[SandboxChat], actions: Mapping[int | str, Sequence[Action]]) -> None:
        """Add the chats that are not here yet, and show these actions above the chats instead of those before."""
        known = {chat.id for chat in self.store.chats.values()}
        offered = {**self.actions}
        self.actions.clear()
        for chat in chats:
            if chat.id not in known:
                self.change(chat)
        self.actions.update({self.chat(chat).id: buttons for chat, buttons in actions.items()})
        for number in {*offered, *self.actions}:
            change_chat(self.store, self.store.chats[number])

    def change(self, chat: SandboxChat) -> None:
        """Puts a chat in the place of the one with its number, or adds it; the bot is not told."""
        add_chat(self.store, chat)
        change_chat(self.store, chat)

    def migrate(self, chat: int, to: int) -> SandboxChat:
        """A basic group becomes a supergroup with another number."""
        place = self.chat(chat)
        self.change(replace(place, id=to, kind="supergroup"))
        self.change(replace(place, migrated_to=to))
        return self.chat(to)

    def _person(self, chat: SandboxChat, user: User | None) -> User:
        person = user or browser.reader(self._server, chat)
        self.store.users.setdefault(person.id, person)
        return person
