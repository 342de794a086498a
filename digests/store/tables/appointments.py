"""Dates of releases as calendars know them: under a name that outlives corrections, also when they are gone."""

from __future__ import annotations

from sqlalchemy import Column, Date, ForeignKey, Index, Integer, String, Table, Text

from digests.store.columns import Moment, Number, metadata

appointment = Table(
    "appointment",
    metadata,
    Column("id", Number, primary_key=True),
    Column("uid", String(36), nullable=False, unique=True),
    Column("story_id", Number, ForeignKey("story.id"), nullable=False),
    Column("release_id", Number, ForeignKey("release.id"), nullable=False),  # that says it, or last said it
    Column("position", Integer),  # of the milestone there; NULL when it is gone
    Column("role", String(16), nullable=False),
    Column("what", Text, nullable=False),
    Column("starts", String(40), nullable=False),
    Column("ends", String(40)),
    Column("grain", String(8), nullable=False),
    Column("zone", Text),
    Column("last_day", Date, nullable=False),
    Column("sequence", Integer, nullable=False),  # one more for each change and for its end
    Column("changed", Moment, nullable=False),
    Index("ix_appointment_story_id", "story_id"),
    Index("ix_appointment_last_day", "last_day"),
    Index("ix_appointment_release_id", "release_id"),
    sqlite_autoincrement=True,
)
