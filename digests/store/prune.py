"""Letting go of what nobody will ask for again, so that no table grows without end. Releases and posts stay."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, select, update

from digests.store.tables import band, document, release

MEETING = timedelta(days=30)  # a release is recognised in copies for so long
UNREAD = timedelta(days=90)  # the bytes of a page in which nothing was read are kept for so long
_ONCE = 2_000  # releases in one transaction: others wait for it


def prune(connection: Connection, now: datetime) -> int:
    """Delete what is too old of keys and unread pages; the number of rows. Call it again until it says 0."""
    unread = (document.c.fetched < now - UNREAD) & document.c.content.is_not(None)
    emptied = connection.execute(update(document).where(unread).values(content=None)).rowcount
    kept = select(band.c.release_id).where(band.c.release_id == release.c.id).exists()
    old = select(release.c.id).where(release.c.seen < now - MEETING, kept).order_by(release.c.id).limit(_ONCE)
    numbers = list(connection.execute(old).scalars())
    gone = connection.execute(delete(band).where(band.c.release_id.in_(numbers))).rowcount if numbers else 0
    return int(emptied + gone)
