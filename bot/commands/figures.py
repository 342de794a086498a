"""/figures COMPANY: its key numbers, newest release first."""

from __future__ import annotations

from itertools import groupby

from bot.ask import Answer, Ask
from bot.commands.desk import PAGE, Desk, pages
from digests.compose.clean import web_link
from digests.compose.entry import ToldFigure, headline
from digests.store.archive import ToldFigure as Kept
from digests.store.archive import figures_of
from digests.store.companies import find_companies


def answer(desk: Desk, _ask: Ask, arguments: str, page: int) -> Answer:
    """The figures of one company; of the nearest name where none is exactly so."""
    if not arguments:
        return desk.told("plain", text=desk.words.figures_how)
    with desk.store.read() as connection:
        companies = find_companies(connection, arguments, limit=1)
        if not companies:
            return desk.told("plain", text=desk.words.no_company.format(arguments))
        company = companies[0]
        figures = figures_of(connection, [company.id])
    if not figures:
        return desk.told("plain", text=desk.words.no_figures.format(company.name))
    releases = [_release(list(told)) for _, told in groupby(figures, key=lambda told: told.kept.id)]
    shown = releases[page * PAGE : (page + 1) * PAGE]
    return desk.told(
        "figures",
        pages(desk, "figures", page, arguments, len(releases) > (page + 1) * PAGE),
        title=desk.words.figures_of.format(company.name),
        tickers=company.tickers,
        nearest=desk.words.nearest.format(company.name) if company.guessed else "",
        releases=shown,
    )


def _release(told: list[Kept]) -> dict[str, object]:
    kept = told[0].kept
    release = kept.reading.release
    line = release.dateline
    return {
        "headline": headline(kept),
        "link": web_link(kept.address),
        "language": release.language,
        "date": (line and line.date) or release.published or "",
        "figures": [ToldFigure(one.figure, release.language) for one in told],
    }
