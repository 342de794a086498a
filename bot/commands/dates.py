"""/dates [company]: what is coming up."""

from __future__ import annotations

from datetime import timedelta

from bot.ask import Answer, Ask
from bot.commands.desk import Desk, pages
from digests.compose.entry import coming
from digests.store.archive import upcoming
from digests.store.companies import Company, find_companies

_AHEAD = timedelta(days=730)
_PAGE = 10


def answer(desk: Desk, _ask: Ask, arguments: str, page: int) -> Answer:
    """Coming dates, soonest first, of all releases or of one company."""
    title = desk.words.dates_title
    companies: tuple[Company, ...] = ()
    with desk.store.read() as connection:
        if arguments:
            companies = find_companies(connection, arguments, limit=1)
            if not companies:
                return desk.told("plain", text=desk.words.no_company.format(arguments))
            title = desk.words.dates_of.format(companies[0].name)
        first = page * _PAGE
        found = upcoming(
            connection,
            desk.today,
            desk.today + _AHEAD,
            companies=[company.id for company in companies],
            limit=first + _PAGE + 1,
        )
    shown = found[first : first + _PAGE]
    if not shown:
        name = companies[0].name if companies else ""
        return desk.told("plain", text=desk.words.no_dates_of.format(name) if name else desk.words.no_dates)
    return desk.told(
        "dates",
        pages(desk, "dates", page, arguments, len(found) > first + _PAGE),
        title=title,
        coming=[coming(kept, milestone) for kept, milestone in shown],
    )
