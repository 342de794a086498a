"""The cues of a language as patterns: phrases that say what a sentence does with its date."""

from __future__ import annotations

import re
from functools import cache

from digests.languages import LANGUAGES
from digests.model import Role

_NEVER = re.compile(r"(?!)")
SPACELESS = frozenset(("zh", "ja", "ko"))  # phrases stand inside words there


@cache
def cue(code: str, name: str) -> re.Pattern[str]:
    """The pattern of one list of `Cues` ("future", "calls"); it never matches where the language has no such words."""
    return _pattern(getattr(LANGUAGES[code].dates.cues, name), code)


@cache
def role_cues(code: str) -> tuple[tuple[Role, re.Pattern[str]], ...]:
    """The patterns that tell a role, in the order in which they decide."""
    return tuple((role, _pattern(listing, code)) for role, listing in LANGUAGES[code].dates.cues.roles.items())


def _pattern(listing: str, code: str) -> re.Pattern[str]:
    phrases = [phrase.strip() for phrase in listing.split("|") if phrase.strip()]
    if not phrases:
        return _NEVER
    sources = sorted((re.escape(phrase).replace(r"\*", r"\w{0,12}") for phrase in phrases), key=len, reverse=True)
    joined = "|".join(source.replace(r"\ ", r"\s") for source in sources)
    if code in SPACELESS:
        return re.compile(joined, re.IGNORECASE)
    return re.compile(rf"(?<!\w)(?:{joined})(?!\w)", re.IGNORECASE)
