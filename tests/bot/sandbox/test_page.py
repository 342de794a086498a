"""The page's own routes: what it is told as it happens, what a person does there, and who may not."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from typing import Any

import aiohttp
import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, InlineQueryResultArticle, InputTextMessageContent

from bot.sandbox import Action, Sandbox, SandboxChat
from bot.sandbox.browser import PAGE, PARTS
from tests.bot.sandbox.conftest import CHANNEL, GROUP, MARA, chats
from tests.bot.sandbox.pictures import png

KEYS = InlineKeyboardMarkup([[InlineKeyboardButton("Why", callback_data="why:1")]])


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as opened:
        yield opened


async def deed(session: aiohttp.ClientSession, sandbox: Sandbox, name: str, **body: object) -> Mapping[str, Any]:
    async with session.post(f"{sandbox.url}/sandbox/{name}", json=body) as response:
        found: Mapping[str, Any] = await response.json()
        assert response.status == (400 if "error" in found else 200)
        return found


async def event(stream: aiohttp.StreamReader) -> tuple[str, Any]:
    """The next event of the page's stream."""
    async with asyncio.timeout(3):
        name = (await stream.readline()).decode().removeprefix("event: ").strip()
        data = (await stream.readline()).decode().removeprefix("data: ")
        await stream.readline()
    return name, json.loads(data)


async def test_the_page_and_its_parts(sandbox: Sandbox, session: aiohttp.ClientSession) -> None:
    async with session.get(sandbox.url) as response:
        assert "default-src 'self'" in response.headers["Content-Security-Policy"]
        page = await response.text()
    assert {path.name for path in PAGE.iterdir()} == {*PARTS, "index.html"}
    assert "http://" not in page.replace("http://www.w3.org/2000/svg", "")
    for part in PARTS:
        async with session.get(f"{sandbox.url}/page/{part}") as response:
            assert response.status == 200
            assert "https://" not in (await response.text()).replace("https://${words}", "")
    for missing in ("page/sandbox.py", "page/..%2fsandbox.py", "sandbox/files/nothing"):
        async with session.get(f"{sandbox.url}/{missing}") as response:
            assert response.status == 404


async def test_changes_arrive_as_they_happen(bot: Bot, sandbox: Sandbox, session: aiohttp.ClientSession) -> None:
    await bot.send_message(CHANNEL, "before")
    async with session.get(f"{sandbox.url}/sandbox/events", read_bufsize=2**20) as response:
        assert await response.content.readuntil(b"\n\n") == b"retry: 1000\n\n"
        name, state = await event(response.content)
        told = {chat["id"]: chat for chat in state["chats"]}
        assert name == "state"
        assert [m["text"] for m in told[CHANNEL]["messages"]] == ["before"]
        sent = await bot.send_message(CHANNEL, "<b>now</b>", parse_mode="HTML")
        _, change = await event(response.content)
        assert (change["type"], change["chat"], change["message"]["text"]) == ("message", CHANNEL, "now")
        await bot.send_chat_action(MARA.id, "typing")
        assert (await event(response.content))[1] == {"type": "action", "chat": MARA.id, "action": "typing"}
        await bot.delete_message(CHANNEL, sent.message_id)
        assert (await event(response.content))[1] == {"type": "deleted", "chat": CHANNEL, "message": sent.message_id}
        await bot.set_my_commands([("latest", "the newest")])
        _, about = await event(response.content)
        assert about["type"] == "about"
        assert about["chats"][0]["commands"] == [{"command": "latest", "description": "the newest"}]


async def test_a_person_writes_presses_and_shares(bot: Bot, sandbox: Sandbox, session: aiohttp.ClientSession) -> None:
    said = await deed(session, sandbox, "say", chat=MARA.id, text="/start")
    await deed(session, sandbox, "locate", chat=MARA.id, latitude=48.1, longitude=11.5)
    assert [(m.id, m.sender) for m in sandbox.messages(MARA.id)] == [
        (said["message"], MARA.id),
        (said["message"] + 1, MARA.id),
    ]
    sent = await bot.send_message(CHANNEL, "news", reply_markup=KEYS)
    press = asyncio.create_task(deed(session, sandbox, "press", chat=CHANNEL, message=sent.message_id, data="why:1"))
    updates = await bot.get_updates(timeout=0)
    while not updates[-1].callback_query:
        updates = await bot.get_updates(timeout=0)
    query = updates[-1].callback_query
    assert query.from_user.id == MARA.id
    await query.answer("Because.")
    assert await press == {"answered": True, "text": "Because.", "alert": False, "url": None}


async def test_inline_results_are_asked_for_and_chosen(
    bot: Bot, sandbox: Sandbox, session: aiohttp.ClientSession
) -> None:
    asked = asyncio.create_task(deed(session, sandbox, "inline", chat=GROUP, query="cars"))
    (update,) = await bot.get_updates(timeout=2)
    assert update.inline_query
    card = InputTextMessageContent("<b>card</b>", parse_mode="HTML")
    await update.inline_query.answer([InlineQueryResultArticle("1", "One", card, reply_markup=KEYS)])
    (result,) = (await asked)["results"]
    await deed(session, sandbox, "choose", chat=GROUP, query="cars", result=result)
    sent = sandbox.messages(GROUP)[-1]
    assert (sent.body.text, sent.via_bot, len(sent.keyboard)) == ("card", True, 1)
    updates = await bot.get_updates(offset=update.update_id + 1, timeout=0)
    assert [u.chosen_inline_result.result_id for u in updates if u.chosen_inline_result] == ["1"]


async def test_blocking_and_letting_in_again(bot: Bot, sandbox: Sandbox, session: aiohttp.ClientSession) -> None:
    await deed(session, sandbox, "admit", chat=MARA.id, membership="kicked")
    await deed(session, sandbox, "admit", chat=MARA.id, membership="member")
    updates = await bot.get_updates(timeout=0)
    assert [u.my_chat_member.new_chat_member.status for u in updates if u.my_chat_member] == ["kicked", "member"]


@pytest.mark.parametrize(
    ("name", "body", "why"),
    [
        ("say", {"chat": 4, "text": "x"}, "no such chat"),
        ("say", {"chat": MARA.id, "text": " "}, "nothing to say"),
        ("say", {"chat": MARA.id, "text": "x" * 4097}, "too long"),
        ("press", {"chat": CHANNEL, "message": 9, "data": "x"}, "message is gone"),
        ("act", {"chat": CHANNEL, "action": 0}, "no such action"),
        ("locate", {"chat": MARA.id}, "latitude"),
        ("admit", {"chat": MARA.id, "membership": "boss"}, "a membership is one of"),
        ("choose", {"chat": MARA.id}, "an object"),
    ],
)
async def test_what_makes_no_sense_is_refused(
    name: str, body: dict[str, object], why: str, sandbox: Sandbox, session: aiohttp.ClientSession
) -> None:
    assert why in (await deed(session, sandbox, name, **body))["error"]


async def test_other_sites_do_nothing_here(sandbox: Sandbox, session: aiohttp.ClientSession) -> None:
    address, body = f"{sandbox.url}/sandbox/say", {"chat": MARA.id, "text": "x"}
    async with session.post(address, json=body, headers={"Origin": "https://elsewhere.example"}) as response:
        assert response.status == 403
    async with session.post(address, data=json.dumps(body), headers={"Content-Type": "text/plain"}) as response:
        assert response.status == 400
    async with session.post(address, data="{", headers={"Content-Type": "application/json"}) as response:
        assert response.status == 400
    async with session.post(f"{sandbox.url}/sandbox/nothing", json=body) as response:
        assert response.status == 404
    assert not sandbox.messages(MARA.id)


async def test_files_are_shown_or_saved(bot: Bot, sandbox: Sandbox, session: aiohttp.ClientSession) -> None:
    picture = await bot.send_photo(CHANNEL, png(8, 8))
    paper = await bot.send_document(CHANNEL, b"<script>alert(1)</script>", filename="ü.html")
    async with session.get(f"{sandbox.url}/sandbox/files/{picture.photo[0].file_unique_id}") as response:
        assert (response.content_type, await response.read()) == ("image/png", png(8, 8))
    assert paper.document
    async with session.get(f"{sandbox.url}/sandbox/files/{paper.document.file_unique_id}") as response:
        assert response.content_type == "application/octet-stream"
        assert response.headers["Content-Disposition"] == "attachment; filename*=UTF-8''%C3%BC.html"


async def test_an_action_of_the_service(session: aiohttp.ClientSession) -> None:
    fired: list[str] = []

    async def fire() -> str:
        fired.append("digest")
        return "Two messages went out."

    async with Sandbox(chats=chats(), actions={"@harbor_news": [Action("Fire now", fire)]}) as sandbox:
        assert await deed(session, sandbox, "act", chat=CHANNEL, action=0) == {"text": "Two messages went out."}
    assert fired == ["digest"]


async def test_chats_and_buttons_are_offered_anew() -> None:
    async def fire() -> str:
        return "fired"

    async with Sandbox(chats=chats(), actions={"@harbor_news": [Action("Fire now", fire)]}) as sandbox:
        kept = sandbox.say("as it was", chat="@harbor_news")
        late = SandboxChat(-1009999999999, "Late", username="late")
        sandbox.offer([*chats(), late], {"@late": [Action("Fire late", fire)]})
        assert sandbox.chat("@late").title == "Late"
        assert sandbox.messages("@harbor_news") == [kept]
        assert [(number, one.label) for number, buttons in sandbox.actions.items() for one in buttons] == [
            (late.id, "Fire late")
        ]
