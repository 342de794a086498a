"""Time zones as people name them: a place, a country, an offset, the time they see, or where they are.

The list is the time zone database's own (package tzdata): one row a zone, with its country and its main place. Where
the borders of zones run is known by tzfpy, which lives here alone.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from importlib.resources import files
from math import asin, cos, radians, sin, sqrt
from zoneinfo import ZoneInfo, available_timezones

import tzfpy
from msgspec import Struct

from digests.languages.folding import fold
from digests.pattern import pattern

_PLACE = pattern(r"([+-][0-9]{2})([0-9]{2})([0-9]{2})?([+-][0-9]{3})([0-9]{2})([0-9]{2})?", re.ASCII)
_OFFSET = pattern(r"(?:utc|gmt)?\s?([+-])\s?([0-9]{1,2})(?::?([0-9]{2}))?", re.ASCII | re.IGNORECASE)
_MOST = 24


class Zone(Struct, frozen=True):
    """A zone of the database: its name, the country it is used in, and where its main place lies, in degrees."""

    name: str
    country: str
    latitude: float
    longitude: float


def zones_named(asked: str, now: datetime) -> tuple[str, ...]:
    """The zones that somebody may mean by a name, a city, a country, its code, or an offset; the likeliest first."""
    if asked.upper() in ("UTC", "GMT", "Z"):
        return ("UTC",)
    if found := _names().get(asked.strip().casefold().replace(" ", "_")):
        return (found,)
    if said := _OFFSET.fullmatch(asked.strip()):
        hours = timedelta(hours=int(said.group(2)), minutes=int(said.group(3) or 0))
        return zones_at(-hours if said.group(1) == "-" else hours, now)
    wanted = fold(asked)
    if not wanted:
        return ()
    if cities := [name for name in _names().values() if _city(name) == wanted]:
        return tuple(cities[:_MOST])
    codes = {code for code, name in _countries().items() if fold(name) == wanted or code.casefold() == wanted}
    return _unlike([zone.name for zone in _zones() if zone.country in codes], now)


def zones_at(offset: timedelta, now: datetime) -> tuple[str, ...]:
    """The zones that have this offset now."""
    return tuple(name for name in _rules() if _offset(name, now) == offset)[:_MOST]


def offsets(now: datetime) -> tuple[timedelta, ...]:
    """The offsets in use now, from west to east."""
    return tuple(sorted({_offset(name, now) for name in _rules()}))


def zones_of(latitude: float, longitude: float) -> tuple[str, ...]:
    """The zones that hold at a place, in degrees: one, several where people disagree, none on the high seas."""
    names = (_names().get(name.casefold()) for name in tzfpy.get_tzs(longitude, latitude))
    return tuple(name for name in names if name and not name.startswith("Etc/"))


def zones_near(latitude: float, longitude: float, count: int = 4) -> tuple[str, ...]:
    """The zones whose main places lie nearest, for who is where none holds: let people choose by the clock."""
    near = sorted(_zones(), key=lambda zone: _distance(zone, latitude, longitude))
    return tuple(zone.name for zone in near[:count])


def clock(zone: str, now: datetime) -> str:
    """What clocks show there now: "14:05"."""
    return now.astimezone(ZoneInfo(zone)).strftime("%H:%M")


def is_zone(name: str) -> bool:
    """Whether it is a zone by its full name; old names such as "Japan" and "EST" are not."""
    return _names().get(name.casefold()) == name


def _unlike(names: list[str], now: datetime) -> tuple[str, ...]:
    """Of zones whose clocks agree in summer and winter the first one each: "America/New_York", not Detroit as well."""
    months = [now.replace(month=month, day=1) for month in (1, 7)]
    kept = {tuple(_offset(name, month) for month in months): name for name in reversed(names)}
    return tuple(name for name in names if name in kept.values())[:_MOST]


def _offset(name: str, now: datetime) -> timedelta:
    return now.astimezone(UTC).astimezone(ZoneInfo(name)).utcoffset() or timedelta(0)


def _city(name: str) -> str:
    return fold(name.rpartition("/")[2].replace("_", " "))


def _distance(zone: Zone, latitude: float, longitude: float) -> float:
    """Along the surface of a sphere, in radians."""
    north, east = radians(zone.latitude - latitude), radians(zone.longitude - longitude)
    slant = sin(north / 2) ** 2 + cos(radians(latitude)) * cos(radians(zone.latitude)) * sin(east / 2) ** 2
    return 2 * asin(sqrt(min(1.0, slant)))


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    """The full names by their small letters; the database is walked once."""
    return {name.casefold(): name for name in sorted(available_timezones()) if "/" in name or name == "UTC"}


@lru_cache(maxsize=1)
def _zones() -> tuple[Zone, ...]:
    rows = [line.split("\t") for line in _table("zone.tab")]
    return tuple(Zone(row[2], row[0], *_degrees(row[1])) for row in rows)


@lru_cache(maxsize=1)
def _rules() -> tuple[str, ...]:
    """One zone for each set of rules since 1970: fewer names than places."""
    return tuple(line.split("\t")[2] for line in _table("zone1970.tab"))


@lru_cache(maxsize=1)
def _countries() -> dict[str, str]:
    """Names by code."""
    return dict(line.split("\t")[:2] for line in _table("iso3166.tab"))


def _table(name: str) -> list[str]:
    text = files("tzdata.zoneinfo").joinpath(name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def _degrees(place: str) -> tuple[float, float]:
    """ "+5230+01322" → 52.5, 13.37."""
    read = _PLACE.fullmatch(place)
    assert read is not None, f"tzdata writes places so, but not {place!r}"
    north, east = (_parts(read.group(at), read.group(at + 1), read.group(at + 2)) for at in (1, 4))
    return north, east


def _parts(degrees: str, minutes: str, seconds: str | None) -> float:
    size = abs(int(degrees)) + int(minutes) / 60 + int(seconds or 0) / 3600
    return -size if degrees.startswith("-") else size
