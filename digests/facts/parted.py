"""Thousands parted by a blank where the language writes commas: "some 18 000 homes", "14 943 oz"."""

from __future__ import annotations

from digests.facts.vocabulary import Vocabulary
from digests.pattern import pattern

NAME = 24  # characters before them in which a name stands that they belong to
BEFORE = 6  # characters before a group of three digits in which the first digits of its number stand

# 18 000 homes: also where the language writes commas, if a small word leads to it and the thing counted follows.
_SPACED_ONCE = pattern(r" (?:000(?![\d,.])|\d{3}(?= (?P<noun>[a-z]{3,20}|(?:oz|t|kg|km|ha|lbs?|m|bbl|boe)\b)))")
_LED_TO = pattern(r"(?:\b(?P<word>[^\W\d_]{2,20})\s|[$€£])\Z")
_BROKEN = pattern(r"(?<![\d.,])\d{1,3} \Z")  # before the rest of 14 943


def is_rest(text: str, start: int, vocab: Vocabulary) -> bool:
    """ "943" of "14 943 oz", where its first digits were not read with it; not 300 of "on route 12 300 people"."""
    broken = _BROKEN.search(text, max(0, start - BEFORE), start)
    return broken is not None and not vocab.names.search(text, max(0, broken.start() - NAME), broken.start())


def parted_once(text: str, start: int, stop: int, end: int, vocab: Vocabulary) -> bool:
    """ "some 18 000 homes", "about 7 500 people" where thousands are mostly parted by commas."""
    found = _SPACED_ONCE.match(text, stop, end)
    led = _LED_TO.search(text, max(0, start - 24), start) if found and not vocab.joined else None
    if found is None or led is None:
        return False
    name = led["word"] and (not led["word"].islower() or vocab.names.search(text, max(0, start - 24), start))
    opens = led["word"] and led["word"].casefold() in {*vocab.words.before, *vocab.words.small}
    return (opens or not name) and (found["noun"] is None or found["noun"] not in vocab.words.small)
