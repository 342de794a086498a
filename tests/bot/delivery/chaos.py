"""Chaos: the delivering process is killed -9 again and again while messages go out and answers get lost.

`python -m tests.bot.delivery.chaos --messages 2000 --chats 50 --kills 25` prints what was lost, doubled, left in doubt.
The sandbox stands in for Telegram and lives on; it stores each message and answers a little later, so that kills hit
between the two; some processes are frozen beyond their lease instead. Half of the chats are supergroups in which
others write too.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import signal
import sys
import tempfile
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.sandbox.faults import Fault
from bot.sandbox.nouns import SandboxChat, User
from bot.sandbox.sandbox import Sandbox
from digests.model import Message
from digests.store import doubts, outbox
from digests.store.engine import Store, open_store
from tests.bot.delivery.worker import LEASE

OPS = SandboxChat(-1009999999999, "Operations")
STRANGER = User(42, "Stranger")


@dataclass(frozen=True, slots=True)
class Damage:
    messages: int
    kills: int
    interrupted: int  # attempts that a kill or a fault left in doubt
    lost: int
    doubled: int
    disordered: int  # chats in which messages stand in another order
    in_doubt: int

    def __str__(self) -> str:
        return (
            f"{self.messages} messages, {self.kills} kills, {self.interrupted} attempts in doubt: "
            f"{self.lost} lost, {self.doubled} doubled, {self.disordered} chats out of order, {self.in_doubt} unsettled"
        )


async def chaos(address: str, *, messages: int, chats: int, kills: int, seed: int, freezes: int = 0) -> Damage:
    """One run on an empty store."""
    chance = random.Random(seed)
    places = [
        SandboxChat(-1001000000000 - number, f"Chat {number}", "supergroup" if number % 2 else "channel")
        for number in range(chats)
    ]
    store = open_store(address)
    try:
        owed = owe(store, places, messages, chance)
        async with Sandbox(chats=(*places, OPS), floods=False) as sandbox:
            sandbox.faults.add(Fault("slow", method="sendMessage", seconds=0.03, stored=True, times=0))
            for step in range(kills + freezes):
                trouble(sandbox, places, chance)
                async with worker(address, sandbox) as process:
                    await asyncio.sleep(chance.uniform(0.05, 0.6))
                    if step < freezes:
                        await frozen(process, address, sandbox)
            sandbox.faults.clear()
            async with worker(address, sandbox):
                for _ in range(1200):
                    if not set(counts(store)) - {"sent"}:
                        break
                    await asyncio.sleep(0.1)
            return damage(store, sandbox, owed, kills)
    finally:
        store.close()


async def frozen(process: asyncio.subprocess.Process, address: str, sandbox: Sandbox) -> None:
    """The one who delivers stands still beyond its lease, another takes over, then both run at a time.

    One that stands still amid a transaction holds the lock of a SQLite file: the other cannot begin, and gives up.
    """
    process.send_signal(signal.SIGSTOP)
    async with worker(address, sandbox):
        await asyncio.sleep(LEASE + 1)
        process.send_signal(signal.SIGCONT)
        await asyncio.sleep(1)


def owe(store: Store, places: list[SandboxChat], messages: int, chance: random.Random) -> dict[int, list[str]]:
    """Digests of one to four parts, dealt out to the chats; what each chat is owed, in order."""
    owed: dict[int, list[str]] = {place.id: [] for place in places}
    number = 0
    with store.write() as connection:
        while number < messages:
            place = chance.choice(places)
            parts = [f"<b>Message {number + part}</b> of &lt;{place.id}&gt;" for part in range(chance.randint(1, 4))]
            outbox.put(
                connection,
                channel=place.title,
                chat=place.id,
                thread=None,
                slot=f"slot {number}",
                window=None,
                story_ids=(),
                messages=[Message(text) for text in parts],
                now=datetime.now(UTC),
            )
            owed[place.id] += [f"Message {number + part} of <{place.id}>" for part in range(len(parts))]
            number += len(parts)
    return owed


def trouble(sandbox: Sandbox, places: list[SandboxChat], chance: random.Random) -> None:
    """Some answers get lost, and strangers write."""
    for place in chance.sample(places, min(3, len(places))):
        sandbox.faults.waiting.insert(
            0, (Fault("reset", method="sendMessage", chat=place.id, stored=chance.random() < 0.5), 0)
        )
    for place in places[1::2]:
        if chance.random() < 0.3:
            sandbox.say("well well", chat=place.id, user=STRANGER)


@asynccontextmanager
async def worker(address: str, sandbox: Sandbox) -> AsyncIterator[asyncio.subprocess.Process]:
    """A delivering process that has begun. It is killed at the end, also of a run that fails."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.bot.delivery.worker", address, sandbox.url, sandbox.token, str(OPS.id)),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        assert process.stdout is not None
        await process.stdout.readline()
        yield process
    finally:
        with suppress(ProcessLookupError):  # one that could not begin has ended by itself
            process.kill()
        await process.communicate()


def counts(store: Store) -> dict[str, int]:
    with store.read() as connection:
        return outbox.counts(connection)


def damage(store: Store, sandbox: Sandbox, owed: dict[int, list[str]], kills: int) -> Damage:
    lost = doubled = disordered = 0
    for chat, texts in owed.items():
        got = [m.body.text for m in sandbox.messages(chat) if m.by_bot]
        lost += sum((Counter(texts) - Counter(got)).values())
        doubled += sum((Counter(got) - Counter(texts)).values())
        disordered += list(dict.fromkeys(got)) != [text for text in texts if text in got]
    with store.read() as connection:
        every = outbox.deliveries(connection)
        waiting = len(doubts.held(connection))
    unsettled = sum(d.state != "sent" for d in every)
    return Damage(
        messages=sum(len(texts) for texts in owed.values()),
        kills=kills,
        interrupted=sum(d.attempts > 1 or d.probes > 0 for d in every) + waiting,
        lost=lost,
        doubled=doubled,
        disordered=disordered,
        in_doubt=unsettled,
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=2000)
    parser.add_argument("--chats", type=int, default=50)
    parser.add_argument("--kills", type=int, default=25)
    parser.add_argument("--freezes", type=int, default=2)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    parser.add_argument("--store", help="an empty database; a SQLite file of its own where none is named")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        address = args.store or f"sqlite:///{Path(folder) / 'dateline.db'}"
        result = asyncio.run(
            chaos(
                address,
                messages=args.messages,
                chats=args.chats,
                kills=args.kills,
                seed=args.seed,
                freezes=args.freezes,
            )
        )
    print(f"seed {args.seed}: {result}")
    return 1 if result.lost or result.doubled or result.disordered or result.in_doubt else 0


if __name__ == "__main__":
    sys.exit(main())
