"""The nouns of the sandbox, all frozen: chats and who may do what in them, messages, files, what is asked of the bot.

Offsets of entities are UTF-16 units, as the Bot API counts them. Moments are aware datetimes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, TypeAlias

Json: TypeAlias = "bool | int | float | str | Sequence[Json] | Mapping[str, Json] | None"
Clock: TypeAlias = Callable[[], datetime]

ChatKind = Literal["private", "group", "supergroup", "channel"]
Membership = Literal["creator", "administrator", "member", "restricted", "left", "kicked", "deactivated"]

ALL_RIGHTS = frozenset(
    "can_manage_chat can_delete_messages can_post_messages can_edit_messages can_pin_messages can_invite_users "
    "can_change_info can_restrict_members can_promote_members can_manage_video_chats can_manage_topics".split()
)


@dataclass(frozen=True, slots=True)
class User:
    """A person, or the bot."""

    id: int
    first_name: str
    username: str | None = None
    language: str = "en"
    is_bot: bool = False


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic of a supergroup; `id` is its message_thread_id."""

    id: int
    name: str
    closed: bool = False


@dataclass(frozen=True, slots=True)
class SandboxChat:
    """A chat of the sandbox and the bot's standing in it.

    In a private chat `id` is the user's id, `title` the first name and `language` the user's; `membership` is "member",
    "kicked" (the user blocked the bot) or "deactivated", and until `started` the bot may not write there. Elsewhere
    `membership` and `rights` are the bot's. `administrators` are the people who run a channel or group.
    """

    id: int
    title: str
    kind: ChatKind = "channel"
    username: str | None = None
    topics: tuple[Topic, ...] = ()
    language: str = "en"
    membership: Membership = "administrator"
    rights: frozenset[str] = ALL_RIGHTS
    protected: bool = False
    started: bool = False
    administrators: tuple[User, ...] = ()
    migrated_to: int | None = None
    description: str | None = None

    @property
    def user(self) -> User:
        """The person of a private chat."""
        return User(self.id, self.title, self.username, self.language)

    @property
    def forum(self) -> bool:
        return bool(self.topics)


def chat_for(chat: int | str, title: str, kind: ChatKind | None = None) -> SandboxChat:
    """The sandbox's chat for what a configuration calls a chat: a number, or "@name" (which gets a stable number).

    Without `kind` it follows from the number: positive is private, -100… a channel, else a basic group.
    """
    if isinstance(chat, str) and not chat.lstrip("-").isdigit():
        name = chat.removeprefix("@")
        number = int.from_bytes(hashlib.sha256(name.lower().encode()).digest()[:5], "big") % 10**10
        return SandboxChat(-(10**12) - number, title, kind or "channel", username=name)
    number = int(chat)
    guess: ChatKind = "private" if number > 0 else "channel" if number <= -(10**12) else "group"
    membership: Membership = "member" if number > 0 else "administrator"
    return SandboxChat(number, title, kind or guess, membership=membership)


@dataclass(frozen=True, slots=True)
class Entity:
    """A stretch of a text with a meaning: [offset, offset + length) in UTF-16 units; `argument` is url, language …"""

    kind: str
    offset: int
    length: int
    argument: str | None = None


@dataclass(frozen=True, slots=True)
class Text:
    """A text as Telegram keeps it: cleaned, with its entities."""

    text: str = ""
    entities: tuple[Entity, ...] = ()


@dataclass(frozen=True, slots=True)
class Button:
    """An inline button: its text, the field that says what it does ("url", "callback_data", …) and its value."""

    text: str
    field: str
    value: Json


Keyboard: TypeAlias = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Media:
    """A file in a message; `file` names it in the store."""

    kind: Literal["document", "photo"]
    file: str
    width: int = 0
    height: int = 0


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file the sandbox keeps: the same bytes under the same name have the same `id`."""

    id: str
    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a forwarded message came from."""

    chat: int
    message: int
    date: datetime
    sender: int | None


@dataclass(frozen=True, slots=True)
class Message:
    """One message. `sender` is a user's id, None for a post in its channel's name; `by_bot` says whose work it is."""

    chat: int
    id: int
    date: datetime
    sender: int | None
    by_bot: bool
    body: Text = Text()
    media: Media | None = None
    keyboard: Keyboard = ()
    markup: Json = None  # a reply keyboard, its removal or a forced reply, as sent
    thread: int | None = None
    reply_to: int | None = None
    quote: str | None = None
    origin: Origin | None = None
    edited: datetime | None = None
    protected: bool = False
    silent: bool = False
    preview: Mapping[str, Json] | None = None
    pinned: int | None = None  # a service message: that message was pinned
    location: tuple[float, float] | None = None  # latitude, longitude
    via_bot: bool = False


@dataclass(frozen=True, slots=True)
class Action:
    """A button the page shows under a chat's name; what `callback` returns, if anything, is shown to the person."""

    label: str
    callback: Callable[[], Awaitable[str | None]]


@dataclass(frozen=True, slots=True)
class CallbackAnswer:
    """What answerCallbackQuery said."""

    text: str = ""
    alert: bool = False
    url: str | None = None


@dataclass(frozen=True, slots=True)
class InlineAnswer:
    """What answerInlineQuery said."""

    results: tuple[Mapping[str, Json], ...] = field(default=())
    next_offset: str = ""
    button: Mapping[str, Json] | None = None  # above the results: its text, and what it starts in the private chat
