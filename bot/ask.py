"""What a person asks of the bot, and what the bot answers: plain values between Telegram and the commands.

An `Ask` is one update, already understood: exactly one of `command`, `text`, `data`, `query`, `location` and
`membership` says what happened (a command also keeps its whole `text`). An `Answer` says what to do about it; where it
goes (chat, thread, button, inline query) is known from the Ask. `Answer()` is silence.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from msgspec import Struct

from digests.model import Message

ChatKind = Literal["private", "group", "supergroup", "channel"]
Status = Literal["owner", "admin", "member", "restricted", "left", "kicked"]


class Membership(Struct, frozen=True):
    """The bot's own standing in a chat changed. In a private chat `kicked` means that the person blocked the bot."""

    before: Status
    after: Status
    may_post: bool  # may the bot now send messages there?
    title: str = ""


class Location(Struct, frozen=True):
    """A place that somebody shared, in degrees."""

    latitude: float
    longitude: float


class Post(Struct, frozen=True):
    """A message that is spoken of: replied to, or forwarded from a channel (`chat_id` is then the channel's).

    `buttons` are the data and links under it, where Telegram sends them along: they say what it tells.
    """

    chat_id: int
    message_id: int
    buttons: tuple[str, ...] = ()


class Ask(Struct, frozen=True):
    """One update from Telegram.

    `user_id` is 0 where nobody can be named (a post in a channel, an anonymous admin). `language` is the tag that the
    person's app reports ("pt-br"), "" when it does not. An inline query has no chat: `chat_id` is then the person's.
    """

    update_id: int
    user_id: int
    user_name: str
    language: str
    chat_id: int
    chat_kind: ChatKind
    thread: int | None = None  # forum topic
    text: str = ""
    command: str | None = None  # without slash and @name, lower case; None where no command was typed
    arguments: str = ""  # what follows the command, or a deep link's payload after /start; trimmed
    data: str | None = None  # of the button that was pressed
    message_id: int | None = None  # the message that was typed, or the one whose button was pressed
    query: str | None = None  # inline query
    offset: str = ""  # inline query: where the next page begins, as our last Answer.next_offset said
    membership: Membership | None = None
    location: Location | None = None
    about: Post | None = None  # the message replied to or forwarded
    inline_message: str | None = None  # the pressed button is under one of our cards, in a chat that we do not see
    answer_id: str | None = None  # Telegram's id of the pressed button or inline query
    at: datetime | None = None  # when it was sent, aware; None where Telegram does not say


class File(Struct, frozen=True):
    """A file to send: a document, or a picture (PNG or JPEG) that is shown. `caption` is HTML, 1024 characters."""

    name: str
    content: bytes
    caption: str = ""
    picture: bool = False


class Card(Struct, frozen=True):
    """One result of an inline query. `id` is unique in its answer, 1 to 64 bytes."""

    id: str
    title: str
    description: str
    message: Message


class Answer(Struct, frozen=True):
    """What to do: `edit` replaces the message whose button was pressed, `toast` (200 characters) answers the button."""

    messages: tuple[Message, ...] = ()
    edit: Message | None = None
    toast: str | None = None
    alert: bool = False  # the toast is a dialog that must be closed
    documents: tuple[File, ...] = ()
    cards: tuple[Card, ...] = ()  # for an inline query; () says that nothing was found
    offer: str = ""  # on a button above the cards, 64 characters, that opens the private chat with the bot
    next_offset: str = ""  # more cards follow; at most 64 bytes
    seconds: int = 60  # how long Telegram may keep the cards
    personal: bool = False  # the cards are this person's alone
