"""Which dollar a bare "$" of an English release is: that of the country it is at home in, where it says so twice."""

from __future__ import annotations

import re
from functools import cache

from digests.facts.vocabulary import any_of
from digests.languages.dollars import AMERICAN, DOLLAR_HOMES, DollarHome
from digests.model import Release
from digests.pattern import pattern

OPENING = 4000  # characters in which a release says where it is at home
ENOUGH = 2  # points of evidence
MANY = 3  # places of a country, or times that one is named, that tell as much as a dateline
_AMERICAN = pattern(r"\b(?:U\.S\.|US|United States|American) dollars\b", re.IGNORECASE)
_BOTH = pattern(r"US\s?\$|U\.S\.\s?\$|\bUSD\b")
_DOLLARS = ("$", "＄", "dollar", "Dollar", "DOLLAR")
_AMERICA = pattern(rf"\b{any_of(AMERICAN)}")
_STATES = frozenset({"NYSE", "NASDAQ", "NYSE AMERICAN", "AMEX", "NYSEAMERICAN", "NYSE MKT", "NASDAQ-GS", "NASDAQ-CM"})


def home_dollar(release: Release) -> str | None:
    """ISO 4217 code of the dollar that "$" stands for by what the release says of its home; None where it is USD.

    It is told by the text ("all amounts in Canadian dollars"), or by two of: a dateline there, tickers of an
    exchange there and none of the United States, authorities and exchanges named, several of its places or one of
    them several times and no dateline, nothing of the United States beside them, nor as much of another home, the
    name of the issuer, without a dateline also the headline and web addresses; by three of them where the release
    prints "US$" too. Where it speaks of U.S. dollars, only the text itself can tell another.
    """
    body = release.body
    if not any(sign in body for sign in _DOLLARS):  # most texts have none, and are spared the search for a home
        return None
    for home in DOLLAR_HOMES:
        if any(word in body for word in _first_words(home.said)) and _told(home).search(body):
            return home.code
    if _AMERICAN.search(body):
        return None
    points = {home.code: _points(home, release) for home in DOLLAR_HOMES}
    second, best = sorted(points, key=lambda code: points[code])[-2:]
    alone = points[second] < points[best]
    return best if alone and points[best] >= ENOUGH + (_BOTH.search(body) is not None) else None


def _points(home: DollarHome, release: Release) -> int:
    places, names = _evidence(home)
    listed = _exchanges(release)
    if listed & _STATES:
        return 0
    body, opening = release.body, release.body[:OPENING]
    line = " ".join(release.dateline.places) if release.dateline else ""
    near = any(word in opening for word in _first_words(home.places))
    said = [found.group().casefold() for found in places.finditer(opening)] if near else []
    held = any(word in body for word in _first_words(home.institutions))
    many = len(set(said)) >= MANY or (len(said) >= MANY and not line)
    named = release.issuer is not None and places.search(release.issuer.name) is not None
    own = named and not _BOTH.search(release.body)
    around = 2 if many and not _AMERICA.search(opening) else 1 if said else 0
    return (
        (ENOUGH if places.search(line) else 0)
        + (ENOUGH if listed and listed <= home.exchanges else 0)
        + (min(ENOUGH, len({found.group() for found in names.finditer(body)})) if held else 0)
        + (0 if places.search(line) else around)
        + own
        + (0 if line or _AMERICA.search(opening) or _BOTH.search(release.body) else _at_its_head(home, release))
        + any(sign in body for sign in home.signs)
    )


def _at_its_head(home: DollarHome, release: Release) -> int:
    """Of a release without a dateline: whether its headline and its web addresses are of the country."""
    headline = release.headline or ""
    titled = _evidence(home)[0].search(headline.title() if headline.isupper() else headline) is not None
    there = _domain(home.code[:2].lower())
    return titled + (ENOUGH if there.search(release.address or "") else there.search(release.body) is not None)


@cache
def _domain(country: str) -> re.Pattern[str]:
    """How a web or mail address there ends; the code of a currency begins with that of its country."""
    return pattern(rf"(?<=[A-Za-z0-9])\.{country}(?![\w-]|\.\w)")


def _exchanges(release: Release) -> frozenset[str]:
    """Of the issuer's tickers; where it is only quoted over the counter it is at home elsewhere."""
    tickers = release.issuer.tickers if release.issuer else ()
    names = (ticker.partition(":")[0].strip().upper() for ticker in tickers)
    return frozenset(name for name in names if not name.startswith(("OTC", "FSE", "FRA")))


@cache
def _first_words(phrases: tuple[str, ...]) -> frozenset[str]:
    """The first words of what tells a home, looked for before the phrases themselves: most texts have none."""
    return frozenset(re.split(r"[\s-]", phrase)[0] for phrase in phrases)


@cache
def _told(home: DollarHome) -> re.Pattern[str]:
    named = any_of(home.said)
    # "a price of CAD 3 million" is one amount and says nothing of the others
    of_all = rf"(?:\b(?:in|of|to|are|as|thousands|millions) (?:(?:thousands|millions) of )?|\(){named}"
    return pattern(rf"{of_all}(?!\s?[$\d])")


@cache
def _evidence(home: DollarHome) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Its places, and what else only stands in a release that is at home there."""
    return pattern(rf"\b{any_of(home.places)}"), pattern(rf"\b{any_of(home.institutions)}")
