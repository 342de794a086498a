"""Who issues releases, under which names, for look-up by name, ticker or a near miss."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, String, Table, Text, UniqueConstraint

from digests.store.columns import Number, metadata

company = Table(
    "company",
    metadata,
    Column("id", Number, primary_key=True),
    Column("name", Text, nullable=False),  # as first written
    Column("folded", Text, nullable=False, unique=True),  # without case, accents and legal form
)

company_name = Table(
    "company_name",
    metadata,
    Column("id", Number, primary_key=True),
    Column("company_id", Number, ForeignKey("company.id"), nullable=False),
    Column("kind", String(8), nullable=False),  # name | ticker
    Column("written", Text, nullable=False),
    Column("folded", Text, nullable=False),
    UniqueConstraint("folded", "company_id"),
)

# Three letters of a folded name each: a misspelt name shares most of them. Portable, where pg_trgm is not.
company_gram = Table(
    "company_gram",
    metadata,
    Column("gram", String(3), primary_key=True),
    Column("name_id", Number, ForeignKey("company_name.id"), primary_key=True),
    Index("ix_company_gram_name_id", "name_id"),
)
