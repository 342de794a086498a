"""/company NAME: its newest stories, its numbers over time, what is coming."""

from __future__ import annotations

from datetime import timedelta

from bot.ask import Answer, Ask
from bot.commands.dates import once
from bot.commands.desk import Desk, label
from digests.compose.brief import brief
from digests.compose.entry import ToldFigure, coming, entry
from digests.compose.series import Series, series
from digests.model import Button
from digests.store.archive import figures_of, latest, upcoming
from digests.store.companies import find_companies

_STORIES, _MEASURES, _VALUES, _DATES = 3, 5, 4, 5
_AHEAD = timedelta(days=730)


def answer(desk: Desk, _ask: Ask, arguments: str, _page: int) -> Answer:
    """The profile of the company that goes by this name or ticker, or most nearly so."""
    words = desk.words
    if not arguments:
        return desk.told("plain", text=words.company_how)
    with desk.store.read() as connection:
        found = find_companies(connection, arguments, limit=4)
        if not found:
            return desk.told("plain", text=words.no_company.format(arguments))
        company, others = found[0], found[1:]
        stories, _ = latest(connection, companies=[company.id], size=_STORIES)
        figures = figures_of(connection, [company.id])
        found_dates = upcoming(connection, desk.today, desk.today + _AHEAD, companies=[company.id], limit=4 * _DATES)
        dates = once(found_dates)[:_DATES]
    measures = series((told.kept, told.figure) for told in figures)[:_MEASURES]
    return desk.told(
        "company",
        _row(
            (words.figures, desk.data("figures", 0, company.name)), (words.dates, desk.data("dates", 0, company.name))
        ),
        _row((words.follow, desk.data("+subscribe", 0, company.name))),
        *(_row((label(other.name), desk.data("company", 0, other.name))) for other in others),
        title=company.name,
        tickers=company.tickers,
        nearest=words.nearest.format(company.name) if company.guessed else "",
        stories=[entry(brief(story, (), desk.today)) for story in stories],
        measures=[_told(one) for one in measures],
        coming=[coming(kept, milestone) for kept, milestone in dates],
    )


def _row(*buttons: tuple[str, str | None]) -> tuple[Button, ...]:
    return tuple(Button(text, data=sent) for text, sent in buttons if sent)


def _told(one: Series) -> dict[str, object]:
    """A measure with its newest values, newest first."""
    points = one.points[: -_VALUES - 1 : -1]
    return {
        "points": [
            {
                "figure": ToldFigure(point.figure, point.kept.reading.release.language),
                "when": point.figure.period or point.day.isoformat(),
                "period": point.figure.period,
            }
            for point in points
        ],
    }
