"""What Telegram refuses, the sandbox refuses in the same words, and PTB raises the same exceptions."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace

import aiohttp
import pytest
from telegram import Bot, BotCommand, InlineKeyboardButton, InlineKeyboardMarkup, ReplyKeyboardMarkup
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken

from bot.sandbox import Sandbox
from bot.sandbox.nouns import ALL_RIGHTS
from tests.bot.sandbox.conftest import BASIC, CHANNEL, GROUP, MARA, OWNER, Clock
from tests.bot.sandbox.pictures import png

Deed = Callable[[Bot], Awaitable[object]]
KEYS = InlineKeyboardMarkup([[InlineKeyboardButton("Why", callback_data="why:1")]])

REFUSED: list[tuple[str, Deed]] = [
    ("Chat not found", lambda b: b.send_message(-100999, "x")),
    ("Chat not found", lambda b: b.send_message("@nobody_here", "x")),
    ("Message text is empty", lambda b: b.send_message(CHANNEL, "")),
    ("Message must be non-empty", lambda b: b.send_message(CHANNEL, "<b> </b>", parse_mode="HTML")),
    ("Message is too long", lambda b: b.send_message(CHANNEL, "x" * 4097)),
    ("Can't parse entities", lambda b: b.send_message(CHANNEL, "<p>", parse_mode="HTML")),
    ("Message to be replied not found", lambda b: b.send_message(CHANNEL, "x", reply_to_message_id=99)),
    ("Message thread not found", lambda b: b.send_message(GROUP, "x", message_thread_id=5)),
    ("Message thread not found", lambda b: b.send_message(GROUP, "x", message_thread_id=1)),
    ("Message thread not found", lambda b: b.send_message(CHANNEL, "x", message_thread_id=7)),
    ("Reply keyboards", lambda b: b.send_message(CHANNEL, "x", reply_markup=ReplyKeyboardMarkup([["Yes"]]))),
    ("Message to edit not found", lambda b: b.edit_message_text("x", CHANNEL, 99)),
    ("Message to delete not found", lambda b: b.delete_message(CHANNEL, 99)),
    ("Message to forward not found", lambda b: b.forward_message(MARA.id, CHANNEL, 99)),
    ("Message to copy not found", lambda b: b.copy_message(MARA.id, CHANNEL, 99)),
    ("Message to pin not found", lambda b: b.pin_chat_message(CHANNEL, 99)),
    ("Message to unpin not found", lambda b: b.unpin_chat_message(CHANNEL)),
    ("Wrong file identifier", lambda b: b.send_document(CHANNEL, "document-nothing")),
    ("Failed to get http url", lambda b: b.send_photo(CHANNEL, "https://a.example/p.png")),
    ("Image_process_failed", lambda b: b.send_photo(CHANNEL, b"no picture")),
    ("Photo_invalid_dimensions", lambda b: b.send_photo(CHANNEL, png(1, 30))),
    ("File must be non-empty", lambda b: b.send_document(CHANNEL, b"", filename="a.txt")),
    ("Message caption is too long", lambda b: b.send_document(CHANNEL, b"x", caption="x" * 1025)),
    ("Invalid file_id", lambda b: b.get_file("document-nothing")),
    ("Query is too old", lambda b: b.answer_callback_query("12")),
    ("Bot_command_invalid", lambda b: b.set_my_commands([BotCommand("No", "x"), BotCommand("a-b", "x")])),
    ("Bot_commands_too_much", lambda b: b.set_my_commands([BotCommand(f"c{n}", "x") for n in range(101)])),
    ("Description is too long", lambda b: b.set_my_description("x" * 513)),
    ("Too many message identifiers", lambda b: b.delete_messages(CHANNEL, range(1, 102))),
    ("Wrong parameter action", lambda b: b.send_chat_action(CHANNEL, "singing")),
    ("Member not found", lambda b: b.get_chat_member(CHANNEL, 4)),
]


@pytest.mark.parametrize(("why", "deed"), REFUSED, ids=[f"{n} {case[0]}" for n, case in enumerate(REFUSED)])
async def test_a_bad_request_says_why(why: str, deed: Deed, bot: Bot, sandbox: Sandbox) -> None:
    with pytest.raises(BadRequest, match=f"(?i)^{why}"):
        await deed(bot)
    assert not sandbox.messages(CHANNEL)


async def test_a_closed_topic_is_for_those_who_manage_topics(bot: Bot, sandbox: Sandbox) -> None:
    assert await bot.send_message(GROUP, "x", message_thread_id=9)
    sandbox.change(replace(sandbox.chat(GROUP), rights=frozenset()))
    with pytest.raises(BadRequest, match=r"(?i)topic_closed"):
        await bot.send_message(GROUP, "x", message_thread_id=9)


async def test_nothing_is_edited_into_itself(bot: Bot, sandbox: Sandbox) -> None:
    sent = await bot.send_message(CHANNEL, "<b>x</b>", parse_mode="HTML", reply_markup=KEYS)
    with pytest.raises(BadRequest, match="not modified"):
        await bot.edit_message_text("<b>x</b>", CHANNEL, sent.message_id, parse_mode="HTML", reply_markup=KEYS)
    with pytest.raises(BadRequest, match="not modified"):
        await bot.edit_message_reply_markup(CHANNEL, sent.message_id, reply_markup=KEYS)
    assert sandbox.messages(CHANNEL)[0].edited is None


async def test_what_cannot_be_edited(bot: Bot, sandbox: Sandbox) -> None:
    posted = sandbox.say("a human's post", chat=CHANNEL)
    assert await bot.edit_message_text("changed", CHANNEL, posted.id)
    sandbox.change(replace(sandbox.chat(CHANNEL), rights=ALL_RIGHTS - {"can_edit_messages"}))
    with pytest.raises(BadRequest, match="can't be edited"):
        await bot.edit_message_text("again", CHANNEL, posted.id)
    own = await bot.send_message(CHANNEL, "own")
    assert await bot.edit_message_text("own, changed", CHANNEL, own.message_id)
    forwarded = await bot.forward_message(MARA.id, CHANNEL, own.message_id)
    keyed = await bot.send_message(MARA.id, "which?", reply_markup=ReplyKeyboardMarkup([["Yes"]]))
    for message in (forwarded, keyed):
        with pytest.raises(BadRequest, match="can't be edited"):
            await bot.edit_message_text("x", MARA.id, message.message_id)
    paper = await bot.send_document(CHANNEL, b"x")
    with pytest.raises(BadRequest, match="no text in the message"):
        await bot.edit_message_text("x", CHANNEL, paper.message_id)
    with pytest.raises(BadRequest, match="no caption in the message"):
        await bot.edit_message_caption(CHANNEL, own.message_id, caption="x")


async def test_after_two_days_only_a_right_deletes(bot: Bot, sandbox: Sandbox, clock: Clock) -> None:
    old = await bot.send_message(CHANNEL, "old")
    private = await bot.send_message(MARA.id, "old")
    clock.forward(hours=49)
    with pytest.raises(BadRequest, match="can't be deleted"):
        await bot.delete_message(MARA.id, private.message_id)
    assert await bot.delete_messages(MARA.id, [private.message_id])
    assert len(sandbox.messages(MARA.id)) == 1
    sandbox.change(replace(sandbox.chat(CHANNEL), rights=ALL_RIGHTS - {"can_delete_messages"}))
    with pytest.raises(BadRequest, match="can't be deleted"):
        await bot.delete_message(CHANNEL, old.message_id)
    sandbox.change(replace(sandbox.chat(CHANNEL), rights=ALL_RIGHTS))
    assert await bot.delete_message(CHANNEL, old.message_id)


async def test_protected_content_goes_nowhere(bot: Bot, sandbox: Sandbox) -> None:
    single = await bot.send_message(CHANNEL, "x", protect_content=True)
    assert single.has_protected_content
    sandbox.change(replace(sandbox.chat(GROUP), protected=True))
    whole = await bot.send_message(GROUP, "y")
    for message in (single, whole):
        with pytest.raises(BadRequest, match="can't be forwarded"):
            await bot.forward_message(MARA.id, message.chat_id, message.message_id)
        with pytest.raises(BadRequest, match="can't be copied"):
            await bot.copy_message(MARA.id, message.chat_id, message.message_id)


@pytest.mark.parametrize(
    ("chat", "membership", "why"),
    [
        (CHANNEL, "left", "bot is not a member of the channel chat"),
        (CHANNEL, "kicked", "bot was kicked from the channel chat"),
        (GROUP, "kicked", "bot was kicked from the supergroup chat"),
        (BASIC, "left", "bot is not a member of the group chat"),
        (MARA.id, "kicked", "bot was blocked by the user"),
        (MARA.id, "deactivated", "user is deactivated"),
    ],
)
async def test_a_bot_that_is_not_in_the_chat(chat: int, membership: str, why: str, bot: Bot, sandbox: Sandbox) -> None:
    sandbox.change(replace(sandbox.chat(chat), membership=membership))  # type: ignore[arg-type]
    with pytest.raises(Forbidden, match=why):
        await bot.send_message(chat, "x")


async def test_a_person_who_never_wrote_is_not_written_to(bot: Bot, sandbox: Sandbox) -> None:
    sandbox.change(replace(sandbox.chat(MARA.id), started=False))
    with pytest.raises(Forbidden, match="can't initiate conversation"):
        await bot.send_message(MARA.id, "x")
    sandbox.say("/start", chat=MARA.id)
    assert await bot.send_message(MARA.id, "x")


async def test_without_the_right_to_post(bot: Bot, sandbox: Sandbox) -> None:
    sandbox.admit(CHANNEL, "administrator", rights=ALL_RIGHTS - {"can_post_messages"}, by=OWNER)
    (heard,) = await bot.get_updates(timeout=2)
    assert heard.my_chat_member
    with pytest.raises(BadRequest, match=r"(?i)need administrator rights in the channel chat"):
        await bot.send_message(CHANNEL, "x")


async def test_a_group_that_became_a_supergroup(bot: Bot, sandbox: Sandbox) -> None:
    sandbox.migrate(BASIC, -1004444444444)
    with pytest.raises(ChatMigrated) as moved:
        await bot.send_message(BASIC, "x")
    assert moved.value.new_chat_id == -1004444444444
    assert await bot.send_message(moved.value.new_chat_id, "x")


async def test_ids_are_dense_in_channels_and_shared_elsewhere(bot: Bot, sandbox: Sandbox) -> None:
    places = [CHANNEL, MARA.id, BASIC, CHANNEL, MARA.id, GROUP]
    assert [(await bot.send_message(place, "x")).message_id for place in places] == [1, 1, 2, 2, 3, 1]


async def test_an_unknown_method_and_a_wrong_token(sandbox: Sandbox) -> None:
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{sandbox.api}{sandbox.token}/sendPigeon") as response:
            told = await response.json()
            assert (response.status, told) == (404, {"ok": False, "error_code": 404, "description": "Not Found"})
        async with session.post(f"{sandbox.api}{sandbox.token}/GETME") as response:
            assert (await response.json())["result"]["is_bot"]
        async with session.get(f"{sandbox.api}{sandbox.token}/sendMessage?chat_id={CHANNEL}&text=hi") as response:
            assert (await response.json())["result"]["text"] == "hi"
        body = {"chat_id": CHANNEL, "text": "json", "reply_markup": {"inline_keyboard": []}}
        async with session.post(f"{sandbox.api}{sandbox.token}/sendMessage", json=body) as response:
            assert (await response.json())["result"]["text"] == "json"
        async with session.post(f"{sandbox.api}{sandbox.token}/sendMessage", data=b"{", headers={"Content-Type": "application/json"}) as response:  # fmt: skip  # noqa: E501
            assert (await response.json())["error_code"] == 400
    with pytest.raises(InvalidToken):
        async with Bot("1:wrong", base_url=sandbox.api):
            pass
