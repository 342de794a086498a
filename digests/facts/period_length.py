"""How many months a period covers, as far as its words tell, in any of the languages."""

from __future__ import annotations

import re

from digests.pattern import pattern

_NINE = (
    r"nine|39[- ]week|(?<![.,])\b9[- ]?m(?:o|\b)|neun|neuf|nueve|\bnove\b|девять|9 мес|前三季度"
    r"|year[- ]to[- ]date|\bytd\b|9\s?か月|[第３3]四半期累計"
)
_SIX = (
    r"\bsix|26[- ]week|half|\b[12]\s?h|\bh\s?[12]|(?<![.,])\b6\s?m\b|sechs|halbjahr|semestr|шесть|полугод|上半年|下半年"
    r"|上期|반기"
)
_THREE = r"quarter|three|13[- ]week|\bq\s?[1-4]|[1-4]\s?q|quartal|trimestr|квартал|季度|四半期|분기|\b3\s?m\b"
_YEAR = r"year|twelve|fy|jahr|exercice|ejercicio|esercizio|год|全年|年度|通期|연간|12\s?m\b|\b(?:19|20)\d\d\b"
_LENGTHS = ((9, _NINE), (6, _SIX), (3, _THREE), (12, _YEAR))  # the first that fits tells
_OF_LENGTH = tuple((months, pattern(words, re.IGNORECASE)) for months, words in _LENGTHS)


def length_of(period: str) -> int:
    """Months, 0 where the words do not tell: "Q3 2025" is 3, "the nine months ended …" 9, "fiscal 2025" 12."""
    return next((months for months, length in _OF_LENGTH if length.search(period)), 0)


def to_date(text: str) -> frozenset[int]:
    """Which parts of a year that is not over a title names, 6 or 9 months: "Third Quarter and Nine Months of 2025"."""
    return frozenset(months for months, length in _OF_LENGTH[:2] if length.search(text))
