"""What happened in the sandbox is there again after a restart."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from telegram import Bot, BotCommand, InlineKeyboardButton, InlineKeyboardMarkup

from bot.sandbox import ListenError, Sandbox, chat_for
from bot.sandbox.state import DELAY_S
from tests.bot.sandbox.conftest import CHANNEL, MARA, chats

KEYS = InlineKeyboardMarkup([[InlineKeyboardButton("Why", callback_data="why:1")]])


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


async def fill(sandbox: Sandbox) -> None:
    async with Bot(sandbox.token, base_url=sandbox.api) as bot:
        sent = await bot.send_message(
            CHANNEL, "<b>news</b> 😀", parse_mode="HTML", reply_markup=KEYS, protect_content=True
        )
        gone = await bot.send_message(CHANNEL, "gone")
        await bot.delete_message(CHANNEL, gone.message_id)
        await bot.pin_chat_message(CHANNEL, sent.message_id)
        await bot.send_document(MARA.id, b"x", filename="a.ics", caption="<i>dates</i>", parse_mode="HTML")
        own = await bot.send_message("@harbor_news", "again")
        await bot.edit_message_text("changed", CHANNEL, own.message_id)
        await bot.forward_message(MARA.id, CHANNEL, own.message_id)
        await bot.set_my_commands([BotCommand("latest", "the newest")])
    sandbox.share_location(48.1, 11.5, chat=MARA.id)
    sandbox.admit(MARA.id, "kicked")


async def test_a_restart_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "sandbox.json"
    async with Sandbox(chats=chats(), state=path) as before:
        await fill(before)
    async with Sandbox(chats=chats(), state=path) as after:
        assert after.messages(CHANNEL) == before.messages(CHANNEL)
        assert after.messages(MARA.id) == before.messages(MARA.id)
        assert after.store.updates.waiting == before.store.updates.waiting
        for name in ("chats", "counters", "pins", "files", "commands", "profile"):
            assert getattr(after.store, name) == getattr(before.store, name), name
        async with Bot(after.token, base_url=after.api) as bot:
            assert (await bot.send_message(CHANNEL, "next")).message_id == 5


async def test_it_is_written_soon_after_a_change(tmp_path: Path) -> None:
    path = tmp_path / "sandbox.json"
    async with Sandbox(chats=chats(), state=path) as sandbox:
        sandbox.say("hello", chat=MARA.id)
        await asyncio.sleep(DELAY_S + 0.3)
        assert "hello" in path.read_text(encoding="utf-8")
        assert names(tmp_path) == ["sandbox.json"]


async def test_a_chat_that_left_the_configuration_is_forgotten(tmp_path: Path) -> None:
    path = tmp_path / "sandbox.json"
    async with Sandbox(chats=chats(), state=path) as before:
        await fill(before)
    async with Sandbox(chats=[c for c in chats() if c.id != CHANNEL], state=path) as after:
        assert CHANNEL not in after.store.messages
        assert after.messages(MARA.id)


@pytest.mark.parametrize("broken", ["", "{", "[]", '{"version": 99}', '{"version": 1, "messages": [{}]}'])
async def test_a_broken_file_is_put_aside(broken: str, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = tmp_path / "sandbox.json"
    path.write_text(broken, encoding="utf-8")
    async with Sandbox(chats=chats(), state=path) as sandbox:
        assert not sandbox.messages(CHANNEL)
        sandbox.say("hello", chat=MARA.id)
    assert (tmp_path / "sandbox.json.unreadable").read_text(encoding="utf-8") == broken
    assert "could not be read" in caplog.text
    assert "hello" in path.read_text(encoding="utf-8")


async def test_a_port_in_use_is_said_in_one_line(sandbox: Sandbox) -> None:
    port = int(sandbox.url.rpartition(":")[2])
    with pytest.raises(ListenError) as refused:
        async with Sandbox(("127.0.0.1", port)):
            pass
    said = f"the sandbox cannot listen on 127.0.0.1:{port}: the port is in use"
    assert str(refused.value) == f"{said}; another place: --sandbox 127.0.0.1:{port + 1}"


def test_a_chat_of_the_configuration_has_one_number_for_good() -> None:
    one, same, other = chat_for("@Harbor_News", "A"), chat_for("@harbor_news", "B"), chat_for("@else", "C")
    assert one.id == same.id != other.id
    assert one.id < -(10**12)
    assert [chat_for(number, "x").kind for number in (-1001234567890, -55, 7001)] == ["channel", "group", "private"]
    assert chat_for("-1001234567890", "x", "supergroup").kind == "supergroup"
