"""Update → Ask: what somebody wants, in our own words. What we do not understand is None, and is not an error."""

from __future__ import annotations

from typing import Any

from telegram import Bot, ChatMember, ChatMemberUpdated, Message, MessageOriginChannel, Update, User

from bot.ask import Ask, ChatKind, Location, Membership, Post, Status
from digests.store.inbox import Stored

# What Telegram is asked to tell us. Posts in channels only teach us the newest message number there.
WANTED = ("message", "channel_post", "callback_query", "inline_query", "my_chat_member")

_KINDS: dict[str, ChatKind] = {
    "private": "private",
    "group": "group",
    "supergroup": "supergroup",
    "channel": "channel",
}
_STATUS: dict[str, Status] = {
    "creator": "owner",
    "administrator": "admin",
    "member": "member",
    "restricted": "restricted",
    "left": "left",
    "kicked": "kicked",
}


def stored(raw: dict[str, Any]) -> Stored:
    """An update as it came, with the chat (or, without one, the person) in whose order it is handled."""
    return Stored(int(raw["update_id"]), _chat(raw), raw)


def newest_message(raw: dict[str, Any]) -> tuple[int, int] | None:
    """(chat, message) where an update shows how far a chat's messages have got."""
    message = raw.get("message") or raw.get("channel_post") or {}
    chat, number = message.get("chat", {}).get("id"), message.get("message_id")
    return (chat, number) if isinstance(chat, int) and isinstance(number, int) else None


def moved_chat(raw: dict[str, Any]) -> tuple[int, int] | None:
    """(old, new) where an update tells that a group became a supergroup."""
    message = raw.get("message") or {}
    old, new = message.get("chat", {}).get("id"), message.get("migrate_to_chat_id")
    return (old, new) if isinstance(old, int) and isinstance(new, int) else None


def ask_of(raw: dict[str, Any], bot: Bot, name: str) -> Ask | None:
    """The Ask in an update; None for what is none (a post in a channel, a join, a command for another bot).

    `name` is the bot's own, without @. Raises what PTB raises for an update that is not Telegram's.
    """
    update = Update.de_json(raw, bot)
    if update.callback_query is not None:
        return _pressed(update)
    if update.inline_query is not None:
        query = update.inline_query
        return _ask(update, query.from_user, query=query.query, offset=query.offset, answer_id=query.id)
    if update.my_chat_member is not None:
        return _membership(update, update.my_chat_member)
    return None if update.message is None else _said(update, update.message, name)


def _said(update: Update, message: Message, name: str) -> Ask | None:
    user = message.from_user
    if message.sender_chat is not None and message.sender_chat.id == message.chat.id:
        user = None  # an admin who stays anonymous
    elif message.is_automatic_forward or (user is not None and user.is_bot):
        return None
    if message.via_bot is not None:
        return None  # a card that was dropped into the chat is no question, and ours least of all
    if message.location is not None:
        place = Location(message.location.latitude, message.location.longitude)
        return _ask(update, user, message, location=place)
    text = message.text or message.caption or ""
    about = _about(message)
    if not text and about is None:
        return None
    word, *rest = text[1:].split(maxsplit=1) or [""]
    command, _, whom = word.partition("@")
    if not text.startswith(f"/{word}") or not command:
        return _ask(update, user, message, text=text, about=about)
    if whom and whom.lower() != name.lower():
        return None
    arguments = rest[0].strip() if rest else ""
    return _ask(update, user, message, text=text, command=command.lower(), arguments=arguments, about=about)


def _pressed(update: Update) -> Ask:
    query = update.callback_query
    assert query is not None
    message = query.message
    return _ask(
        update,
        query.from_user,
        message if isinstance(message, Message) else None,
        data=query.data or "",
        message_id=message.message_id if message else None,
        chat=message.chat if message else None,
        answer_id=query.id,
        inline_message=query.inline_message_id,
        at=None,
    )


def _membership(update: Update, change: ChatMemberUpdated) -> Ask:
    standing = Membership(
        before=_STATUS[change.old_chat_member.status],
        after=_STATUS[change.new_chat_member.status],
        may_post=_may_post(change.chat.type, change.new_chat_member),
        title=change.chat.title or change.chat.full_name or "",
    )
    return _ask(update, change.from_user, chat=change.chat, membership=standing, at=change.date)


def _may_post(kind: str, member: ChatMember) -> bool:
    match member.status:
        case "creator":
            return True
        case "administrator":
            return kind != "channel" or bool(getattr(member, "can_post_messages", False))
        case "restricted":
            return bool(getattr(member, "can_send_messages", False))
        case status:
            return status == "member" and kind != "channel"


def _about(message: Message) -> Post | None:
    if isinstance(message.forward_origin, MessageOriginChannel):
        return Post(message.forward_origin.chat.id, message.forward_origin.message_id)
    replied = message.reply_to_message
    if replied is None or replied.forum_topic_created is not None:  # every message in a topic "replies" to its start
        return None
    if isinstance(replied.forward_origin, MessageOriginChannel):
        return Post(replied.forward_origin.chat.id, replied.forward_origin.message_id, _buttons(replied))
    return Post(message.chat.id, replied.message_id, _buttons(replied))


def _buttons(message: Message) -> tuple[str, ...]:
    """The data and links under a message, in order."""
    rows = message.reply_markup.inline_keyboard if message.reply_markup else ()
    return tuple(str(button.callback_data or button.url) for row in rows for button in row)


def _ask(update: Update, user: User | None, message: Message | None = None, **more: Any) -> Ask:
    chat = more.pop("chat", None) or (message.chat if message else None)
    given: dict[str, Any] = {
        "update_id": update.update_id,
        "user_id": user.id if user else 0,
        "user_name": user.full_name if user else "",
        "language": (user.language_code or "").lower() if user else "",
        "chat_id": chat.id if chat else user.id if user else 0,
        "chat_kind": _KINDS[chat.type] if chat else "private",
        "thread": message.message_thread_id if message and message.is_topic_message else None,
        "message_id": message.message_id if message else None,
        "at": message.date if message else None,
    }
    return Ask(**{**given, **more})


def _chat(raw: dict[str, Any]) -> int | None:
    """Read from the bare update: an update that PTB cannot read must be stored all the same."""
    for kind in ("message", "channel_post", "my_chat_member"):
        if kind in raw:
            return _number(raw[kind].get("chat"))
    if "callback_query" in raw:
        query = raw["callback_query"]
        return _number((query.get("message") or {}).get("chat")) or _number(query.get("from"))
    return _number((raw.get("inline_query") or {}).get("from"))


def _number(value: Any) -> int | None:
    found = value.get("id") if isinstance(value, dict) else None
    return found if isinstance(found, int) else None
