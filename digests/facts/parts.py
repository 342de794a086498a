"""A number whose noun stands elsewhere in its sentence: "twenty stores, twelve of which", "including 16 for theft"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from digests.facts.nouns import noun_after
from digests.facts.vocabulary import Vocabulary
from digests.model import Quantity, Span
from digests.pattern import pattern

FARTHEST = 120  # characters between a count and the part of it
BEFORE = 24  # characters before a number that are looked at
_OF_THEM = pattern(r"\sof (?:which|whom|them|these|those)\b")
_INCLUDING = pattern(r"\bincluding\s\Z")
_LISTED = pattern(r"\s(?:for|in|at|from|on|with)\s")
_THESE = r"(?:the|these|those|all|its|our|their|his|her) "
_OF_THE = pattern(rf"\b(?:Of (?:{_THESE})?|of {_THESE})\Z")
_ARE = pattern(r"(?:\s\([^()]{1,24}\))?\s(?:were|are)(?=\s)")  # "2,150 (43 percent) were burglaries"
_DONE = pattern(r"\s(?:were|are|have|had|will|did|do|[a-z]{3,15}ed)\b")


def parts_of_counts(text: str, found: Sequence[Quantity], vocab: Vocabulary) -> Iterator[Quantity]:
    """The amounts of a sentence in order; a part of a count has its unit. Only where nouns stand behind numbers."""
    whole = None
    for quantity in found:
        if quantity.kind != "count" or vocab.words.nouns != "last" or quantity.number is None:
            yield quantity
            continue
        part = _part(text, quantity, whole) or _renamed(text, quantity, vocab)
        if part is None and quantity.unit:
            whole = quantity
        yield part or quantity


def _part(text: str, quantity: Quantity, whole: Quantity | None) -> Quantity | None:
    """With the unit of the count before it, where the words around say that it is a part of that."""
    number = quantity.number
    if whole is None or number is None or not 0 < number.start - whole.span.end <= FARTHEST:
        return None
    if quantity.value >= whole.value or "." in text[whole.span.end : number.start]:
        return None
    of_the = _OF_THE.search(text, max(0, whole.span.start - BEFORE), whole.span.start)
    if of_the and _DONE.match(text, number.end):
        return replace(quantity, span=Span(quantity.span.start, number.end), unit=whole.unit, rule="part of a count")
    listed = _INCLUDING.search(text, max(0, quantity.span.start - BEFORE), quantity.span.start)
    said = _OF_THEM.match(text, number.end) or (listed and _LISTED.match(text, number.end))
    return replace(quantity, unit=whole.unit, rule="part of a count") if said and not quantity.unit else None


def _renamed(text: str, quantity: Quantity, vocab: Vocabulary) -> Quantity | None:
    """ "Of these, 2,150 (43 percent) were burglaries": what they are stands behind the verb."""
    are = _ARE.match(text, quantity.span.end) if not quantity.unit and quantity.number else None
    noun = noun_after(text, are.end(), len(text), vocab) if are else None
    if noun is None or not noun.head.endswith("s") or noun.head.endswith(("ss", "us")):
        return None
    if noun.head.casefold() in vocab.words.durations | vocab.words.not_counted:
        return None
    return replace(quantity, unit=noun.head, rule="part of a count")
