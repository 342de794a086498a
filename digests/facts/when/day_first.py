"""Whether 07/11/2013 is the seventh of November: as other dates of the release say, else as its spelling does."""

from __future__ import annotations

import re
from functools import cache

from digests.facts.phrase_tree import one_of
from digests.facts.when.lexicon import Lexicon
from digests.pattern import pattern

_NUMBERS = pattern(r"(?<![\d/.-])(\d\d?)([/-])(\d\d?)\2(?:(?:19|20)\d\d|\d\d)(?![\d/.-])")
_MONTHS = 12
_LEAST = 2  # words spelt that way
_SIGNS = {" ": r"\s", "*": r"\w{0,12}"}


def day_stands_first(body: str, lexicon: Lexicon) -> bool:
    """Where one date of the release can be read in one way only, all are read so; else its spelling tells."""
    for first, _, second in _NUMBERS.findall(body):
        if (int(first) > _MONTHS) != (int(second) > _MONTHS):
            return int(first) > _MONTHS
    found = {match.group().casefold() for match in _spelt(lexicon.words.day_first_where).finditer(body)}
    return len(found) >= _LEAST


@cache
def _spelt(listing: str) -> re.Pattern[str]:
    phrases = [phrase.strip() for phrase in listing.split("|") if phrase.strip()]
    if not phrases:
        return pattern(r"(?!)")
    source = one_of([_SIGNS.get(sign) or re.escape(sign) for sign in phrase] for phrase in phrases)
    return pattern(rf"(?<!\w){source}(?!\w)", re.IGNORECASE)
