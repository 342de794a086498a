"""Dates as calendars know them; those that the leading releases tell are there from the start."""

from __future__ import annotations

import uuid
from typing import Any

import sqlalchemy as sa
from alembic import op

from digests.store.columns import Moment, Number

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_STEP = 1000

_TOLD = sa.text(
    "SELECT s.id AS story_id, m.release_id, m.position, m.role, m.what, m.starts, m.ends, m.grain, m.zone, m.last_day,"
    " s.changed FROM milestone m JOIN story s ON s.lead_id = m.release_id"
    " WHERE m.rank IS NOT NULL AND m.role NOT IN ('past', 'period_end', 'publication')"
    " AND m.grain IN ('minute', 'hour', 'day', 'week') AND s.merged_into IS NULL AND s.retracted IS NULL"
    " AND s.id > :after AND s.id <= :upto ORDER BY s.id, m.position"
).columns(last_day=sa.Date(), changed=Moment())


def upgrade() -> None:
    table = op.create_table(
        "appointment",
        sa.Column("id", Number, nullable=False),
        sa.Column("uid", sa.String(36), nullable=False),
        sa.Column("story_id", Number, nullable=False),
        sa.Column("release_id", Number, nullable=False),
        sa.Column("position", sa.Integer()),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("starts", sa.String(40), nullable=False),
        sa.Column("ends", sa.String(40)),
        sa.Column("grain", sa.String(8), nullable=False),
        sa.Column("zone", sa.Text()),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("changed", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["story_id"], ["story.id"], name="fk_appointment_story_id_story"),
        sa.ForeignKeyConstraint(["release_id"], ["release.id"], name="fk_appointment_release_id_release"),
        sa.PrimaryKeyConstraint("id", name="pk_appointment"),
        sa.UniqueConstraint("uid", name="uq_appointment_uid"),
        sqlite_autoincrement=True,
    )
    for column in ("story_id", "last_day", "release_id"):
        op.create_index(f"ix_appointment_{column}", "appointment", [column])
    _fill(table)


def _fill(table: sa.Table) -> None:
    connection = op.get_bind()
    newest = connection.execute(sa.text("SELECT max(id) FROM story")).scalar_one() or 0
    for after in range(0, newest, _STEP):
        seen: set[tuple[Any, ...]] = set()
        rows: list[dict[str, Any]] = []
        for row in connection.execute(_TOLD, {"after": after, "upto": after + _STEP}).mappings():
            same = (row["story_id"], row["role"], row["what"], row["starts"])
            if same not in seen:
                seen.add(same)
                name = f"{row['story_id']} {row['role']} {row['what']} {row['starts']} 0"
                rows.append({**row, "uid": str(uuid.uuid5(uuid.NAMESPACE_OID, name)), "sequence": 0})
        if rows:
            connection.execute(table.insert(), rows)
