"""What readers want to hear of, and who wants to hear of a story.

Each wish hangs on one anchor: a key that any story which fulfils it must have, of several words the rarest. A story's
keys find the wishes worth a look in one query, however many there are; the rest of a wish is then checked, without
regular expressions.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, time
from typing import Any, Literal

from msgspec import Struct
from sqlalchemy import Connection, Row, bindparam, delete, func, insert, select, text, update

from digests.languages.folding import fold, fold_company
from digests.model import Release, Story
from digests.store.frequency import counted, frequencies
from digests.store.rows import storable
from digests.store.search import terms, words_of
from digests.store.tables import anchor, story, subscription

Kind = Literal["company", "topic", "words", "kind"]
Refused = Literal["empty", "known", "too_many"]

MOST = 100  # wishes of one chat
_LONGEST = 200  # characters of a wish
_EARLY = 100  # releases after which counts begin to mean something


class Rhythm(Struct, frozen=True):
    """A set time: at a wall time, on days (0 = Monday)."""

    at: time
    days: frozenset[int] = frozenset(range(7))


class Subscription(Struct, frozen=True):
    """A reader's wish: a company (by name or ticker), an operator's topic, words with -not words, or a kind.

    `rhythm` says when its stories come; None: as they come.
    """

    id: int
    chat: int
    thread: int | None
    kind: Kind
    what: str  # as typed
    created: datetime
    rhythm: Rhythm | None = None
    muted: bool = False


def subscribe(
    connection: Connection, chat: int, kind: Kind, what: str, now: datetime, thread: int | None = None
) -> Subscription | Refused:
    """Keep a wish. It holds for stories that come from now on.

    "empty": nothing is left to look for; "known": the chat has this wish; "too_many": it has as many as it may.
    """
    what = what.strip()[:_LONGEST]
    wanted, unwanted = _phrases(what) if kind == "words" else ((), ())
    if kind == "words":
        key = " ".join((*sorted(wanted), *(f"-{phrase}" for phrase in sorted(unwanted)))) if wanted else ""
    else:
        key = _key(kind, what)
    if not key:
        return "empty"
    own = subscription.c.chat == chat
    same = select(subscription.c.id).where(own, subscription.c.kind == kind, subscription.c.key == key)
    if connection.execute(same).first():
        return "known"
    if connection.execute(select(func.count()).select_from(subscription).where(own)).scalar_one() >= MOST:
        return "too_many"
    row = {
        **storable({"chat": chat, "thread": thread, "kind": kind, "what": what, "key": key}),
        "words": {"all": list(wanted), "not": list(unwanted)},
        "upto": connection.execute(select(func.coalesce(func.max(story.c.id), 0))).scalar_one(),
        "created": now,
    }
    hook, words = key, _words(wanted)
    if words:
        hook = _rarest(words, frequencies(connection, words))
        row["weighed"] = counted(connection) if len(words) > 1 else None
    kept = connection.execute(insert(subscription).values(**row).returning(subscription)).one()
    connection.execute(insert(anchor).values(key=f"{kind}:{hook}", subscription_id=kept.id))
    return _subscription(kept)


def weighed_long_ago(connection: Connection, limit: int = 500) -> list[int]:
    """Wishes of several words whose rarest was chosen when half as much had been read: it may be another one now."""
    late = subscription.c.weighed < (counted(connection) - _EARLY) // 2
    query = select(subscription.c.id).where(late).order_by(subscription.c.weighed).limit(limit)
    return list(connection.execute(query).scalars())


def weigh_anew(connection: Connection, wishes: Collection[int]) -> None:
    """Hang wishes of several words on what is now the rarest of them."""
    query = select(subscription.c.id, subscription.c.words).where(subscription.c.id.in_(wishes))
    theirs = {row.id: _words(row.words["all"]) for row in connection.execute(query)}
    known = frequencies(connection, {word for words in theirs.values() for word in words})
    read = counted(connection)
    hooks = [{"wish": number, "hook": f"words:{_rarest(words, known)}"} for number, words in theirs.items()]
    moved = (anchor.c.subscription_id == bindparam("wish")) & (anchor.c.key != bindparam("hook"))
    if hooks:
        connection.execute(update(anchor).where(moved).values(key=bindparam("hook")), hooks)
    connection.execute(update(subscription).where(subscription.c.id.in_(list(theirs))).values(weighed=read))


def unsubscribe(connection: Connection, chat: int, number: int | None = None) -> int:
    """Forget one wish of a chat, or all of them; how many that were."""
    theirs = select(subscription.c.id).where(subscription.c.chat == chat)
    if number is not None:
        theirs = theirs.where(subscription.c.id == number)
    connection.execute(delete(anchor).where(anchor.c.subscription_id.in_(theirs)))
    return int(connection.execute(delete(subscription).where(subscription.c.id.in_(theirs))).rowcount)


def subscriptions_of(connection: Connection, chat: int) -> tuple[Subscription, ...]:
    """The wishes of a chat, oldest first."""
    query = select(subscription).where(subscription.c.chat == chat).order_by(subscription.c.id)
    return tuple(_subscription(row) for row in connection.execute(query))


def change(connection: Connection, chat: int, number: int, **changes: Any) -> Subscription | None:
    """Change a wish of a chat: its `rhythm` (a Rhythm or None), or `muted`. None when the chat has no such wish.

    What had gathered for it comes at the next occasion.
    """
    if "rhythm" in changes:
        rhythm: Rhythm | None = changes["rhythm"]
        changes["rhythm"] = rhythm and {"at": rhythm.at.strftime("%H:%M"), "days": sorted(rhythm.days)}
    this = (subscription.c.chat == chat) & (subscription.c.id == number)
    row = connection.execute(update(subscription).where(this).values(**changes).returning(subscription)).one_or_none()
    return None if row is None else _subscription(row)


def wanting(connection: Connection, told: Story, topics: Collection[str] = ()) -> dict[int, tuple[Subscription, ...]]:
    """The chats to be told of a story, each with the wishes it fulfils; `topics` are those that ask for the story."""
    release = told.lead.reading.release
    words = words_of(release)
    keys = sorted(_keys(release, words, topics))
    folded = f" {' '.join(words)} "
    found: dict[int, list[Subscription]] = defaultdict(list)
    sqlite = connection.dialect.name == "sqlite"
    values = {"keys": json.dumps(keys) if sqlite else keys, "story": told.id}
    for *kept, wanted in connection.execute(_HANGING_ON[sqlite], values).all():
        if _holds(wanted, folded):
            wish = _wish(*kept)
            found[wish.chat].append(wish)
    return {chat: tuple(sorted(wishes, key=lambda wish: wish.id)) for chat, wishes in sorted(found.items())}


# As it stands in the database, without SQLAlchemy's types: a common word finds thousands.
_WISHES = (
    "SELECT s.id, s.chat, s.thread, s.kind, s.what, s.created, s.rhythm, s.words FROM anchor a"
    " JOIN subscription s ON s.id = a.subscription_id WHERE s.upto < :story AND NOT s.muted AND a.key "
)
_HANGING_ON = {  # by whether it is SQLite
    True: text(_WISHES + "IN (SELECT value FROM json_each(:keys))"),  # noqa: S608
    False: text(_WISHES + "= ANY(:keys)"),
}


def _words(phrases: Iterable[str]) -> list[str]:
    """The words of phrases, each once."""
    return list(dict.fromkeys(word for phrase in phrases for word in phrase.split()))


def _rarest(words: Sequence[str], known: Mapping[str, int]) -> str:
    """The word that the fewest releases hold; of words that none is known to hold the longest."""
    return min(words, key=lambda word: (known.get(word, 0), -len(word)))


def _keys(release: Release, words: Iterable[str], topics: Collection[str]) -> set[str]:
    """All that a wish for this release may hang on. A company is also known by the first words of its name."""
    keys = {f"words:{word}" for word in words} | {f"topic:{_key('topic', topic)}" for topic in topics}
    if release.kind:
        keys.add(f"kind:{_key('kind', release.kind)}")
    if release.issuer:
        name = fold_company(release.issuer.name).split()
        keys |= {f"company:{' '.join(name[:length])}" for length in range(1, len(name) + 1)}
        for ticker in release.issuer.tickers:
            keys |= {f"company:{_key('company', one)}" for one in (ticker, ticker.rpartition(":")[2])}
    return keys


def _key(kind: Kind, what: str) -> str:
    return fold_company(what) if kind == "company" else fold(what)


def _phrases(what: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    asked = terms(what)
    return (
        tuple(dict.fromkeys(" ".join(term.words) for term in asked if term.wanted)),
        tuple(dict.fromkeys(" ".join(term.words) for term in asked if not term.wanted)),
    )


_NOTHING_MORE = json.dumps({"all": [], "not": []})  # of a company, a topic, a kind: the anchor says it all


def _holds(words: Mapping[str, list[str]] | str, folded: str) -> bool:
    """Whether a folded text has all of the phrases and none of the unwanted ones."""
    if words == _NOTHING_MORE:
        return True
    asked = json.loads(words) if isinstance(words, str) else words
    for phrase in asked["all"]:
        if f" {phrase} " not in folded:
            return False
    return not any(f" {phrase} " in folded for phrase in asked["not"])


def _wish(
    number: int, chat: int, thread: int | None, kind: Kind, what: str, created: datetime | str, rhythm: Any
) -> Subscription:
    """From a row as the database has it: SQLite keeps moments and JSON as text."""
    made = datetime.fromisoformat(created) if isinstance(created, str) else created
    kept = json.loads(rhythm) if isinstance(rhythm, str) else rhythm
    return Subscription(number, chat, thread, kind, what, made, _rhythm(kept))


def _subscription(row: Row[Any]) -> Subscription:
    rhythm = _rhythm(row.rhythm)
    return Subscription(row.id, row.chat, row.thread, row.kind, row.what, row.created, rhythm, row.muted)


def _rhythm(kept: Mapping[str, Any] | None) -> Rhythm | None:
    return Rhythm(time.fromisoformat(kept["at"]), frozenset(kept["days"])) if kept else None
