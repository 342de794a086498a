"""What every method that sends shares: where to, in answer to what, how loud, with which buttons."""

from __future__ import annotations

from dataclasses import replace

from bot.sandbox import chats, wire
from bot.sandbox.call import Call
from bot.sandbox.chats import Store
from bot.sandbox.errors import bad_request
from bot.sandbox.keyboards import read_markup
from bot.sandbox.nouns import Json, Message, SandboxChat

GENERAL = 1  # the topic every forum has: messages go there without an id


def blank(store: Store, call: Call) -> Message:
    """The message a call would send, still without content and number. Raises ApiError as Telegram does."""
    chat = chats.writable(store, call.text("chat_id"))
    keyboard, markup = read_markup(call.mapping("reply_markup"), chat)
    reply_to, quote = _answered(store, call, chat)
    return Message(
        chat=chat.id,
        id=0,
        date=store.clock(),
        sender=None if chat.kind == "channel" else store.bot.id,
        by_bot=True,
        keyboard=keyboard,
        markup=markup,
        thread=_thread(call, chat),
        reply_to=reply_to,
        quote=quote,
        protected=call.flag("protect_content"),
        silent=call.flag("disable_notification"),
    )


def _thread(call: Call, chat: SandboxChat) -> int | None:
    thread = call.integer("message_thread_id")
    if not thread:
        return None
    topic = next((t for t in chat.topics if t.id == thread), None)
    if topic is None or thread == GENERAL:
        raise bad_request("message thread not found")
    if topic.closed and not chats.may(chat, "can_manage_topics"):
        raise bad_request("TOPIC_CLOSED")
    return thread


def _answered(store: Store, call: Call, chat: SandboxChat) -> tuple[int | None, str | None]:
    wanted = call.mapping("reply_parameters")
    number = wanted.get("message_id") if wanted else call.integer("reply_to_message_id")
    if not isinstance(number, int) or not number:
        return None, None
    answered = store.messages[chat.id].get(number)
    if answered is None:
        if wanted.get("allow_sending_without_reply") or call.flag("allow_sending_without_reply"):
            return None, None
        raise bad_request("message to be replied not found")
    quote = wanted.get("quote")
    if isinstance(quote, str) and quote and quote not in answered.body.text:
        raise bad_request("QUOTE_TEXT_INVALID")
    return number, quote if isinstance(quote, str) else None


def post(store: Store, message: Message) -> Message:
    """Gives the message its number and keeps it, within the flood limits. Raises ApiError 429."""
    chat = store.chats[message.chat]
    chats.pace(store, chat)
    return chats.keep(store, replace(message, id=chats.next_id(store, chat)))


def answer(store: Store, message: Message) -> Json:
    return wire.message(store, message)
