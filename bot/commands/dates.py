"""/dates [company or topic] [week|month]: what is coming up, each with a reminder, and as a calendar file."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from urllib.parse import quote

from msgspec import Struct

from bot.ask import Answer, Ask, File
from bot.commands.desk import Desk, in_rows, label, pages
from bot.commands.remind import can_remind
from digests.compose.calendar import calendar, when
from digests.compose.choose import matches
from digests.compose.days import write_date
from digests.compose.entry import coming
from digests.languages.folding import fold, fold_company
from digests.model import Button, KeptRelease, Milestone, Topic
from digests.store.appointments import appointments
from digests.store.archive import upcoming
from digests.store.companies import Company, find_companies
from digests.store.holding import Holding, holding_of

_AHEAD = timedelta(days=730)
_SPANS = {"week": timedelta(days=7), "month": timedelta(days=31)}
_FILE = "ics"  # the last word, where the dates are wanted as a file
_PAGE = 8
_SCANNED = 2000  # coming dates of what may be of a topic that are looked at
_MOST = 200  # dates in a file


class _Wanted(Struct, frozen=True):
    """Which dates: of a company, of a topic or of all, until a day; as a file or as a list."""

    whose: Company | Topic | None
    until: date
    as_file: bool = False

    @property
    def name(self) -> str:
        return self.whose.name if self.whose else ""

    @property
    def companies(self) -> list[int]:
        return [self.whose.id] if isinstance(self.whose, Company) else []

    @property
    def among(self) -> Holding | None:
        return holding_of(self.whose) if isinstance(self.whose, Topic) else None

    @property
    def asked(self) -> Callable[[KeptRelease], bool] | None:
        topic = self.whose
        return (lambda kept: matches(topic, kept.reading.release)) if isinstance(topic, Topic) else None


def answer(desk: Desk, _ask: Ask, arguments: str, page: int) -> Answer:
    """Coming dates, soonest first, of all releases, a company or a topic; of all times or of the days ahead."""
    words, wanted = desk.words, _wanted(desk, arguments)
    if wanted is None:
        return desk.told("plain", text=words.no_company.format(_name(arguments)))
    if wanted.as_file:
        return _file(desk, wanted)
    found = _coming(desk, wanted, (page + 1) * _PAGE + 1)
    shown = found[page * _PAGE : (page + 1) * _PAGE]
    if not shown:
        return desk.told("plain", text=words.no_dates_of.format(wanted.name) if wanted.name else words.no_dates)
    dated = any(when(milestone) for _, milestone in found)
    file = Button(f"📅 {words.calendar_file}", data=desk.data("+dates", 0, f"{arguments} {_FILE}".strip()))
    return desk.told(
        "dates",
        *in_rows([_remind(desk, kept, milestone) for kept, milestone in shown if can_remind(milestone, desk)]),
        (file,) if dated else (),
        pages(desk, "dates", page, arguments, len(found) > (page + 1) * _PAGE),
        title=words.dates_of.format(wanted.name) if wanted.name else words.dates_title,
        coming=[coming(kept, milestone) for kept, milestone in shown],
        feed=_feed(desk, wanted) if dated else None,
    )


def _wanted(desk: Desk, arguments: str) -> _Wanted | None:
    """What was typed; None for a name that is neither a company's nor a topic's."""
    said = arguments.split()
    as_file = bool(said) and said[-1].lower() == _FILE
    said = said[:-1] if as_file else said
    ahead = _SPANS.get(said[-1].lower()) if said else None
    until, name = desk.today + (ahead or _AHEAD), _name(arguments)
    if not name:
        return _Wanted(None, until, as_file)
    topic = next((topic for key, topic in desk.topics.items() if key.casefold() == name.casefold()), None)
    with desk.store.read() as connection:
        whose = topic or next(iter(find_companies(connection, name, limit=1)), None)
    return _Wanted(whose, until, as_file) if whose else None


def _name(arguments: str) -> str:
    """What was typed without the words that say until when, and that a file is wanted."""
    said = arguments.split()
    if said and said[-1].lower() == _FILE:
        said.pop()
    if said and said[-1].lower() in _SPANS:
        said.pop()
    return " ".join(said)


def _coming(desk: Desk, wanted: _Wanted, most: int) -> tuple[tuple[KeptRelease, Milestone], ...]:
    """The first dates; of those that may be of a topic ever more are looked at, until enough are."""
    limit = most
    with desk.store.read() as connection:
        while True:
            found = upcoming(
                connection, desk.today, wanted.until, companies=wanted.companies, among=wanted.among, limit=limit
            )
            meant = once(one for one in found if wanted.asked is None or wanted.asked(one[0]))
            if len(meant) >= most or len(found) < limit or limit >= _SCANNED:
                return tuple(meant[:most])
            limit = min(4 * limit, _SCANNED)


def once(found: Iterable[tuple[KeptRelease, Milestone]]) -> list[tuple[KeptRelease, Milestone]]:
    """What several releases of one company tell of one day is one date: the first that tells it stays."""
    told: dict[tuple[object, ...], tuple[KeptRelease, Milestone]] = {}
    for kept, one in found:
        issuer = kept.reading.release.issuer
        same = (fold_company(issuer.name) if issuer else kept.story, one.start, one.end, fold(one.what))
        told.setdefault(same, (kept, one))
    return list(told.values())


def _file(desk: Desk, wanted: _Wanted) -> Answer:
    """The dates as a document; those that are off since are told too, for who has an earlier file."""
    companies = wanted.companies or None
    with desk.store.read() as connection:
        dates = appointments(
            connection,
            desk.today,
            desk.now,
            until=wanted.until,
            companies=companies,
            among=wanted.among,
            wanted=wanted.asked,
            limit=_MOST,
        )
    if all(one.gone for one in dates):
        return desk.told("plain", text=desk.words.calendar_empty)
    title = desk.words.dates_of.format(wanted.name) if wanted.name else desk.words.dates_title
    return Answer(documents=(File("dateline.ics", calendar(title, dates), desk.words.calendar_here),))


def _feed(desk: Desk, wanted: _Wanted) -> str | None:
    """Where to subscribe to these dates; None where the web door has no public address."""
    if desk.public is None:
        return None
    if wanted.whose is None:
        return f"{desk.public}/calendar/all.ics"
    kind = "topic" if isinstance(wanted.whose, Topic) else "company"
    return f"{desk.public}/calendar/{kind}/{quote(wanted.name, safe='')}.ics"


def _remind(desk: Desk, kept: KeptRelease, milestone: Milestone) -> Button:
    """A bell with its day: the list above stays as it is."""
    position = kept.reading.milestones.index(milestone)
    return Button(f"🔔 {label(write_date(milestone, desk.language), 30)}", data=f"+remind:0:r{kept.id}.{position}")
