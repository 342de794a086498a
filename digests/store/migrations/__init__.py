"""How the tables came to be, one file a change, for SQLite and PostgreSQL alike. Alembic runs them at the start."""
