"""Stories of which a digest told a date to come."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from digests.store.columns import Number

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "mention",
        sa.Column("digest_id", Number, nullable=False),
        sa.Column("story_id", Number, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["digest_id"], ["digest.id"], name="fk_mention_digest_id_digest"),
        sa.ForeignKeyConstraint(["story_id"], ["story.id"], name="fk_mention_story_id_story"),
        sa.PrimaryKeyConstraint("digest_id", "story_id", name="pk_mention"),
    )
    op.create_index("ix_mention_story_id", "mention", ["story_id"])
