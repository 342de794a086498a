"""/trend COMPANY MEASURE: the values of one measure across releases, as a picture with dates, units and sources."""

from __future__ import annotations

from collections.abc import Sequence

from bot.ask import Answer, Ask, File
from bot.commands.desk import Desk, label
from bot.commands.figures import measures
from bot.commands.naming import company_and_rest
from bot.commands.picture import Mark, draw, drawable
from digests.compose.amounts import write_basis, write_figure, writing_of
from digests.compose.days import write_day
from digests.compose.entry import ToldFigure
from digests.compose.fit import units
from digests.compose.series import Point, Series, series
from digests.model import Button
from digests.store.archive import figures_of
from digests.store.companies import Company

_MOST_POINTS = 12
_CHOICES = 8  # measures on a page
_LIST = 1000  # a page number from here on is one of the list of measures, below it the number of a measure
_CAPTION = 1000  # of 1024, as Telegram counts
_FIGURES = 500


def answer(desk: Desk, _ask: Ask, arguments: str, page: int) -> Answer:
    """The picture; buttons where several measures may be meant. A button names one by its place, from 1."""
    words = desk.words
    if not arguments:
        return desk.told("plain", text=words.trend_how)
    company, measure = company_and_rest(desk, arguments)
    if company is None:
        return desk.told("plain", text=words.no_company.format(arguments))
    with desk.store.read() as connection:
        figures = figures_of(connection, [company.id], _FIGURES)
    every = [one for one in series((told.kept, told.figure) for told in figures) if len(one.points) > 1]
    found = [one for one in every if measures(measure, one.measure)]
    exact = [one for one in found if measure and one.measure.casefold() == measure.casefold()]
    if not every:
        return desk.told("plain", text=words.trend_few.format(company.name))
    if 1 <= page <= len(found):
        return _picture(desk, company, found[page - 1])
    if len(exact or found) == 1:
        return _picture(desk, company, (exact or found)[0])
    return _which(desk, company, measure if found else "", found or every, max(0, page - _LIST))


def _which(desk: Desk, company: Company, measure: str, found: Sequence[Series], page: int) -> Answer:
    asked, first = f"{company.name} {measure}".strip(), page * _CHOICES
    rows = [
        (Button(label(_called(desk, one), 60), data=desk.data("+trend", number, asked)),)
        for number, one in enumerate(found[first : first + _CHOICES], first + 1)
    ]
    back = Button(f"‹ {desk.words.back}", data=desk.data("trend", _LIST + page - 1, asked))
    more = Button(f"{desk.words.more} ›", data=desk.data("trend", _LIST + page + 1, asked))
    turn = (*((back,) if page else ()), *((more,) if len(found) > first + _CHOICES else ()))
    return desk.told("plain", *rows, turn, text=desk.words.trend_which.format(company.name))


def _called(desk: Desk, one: Series) -> str:
    """A measure with what tells it from others of the same name: its basis and its newest period."""
    newest = one.newest.figure
    more = writing_of(desk.language).comma.join(filter(None, (write_basis(newest, desk.language), newest.period)))
    return one.measure + (writing_of(desk.language).bracket.format(more) if more else "")


def _picture(desk: Desk, company: Company, one: Series) -> Answer:
    points = one.points[-_MOST_POINTS:]
    title = desk.words.trend_title.format(company.name, one.measure)
    picture = draw(*_said(desk, company.name, one.measure, points))
    return Answer(documents=(File("trend.png", picture, _caption(desk, title, points), picture=True),))


def _said(desk: Desk, company: str, measure: str, points: Sequence[Point]) -> tuple[str, str, list[Mark]]:
    """What stands in the picture: as the reader's language writes it; plain English where no font here has all that."""
    marks = [
        Mark(point.figure.value, _written(point, desk.language), write_day(point.day, desk.language))
        for point in points
    ]
    if drawable("".join((company, measure, *(mark.label + mark.day for mark in marks)))):
        return company, measure, marks
    title, *subtitle = [text for text in (company, measure) if text.isascii()] or [""]  # the caption has both
    plain = [Mark(point.figure.value, _plain(point), point.day.isoformat()) for point in points]
    return title, "".join(subtitle), plain


def _written(point: Point, into: str) -> str:
    return write_figure(point.figure, point.kept.reading.release.language, into)


def _plain(point: Point) -> str:
    text = _written(point, "en").replace("−", "-")
    return text if text.isascii() else f"{point.figure.value:f}"


def _caption(desk: Desk, title: str, points: Sequence[Point]) -> str:
    """Each value with its day, period and release; the oldest go where a caption has no room for all."""
    told = [
        {
            "figure": ToldFigure(point.figure, point.kept.reading.release.language),
            "day": point.day,
            "period": point.figure.period or "",
            "story": point.kept.story,
        }
        for point in reversed(points)
    ]
    while True:
        text = desk.render("trend", title=title, points=told)
        if units(text) <= _CAPTION or len(told) == 1:
            return text
        told = told[:-1]
