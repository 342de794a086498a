"""Hearing: updates are stored before they are acknowledged, handled once, in order per chat, chats side by side.

Polling asks Telegram with an offset one beyond the newest *stored* update, which is what acknowledges; with a webhook
the web door answers once `take` has returned. What a crash left unhandled is handled at the next start.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

from telegram.error import Conflict, EndPointNotFound, InvalidToken, TelegramError

from bot.ask import Answer, Ask
from bot.delivery.commits import Commits
from bot.delivery.outcome import Sent
from bot.delivery.pauses import Pauses
from bot.delivery.standing import heed
from bot.delivery.turns import Turns
from bot.telegram.answers import give, typing
from bot.telegram.asks import WANTED, ask_of, moved_chat, newest_message, stored
from bot.telegram.bot import SHAPELESS, Me, Telegram
from bot.telegram.request import Flood
from bot.telegram.webhook import Pushing, Webhook
from digests.store import chats, inbox, lanes
from digests.store.inbox import Stored

LOG = logging.getLogger("dateline.telegram")
POLL = 25  # seconds that one getUpdates may last
AT_ONCE = 32  # chats whose updates are handled at the same time
GRACE = 5.0  # seconds that answers get at a stop
PATIENCE = 0.8  # seconds after which a person is shown that we are at it
AGAIN = 5.0  # seconds to wait where another process hears for this bot
LOOK = 60.0  # seconds between two looks at how pushing goes
PUSHED = "another process has set a webhook for this bot"

Reply = Callable[[Ask], Awaitable[Answer]]


class Receiver:
    """One per process and bot. What `reply` raises is our bug: logged and marked, and the next update is handled."""

    def __init__(
        self, commits: Commits, telegram: Telegram, turns: Turns, me: Me, reply: Reply, *, hint: Callable[[], None]
    ) -> None:
        self.problem: str | None = None
        self._commits = commits
        self._telegram = telegram
        self._turns = turns
        self._pauses = Pauses(commits, turns, me.id)
        self._me = me
        self._reply = reply
        self._hint = hint  # deliveries may go again: the bot was let into a chat
        self._queues: dict[int, deque[Stored]] = {}  # by chat; a chat that has one has a task that empties it
        self._tasks: set[asyncio.Task[None]] = set()
        self._room = asyncio.Semaphore(AT_ONCE)
        self._seen: set[int] = set()  # in a queue or being handled; the store knows the rest
        self._pushed = False  # Telegram knows that it is to bring updates here
        self._may: Callable[[], bool] = lambda: True

    async def run(
        self, stop: asyncio.Event, *, may: Callable[[], bool] = lambda: True, webhook: Webhook | None = None
    ) -> None:
        """Handle what waits and hear, until `stop`; then end what is being answered. `may`: only while we lead."""
        stopped = asyncio.create_task(stop.wait())
        self._may = may
        began = False
        offset: int | None = None
        try:
            while not stop.is_set():
                pause = 0.0
                if not may():
                    began, self._pushed, pause = False, False, 0.2
                elif not began:
                    self._pushed = False
                    offset = await self._resume()
                    pause = await self._begin(webhook)
                    began = not pause
                elif webhook is not None:
                    began, pause = await self._still_pushed(webhook), LOOK
                else:
                    offset, pause = await self._poll(offset, stopped)
                    began = self.problem != PUSHED  # somebody set a webhook: let go of it once more
                if pause:
                    await asyncio.wait({stopped}, timeout=pause)
        finally:
            self._pushed = False
            stopped.cancel()
            for queue in self._queues.values():
                queue.clear()  # they are in the store
            await self._wind_up()

    async def _begin(self, webhook: Webhook | None) -> float:
        """Tell Telegram how we hear: it refuses to be asked while it pushes. How long to wait where that failed."""
        if webhook is None:
            outcome = await self._telegram.hear_by_polling()
        else:
            outcome = await self._telegram.hear_by_webhook(webhook, WANTED)
            self._pushed = isinstance(outcome, Sent)
        if isinstance(outcome, Sent):
            self.problem = None
            return 0.0
        reason = getattr(outcome, "reason", str(outcome))
        return self._trouble(f"Telegram does not take how we hear: {reason}", getattr(outcome, "seconds", 5.0))

    async def _still_pushed(self, webhook: Webhook) -> bool:
        """Whether Telegram still pushes to us; what it says went wrong is our problem too."""
        said = await self._telegram.pushing()
        if not isinstance(said, Pushing):
            self._trouble(f"Telegram does not answer: {getattr(said, 'reason', said)}", 0.0)
            return True
        if said.url != webhook.url:
            self._trouble("another process has set another webhook, or none, for this bot", 0.0)
            return False
        if said.waiting and said.failed is not None and said.failed > _now() - timedelta(seconds=2 * LOOK):
            self._trouble(f"Telegram cannot bring us {said.waiting} updates: {said.failure}", 0.0)
        else:
            self.problem = None
        return True

    async def _poll(self, offset: int | None, stopped: asyncio.Task[Any]) -> tuple[int | None, float]:
        """Ask once, until a stop; the next offset, and how long to wait before that."""
        listening = asyncio.create_task(self._listen(offset))
        await asyncio.wait({listening, stopped}, return_when=asyncio.FIRST_COMPLETED)
        if not listening.done():
            listening.cancel()
            await asyncio.wait({listening})
            return offset, 0.0
        updates, pause = listening.result()
        if updates:
            await self.accept(updates)
            offset = max(int(update["update_id"]) for update in updates) + 1
        return offset, pause

    async def take(self, update: dict[str, Any]) -> bool:
        """Store an update that Telegram brought. False where this process may not: Telegram comes again."""
        if not self._pushed or not self._may():
            return False
        await self.accept([update])
        return True

    async def _wind_up(self) -> None:
        """Let end what is being answered; what takes longer is answered after the next start."""
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=GRACE)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def accept(self, updates: list[dict[str, Any]]) -> None:
        """Store updates and set about handling them; when this returns they may be acknowledged."""
        arrived = [stored(update) for update in updates]
        new = await self._commits.do(lambda t: self._keep(t, arrived))
        self._dispatch(update for update in arrived if update.update_id in new)

    async def _resume(self) -> int | None:
        """Take up what is stored but not handled; returns the offset to go on with."""
        before = frozenset(self._seen)
        waiting = await self._commits.read(lambda t: inbox.waiting(t, self._me.id))
        under_way = before | self._seen
        self._dispatch(update for update in waiting if update.update_id not in under_way)
        return await self._commits.read(lambda t: inbox.next_offset(t, self._me.id))

    def _keep(self, transaction: Any, arrived: list[Stored]) -> frozenset[int]:
        new = inbox.keep(transaction, self._me.id, arrived, _now())
        for update in arrived:
            if moved := moved_chat(update.raw):
                chats.move(transaction, *moved)
                lane = lanes.find_lane(transaction, moved[0])
                if lane is not None:
                    lanes.move_chat(transaction, lane, moved[1])
            if newest := newest_message(update.raw):
                _note(transaction, *newest)
        return new

    async def _listen(self, offset: int | None) -> tuple[list[dict[str, Any]], float]:
        """One getUpdates: what came, and how long to wait before the next."""
        asked = {"timeout": POLL, "allowed_updates": list(WANTED)} | ({} if offset is None else {"offset": offset})
        try:
            found = await self._telegram.bot.do_api_request("getupdates", api_kwargs=asked, read_timeout=POLL + 10.0)
        except Conflict as error:
            pushed = "webhook" in error.message
            return [], self._trouble(
                PUSHED if pushed else "another process asks Telegram for this bot's updates", AGAIN
            )
        except (InvalidToken, EndPointNotFound):
            return [], self._trouble("the bot's token is not accepted", 30.0)
        except Flood as error:
            return [], self._trouble(error.message, error.seconds)
        except TelegramError as error:
            return [], self._trouble(f"Telegram does not answer: {error.message}", 2.0)
        if not isinstance(found, list) or not all(isinstance(u, dict) and "update_id" in u for u in found):
            return [], self._trouble("Telegram's answer cannot be read", 5.0)
        self.problem = None
        return found, 0.0

    def _trouble(self, problem: str, pause: float) -> float:
        if problem != self.problem:
            LOG.warning("cannot hear: %s", problem)
        self.problem = problem
        return pause

    # --------------------------------------------------------------------------------------------- handling

    def _dispatch(self, updates: Iterable[Stored]) -> None:
        for update in updates:
            self._seen.add(update.update_id)
            chat = update.chat or 0
            if chat in self._queues:
                self._queues[chat].append(update)
                continue
            self._queues[chat] = deque([update])
            task = asyncio.create_task(self._empty(chat))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _empty(self, chat: int) -> None:
        queue = self._queues[chat]
        while queue:
            update = queue.popleft()
            async with self._room:
                await self._handle(update)
            self._seen.discard(update.update_id)
        del self._queues[chat]

    async def _handle(self, update: Stored) -> None:
        error = None
        try:
            newest = await self._answer(update)
        except Exception as problem:
            LOG.exception("update %s came to grief", update.update_id)
            error, newest = f"{type(problem).__name__}: {problem}", None
        await self._commits.do(lambda t: self._done(t, update, newest, error))

    def _done(self, transaction: Any, update: Stored, newest: int | None, error: str | None) -> None:
        inbox.done(transaction, self._me.id, update.update_id, _now(), error)
        if newest is not None and update.chat is not None:
            _note(transaction, update.chat, newest)

    async def _answer(self, update: Stored) -> int | None:
        try:
            ask = ask_of(update.raw, self._telegram.bot, self._me.name)
        except SHAPELESS as error:
            LOG.warning("update %s cannot be read: %s", update.update_id, error)
            return None
        if ask is None:
            return None
        if ask.membership is not None and await self._commits.do(lambda t: heed(t, ask, _now())):
            self._hint()
        replying = asyncio.ensure_future(self._reply(ask))
        await asyncio.wait({replying}, timeout=PATIENCE)
        if not replying.done() and ask.query is None and ask.membership is None:
            await typing(self._telegram, ask)
        return (await give(self._telegram, self._turns, self._pauses, ask, await replying)).newest


def _note(transaction: Any, chat: int, message_id: int) -> None:
    lane = lanes.find_lane(transaction, chat)
    if lane is not None:
        lanes.note_message(transaction, lane, message_id)


def _now() -> datetime:
    return datetime.now(UTC)
