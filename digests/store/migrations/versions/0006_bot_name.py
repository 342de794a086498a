"""The bot's name is remembered: what is posted while the service does not run has links to the bot as well."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("bot_state") as table:
        table.add_column(sa.Column("name", sa.Text()))
        table.drop_column("tat")  # was never written
