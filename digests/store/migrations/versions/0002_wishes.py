"""Rhythms of subscriptions, stories gathered for them, reminders, and words too long for a button."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from digests.store.columns import Moment, Number, Plain

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("subscription", sa.Column("rhythm", Plain, nullable=True))
    op.create_table(
        "gathered",
        sa.Column("subscription_id", Number, nullable=False),
        sa.Column("story_id", Number, nullable=False),
        sa.Column("chat", sa.BigInteger(), nullable=False),
        sa.Column("due", Moment(), nullable=False),
        sa.ForeignKeyConstraint(
            ["subscription_id"],
            ["subscription.id"],
            name="fk_gathered_subscription_id_subscription",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["story_id"], ["story.id"], name="fk_gathered_story_id_story"),
        sa.PrimaryKeyConstraint("subscription_id", "story_id", name="pk_gathered"),
    )
    op.create_index("ix_gathered_due", "gathered", ["due"])
    op.create_index("ix_gathered_chat", "gathered", ["chat"])
    op.create_index("ix_gathered_story_id", "gathered", ["story_id"])
    op.create_table(
        "reminder",
        sa.Column("id", Number, nullable=False),
        sa.Column("chat", sa.BigInteger(), nullable=False),
        sa.Column("thread", sa.BigInteger(), nullable=True),
        sa.Column("release_id", Number, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("starts", sa.String(40), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("ahead", sa.String(8), nullable=False),
        sa.Column("due", Moment(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("created", Moment(), nullable=False),
        sa.Column("done", Moment(), nullable=True),
        sa.ForeignKeyConstraint(["release_id"], ["release.id"], name="fk_reminder_release_id_release"),
        sa.PrimaryKeyConstraint("id", name="pk_reminder"),
        sa.UniqueConstraint(
            "chat", "release_id", "starts", "what", "ahead", name="uq_reminder_chat_release_id_starts_what_ahead"
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_reminder_done_due", "reminder", ["done", "due"])
    op.create_index("ix_reminder_release_id", "reminder", ["release_id"])
    op.create_table(
        "phrase",
        sa.Column("id", Number, nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("used", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_phrase"),
        sa.UniqueConstraint("words", name="uq_phrase_words"),
        sqlite_autoincrement=True,
    )
