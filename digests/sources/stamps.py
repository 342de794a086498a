"""Dates as feeds and wires write them → moments: RFC 822, ISO 8601, "Oct 17, 2025 13:28 ET", and their kin.

A zone by its letters is the zone of that place, summer time and all. What names no zone is taken as UTC, what names no
time as the beginning of its day in UTC, as feeds have it; what cannot be read for sure is None.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from digests.languages import LANGUAGES
from digests.languages.zones import ZONES
from digests.pattern import pattern

LONGEST = 100  # a stamp is short; what is longer is prose

YEAR_FIRST = pattern(r"(?<!\d)(\d{4})(?:[-/.年년] ?)(\d{1,2})(?:[-/.月월] ?)(\d{1,2})(?!\d)[日일]?")
COMPACT = pattern(r"(?<!\d)(\d{4})(\d\d)(\d\d)(?=T\d|\Z)")
COMPACT_CLOCK = pattern(r"T(\d\d)(\d\d)(\d\d)?")
DAY_FIRST = pattern(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|º|er|\.)?[ \-](?:de )?([^\W\d]{3,12})\.?,?[ \-](?:de )?(\d{4}|\d\d)(?!\d)"
)
MONTH_FIRST = pattern(r"([^\W\d]{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)")
CLOCK = pattern(
    r"(?<![\d:])(\d{1,2})[:h](\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?! ?\d)[ ]?(?:([ap])\.?m\b\.?)?", re.IGNORECASE
)
OFFSET = pattern(r" ?\(?(?:UTC|GMT)? ?([+\-−])(\d\d?):?(\d\d)?(?!\d)")
LETTERS = pattern(r" ?\(?([^\W\d_]{1,5})\b")

MONTHS: dict[str, int] = {}
for _language in LANGUAGES.values():
    for _number, _forms in enumerate(_language.dates.months, 1):
        for _form in _forms.split():
            MONTHS.setdefault(_form.casefold().rstrip("."), _number)


def read_stamp(text: str) -> datetime | None:
    """The moment a stamp names, aware; None when it cannot be read."""
    text = " ".join(text.split())
    if len(text) > LONGEST:
        return None
    found = _day(text)
    if found is None:
        return None
    (year, month, day), rest = found
    hour, minute, second, zone = _clock(rest)
    try:
        return datetime(year, month, day, hour, minute, second, tzinfo=zone)
    except ValueError:
        return None


def _day(text: str) -> tuple[tuple[int, int, int], str] | None:
    """Year, month and day, and the text without them."""
    if found := YEAR_FIRST.search(text) or COMPACT.search(text):
        year, month, day = (int(part) for part in found.groups())
    elif found := MONTH_FIRST.search(text):
        year, month, day = int(found[3]), MONTHS.get(found[1].casefold(), 0), int(found[2])
    elif found := DAY_FIRST.search(text):
        year, month, day = _full_year(found[3]), MONTHS.get(found[2].casefold(), 0), int(found[1])
    else:
        return None
    return ((year, month, day), text[: found.start()] + " " + text[found.end() :].lstrip()) if month else None


def _full_year(digits: str) -> int:
    """Two digits as RFC 822 had them: 49 and below are of this century."""
    year = int(digits)
    return year if len(digits) == 4 else year + (2000 if year < 50 else 1900)


def _clock(text: str) -> tuple[int, int, int, tzinfo]:
    """Hour, minute, second and zone; midnight UTC where no time is named."""
    found = CLOCK.search(text)
    if found is None:
        found = COMPACT_CLOCK.search(text)
        if found is None:
            return 0, 0, 0, UTC
        half = None
    else:
        half = (found[4] or "").casefold()
    hour = int(found[1]) % 12 + (12 if half == "p" else 0) if half else int(found[1])
    return hour, int(found[2]), int(found[3] or 0), _zone(text[found.end() :])


def _zone(text: str) -> tzinfo:
    if found := OFFSET.match(text):
        offset = timedelta(hours=int(found[2]), minutes=int(found[3] or 0))
        if offset < timedelta(hours=24):
            return timezone(offset if found[1] == "+" else -offset)
    found = LETTERS.match(text)
    key = ZONES.get(found[1].upper()) if found else None
    return ZoneInfo(key) if key else UTC
