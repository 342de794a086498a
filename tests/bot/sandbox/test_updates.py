"""How the bot hears: order, confirmation, one poll at a time, what it asked for; and the webhook."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace

import pytest
from aiohttp import web
from telegram import Bot
from telegram.error import Conflict

from bot.sandbox import Sandbox
from tests.bot.sandbox.conftest import CHANNEL, GROUP, MARA, Clock


async def heard(bot: Bot, offset: int | None = None, limit: int | None = None) -> list[str]:
    """The texts of the updates that wait."""
    found = await bot.get_updates(timeout=0, offset=offset, limit=limit)
    return [(u.effective_message.text or "") if u.effective_message else "" for u in found]


async def test_updates_wait_in_order_until_they_are_confirmed(bot: Bot, sandbox: Sandbox) -> None:
    for text in ("one", "two", "three"):
        sandbox.say(text, chat=MARA.id)
    assert await heard(bot) == ["one", "two", "three"]
    assert await heard(bot, limit=2) == ["one", "two"]
    assert await heard(bot, offset=-1) == ["three"]
    assert await heard(bot) == ["three"]
    assert await heard(bot, offset=4) == []
    assert (await bot.get_webhook_info()).pending_update_count == 0


async def test_a_poll_waits_for_what_comes(bot: Bot, sandbox: Sandbox) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=10))
    await asyncio.sleep(0.05)
    assert not poll.done()
    sandbox.say("hello", chat=MARA.id)
    (found,) = await asyncio.wait_for(poll, 2)
    assert found.message


async def test_the_older_of_two_polls_is_ended(bot: Bot, sandbox: Sandbox) -> None:
    async with Bot(sandbox.token, base_url=sandbox.api) as other:
        first = asyncio.create_task(bot.get_updates(timeout=10))
        await asyncio.sleep(0.05)
        second = asyncio.create_task(other.get_updates(timeout=10))
        with pytest.raises(Conflict, match="terminated by other getUpdates request"):
            await first
        sandbox.say("hello", chat=MARA.id)
        assert len(await second) == 1


async def test_no_poll_beside_a_webhook(bot: Bot, sandbox: Sandbox) -> None:
    await bot.set_webhook("https://hooks.example/")
    with pytest.raises(Conflict, match="webhook is active"):
        await bot.get_updates(timeout=0)


async def test_what_was_asked_for_is_remembered(bot: Bot, sandbox: Sandbox) -> None:
    await bot.get_updates(timeout=0, allowed_updates=["channel_post"])
    sandbox.say("private", chat=MARA.id)
    sandbox.say("post", chat=CHANNEL)
    assert await heard(bot) == ["post"]
    assert (await bot.get_webhook_info()).allowed_updates == ("channel_post",)


async def test_updates_are_kept_for_a_day(bot: Bot, sandbox: Sandbox, clock: Clock) -> None:
    sandbox.say("old", chat=MARA.id)
    clock.forward(hours=23)
    sandbox.say("young", chat=MARA.id)
    clock.forward(hours=2)
    assert await heard(bot) == ["young"]


async def test_own_posts_are_not_heard_and_edits_of_others_are(bot: Bot, sandbox: Sandbox) -> None:
    await bot.send_message(CHANNEL, "own")
    posted = sandbox.say("human", chat=CHANNEL)
    sandbox.edit(posted, "human, changed")
    found = await bot.get_updates(timeout=0)
    assert [bool(u.channel_post) for u in found] == [True, False]
    assert found[1].edited_channel_post
    assert found[1].edited_channel_post.text == "human, changed"


async def test_privacy_mode_in_groups(bot: Bot, sandbox: Sandbox) -> None:
    own = await bot.send_message(GROUP, "ask me")
    sandbox.change(replace(sandbox.chat(GROUP), membership="member"))
    sandbox.say("chatter", chat=GROUP)
    sandbox.say("/latest", chat=GROUP)
    sandbox.say("/latest@other_bot", chat=GROUP)
    sandbox.say("/latest@dateline_bot", chat=GROUP)
    sandbox.say("an answer", chat=GROUP, reply_to=own.message_id)
    assert await heard(bot) == ["/latest", "/latest@dateline_bot", "an answer"]


async def test_a_blocked_bot_hears_of_the_block_and_no_more(bot: Bot, sandbox: Sandbox) -> None:
    sandbox.admit(MARA.id, "kicked")
    sandbox.say("hello?", chat=MARA.id)
    (found,) = await bot.get_updates(timeout=0)
    assert found.my_chat_member
    assert (found.my_chat_member.old_chat_member.status, found.my_chat_member.new_chat_member.status) == (
        "member",
        "kicked",
    )


async def test_a_location_is_shared(bot: Bot, sandbox: Sandbox) -> None:
    sandbox.share_location(48.14, 11.58, chat=MARA.id)
    (found,) = await bot.get_updates(timeout=0)
    assert found.message
    assert found.message.location
    assert found.message.location.latitude == 48.14


Answer = Callable[[int], web.Response]


@dataclass
class Receiver:
    """A webhook of our own: what arrived, with which secret."""

    url: str = ""
    bodies: list[dict[str, dict[str, str]]] = field(default_factory=list)
    secrets: list[str] = field(default_factory=list)


@asynccontextmanager
async def receiver(answer: Callable[[int], Awaitable[web.Response]]) -> AsyncIterator[Receiver]:
    """Listens on a free port; `answer` gets the number of the request, from 1."""
    got = Receiver()

    async def take(request: web.Request) -> web.Response:
        got.bodies.append(await request.json())
        got.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token", ""))
        return await answer(len(got.bodies))

    app = web.Application()
    app.router.add_post("/hook", take)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    got.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield got
    await runner.cleanup()


async def until(true: Callable[[], bool]) -> None:
    for _ in range(500):
        if true():
            return
        await asyncio.sleep(0.01)
    raise TimeoutError


async def test_a_webhook_gets_what_waits_and_what_comes(bot: Bot, sandbox: Sandbox) -> None:
    async def fine(_number: int) -> web.Response:
        return web.Response()

    async with receiver(fine) as got:
        sandbox.say("one", chat=MARA.id)
        await bot.set_webhook(got.url, secret_token="s3cret")
        sandbox.say("two", chat=MARA.id)
        await until(lambda: len(got.bodies) == 2)
        assert [body["message"]["text"] for body in got.bodies] == ["one", "two"]
        assert got.secrets == ["s3cret", "s3cret"]
        await until(lambda: not sandbox.store.updates.waiting)


async def test_a_webhook_that_fails_is_tried_again_in_order(bot: Bot, sandbox: Sandbox) -> None:
    async def failing_once(number: int) -> web.Response:
        return web.Response(status=500 if number == 1 else 200)

    async with receiver(failing_once) as got:
        await bot.set_webhook(got.url)
        sandbox.say("one", chat=MARA.id)
        sandbox.say("two", chat=MARA.id)
        await until(lambda: len(got.bodies) == 3)
        assert [body["message"]["text"] for body in got.bodies] == ["one", "one", "two"]
        info = await bot.get_webhook_info()
        assert "500" in (info.last_error_message or "")


async def test_a_slow_chat_does_not_hold_up_another(bot: Bot, sandbox: Sandbox) -> None:
    go = asyncio.Event()

    async def slow_first(number: int) -> web.Response:
        if number == 1:
            await go.wait()
        return web.Response()

    async with receiver(slow_first) as got:
        await bot.set_webhook(got.url)
        sandbox.say("slow", chat=MARA.id)
        sandbox.say("behind it", chat=MARA.id)
        sandbox.say("/elsewhere", chat=GROUP)
        await until(lambda: len(got.bodies) == 2)
        assert [body["message"]["text"] for body in got.bodies] == ["slow", "/elsewhere"]
        go.set()
        await until(lambda: len(got.bodies) == 3)


async def test_a_webhook_may_answer_with_a_call(bot: Bot, sandbox: Sandbox) -> None:
    async def calling(_number: int) -> web.Response:
        return web.json_response({"method": "sendMessage", "chat_id": MARA.id, "text": "at once"})

    async with receiver(calling) as got:
        await bot.set_webhook(got.url)
        sandbox.say("hello", chat=MARA.id)
        await until(lambda: sandbox.messages(MARA.id)[-1].body.text == "at once")
