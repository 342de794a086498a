"""A sandbox with a few chats and a PTB bot that talks to it over real HTTP; a clock that tests set."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from telegram import Bot
from telegram.request import HTTPXRequest

from bot.sandbox import Sandbox, SandboxChat, Topic, User

CHANNEL = -1001111111111
GROUP = -1002222222222
BASIC = -333
MARA = User(7001, "Mara", "mara")
TOPICS = (Topic(1, "General"), Topic(7, "Cars"), Topic(9, "Old", closed=True))
OWNER = User(8001, "Olaf", "olaf")


class Clock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **by: float) -> None:
        self.now += timedelta(**by)


def chats() -> list[SandboxChat]:
    return [
        SandboxChat(CHANNEL, "Harbor news", username="harbor_news", administrators=(OWNER,)),
        SandboxChat(GROUP, "Newsroom", "supergroup", topics=TOPICS),
        SandboxChat(BASIC, "Team", "group"),
        SandboxChat(MARA.id, "Mara", "private", username="mara", membership="member", started=True),
    ]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def sandbox(clock: Clock) -> AsyncIterator[Sandbox]:
    async with Sandbox(chats=chats(), floods=False, clock=clock) as opened:
        yield opened


@pytest.fixture
async def bot(sandbox: Sandbox) -> AsyncIterator[Bot]:
    plain = {"verify": False}  # loading certificates for plain HTTP would take longer than the test
    asking, polling = HTTPXRequest(httpx_kwargs=plain), HTTPXRequest(httpx_kwargs=plain)
    async with Bot(
        sandbox.token, sandbox.api, sandbox.files, request=asking, get_updates_request=polling
    ) as opened:  # fmt: skip
        yield opened
