"""What came in and what was read in it: source → document → release → figure, milestone; releases make stories."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from digests.store.columns import Exact, Moment, Number, Plain, metadata

source = Table(
    "source",
    metadata,
    Column("name", Text, primary_key=True),
    Column("state", Plain, nullable=False),  # the source's own memory between polls
    Column("ok", Boolean, nullable=False),
    Column("error", Text),  # the last one, also after it is over
    Column("failures", Integer, nullable=False),  # in a row
    Column("polled", Moment),
    Column("last_new", Moment),
    Column("notes", Text),  # what was odd when something last was: a feed that rolled over, a file too large
)

document = Table(
    "document",
    metadata,
    Column("id", Number, primary_key=True),
    Column("source", Text, nullable=False),
    Column("identity", Text, nullable=False),  # what the source calls it; its address where it says nothing
    Column("content_hash", String(64), nullable=False, index=True),  # SHA-256, whole
    Column("address", Text, nullable=False),
    Column("media", Text),
    Column("title", Text),
    Column("published", Moment),
    Column("fetched", Moment, nullable=False),
    Column("revision", Integer, nullable=False),  # 1, and one more for each change of content
    Column("reason", Text),  # why it holds no release
    Column("error", Text),  # our bug in reading it, with its traceback
    Column("content", LargeBinary),  # zlib; kept only of what was not read, to be read again
    UniqueConstraint("source", "identity"),
)

story = Table(
    "story",
    metadata,
    Column("id", Number, primary_key=True),
    Column("lead_id", Number),  # of release; set in the transaction that makes both
    Column("first_seen", Moment, nullable=False, index=True),
    Column("changed", Moment, nullable=False),
    Column("corrected", Boolean, nullable=False),
    Column("revision", Integer, nullable=False, server_default="0"),  # one more for each correction or withdrawal
    Column("embargo", Moment),  # not to be told before
    Column("merged_into", Number),  # a later release showed that two stories are one: this id lives on in that one
    Column("retracted", Moment),
    Index("ix_story_revision", "revision"),
    sqlite_autoincrement=True,
)

release = Table(
    "release",
    metadata,
    Column("id", Number, primary_key=True),
    Column("document_id", Number, ForeignKey("document.id"), nullable=False),
    Column("position", Integer, nullable=False),  # on its page, from 0, in the order of arrival
    Column("story_id", Number, ForeignKey("story.id"), nullable=False),
    Column("source", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("seen", Moment, nullable=False),
    Column("changed", Moment),  # when its content last changed after that
    Column("earlier", Plain),  # key figures and dates of the content that was told before that
    Column("headline", Text),
    Column("subheadline", Text),
    Column("language", String(8), nullable=False),
    Column("kind", String(32)),
    Column("issuer", Text),
    Column("tickers", Plain, nullable=False),
    Column("company_id", Number, ForeignKey("company.id")),
    Column("dateline", Plain),
    Column("wire", Text),
    Column("published", String(40)),
    Column("published_from", String(16)),
    Column("published_day", Date),
    Column("correction", Plain),
    Column("embargo", String(40)),  # as read, with its offset
    Column("body", Text, nullable=False),
    Column("blocks", Plain, nullable=False),
    Column("boilerplate", Plain, nullable=False),
    UniqueConstraint("document_id", "position"),
    Index("ix_release_story_id", "story_id"),
    Index("ix_release_company_id_id", "company_id", "id"),
    Index("ix_release_published_day", "published_day"),
    sqlite_autoincrement=True,
)

# Keys under which a release meets others that may tell the same story (`digests/stories.py`).
band = Table(
    "band",
    metadata,
    Column("key", BigInteger, primary_key=True, autoincrement=False),
    Column("release_id", Number, ForeignKey("release.id"), primary_key=True),
    Index("ix_band_release_id", "release_id"),
    sqlite_with_rowid=False,
)

figure = Table(
    "figure",
    metadata,
    Column("release_id", Number, ForeignKey("release.id"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),  # in the order of the text, from 0
    Column("text", Text, nullable=False),
    Column("span_start", Integer, nullable=False),
    Column("span_end", Integer, nullable=False),
    Column("value", Exact, nullable=False),
    Column("high", Exact),
    Column("unit", Text, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("bound", String(16), nullable=False),
    Column("measure", Text, nullable=False),
    Column("basis", Text),
    Column("period", Text),
    Column("change", Plain),
    Column("sentence", Text, nullable=False),
    Column("rule", Text, nullable=False),
    Column("rank", Integer),
    Column("why_not", Text),
)

_LASTS = "last_day > first_day"  # in words: a partial index wants no parameters

milestone = Table(
    "milestone",
    metadata,
    Column("release_id", Number, ForeignKey("release.id"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("text", Text, nullable=False),
    Column("span_start", Integer, nullable=False),
    Column("span_end", Integer, nullable=False),
    Column("starts", String(40), nullable=False),  # ISO date, or datetime with its offset where one is known
    Column("ends", String(40)),
    Column("first_day", Date, nullable=False),  # the same as days, to be searched
    Column("last_day", Date, nullable=False),
    Column("grain", String(8), nullable=False),
    Column("zone", Text),
    Column("what", Text, nullable=False),
    Column("role", String(16), nullable=False),
    Column("derived", Boolean, nullable=False),
    Column("sentence", Text, nullable=False),
    Column("rule", Text, nullable=False),
    Column("rank", Integer),
    Column("why_not", Text),
    Index("ix_milestone_first_day_release_id", "first_day", "release_id"),
    # Of few among many: stretches of days, which are found by their end while they last.
    Index("ix_milestone_last_day", "last_day", sqlite_where=text(_LASTS), postgresql_where=text(_LASTS)),
)
