"""Bring a database to the tables of this version, or say why that cannot be."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, inspect, text

_LOCK = 0x646174656C696E65  # "dateline": two processes that start together migrate one after the other


class StoreError(Exception):
    """The store cannot be used; the text says what is wrong and what to do."""


def migrate(engine: Engine, before: Callable[[str], None]) -> None:
    """Create or upgrade all tables in one transaction. Raises StoreError for a foreign or a newer database.

    `before` is called with the revision of tables that are about to be changed, while nobody else can write to them.
    """
    config = alembic_config()
    scripts = ScriptDirectory.from_config(config)
    with engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
        current = MigrationContext.configure(connection).get_current_revision()
        if current == scripts.get_current_head():
            return
        _refuse_strangers(connection, current)
        if current is not None:
            before(current)
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def alembic_config() -> Config:
    """Alembic's settings without a file: where the migrations are."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def revisions() -> frozenset[str]:
    """All that this version knows: what a database may have been left at."""
    scripts = ScriptDirectory.from_config(alembic_config())
    return frozenset(script.revision for script in scripts.walk_revisions())


def _refuse_strangers(connection: Connection, current: str | None) -> None:
    if current is None:
        tables = inspect(connection).get_table_names()
        if tables:
            raise StoreError(
                f"store: {connection.engine.url.database} holds other tables ({', '.join(sorted(tables)[:3])} …) "
                "and is not a Dateline store: name another database"
            )
        return
    if current not in revisions():
        raise StoreError(
            f"store: {connection.engine.url.database} was written by a newer Dateline (revision {current}): "
            "install that version, or restore an older backup"
        )
