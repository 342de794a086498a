"""Number words in a row → their sum: "two hundred and five", "quatre-vingt-dix", "двадцать пять", "anderthalb"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from digests.facts.vocabulary import Vocabulary
from digests.pattern import pattern

WORDS_IN_A_NUMBER = 12
DOZEN = 12  # "two dozen" are 24
LONGEST_ARTICLE = 3  # letters, with the blank behind it
NEXT_WORD = pattern(r"[\s-]{1,2}([^\W\d_]+)")
_ARTICLE = pattern(r"(?<![^\W_])(?P<word>an?)\s\Z", re.IGNORECASE)


def sum_of_words(text: str, first: re.Match[str], end: int, vocab: Vocabulary) -> tuple[Decimal, int, int]:
    """(value, end, how many words); adds only what may follow: a smaller part, or a hundred."""
    words = vocab.words
    value = words.cardinals.get(first.group().casefold())
    if value is None:
        half = words.halves.get(first.group().casefold())
        return (Decimal(half), first.end(), 1) if half else (Decimal(0), first.end(), 0)
    stop, taken, last = first.end(), 1, value
    at = stop
    while taken < WORDS_IN_A_NUMBER and (more := NEXT_WORD.match(text, at, end)):
        word = more.group(1).casefold()
        if word in words.joiners and (value >= 100 or (words.nouns == "first" and value > 10 and value % 10 == 0)):
            at = more.end()
            continue
        following = words.cardinals.get(word)
        if following is None:
            break
        if value < 100 and (following == 100 or (following == DOZEN and word in words.weak)):
            value *= following
        elif (value, following) == (4, 20) and vocab.words.twenties:
            value = 80
        elif _adds(value, last, following, vocab):
            value += following
        else:
            break
        last, stop, at, taken = following, more.end(), more.end(), taken + 1
    return Decimal(value), stop, taken


def _adds(value: int, last: int, following: int, vocab: Vocabulary) -> bool:
    """Whether a number word may follow the words before it: a smaller part; in French ten after sixty."""
    if vocab.words.twenties and value % 100 in (60, 80) and 9 < following < 20:
        return True
    return following < last and ((value % 10 == 0 and following < 10) or (value % 100 == 0 and following < 100))


def behind_article(text: str, first: re.Match[str], vocab: Vocabulary) -> re.Match[str] | None:
    """ "a dozen", "a million": the article before a word that alone is no number."""
    low, words = first.group().casefold(), vocab.words
    if words.nouns != "last" or not (low in words.scales or (low in words.weak and words.cardinals[low] > 1)):
        return None
    return _ARTICLE.search(text, max(0, first.start() - LONGEST_ARTICLE), first.start())


def dozen(text: str, article: re.Match[str] | None, end: int, vocab: Vocabulary) -> re.Match[str] | None:
    """ "half a dozen"."""
    if article is None or vocab.words.nouns != "last":
        return None
    found = vocab.anchor.match(text, article.end(), end)
    return found if found and found.group().casefold() in vocab.words.weak else None


def kanji(signs: str, table: Mapping[str, int]) -> int:
    """三十五 → 35."""
    total, current = 0, 0
    for letter in signs:
        value = table.get(letter, 0)  # 零: nothing of that power
        if value >= 10:
            total, current = total + max(current, 1) * value, 0
        else:
            current = value
    return total + current
