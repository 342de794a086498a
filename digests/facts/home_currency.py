"""The money of the country that a release is at home in, for amounts in a text that names no currency at all."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from digests.facts.vocabulary import LETTER
from digests.languages.moneys import MONEY_HOMES
from digests.model import Release
from digests.pattern import pattern

_JOINED = frozenset({"zh", "ja", "ko"})  # no spaces around the names that a text is searched for


def home_currency(release: Release, code: str) -> str | None:
    """ISO 4217 code of the money at home for a text in the language `code`; None where nothing tells it.

    It is told by the dateline, else by authorities and exchanges that the text names, else by a language that is
    written in one country; where two currencies are named at once, by none.
    """
    line = " | ".join(release.dateline.places) if release.dateline else ""
    for text, names in ((line, _places(code)), (release.body, _institutions(code))):
        if named := _named(text, names, code):
            return named.pop() if len(named) == 1 else None
    return next((home.code for home in MONEY_HOMES if code in home.only), None)


def _named(text: str, names: dict[str, str], code: str) -> set[str]:
    """The currencies of the names that a text holds, of the longest at each place: "Porto Alegre" is no Porto."""
    if not names or not text:
        return set()
    return {names[found.group().casefold()] for found in _pattern(tuple(names), code not in _JOINED).finditer(text)}


@cache
def _pattern(names: tuple[str, ...], bounded: bool) -> re.Pattern[str]:
    listed = _longest_first(names)
    return pattern(rf"(?<!{LETTER}){listed}(?!{LETTER})" if bounded else listed, re.IGNORECASE)


def _longest_first(names: Iterable[str]) -> str:
    return f"(?:{'|'.join(re.escape(name) for name in sorted(names, key=len, reverse=True)) or '(?!)'})"


@cache
def _places(code: str) -> dict[str, str]:
    return {name.casefold(): home.code for home in MONEY_HOMES if code in home.spoken for name in home.places}


@cache
def _institutions(code: str) -> dict[str, str]:
    return {name.casefold(): home.code for home in MONEY_HOMES if code in home.spoken for name in home.institutions}
