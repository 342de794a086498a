"""What people do in the sandbox: write, press buttons, ask inline, share a place, let the bot in or throw it out.

Each becomes the update that Telegram would send.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from bot.sandbox import chats, wire
from bot.sandbox.call import Call
from bot.sandbox.chats import Asked, Store
from bot.sandbox.keyboards import read_markup
from bot.sandbox.nouns import Button, CallbackAnswer, InlineAnswer, Json, Membership, Message, SandboxChat, User
from bot.sandbox.texts import TEXT_LIMIT, formatted

FORGOTTEN = timedelta(minutes=10)  # a question nobody answered


def say(store: Store, chat: SandboxChat, user: User, text: str, *, thread: int | None = None,
        reply_to: int | None = None) -> Message:  # fmt: skip
    """Somebody writes a text. In a channel it is a post of its administrator. Raises ApiError for a bad text."""
    body = formatted(text, "", (), TEXT_LIMIT)
    message = Message(chat.id, 0, store.clock(), user.id, by_bot=False, body=body, thread=thread, reply_to=reply_to)
    return _arrive(store, chat, message)


def share_location(store: Store, chat: SandboxChat, user: User, latitude: float, longitude: float) -> Message:
    place = (latitude, longitude)
    return _arrive(store, chat, Message(chat.id, 0, store.clock(), user.id, by_bot=False, location=place))


def _arrive(store: Store, chat: SandboxChat, message: Message) -> Message:
    chat = chats.started(store, chat)
    if chat.kind == "channel":
        message = replace(message, sender=None)
    message = chats.keep(store, replace(message, id=chats.next_id(store, chat)))
    if chat.membership in {"left", "kicked", "deactivated"} or not _heard(store, chat, message):
        return message
    kind = "channel_post" if chat.kind == "channel" else "message"
    store.update(kind, wire.message(store, message), chat.id)
    return message


def _heard(store: Store, chat: SandboxChat, message: Message) -> bool:
    """Privacy mode: in groups a bot that is no administrator hears commands and answers to itself."""
    if chat.kind not in {"group", "supergroup"} or chat.membership in {"administrator", "creator"}:
        return True
    answered = store.messages[chat.id].get(message.reply_to or 0)
    if answered and answered.by_bot:
        return True
    command = next((e for e in message.body.entities if e.kind == "bot_command" and e.offset == 0), None)
    if command is None:
        return False
    _, _, name = message.body.text[: command.length].partition("@")
    return not name or name.lower() == (store.bot.username or "").lower()


def edit(store: Store, message: Message, text: str) -> Message:
    """Somebody edits an own message."""
    changed = replace(message, body=formatted(text, "", (), TEXT_LIMIT), edited=store.clock())
    chats.keep(store, changed)
    kind = "edited_channel_post" if store.chats[message.chat].kind == "channel" else "edited_message"
    store.update(kind, wire.message(store, changed), message.chat)
    return changed


def press(store: Store, message: Message, button: Button, user: User) -> asyncio.Future[CallbackAnswer | InlineAnswer]:
    """Somebody presses a button with callback data; the future is the bot's answer."""
    payload: dict[str, Json] = {"message": wire.message(store, message), "data": button.value}
    number, answer = _ask(store, user)
    payload |= {"id": number, "from": wire.user(user), "chat_instance": str(message.chat)}
    store.update("callback_query", payload, message.chat)
    return answer


def ask_inline(store: Store, user: User, query: str, offset: str = "") -> asyncio.Future[CallbackAnswer | InlineAnswer]:
    """Somebody types "@bot query"; the future is the bot's answer."""
    number, answer = _ask(store, user)
    payload: dict[str, Json] = {
        "id": number, "from": wire.user(user), "query": query[:256], "offset": offset, "chat_type": "sender"
    }  # fmt: skip
    store.update("inline_query", payload, user.id)
    return answer


def _ask(store: Store, user: User) -> tuple[str, asyncio.Future[CallbackAnswer | InlineAnswer]]:
    for old in [n for n, asked in store.asked.items() if store.clock() - asked.at > FORGOTTEN]:
        del store.asked[old]
    number = str(secrets.randbits(62))
    answer: asyncio.Future[CallbackAnswer | InlineAnswer] = asyncio.get_running_loop().create_future()
    store.asked[number] = Asked(store.clock(), user.id, answer)
    return number, answer


def choose(store: Store, chat: SandboxChat, user: User, result: Mapping[str, Json], query: str) -> Message:
    """Somebody picks an inline result: its text is sent in the person's name, the bot hears of the choice.

    Raises ApiError for a text or a keyboard that Telegram would not take.
    """
    content = Call("inline", _object(result.get("input_message_content")))
    body = formatted(content.text("message_text"), content.text("parse_mode"), content.sequence("entities"), TEXT_LIMIT)
    keyboard, _ = read_markup(_object(result.get("reply_markup")), chat)
    message = Message(
        chat.id, 0, store.clock(), user.id, by_bot=False, body=body, keyboard=keyboard, via_bot=True
    )  # fmt: skip
    message = _arrive(store, chat, message)
    payload: dict[str, Json] = {"result_id": result.get("id"), "from": wire.user(user), "query": query}
    store.update("chosen_inline_result", payload, user.id)
    return message


def _object(value: Json) -> Mapping[str, Json]:
    return value if isinstance(value, Mapping) else {}


def admit(store: Store, chat: SandboxChat, membership: Membership, rights: frozenset[str], actor: User) -> SandboxChat:
    """Somebody changes the bot's standing in a chat; the bot hears of it as my_chat_member."""
    changed = replace(chat, membership=membership, rights=rights)
    chats.change_chat(store, changed)
    payload: dict[str, Json] = {
        "chat": wire.chat(changed),
        "from": wire.user(actor),
        "date": int(store.clock().timestamp()),
        "old_chat_member": wire.member(chat, store.bot),
        "new_chat_member": wire.member(changed, store.bot),
    }
    store.update("my_chat_member", payload, changed.id)
    return changed
