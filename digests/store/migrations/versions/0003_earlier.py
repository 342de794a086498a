"""What a release said when it was told, where its document has changed since."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from digests.store.columns import Plain

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("release", sa.Column("earlier", Plain, nullable=True))
