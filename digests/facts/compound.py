"""One quantity told in two units or more: "2 hours 50 minutes", "3 years and 6 months", "12 рублей 40 копеек"."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from digests.facts.amount import Amount, Reading
from digests.facts.amounts import amount_at
from digests.facts.numerals import numeral
from digests.facts.vocabulary import table_value
from digests.languages.numbers import NumberWords
from digests.pattern import pattern

_GAP = pattern(r"\s?,?\s{0,2}")
_WORD = pattern(r"(?P<word>[^\W\d_]{1,4})\s")
_DIGIT = pattern(r"\s?\d")


class Length(Struct, frozen=True):
    """How many of the smallest unit of its family a unit holds: an hour 3600 seconds, a year 12 months."""

    size: int
    family: str


def compound(reading: Reading, first: Amount) -> Amount:
    """The same amount with the smaller units that follow it at once, told in the smallest; else unchanged."""
    whole = first
    while more := _with_next(reading, whole):
        whole = more
    return whole


def _with_next(reading: Reading, whole: Amount) -> Amount | None:
    if whole.number.decimals or whole.number.scaled or whole.value < 0:
        return None
    if whole.kind == "money":
        return _with_coins(reading, whole)
    length = length_of(whole.unit, reading.vocab.words)
    at = _next(reading, whole.end) if length else None
    number = numeral(reading.text, at, reading.end, reading.vocab) if at is not None else None
    found = reading.vocab.lengths.match(reading.text, number.end, reading.end) if number else None
    smaller = length_of(found["word"], reading.vocab.words) if found else None
    if length is None or number is None or found is None or smaller is None or smaller.family != length.family:
        return None
    times = length.size // smaller.size
    if times < 2 or number.scaled or number.value >= times or _DIGIT.match(reading.text, found.end()):
        return None
    told = replace(number, start=whole.number.start, end=found.end("word"))
    value = whole.value * times + number.value
    return replace(whole, end=found.end("word"), number=told, value=value, unit=found["word"])


def _with_coins(reading: Reading, whole: Amount) -> Amount | None:
    """ "12 рублей 40 копеек на акцию", "5 dollars and 20 cents"."""
    if whole.end == whole.number.end or whole.value % 1:
        return None
    at = _next(reading, whole.end)
    coins = amount_at(reading, at, at) if at is not None else None
    if coins is None or coins.kind not in ("money", "per_share") or coins.unit.partition("/")[0] != whole.unit:
        return None
    if not 0 < coins.value < 1 or coins.number.decimals or coins.start != coins.number.start:
        return None
    told = replace(coins.number, start=whole.number.start)
    value = whole.value + coins.value
    return replace(whole, end=coins.end, number=told, value=value, unit=coins.unit, kind=coins.kind)


def _next(reading: Reading, at: int) -> int | None:
    """Where the next number may begin: at most a comma or "and" stands between."""
    gap = _GAP.match(reading.text, at, reading.end)
    if gap is None:
        return None
    joint, words = _WORD.match(reading.text, gap.end(), reading.end), reading.vocab.words
    joins = joint is not None and joint["word"].casefold() in {*words.joiners, *words.pairs[:1]}
    return joint.end() if joint and joins else gap.end()


def length_of(unit: str, words: NumberWords) -> Length | None:
    """How long a unit is, by its word in any of its forms."""
    told = table_value(words.lengths, unit)
    if told is None:
        return None
    size, _, family = str(told).partition(" ")
    return Length(int(size), family)
