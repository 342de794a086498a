"""Forgetting: what is over and too old to be asked for. Releases and stories stay; they are what is answered from.

A step takes few rows, so that nobody waits long for it; call it until it returns 0.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, exists, select, update

from digests.store import inbox
from digests.store.ledger import IN_FLIGHT
from digests.store.tables import delivery, digest, document, mention, told

_STEP = 500  # digests


def prune(connection: Connection, now: datetime, keep: timedelta) -> int:
    """Forget digests made before that, with their messages, pages in which nothing was read, and handled updates.

    A digest with a message on the way or in doubt stays. Returns how many digests are gone.
    """
    inbox.prune(connection, now)
    unread = (document.c.fetched < now - keep) & document.c.content.is_not(None)
    connection.execute(update(document).where(unread).values(content=None))
    open_ = exists().where(delivery.c.digest_id == digest.c.id, delivery.c.state.in_(IN_FLIGHT))
    over = select(digest.c.id).where(digest.c.made < now - keep, ~open_).order_by(digest.c.id).limit(_STEP)
    gone = list(connection.execute(over).scalars())
    for table in (told, mention, delivery):
        connection.execute(delete(table).where(table.c.digest_id.in_(gone)))
    connection.execute(delete(digest).where(digest.c.id.in_(gone)))
    return len(gone)
