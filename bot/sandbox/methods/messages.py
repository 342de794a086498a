"""Sending, forwarding and copying messages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.sandbox import chats
from bot.sandbox.call import Call
from bot.sandbox.chats import Store
from bot.sandbox.errors import bad_request
from bot.sandbox.methods.sending import answer, blank, post
from bot.sandbox.nouns import Json, Message, Origin
from bot.sandbox.texts import CAPTION_LIMIT, TEXT_LIMIT, formatted

CHAT_ACTIONS = frozenset(
    "typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker "
    "find_location record_video_note upload_video_note".split()
)


def send_message(store: Store, call: Call) -> Json:
    text = call.text("text")
    if not text:
        raise bad_request("message text is empty")
    body = formatted(text, call.text("parse_mode"), call.sequence("entities"), TEXT_LIMIT)
    if not body.text:
        raise bad_request("message must be non-empty")
    message = replace(blank(store, call), body=body, preview=preview(call))
    return answer(store, post(store, message))


def preview(call: Call) -> Mapping[str, Json] | None:
    """The link preview that was asked for, None when the call says nothing about it."""
    options = call.mapping("link_preview_options")
    if not options and call.flag("disable_web_page_preview"):
        return {"is_disabled": True}
    return {k: v for k, v in options.items() if v is not None} or None


def forward_message(store: Store, call: Call) -> Json:
    message = blank(store, call)
    source = _source(store, call, "forward")
    origin = source.origin or Origin(source.chat, source.id, source.date, source.sender)
    message = replace(
        message, body=source.body, media=source.media, location=source.location, preview=source.preview, origin=origin
    )
    return answer(store, post(store, message))


def copy_message(store: Store, call: Call) -> Json:
    message = blank(store, call)
    source = _source(store, call, "copy")
    body = source.body
    if source.media and "caption" in call.values:
        entities = call.sequence("caption_entities")
        body = formatted(call.text("caption"), call.text("parse_mode"), entities, CAPTION_LIMIT, "message caption")
    message = replace(message, body=body, media=source.media, location=source.location, preview=source.preview)
    return {"message_id": post(store, message).id}


def _source(store: Store, call: Call, verb: str) -> Message:
    """The message to forward or copy. Raises ApiError where it is not there or its content is protected."""
    chat = chats.find_chat(store, call.text("from_chat_id"))
    chats.reach(chat)
    source = store.messages[chat.id].get(call.integer("message_id") or 0)
    if source is None:
        raise bad_request(f"message to {verb} not found")
    if chat.protected or source.protected or source.pinned:
        raise bad_request(f"the message can't be {'forwarded' if verb == 'forward' else 'copied'}")
    return source


def send_chat_action(store: Store, call: Call) -> Json:
    chat = chats.writable(store, call.text("chat_id"))
    if call.text("action") not in CHAT_ACTIONS:
        raise bad_request("wrong parameter action in request")
    store.tell({"type": "action", "chat": chat.id, "action": call.text("action")})
    return True


def pin_message(store: Store, call: Call) -> Json:
    chat = _pinnable(store, call)
    number = call.integer("message_id") or 0
    if number not in store.messages[chat]:
        raise bad_request("message to pin not found")
    pins = store.pins.get(chat, ())
    if number in pins:
        return True
    store.pins[chat] = (*pins, number)
    sender = None if store.chats[chat].kind == "channel" else store.bot.id
    service = Message(chat, 0, store.clock(), sender, by_bot=True, pinned=number)
    kept = chats.keep(store, replace(service, id=chats.next_id(store, store.chats[chat])))
    kind = "channel_post" if sender is None else "message"
    store.update(kind, _mapping(answer(store, kept)), chat)
    return True


def unpin_message(store: Store, call: Call) -> Json:
    chat = _pinnable(store, call)
    pins = store.pins.get(chat, ())
    number = call.integer("message_id") or (pins[-1] if pins else 0)
    if number not in pins:
        raise bad_request("message to unpin not found")
    store.pins[chat] = tuple(pin for pin in pins if pin != number)
    store.tell({"type": "chat", "chat": chat})
    return True


def unpin_all(store: Store, call: Call) -> Json:
    chat = _pinnable(store, call)
    store.pins[chat] = ()
    store.tell({"type": "chat", "chat": chat})
    return True


def _pinnable(store: Store, call: Call) -> int:
    chat = chats.find_chat(store, call.text("chat_id"))
    chats.reach(chat)
    right = "can_edit_messages" if chat.kind == "channel" else "can_pin_messages"
    if chat.kind != "private" and not chats.may(chat, right):
        raise bad_request("not enough rights to manage pinned messages in the chat")
    return chat.id


def _mapping(value: Json) -> Mapping[str, Json]:
    assert isinstance(value, Mapping)
    return value


METHODS: Mapping[str, Callable[[Store, Call], Json]] = {
    "sendMessage": send_message,
    "forwardMessage": forward_message,
    "copyMessage": copy_message,
    "sendChatAction": send_chat_action,
    "pinChatMessage": pin_message,
    "unpinChatMessage": unpin_message,
    "unpinAllChatMessages": unpin_all,
}
