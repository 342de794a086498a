"""Words too long for a button's 64 bytes, kept under a number."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, select

from digests.store.rows import storable
from digests.store.tables import phrase
from digests.store.upsert import insert

KEPT = timedelta(days=365)  # buttons older than that say that they are old


def remember(connection: Connection, words: str, now: datetime) -> int:
    """The number of these words, the same whenever they are remembered."""
    values = {**storable({"words": words}), "used": now}
    row = insert(connection, phrase).values(**values)
    row = row.on_conflict_do_update(index_elements=[phrase.c.words], set_={"used": now}).returning(phrase.c.id)
    return int(connection.execute(row).scalar_one())


def phrase_of(connection: Connection, number: int) -> str | None:
    words: str | None = connection.execute(select(phrase.c.words).where(phrase.c.id == number)).scalar_one_or_none()
    return words


def prune(connection: Connection, now: datetime) -> int:
    """Forget what no button was made of for a year; how many that were."""
    return connection.execute(delete(phrase).where(phrase.c.used < now - KEPT)).rowcount
