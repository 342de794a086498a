"""How common a word is: about how many releases hold it. A wish is hung on the rarest of its words.

A hint, never a truth: whatever a wish hangs on is checked afterwards. So the first releases are counted one by one, and
of those behind them every sixteenth stands for sixteen: a release has hundreds of words.
"""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, select

from digests.store.tables import word
from digests.store.upsert import insert

_ALL = 1000  # releases that are counted each
_EVERY = 16  # beyond those, one in so many is, for all of them
_READ = ""  # the row that says how many releases there were
_CHUNK = 500


def count(connection: Connection, release_id: int, words: Collection[str]) -> None:
    """Count the words of a release, each once; nothing for one that another stands for."""
    weight = 1 if release_id <= _ALL else _EVERY
    if release_id % weight:
        return
    row = insert(connection, word)
    more = row.on_conflict_do_update(
        index_elements=[word.c.word], set_={"releases": word.c.releases + row.excluded.releases}
    )
    connection.execute(more, [{"word": one, "releases": weight} for one in sorted({_READ, *words})])


def counted(connection: Connection) -> int:
    """About how many releases the counts are of."""
    read: int | None = connection.execute(select(word.c.releases).where(word.c.word == _READ)).scalar_one_or_none()
    return read or 0


def frequencies(connection: Connection, words: Collection[str]) -> dict[str, int]:
    """About how many releases hold each of these words; those that no counted one holds are left out."""
    wanted, found = sorted(words), dict[str, int]()
    for at in range(0, len(wanted), _CHUNK):
        query = select(word.c.word, word.c.releases).where(word.c.word.in_(wanted[at : at + _CHUNK]))
        found.update((row.word, row.releases) for row in connection.execute(query))
    return found
