"""/dates [company] [week|month]: what is coming up, with a reminder beside each date."""

from __future__ import annotations

from datetime import timedelta

from bot.ask import Answer, Ask
from bot.commands.desk import Desk, in_rows, label, pages
from digests.compose.days import write_date
from digests.compose.entry import coming
from digests.model import Button, KeptRelease, Milestone
from digests.store.archive import upcoming
from digests.store.companies import Company, find_companies

_AHEAD = timedelta(days=730)
_SPANS = {"week": timedelta(days=7), "month": timedelta(days=31)}
_PAGE = 8


def answer(desk: Desk, _ask: Ask, arguments: str, page: int) -> Answer:
    """Coming dates, soonest first, of all releases or of one company; of all times or of the days ahead."""
    words = desk.words
    *named, last = arguments.split() or [""]
    ahead = _SPANS.get(last.lower())
    name = " ".join(named) if ahead else arguments
    companies: tuple[Company, ...] = ()
    first = page * _PAGE
    with desk.store.read() as connection:
        if name:
            companies = find_companies(connection, name, limit=1)
            if not companies:
                return desk.told("plain", text=words.no_company.format(name))
        found = upcoming(
            connection,
            desk.today,
            desk.today + (ahead or _AHEAD),
            companies=[company.id for company in companies],
            limit=first + _PAGE + 1,
        )
    shown = found[first : first + _PAGE]
    whose = companies[0].name if companies else ""
    if not shown:
        return desk.told("plain", text=words.no_dates_of.format(whose) if whose else words.no_dates)
    return desk.told(
        "dates",
        *in_rows([_remind(desk, kept, milestone) for kept, milestone in shown]),
        pages(desk, "dates", page, arguments, len(found) > first + _PAGE),
        title=words.dates_of.format(whose) if whose else words.dates_title,
        coming=[coming(kept, milestone) for kept, milestone in shown],
    )


def _remind(desk: Desk, kept: KeptRelease, milestone: Milestone) -> Button:
    """A bell with its day: the list above stays as it is."""
    position = kept.reading.milestones.index(milestone)
    return Button(f"🔔 {label(write_date(milestone, desk.language), 30)}", data=f"+remind:0:r{kept.id}.{position}")
