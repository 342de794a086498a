"""The courier and the ledger against a model of Telegram, killed and stopped at any time: what readers see must hold.

The courier is the real one on a real store. Telegram is a model in memory behind the courier's wire: a call is carried
out or not, and answered or not, as the example has it. A kill is a cut of the power: from then on nothing gets into the
store, and all that was under way is gone.
"""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from bot.delivery.commits import Commits
from bot.delivery.courier import Courier, Settings
from bot.delivery.outcome import Later, Ours, Outcome, Refused, Sent, Unknown
from bot.delivery.owner import fresh_owner
from bot.delivery.pace import Pace
from bot.delivery.turns import Turns
from bot.delivery.wire import Seen
from digests.model import Delivery, Message
from digests.store import ledger, outbox
from digests.store.engine import Store, open_store
from tests.bot.delivery.cast import FREE
from tests.digests.store.test_ledger_model import empty_store

CHATS = (-1001000000001, -1001000000002, -1001000000003)
OPS = -1001000000009
QUICK = Settings(lease=1.0, settle=0.02, sweep=0.01)
FATES = ("fine", "answer lost", "request lost", "hangs stored", "hangs", "flood", "no network", "refused")
NOTHING = Ours("Message to forward not found")


@dataclass
class Model:
    """Telegram: the texts of each chat by number (None: removed), and what is to happen to the next calls."""

    longest: float = 0.1
    texts: dict[int, list[str | None]] = field(default_factory=lambda: {chat: [] for chat in (*CHATS, OPS)})
    fates: deque[str] = field(default_factory=deque)
    hanging: int = 0  # calls without an answer yet

    async def deliver(self, delivery: Delivery) -> Outcome:
        fate = self.fates.popleft() if self.fates and delivery.chat != OPS else "fine"
        await asyncio.sleep(0.001)
        match fate:
            case "flood":
                return Later(0.02, "429", "flood")
            case "no network":
                return Later(0.02, "refused", "network")
            case "refused":
                return Refused("kicked")
            case "request lost" | "hangs":
                done: Sent | None = None
            case _:
                done = self._carried_out(delivery)
        if fate.startswith("hangs"):
            self.hanging += 1
            try:
                await asyncio.sleep(self.longest)
            finally:
                self.hanging -= 1
        return done if fate == "fine" and done else Unknown(fate)

    def _carried_out(self, delivery: Delivery) -> Sent:
        assert isinstance(delivery.chat, int)
        texts = self.texts[delivery.chat]
        if delivery.action == "send":
            texts.append(delivery.message.text)
            return Sent(len(texts), delivery.chat)
        assert delivery.target is not None
        texts[delivery.target - 1] = delivery.message.text if delivery.action == "edit" else None
        return Sent()

    async def look(self, chat: int | str) -> int | Outcome:
        raise AssertionError(f"all chats have numbers, also {chat}")

    async def forward(self, chat: int | str, message_id: int, to: int | str) -> Seen | Outcome:
        texts = self.texts[int(chat)]
        text = texts[message_id - 1] if message_id <= len(texts) else None
        return NOTHING if text is None else Seen(text, ours=True, copy=1)

    async def touch(self, chat: int | str, message_id: int, message: Message) -> Outcome:
        raise AssertionError("nothing is protected here")

    async def edits_others(self, chat: int | str) -> bool | Outcome:
        raise AssertionError("nothing is protected here")

    async def delete(self, chat: int | str, message_id: int) -> Outcome:
        return Sent()


@dataclass
class Power:
    """A store as one process has it: once the power is cut, no transaction begins and none is committed any more."""

    store: Store
    on: bool = True

    @contextmanager
    def write(self) -> Iterator[Any]:
        with self.store.write() as connection:
            yield connection
            if not self.on:
                raise ConnectionError("the power is cut")

    @contextmanager
    def read(self) -> Iterator[Any]:
        with self.store.read() as connection:
            yield connection


def mortal() -> str:
    """The name of an owner whose process is dead for all who look."""
    machine, _, started, unique = fresh_owner().split("|")
    return f"{machine}|{2**22 + 5}|{started}|{unique}"


class Delivering(RuleBasedStateMachine):
    """One process after the other delivers to three chats; each may be killed or stopped at any time."""

    @initialize()
    def open(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        path = shutil.copy(empty_store(), Path(self.folder.name) / "x.db")
        self.store = open_store(f"sqlite:///{path}")
        self.telegram = Model()
        self.loop = asyncio.new_event_loop()
        self.slots = 0
        self.owed: dict[int, list[str]] = {chat: [] for chat in CHATS}
        self.begin()

    def begin(self) -> None:
        self.power = Power(self.store)
        self.stop = asyncio.Event()
        self.courier = Courier(
            Commits(cast("Store", self.power)),
            self.telegram,
            Turns(Pace(FREE)),
            bot=1,
            doubt_of=lambda _: "hold",
            operations=OPS,
            settings=QUICK,
            owner=mortal(),
        )
        self.running = self.loop.create_task(self.courier.run(self.stop))

    def teardown(self) -> None:
        if not hasattr(self, "loop"):
            return
        try:
            self.everything_arrives_in_the_end()
            self.stopped()
        finally:
            self.loop.close()
            self.store.close()
            self.folder.cleanup()

    # -------------------------------------------------------------------------------------------- what happens

    @rule(chat=st.sampled_from(CHATS), parts=st.integers(1, 3))
    def a_digest_is_owed(self, chat: int, parts: int) -> None:
        self.slots += 1
        texts = [f"{self.slots % 2}.{part}" for part in range(parts)]  # many are equal, as real ones may be
        with self.store.write() as connection:
            outbox.put(
                connection,
                channel=str(chat),
                chat=chat,
                thread=None,
                slot=str(self.slots),
                window=None,
                story_ids=(),
                messages=[Message(text) for text in texts],
                now=datetime.now(UTC),
            )
        self.owed[chat] += texts
        self.courier.hint()

    @rule(fates=st.lists(st.sampled_from(FATES), min_size=1, max_size=4))
    def calls_are_to_fare_so(self, fates: list[str]) -> None:
        self.telegram.fates.extend(fates)

    @rule(milliseconds=st.sampled_from([2, 5, 10, 20, 60]))
    def time_passes(self, milliseconds: int) -> None:
        self.loop.run_until_complete(asyncio.sleep(milliseconds / 1000))

    @rule()
    def the_process_is_killed(self) -> None:
        self.power.on = False
        while tasks := asyncio.all_tasks(self.loop):
            for task in tasks:
                task.cancel()
            self.loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))
        self.begin()

    @rule(chat=st.sampled_from(CHATS), stored=st.booleans())
    def it_is_killed_amid_a_call(self, chat: int, stored: bool) -> None:
        self.telegram.fates.extendleft(["hangs stored" if stored else "hangs"])
        self.a_digest_is_owed(chat, 2)
        for _ in range(100):
            if self.telegram.hanging:
                break
            self.loop.run_until_complete(asyncio.sleep(0.002))
        self.the_process_is_killed()

    @rule()
    def the_process_is_stopped_and_starts_again(self) -> None:
        self.stopped()
        self.begin()

    @rule(chat=st.sampled_from(CHATS))
    def a_chat_is_resumed(self, chat: int) -> None:
        with self.store.write() as connection:
            ledger.resume(connection, chat, datetime.now(UTC), keep=timedelta(days=1))
        self.courier.hint()

    def stopped(self) -> None:
        led = self.courier.leads  # else an earlier one's calls are still waited for
        self.stop.set()
        self.loop.run_until_complete(asyncio.wait_for(self.running, 10))
        with self.store.read() as connection:
            states = outbox.counts(connection)
        assert not led or not {"claimed", "sending"} & set(states), "a stop leaves nothing half done"

    # -------------------------------------------------------------------------------------------- what must hold

    @invariant()
    def each_chat_has_its_messages_once_and_in_order(self) -> None:
        if hasattr(self, "owed"):
            for chat in CHATS:
                assert self.telegram.texts[chat] == self.owed[chat][: len(self.telegram.texts[chat])]

    def everything_arrives_in_the_end(self) -> None:
        self.telegram.fates.clear()

        async def settled() -> None:
            end = self.loop.time() + 20
            while self.loop.time() < end:
                for chat in CHATS:
                    self.a_chat_is_resumed(chat)
                with self.store.read() as connection:
                    if not set(outbox.counts(connection)) - {"sent"}:
                        return
                await asyncio.sleep(0.02)

        self.loop.run_until_complete(settled())
        with self.store.read() as connection:
            assert self.telegram.texts == {**self.owed, OPS: self.telegram.texts[OPS]}, outbox.counts(connection)


Delivering.TestCase.settings = settings(
    max_examples=8, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
)
TestDelivering = Delivering.TestCase
