"""/figures COMPANY [measure]: its key numbers, newest release first."""

from __future__ import annotations

from itertools import groupby

from bot.ask import Answer, Ask
from bot.commands.desk import PAGE, Desk, pages
from bot.commands.naming import company_and_rest
from digests.compose.clean import web_link
from digests.compose.entry import ToldFigure, headline
from digests.compose.match import fold
from digests.store.archive import ToldFigure as Kept
from digests.store.archive import figures_of


def answer(desk: Desk, _ask: Ask, arguments: str, page: int) -> Answer:
    """The figures of one company, or those of a measure; of the nearest name where none is exactly so."""
    words = desk.words
    if not arguments:
        return desk.told("plain", text=words.figures_how)
    company, measure = company_and_rest(desk, arguments)
    if company is None:
        return desk.told("plain", text=words.no_company.format(arguments))
    with desk.store.read() as connection:
        figures = [told for told in figures_of(connection, [company.id]) if measures(measure, told.figure.measure)]
    if not figures:
        missing = words.no_measure.format(company.name, measure) if measure else words.no_figures.format(company.name)
        return desk.told("plain", text=missing)
    releases = [_release(list(told)) for _, told in groupby(figures, key=lambda told: told.kept.id)]
    shown = releases[page * PAGE : (page + 1) * PAGE]
    return desk.told(
        "figures",
        pages(desk, "figures", page, arguments, len(releases) > (page + 1) * PAGE),
        title=words.figures_of.format(company.name),
        tickers=company.tickers,
        nearest=words.nearest.format(company.name) if company.guessed else "",
        releases=shown,
    )


def measures(asked: str, measure: str) -> bool:
    """Whether all words asked for stand in a measure, each as the beginning of a word of it."""
    words = fold(measure).split()
    return all(any(word.startswith(wanted) for word in words) for wanted in fold(asked).split())


def _release(told: list[Kept]) -> dict[str, object]:
    kept = told[0].kept
    release = kept.reading.release
    line = release.dateline
    return {
        "story": kept.story,
        "headline": headline(kept),
        "link": web_link(kept.address),
        "language": release.language,
        "date": (line and line.date) or release.published or "",
        "figures": [ToldFigure(one.figure, release.language) for one in told],
    }
