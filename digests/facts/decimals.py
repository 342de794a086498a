"""Which mark a release writes before its decimals, where it is not the one of its language.

Mexico writes 2,345.6 millones, and a German company's English release may have 2.345,6 million. Where the amounts of a
text say so without doubt, the text is read that way: a comma taken for a point is wrong a thousandfold.
"""

from __future__ import annotations

import re
from functools import cache

from msgspec.structs import replace

from digests.languages import Language
from digests.languages.numbers import NumberWords
from digests.pattern import pattern

LOOKED_AT = 60_000  # characters of a body

_BEHIND = (
    r"(?=\s{0,2}(?:[%％€]|(?:mill|mil\b|mio|mrd|mld|mln|bill|bn\b|milh|bilh|milion|miliard|euros?\b|USD|EUR|pesos)))"
)
# Each begins with a plain digit: a search runs from one to the next.
_POINT = pattern(rf"\d(?:(?<![\d.,]\d)\d{{0,2}}(?:,\d{{3}})*\.\d{{1,2}}{_BEHIND}|,\d{{3}}\.\d)", re.IGNORECASE)
_COMMA = pattern(rf"\d(?:(?<![\d.,]\d)\d{{0,2}}(?:\.\d{{3}})*,\d{{1,2}}{_BEHIND}|\.\d{{3}},\d)", re.IGNORECASE)


def as_written(body: str, language: Language) -> Language:
    """The language with the decimal mark of this body: the other one where only that is found, and twice."""
    words = language.numbers
    if words.nouns in ("joined", "particles"):
        return language
    text = body[:LOOKED_AT]
    mine, other = (_POINT, _COMMA) if words.decimal == "." else (_COMMA, _POINT)
    if mine.search(text) or len(other.findall(text)) < 2:
        return language
    return replace(language, numbers=_with_decimal(words, "," if words.decimal == "." else "."))


@cache
def _with_decimal(words: NumberWords, mark: str) -> NumberWords:
    return replace(words, decimal=mark)
