"""A number of things: the noun that it counts, the counter behind it, or a name that is no count."""

from __future__ import annotations

import re

from digests.facts.amount import Amount, Reading
from digests.facts.nouns import Noun, noun_after
from digests.facts.numerals import Numeral
from digests.facts.traps import (
    capitalised,
    follows_a_name,
    follows_an_acronym,
    is_named,
    looks_like_far_year,
    titled,
)
from digests.facts.units import rate_after
from digests.facts.vocabulary import Vocabulary
from digests.model import FigureKind
from digests.pattern import pattern

_NEXT_WORD = pattern(r"[\s-]{1,2}(?P<word>[^\W\d_]{1,20})")
_NOTE = pattern(r"(?<=[a-z]{4})[1-9]\Z")
_LIKE = pattern(r"[a-z]{2}ed\Z")
_GLUED = pattern(r"[A-Z][a-z]{3,20}s(?![^\W_])")  # "7,455,000Warrants"
_FEW = range(2, 5)
MANY = 100_000  # years are never so many that a scale is written
LONGEST_BARE = 4  # digits of a number that nothing names and nothing parts


def counted(reading: Reading, number: Numeral) -> Amount | None:
    """A number of things, named behind it; "" as unit where nothing is named."""
    text, vocab = reading.text, reading.vocab
    at = number.end
    if behind := vocab.after.match(text, at, reading.end):
        at = behind.end()
    if counter := vocab.counter.match(text, at, reading.end):
        return _with_counter(reading, number, counter)
    at = _past_of(text, number, at, reading.end, vocab)
    hyphened = _NEXT_WORD.match(text, at, reading.end) if text[at : at + 1] == "-" else None
    if hyphened and _no_count(hyphened["word"], vocab):
        return None
    noun = noun_after(text, at, reading.end, vocab)
    if noun and text[noun.span.start : noun.span.end].split()[0] in vocab.words.ordinal_marks:
        return None  # "21 st Century": an ordinal that was torn
    if noun and _acts(text, number, noun, vocab):
        noun = None
    if noun is None and number.grouped and (glued := _GLUED.match(text, at, reading.end)):
        return Amount(number.start, glued.end(), number, number.value, glued.group(), "count", "number and noun")
    if (
        noun is None
        and number.end - number.start > LONGEST_BARE
        and not (number.grouped or number.scaled or number.worded or number.decimals)
    ):
        return None  # a code
    if noun is None and looks_like_far_year(number):
        return None
    if noun is None:
        return Amount(number.start, number.end, number, number.value, "", "count", "bare number")
    if number.scaled and noun.head.casefold() in vocab.words.durations and number.value >= MANY:
        return Amount(
            number.start, number.end, number, number.value, "", "count", "bare number"
        )  # "3 milioni di un anno fa"
    if (
        noun.head.casefold() in vocab.words.not_counted
        or _is_name(reading, number)
        or _is_saying(reading, number, noun.head)
    ):
        return None
    kind: FigureKind = "duration" if noun.head.casefold() in vocab.words.durations else "count"
    per = rate_after(text, noun.span.end, reading.end, vocab, noun.head, kind) if kind == "count" else None
    end = per.end if per else noun.span.end
    return Amount(number.start, end, number, number.value, _unmarked(noun.head), kind, "number and noun")


def _acts(text: str, number: Numeral, noun: Noun, vocab: Vocabulary) -> bool:
    """ "De los 2.400 vehículos, 310 superaban": a verb whose subject is many follows, no noun."""
    order, first = vocab.words.order, text[noun.span.start : noun.span.end].split()[0]
    if (
        not first.islower()
        or first in vocab.words.fates
        or not first.endswith(order.never_counted or ("\0",))
        or number.value <= 1
    ):
        return False
    tens = int(number.value) % 100
    return not (order.few and tens % 10 in _FEW and tens // 10 != 1)


def _is_saying(reading: Reading, number: Numeral, noun: str) -> bool:
    """ "a million reasons", "a thousand thanks": an article before a scale, and nothing that anybody has counted."""
    if not number.worded or noun.casefold() not in reading.vocab.words.sayings:
        return False
    return reading.text[number.start : number.end].split()[0].casefold() in reading.vocab.words.one_article - {"one"}


def _unmarked(noun: str) -> str:
    """ "ounces2" → ounces: the mark of a footnote."""
    return _NOTE.sub("", noun)


def _no_count(hyphened: str, vocab: Vocabulary) -> bool:
    """Three-in-one, four-legged; a 15-page brief, a 500-word essay."""
    low = hyphened.casefold()
    return low in vocab.words.small | vocab.words.written or _LIKE.search(hyphened) is not None


def _is_name(reading: Reading, number: Numeral) -> bool:
    if is_named(reading.text, number, reading.names):
        return True
    if number.worded and _in_quotes(reading, number.start):
        return True
    if follows_an_acronym(reading.text, number):
        return True
    if number.start == reading.start or titled(reading.text, number.start, number.start):
        return False
    return capitalised(reading.text, number) or follows_a_name(reading.text, number)


def _in_quotes(reading: Reading, at: int) -> bool:
    """Capitalised inside short quotation marks: "One Core and Two Wings"."""
    before = reading.text[max(reading.start, at - 40) : at]
    return reading.text[at].isupper() and any(before.count(mark) % 2 == 1 for mark in '"“')


def _with_counter(reading: Reading, number: Numeral, counter: re.Match[str]) -> Amount:
    """三款新车, 약 300여 개 기업, 50店舗: the noun behind the counter, or the counter where it is a noun itself."""
    word, end = counter["word"], counter.end()
    noun = None
    if word not in reading.vocab.words.heads and not reading.vocab.after.match(reading.text, end, reading.end):
        noun = noun_after(reading.text, end, reading.end, reading.vocab)
    if noun:
        return Amount(number.start, noun.span.end, number, number.value, noun.head, "count", "number and counter")
    return Amount(number.start, end, number, number.value, word, "count", "number and counter")


_WORD = pattern(r"[^\W\d_]+")
_FURTHER = pattern(r"\s(?:more|fewer|other|additional)(?=\s[A-Za-z])")
_PARTITIVE = pattern(r"\s(?P<of>[^\W\d_]{1,6})\s(?P<article>[^\W\d_]{2,6})(?=\s)")
_OF = pattern(r"\s(?P<of>[^\W\d_]{1,3})(?:[’']|(?=\s))")


def _past_of(text: str, number: Numeral, at: int, end: int, vocab: Vocabulary) -> int:
    """ "nine of the locations" counts locations, "20 millones de usuarios" users."""
    words = vocab.words
    found = _PARTITIVE.match(text, at, end)
    if found and found["of"].casefold() in words.of and found["article"].casefold() in words.articles:
        return found.end()
    if words.nouns == "last" and (more := _FURTHER.match(text, at, end)):
        return more.end()  # "17.7 million more households"
    some = number.scaled or _says_some(text, number, vocab)
    short = _OF.match(text, at, end) if some and words.nouns == "first" else None
    return short.end() if short and short["of"].casefold() in words.of else at


def _says_some(text: str, number: Numeral, vocab: Vocabulary) -> bool:
    """ "une centaine d'emplois", "una veintena de empresas"."""
    last = text[number.start : number.end].casefold().split()[-1:]
    return number.worded and not vocab.words.collective.isdisjoint(last)
