"""The ledger against a model: whatever happens, in whatever order, each chat gets its messages once and in order.

The model is Telegram as it is: a call is stored or not, and its answer arrives or not. What is checked is what a reader
would see.
"""

from __future__ import annotations

import shutil
import tempfile
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from digests.model import Delivery, Message
from digests.store import doubts, lease, ledger, outbox
from digests.store.engine import Store, open_store
from digests.store.lease import Lease

CHATS = (-1001, -1002, -1003)
HOUR = timedelta(hours=1)
SETTLE = timedelta(seconds=45)
FATES = ("answered", "answer lost", "never arrived", "refused", "told to wait")


@cache
def empty_store() -> Path:
    """Made once: to make tables takes longer than an example."""
    path = Path(tempfile.mkdtemp()) / "empty.db"
    open_store(f"sqlite:///{path}").close()
    return path


class Delivering(RuleBasedStateMachine):
    """Two processes that may crash deliver to three chats."""

    @initialize()
    def open(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        path = shutil.copy(empty_store(), Path(self.folder.name) / "x.db")
        self.store: Store = open_store(f"sqlite:///{path}")
        self.now = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
        self.slots = 0
        self.owed: dict[int, list[str]] = {chat: [] for chat in CHATS}
        self.stored: dict[int, list[str]] = {chat: [] for chat in CHATS}  # an id is a place in it
        self.held: Lease | None = None
        self.calls: list[tuple[Delivery, Lease]] = []  # started, not answered
        self.processes = 0
        for chat in CHATS:
            self.a_digest_is_owed(chat, 2)
        self.a_process_takes_over()

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.everything_arrives_in_the_end()
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
                channel="c",
                chat=chat,
                thread=None,
                slot=str(self.slots),
                window=None,
                story_ids=(),
                messages=[Message(text) for text in texts],
                now=self.now,
            )
        self.owed[chat] += texts

    @rule(seconds=st.integers(1, 120))
    def time_passes(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)

    @rule()
    def a_process_takes_over(self) -> None:
        """The old one crashed (what it was calling goes on at Telegram's), its lease ran out."""
        self.now += 2 * HOUR
        self.processes += 1
        with self.store.write() as connection:
            held = lease.take(connection, name="post:1", owner=str(self.processes), ttl=HOUR, now=self.now)
            assert held is not None
            ledger.recover(connection, held, self.now, SETTLE)
        self.held = held

    @precondition(lambda self: self.held is not None)
    @rule(lanes_at_once=st.integers(1, 3), started=st.integers(0, 3))
    def some_are_claimed_and_some_started(self, lanes_at_once: int, started: int) -> None:
        assert self.held is not None
        with self.store.write() as connection:
            ids = ledger.heads(connection, self.now, lanes_at_once)
            claimed = ledger.claim(connection, ids, self.held, self.now)
            for number, delivery in enumerate(claimed):
                if number < started and ledger.start(connection, delivery.id, self.held, self.now):
                    self.calls.append((delivery, self.held))
                else:
                    ledger.give_back(connection, [delivery.id], self.held.epoch, self.now)

    @precondition(lambda self: self.calls)
    @rule(fates=st.lists(st.sampled_from(FATES), min_size=1, max_size=3), newest=st.booleans())
    def calls_end(self, fates: list[str], newest: bool) -> None:
        for fate in fates[: len(self.calls)]:
            self._end(*self.calls.pop(-1 if newest else 0), fate)

    def _end(self, sending: Delivery, held: Lease, fate: str) -> None:
        chat = int(sending.chat)
        if held is not self.held:
            fate = "never arrived" if fate in ("refused", "told to wait") else fate  # nobody hears the answer any more
        if fate in ("answered", "answer lost"):
            if not self._still_wanted(sending):
                return  # a server this slow is beyond the settle delay: no probe can cover it
            self.stored[chat].append(sending.message.text)
        with self.store.write() as connection:
            if held is not self.held:
                return
            match fate:
                case "answered":
                    number = len(self.stored[chat])
                    ledger.arrive(connection, sending, held.epoch, self.now, message_id=number, chat=chat)
                case "refused":
                    ledger.refuse(connection, sending, held.epoch, self.now, thread=None, reason="kicked")
                case "told to wait":
                    until = self.now + timedelta(seconds=30)
                    ledger.postpone(connection, sending, held.epoch, self.now, until=until, reason="429")
                case _:
                    ledger.lose(connection, sending, held.epoch, self.now, look=self.now + SETTLE, reason="silence")

    @rule()
    def doubts_are_looked_into(self) -> None:
        """As settle.py does it, with Telegram's chat before its eyes."""
        with self.store.write() as connection:
            for doubtful in doubts.due(connection, self.now):
                self.calls = [(d, held) for d, held in self.calls if d.id != doubtful.id]  # settled: too late to arrive
                known = doubts.accounted(connection, doubtful.lane, doubtful.last_message_id or 0)
                texts = self.stored[int(doubtful.chat)]
                after = range((doubtful.last_message_id or 0) + 1, len(texts) + 1)
                seen = [n for n in after if n not in known and texts[n - 1] == doubtful.message.text]
                if seen:
                    assert doubts.find(connection, doubtful, seen[0], self.now)
                else:
                    assert doubts.resend(connection, doubtful, "absent", self.now)

    @rule(chat=st.sampled_from(CHATS))
    def a_chat_is_resumed(self, chat: int) -> None:
        with self.store.write() as connection:
            ledger.resume(connection, chat, self.now, keep=timedelta(days=10**4))

    def _still_wanted(self, sending: Delivery) -> bool:
        with self.store.read() as connection:
            (row,) = [d for d in outbox.deliveries(connection) if d.id == sending.id]
        return row.attempts == sending.attempts + 1 and row.state in ("sending", "unknown")

    # -------------------------------------------------------------------------------------------- what must hold

    @invariant()
    def each_chat_has_its_messages_once_and_in_order(self) -> None:
        if hasattr(self, "stored"):
            for chat in CHATS:
                assert self.stored[chat] == self.owed[chat][: len(self.stored[chat])]

    @invariant()
    def at_most_one_delivery_of_a_lane_is_on_its_way(self) -> None:
        if not hasattr(self, "store"):
            return
        with self.store.read() as connection:
            every = outbox.deliveries(connection)
        for chat in CHATS:
            assert sum(d.state in ledger.IN_FLIGHT for d in every if d.chat == chat) <= 1
        for delivery in every:
            if delivery.state == "sent":
                assert delivery.message_id is not None
                assert self.stored[int(delivery.chat)][delivery.message_id - 1] == delivery.message.text

    def everything_arrives_in_the_end(self) -> None:
        """With no more trouble, nothing stays owed."""
        self.calls = []
        self.a_process_takes_over()
        assert self.held is not None
        for chat in CHATS:
            self.a_chat_is_resumed(chat)
        for _ in range(sum(map(len, self.owed.values())) + 3):
            self.now += timedelta(seconds=60)
            self.held = self._renewed()
            self.doubts_are_looked_into()
            self.some_are_claimed_and_some_started(3, 3)
            for sending, held in self.calls:
                self.stored[int(sending.chat)].append(sending.message.text)
                number = len(self.stored[int(sending.chat)])
                with self.store.write() as connection:
                    ledger.arrive(connection, sending, held.epoch, self.now, message_id=number, chat=int(sending.chat))
            self.calls = []
        assert self.stored == self.owed

    def _renewed(self) -> Lease:
        assert self.held is not None
        with self.store.write() as connection:
            held = lease.take(connection, name="post:1", owner=self.held.owner, ttl=HOUR, now=self.now)
        assert held is not None
        assert held.epoch == self.held.epoch
        return held


Delivering.TestCase.settings = settings(
    max_examples=20, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)
TestDelivering = Delivering.TestCase
