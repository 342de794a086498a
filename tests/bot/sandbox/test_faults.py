"""Every kind of fault, as the bot meets it, and whether the message is there afterwards."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator

import aiohttp
import pytest
from telegram import Bot
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError, TimedOut
from telegram.request import HTTPXRequest

from bot.sandbox import Fault, Sandbox
from bot.sandbox.faults import Faults
from tests.bot.sandbox.conftest import CHANNEL, GROUP

PATIENCE_S = 0.4


@pytest.fixture
async def hasty(sandbox: Sandbox) -> AsyncIterator[Bot]:
    """A bot that waits less than half a second for an answer."""
    request = HTTPXRequest(read_timeout=PATIENCE_S, connect_timeout=2)
    async with Bot(sandbox.token, base_url=sandbox.api, request=request) as opened:
        yield opened


def texts(sandbox: Sandbox) -> list[str]:
    return [message.body.text for message in sandbox.messages(CHANNEL)]


STORED_OR_NOT = [
    (Fault("error", code=500), NetworkError, False),
    (Fault("error", code=500, stored=True), NetworkError, True),
    (Fault("error", code=502), NetworkError, False),
    (Fault("error", code=504, stored=True), NetworkError, True),
    (Fault("hang"), TimedOut, False),
    (Fault("hang", stored=True), TimedOut, True),
    (Fault("reset"), NetworkError, False),
    (Fault("reset", stored=True), NetworkError, True),
    (Fault("garbage"), TelegramError, True),
    (Fault("truncated"), TelegramError, True),
    (Fault("slow", seconds=5, stored=True), TimedOut, True),
    (Fault("refuse", code=403, description="Forbidden: bot was kicked from the channel chat"), Forbidden, False),
    (Fault("refuse", description="Bad Request: need administrator rights in the channel chat"), BadRequest, False),
]


@pytest.mark.parametrize(
    ("fault", "raised", "stored"), STORED_OR_NOT, ids=[f"{f.kind}-{f.code}-{stored}" for f, _, stored in STORED_OR_NOT]
)
async def test_a_fault(fault: Fault, raised: type[Exception], stored: bool, hasty: Bot, sandbox: Sandbox) -> None:
    sandbox.faults.add(fault)
    with pytest.raises(raised):
        await hasty.send_message(CHANNEL, "x")
    assert texts(sandbox) == (["x"] if stored else [])
    await hasty.send_message(CHANNEL, "y")
    assert texts(sandbox)[-1] == "y"
    assert sandbox.faults.fired == 1


async def test_a_flood_says_how_long(hasty: Bot, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")
    sandbox.faults.add(Fault("flood", seconds=17))
    with pytest.raises(RetryAfter, match="17"):
        await hasty.send_message(CHANNEL, "x")
    assert texts(sandbox) == []


async def test_a_slow_server_stores_what_its_client_gave_up(hasty: Bot, sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault("slow", seconds=PATIENCE_S + 0.3))
    with pytest.raises(TimedOut):
        await hasty.send_message(CHANNEL, "late")
    assert texts(sandbox) == []
    await asyncio.sleep(0.5)
    assert texts(sandbox) == ["late"]


async def test_refused_connections(hasty: Bot, sandbox: Sandbox) -> None:
    await sandbox.refuse()
    with pytest.raises(NetworkError) as problem:
        async with Bot(sandbox.token, base_url=sandbox.api) as fresh:
            await fresh.send_message(CHANNEL, "x")
    assert "ConnectError" in repr(problem.value.__cause__)
    await sandbox.accept()
    await hasty.send_message(CHANNEL, "back")
    assert texts(sandbox) == ["back"]


def test_the_nth_call_of_a_method_to_a_chat() -> None:
    faults = Faults()
    here, there = frozenset({str(CHANNEL), "@harbor_news"}), frozenset({str(GROUP)})
    faults.add(Fault("hang", method="sendMessage", chat="@harbor_news", nth=2, times=2))
    assert faults.meet("sendmessage", here) is None
    assert faults.meet("sendmessage", there) is None
    assert faults.meet("sendphoto", here) is None
    assert [bool(faults.meet("sendmessage", here)) for _ in range(3)] == [True, True, False]
    assert not faults.waiting


def test_a_fault_for_good_and_two_in_a_row() -> None:
    faults = Faults()
    faults.add(Fault("flood", times=0))
    assert all(faults.meet("sendmessage", frozenset()) for _ in range(9))
    assert faults.meet("getupdates", frozenset()) is None
    faults.clear()
    faults.add(Fault("hang"), Fault("reset"))
    met = [faults.meet("sendmessage", frozenset()) for _ in range(3)]
    assert [fault.kind if fault else None for fault in met] == ["hang", "reset", None]


WRONG: list[object] = [
    {"kind": "sulk"},
    {"kind": "flood", "stored": True},
    {"kind": "hang", "nth": 0},
    {"kind": "hang", "hue": 1},
    {},
    3,
]


@pytest.mark.parametrize("wrong", WRONG)
async def test_other_processes_set_faults_over_http(wrong: object, hasty: Bot, sandbox: Sandbox) -> None:
    address = f"{sandbox.url}/sandbox/faults"
    async with aiohttp.ClientSession() as session:
        async with session.post(address, json=wrong) as response:
            assert response.status == 400
            assert (await response.json())["error"]
        async with session.post(address, json=[{"kind": "flood", "times": 0}, {"kind": "reset"}]) as response:
            assert await response.json() == {"waiting": 2, "fired": 0}
        async with session.delete(address) as response:
            assert await response.json() == {"waiting": 0, "fired": 0}
        async with session.get(address, headers={"Origin": "https://elsewhere.example"}) as response:
            assert response.status == 403
    await hasty.send_message(CHANNEL, "x")


async def test_a_sandbox_with_a_hanging_call_closes_at_once(sandbox: Sandbox) -> None:
    async with Sandbox(chats=[sandbox.chat(CHANNEL)]) as other:
        other.faults.add(Fault("hang"))
        _, _, port = other.url.rpartition(":")
        _reader, writer = await asyncio.open_connection("127.0.0.1", int(port))
        writer.write(f"GET /bot{other.token}/getMe HTTP/1.1\r\nHost: sandbox\r\n\r\n".encode())
        await asyncio.sleep(0.1)
        assert other.faults.fired == 1
        began = time.monotonic()
    assert time.monotonic() - began < 2
    writer.close()
    await writer.wait_closed()
