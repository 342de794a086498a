"""A rise or fall told as a fraction: "by nearly a quarter", "a third more than", "half a percentage point"."""

from __future__ import annotations

from decimal import Decimal

from digests.facts.vocabulary import Vocabulary
from digests.model import Quantity, Span
from digests.pattern import pattern

RULE = "fraction as a change"
REACH = 32  # characters before a fraction in which "by more than a" stands
TENTH = Decimal("0.1")
_WORD = pattern(r"[^\W\d_]+")
_NEXT = pattern(r"[\s-]{1,2}(?P<word>[^\W\d_]{2,20})")
_UP_DOWN = frozenset({"up", "down"})


def of_a_point(text: str, start: int, stop: int, end: int, value: Decimal, vocab: Vocabulary) -> Quantity | None:
    """ "half a percentage point", "two tenths of a point": the fraction in [start, stop), with what it is a part of."""
    found = vocab.of_a_point.match(text, stop, end)
    if found is None:
        return None
    return Quantity(Span(start, found.end()), value, "pp", "percent", rule="part of a point", number=Span(start, stop))


def as_change(text: str, told: Span, low: int, end: int, value: Decimal, vocab: Vocabulary) -> Quantity | None:
    """The fraction at `told` in percent, where it says by how much something moved; several tenths are points."""
    words = vocab.words
    if not words.by:
        return None
    floor = max(low, told.start - REACH)
    before = list(_WORD.finditer(text, floor, told.start))
    start = told.start
    if before and before[-1].group().casefold() in words.one_article and text[before[-1].end() : start].isspace():
        start = before.pop().start()
    bound = vocab.before.search(text, floor, start)
    led = [word.group().casefold() for word in before if word.end() <= (bound.start("word") if bound else start)]
    while led and led[-1] in words.adverbs:
        led.pop()
    last = led[-1] if led else ""
    behind = _NEXT.match(text, told.end, end)
    follows = behind["word"].casefold() if behind else ""
    compared = follows in vocab.comparatives | _UP_DOWN
    if not (compared or last in words.by or (last in _UP_DOWN and follows not in words.of)):
        return None
    if (
        words.one_article
        and start == told.start
        and value < 1
        and not text[told.start : told.end].strip().count(" ")
        and not compared
    ):
        return None  # "by third parties"
    tenths = value > TENTH and (value / TENTH) % 1 == 0 and "tenth" in text[told.start : told.end].casefold()
    points = tenths and follows not in words.better | words.worse
    share = value if points else (value * 100).quantize(Decimal("0.1")).normalize()
    share = share if points or share % 1 else share.quantize(Decimal(1))
    return Quantity(Span(start, told.end), share, "pp" if points else "%", "percent", rule=RULE, number=told)
