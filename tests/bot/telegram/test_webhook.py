"""Updates that Telegram brings: the sandbox pushes them through our web door over real HTTP."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.ask import Answer, Ask
from bot.calendar import Feeds
from bot.config import load_config
from bot.sandbox.sandbox import Sandbox
from bot.service import run
from bot.status import Status
from bot.telegram.webhook import HEADER, PATH, Webhook, webhook_at
from bot.web import Hook, open_door
from tests.bot.telegram.test_receive import ALICE, BOB, CHATS, Desk, desk, desk_at, echo

SECRET = "only-telegram-knows"


async def status() -> Status:
    return Status(0, 0, {}, {}, {})


@asynccontextmanager
async def door(here: Desk, take: Any = None) -> AsyncIterator[Webhook]:
    """The web door of this desk, and the webhook that leads to it."""
    hook = Hook(SECRET, take or here.receiver.take)
    async with open_door("127.0.0.1", 0, status, Feeds(here.store, dict), hook) as address:
        yield Webhook(f"{address}{PATH}", SECRET)


@asynccontextmanager
async def hearing(here: Desk, webhook: Webhook | None) -> AsyncIterator[None]:
    stop = asyncio.Event()
    task = asyncio.create_task(here.receiver.run(stop, webhook=webhook))
    yield
    stop.set()
    await asyncio.wait_for(task, 8)


def update(number: int, text: str) -> dict[str, Any]:
    person = {"id": ALICE, "is_bot": False, "first_name": "Alice"}
    chat = {"id": ALICE, "type": "private", "first_name": "Alice"}
    return {
        "update_id": number,
        "message": {"message_id": number, "date": 1, "chat": chat, "from": person, "text": text},
    }


async def test_what_telegram_brings_is_answered(tmp_path: Path) -> None:
    async with desk(tmp_path, running=False) as here, door(here) as webhook:
        here.sandbox.say("before", chat=ALICE)
        async with hearing(here, webhook):
            here.sandbox.say("hello", chat=ALICE)
            here.sandbox.say("and I", chat=BOB)
            await here.until(lambda: here.texts(ALICE) == ["You said before", "You said hello"])
            await here.until(lambda: here.texts(BOB) == ["You said and I"])
            await here.until(lambda: here.waiting() == 0 and not here.sandbox.store.updates.waiting)
            assert here.receiver.problem is None


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET + "x", SECRET[:-1], "ünknown"])
async def test_who_does_not_know_the_secret_is_not_heard(tmp_path: Path, secret: str | None) -> None:
    async with desk(tmp_path, running=False) as here, door(here) as webhook, hearing(here, webhook):
        await here.until(lambda: here.sandbox.store.updates.webhook)
        headers = {} if secret is None else {HEADER: secret}
        async with (
            aiohttp.ClientSession() as session,
            session.post(webhook.url, json=update(1, "let me in"), headers=headers) as response,
        ):
            assert response.status == 403
        assert here.waiting() == 0
        assert here.asks == []


@pytest.mark.parametrize("body", [b"", b"no JSON", b"[]", b'{"update_id": "1"}', b"\xff", b"[" * 100_000])
async def test_what_is_no_update_is_refused(tmp_path: Path, body: bytes) -> None:
    async with desk(tmp_path, running=False) as here, door(here) as webhook, hearing(here, webhook):
        await here.until(lambda: here.sandbox.store.updates.webhook)
        async with (
            aiohttp.ClientSession() as session,
            session.post(webhook.url, data=body, headers={HEADER: SECRET}) as response,
        ):
            assert response.status == 400


async def test_it_is_in_the_store_before_telegram_is_told_and_handled_once_when_it_comes_again(tmp_path: Path) -> None:
    stored: list[int] = []

    async with desk(tmp_path, running=False) as here:

        async def cut_once(raw: dict[str, Any]) -> bool:
            """The first time the process dies, for Telegram, between storing and answering."""
            took = await here.receiver.take(raw)
            stored.append(here.counted())
            if len(stored) == 1:
                raise ConnectionResetError
            return took

        async with door(here, cut_once) as webhook, hearing(here, webhook):
            here.sandbox.say("hello", chat=ALICE)
            await here.until(lambda: len(stored) == 2 and not here.sandbox.store.updates.waiting)
            await here.until(lambda: here.waiting() == 0)
            assert stored == [1, 1]
            assert here.texts(ALICE) == ["You said hello"]
            assert len(here.asks) == 1


async def test_a_crash_between_storing_and_answering_a_person_loses_nothing(tmp_path: Path) -> None:
    async def stuck(ask: Ask) -> Answer:
        await asyncio.sleep(60)
        return Answer()

    async with desk(tmp_path, stuck, running=False) as here:
        async with door(here) as webhook:
            task = asyncio.create_task(here.receiver.run(asyncio.Event(), webhook=webhook))
            for number in range(4):
                here.sandbox.say(f"message {number}", chat=ALICE if number % 2 else BOB)
            await here.until(lambda: here.waiting() == 4 and not here.sandbox.store.updates.waiting)
            for running in here.receiver._tasks:
                running.cancel()
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
        here.sandbox.say("while it was away", chat=ALICE)
        again = await desk_at(here.store, here.sandbox, here.telegram, echo)
        async with door(again) as webhook, hearing(again, webhook):
            await here.until(lambda: len(here.texts(ALICE)) == 3 and len(here.texts(BOB)) == 2)
            assert here.texts(BOB) == ["You said message 0", "You said message 2"]
            assert here.texts(ALICE)[-1] == "You said while it was away"


async def test_a_process_that_does_not_lead_leaves_updates_to_telegram(tmp_path: Path) -> None:
    async with desk(tmp_path, running=False) as here, door(here) as webhook:
        leads = False
        stop = asyncio.Event()
        task = asyncio.create_task(here.receiver.run(stop, may=lambda: leads, webhook=webhook))
        await here.telegram.hear_by_webhook(webhook, ["message"])  # the other process did
        here.sandbox.say("hello", chat=ALICE)
        await here.until(lambda: here.sandbox.store.updates.failure)
        assert "503" in (here.sandbox.store.updates.failure or ("", ""))[1]
        assert here.waiting() == 0
        leads = True
        await here.until(lambda: here.texts(ALICE) == ["You said hello"])
        stop.set()
        await task


async def test_back_to_polling_the_webhook_is_let_go_of_and_nothing_is_lost(tmp_path: Path) -> None:
    async with desk(tmp_path, running=False) as here:
        async with door(here) as webhook, hearing(here, webhook):
            here.sandbox.say("pushed", chat=ALICE)
            await here.until(lambda: here.texts(ALICE) == ["You said pushed"])
        here.sandbox.say("between", chat=ALICE)
        again = await desk_at(here.store, here.sandbox, here.telegram, echo)
        async with hearing(again, None):
            here.sandbox.say("polled", chat=ALICE)
            await here.until(lambda: len(here.texts(ALICE)) == 3)
            assert here.texts(ALICE)[1:] == ["You said between", "You said polled"]
            assert here.sandbox.store.updates.webhook is None


async def test_a_webhook_that_somebody_sets_while_we_poll_is_let_go_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.telegram.receive.AGAIN", 0.05)
    async with desk(tmp_path, running=False) as here, hearing(here, None):
        here.sandbox.say("one", chat=ALICE)
        await here.until(lambda: here.texts(ALICE) == ["You said one"])
        await here.telegram.hear_by_webhook(Webhook("https://127.0.0.1:1/", "x"), ["message"])
        here.sandbox.say("two", chat=ALICE)
        await here.until(lambda: here.texts(ALICE) == ["You said one", "You said two"])


async def test_a_webhook_that_is_gone_is_set_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.telegram.receive.LOOK", 0.05)
    async with desk(tmp_path, running=False) as here, door(here) as webhook, hearing(here, webhook):
        await here.until(lambda: here.sandbox.store.updates.webhook)
        await here.telegram.hear_by_polling()
        here.sandbox.say("hello", chat=ALICE)
        await here.until(lambda: here.texts(ALICE) == ["You said hello"])


async def test_that_telegram_cannot_reach_us_is_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with desk(tmp_path, running=False) as here:
        monkeypatch.setattr("bot.telegram.receive.LOOK", 0.1)
        async with hearing(here, Webhook("http://127.0.0.1:1/telegram", SECRET)):
            here.sandbox.say("hello", chat=ALICE)
            monkeypatch.setattr("bot.telegram.receive.LOOK", 3.0)
            await here.until(lambda: "cannot bring us 1 updates" in (here.receiver.problem or ""))


def test_the_secret_is_the_same_in_every_process_and_tells_nothing() -> None:
    one, again = (webhook_at("https://news.example", "1:token") for _ in range(2))
    assert one == again
    assert one.url == "https://news.example/telegram"
    assert one.secret != webhook_at("https://news.example", "2:token").secret
    assert one.secret not in repr(one)
    assert set(one.secret) <= set("0123456789abcdef")


async def test_the_service_hears_by_webhook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From `telegram.webhook` to the answer, the whole way."""
    monkeypatch.setattr("bot.steps.PUBLISH_EVERY", timedelta(seconds=0.2))
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    async with Sandbox(chats=CHATS, floods=False) as box:
        (tmp_path / "dateline.yaml").write_text(
            "store: sqlite:///dateline.db\n"
            f'telegram: {{token: "{box.token}", api: "{box.url}", webhook: "http://127.0.0.1:{port}"}}\n'
            f'web: {{listen: "127.0.0.1:{port}"}}\n'
        )
        stop, ready = asyncio.Event(), asyncio.Event()
        service = asyncio.create_task(run(load_config(tmp_path, {}), lambda _: ready.set(), stop))
        await asyncio.wait_for(ready.wait(), 20)
        box.say("/help", chat=ALICE)
        for _ in range(500):
            if any(message.by_bot for message in box.messages(ALICE)):
                break
            await asyncio.sleep(0.02)
        assert any(message.by_bot for message in box.messages(ALICE))
        assert box.store.updates.webhook is not None
        assert box.store.updates.webhook.secret
        stop.set()
        await service
