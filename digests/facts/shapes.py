"""Amounts that are no plain number with a unit: multiples, fractions, shares of a group, ordinals, exchange ratios."""

from __future__ import annotations

import re
from decimal import Decimal

from digests.facts.fraction_of_change import as_change, of_a_point
from digests.facts.nouns import noun_after
from digests.facts.number_words import dozen
from digests.facts.numerals import Numeral, numeral
from digests.facts.parts_of_people import part_of_people
from digests.facts.per_hundred import DIGITS, per_hundred
from digests.facts.separators import fraction
from digests.facts.vocabulary import Vocabulary, table_value
from digests.languages.joined import either
from digests.model import FigureKind, Quantity, Span
from digests.pattern import pattern

EXCHANGE_REACH = 110  # characters between "one share" and "for every four shares"
REACH = 24  # characters before a fraction in which "between a" stands
LARGEST_GROUP = 1000
MOST_PARTS = 10  # "eleven thirds" is said by nobody
QUARTER = Decimal("0.25")
LARGEST_RANK = 1000
_ARTICLE = pattern(r"[\s-]{1,2}(?:an?|une?|un|uma|una|eine[rn]?)\s", re.IGNORECASE)
_OF_A_PERIOD = frozenset({"first", "last", "per", "this", "each", "back", "front", "latter", "other"})
_SPLIT = pattern(r"[-‐‑ ](?:for|por|pour|zu)[-‐‑ ]")  # a 1-for-20 reverse split
_OF_ONE = pattern(r"\sof\s(?:one\b|an?\s(?:[a-z]{1,20}\s){0,3}(?:share|warrant|right|unit)\b)", re.IGNORECASE)
_OF_A = pattern(r"\s(?:of\sa|de|di|d[’']un|de\sun|de\sum|di\sun)\s")  # "un cuarto de millón"
_OF_THINGS = pattern(r"\s(?:de|di)(?=\s)|\sd(?=[’'])")
_PART_OF = pattern(  # 3分の1, 三分之二, 3분의 1: the parts stand before the share of them
    r"(?P<below>\d{1,3}|[二三四五六七八九十])(?:分の|分之|분의\s?)(?P<top>\d{1,2}(?!\d)|[一二三四五六七八九])"
)
_OF_MANY = pattern(
    r"\s(?P<per>[^\W\d_]{2,5})\s(?P<many>1[., ]?000|10[., ]?000|100[., ]?000|1[., ]?000[., ]?000)(?![\d.,]\d)"
)
_SUCH = pattern(r"(?:\s[^\W\d_]{4,24}){1,2}(?=\s)")
_MANY = ("s", "x", "i", "e")  # ends of plurals where "sur" and "su" stand between the numbers
MOST_FOR_ONE = 20  # "one household in seven"
_ROUND = (2, 3, 4, 5, 6, 10, 20, 100, 1000)
_NEXT = pattern(r"[\s-]{1,2}(?P<word>[^\W\d_]{2,20})")


def special(text: str, at: int, start: int, end: int, vocab: Vocabulary) -> Quantity | None:
    """The special amount that begins at `at` in [start, end) of a text, if there is one."""
    found = vocab.anchor.match(text, at, end)
    if found is None:
        return None
    if vocab.joined and (people := part_of_people(text, at, start, end)):
        return people
    if found["digits"] is None:
        word = found.group().casefold()
        if word in vocab.words.multiples:
            return _multiple(text, found.start(), found.end(), end, vocab)
        if word in vocab.words.fractions and word not in vocab.words.cardinals:
            part = _lone_fraction(text, found, start, end, vocab)
            if part or word not in vocab.words.ordinals:
                return part
        if word in vocab.words.ordinals:
            value = vocab.words.ordinals[word]
            return _ordinal(text, found.start(), found.end(), Decimal(value), end, vocab)
    elif (mark := vocab.ordinal_mark.match(text, found.end(), end)) and found.group().isdigit():
        value = min(int(found.group()[:5]), LARGEST_RANK + 1)
        return _ordinal(text, found.start(), mark.end(), Decimal(value), end, vocab)
    elif written := fraction(text, at, end):
        return _ratio(at, written[1], written[0], "written fraction")
    if found["digits"] is None and found.group() in vocab.words.percent_ahead:
        return per_hundred(text, at, found.end(), end)
    if vocab.joined and (shown := _PART_OF.match(text, at, end)):
        top, below = _small(shown["top"]), _small(shown["below"])
        return _ratio(at, shown.end(), top / below, "fraction in words") if 0 < top < below else None
    return _of_two(text, at, start, end, vocab)


def _of_two(text: str, at: int, start: int, end: int, vocab: Vocabulary) -> Quantity | None:
    """What a plain number makes with another behind it."""
    top = _plain(text, at, end, vocab)
    if top is None:
        return None
    return _rate(text, at, top, end, vocab) or _of_a_group(text, at, top, start, end, vocab)


def _rate(text: str, at: int, top: Numeral, end: int, vocab: Vocabulary) -> Quantity | None:
    """ "2.4 per 100,000 people": so many of a round number of people."""
    found = _OF_MANY.match(text, top.end, end) if not top.worded else None
    if found is None or found["per"].casefold() not in vocab.words.per:
        return None
    if text[max(0, at - 1) : at] in tuple("$€£"):
        return None  # "$5 per 1,000"
    return _ratio(at, found.end(), top.value, "rate", f"per {found['many']}")


def _small(digits: str) -> Decimal:
    return Decimal(DIGITS.get(digits) or int(digits))


def _ratio(start: int, end: int, value: Decimal, rule: str, unit: str = "x") -> Quantity:
    return Quantity(Span(start, end), value, unit, "ratio", rule=rule, number=Span(start, end))


def _multiple(text: str, start: int, stop: int, end: int, vocab: Vocabulary) -> Quantity | None:
    follows = _NEXT.match(text, stop, end)
    if follows and follows["word"].casefold() in ("down", "up", "room", "rooms"):
        return None
    return _ratio(start, stop, Decimal(str(vocab.words.multiples[text[start:stop].casefold()])), "multiple in a word")


def _parts(name: str) -> Decimal:
    top, _, below = name.partition("/")
    return Decimal(top) / Decimal(below)


def _of_scale(text: str, start: int, stop: int, end: int, value: Decimal, vocab: Vocabulary) -> Quantity | None:
    """ "half a million", "un cuarto de millón", "un demi-million d’euros": the fraction ends at `stop`."""
    joint = _ARTICLE.match(text, stop, end) or _OF_A.match(text, stop, end)
    scale = vocab.scale.match(text, joint.end() - 1 if joint else stop, end) or dozen(text, joint, end, vocab)
    if scale is None:
        return None
    power = table_value(vocab.words.scales, scale["word"])
    one = vocab.words.cardinals.get(scale["word"].casefold(), 1)
    amount = value.scaleb(int(str(power))) if power is not None else value * one
    digits = Span(start, scale.end())
    if money := vocab.money.match(text, scale.end(), end):
        code = str(table_value(vocab.words.currencies, money["word"]) or "USD")
        return Quantity(Span(start, money.end()), amount, code, "money", rule="part of a scale", number=digits)
    of = _OF_THINGS.match(text, scale.end(), end) if vocab.words.nouns == "first" else None
    noun = noun_after(text, of.end() if of else scale.end(), end, vocab)
    unit, until = (noun.head, noun.span.end) if noun else ("", scale.end())
    return Quantity(Span(start, until), amount, unit, "count", rule="part of a scale", number=digits)


def _of_a_length(text: str, start: int, stop: int, end: int, value: Decimal, vocab: Vocabulary) -> Quantity | None:
    """ "half an hour", "half a year"; "a quarter of an hour" is said by few."""
    article = _ARTICLE.match(text, stop, end) if value == Decimal("0.5") else None
    length = vocab.lengths.match(text, article.end() - 1, end) if article else None
    if length is None or length["word"].casefold() not in vocab.words.durations:
        return None
    span, number = Span(start, length.end()), Span(start, stop)
    return Quantity(span, value, length["word"], "duration", rule="half a length", number=number)


def _lone_fraction(text: str, found: re.Match[str], start: int, end: int, vocab: Vocabulary) -> Quantity | None:
    """ "half a million" is a number, "half of all households" a ratio; "second half" is a period."""
    words, stop = vocab.words, found.end()
    value = _parts(words.fractions[found.group().casefold()])
    if part := _of_scale(text, found.start(), stop, end, value, vocab):
        return part
    if moved := of_a_point(text, found.start(), stop, end, value, vocab) or as_change(
        text, Span(found.start(), stop), start, end, value, vocab
    ):
        return moved
    if length := _of_a_length(text, found.start(), stop, end, value, vocab):
        return length
    between = vocab.between_a.search(text, max(start, found.start() - REACH), found.start())
    if between and vocab.both.match(text, stop, end):
        return _ratio(found.start(), stop, value, "fraction")  # "between a third and a half"
    follows = _NEXT.match(text, stop, end)
    if follows is None or not _of_whom(follows["word"].casefold(), vocab):
        return None
    if _OF_ONE.match(text, stop, end):
        return None
    before = text[max(start, found.start() - 12) : found.start()].casefold().split()
    if before and (before[-1] in words.ordinals or before[-1] in _OF_A_PERIOD):
        return None
    if value != Decimal("0.5") and words.one_article and not (before and before[-1] in words.one_article):
        return None
    tail = _NEXT.match(text, follows.end(), end)
    if text[follows.end() : follows.end() + 6].strip()[:1].isdigit() or (tail and tail["word"] in words.durations):
        return None
    return _ratio(found.start(), stop, value, "fraction")


def _of_whom(word: str, vocab: Vocabulary) -> bool:
    """Whether what a part is of follows; without articles its noun itself: "половина опрошенных"."""
    words = vocab.words
    if words.of | words.articles:
        return word in words.of | words.articles
    return len(word) > 3 and word not in words.small | words.verbs | words.durations


def _of_a_group(text: str, at: int, top: Numeral, start: int, end: int, vocab: Vocabulary) -> Quantity | None:
    """ "one third", "two-thirds", "one in five", "9 out of 10", "one share for every four shares"."""
    if top.value > LARGEST_GROUP:
        return None
    words = vocab.words
    if (join := _SPLIT.match(text, top.end, end)) and not top.decimals:
        below = _plain(text, join.end(), end, vocab)
        hyphened = join.group()[0] != " " and join.group()[-1] != " "
        if below and below.value and not below.decimals and below.value != top.value and hyphened:
            return _ratio(at, below.end, top.value / below.value, "split")
    follows = _NEXT.match(text, top.end, end)
    name = words.fractions.get(follows["word"].casefold()) if follows else None
    if top.worded and follows and name:
        part = _several_parts(text, Span(at, follows.end()), start, end, top, _parts(name), vocab)
        if part or _OF_ONE.match(text, follows.end(), end):
            return part  # one-half of one warrant: what a unit is made of
    if join := vocab.one_in.match(text, top.end, end):
        below = _plain(text, _skip(text, join.end()), end, vocab)
        if below and _group(top, below, join["word"], text, end, vocab):
            return _ratio(at, below.end, top.value / below.value, "share of a group")
    if vocab.words.nouns in ("first", "last") and (share := _of_such(text, at, top, end, vocab)):
        return share
    return _exchange(text, at, top, min(end, at + EXCHANGE_REACH), end, vocab)


def _several_parts(
    text: str, told: Span, start: int, end: int, top: Numeral, one: Decimal, vocab: Vocabulary
) -> Quantity | None:
    """ "two thirds", "three quarters of a million", "two tenths lower": a number and the parts that it counts."""
    value, stop = top.value * one, told.end
    moved = of_a_point(text, told.start, stop, end, value, vocab) or as_change(text, told, start, end, value, vocab)
    if moved or _OF_ONE.match(text, stop, end):
        return moved
    if part := _of_scale(text, told.start, stop, end, value, vocab):
        return part
    if top.value < MOST_PARTS and not _spans_time(text, top, stop, one, vocab):
        return _ratio(told.start, stop, value, "fraction in words")
    return None


def _of_such(text: str, at: int, top: Numeral, end: int, vocab: Vocabulary) -> Quantity | None:
    """ "huit Français sur dix", "un italiano su tre": what is counted stands between, and nothing behind."""
    words, such = vocab.words, _SUCH.match(text, top.end, end)
    nothing = either(words.small, words.verbs, words.durations)
    if such is None or not nothing.isdisjoint(such.group().casefold().split()):
        return None
    join = vocab.one_in.match(text, such.end(), end)
    below = _plain(text, _skip(text, join.end()), end, vocab) if join else None
    if below is None or not 0 < top.value < below.value or top.decimals or below.decimals:
        return None
    if below.value not in _ROUND and not (top.value == 1 and below.value <= MOST_FOR_ONE):
        return None
    behind = _NEXT.match(text, below.end, end)
    counted = behind and text[below.end] == " " and behind["word"].casefold() not in words.small | words.verbs
    several = top.value > 1 or vocab.words.nouns == "last"
    if counted and behind and several and behind["word"].endswith(_MANY):
        return None  # "3 sites sur 5 continents"
    return _ratio(at, below.end, top.value / below.value, "share of a group")


def _spans_time(text: str, top: Numeral, stop: int, one: Decimal, vocab: Vocabulary) -> bool:
    """ "for the past two quarters" against "three quarters of all sailors": what nothing is a part of is time."""
    words, behind = vocab.words, _NEXT.match(text, stop)
    of = text[stop : stop + 2].strip() == "(" or (behind and behind["word"].casefold() in words.of)
    return words.nouns == "last" and text[top.end] == " " and one == QUARTER and not of


def _group(top: Numeral, below: Numeral, join: str, text: str, end: int, vocab: Vocabulary) -> bool:
    """Whether two numbers joined by "in" are a share: small, alike in writing, not a stretch of time."""
    if not 0 < top.value < below.value <= LARGEST_GROUP or below.decimals or top.decimals:
        return False
    if vocab.durations.match(text, below.end, end) or vocab.percent.match(text, below.end, end):
        return False
    return " " in join or top.value == 1 or below.value <= 10 or below.value in (20, 50, 100, 1000)


def _exchange(text: str, at: int, top: Numeral, reach: int, end: int, vocab: Vocabulary) -> Quantity | None:
    if not vocab.words.for_every or top.value > 100:
        return None
    found = vocab.for_every.search(text, top.end, reach)
    paid = text[max(0, at - 1) : at] in tuple("$€£") or vocab.money.match(text, top.end, end) is not None
    if paid or vocab.percent.match(text, top.end, end):
        return None  # "0.5% for each", "$5 for each share", "31 cents for every common share"
    if found is None or any(mark in text[top.end : found.start()] for mark in ".;:!?"):
        return None
    below = _plain(text, _skip(text, found.end()), end, vocab)
    below = below or Numeral(found.end(), found.end(), Decimal(1), Decimal(1), worded=True)  # "for each share"
    if not below.value:
        return None
    noun = noun_after(text, below.end, end, vocab)
    return _ratio(at, noun.span.end if noun else below.end, top.value / below.value, "exchange ratio")


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _plain(text: str, at: int, end: int, vocab: Vocabulary) -> Numeral | None:
    """A number without scale; "one" is allowed here, where it stands alone nowhere else."""
    found = vocab.anchor.match(text, at, end)
    if found is None:
        return None
    alone = vocab.words.cardinals.get(found.group().casefold()) if found["digits"] is None else None
    if alone == 1 or (alone and alone < MOST_PARTS and found.group().casefold() in vocab.words.weak):
        return Numeral(at, found.end(), Decimal(alone), Decimal(alone), worded=True)  # "neuf clients sur dix"
    number = numeral(text, at, end, vocab)
    return None if number is None or number.scaled else number


def _ordinal(text: str, start: int, stop: int, value: Decimal, end: int, vocab: Vocabulary) -> Quantity | None:
    """30th anniversary, thirteenth project; never second quarter, first-hand, 9th Circuit."""
    noun = noun_after(text, stop, end, vocab)
    if noun and vocab.words.nouns == "capital" and not noun.head[0].isupper():
        return None
    if noun is None or not 2 <= value <= LARGEST_RANK or text[stop : stop + 1] == "-":
        return None
    first = _NEXT.match(text, stop, end)
    if first is None or first["word"].casefold() in vocab.words.not_ordinal or noun.head[:1].isdigit():
        return None
    before = text[max(0, start - 12) : start].split()
    if before and before[-1].casefold() in vocab.words.each and text[start - 1] == " ":
        return _ratio(start - 1 - len(before[-1]), stop, Decimal(1) / value, "share of a group")
    kind: FigureKind = "ordinal"
    return Quantity(Span(start, noun.span.end), value, noun.head, kind, rule="ordinal", number=Span(start, stop))
