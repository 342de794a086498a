"""What the sandbox knows: one plain store of frozen values, and the few ways to change it.

Message ids are dense in channels and supergroups; private chats and basic groups share one counter, as with Telegram.
Whoever watches (the page) is told of every change.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from bot.sandbox.errors import ApiError, bad_request, forbidden
from bot.sandbox.floods import Floods, admit
from bot.sandbox.nouns import (
    CallbackAnswer,
    Clock,
    InlineAnswer,
    Json,
    Message,
    SandboxChat,
    StoredFile,
    User,
)
from bot.sandbox.updates import Updates

SHARED = 0  # the counter of private chats and basic groups
GONE = frozenset({"left", "kicked"})


def now() -> datetime:
    return datetime.now(UTC)


@dataclass(slots=True)
class Asked:
    """A pressed button or an inline query that waits for the bot's answer."""

    at: datetime
    user: int
    answer: asyncio.Future[CallbackAnswer | InlineAnswer]


@dataclass(slots=True)
class Store:
    """Everything the sandbox keeps in memory."""

    bot: User
    token: str
    clock: Clock = now
    chats: dict[int, SandboxChat] = field(default_factory=dict)
    users: dict[int, User] = field(default_factory=dict)
    messages: dict[int, dict[int, Message]] = field(default_factory=dict)
    counters: dict[int, int] = field(default_factory=dict)
    files: dict[str, StoredFile] = field(default_factory=dict)
    pins: dict[int, tuple[int, ...]] = field(default_factory=dict)
    asked: dict[str, Asked] = field(default_factory=dict)
    commands: dict[tuple[str, str], tuple[Mapping[str, Json], ...]] = field(default_factory=dict)
    profile: dict[tuple[str, str], str] = field(default_factory=dict)
    floods: Floods | None = None
    updates: Updates = field(default_factory=Updates)
    watchers: set[asyncio.Queue[Mapping[str, Json]]] = field(default_factory=set)
    changes: int = 0

    def tell(self, change: Mapping[str, Json]) -> None:
        """Tells whoever watches."""
        self.changes += 1
        for watcher in self.watchers:
            watcher.put_nowait(change)

    def update(self, kind: str, payload: Mapping[str, Json], lane: int) -> int:
        """Queues an update for the bot; `lane` is the chat or user it must stay in order with."""
        return self.updates.push(kind, payload, lane, self.clock())


def add_chat(store: Store, chat: SandboxChat) -> None:
    store.chats[chat.id] = chat
    store.messages.setdefault(chat.id, {})
    for user in (chat.user, *chat.administrators) if chat.kind == "private" else chat.administrators:
        store.users.setdefault(user.id, user)


def change_chat(store: Store, chat: SandboxChat) -> None:
    store.chats[chat.id] = chat
    store.tell({"type": "chat", "chat": chat.id})


def find_chat(store: Store, given: str) -> SandboxChat:
    """The chat a call names by number or @name. Raises ApiError 400."""
    if not given:
        raise bad_request("chat_id is empty")
    if given.startswith("@"):
        name = given[1:].lower()
        for chat in store.chats.values():
            if chat.kind != "private" and (chat.username or "").lower() == name:
                return chat
    elif given.lstrip("-").isdigit() and int(given) in store.chats:
        return store.chats[int(given)]
    raise bad_request("chat not found")


def reach(chat: SandboxChat) -> None:
    """Raises the ApiError that a bot gets that is not, or no longer, in the chat."""
    if chat.migrated_to is not None:
        raise ApiError(
            400,
            "Bad Request: group chat was upgraded to a supergroup chat",
            {"migrate_to_chat_id": chat.migrated_to},
        )
    if chat.kind == "private":
        if chat.membership == "deactivated":
            raise forbidden("user is deactivated")
        if chat.membership == "kicked":
            raise forbidden("bot was blocked by the user")
        if not chat.started:
            raise forbidden("bot can't initiate conversation with a user")
    elif chat.membership in GONE:
        where = "channel chat" if chat.kind == "channel" else f"{chat.kind} chat"
        how = "was kicked from" if chat.membership == "kicked" else "is not a member of"
        raise forbidden(f"bot {how} the {where}")


def may(chat: SandboxChat, right: str) -> bool:
    return chat.membership == "creator" or (chat.membership == "administrator" and right in chat.rights)


def writable(store: Store, given: str) -> SandboxChat:
    """The chat, when the bot may write in it. Raises ApiError 400 or 403."""
    chat = find_chat(store, given)
    reach(chat)
    if chat.kind == "channel" and not may(chat, "can_post_messages"):
        raise bad_request("need administrator rights in the channel chat")
    if chat.membership == "restricted":
        raise bad_request("not enough rights to send text messages to the chat")
    return chat


def next_id(store: Store, chat: SandboxChat) -> int:
    counter = chat.id if chat.kind in {"channel", "supergroup"} else SHARED
    store.counters[counter] = store.counters.get(counter, 0) + 1
    return store.counters[counter]


def pace(store: Store, chat: SandboxChat) -> None:
    """Counts one more message to the chat. Raises ApiError 429 where that is too many."""
    if store.floods is not None:
        admit(store.floods, chat, store.clock())


def keep(store: Store, message: Message) -> Message:
    """Stores a new or changed message and tells whoever watches."""
    store.messages.setdefault(message.chat, {})[message.id] = message
    store.tell({"type": "message", "chat": message.chat, "message": message.id})
    return message


def remove(store: Store, message: Message) -> None:
    del store.messages[message.chat][message.id]
    pins = store.pins.get(message.chat, ())
    store.pins[message.chat] = tuple(pin for pin in pins if pin != message.id)
    store.tell({"type": "deleted", "chat": message.chat, "message": message.id})


def keep_file(store: Store, name: str, media_type: str, content: bytes) -> StoredFile:
    digest = hashlib.sha256(content + b"\0" + name.encode()).hexdigest()[:24]
    return store.files.setdefault(digest, StoredFile(digest, name, media_type, content))


def started(store: Store, chat: SandboxChat) -> SandboxChat:
    """The private chat after its user wrote: the bot may answer from now on."""
    if chat.kind == "private" and not chat.started:
        chat = replace(chat, started=True)
        change_chat(store, chat)
    return chat
