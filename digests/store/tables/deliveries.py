"""What is owed to whom: digests, the stories they told, their messages as deliveries, and who may send."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
    text,
)

from digests.store.columns import Moment, Number, Plain, metadata

digest = Table(
    "digest",
    metadata,
    Column("id", Number, primary_key=True),
    Column("channel", Text, nullable=False),  # a channel's name, or "reader:<chat id>"
    Column("slot", Text, nullable=False),
    Column("since", Moment),
    Column("until", Moment),
    Column("made", Moment, nullable=False),
    UniqueConstraint("channel", "slot"),
    Index("ix_digest_channel_id", "channel", "id"),
    sqlite_autoincrement=True,
)

# How far each channel, and all readers together, have come: behind these the next digest starts.
reached = Table(
    "reached",
    metadata,
    Column("channel", Text, primary_key=True),
    Column("upto", Number, nullable=False),  # the newest story that was looked at
    Column("until", Moment, nullable=False),
)

told = Table(
    "told",
    metadata,
    Column("digest_id", Number, ForeignKey("digest.id"), primary_key=True),
    Column("story_id", Number, ForeignKey("story.id"), primary_key=True),
    Column("channel", Text, nullable=False),
    Column("revision", Integer, nullable=False, server_default="0"),  # of the story, as far as it was carried here
    Index("ix_told_channel_story_id", "channel", "story_id"),
    Index("ix_told_story_id", "story_id"),
)

# Stories of which a digest told no more than a date to come: they may be told still, but a correction reaches it.
mention = Table(
    "mention",
    metadata,
    Column("digest_id", Number, ForeignKey("digest.id"), primary_key=True),
    Column("story_id", Number, ForeignKey("story.id"), primary_key=True),
    Column("revision", Integer, nullable=False),
    Index("ix_mention_story_id", "story_id"),
)

# A chat as deliveries see it: they queue up in it, one at a time. Its names ("@name", "-100…", an id it had before it
# moved) all lead to it, so that one chat under two names is still one lane.
lane = Table(
    "lane",
    metadata,
    Column("id", Number, primary_key=True),
    Column("chat", BigInteger, unique=True),  # Telegram's id; unknown for an "@name" that was not yet sent to
    Column("last_message_id", BigInteger),  # the newest known in it, whoever wrote it
    Column("paused_until", Moment),  # retry_after
    sqlite_autoincrement=True,
)

lane_name = Table(
    "lane_name",
    metadata,
    Column("name", Text, primary_key=True),
    Column("lane_id", Number, ForeignKey("lane.id"), nullable=False, index=True),
)

# A chat, or one topic of it, that refused us: nothing is sent there until it is resumed.
suspension = Table(
    "suspension",
    metadata,
    Column("lane_id", Number, ForeignKey("lane.id"), primary_key=True),
    Column("thread", BigInteger, primary_key=True, autoincrement=False),  # 0: the whole chat
    Column("reason", Text, nullable=False),
    Column("since", Moment, nullable=False),
)

# In words, for a partial index takes no parameters; and by what it is not, for SQLite would sort by an index on states.
OWED = "state NOT IN ('sent', 'dead', 'refused')"

# One message, edit, removal or pin owed to one chat. Its id orders the lane.
delivery = Table(
    "delivery",
    metadata,
    Column("id", Number, primary_key=True),
    Column("digest_id", Number, ForeignKey("digest.id")),
    Column("channel", Text, nullable=False),  # the destination: a channel's name, or "reader:<chat id>"
    Column("slot", Text, nullable=False),
    Column("part", Integer, nullable=False),
    Column("revision", Integer, nullable=False, server_default="0"),  # an edit's number
    Column("action", String(16), nullable=False, server_default="send"),  # send | edit | delete | pin
    Column("target_id", Number, ForeignKey("delivery.id")),  # the delivery that is edited, deleted or pinned
    Column("lane_id", Number, ForeignKey("lane.id"), nullable=False),
    Column("thread", BigInteger),
    Column("payload", Plain, nullable=False),  # frozen: what was composed is what is sent, also after a crash
    Column("payload_hash", String(64), nullable=False),
    Column("state", String(16), nullable=False),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("plain", Boolean, nullable=False, server_default=false()),  # Telegram did not take its markup: send without
    Column("probes", Integer, nullable=False, server_default="0"),  # how often it was looked for in vain
    Column("priority", Integer, nullable=False, server_default="0"),  # 0 channels, 1 readers: they are many
    Column("not_before", Moment),  # of an unknown one: when to look for it; NULL says that an operator must decide
    Column("epoch", BigInteger),  # of the lease under which it was claimed
    Column("last_message_id", BigInteger),  # the newest known in the chat when the attempt was recorded
    Column("message_id", BigInteger),
    Column("reason", Text),
    Column("created", Moment, nullable=False),
    Column("changed", Moment, nullable=False),
    Column("sent", Moment),
    UniqueConstraint("channel", "slot", "part", "action", "revision"),
    Index("ix_delivery_state_lane_id", "state", "lane_id", "id"),
    Index("ix_delivery_lane_id_message_id", "lane_id", "message_id"),
    # Of few among many: what is still owed, in the order in which it is looked at.
    Index("ix_delivery_owed", "priority", "id", sqlite_where=text(OWED), postgresql_where=text(OWED)),
    Index("ix_delivery_target_id", "target_id"),
    Index("ix_delivery_digest_id", "digest_id"),
    sqlite_autoincrement=True,
)

lease = Table(
    "lease",
    metadata,
    Column("name", Text, primary_key=True),
    Column("owner", Text, nullable=False),
    Column("epoch", BigInteger, nullable=False),
    Column("expires", Moment, nullable=False),
)
