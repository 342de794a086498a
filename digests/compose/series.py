"""One measure over several releases: what may be put side by side, and what may not. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from digests.compose.match import fold
from digests.model import Figure, KeptRelease

# By which words a release says that a period is a quarter, a half …: figures of different lengths are never compared.
_LENGTHS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("year", ("twelve months", "zwölf monat", "douze mois", "doce meses")),
    (
        "nine months",
        ("nine months", "neun monat", "neunmonat", "neuf mois", "nueve meses", "前三季度", "9か月", "九个月"),
    ),
    (
        "quarter",
        (
            "quarter",
            "quartal",
            "trimestr",
            "three months",
            "trois mois",
            "季",
            "四半期",
            "분기",
            "квартал",
            "q1",
            "q2",
            "q3",
            "q4",
        ),
    ),
    ("half", ("half", "halbjahr", "semestr", "半年", "上期", "下期", "반기", "полугод", "h1", "h2", "six months")),
    ("month", ("month", "monat", "mois", "mes ", "月", "월", "месяц")),
    ("year", ("year", "jahr", "exercice", "año", "anno", "ano ", "年", "通期", "연간", "год", "fiscal", "fy")),
)


class Point(Struct, frozen=True):
    """A value on the day on which it was told."""

    day: date
    kept: KeptRelease
    figure: Figure


class Series(Struct, frozen=True):
    """The values of one measure, in one unit and on one basis, for periods of one length; oldest first, one a day."""

    measure: str  # as the newest release says it
    unit: str
    points: tuple[Point, ...]

    @property
    def newest(self) -> Point:
        return self.points[-1]


def series(told: Iterable[tuple[KeptRelease, Figure]]) -> tuple[Series, ...]:
    """What figures can be compared over time: the longest series first, then those whose newest value ranks first."""
    found: dict[tuple[str, ...], dict[date, Point]] = defaultdict(dict)
    for kept, figure in told:
        if not figure.measure or figure.high is not None or figure.kind == "ordinal":
            continue
        day = day_of(kept)
        key = (fold(figure.measure), figure.unit, figure.basis or "", _length(figure.period))
        known = found[key].get(day)
        if known is None or _better(figure, known.figure):
            found[key][day] = Point(day, kept, figure)
    made = [_series([points[day] for day in sorted(points)]) for points in found.values()]
    return tuple(sorted(made, key=lambda one: (-len(one.points), one.newest.figure.rank or 99, one.measure)))


def day_of(kept: KeptRelease) -> date:
    """The day of a release: as it says, else the day on which it came in."""
    release = kept.reading.release
    for said in (release.dateline and release.dateline.date, release.published):
        try:
            return date.fromisoformat((said or "")[:10])
        except ValueError:
            continue
    return kept.seen.date()


def _series(points: list[Point]) -> Series:
    newest = points[-1].figure
    return Series(newest.measure, newest.unit, tuple(points))


def _better(one: Figure, other: Figure) -> bool:
    return (one.rank or 99) < (other.rank or 99)


def _length(period: str | None) -> str:
    """How long a period is, by its words; a bare year is a year, no words are no length."""
    if not period:
        return ""
    said = f"{period.casefold()} "
    named = next((length for length, words in _LENGTHS if any(word in said for word in words)), "")
    return named or ("year" if period.strip().isdigit() else said.strip())
