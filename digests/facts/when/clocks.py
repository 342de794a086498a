"""Tokens → clock times with their zones: "5:00 p.m., New York City time", "6:15 a.m. CT (7:15 a.m. ET)", "10 Uhr"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from digests.facts.when.lexicon import Lexicon
from digests.facts.when.tokens import Token
from digests.facts.when.written import Clock
from digests.languages.zones import ZONES
from digests.pattern import pattern

_DIGITS = pattern(r"\d+")
_MERIDIEM = pattern(r"([ap])\.?\s?m", re.IGNORECASE)
_SAME_MOMENT = pattern(r"[\s,;/(|–—-]{1,4}(?:(?:or|and|und|et|y|e|bzw\.)\s)?\(?")
_OF_WHAT = pattern(r"\s(?:d['’]|de |di )(?P<word>[^\W\d_]+)")
_PARTS_OF_DAY = frozenset(
    "la el le l l’ ce cette este esta hoy hoje oggi domani mañana amanhã cada chaque ogni".split()
)
_DASHES: Final = frozenset(("-", "–", "—", "‑", "~"))
_FARTHEST: Final = 12  # hours from Greenwich, either way
_ODD_OFFSETS: Final = {
    (5, 30): "Asia/Kolkata",
    (5, 45): "Asia/Kathmandu",
    (3, 30): "Asia/Tehran",
    (4, 30): "Asia/Kabul",
}
_NOON: Final = 12 * 60
_DAY: Final = 24 * 3600
# Days in winter, in summer and in the weeks when only one side of the Atlantic keeps summer time.
_SEASONS: Final = tuple(datetime(2025, month, 15, tzinfo=UTC) for month in (1, 3, 7))


def clocks(body: str, tokens: Sequence[Token], lexicon: Lexicon) -> list[Clock]:
    """All clock times in order. Two that name one moment in two zones are one, in the zone named first."""
    found: list[Clock] = []
    for at, token in enumerate(tokens):
        if token.kinds.get("noon"):  # "midnight on June 30" is one end of that day or the other
            clock = Clock(token.start, token.end, token.kinds["noon"] * 60, marked=True)
        elif "clock" in token:
            if _is_length(body, token, lexicon):
                continue
            clock = _read(body[token.start : token.end], token.start, token.end)
        else:
            continue
        clock = _with_zone(body, clock, lexicon)
        start = _begin_of_range(body, tokens, at, clock)
        if start is not None:
            if found and found[-1].end > start[0]:
                found.pop()
            clock = replace(clock, start=start[0], minute=start[1], until=clock.minute)
        if found and _one_moment(body, found[-1], clock):
            closing = body[clock.end : clock.end + 1] == ")" and "(" in body[found[-1].end : clock.start]
            found[-1] = replace(found[-1], end=clock.end + closing)
        else:
            found.append(clock)
    return found


def _is_length(body: str, token: Token, lexicon: Lexicon) -> bool:
    """ "jusqu'à 22 heures d'autonomie", "hasta 20 horas de música": how long something lasts."""
    if body[token.start : token.end].isascii() and not body[token.end - 1].isalpha():
        return False
    follows = _OF_WHAT.match(body, token.end)
    word = follows["word"].lower() if follows else ""
    return bool(word) and word not in lexicon.phrases and word not in _PARTS_OF_DAY


def _read(text: str, start: int, end: int) -> Clock:
    numbers = [int(digits) for digits in _DIGITS.findall(text)]
    hour, minute = numbers[0], numbers[1] if len(numbers) > 1 else 0
    meridiem = _MERIDIEM.search(text)
    if meridiem and hour <= 12:
        hour = hour % 12 + (12 if meridiem[1] in "pP" else 0)
    marked = meridiem is not None or not text.rstrip()[-1].isdigit() or not set(text) <= set("0123456789:")
    return Clock(start, end, hour % 24 * 60 + minute, marked=marked)


def _with_zone(body: str, clock: Clock, lexicon: Lexicon) -> Clock:
    zone = lexicon.zone.match(body, clock.end)
    if zone is None:
        return clock
    name = zone["zone"] or zone["offset"]
    iana = _of_offset(name) if zone["offset"] else ZONES.get(name) or lexicon.words.zones.get(name.lower())
    end = zone.end() if body[zone.end() - 1] != ")" or "(" in zone.group() else zone.start() + len(zone.group()[:-1])
    return replace(clock, end=end, zone=iana)


def _of_offset(name: str) -> str | None:
    """ "GMT+1", "+0400" → the IANA zone of whole hours, whose sign is the other way round; None for odd minutes."""
    sign = 1 if "+" in name else -1
    digits = "".join(_DIGITS.findall(name))
    hours, minutes = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)
    if minutes:
        return _ODD_OFFSETS.get((sign * hours, minutes))
    return f"Etc/GMT{'-' if sign > 0 else '+'}{hours}" if 0 < hours <= _FARTHEST else "Etc/GMT" if not hours else None


def _begin_of_range(body: str, tokens: Sequence[Token], at: int, clock: Clock) -> tuple[int, int] | None:
    """Start offset and minute of the earlier time in "from 5 to 11 p.m."."""
    if at == 0:
        return None
    before = tokens[at - 1]
    if tokens[at].gap not in _DASHES:
        between = "ands" in before and at > 2 and "opens" in tokens[at - 3] and tokens[at - 2].gap == ""
        if not ("to" in before or between) or tokens[at].gap != "" or at < 2 or before.gap != "":
            return None
        before = tokens[at - 2]
    if "clock" in before:
        first = _read(body[before.start : before.end], before.start, before.end)
        minute = first.minute
        own, shared = (_MERIDIEM.search(body, one.start, one.end) for one in (before, tokens[at]))
        if shared and not own:
            minute = _shared_half(minute, clock.minute)
        return (before.start, minute) if minute < clock.minute else None
    hour, text = before.kinds.get("num", 99), body[tokens[at].start : tokens[at].end]
    if _MERIDIEM.search(text):
        minute = _shared_half(hour % 12 * 60, clock.minute)
        return (before.start, minute) if hour <= 12 and minute < clock.minute else None
    spelt = text[-1].isalpha() and ":" not in text  # "von 11 bis 18 Uhr"
    return (before.start, hour * 60) if spelt and hour * 60 < clock.minute else None


def _shared_half(minute: int, until: int) -> int:
    """The earlier time of "5-11pm" is in the afternoon too, that of "11-1pm" is not."""
    return minute + _NOON if until >= _NOON and minute + _NOON < until else minute


def _one_moment(body: str, first: Clock, second: Clock) -> bool:
    if not (first.zone and second.zone) or first.zone == second.zone or first.until is not None:
        return False
    if not 0 <= second.start - first.end <= 8 or not _SAME_MOMENT.fullmatch(body, first.end, second.start):
        return False
    ahead = (first.minute - second.minute) * 60
    return any(ahead % _DAY == (_offset(first.zone, day) - _offset(second.zone, day)) % _DAY for day in _SEASONS)


def _offset(zone: str, day: datetime) -> int:
    """Seconds ahead of UTC."""
    ahead = ZoneInfo(zone).utcoffset(day)
    return int(ahead.total_seconds()) if ahead else 0
