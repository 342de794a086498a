"""Letting go of what nobody will ask for again, so that no table grows without end. Releases and stories stay.

A step takes few rows, so that nobody waits long for it; call it until it returns 0.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, exists, select, update

from digests.store import inbox, phrases
from digests.store.ledger import IN_FLIGHT
from digests.store.tables import band, delivery, digest, document, mention, release, told

MEETING = timedelta(days=30)  # a release is recognised in copies for so long
_STEP = 500  # digests
_RELEASES = 2_000


def prune(connection: Connection, now: datetime, keep: timedelta) -> int:
    """Forget what is older than that: digests with their messages, the bytes of pages in which nothing was read; and
    handled updates, words of buttons that are long out of use, and the keys under which releases met their copies.

    A digest with a message on the way or in doubt stays. Returns how many digests and keys are gone.
    """
    inbox.prune(connection, now)
    phrases.prune(connection, now)
    unread = (document.c.fetched < now - keep) & document.c.content.is_not(None)
    connection.execute(update(document).where(unread).values(content=None))
    open_ = exists().where(delivery.c.digest_id == digest.c.id, delivery.c.state.in_(IN_FLIGHT))
    over = select(digest.c.id).where(digest.c.made < now - keep, ~open_).order_by(digest.c.id).limit(_STEP)
    gone = list(connection.execute(over).scalars())
    for table in (told, mention, delivery):
        connection.execute(delete(table).where(table.c.digest_id.in_(gone)))
    connection.execute(delete(digest).where(digest.c.id.in_(gone)))
    return len(gone) + _keys(connection, now)


def _keys(connection: Connection, now: datetime) -> int:
    kept = exists().where(band.c.release_id == release.c.id)
    old = select(release.c.id).where(release.c.seen < now - MEETING, kept).order_by(release.c.id).limit(_RELEASES)
    numbers = list(connection.execute(old).scalars())
    return connection.execute(delete(band).where(band.c.release_id.in_(numbers))).rowcount if numbers else 0
