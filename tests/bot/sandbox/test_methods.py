"""Every method of the sandbox, driven by python-telegram-bot over real HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    ChatMemberAdministrator,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputTextMessageContent,
    LinkPreviewOptions,
    MessageOriginChannel,
    ReplyParameters,
    Update,
)

from bot.sandbox import Sandbox
from bot.sandbox.methods import METHODS
from tests.bot.sandbox.conftest import CHANNEL, GROUP, MARA, OWNER
from tests.bot.sandbox.pictures import png

Check = Callable[[Bot, Sandbox], Awaitable[None]]
KEYS = InlineKeyboardMarkup([[InlineKeyboardButton("Why", callback_data="why:1")]])


async def update(bot: Bot) -> Update:
    """The next update, confirmed."""
    (found,) = await bot.get_updates(timeout=2)
    await bot.get_updates(offset=found.update_id + 1, timeout=0)
    return found


async def get_me(bot: Bot, sandbox: Sandbox) -> None:
    me = await bot.get_me()
    assert (me.is_bot, me.username, me.supports_inline_queries) == (True, "dateline_bot", True)


async def get_updates(bot: Bot, sandbox: Sandbox) -> None:
    said = sandbox.say("/latest cars", chat=MARA.id)
    heard = (await update(bot)).message
    assert heard
    assert (heard.message_id, heard.text, heard.from_user and heard.from_user.language_code) == (
        said.id,
        "/latest cars",
        "en",
    )
    assert heard.entities[0].type == "bot_command"
    assert await bot.get_updates(offset=2, timeout=0) == ()


async def webhook(bot: Bot, sandbox: Sandbox) -> None:
    await bot.set_webhook(
        "https://hooks.example/t", secret_token="s3cret", max_connections=5, allowed_updates=["message"]
    )
    info = await bot.get_webhook_info()
    assert (info.url, info.max_connections, info.allowed_updates) == ("https://hooks.example/t", 5, ("message",))
    await bot.delete_webhook(drop_pending_updates=True)
    assert (await bot.get_webhook_info()).url == ""


async def leave_server(bot: Bot, sandbox: Sandbox) -> None:
    assert await bot.log_out()
    assert await bot.close()


async def send_message(bot: Bot, sandbox: Sandbox) -> None:
    first = await bot.send_message(
        "@harbor_news", '<b>Hi</b> <a href="https://a.example">there</a>', parse_mode="HTML", reply_markup=KEYS,
        disable_notification=True, link_preview_options=LinkPreviewOptions(is_disabled=True),
    )  # fmt: skip
    assert (first.chat_id, first.text_html) == (CHANNEL, '<b>Hi</b> <a href="https://a.example/">there</a>')
    assert first.sender_chat
    assert first.from_user is None
    assert first.link_preview_options
    assert first.link_preview_options.is_disabled
    assert sandbox.messages(CHANNEL)[0].silent
    second = await bot.send_message(CHANNEL, "on", reply_parameters=ReplyParameters(first.message_id, quote="there"))
    assert second.message_id == first.message_id + 1
    assert second.reply_to_message == first
    assert second.quote
    assert second.quote.text == "there"
    topic = await bot.send_message(GROUP, "cars", message_thread_id=7)
    assert (topic.message_thread_id, topic.is_topic_message) == (7, True)


async def forward(bot: Bot, sandbox: Sandbox) -> None:
    sent = await bot.send_message(CHANNEL, "<i>news</i>", parse_mode="HTML", reply_markup=KEYS)
    told = await bot.forward_message(MARA.id, CHANNEL, sent.message_id, disable_notification=True)
    assert (told.text_html, told.reply_markup) == ("<i>news</i>", None)
    assert isinstance(told.forward_origin, MessageOriginChannel)
    assert (told.forward_origin.chat.id, told.forward_origin.message_id) == (CHANNEL, sent.message_id)


async def copy(bot: Bot, sandbox: Sandbox) -> None:
    sent = await bot.send_document(CHANNEL, b"x", filename="a.txt", caption="old")
    copied = await bot.copy_message(MARA.id, CHANNEL, sent.message_id, caption="<b>new</b>", parse_mode="HTML")
    kept = sandbox.messages(MARA.id)[-1]
    assert (kept.id, kept.body.text, kept.origin) == (copied.message_id, "new", None)


async def chat_action(bot: Bot, sandbox: Sandbox) -> None:
    assert await bot.send_chat_action(MARA.id, "typing")


async def pins(bot: Bot, sandbox: Sandbox) -> None:
    sent = await bot.send_message(CHANNEL, "keep this")
    assert await bot.pin_chat_message(CHANNEL, sent.message_id)
    chat = await bot.get_chat(CHANNEL)
    assert chat.pinned_message == sent
    service = (await update(bot)).channel_post
    assert service
    assert service.message_id == sent.message_id + 1
    assert await bot.unpin_chat_message(CHANNEL)
    assert (await bot.get_chat(CHANNEL)).pinned_message is None
    await bot.pin_chat_message(CHANNEL, sent.message_id)
    assert await bot.unpin_all_chat_messages(CHANNEL)
    assert (await bot.get_chat(CHANNEL)).pinned_message is None


async def edits(bot: Bot, sandbox: Sandbox) -> None:
    sent = await bot.send_message(CHANNEL, "old", reply_markup=KEYS)
    changed = await bot.edit_message_text("<b>new</b>", CHANNEL, sent.message_id, parse_mode="HTML")
    assert not isinstance(changed, bool)
    assert (changed.text_html, changed.reply_markup) == ("<b>new</b>", None)
    assert changed.edit_date
    keyed = await bot.edit_message_reply_markup(CHANNEL, sent.message_id, reply_markup=KEYS)
    assert not isinstance(keyed, bool)
    assert keyed.reply_markup == KEYS
    paper = await bot.send_document(CHANNEL, b"x", filename="a.txt")
    captioned = await bot.edit_message_caption(CHANNEL, paper.message_id, caption="<i>c</i>", parse_mode="HTML")
    assert not isinstance(captioned, bool)
    assert captioned.caption_html == "<i>c</i>"


async def deletes(bot: Bot, sandbox: Sandbox) -> None:
    numbers = [(await bot.send_message(CHANNEL, str(n))).message_id for n in range(4)]
    assert await bot.delete_message(CHANNEL, numbers[0])
    assert await bot.delete_messages(CHANNEL, [numbers[1], numbers[2], 999])
    assert [m.id for m in sandbox.messages(CHANNEL)] == [numbers[3]]
    assert (await bot.send_message(CHANNEL, "next")).message_id == numbers[3] + 1


async def files(bot: Bot, sandbox: Sandbox) -> None:
    content = b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"
    sent = await bot.send_document(MARA.id, content, filename="dates.ics", caption="<b>3</b> dates", parse_mode="HTML")
    assert sent.document
    assert (sent.document.file_name, sent.document.file_size, sent.caption_html) == ("dates.ics", 32, "<b>3</b> dates")
    again = await bot.send_document(CHANNEL, sent.document.file_id)
    assert again.document
    assert again.document.file_unique_id == sent.document.file_unique_id
    file = await bot.get_file(sent.document.file_id)
    assert await file.download_as_bytearray() == content


async def photos(bot: Bot, sandbox: Sandbox) -> None:
    sent = await bot.send_photo(MARA.id, png(64, 36), caption="a year", reply_markup=KEYS)
    assert [(p.width, p.height) for p in sent.photo] == [(64, 36)]
    assert (await bot.send_photo(CHANNEL, sent.photo[-1].file_id)).photo == sent.photo


async def chat(bot: Bot, sandbox: Sandbox) -> None:
    full = await bot.get_chat("@harbor_news")
    assert (full.id, full.type, full.title) == (CHANNEL, "channel", "Harbor news")
    me = await bot.get_chat_member(CHANNEL, bot.id)
    assert isinstance(me, ChatMemberAdministrator)
    assert me.can_post_messages
    assert (await bot.get_chat_member(CHANNEL, OWNER.id)).status == "creator"
    assert {m.user.id for m in await bot.get_chat_administrators(CHANNEL)} == {OWNER.id, bot.id}
    assert await bot.get_chat_member_count(CHANNEL) == 2


async def leave_chat(bot: Bot, sandbox: Sandbox) -> None:
    assert await bot.leave_chat(GROUP)
    changed = (await update(bot)).my_chat_member
    assert changed
    assert (changed.old_chat_member.status, changed.new_chat_member.status) == ("administrator", "left")


async def commands(bot: Bot, sandbox: Sandbox) -> None:
    everywhere, private = [BotCommand("help", "what I can do")], [BotCommand("latest", "the newest")]
    await bot.set_my_commands(everywhere)
    await bot.set_my_commands(private, scope=BotCommandScopeAllPrivateChats(), language_code="de")
    assert await bot.get_my_commands() == tuple(everywhere)
    assert await bot.get_my_commands(scope=BotCommandScopeAllPrivateChats(), language_code="de") == tuple(private)
    await bot.set_my_commands(private, scope=BotCommandScopeChat(MARA.id))
    assert await bot.get_my_commands(scope=BotCommandScopeChat("7001")) == tuple(private)
    await bot.delete_my_commands()
    assert await bot.get_my_commands() == ()


async def texts(bot: Bot, sandbox: Sandbox) -> None:
    await bot.set_my_name("Harbor bot")
    await bot.set_my_description("Reads releases.")
    await bot.set_my_short_description("Kurz.", language_code="de")
    assert (await bot.get_my_name()).name == "Harbor bot"
    assert (await bot.get_my_description(language_code="fr")).description == "Reads releases."
    assert (await bot.get_my_short_description(language_code="de")).short_description == "Kurz."
    assert (await bot.get_my_short_description()).short_description == ""


async def callback(bot: Bot, sandbox: Sandbox) -> None:
    await bot.send_message(CHANNEL, "news", reply_markup=KEYS)
    pressed = asyncio.create_task(sandbox.press(sandbox.messages(CHANNEL)[0], "why:1", user=MARA))
    query = (await update(bot)).callback_query
    assert query
    assert (query.data, query.from_user.id) == ("why:1", MARA.id)
    await query.answer("Because.", show_alert=True)
    answer = await pressed
    assert (answer.text, answer.alert) == ("Because.", True)


async def inline(bot: Bot, sandbox: Sandbox) -> None:
    asked = asyncio.create_task(sandbox.inline("cars", user=MARA))
    query = (await update(bot)).inline_query
    assert query
    assert query.query == "cars"
    await query.answer([InlineQueryResultArticle("1", "One", InputTextMessageContent("1"))], next_offset="2")
    answer = await asked
    assert ([r["title"] for r in answer.results], answer.next_offset) == (["One"], "2")


DRIVEN: Mapping[Check, tuple[str, ...]] = {
    get_me: ("getMe",),
    get_updates: ("getUpdates",),
    webhook: ("setWebhook", "deleteWebhook", "getWebhookInfo"),
    leave_server: ("logOut", "close"),
    send_message: ("sendMessage",),
    forward: ("forwardMessage",),
    copy: ("copyMessage",),
    chat_action: ("sendChatAction",),
    pins: ("pinChatMessage", "unpinChatMessage", "unpinAllChatMessages"),
    edits: ("editMessageText", "editMessageReplyMarkup", "editMessageCaption"),
    deletes: ("deleteMessage", "deleteMessages"),
    files: ("sendDocument", "getFile"),
    photos: ("sendPhoto",),
    chat: ("getChat", "getChatMember", "getChatAdministrators", "getChatMemberCount"),
    leave_chat: ("leaveChat",),
    commands: ("setMyCommands", "getMyCommands", "deleteMyCommands"),
    texts: ("setMyName", "getMyName", "setMyDescription", "getMyDescription", "setMyShortDescription",
            "getMyShortDescription"),
    callback: ("answerCallbackQuery",),
    inline: ("answerInlineQuery",),
}  # fmt: skip


@pytest.mark.parametrize("check", DRIVEN, ids=lambda check: check.__name__)
async def test_a_method_does_what_telegram_does(check: Check, bot: Bot, sandbox: Sandbox) -> None:
    await check(bot, sandbox)


def test_every_method_is_driven() -> None:
    assert sorted(name for names in DRIVEN.values() for name in names) == sorted(METHODS)
