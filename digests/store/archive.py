"""Reading back what was kept: releases, stories, figures of a company, dates to come, counts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime
from typing import Any

from msgspec import Struct
from sqlalchemy import ColumnElement, Connection, Row, Select, Table, func, or_, select

from digests.model import Figure, KeptRelease, Milestone, Story, Window
from digests.store.holding import Holding, holds
from digests.store.rows import figure_of, kept_release, milestone_of
from digests.store.tables import figure, milestone, release, story

_CHUNK = 500  # ids in one IN
_SCANNED = 500  # newest stories that a filter is tried on
_OVER = ("past", "period_end", "publication")  # roles of dates nobody waits for


class ToldFigure(Struct, frozen=True):
    """A figure and the release that told it."""

    kept: KeptRelease
    figure: Figure


def release_by_id(connection: Connection, number: int) -> KeptRelease | None:
    return releases_by_id(connection, [number]).get(number)


def releases_by_id(connection: Connection, numbers: Sequence[int]) -> dict[int, KeptRelease]:
    """The releases with these numbers; unknown ones are left out."""
    return {kept.id: kept for kept in _releases(connection, release.c.id, numbers)}


def story_by_id(connection: Connection, number: int) -> Story | None:
    """A story, also under the number it had before it was found to be the same as another."""
    return next(iter(stories_by_id(connection, [surviving(connection, number)])), None)


def surviving(connection: Connection, number: int) -> int:
    """The number under which a story lives on."""
    seen = {number}
    while True:
        into = connection.execute(select(story.c.merged_into).where(story.c.id == number)).scalar_one_or_none()
        if into is None or into in seen:
            return number
        number = into
        seen.add(number)


def stories_by_id(connection: Connection, numbers: Sequence[int]) -> tuple[Story, ...]:
    """The stories with these numbers, in their order; unknown ones are left out."""
    rows: dict[int, Row[Any]] = {}
    for chunk in _chunks(numbers):
        rows.update({row.id: row for row in connection.execute(select(story).where(story.c.id.in_(chunk)))})
    told: dict[int, list[KeptRelease]] = defaultdict(list)
    for kept in _releases(connection, release.c.story_id, list(rows)):
        told[kept.story].append(kept)
    return tuple(_story(rows[number], told[number]) for number in numbers if told.get(number))


def open_stories(connection: Connection, numbers: Sequence[int]) -> tuple[Story, ...]:
    """Those of these stories that were not withdrawn, in their order."""
    found = set(connection.execute(_open(select(story.c.id)).where(story.c.id.in_(numbers))).scalars())
    return stories_by_id(connection, [number for number in numbers if number in found])


def stories_between(connection: Connection, window: Window) -> tuple[Story, ...]:
    """The stories first seen in (since, until], oldest first: not withdrawn ones, but also those under embargo."""
    query = (
        _open(select(story.c.id))
        .where(story.c.first_seen > window.since, story.c.first_seen <= window.until)
        .order_by(story.c.id)
    )
    return stories_by_id(connection, list(connection.execute(query).scalars()))


def latest(
    connection: Connection,
    *,
    companies: Sequence[int] = (),
    among: Holding | None = None,
    wanted: Callable[[Story], bool] | None = None,
    page: int = 0,
    size: int = 5,
) -> tuple[tuple[Story, ...], bool]:
    """A page of the newest stories, and whether there is a next one.

    `companies` narrows to their releases, `among` to those that may be of a topic; `wanted` is asked of the newest 500
    that are left.
    """
    query = _public(select(story.c.id)).order_by(story.c.id.desc())
    if companies:
        theirs = select(release.c.story_id).where(release.c.company_id.in_(companies))
        query = query.where(story.c.id.in_(theirs))
    if among is not None:
        query = query.where(story.c.id.in_(select(release.c.story_id).where(holds(connection, among))))
    if wanted is None:
        numbers = list(connection.execute(query.offset(page * size).limit(size + 1)).scalars())
        return stories_by_id(connection, numbers[:size]), len(numbers) > size
    found: list[Story] = []
    for chunk in _chunks(list(connection.execute(query.limit(_SCANNED)).scalars()), 2 * size):
        found.extend(one for one in stories_by_id(connection, chunk) if wanted(one))
        if len(found) > (page + 1) * size:
            break
    return tuple(found[page * size : (page + 1) * size]), len(found) > (page + 1) * size


def upcoming(
    connection: Connection,
    first: date,
    last: date,
    *,
    companies: Sequence[int] = (),
    among: Holding | None = None,
    limit: int = 100,
) -> tuple[tuple[KeptRelease, Milestone], ...]:
    """Dates worth telling that touch the days first … last, in order, each with the release that leads its story."""
    begins = milestone.c.first_day.between(first, last)
    lasts = (milestone.c.first_day < first) & (milestone.c.last_day >= first)
    lasts &= milestone.c.last_day > milestone.c.first_day  # said again, so that the index of the few is taken
    query = _leads(select(milestone), milestone).where(
        milestone.c.rank.is_not(None), milestone.c.role.not_in(_OVER), *_told_by(milestone, connection, companies)
    )
    if among is not None:
        query = query.where(holds(connection, among))
    number = (milestone.c.release_id, milestone.c.position)
    found = [
        *connection.execute(query.where(lasts).order_by(milestone.c.last_day, *number).limit(limit)),
        *connection.execute(query.where(begins).order_by(milestone.c.first_day, *number).limit(limit)),
    ]
    rows = sorted(found, key=lambda row: (row.first_day, row.starts, row.release_id, row.position))[:limit]
    kept = releases_by_id(connection, list(dict.fromkeys(row.release_id for row in rows)))
    return tuple((kept[row.release_id], milestone_of(row)) for row in rows)


def figures_of(connection: Connection, companies: Sequence[int], limit: int = 200) -> tuple[ToldFigure, ...]:
    """What companies said of themselves in numbers: the figures worth telling, newest release first, by rank."""
    if not companies:
        return ()
    query = (
        _leads(select(figure), figure)
        .where(figure.c.rank.is_not(None), *_told_by(figure, connection, companies))
        .order_by(figure.c.release_id.desc(), figure.c.rank)
        .limit(limit)
    )
    rows = list(connection.execute(query))
    kept = releases_by_id(connection, list(dict.fromkeys(row.release_id for row in rows)))
    return tuple(ToldFigure(kept[row.release_id], figure_of(row)) for row in rows)


def counts(connection: Connection) -> dict[str, int]:
    """How many releases and stories there are."""
    releases = connection.execute(select(func.count()).select_from(release)).scalar_one()
    stories = connection.execute(
        select(func.count()).select_from(story).where(story.c.merged_into.is_(None))
    ).scalar_one()
    return {"releases": releases, "stories": stories}


def _story(row: Row[Any], releases: Sequence[KeptRelease]) -> Story:
    lead = next((kept for kept in releases if kept.id == row.lead_id), releases[0])
    return Story(row.id, lead, tuple(kept for kept in releases if kept is not lead), row.first_seen, row.corrected)


def _open(query: Select[Any]) -> Select[Any]:
    return query.where(story.c.merged_into.is_(None), story.c.retracted.is_(None))


def _public(query: Select[Any]) -> Select[Any]:
    """Without stories that were withdrawn or are under embargo."""
    return _open(query).where(or_(story.c.embargo.is_(None), story.c.embargo <= datetime.now(UTC)))


def _leads(query: Select[Any], facts: Table) -> Select[Any]:
    """Facts of releases that lead a story which may be told."""
    return _public(
        query.join(release, release.c.id == facts.c.release_id)
        .join(story, story.c.id == release.c.story_id)
        .where(story.c.lead_id == release.c.id)
    )


def _told_by(facts: Table, connection: Connection, companies: Sequence[int]) -> list[ColumnElement[bool]]:
    """Facts of the newest releases of companies, by number: left to itself, SQLite walks through everybody's facts."""
    if not companies:
        return []
    newest = select(release.c.id).where(release.c.company_id.in_(companies)).order_by(release.c.id.desc())
    return [facts.c.release_id.in_(list(connection.execute(newest.limit(_CHUNK)).scalars()))]


def _releases(connection: Connection, column: ColumnElement[int], numbers: Sequence[int]) -> list[KeptRelease]:
    """Releases in the order of their ids, whole, in three queries a chunk."""
    found: list[KeptRelease] = []
    for chunk in _chunks(numbers):
        rows = list(connection.execute(select(release).where(column.in_(chunk)).order_by(release.c.id)))
        ids = [row.id for row in rows]
        figures, milestones = _facts(connection, figure, ids), _facts(connection, milestone, ids)
        found.extend(kept_release(row, figures[row.id], milestones[row.id]) for row in rows)
    return found


def _facts(connection: Connection, table: Table, releases: list[int]) -> dict[int, list[Row[Any]]]:
    facts: dict[int, list[Row[Any]]] = defaultdict(list)
    for chunk in _chunks(releases):
        query = select(table).where(table.c.release_id.in_(chunk)).order_by(table.c.release_id, table.c.position)
        for row in connection.execute(query):
            facts[row.release_id].append(row)
    return facts


def _chunks(numbers: Sequence[int], size: int = _CHUNK) -> Iterable[Sequence[int]]:
    return (numbers[at : at + size] for at in range(0, len(numbers), size))
