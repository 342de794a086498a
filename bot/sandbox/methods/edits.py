"""Changing and deleting messages that were sent.

A bot edits its own messages at any age; in a channel that takes can_post_messages, and can_edit_messages lets it edit
any post. What would change nothing is refused as "not modified".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta

from bot.sandbox import chats
from bot.sandbox.call import Call
from bot.sandbox.chats import Store, may
from bot.sandbox.errors import bad_request
from bot.sandbox.keyboards import read_markup
from bot.sandbox.methods.messages import preview
from bot.sandbox.methods.sending import answer
from bot.sandbox.nouns import Json, Keyboard, Message, SandboxChat
from bot.sandbox.texts import CAPTION_LIMIT, TEXT_LIMIT, formatted

DELETABLE = timedelta(hours=48)
MANY = 100
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)


def edit_text(store: Store, call: Call) -> Json:
    text = call.text("text")
    if not text:
        raise bad_request("message text is empty")
    body = formatted(text, call.text("parse_mode"), call.sequence("entities"), TEXT_LIMIT)
    if not body.text:
        raise bad_request("message must be non-empty")
    message, keyboard = _editable(store, call)
    if message.media or message.location:
        raise bad_request("there is no text in the message to edit")
    return _changed(store, message, replace(message, body=body, keyboard=keyboard, preview=preview(call)))


def edit_caption(store: Store, call: Call) -> Json:
    entities = call.sequence("caption_entities")
    body = formatted(call.text("caption"), call.text("parse_mode"), entities, CAPTION_LIMIT, "message caption")
    message, keyboard = _editable(store, call)
    if not message.media:
        raise bad_request("there is no caption in the message to edit")
    return _changed(store, message, replace(message, body=body, keyboard=keyboard))


def edit_markup(store: Store, call: Call) -> Json:
    message, keyboard = _editable(store, call)
    return _changed(store, message, replace(message, keyboard=keyboard))


def _editable(store: Store, call: Call) -> tuple[Message, Keyboard]:
    """The message the bot may edit, and its new keyboard (none, when the call names none). Raises ApiError."""
    chat = chats.find_chat(store, call.text("chat_id"))
    chats.reach(chat)
    keyboard, markup = read_markup(call.mapping("reply_markup"), chat)
    if markup is not None:
        raise bad_request("inline keyboard expected")
    message = store.messages[chat.id].get(call.integer("message_id") or 0)
    if message is None:
        raise bad_request("message to edit not found")
    if not _may_edit(chat, message):
        raise bad_request("message can't be edited")
    return message, keyboard


def _may_edit(chat: SandboxChat, message: Message) -> bool:
    if message.pinned or message.origin or message.markup is not None:
        return False
    if chat.kind == "channel":
        return may(chat, "can_edit_messages") or (message.by_bot and may(chat, "can_post_messages"))
    return message.by_bot


def _changed(store: Store, message: Message, changed: Message) -> Json:
    if changed == message:
        raise bad_request(NOT_MODIFIED)
    chats.pace(store, store.chats[message.chat])
    if changed.body != message.body:
        changed = replace(changed, edited=store.clock())
    return answer(store, chats.keep(store, changed))


def delete_message(store: Store, call: Call) -> Json:
    chat = chats.find_chat(store, call.text("chat_id"))
    chats.reach(chat)
    message = store.messages[chat.id].get(call.integer("message_id") or 0)
    if message is None:
        raise bad_request("message to delete not found")
    if not _may_delete(store, chat, message):
        raise bad_request("message can't be deleted")
    chats.remove(store, message)
    return True


def delete_messages(store: Store, call: Call) -> Json:
    chat = chats.find_chat(store, call.text("chat_id"))
    chats.reach(chat)
    numbers = [number for number in call.sequence("message_ids") if isinstance(number, int)]
    if not numbers:
        raise bad_request("message identifiers are not specified")
    if len(numbers) > MANY:
        raise bad_request("too many message identifiers specified")
    for number in dict.fromkeys(numbers):
        message = store.messages[chat.id].get(number)
        if message is not None and _may_delete(store, chat, message):
            chats.remove(store, message)
    return True


def _may_delete(store: Store, chat: SandboxChat, message: Message) -> bool:
    if chat.kind != "private" and may(chat, "can_delete_messages"):
        return True
    if store.clock() - message.date > DELETABLE:
        return False
    if chat.kind == "channel":
        return message.by_bot and may(chat, "can_post_messages")
    return chat.kind == "private" or message.by_bot


METHODS: Mapping[str, Callable[[Store, Call], Json]] = {
    "editMessageText": edit_text,
    "editMessageCaption": edit_caption,
    "editMessageReplyMarkup": edit_markup,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
}
