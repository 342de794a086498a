"""The first tables: sources, releases and their stories; companies; digests and deliveries; readers.

The text index is the one thing that differs: FTS5 on SQLite, a tsvector under a GIN index on PostgreSQL. No triggers:
the functions that write a release write its index row.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from digests.store.columns import Exact, Moment, Number, Plain

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    _incoming()
    _companies()
    _releases()
    _facts()
    _deliveries()
    _readers()
    _text_index()


def _incoming() -> None:
    op.create_table(
        "source",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("state", Plain, nullable=False),
        sa.Column("ok", sa.Boolean(), nullable=False),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("polled", Moment(), nullable=True),
        sa.Column("last_new", Moment(), nullable=True),
        sa.Column("notes", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("name", name="pk_source"),
    )
    op.create_table(
        "document",
        sa.Column("id", Number, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("identity", sa.Text(), nullable=False),
        sa.Column("content_hash", sa.String(length=64), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("media", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("published", Moment(), nullable=True),
        sa.Column("fetched", Moment(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("content", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_document"),
        sa.UniqueConstraint("source", "identity", name="uq_document_source_identity"),
    )
    op.create_index("ix_document_content_hash", "document", ["content_hash"])


def _companies() -> None:
    op.create_table(
        "company",
        sa.Column("id", Number, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_company"),
        sa.UniqueConstraint("folded", name="uq_company_folded"),
    )
    op.create_table(
        "company_name",
        sa.Column("id", Number, nullable=False),
        sa.Column("company_id", Number, nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("written", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["company_id"], ["company.id"], name="fk_company_name_company_id_company"),
        sa.PrimaryKeyConstraint("id", name="pk_company_name"),
        sa.UniqueConstraint("folded", "company_id", name="uq_company_name_folded_company_id"),
    )
    op.create_table(
        "company_gram",
        sa.Column("gram", sa.String(length=3), nullable=False),
        sa.Column("name_id", Number, nullable=False),
        sa.ForeignKeyConstraint(["name_id"], ["company_name.id"], name="fk_company_gram_name_id_company_name"),
        sa.PrimaryKeyConstraint("gram", "name_id", name="pk_company_gram"),
    )
    op.create_index("ix_company_gram_name_id", "company_gram", ["name_id"])


def _releases() -> None:
    op.create_table(
        "story",
        sa.Column("id", Number, nullable=False),
        sa.Column("lead_id", Number, nullable=True),
        sa.Column("first_seen", Moment(), nullable=False),
        sa.Column("changed", Moment(), nullable=False),
        sa.Column("corrected", sa.Boolean(), nullable=False),
        sa.Column("revision", sa.Integer(), server_default="0", nullable=False),
        sa.Column("embargo", Moment(), nullable=True),
        sa.Column("merged_into", Number, nullable=True),
        sa.Column("retracted", Moment(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_story"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_story_first_seen", "story", ["first_seen"])
    op.create_index("ix_story_revision", "story", ["revision"])
    op.create_table(
        "release",
        sa.Column("id", Number, nullable=False),
        sa.Column("document_id", Number, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("story_id", Number, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("seen", Moment(), nullable=False),
        sa.Column("changed", Moment(), nullable=True),
        sa.Column("headline", sa.Text(), nullable=True),
        sa.Column("subheadline", sa.Text(), nullable=True),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=True),
        sa.Column("issuer", sa.Text(), nullable=True),
        sa.Column("tickers", Plain, nullable=False),
        sa.Column("company_id", Number, nullable=True),
        sa.Column("dateline", Plain, nullable=True),
        sa.Column("wire", sa.Text(), nullable=True),
        sa.Column("published", sa.String(length=40), nullable=True),
        sa.Column("published_from", sa.String(length=16), nullable=True),
        sa.Column("published_day", sa.Date(), nullable=True),
        sa.Column("correction", Plain, nullable=True),
        sa.Column("embargo", sa.String(length=40), nullable=True),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("blocks", Plain, nullable=False),
        sa.Column("boilerplate", Plain, nullable=False),
        sa.ForeignKeyConstraint(["company_id"], ["company.id"], name="fk_release_company_id_company"),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name="fk_release_document_id_document"),
        sa.ForeignKeyConstraint(["story_id"], ["story.id"], name="fk_release_story_id_story"),
        sa.PrimaryKeyConstraint("id", name="pk_release"),
        sa.UniqueConstraint("document_id", "position", name="uq_release_document_id_position"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_release_company_id_id", "release", ["company_id", "id"])
    op.create_index("ix_release_published_day", "release", ["published_day"])
    op.create_index("ix_release_story_id", "release", ["story_id"])
    op.create_table(
        "band",
        sa.Column("key", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("release_id", Number, nullable=False),
        sa.ForeignKeyConstraint(["release_id"], ["release.id"], name="fk_band_release_id_release"),
        sa.PrimaryKeyConstraint("key", "release_id", name="pk_band"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_band_release_id", "band", ["release_id"])


def _facts() -> None:
    op.create_table(
        "figure",
        sa.Column("release_id", Number, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("span_start", sa.Integer(), nullable=False),
        sa.Column("span_end", sa.Integer(), nullable=False),
        sa.Column("value", Exact(), nullable=False),
        sa.Column("high", Exact(), nullable=True),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("bound", sa.String(length=16), nullable=False),
        sa.Column("measure", sa.Text(), nullable=False),
        sa.Column("basis", sa.Text(), nullable=True),
        sa.Column("period", sa.Text(), nullable=True),
        sa.Column("change", Plain, nullable=True),
        sa.Column("sentence", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=True),
        sa.Column("why_not", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["release_id"], ["release.id"], name="fk_figure_release_id_release"),
        sa.PrimaryKeyConstraint("release_id", "position", name="pk_figure"),
    )
    op.create_table(
        "milestone",
        sa.Column("release_id", Number, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("span_start", sa.Integer(), nullable=False),
        sa.Column("span_end", sa.Integer(), nullable=False),
        sa.Column("starts", sa.String(length=40), nullable=False),
        sa.Column("ends", sa.String(length=40), nullable=True),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("grain", sa.String(length=8), nullable=False),
        sa.Column("zone", sa.Text(), nullable=True),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("derived", sa.Boolean(), nullable=False),
        sa.Column("sentence", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=True),
        sa.Column("why_not", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["release_id"], ["release.id"], name="fk_milestone_release_id_release"),
        sa.PrimaryKeyConstraint("release_id", "position", name="pk_milestone"),
    )
    op.create_index("ix_milestone_first_day_release_id", "milestone", ["first_day", "release_id"])
    lasts = sa.text("last_day > first_day")
    op.create_index("ix_milestone_last_day", "milestone", ["last_day"], sqlite_where=lasts, postgresql_where=lasts)


def _deliveries() -> None:
    op.create_table(
        "digest",
        sa.Column("id", Number, nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("slot", sa.Text(), nullable=False),
        sa.Column("since", Moment(), nullable=True),
        sa.Column("until", Moment(), nullable=True),
        sa.Column("made", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_digest"),
        sa.UniqueConstraint("channel", "slot", name="uq_digest_channel_slot"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_digest_channel_id", "digest", ["channel", "id"])
    op.create_table(
        "reached",
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("upto", Number, nullable=False),
        sa.Column("until", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("channel", name="pk_reached"),
    )
    op.create_table(
        "told",
        sa.Column("digest_id", Number, nullable=False),
        sa.Column("story_id", Number, nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(["digest_id"], ["digest.id"], name="fk_told_digest_id_digest"),
        sa.ForeignKeyConstraint(["story_id"], ["story.id"], name="fk_told_story_id_story"),
        sa.PrimaryKeyConstraint("digest_id", "story_id", name="pk_told"),
    )
    op.create_index("ix_told_channel_story_id", "told", ["channel", "story_id"])
    op.create_index("ix_told_story_id", "told", ["story_id"])
    op.create_table(
        "lane",
        sa.Column("id", Number, nullable=False),
        sa.Column("chat", sa.BigInteger(), nullable=True),
        sa.Column("last_message_id", sa.BigInteger(), nullable=True),
        sa.Column("paused_until", Moment(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_lane"),
        sa.UniqueConstraint("chat", name="uq_lane_chat"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "lane_name",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("lane_id", Number, nullable=False),
        sa.ForeignKeyConstraint(["lane_id"], ["lane.id"], name="fk_lane_name_lane_id_lane"),
        sa.PrimaryKeyConstraint("name", name="pk_lane_name"),
    )
    op.create_index("ix_lane_name_lane_id", "lane_name", ["lane_id"])
    op.create_table(
        "suspension",
        sa.Column("lane_id", Number, nullable=False),
        sa.Column("thread", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("since", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["lane_id"], ["lane.id"], name="fk_suspension_lane_id_lane"),
        sa.PrimaryKeyConstraint("lane_id", "thread", name="pk_suspension"),
    )
    op.create_table(
        "delivery",
        sa.Column("id", Number, nullable=False),
        sa.Column("digest_id", Number, nullable=True),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("slot", sa.Text(), nullable=False),
        sa.Column("part", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), server_default="0", nullable=False),
        sa.Column("action", sa.String(length=16), server_default="send", nullable=False),
        sa.Column("target_id", Number, nullable=True),
        sa.Column("lane_id", Number, nullable=False),
        sa.Column("thread", sa.BigInteger(), nullable=True),
        sa.Column("payload", Plain, nullable=False),
        sa.Column("payload_hash", sa.String(length=64), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("plain", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("probes", sa.Integer(), server_default="0", nullable=False),
        sa.Column("priority", sa.Integer(), server_default="0", nullable=False),
        sa.Column("not_before", Moment(), nullable=True),
        sa.Column("epoch", sa.BigInteger(), nullable=True),
        sa.Column("last_message_id", sa.BigInteger(), nullable=True),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("created", Moment(), nullable=False),
        sa.Column("changed", Moment(), nullable=False),
        sa.Column("sent", Moment(), nullable=True),
        sa.ForeignKeyConstraint(["digest_id"], ["digest.id"], name="fk_delivery_digest_id_digest"),
        sa.ForeignKeyConstraint(["lane_id"], ["lane.id"], name="fk_delivery_lane_id_lane"),
        sa.ForeignKeyConstraint(["target_id"], ["delivery.id"], name="fk_delivery_target_id_delivery"),
        sa.PrimaryKeyConstraint("id", name="pk_delivery"),
        sa.UniqueConstraint(
            "channel", "slot", "part", "action", "revision", name="uq_delivery_channel_slot_part_action_revision"
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_delivery_digest_id", "delivery", ["digest_id"])
    op.create_index("ix_delivery_lane_id_message_id", "delivery", ["lane_id", "message_id"])
    owed = sa.text("state NOT IN ('sent', 'dead', 'refused')")
    op.create_index("ix_delivery_owed", "delivery", ["priority", "id"], sqlite_where=owed, postgresql_where=owed)
    op.create_index("ix_delivery_state_lane_id", "delivery", ["state", "lane_id", "id"])
    op.create_index("ix_delivery_target_id", "delivery", ["target_id"])
    op.create_table(
        "lease",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("epoch", sa.BigInteger(), nullable=False),
        sa.Column("expires", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_lease"),
    )


def _readers() -> None:
    op.create_table(
        "chat",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("username", sa.Text(), nullable=True),
        sa.Column("language", sa.String(length=16), nullable=True),
        sa.Column("timezone", sa.Text(), nullable=True),
        sa.Column("settings", Plain, server_default="{}", nullable=False),
        sa.Column("created", Moment(), nullable=False),
        sa.Column("changed", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_chat"),
    )
    op.create_index("ix_chat_username", "chat", ["username"])
    op.create_table(
        "subscription",
        sa.Column("id", Number, nullable=False),
        sa.Column("chat", sa.BigInteger(), nullable=False),
        sa.Column("thread", sa.BigInteger(), nullable=True),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("words", Plain, nullable=False),
        sa.Column("muted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("upto", Number, nullable=False),
        sa.Column("created", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_subscription"),
        sa.UniqueConstraint("chat", "kind", "key", name="uq_subscription_chat_kind_key"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "anchor",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("subscription_id", Number, nullable=False),
        sa.ForeignKeyConstraint(
            ["subscription_id"], ["subscription.id"], name="fk_anchor_subscription_id_subscription", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("key", "subscription_id", name="pk_anchor"),
    )
    op.create_index("ix_anchor_subscription_id", "anchor", ["subscription_id"])
    op.create_table(
        "bot_update",
        sa.Column("bot", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("update_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("chat", sa.BigInteger(), nullable=True),
        sa.Column("raw", Plain, nullable=False),
        sa.Column("received", Moment(), nullable=False),
        sa.Column("handled", Moment(), nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("bot", "update_id", name="pk_bot_update"),
    )
    op.create_index("ix_bot_update_bot_handled_update_id", "bot_update", ["bot", "handled", "update_id"])
    op.create_table(
        "bot_state",
        sa.Column("bot", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("paused_until", Moment(), nullable=True),
        sa.Column("tat", sa.Float(precision=53), nullable=True),
        sa.PrimaryKeyConstraint("bot", name="pk_bot_state"),
    )


def _text_index() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute("CREATE VIRTUAL TABLE release_text USING fts5(words, tokenize='unicode61 remove_diacritics 0')")
    else:
        op.execute(
            "CREATE TABLE release_text (release_id bigint PRIMARY KEY REFERENCES release (id), words tsvector NOT NULL)"
        )
        op.execute("CREATE INDEX ix_release_text_words ON release_text USING gin (words)")
