"""Releases that may be of a topic, found by the text index: those that hold any of its words or companies.

What a topic means exactly is for others to say (`compose/choose.py`); here the many are told from the few that must be
looked at, so that a topic is not searched in the newest releases alone.
"""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from sqlalchemy import ColumnElement, Connection, and_, column, select, text, true
from sqlalchemy.types import BigInteger

from digests.languages.folding import fold
from digests.model import Topic
from digests.store.tables import release

_LEXEME = 200  # characters of one word that count; PostgreSQL refuses those beyond 2 KB


class Holding(Struct, frozen=True):
    """Any of these phrases, in one of these languages, of one of these kinds; () asks for nothing."""

    phrases: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()


def holding_of(topic: Topic) -> Holding:
    """What every release of a topic holds."""
    return Holding((*topic.issuers, *topic.words), tuple(topic.languages), tuple(topic.kinds))


def holds(connection: Connection, asked: Holding) -> ColumnElement[bool]:
    """A condition on `release`: it may be what is asked for."""
    conditions: list[ColumnElement[bool]] = []
    if asked.languages:
        conditions.append(release.c.language.in_(asked.languages))
    if asked.kinds:
        conditions.append(release.c.kind.in_(asked.kinds))
    phrases = [words for phrase in asked.phrases if (words := [one[:_LEXEME] for one in fold(phrase).split()])]
    if phrases:
        conditions.append(release.c.id.in_(_holding_any(connection, phrases)))
    return and_(true(), *conditions)


def _holding_any(connection: Connection, phrases: list[list[str]]) -> Any:
    if connection.dialect.name == "sqlite":
        query = text("SELECT rowid AS id FROM release_text WHERE release_text MATCH :phrases")
        said = " OR ".join(f'"{" ".join(words)}"' for words in phrases)
    else:
        query = text("SELECT release_id AS id FROM release_text WHERE words @@ CAST(:phrases AS tsquery)")
        said = " | ".join("(" + " <-> ".join(f"'{word}'" for word in words) + ")" for words in phrases)
    return select(query.bindparams(phrases=said).columns(column("id", BigInteger)).subquery().c.id)
