"""/remind: a day before, an hour before, or at the time of a date that a release told."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.ask import Answer, Ask
from bot.commands.desk import Desk, label
from bot.commands.spoken import spoken_of
from digests.compose.brief import last_day
from digests.compose.days import write_date, write_moment
from digests.compose.entry import ToldDate, headline
from digests.compose.told import told
from digests.model import Button, KeptRelease, Milestone
from digests.store.posts import pointed_at
from digests.store.reminders import MOST, Ahead, remind

_AHEAD: tuple[Ahead, ...] = ("day", "hour", "time")  # in the order of the page numbers 1, 2, 3 that buttons send
_MORNING = time(9, 0)  # a date without a time is told of at this hour of the reader's day
_DATES = 8
_BEFORE = {"day": timedelta(days=1), "hour": timedelta(hours=1), "time": timedelta(0)}


def answer(desk: Desk, ask: Ask, arguments: str, page: int) -> Answer:
    """Of "s12" or "r12" its coming dates; of "r12.3", the fourth date there, when to be reminded; and then that."""
    words = desk.words
    reference, _, position = arguments.partition(".")
    reference = reference or next(iter(spoken_of(desk, ask.about)), "")
    if not reference:
        return desk.told("plain", text=words.remind_how)
    with desk.store.read() as connection:
        found = pointed_at(connection, reference)
    if found is None:
        return desk.told("plain", text=words.no_release.format(arguments))
    kept = found[1] or told(found[0])
    coming = coming_of(kept, desk)
    chosen = [at for at in coming if str(at) == position] if position else coming
    if not chosen:
        return desk.told("plain", text=words.nothing_to_remind)
    if len(chosen) > 1:
        return _which(desk, kept, chosen)
    if 1 <= page <= len(_AHEAD):
        return _keep(desk, ask, kept, chosen[0], _AHEAD[page - 1])
    return _when(desk, kept, chosen[0])


def coming_of(kept: KeptRelease, desk: Desk) -> list[int]:
    """The positions of the dates of a release that are still to come and worth waiting for, soonest first."""
    milestones = kept.reading.milestones
    wanted = [
        at
        for at, one in enumerate(milestones)
        if one.rank and one.role not in ("past", "period_end", "publication") and last_day(one) >= desk.today
    ]
    return sorted(wanted, key=lambda at: str(milestones[at].start))[:_DATES]


def due_of(milestone: Milestone, ahead: Ahead, zone: str) -> datetime | None:
    """The instant of a reminder, UTC. An hour before makes no sense of a date without a time: None.

    A time without a zone, and the morning of a day, are the reader's.
    """
    start = milestone.start
    if isinstance(start, datetime):
        local = start if start.tzinfo else start.replace(tzinfo=ZoneInfo(milestone.zone or zone))
        return local.astimezone(UTC) - _BEFORE[ahead]
    if ahead == "hour":
        return None
    return datetime.combine(start - _BEFORE[ahead], _MORNING, ZoneInfo(zone)).astimezone(UTC)


def can_remind(milestone: Milestone, desk: Desk) -> bool:
    """Whether there is a moment still to come at which to remind of it."""
    return any(due and due > desk.now for due in (due_of(milestone, ahead, desk.timezone) for ahead in _AHEAD))


def _which(desk: Desk, kept: KeptRelease, coming: list[int]) -> Answer:
    milestones = kept.reading.milestones
    rows = tuple(
        (
            Button(
                label(f"{write_date(milestones[at], desk.language)} {milestones[at].what}", 60), data=_data(0, kept, at)
            ),
        )
        for at in coming
    )
    return desk.told("plain", *rows, text=desk.words.remind_which)


def _when(desk: Desk, kept: KeptRelease, at: int) -> Answer:
    words, milestone = desk.words, kept.reading.milestones[at]
    offers = [(number, ahead, due_of(milestone, ahead, desk.timezone)) for number, ahead in enumerate(_AHEAD, 1)]
    rows = tuple(
        (Button(words.ahead[ahead], data=_data(number, kept, at)),)
        for number, ahead, due in offers
        if due and due > desk.now
    )
    if not rows:
        return desk.told("plain", text=words.nothing_to_remind)
    return desk.told("remind", *rows, **_shown(desk, kept, milestone))


def _keep(desk: Desk, ask: Ask, kept: KeptRelease, at: int, ahead: Ahead) -> Answer:
    words, milestone = desk.words, kept.reading.milestones[at]
    due = due_of(milestone, ahead, desk.timezone)
    if due is None or due <= desk.now:
        return desk.told("plain", text=words.nothing_to_remind)
    desk.choose(ask)
    with desk.store.write() as connection:
        made = remind(connection, ask.chat_id, ask.thread, kept, at, ahead, due, desk.now)
    if made is None:
        return desk.told("plain", text=words.too_many_reminders.format(MOST))
    when = write_moment(due, desk.timezone, desk.language)
    cancel = Button(words.cancel, data=f"reminders:0:#{made.id}")
    return desk.told("remind", (cancel,), **{**_shown(desk, kept, milestone), "kept": words.reminded.format(when)})


def _shown(desk: Desk, kept: KeptRelease, milestone: Milestone) -> dict[str, object]:
    release = kept.reading.release
    return {
        "date": ToldDate(milestone, release.language),
        "headline": headline(kept),
        "issuer": release.issuer.name if release.issuer else "",
        "kept": "",
        "ask": desk.words.remind_when,
    }


def _data(number: int, kept: KeptRelease, at: int) -> str:
    return f"remind:{number}:r{kept.id}.{at}"
