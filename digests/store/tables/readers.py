"""Who talks to the bot and what they want to hear."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
)

from digests.store.columns import Moment, Number, Plain, metadata

chat = Table(
    "chat",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),  # Telegram's
    Column("kind", String(16), nullable=False),  # private | group | supergroup | channel
    Column("title", Text),
    Column("username", Text),  # without @
    Column("language", String(16)),
    Column("timezone", Text),
    Column("settings", Plain, nullable=False, server_default="{}"),
    Column("created", Moment, nullable=False),
    Column("changed", Moment, nullable=False),
    Index("ix_chat_username", "username"),
)

subscription = Table(
    "subscription",
    metadata,
    Column("id", Number, primary_key=True),
    Column("chat", BigInteger, nullable=False),
    Column("thread", BigInteger),
    Column("kind", String(16), nullable=False),  # company | topic | words | kind
    Column("what", Text, nullable=False),  # as typed
    Column("key", Text, nullable=False),  # folded, so that the same wish is kept once
    Column("words", Plain, nullable=False),  # {"all": […], "not": […]}, folded
    Column("rhythm", Plain),  # {"at": "08:00", "days": [0, …, 6]}, 0 = Monday; NULL: as it comes
    Column("muted", Boolean, nullable=False, server_default=false()),
    Column("upto", Number, nullable=False),  # the newest story there was when it was made
    Column("weighed", BigInteger),  # of several words: about how many releases there were when the rarest was chosen
    Column("created", Moment, nullable=False),
    UniqueConstraint("chat", "kind", "key"),
    Index("ix_subscription_weighed", "weighed"),
    sqlite_autoincrement=True,
)

# One key that a story must have to match: a company, a topic, or a word. The rest of the wish is checked after it.
anchor = Table(
    "anchor",
    metadata,
    Column("key", Text, primary_key=True),
    Column("subscription_id", Number, ForeignKey("subscription.id", ondelete="CASCADE"), primary_key=True),
    Index("ix_anchor_subscription_id", "subscription_id"),
)

# About how many releases hold a word; under "" how many there are (`store/frequency.py`).
word = Table(
    "word",
    metadata,
    Column("word", Text, primary_key=True),
    Column("releases", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)

# Updates are stored before they are acknowledged, handled once, and in order per chat.
bot_update = Table(
    "bot_update",
    metadata,
    Column("bot", BigInteger, primary_key=True, autoincrement=False),
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("chat", BigInteger),
    Column("raw", Plain, nullable=False),
    Column("received", Moment, nullable=False),
    Column("handled", Moment),
    Column("error", Text),
    Index("ix_bot_update_bot_handled_update_id", "bot", "handled", "update_id"),
)

bot_state = Table(
    "bot_state",
    metadata,
    Column("bot", BigInteger, primary_key=True, autoincrement=False),
    Column("paused_until", Moment),  # retry_after of the whole bot, so that it outlives a restart
    Column("name", Text),  # without @, as Telegram told it at the last start
)
