"""/mute 8h: silence for a while; without a time, buttons to choose."""

from __future__ import annotations

import re
from datetime import timedelta

from bot.ask import Answer, Ask
from bot.commands.desk import Desk, in_rows
from digests.compose.amounts import plural, writing_of
from digests.compose.days import write_moment
from digests.model import Button
from digests.pattern import pattern

_FOR = pattern(r"([0-9]{1,3})\s?([hdw])", re.ASCII | re.IGNORECASE)
_UNITS = {"h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}
_NAMES = {"h": "hour", "d": "day", "w": "week"}
_OFFERS = ("1h", "8h", "1d", "1w")
_LONGEST = timedelta(days=366)


def answer(desk: Desk, ask: Ask, arguments: str, _page: int) -> Answer:
    """Silence until then; "off" ends it."""
    words, typed = desk.words, arguments.lower()
    if typed in ("off", words.off.casefold()):
        desk.choose(ask, muted_until=None)
        return desk.told("plain", text=words.unmuted)
    length = _length(typed)
    if length is None:
        offers = [Button(_named(desk, said), data=f"mute:0:{said}") for said in _OFFERS]
        until = desk.choices.muted_until
        rows = in_rows(offers)
        if until and desk.choices.muted(desk.now):
            rows.append((Button(words.unmute, data="mute:0:off"),))
            if not typed:
                when = write_moment(until, desk.timezone, desk.language)
                return desk.told("plain", *rows, text=words.muted_until.format(when))
        wrong = [words.not_understood.format(arguments)] if typed else []
        return desk.told("plain", *rows, text="\n".join((*wrong, words.mute_how)))
    until = desk.now + length
    desk.choose(ask, muted_until=until.isoformat())
    when = write_moment(until, desk.timezone, desk.language)
    return desk.told("plain", (Button(words.unmute, data="mute:0:off"),), text=words.muted_until.format(when))


def _length(said: str) -> timedelta | None:
    found = _FOR.fullmatch(said.strip())
    length = int(found.group(1)) * _UNITS[found.group(2).lower()] if found else timedelta(0)
    return min(length, _LONGEST) or None


def _named(desk: Desk, said: str) -> str:
    writing = writing_of(desk.language)
    return plural(writing.durations[_NAMES[said[-1]]], int(said[:-1]), writing)
