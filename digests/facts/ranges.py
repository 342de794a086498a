"""Two numbers that share scale or unit: "$1.2 to $1.4 billion", "15 and 20 percent"."""

from __future__ import annotations

import re
from functools import cache

from msgspec.structs import replace

from digests.facts.amount import Amount, Reading
from digests.facts.amounts import amount_at
from digests.facts.currencies import SIGN
from digests.facts.from_change import from_change
from digests.facts.shapes import special
from digests.facts.traps import (
    looks_like_year,
)
from digests.facts.units import base
from digests.facts.vocabulary import any_of
from digests.model import Quantity, Span
from digests.pattern import pattern

LEAST_WRITTEN_OUT = 1000  # from here on a number shares no scale: "from 900,000 to 1.2 million"
BEFORE_NUMBER = 32  # characters in which a bound stands
WHOLE, ALIKE = 100, 5  # percent; times that two shares of one pair lie apart at most
_WORDS = pattern(r"[^\W\d_]+")
_SPREAD = pattern(r"\b(?:rang|between\b|zwischen\b|(?:von|de|da|от)\s)", re.IGNORECASE)
_SIGN = pattern(rf"{SIGN}\s{{0,2}}(?=\d)")


def with_shared_unit(reading: Reading, first: Amount) -> Amount:
    """The first of "15 and 20 percent" has the unit that only the second one shows."""
    if (older := _older_end(reading, first)) is not None:
        return older
    if first.kind != "count" or (first.number.end != first.end and first.unit + "." not in reading.vocab.words.pairs):
        return first
    join = reading.vocab.pairs.match(reading.text, first.number.end, reading.end)
    second = _second(reading, join.end() + 1, join.start()) if join else None
    if second and second.kind in ("percent", "money") and second.start == second.number.start:
        value, share = abs(first.value), abs(second.value)
        if second.kind == "percent" and value >= WHOLE and value >= ALIKE * share:
            return first  # "down 1,900 or 33 percent": a number, and the same once more as a share
        return replace(first, end=first.number.end, unit=second.unit, kind=second.kind, rule="unit of the next")
    return first


def _older_end(reading: Reading, first: Amount) -> Amount | None:
    """The first of "с 23,4 до 21,3%", "subió de 60 a 75 millones de euros": scale and unit stand behind the second."""
    text, vocab = reading.text, reading.vocab
    bare = first.kind == "count" and first.rule == "bare number"
    if not bare or not vocab.from_.search(text, max(reading.start, first.start - BEFORE_NUMBER), first.start):
        return None
    join = vocab.to.match(text, first.number.end, reading.end) or _level(reading, first.number.end)
    second = _second(reading, join.end(), join.end()) if join else None
    if second is None or second.kind not in ("percent", "money", "per_share") or second.start != second.number.start:
        return None
    value = first.value
    if not first.number.scaled and second.number.bare and value < LEAST_WRITTEN_OUT:
        value = value * abs(second.value) / second.number.bare
    return replace(
        first, value=value, end=first.number.end, unit=second.unit, kind=second.kind, rule="unit of the next"
    )


def _level(reading: Reading, at: int) -> re.Match[str] | None:
    """ "auf" of "von 3 auf 6 Prozent"."""
    return _levels(reading.vocab.words.levels).match(reading.text, at, reading.end)


@cache
def _levels(words: tuple[str, ...]) -> re.Pattern[str]:
    return pattern(rf"\s{any_of(words)}\s", re.IGNORECASE)


def parts_between(reading: Reading, first: Quantity, low: int) -> Quantity | None:
    """ "between a third and a half": a fraction, and the greater one that "between" joins to it."""
    vocab, text = reading.vocab, reading.text
    floor = max(reading.start, low, first.span.start - BEFORE_NUMBER)
    opened = vocab.between.search(text, floor, first.span.start) or vocab.between_a.search(
        text, floor, first.span.start
    )
    join = vocab.both.match(text, first.span.end, reading.end) if opened and first.kind == "ratio" else None
    article = vocab.one_article.match(text, join.end(), reading.end) if join else None
    at = article.end() if article else join.end() + 1 if join else reading.end
    second = special(text, at, reading.start, reading.end, vocab) if at < reading.end else None
    if opened is None or second is None or second.unit != first.unit or second.value <= first.value:
        return None
    span = Span(opened.start("word"), second.span.end)
    return replace(first, span=span, high=second.value, number=Span(first.span.start, second.span.end))


def both_ends(reading: Reading, first: Amount, *, older: bool = False) -> tuple[Amount, Amount] | None:
    """Both ends of "$1.2 to $1.4 billion", "10-12 million", "between 3 and 5 percent"; None for "from 5 to 7".

    `older` says that a range stands before: "raised to 5 to 7 percent from 4 to 6 percent" tells an older one.
    """
    text, vocab = reading.text, reading.vocab
    window = max(reading.start, first.start - BEFORE_NUMBER)
    between = vocab.between.search(text, window, first.start)
    after = first.end if first.unit and first.rule != "number and noun" else first.number.end
    join = vocab.both.match(text, after, reading.end) if between else None
    join = join or vocab.to.match(text, after, reading.end)
    opened = vocab.from_.search(text, window, first.start)
    if join is None or (opened and not older and not _spreads(text, window, first.start)):
        return None
    turn = _moved(reading, window, opened.start()) if opened and vocab.words.nouns == "first" else None
    led = vocab.words.nouns == "first" and first.number.scaled and join["word"].casefold() in vocab.words.levels
    if led and not vocab.from_.search(text, window, first.start):
        return None  # "une baisse de 41 millions à 450 millions": from a change to its level
    at = max(after, join.end())
    while at < reading.end and (text[at].isspace() or text[at] in "~约約+"):
        at += 1
    if sign := _SIGN.match(text, at, reading.end):  # "EUR 90 million to EUR 110 million"
        at = sign.end()
    second = _second(reading, at, join.end())
    if second is None or second.number.worded != first.number.worded:
        return None
    if turn and (turn in vocab.words.verbs or second.kind != "percent" or first.unit):
        return None  # "subió de 3,2 a 3,5 euros"; "un alza de 12 a 16 %" is a range
    if from_change(reading, first, second):
        return None
    if vocab.joined and join["word"] == "から" and text[second.end : second.end + 1] in ("に", "へ"):
        return None  # 5％から8％に引き上げ: from the old level to the new one
    return _shared(first, second)


def _moved(reading: Reading, low: int, at: int) -> str | None:
    """The last word before an opened range, where it says that something rose or fell."""
    said = _WORDS.findall(reading.text[low:at].casefold())
    words = reading.vocab.words
    return said[-1] if said and said[-1] in words.up | words.down | words.starts & words.verbs else None


def _spreads(text: str, window: int, at: int) -> bool:
    """ "range from 5 to 7", "von 5 bis 7": a range although "from" stands before."""
    return _SPREAD.search(text, window, at) is not None


def _second(reading: Reading, at: int, low: int) -> Amount | None:
    found = reading.vocab.anchor.search(reading.text, at, min(reading.end, at + 12))
    if found is None or (found.start() > at and not _currency_only(reading.text[at : found.start()])):
        return None
    return amount_at(reading, found.start(), low)


def _currency_only(between: str) -> bool:
    return (len(between.strip()) <= 5 and between.strip().isupper()) or between.strip() in ("US$", "HK$", "")


def _shared(first: Amount, second: Amount) -> tuple[Amount, Amount] | None:
    """The lower end takes scale and unit of the upper one, when together they make a range."""
    bare = first.unit == "" or first.rule in ("number and noun", "bare number") or first.unit == second.unit
    plain = second.rule in ("bare number", "number and noun")
    money = first.kind == "money" and (base(second.unit) == first.unit or plain)
    if not (bare or money or (first.kind == "money" and second.kind == "per_share")):
        return None
    value = first.value
    if not first.number.scaled and first.number.bare <= second.number.bare and second.number.bare:
        value = first.number.bare * abs(second.value) / second.number.bare  # scale or cents of the upper end
        value = -value if first.value < 0 else value
    own = money and second.kind != "per_share" and base(second.unit) != first.unit
    unit, kind = (first.unit, first.kind) if own else (second.unit, second.kind)
    if abs(value) >= abs(second.value) and not (value < 0 and second.value > value):
        return None
    if kind == "count" and looks_like_year(first.number):
        return None
    high = replace(second, unit=unit, kind=kind)
    rule = second.rule if bare and not first.unit and kind == "count" else first.rule  # "between 40 and 60 boats"
    return replace(first, value=value, end=second.end, unit=unit, kind=kind, rule=rule), high
