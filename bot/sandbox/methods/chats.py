"""What a bot may ask of a chat: what it is, who is in it; and leaving it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.sandbox import chats, people, wire
from bot.sandbox.call import Call
from bot.sandbox.chats import GONE, Store
from bot.sandbox.errors import bad_request, forbidden
from bot.sandbox.nouns import ALL_RIGHTS, Json, SandboxChat, User

ACCENT = {"accent_color_id": 0, "max_reaction_count": 11}
GIFTS = (
    "unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"
)  # fmt: skip


def get_chat(store: Store, call: Call) -> Json:
    chat = _inside(store, call)
    found = wire.chat(chat) | ACCENT | {"accepted_gift_types": dict.fromkeys(GIFTS, False)}
    if chat.description:
        found["description"] = chat.description
    if chat.protected:
        found["has_protected_content"] = True
    pins = store.pins.get(chat.id, ())
    if pins and pins[-1] in store.messages[chat.id]:
        found["pinned_message"] = wire.message(store, store.messages[chat.id][pins[-1]], whole=False)
    return found


def get_member(store: Store, call: Call) -> Json:
    chat = _inside(store, call)
    number = call.integer("user_id")
    if number is None:
        raise bad_request("invalid user_id specified")
    if number == store.bot.id:
        return wire.member(chat, store.bot)
    administrator = next((a for a in chat.administrators if a.id == number), None)
    if administrator:
        return _administrator(chat, administrator)
    user = store.users.get(number)
    if user is None or (chat.kind == "private" and user.id != chat.id):
        raise bad_request("member not found")
    return {"status": "member" if chat.kind == "private" or _seen(store, chat, user) else "left",
            "user": wire.user(user)}  # fmt: skip


def get_administrators(store: Store, call: Call) -> Json:
    chat = _inside(store, call)
    if chat.kind == "private":
        raise bad_request("there are no administrators in the private chat")
    found: list[Json] = [_administrator(chat, a) for a in chat.administrators]
    if chat.membership in {"administrator", "creator"}:
        found.append(wire.member(chat, store.bot))
    return found


def count_members(store: Store, call: Call) -> Json:
    chat = _inside(store, call)
    people_here = {a.id for a in chat.administrators} | {u.id for u in store.users.values() if _seen(store, chat, u)}
    return 2 if chat.kind == "private" else len(people_here) + (chat.membership not in GONE)


def leave_chat(store: Store, call: Call) -> Json:
    chat = _inside(store, call)
    if chat.kind == "private":
        raise bad_request("chat member status can't be changed in private chats")
    people.admit(store, chat, "left", chat.rights, store.bot)
    return True


def _inside(store: Store, call: Call) -> SandboxChat:
    """The chat, when the bot is in it; it may ask about a private chat it cannot write to, as with Telegram."""
    chat = chats.find_chat(store, call.text("chat_id"))
    if chat.kind == "private":
        if not chat.started:
            raise bad_request("chat not found")
        return chat
    if chat.migrated_to is not None or chat.membership == "kicked":
        chats.reach(chat)
    if chat.membership == "left" and not chat.username:
        raise forbidden("bot is not a member of the " + ("channel chat" if chat.kind == "channel" else "group chat"))
    return chat


def _administrator(chat: SandboxChat, user: User) -> Json:
    creator = chat.administrators[0].id == user.id
    if creator:
        return {"status": "creator", "user": wire.user(user), "is_anonymous": False}
    place = replace(chat, membership="administrator", rights=ALL_RIGHTS)
    return wire.member(place, user)


def _seen(store: Store, chat: SandboxChat, user: User) -> bool:
    """Whether the user wrote in the chat: the sandbox's people are in the groups they write in."""
    return any(message.sender == user.id for message in store.messages[chat.id].values())


METHODS: Mapping[str, Callable[[Store, Call], Json]] = {
    "getChat": get_chat,
    "getChatMember": get_member,
    "getChatAdministrators": get_administrators,
    "getChatMemberCount": count_members,
    "leaveChat": leave_chat,
}
