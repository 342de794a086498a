"""A store with as many releases as wanted, written straight into its tables: a million take minutes, not hours."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, insert, select, text, update

from digests.model import Issuer, Reading
from digests.store import search
from digests.store.companies import company_of
from digests.store.engine import Store
from digests.store.frequency import count
from digests.store.rows import figure_row, milestone_row, release_row
from digests.store.tables import appointment, document, figure, milestone, release, story, word
from tests.written import figure as told
from tests.written import milestone as dated
from tests.written import written

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)
_VOCABULARY = 60_000
_COMPANIES = 5_000
_OWN = 5_000  # releases that are written one by one
_ONCE = 2_000  # releases in one transaction
TOPIC = "harbour"  # a word of every hundredth release


class Writer:
    """Releases of 300 words as often as words are used (Zipf), with 8 figures and 3 dates; always the same ones."""

    def __init__(self) -> None:
        self.chance = random.Random(7)
        letters = "abcdefghijklmnopqrstuvwxyz"
        self.words = ["".join(self.chance.choices(letters, k=self.chance.randint(3, 9))) for _ in range(_VOCABULARY)]
        self.weights = list(itertools.accumulate(1 / (rank + 1) for rank in range(_VOCABULARY)))

    def text(self, words: int) -> str:
        return " ".join(self.chance.choices(self.words, cum_weights=self.weights, k=words))

    def company(self, number: int) -> str:
        return f"{self.words[100 + number % _COMPANIES]} {self.words[200 + number * 7 % _COMPANIES]}"

    def release(self, number: int) -> Reading:
        days = [date(2026, 1, 1) + timedelta(days=self.chance.randint(0, 500)) for _ in range(3)]
        return written(
            self.text(9),
            self.text(300) + ("" if number % 100 else f" {TOPIC}"),
            issuer=f"{self.company(number)} Inc",
            day=(date(2025, 3, 4) + timedelta(days=number % 366)).isoformat(),
            figures=tuple(told(str(self.chance.randint(100, 10**9)), self.measure()) for _ in range(8)),
            milestones=tuple(dated(day) for day in days),
        )

    def measure(self) -> str:
        """A measure that companies tell again and again."""
        return self.chance.choice(("net revenue", "operating profit", "free cash flow", "order intake", self.text(2)))


def fill(store: Store, writer: Writer, releases: int) -> None:
    """Write so many releases, each its own story, with facts, dates for calendars, text index and word counts.

    The first few thousand are written one by one; the others are copies of these under numbers of their own.
    """
    first = min(releases, _OWN)
    _own(store, writer, first)
    for offset in range(first, releases, first):
        with store.write() as connection:
            _copy(connection, min(first, releases - offset), offset)
    with store.write() as connection:
        connection.execute(update(word).values(releases=word.c.releases * releases // first))


def _copy(connection: Connection, many: int, offset: int) -> None:
    """The first so many releases once more, their numbers raised by `offset`."""
    for table, owner, raised in _RAISED:
        values: dict[str, ColumnElement[Any]] = {
            one.name: one for one in table.c if one.name != "id" or one.name in raised
        }
        values |= {name: table.c[name] + offset for name in raised}
        if table in (document, appointment):
            name = "identity" if table is document else "uid"
            values[name] = table.c[name] + f".{offset}"
        if "what" in values:  # what several releases of a company tell of one day is told once
            values["what"] = table.c.what + f" {offset}"
        rows = select(*values.values()).where(table.c[owner] <= many)
        connection.execute(insert(table).from_select(list(values), rows))
    key = "rowid" if connection.dialect.name == "sqlite" else "release_id"
    connection.execute(
        text(
            f"INSERT INTO release_text ({key}, words) SELECT {key} + :offset, words FROM release_text"
            f" WHERE {key} <= :many"
        ),
        {"offset": offset, "many": many},
    )


# Tables in the order of their keys, the column that says whose a row is, and what is raised in a copy.
_RAISED: tuple[tuple[Table, str, tuple[str, ...]], ...] = (
    (document, "id", ("id",)),
    (story, "id", ("id", "lead_id")),
    (release, "id", ("id", "document_id", "story_id")),
    (figure, "release_id", ("release_id",)),
    (milestone, "release_id", ("release_id",)),
    (appointment, "release_id", ("story_id", "release_id")),
)


def _own(store: Store, writer: Writer, releases: int) -> None:
    with store.write() as connection:
        companies = [
            company_of(connection, Issuer(f"{writer.company(number)} Inc", (f"NYSE:{writer.words[number][:6]}",)))
            for number in range(min(_COMPANIES, releases))
        ]
    for first in range(1, releases + 1, _ONCE):
        numbers = range(first, min(first + _ONCE, releases + 1))
        with store.write() as connection:
            _write(connection, {number: writer.release(number) for number in numbers}, companies)


def _write(connection: Connection, readings: dict[int, Reading], companies: list[int | None]) -> None:
    rows: dict[Any, list[dict[str, Any]]] = {
        document: [_document(number) for number in readings],
        story: [{"id": number, "lead_id": number, **_SEEN} for number in readings],
        release: [_release(number, one, companies[number % len(companies)]) for number, one in readings.items()],
        figure: list(_facts(readings, "figures", figure_row)),
        milestone: list(_facts(readings, "milestones", milestone_row)),
    }
    rows[appointment] = [_appointment(row) for row in rows[milestone]]
    for table, some in rows.items():
        connection.execute(insert(table), some)
    words = {number: search.words_of(one.release) for number, one in readings.items()}
    if connection.dialect.name == "sqlite":
        index = "INSERT INTO release_text (rowid, words) VALUES (:id, :words)"
        connection.execute(text(index), [{"id": number, "words": " ".join(one)} for number, one in words.items()])
        for number, one in words.items():
            count(connection, number, one)
    else:
        for number, reading in readings.items():
            search.index(connection, number, reading.release)


_SEEN = {"first_seen": NOW, "changed": NOW, "corrected": False, "revision": 0}


def _document(number: int) -> dict[str, Any]:
    return {
        "id": number,
        "source": "bench",
        "identity": str(number),
        "content_hash": f"{number:064}",
        "address": f"https://news.example/{number}",
        "fetched": NOW,
        "revision": 1,
    }


def _release(number: int, reading: Reading, company: int | None) -> dict[str, Any]:
    return {
        **release_row(reading.release),
        "id": number,
        "document_id": number,
        "position": 0,
        "story_id": number,
        "source": "bench",
        "address": f"https://news.example/{number}",
        "seen": NOW,
        "company_id": company,
        "published_day": date.fromisoformat(reading.release.published or "2026-03-04"),
    }


def _facts(readings: dict[int, Reading], name: str, row_of: Any) -> Iterator[dict[str, Any]]:
    for number, reading in readings.items():
        for position, one in enumerate(getattr(reading, name)):
            yield {"release_id": number, "position": position, **row_of(one)}


def _appointment(row: dict[str, Any]) -> dict[str, Any]:
    kept = ("release_id", "position", "role", "what", "starts", "ends", "grain", "zone", "last_day")
    return {
        **{name: row[name] for name in kept},
        "uid": f"{row['release_id']}.{row['position']}",
        "story_id": row["release_id"],
        "sequence": 0,
        "changed": NOW,
    }
