"""How common words are, so that wishes hang on their rarest one; counted from what there is."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "word",
        sa.Column("word", sa.Text(), nullable=False),
        sa.Column("releases", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("word", name="pk_word"),
        sqlite_with_rowid=False,
    )
    op.add_column("subscription", sa.Column("weighed", sa.BigInteger(), nullable=True))
    op.create_index("ix_subscription_weighed", "subscription", ["weighed"])
    op.execute("UPDATE subscription SET weighed = 0 WHERE kind = 'words' AND key LIKE '% %'")
    op.execute("INSERT INTO word (word, releases) SELECT '', count(*) FROM release")
    if op.get_bind().dialect.name == "sqlite":
        op.execute("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab('main', 'release_text', 'row')")
        op.execute("INSERT INTO word (word, releases) SELECT term, doc FROM temp.vocabulary WHERE doc > 1")
        op.execute("DROP TABLE temp.vocabulary")
    else:
        op.execute(
            "INSERT INTO word (word, releases) SELECT word, ndoc FROM ts_stat('SELECT words FROM release_text')"
            " WHERE ndoc > 1"
        )
