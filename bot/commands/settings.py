"""/settings: a panel of buttons that edits in place: language, time zone, quiet hours, length, sound."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import time, timedelta

from bot.ask import Answer, Ask, Location
from bot.commands.desk import Desk, in_rows
from bot.commands.words import WORDS
from bot.commands.zones import clock, is_zone, offsets, zones_at, zones_named, zones_near, zones_of
from digests.compose.amounts import writing_of
from digests.compose.days import write_time
from digests.languages import LANGUAGES
from digests.model import Button
from digests.pattern import pattern
from digests.store.gathered import hurry

_TIMES = pattern(r"([0-9]{1,2})(?::([0-9]{2}))?\s?[-–—]\s?([0-9]{1,2})(?::([0-9]{2}))?", re.ASCII)
_QUIET = ("22:00-07:00", "23:00-08:00", "20:00-09:00")


def answer(desk: Desk, ask: Ask, arguments: str, _page: int) -> Answer:
    """The panel; "language de" changes one setting, "language" alone offers what there is."""
    name, _, value = arguments.partition(" ")
    change = _CHANGES.get(_named(desk, name.casefold()))
    if change is None:
        return _panel(desk, desk.words.setting_unknown.format(arguments) if arguments else "")
    return change(desk, ask, value.strip())


def place(desk: Desk, ask: Ask, location: Location) -> Answer:
    """The zone that holds there is kept; where several or none do, those around are told apart by their clocks."""
    here = zones_of(location.latitude, location.longitude)
    if len(here) == 1:
        return _zone(desk, ask, here[0])
    near = here or zones_near(location.latitude, location.longitude)
    return desk.told("plain", *_zone_rows(desk, near), text=desk.words.shared_zone)


def _named(desk: Desk, typed: str) -> str:
    """A setting by its name here, or as its button calls it in the reader's language."""
    return next((name for name, called in desk.words.settings.items() if called.casefold() == typed), typed)


def _panel(desk: Desk, note: str = "") -> Answer:
    """What is chosen now, a button each; a note above says what was not understood."""
    words, chosen = desk.words, desk.choices
    quiet = _span(desk, chosen.quiet) if chosen.quiet else words.off
    writing = writing_of(desk.language)
    language = LANGUAGES[chosen.language].name if chosen.language in LANGUAGES else words.automatic
    shown = {
        "language": language,
        "zone": desk.timezone + writing.bracket.format(clock(desk.timezone, desk.now)),
        "quiet": quiet,
        "length": words.lengths[chosen.length],
        "silent": words.on if chosen.silent else words.off,
    }
    rows = [
        (Button(f"{words.settings[name]}{writing.colon}{value}", data=f"settings:0:{name}"),)
        for name, value in shown.items()
    ]
    return desk.told("plain", *rows, text="\n\n".join(filter(None, (note, words.settings_title))))


def _language(desk: Desk, ask: Ask, value: str) -> Answer:
    if value == "auto":
        return _panel(desk.choose(ask, language=None))
    code = next((code for code in WORDS if value.lower() in (code, LANGUAGES[code].name.lower())), None)
    if code is not None:
        return _panel(desk.choose(ask, language=code))
    offers = [Button(LANGUAGES[code].name, data=f"settings:0:language {code}") for code in WORDS]
    offers.append(Button(desk.words.automatic, data="settings:0:language auto"))
    text = desk.words.no_choice.format(value) if value else desk.words.settings["language"]
    return desk.told("plain", *in_rows(offers), _back(desk), text=text)


def _zone(desk: Desk, ask: Ask, value: str) -> Answer:
    """A zone itself is kept; what may mean several is offered; "at +120" are those two hours ahead."""
    words = desk.words
    if not value:
        offers = [
            Button((desk.now + offset).strftime("%H:%M"), data=f"settings:0:zone at {offset // timedelta(minutes=1)}")
            for offset in offsets(desk.now)
        ]
        return desk.told("plain", *in_rows(offers, 6), _back(desk), text=words.pick_zone)
    if value.startswith("at ") and value[3:].removeprefix("-").isdecimal() and len(value) < 9:
        return _offer(desk, zones_at(timedelta(minutes=int(value[3:])), desk.now))
    found = (value,) if is_zone(value) else zones_named(value, desk.now)
    if not found:
        return desk.told("plain", _back(desk), text=words.zone_unknown.format(value))
    if len(found) > 1:
        return _offer(desk, found)
    desk = desk.choose(ask, timezone=found[0])
    _hurry(desk, ask)
    return desk.told("plain", _back(desk), text=words.zone_set.format(found[0], clock(found[0], desk.now)))


def _offer(desk: Desk, zones: Sequence[str]) -> Answer:
    return desk.told("plain", *_zone_rows(desk, zones), _back(desk), text=desk.words.zone_which)


def _zone_rows(desk: Desk, zones: Sequence[str]) -> list[tuple[Button, ...]]:
    offers = [
        Button(f"{clock(name, desk.now)} {name.rpartition('/')[2].replace('_', ' ')}", data=f"settings:0:zone {name}")
        for name in zones
    ]
    return in_rows(offers)


def _quiet(desk: Desk, ask: Ask, value: str) -> Answer:
    words = desk.words
    if not value:
        offers = [Button(_span(desk, _read(said)), data=f"settings:0:quiet {said}") for said in _QUIET]
        offers.append(Button(words.off, data="settings:0:quiet off"))
        return desk.told("plain", *in_rows(offers), _back(desk), text=words.quiet_how)
    span = None if value.lower() in ("off", words.off.lower()) else _read(value)
    if span is None and value.lower() not in ("off", words.off.lower()):
        return desk.told("plain", _back(desk), text=words.quiet_bad.format(value))
    desk = desk.choose(ask, quiet=[moment.strftime("%H:%M") for moment in span] if span else None)
    _hurry(desk, ask)
    return _panel(desk)


def _length(desk: Desk, ask: Ask, value: str) -> Answer:
    if not value:
        return _panel(desk.choose(ask, length="full" if desk.choices.length == "short" else "short"))
    said = {name.casefold(): key for key, name in desk.words.lengths.items()} | {"short": "short", "full": "full"}
    wanted = said.get(value.casefold())
    if wanted is None:
        return _panel(desk, desk.words.no_choice.format(value))
    return _panel(desk.choose(ask, length=wanted))


def _silent(desk: Desk, ask: Ask, value: str) -> Answer:
    if not value:
        return _panel(desk.choose(ask, silent=not desk.choices.silent))
    said = {desk.words.on.casefold(): True, desk.words.off.casefold(): False, "on": True, "off": False}
    wanted = said.get(value.casefold())
    if wanted is None:
        return _panel(desk, desk.words.no_choice.format(value))
    return _panel(desk.choose(ask, silent=wanted))


def _hurry(desk: Desk, ask: Ask) -> None:
    """What waits by the old times comes now."""
    with desk.store.write() as connection:
        hurry(connection, ask.chat_id, desk.now)


def _read(said: str) -> tuple[time, time] | None:
    """ "22-7", "22:00-07:00" as two different times; None for anything else."""
    found = _TIMES.fullmatch(said.strip())
    if found is None:
        return None
    start, end = ((int(found.group(at)), int(found.group(at + 1) or 0)) for at in (1, 3))
    if start == end or any(hour > 23 or minute > 59 for hour, minute in (start, end)):
        return None
    return time(*start), time(*end)


def _span(desk: Desk, quiet: tuple[time, time] | None) -> str:
    return "–".join(write_time(moment, desk.language) for moment in quiet) if quiet else ""


def _back(desk: Desk) -> tuple[Button, ...]:
    return (Button(f"‹ {desk.words.settings_title}", data="settings:0:"),)


_CHANGES: dict[str, Callable[[Desk, Ask, str], Answer]] = {
    "language": _language,
    "zone": _zone,
    "timezone": _zone,
    "quiet": _quiet,
    "length": _length,
    "silent": _silent,
}
