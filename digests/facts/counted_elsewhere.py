"""A bare count whose noun stands beside another number: "from 41 boats to 36", "350 of its 2,100 posts"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from msgspec.structs import replace

from digests.facts.vocabulary import Vocabulary
from digests.languages.joined import either
from digests.languages.numbers import NumberWords
from digests.model import Quantity
from digests.pattern import pattern

PART_OF_WHOLE = "part of a whole"
NEAR = 40  # characters between two numbers of one thing
ALIKE = 5  # times: a value and what it was before
MOST_JOINTS = 5  # words between them
_TOLD = frozenset({"count", "measure", "duration", "percent"})
_WORD = pattern(r"[^\W\d_]+")
_APART = pattern(r"[.;:!?]")


def with_nouns_of_others(text: str, found: Sequence[Quantity], vocab: Vocabulary) -> Iterator[Quantity]:
    """The amounts in their order; a bare count takes the noun of the one that it is told against or is a part of."""
    if vocab.joined:
        yield from found
        return
    for at, quantity in enumerate(found):
        if quantity.kind != "count" or quantity.unit or quantity.rule != "bare number":
            yield quantity
            continue
        if noun := _of_the_whole(text, found, at, vocab):
            yield replace(quantity, unit=noun, rule=PART_OF_WHOLE)
        elif other := _as_against(text, found, at, vocab):
            rule = "part of a count" if other.kind == "count" else other.rule
            yield replace(quantity, unit=other.unit, kind=other.kind, rule=rule)
        else:
            yield quantity


def _of_the_whole(text: str, found: Sequence[Quantity], at: int, vocab: Vocabulary) -> str:
    """ "350 of its 2,100 posts", "8 of the 44 entries": a part is of the things that the whole counts."""
    here, whole = found[at], found[at + 1] if at + 1 < len(found) else None
    if whole is None or whole.kind != "count" or not whole.unit or not 0 < here.value < whole.value:
        return ""
    said, words = _between(text, here, whole), vocab.words
    parts = said[0] in words.of | words.genitive if said else False
    plain = words.of | words.articles | words.genitive | words.owners | words.small | words.adverbs
    return whole.unit if parts and plain.issuperset(said) else ""


def _as_against(text: str, found: Sequence[Quantity], at: int, vocab: Vocabulary) -> Quantity | None:
    """What shares its unit: "from 41 boats to 36", "12 ferries, previously 10", "to 6.2 days from 7.1"."""
    here, joints = found[at], _joints(vocab.words)
    idle = either(vocab.words.articles, vocab.words.adverbs, vocab.words.up, vocab.words.down)
    for near in (at - 1, at + 1):
        if not 0 <= near < len(found) or found[near].kind not in _TOLD or not found[near].unit:
            continue
        if found[near].kind != "count" and not _of_one_order(here, found[near]):
            continue
        first, second = (found[near], here) if near < at else (here, found[near])
        if " ".join(word for word in _between(text, first, second) if word not in idle - joints) in joints:
            return found[near]
    return None


@cache
def _joints(words: NumberWords) -> frozenset[str]:
    """What leads from a value to what it was before, or back."""
    phrases = (*words.levels, *words.against, *words.formerly, *words.following)
    return frozenset(" ".join(_WORD.findall(phrase.casefold())) for phrase in phrases)


def _of_one_order(here: Quantity, other: Quantity) -> bool:
    return 0 < abs(other.value) < ALIKE * abs(here.value) < ALIKE * ALIKE * abs(other.value)


def _between(text: str, first: Quantity, second: Quantity) -> list[str]:
    """The words between two numbers in small letters; none where they stand apart."""
    between = text[first.span.end : second.span.start]
    if len(between) > NEAR or _APART.search(between):
        return []
    said = [word.casefold() for word in _WORD.findall(between)]
    return said if len(said) <= MOST_JOINTS else []
