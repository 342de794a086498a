"""What readers' wishes need beside themselves: stories that wait for their time, reminders, long words of buttons."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Date, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint

from digests.store.columns import Moment, Number, metadata

# A story that somebody asked for, to be told later: at the set time of the subscription, or when the quiet hours end.
gathered = Table(
    "gathered",
    metadata,
    Column("subscription_id", Number, ForeignKey("subscription.id", ondelete="CASCADE"), primary_key=True),
    Column("story_id", Number, ForeignKey("story.id"), primary_key=True),
    Column("chat", BigInteger, nullable=False),
    Column("due", Moment, nullable=False),
    Index("ix_gathered_due", "due"),
    Index("ix_gathered_chat", "chat"),
    Index("ix_gathered_story_id", "story_id"),
)

# A date somebody wants to be reminded of, as it was told then: a correction is compared with it when it is due.
reminder = Table(
    "reminder",
    metadata,
    Column("id", Number, primary_key=True),
    Column("chat", BigInteger, nullable=False),
    Column("thread", BigInteger),
    Column("release_id", Number, ForeignKey("release.id"), nullable=False),
    Column("position", Integer, nullable=False),  # of the milestone, when it was asked for
    Column("starts", String(40), nullable=False),
    Column("what", Text, nullable=False),
    Column("ahead", String(8), nullable=False),  # day | hour | time
    Column("due", Moment, nullable=False),
    Column("day", Date, nullable=False),  # of the event, for lists
    Column("created", Moment, nullable=False),
    Column("done", Moment),
    UniqueConstraint("chat", "release_id", "starts", "what", "ahead"),
    Index("ix_reminder_done_due", "done", "due"),
    Index("ix_reminder_release_id", "release_id"),
    sqlite_autoincrement=True,
)

# Words that are longer than the 64 bytes of a button, under a number that is not.
phrase = Table(
    "phrase",
    metadata,
    Column("id", Number, primary_key=True),
    Column("words", Text, nullable=False, unique=True),
    Column("used", Moment, nullable=False),
    sqlite_autoincrement=True,
)
