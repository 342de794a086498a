"""/subscriptions: what this chat follows and when it comes; each with a panel of its own that edits in place."""

from __future__ import annotations

import re
from datetime import time

from bot.ask import Answer, Ask
from bot.commands.desk import Desk, in_rows, label, pages
from bot.commands.subscribe import named
from digests.compose.amounts import writing_of
from digests.compose.days import write_time, write_weekday
from digests.model import Button
from digests.pattern import pattern
from digests.store.gathered import hurry
from digests.store.subscriptions import Rhythm, Subscription, change, subscriptions_of, unsubscribe

_PAGE = 8
_CALL = pattern(r"#?([0-9]{1,18})(?:\s+([a-z]{1,9}))?(?:\s+([0-9]{1,2}):([0-9]{2}))?", re.ASCII | re.IGNORECASE)
_NUMBER = pattern(r"#?([0-9]{1,18})(?:\s|$)", re.ASCII)
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_EVERY = frozenset(range(7))
_OFFERS = ("each", "daily 08:00", "daily 18:00", "mon 08:00", "fri 16:00")


def answer(desk: Desk, ask: Ask, arguments: str, page: int) -> Answer:
    """The list; "#3" the panel of one; "#3 daily 07:30", "#3 mon 09:00", "#3 each", "#3 mute", "#3 stop" change it."""
    with desk.store.read() as connection:
        theirs = subscriptions_of(connection, ask.chat_id)
    said = _numbered(theirs, arguments)
    number = _NUMBER.match(said)
    one = next((one for one in theirs if number and one.id == int(number.group(1))), None)
    if one is None:
        pressed = ask.data is not None  # what it was of may have been stopped since
        return _list(desk, theirs, page, "" if pressed else arguments)
    called = _CALL.fullmatch(said)
    if called is None:
        return _panel(desk, one, desk.words.not_understood.format(arguments))
    deed, hour, minute = (called.group(2) or "").lower(), called.group(3), called.group(4)
    if deed == "stop":
        with desk.store.write() as connection:
            unsubscribe(connection, ask.chat_id, one.id)
        return _list(desk, tuple(other for other in theirs if other.id != one.id), page)
    if deed in ("mute", "unmute"):
        return _changed(desk, ask, one, muted=deed == "mute")
    if deed == "each":
        return _changed(desk, ask, one, rhythm=None)
    if (deed == "daily" or deed[:3] in _DAYS) and hour and int(hour) < 24 and int(minute) < 60:
        days = _EVERY if deed == "daily" else frozenset({_DAYS.index(deed[:3])})
        return _changed(desk, ask, one, rhythm=Rhythm(time(int(hour), int(minute)), days))
    return _panel(desk, one, desk.words.not_understood.format(arguments) if deed or hour else "")


def _numbered(theirs: tuple[Subscription, ...], typed: str) -> str:
    """What was typed with the number in the place of the name: "ferries daily 07:30" is "#3 daily 07:30"."""
    folded = typed.casefold()
    for one in sorted(theirs, key=lambda one: -len(one.what)):
        name = one.what.casefold()
        if folded == name or folded.startswith(f"{name} "):
            return f"#{one.id}{typed[len(name) :]}"
    return typed


def rhythm_of(desk: Desk, rhythm: Rhythm | None) -> str:
    """A rhythm in words: "as it comes", "daily at 8:00 AM", "Monday at 8:00 AM"."""
    if rhythm is None:
        return desk.words.rhythms["each"]
    at = write_time(rhythm.at, desk.language)
    if rhythm.days == _EVERY:
        return desk.words.rhythms["daily"].format(at)
    days = writing_of(desk.language).comma.join(write_weekday(day, desk.language) for day in sorted(rhythm.days))
    return desk.words.rhythms["weekly"].format(days, at)


def _list(desk: Desk, theirs: tuple[Subscription, ...], page: int, unknown: str = "") -> Answer:
    if not theirs:
        return desk.told("plain", text=desk.words.no_subscriptions)
    page = min(page, (len(theirs) - 1) // _PAGE)
    shown = theirs[page * _PAGE : (page + 1) * _PAGE]
    choose = [Button(label(named(desk, one.kind, one.what)), data=f"subscriptions:{page}:#{one.id}") for one in shown]
    return desk.told(
        "subscriptions",
        *in_rows(choose),
        pages(desk, "subscriptions", page, "", len(theirs) > (page + 1) * _PAGE),
        title=desk.words.subscriptions_title,
        note=desk.words.no_such_subscription.format(unknown) if unknown else "",
        subscriptions=[
            {
                "id": one.id,
                "what": named(desk, one.kind, one.what),
                "kind": one.kind,
                "rhythm": desk.words.muted if one.muted else rhythm_of(desk, one.rhythm),
            }
            for one in shown
        ],
    )


def _panel(desk: Desk, one: Subscription, wrong: str = "") -> Answer:
    words = desk.words
    now = words.muted if one.muted else rhythm_of(desk, one.rhythm)
    rhythms = [Button(rhythm_of(desk, _rhythm(said)), data=f"subscriptions:0:#{one.id} {said}") for said in _OFFERS]
    mute = ("unmute", words.unmute) if one.muted else ("mute", words.mute)
    deeds = (
        Button(mute[1], data=f"subscriptions:0:#{one.id} {mute[0]}"),
        Button(words.stop, data=f"subscriptions:0:#{one.id} stop"),
    )
    title = words.rhythm_title.format(named(desk, one.kind, one.what))
    how = f"{wrong}\n{words.rhythm_pick.format(one.id)}".strip()
    back = (Button(f"‹ {words.subscriptions_title}", data="subscriptions:0:"),)
    return desk.told("subscription", *in_rows(rhythms), deeds, back, title=title, now=now, how=how)


def _rhythm(said: str) -> Rhythm | None:
    days, _, at = said.partition(" ")
    if days == "each":
        return None
    return Rhythm(time.fromisoformat(at), _EVERY if days == "daily" else frozenset({_DAYS.index(days)}))


def _changed(desk: Desk, ask: Ask, one: Subscription, **changes: object) -> Answer:
    desk.choose(ask)
    with desk.store.write() as connection:
        kept = change(connection, ask.chat_id, one.id, **changes)
        hurry(connection, ask.chat_id, desk.now, one.id)
    return _panel(desk, kept or one)
