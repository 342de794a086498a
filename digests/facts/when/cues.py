"""The cues of a language as patterns: phrases that say what a sentence does with its date."""

from __future__ import annotations

import re
from functools import cache

from digests.facts.phrase_tree import one_of
from digests.languages import LANGUAGES
from digests.model import Role
from digests.pattern import pattern

_NEVER = pattern(r"(?!)")
_SIGNS = {" ": r"\s", "*": r"\w{0,12}", "'": "['’]"}
SPACELESS = frozenset(("zh", "ja", "ko"))  # phrases stand inside words there


@cache
def cue(code: str, name: str) -> re.Pattern[str]:
    """The pattern of one list of `Cues` ("future", "calls"); it never matches where the language has no such words."""
    return _pattern(getattr(LANGUAGES[code].dates.cues, name), code)


@cache
def since_cue(code: str) -> re.Pattern[str]:
    """The pattern of the words that say since when."""
    return _pattern(LANGUAGES[code].dates.since.replace(" ", "|").replace("_", " "), code)


@cache
def role_cues(code: str) -> tuple[tuple[Role, re.Pattern[str]], ...]:
    """The patterns that tell a role, in the order in which they decide."""
    return tuple((role, _pattern(listing, code)) for role, listing in LANGUAGES[code].dates.cues.roles.items())


def _pattern(listing: str, code: str) -> re.Pattern[str]:
    phrases = [phrase.strip() for phrase in listing.split("|") if phrase.strip()]
    if not phrases:
        return _NEVER
    source = one_of([_SIGNS.get(sign) or re.escape(sign) for sign in phrase] for phrase in phrases)
    if code in SPACELESS:
        return pattern(source, re.IGNORECASE)
    return pattern(rf"(?<!\w){source}(?!\w)", re.IGNORECASE)
