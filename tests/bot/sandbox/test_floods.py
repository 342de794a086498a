"""Telegram's flood limits, on a clock that stands still until it is moved."""

from __future__ import annotations

from datetime import timedelta

import pytest
from telegram import Bot
from telegram.error import RetryAfter

from bot.sandbox import FloodLimits, Sandbox, SandboxChat
from bot.sandbox.errors import ApiError
from bot.sandbox.floods import Floods, admit
from tests.bot.sandbox.conftest import CHANNEL, MARA, Clock, chats

PRIVATE = SandboxChat(1, "Mara", "private")


def refused(floods: Floods, chat: SandboxChat, clock: Clock) -> int | None:
    """The seconds to wait, None when the message was let through."""
    try:
        admit(floods, chat, clock())
    except ApiError as problem:
        wait = (problem.parameters or {})["retry_after"]
        return wait if isinstance(wait, int) and problem.code == 429 else -1
    return None


def test_a_chat_takes_a_short_burst_then_one_a_second(clock: Clock) -> None:
    floods = Floods(FloodLimits(burst=3))
    assert [refused(floods, PRIVATE, clock) for _ in range(4)] == [None, None, None, 1]
    clock.forward(seconds=1)
    assert [refused(floods, PRIVATE, clock) for _ in range(2)] == [None, 1]


def test_thirty_a_second_overall(clock: Clock) -> None:
    floods = Floods()
    people = [SandboxChat(n, "Reader", "private") for n in range(1, 33)]
    assert [refused(floods, person, clock) for person in people] == [None] * 30 + [1, 1]
    clock.forward(seconds=1)
    assert refused(floods, people[31], clock) is None


def test_twenty_a_minute_to_a_channel_and_no_such_limit_to_a_person(clock: Clock) -> None:
    floods = Floods()
    channel = SandboxChat(-1001, "Channel")
    for _ in range(20):
        assert refused(floods, channel, clock) is None
        assert refused(floods, PRIVATE, clock) is None
        clock.forward(seconds=2)
    assert refused(floods, channel, clock) == 20
    assert refused(floods, PRIVATE, clock) is None
    clock.forward(seconds=20)
    assert refused(floods, channel, clock) is None


def test_a_refused_message_counts_nothing(clock: Clock) -> None:
    floods = Floods(FloodLimits(burst=1))
    assert refused(floods, PRIVATE, clock) is None
    assert [refused(floods, PRIVATE, clock) for _ in range(50)] == [1] * 50
    clock.forward(seconds=1)
    assert refused(floods, PRIVATE, clock) is None


def test_a_clock_set_back_does_not_lock_a_chat(clock: Clock) -> None:
    floods = Floods(FloodLimits(burst=2))
    assert refused(floods, PRIVATE, clock) is None
    clock.forward(hours=-1)
    assert refused(floods, PRIVATE, clock) is None


async def test_the_bot_hears_of_it_as_from_telegram(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")
    limits = FloodLimits(burst=1)
    async with (
        Sandbox(chats=chats(), floods=limits, clock=clock) as sandbox,
        Bot(sandbox.token, base_url=sandbox.api) as bot,
    ):
        await bot.send_message(CHANNEL, "one")
        with pytest.raises(RetryAfter) as told:
            await bot.send_message("@harbor_news", "two")
        assert told.value.retry_after == timedelta(seconds=1)
        await bot.send_message(MARA.id, "three")
        assert [m.body.text for m in sandbox.messages(CHANNEL)] == ["one"]
