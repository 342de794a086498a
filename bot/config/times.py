"""Reading times: lengths, times of day, days of the week, zones, rates. Each reader raises WrongValueError."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time, timedelta
from zoneinfo import ZoneInfo, available_timezones

from bot.config.mistakes import WrongValueError, meant
from bot.config.values import NUMBER, name, yes
from digests.model import Rate
from digests.pattern import pattern

UNITS = {
    "ms": timedelta(milliseconds=1),
    "s": timedelta(seconds=1),
    "m": timedelta(minutes=1),
    "h": timedelta(hours=1),
    "d": timedelta(days=1),
}
RATES = {"minute": UNITS["m"], "hour": UNITS["h"], "day": UNITS["d"]}
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAY_NAMES = {
    name: number
    for number, full in enumerate(("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"))
    for name in (full, full[:3])
}
DAY_WORDS = {"daily": range(7), "weekdays": range(5), "weekends": range(5, 7)}

DURATION = pattern(r"([0-9]{1,9}) ?(ms|s|m|h|d) ?")
TIME = pattern(r"([01][0-9]|2[0-3]):([0-5][0-9])")
LOOSE_TIME = pattern(r"([0-9]{1,2})[:.h]([0-5][0-9])(?::[0-5][0-9])?")
RATE = pattern(r"([1-9][0-9]{0,5}) ?(?:per |/ ?)([a-z]{1,10})")

ZONES_BY_HABIT = {
    "pst": "America/Los_Angeles", "pdt": "America/Los_Angeles", "pt": "America/Los_Angeles",
    "mst": "America/Denver", "mdt": "America/Denver", "cdt": "America/Chicago", "ct": "America/Chicago",
    "edt": "America/New_York", "et": "America/New_York", "bst": "Europe/London", "cest": "Europe/Berlin",
    "ist": "Asia/Kolkata", "jst": "Asia/Tokyo", "kst": "Asia/Seoul", "hkt": "Asia/Hong_Kong", "sgt": "Asia/Singapore",
    "beijing": "Asia/Shanghai", "aest": "Australia/Sydney", "msk": "Europe/Moscow",
}  # fmt: skip


def duration(said: str) -> timedelta:
    """10m, 2s, 1h; also 1h 30m."""
    total, end = timedelta(0), 0
    while len(said) < 40 and (found := DURATION.match(said, end)):
        total += int(found[1]) * UNITS[found[2]]
        end = found.end()
    if end < len(said) or not total:
        hint = f': "{said}s", "{said}m" or "{said}h"?' if said.isdigit() else ': "30s", "10m", "2h" or "1d" is one'
        raise WrongValueError(f'"{said}" is not a length of time{hint}')
    if total > timedelta(days=366):
        raise WrongValueError(f'"{said}" is more than a year')
    return total


def duration_of(least: str, most: str) -> Callable[[str], timedelta]:
    """A reader for a length of time from `least` to `most`."""

    def length(said: str) -> timedelta:
        read = duration(said)
        if duration(least) <= read <= duration(most):
            return read
        raise WrongValueError(f'"{said}" is not from {least} to {most}')

    return length


def time_of_day(said: str) -> time:
    """08:00, 18:30."""
    if found := TIME.fullmatch(said):
        return time(int(found[1]), int(found[2]))
    loose = LOOSE_TIME.fullmatch(said)
    if loose and int(loose[1]) < 24:
        raise WrongValueError(f'"{said}" is not a time of day, did you mean "{int(loose[1]):02}:{loose[2]}"?')
    if said in ("24:00", "24.00"):
        raise WrongValueError('"24:00" is not a time of day, did you mean "00:00"?')
    if NUMBER.fullmatch(said) and 60 <= int(said) < 1440:
        as_time = f"{int(said) // 60:02}:{int(said) % 60:02}"
        raise WrongValueError(
            f'{said} is not a time of day: some programs write {as_time} so, put "{as_time}" in quotes'
        )
    raise WrongValueError(f'"{said}" is not a time of day: "08:00" or "18:30" is one')


def quiet_hours(said: str) -> tuple[time, time]:
    """22:00-07:00."""
    start, dash, end = said.replace("–", "-").partition("-")
    if not dash:
        raise WrongValueError(f'"{said}" is not a stretch of hours: "22:00-07:00" is one')
    hours = time_of_day(start.strip()), time_of_day(end.strip())
    if hours[0] == hours[1]:
        raise WrongValueError(f'"{said}" begins when it ends')
    return hours


def silence(said: str) -> bool | tuple[time, time] | str:
    """yes or no; hours, 22:00-07:00; else the name of a topic."""
    if ":" in said:
        return quiet_hours(said)
    try:
        return yes(said)
    except WrongValueError:
        return name(said)


def rate(said: str) -> Rate:
    """10 per hour."""
    found = RATE.fullmatch(said)
    if found and found[2].removesuffix("s") in RATES:
        return Rate(int(found[1]), RATES[found[2].removesuffix("s")])
    raise WrongValueError(f'"{said}" is not a rate: "10 per hour" is one (minute, hour or day)')


def days(said: str) -> frozenset[int]:
    """mon-fri; mon, wed, fri; sat-mon; daily. 0 is Monday."""
    found: set[int] = set()
    for part in said.replace("–", "-").split(","):
        word = part.strip().casefold()
        first, dash, last = (bit.strip() for bit in word.partition("-"))
        if word in DAY_WORDS:
            found |= set(DAY_WORDS[word])
            continue
        for bit in (first, last) if dash else (first,):
            if bit not in DAY_NAMES:
                raise WrongValueError(f'"{bit}" is not a day{meant(bit, [*DAYS, *DAY_WORDS])}')
        start = DAY_NAMES[first]
        found |= {(start + step) % 7 for step in range((DAY_NAMES[last] - start) % 7 + 1)} if dash else {start}
    return frozenset(found)


def timezone(said: str) -> str:
    """An IANA name: Europe/Berlin."""
    try:
        return ZoneInfo(said).key
    except (LookupError, ValueError, OSError):
        raise WrongValueError(f'"{said}" is not a time zone{_zone_meant(said)}') from None


def _zone_meant(said: str) -> str:
    folded = said.casefold().replace(" ", "_")
    zones = sorted(available_timezones())
    if folded in ZONES_BY_HABIT:
        return f', did you mean "{ZONES_BY_HABIT[folded]}"?'
    for near in (
        (zone for zone in zones if zone.casefold() == folded),
        (zone for zone in zones if zone.casefold().rpartition("/")[2] == folded.rpartition("/")[2]),
    ):
        if found := next(near, None):
            return f', did you mean "{found}"?'
    guess = meant(said, zones)
    return guess if guess.startswith(",") else ': "Europe/Berlin" or "Asia/Shanghai" is one'
