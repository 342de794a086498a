"""Digits or number words at a place of a text → their value. Separators by language, scales, sums of scales."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from digests.facts.number_words import NEXT_WORD, behind_article, kanji, sum_of_words
from digests.facts.parted import is_rest, parted_once
from digests.facts.scaled_sum import ScaledSum
from digests.facts.separators import separators
from digests.facts.vocabulary import Vocabulary, table_value
from digests.pattern import pattern

LONGEST = 24  # digits and separators; what is longer is a key or an accident
THOUSAND = 3  # its power of ten
_SPACED = pattern(r"[ \u00a0\u202f\u2009]\d{3}(?!\d)")
# 1 234 567 is one number in any language, so is a number parted by a hard blank.
_SPACED_TWICE = pattern(r"(?: \d{3}){2,5}(?![\d,])|(?:[\u00a0\u202f\u2009]\d{3}){1,5}(?!\d)")
_MIXED = pattern(r"[ -](?P<top>[1-9])/(?P<below>[2-9]|10|16)(?![\d/])")  # 3 1/2 hours
_TAIL = pattern(r"[.,]\d{1,6}(?!\d)")
_CUT = pattern(r"[.,]\d")
_COUNTS = pattern(r"\s[^\W\d_]{3}")
_REST = pattern(r" (?P<digits>\d{1,3})(?![\d.,]\d)")
_NOTE = pattern(r"(?:\*{1,3}|[†‡¹²³⁴⁵⁶⁷⁸⁹])(?=\s[^\W\d_]{3})")  # "5.46** million": the mark of a footnote
_PLUS = pattern(r"(?:[+＋]|[-‐ ]plus\b)(?=[\s-])")  # "$75-plus million", "$40+ million"
AGAIN = pattern(r"\s\((?P<digits>\d{1,3})\)")  # "thirty (30) days"
_BARE = pattern(r"[천백](?:\s?\d|[만억])")  # 69억 천 400만: a thousand without its one
_HALF_CLOSED = pattern(r"(?=\s(?:de|d|di)\b|\s?[.,;:)!?€$]|\s?\Z)")  # "y medio de euros", not "y medio ambiente"
_LESSER = pattern(r"\s(?:(?P<and>[^\W\d_]{1,3})\s)?(?P<digits>[1-9]\d{0,2})(?=\s[^\W\d_])")
_SIGNS = pattern(r"[½¼¾⅓⅔⅕⅛]")
_PARTS = {"½": "0.5", "¼": "0.25", "¾": "0.75", "⅓": "0.333333", "⅔": "0.666667", "⅕": "0.2", "⅛": "0.125"}


class Numeral(Struct, frozen=True):
    """A number at [start, end) with its scale applied. `bare` is its value without the scale."""

    start: int
    end: int
    value: Decimal
    bare: Decimal
    worded: bool = False
    scaled: bool = False
    glued: bool = False  # the scale is a letter stuck to the digits: "5M"
    grouped: bool = False  # thousands were parted: 1,299
    doubtful: bool = False  # 1,400 where the comma is the decimal mark: a count makes it thousands
    decimals: bool = False


def numeral(text: str, start: int, end: int, vocab: Vocabulary) -> Numeral | None:
    """The number that begins at `start` and lies before `end`, or None where there is none to be trusted."""
    found = vocab.anchor.match(text, start, end)
    if found is None:
        return None
    if found["digits"] is None:
        return worded(text, start, end, vocab)
    digits = _in_digits(text, found.start(), found.end(), end, vocab)
    if digits and (digits.grouped or digits.decimals) and (note := _NOTE.match(text, digits.end, end)):
        digits = replace(digits, end=note.end())
    if digits and not digits.decimals and (half := _halved(text, digits.end, end, vocab)):
        digits = replace(digits, end=half, value=digits.value + Decimal("0.5"), bare=digits.bare + Decimal("0.5"))
    return digits and (_with_hundreds(text, digits, end, vocab) or _scaled(text, digits, end, vocab))


def _in_digits(text: str, start: int, stop: int, end: int, vocab: Vocabulary) -> Numeral | None:
    if stop - start > LONGEST:
        return None
    printed = unicodedata.normalize("NFKC", text[start:stop])
    grouped = False
    if printed[0] == "0" and len(printed) > 1 and printed.isdigit():
        return None  # a code
    if stop - start == THOUSAND and vocab.words.nouns == "last" and is_rest(text, start, vocab):
        return None
    spaced = (
        vocab.words.spaced
        or _SPACED_TWICE.match(text, stop, end) is not None
        or parted_once(text, start, stop, end, vocab)
    )
    if spaced and stop - start <= 3 and printed.isdigit() and printed[0] != "0":
        while (more := _SPACED.match(text, stop, end)) and stop - start <= LONGEST:
            printed, stop, grouped = printed + more.group()[1:], more.end(), True
        if grouped and (tail := _TAIL.match(text, stop, end)):
            printed, stop = printed + tail.group().replace(",", "."), tail.end()
            return Numeral(start, stop, Decimal(printed), Decimal(printed), grouped=True, decimals=True)
        if grouped and _CUT.match(text, stop, end):
            return None
    read = separators(printed, vocab.words.decimal)
    if read is None:
        return None
    value, parted, doubtful, decimals = read
    if printed.isdigit() and (mixed := _MIXED.match(text, stop, end)) and int(mixed["top"]) < int(mixed["below"]):
        exact = value + Decimal(mixed["top"]) / Decimal(mixed["below"])
        return Numeral(start, mixed.end(), exact, exact, decimals=True)
    if part := _SIGNS.match(text, stop, end):
        value, stop = value + Decimal(_PARTS[part.group()]), part.end()
    doubtful = doubtful and not vocab.joined  # there a point is nothing else: 每股1.419元
    return Numeral(start, stop, value, value, grouped=parted or grouped, doubtful=doubtful, decimals=decimals)


def _scaled(text: str, digits: Numeral, end: int, vocab: Vocabulary) -> Numeral:
    """With the scales behind the digits; where scales add up (9억 5,400만) the whole sum."""
    words = vocab.words
    total, at, bare = ScaledSum(), digits.end, digits.value
    current = digits
    if (plus := _PLUS.match(text, digits.end, end)) and vocab.scale.match(text, plus.end(), end):
        current = replace(digits, end=plus.end())
    while scale := vocab.scale.match(text, current.end, end):
        unit = vocab.units.match(text, current.end, end)
        if unit and unit.start("word") == scale.start("word") and unit.end() > scale.end():
            break  # 千瓦时 is a unit, not a thousand of something
        added = total.plus(current.value, _power(scale, vocab), sums=words.sums)
        if added is None:
            break
        total, at = added, scale.end()
        if words.sums and total.unit is not None and (whole := vocab.scale.match(text, at, end)):
            more = total.plus(Decimal(0), _power(whole, vocab), sums=True)
            if more and more.unit is None:  # 3천5백억: the sum is counted in 억
                total, at = more, whole.end()
        part = _following(text, at, end, vocab)
        if part is None:
            break
        if vocab.scale.match(text, part.end, end) is None:
            if part.decimals or not vocab.joined or part.value >= Decimal(10) ** total.least:
                break
            return Numeral(digits.start, part.end, total.value + part.value, bare, scaled=True)
        current = part
    if at == digits.end:
        return digits
    number = Numeral(digits.start, at, total.value, bare, scaled=True, decimals=digits.decimals)
    return number if words.sums else _with_rest(text, number, end, vocab)


def _with_rest(text: str, scaled: Numeral, end: int, vocab: Vocabulary) -> Numeral:
    """ "deux millions et demi d'euros"; "un miliardo e 200 milioni", "1 млрд 200 млн": the rest of the same sum."""
    power = max((power for power in vocab.words.scales.values() if scaled.value >= 10**power), default=0)
    unit = Decimal(10) ** power
    if scaled.value != scaled.bare * unit or scaled.decimals or power < THOUSAND or vocab.words.nouns == "last":
        return scaled
    if (half := vocab.and_half.match(text, scaled.end, end)) and _HALF_CLOSED.match(text, half.end(), end):
        return replace(scaled, end=half.end(), value=scaled.value + unit / 2)
    more = _LESSER.match(text, scaled.end, end)
    if more is None or (more["and"] and more["and"].casefold() not in {*vocab.words.joiners, *vocab.words.pairs}):
        return scaled
    lesser = vocab.scale.match(text, more.end(), end)
    if lesser is None or _power(lesser, vocab) >= power:
        return scaled
    return replace(scaled, end=lesser.end(), value=scaled.value + Decimal(more["digits"]).scaleb(_power(lesser, vocab)))


def _power(scale: re.Match[str], vocab: Vocabulary) -> int:
    return int(str(table_value(vocab.words.scales, scale["word"])))


def _with_hundreds(text: str, digits: Numeral, end: int, vocab: Vocabulary) -> Numeral | None:
    """ "7 mil 600 millones de pesos": thousands in a word, then hundreds in digits."""
    scale = vocab.scale.match(text, digits.end, end) if vocab.words.nouns == "first" else None
    if scale is None or _power(scale, vocab) != THOUSAND:
        return None
    return _thousands_and(text, replace(digits, end=scale.end(), value=digits.value * 1000), end, vocab)


def _thousands_and(text: str, thousands: Numeral, end: int, vocab: Vocabulary) -> Numeral | None:
    """ "mil 200 millones", "12 mil 500 empleos": the digits that follow thousands in a word, and what they count."""
    rest = _REST.match(text, thousands.end, end)
    if rest is None:
        return None
    whole = thousands.value + Decimal(rest["digits"])
    number = replace(thousands, end=rest.end(), value=whole, bare=whole)
    if vocab.scale.match(text, rest.end(), end):
        return _scaled(text, number, end, vocab)
    counts = len(rest["digits"]) == THOUSAND and _COUNTS.match(text, rest.end(), end)
    return replace(number, scaled=True) if counts or vocab.money.match(text, rest.end(), end) else None


def _following(text: str, at: int, end: int, vocab: Vocabulary) -> Numeral | None:
    """The next digits of a sum of scales: only where the language writes such sums."""
    if not vocab.words.sums:
        return None
    if text[at : at + 1] == " ":
        at += 1
    if vocab.words.nouns == "particles" and _BARE.match(text, at, end):
        return Numeral(at, at, Decimal(1), Decimal(1), worded=True)
    if vocab.unparted and text[at : at + 1] in ("零", "〇"):
        at += 1  # 二十五億零三百萬
    found = vocab.anchor.match(text, at, end)
    if found is None:
        return None
    if found["digits"] is None:
        return _kanji(found, vocab, one=True) if vocab.unparted else None
    return _in_digits(text, found.start(), found.end(), end, vocab)


def stuck_scale(text: str, digits: Numeral, end: int, vocab: Vocabulary, spaced: bool) -> Numeral:
    """With a letter as scale ("5.4M", "$2.1bn"); after a blank only where `spaced` says that money stands there."""
    scale = vocab.glued.match(text, digits.end, end)
    if digits.scaled or digits.worded or scale is None or (scale.start("word") > digits.end and not spaced):
        return digits
    value = digits.value.scaleb(vocab.words.glued[scale["word"]])
    return Numeral(digits.start, scale.end(), value, digits.value, scaled=True, glued=True, decimals=digits.decimals)


def worded(text: str, start: int, end: int, vocab: Vocabulary) -> Numeral | None:
    """Number words from `start`: "two hundred and five", "half a million", "zwei Millionen"."""
    words = vocab.words
    first = vocab.anchor.match(text, start, end)
    if first is None:
        return None
    if vocab.unparted:
        return _unparted(text, first, end, vocab)
    if opened := behind_article(text, first, vocab):
        return _one_of_scale(text, opened, first, end, vocab)
    value, stop, taken = sum_of_words(text, first, end, vocab)
    if not taken:
        return None
    if half := _halved(text, stop, end, vocab):
        exact = value + Decimal("0.5")
        return _scaled(text, Numeral(first.start(), half, exact, exact, worded=True, decimals=True), end, vocab)
    if (again := AGAIN.match(text, stop, end)) and Decimal(again["digits"]) == value:
        return Numeral(first.start(), again.end(), value, value, worded=True)
    number = Numeral(first.start(), stop, value, value, worded=True)
    thousand = value == 10**THOUSAND and taken == 1 and words.nouns == "first"
    if thousand and (counted := _thousands_and(text, number, end, vocab)):
        return counted
    scaled = _scaled(text, number, end, vocab)
    if scaled is not number:
        total, stop = _added(text, scaled, end, vocab)
        return Numeral(number.start, stop, total, value, worded=True, scaled=True)
    return None if taken == 1 and first.group().casefold() in words.weak else number


def _one_of_scale(
    text: str, article: re.Match[str], first: re.Match[str], end: int, vocab: Vocabulary
) -> Numeral | None:
    """ "a hundred and twenty", "a thousand": one of it, with what adds to it; "a million-dollar view" is a saying."""
    value, stop, taken = sum_of_words(text, first, end, vocab)
    lone = Numeral(article.start("word"), first.start(), Decimal(1), Decimal(1), worded=True)
    number = replace(lone, end=stop, value=value, bare=value) if taken else lone
    scaled = _scaled(text, number, end, vocab)
    if text[scaled.end : scaled.end + 1] == "-" or not (taken or scaled.scaled):
        return None
    return scaled if scaled is number else replace(scaled, worded=True)


def _halved(text: str, at: int, end: int, vocab: Vocabulary) -> int | None:
    """Where "and a half" ends that stands at `at`: "two and a half million"."""
    found = vocab.and_half.match(text, at, end)
    return found.end() if found else None


def _unparted(text: str, first: re.Match[str], end: int, vocab: Vocabulary) -> Numeral | None:
    """三十五, 三百五十万; 超千家: a scale alone stands for one of it."""
    if first.group() in vocab.words.scales and first.group() not in vocab.words.cardinals:
        one = Numeral(first.start(), first.start(), Decimal(1), Decimal(1), worded=True)
        return _scaled(text, one, end, vocab)
    scaled = vocab.scale.match(text, first.end(), end) is not None
    number = _kanji(first, vocab, one=scaled)
    return number and _scaled(text, number, end, vocab)


def _added(text: str, scaled: Numeral, end: int, vocab: Vocabulary) -> tuple[Decimal, int]:
    """(value, end) with the smaller part that follows a scale in words: "two thousand five hundred"."""
    words = vocab.words
    more = NEXT_WORD.match(text, scaled.end, end)
    if more and more.group(1).casefold() in words.joiners:
        more = NEXT_WORD.match(text, more.end(), end)
    first = vocab.anchor.match(text, more.start(1), end) if more else None
    if first is None or more is None or scaled.value < 1000 or scaled.value % 1000 or first["digits"] is not None:
        return scaled.value, scaled.end
    part, stop, taken = sum_of_words(text, first, end, vocab)
    whole = min(Decimal(1000), scaled.value)
    if not taken or part >= whole or (taken == 1 and more.group(1).casefold() in words.weak):
        return scaled.value, scaled.end
    further = _scaled(text, Numeral(first.start(), stop, part, part, worded=True), end, vocab)
    if further.scaled and further.value >= scaled.value:
        return scaled.value, scaled.end
    return scaled.value + further.value, further.end


def _kanji(found: re.Match[str], vocab: Vocabulary, *, one: bool) -> Numeral | None:
    """三十五; a lone 一 is no number worth having, unless a scale follows (`one`)."""
    value = kanji(found.group(), vocab.words.cardinals)
    if value < 1 or (value == 1 and not one):
        return None
    return Numeral(found.start(), found.end(), Decimal(value), Decimal(value), worded=True)
