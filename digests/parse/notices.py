"""Corrections and embargoes, as the lines over a release and its first paragraphs tell them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from digests.model import Correction
from digests.parse.calendar import printed_dates
from digests.parse.words import Words
from digests.pattern import pattern

_CLOCK = pattern(
    r"(?<!\d)(?P<h>\d{1,2})(?:[:.h](?P<m>\d{2}))?\s?(?P<half>[ap]\.?m\.?)?(?:\s?uhr|"
    r"\sheures)?(?P<zone>\s[A-Z]{2,4}\b)?",
    re.IGNORECASE,
)
_ZONES = {
    zone: name
    for name, zones in {
        "America/New_York": "ET EST EDT",
        "America/Chicago": "CT CST CDT",
        "America/Denver": "MT MST MDT",
        "America/Los_Angeles": "PT PST PDT",
        "UTC": "GMT UTC",
        "Europe/London": "BST",
        "Europe/Berlin": "CET CEST MEZ",
        "Asia/Tokyo": "JST",
        "Asia/Seoul": "KST",
        "Asia/Hong_Kong": "HKT",
        "Asia/Singapore": "SGT",
    }.items()
    for zone in zones.split()
}
# Where no zone is said: that of the country whose language it is.
_HOME = {
    "de": "Europe/Berlin",
    "fr": "Europe/Paris",
    "it": "Europe/Rome",
    "es": "Europe/Madrid",
    "pt": "Europe/Lisbon",
    "ja": "Asia/Tokyo",
    "ko": "Asia/Seoul",
    "zh": "Asia/Shanghai",
    "ru": "Europe/Moscow",
}
_SHOUTED = pattern(
    r"\A/?\s?C\s?O\s?R\s?R\s?E\s?C\s?T\s?I\s?O\s?N\s?(?:\.{2,3}|…|-|–|:)\s?(?:by|from|source)?", re.IGNORECASE
)
_SAID_END = pattern(r"(?<=[\w\"”%)])[.;)](?:[.\s]|\Z)")
_QUOTED = pattern(r"[\"“]([^\"”]{2,300})[\"”]")
_REASON = pattern(
    r"(?:should (?:read|be)|corrected release|inadvertently|incorrect|in error|korrektur|corrección|"
    r"rectificatif|訂正|更正)",
    re.IGNORECASE,
)


def find_correction(kicker: str | None, lines: Sequence[str], words: Words) -> Correction | None:
    """The correction a release is, from its headline's kicker and the first lines around its text."""
    marker = kicker if kicker and words.corrections.is_line(kicker) else None
    if marker is None:
        for line in lines[:6]:
            if words.corrections.is_line(line) and len(line) < 60:
                marker = line.strip(" :*/")
                break
            shouted = _SHOUTED.match(line)
            if shouted:
                marker = line[: shouted.end()].strip(" .…:-/") if len(line) > 80 else line.strip(" :*/")
                break
    if marker is None:
        return None
    return Correction(marker, _replaced(lines, words))


def _replaced(lines: Sequence[str], words: Words) -> str | None:
    """The wrong words a correction names: what stands behind "rather than"."""
    pairs = [*words.own.replaced, ("should read", "rather than"), ("should read", "instead of")]
    for line in lines:
        if not _REASON.search(line[:4000]):
            continue
        small = line.lower()
        for right, wrong in pairs:
            at = small.find(wrong, max(0, small.find(right))) if wrong and (not right or right in small) else -1
            if at >= 0:
                said = line[at + len(wrong) :].strip(" :,")
                quoted = _QUOTED.match(said)
                if quoted:
                    return quoted.group(1)
                return _SAID_END.split(said, maxsplit=1)[0].strip(" \"“”'.,()") or None
    return None


def find_embargo(lines: Sequence[str], words: Words, year: int | None) -> datetime | None:
    """The moment until which a release is not to be told, aware; None when none or no day is said."""
    for line in lines:
        phrase = words.embargo.found(line[:240])
        if phrase is None:
            continue
        dates = printed_dates(line[:240], words)
        if not dates or (not dates[0].has_year and year is None):
            continue
        value = dates[0].value if dates[0].has_year else f"{year}-{dates[0].value}"
        if len(value) != 10:
            continue
        rest = line[:240][: dates[0].start] + " " + line[:240][dates[0].end :]
        clock = next(
            (found for found in _CLOCK.finditer(rest) if found["half"] or found["m"] or "uhr" in found.group().lower()),
            None,
        )
        hour, minute = _time(clock)
        zone = (clock["zone"] or "").strip().upper() if clock else ""
        home = ZoneInfo(_ZONES.get(zone, _HOME.get(words.code, "UTC")))
        try:
            return datetime.combine(date.fromisoformat(value), time(hour, minute), home)
        except ValueError:
            continue
    return None


def _time(clock: re.Match[str] | None) -> tuple[int, int]:
    if clock is None:
        return 0, 0
    hour, minute = int(clock["h"]), int(clock["m"] or 0)
    if clock["half"]:
        hour = hour % 12 + (12 if clock["half"][0] in "pP" else 0)
    return (hour, minute) if hour < 24 and minute < 60 else (0, 0)
