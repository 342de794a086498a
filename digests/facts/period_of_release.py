"""The periods that a release is about: that of what it tells, and that of what it expects."""

from __future__ import annotations

from collections.abc import Collection

from msgspec import Struct

from digests.facts.period_carried import is_timeless
from digests.facts.period_of_series import series_period
from digests.facts.period_reported import ahead, awaited_period, reported_period
from digests.languages import Language
from digests.languages.numbers import PER_SHARE, NumberWords
from digests.model import Release


class PeriodsOfRelease(Struct, frozen=True):
    """`told` is taken by what names no time of its own, `awaited` by what is expected.

    Of a `report` of results a dividend, a buyback or jobs are of no period.
    """

    told: str | None
    awaited: str | None
    report: bool


def periods_of(release: Release, language: Language, to_come: Collection[str], *, study: bool) -> PeriodsOfRelease:
    """`to_come` are the periods, as written, that have not begun on the day of the release."""
    words = language.numbers
    reported = reported_period(release, words, to_come)
    series = series_period(release, language, study=study) if reported is None else None
    awaited = awaited_period(release, words)
    outlook = awaited if ahead(release.headline or "", words) else None
    return PeriodsOfRelease(reported or series or outlook, awaited, _reports(release, words, series=series is not None))


def _reports(release: Release, words: NumberWords, *, series: bool) -> bool:
    """A release about a dividend or a gift names its period in the title; elsewhere these are of none.

    What a series of statistics counts, be it jobs, is of its period.
    """
    title = (release.headline or "").casefold()
    looks_back = not series and (release.kind == "earnings" or words.nouns != "last")
    income = any(name in title for names in words.headline_measures[:PER_SHARE] for name in names)
    return looks_back and (income or not is_timeless(title, words))
