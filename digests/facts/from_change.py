""" "Decreased $0.6 million to $3.4 million": from a change to the level it leads to, and no range."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from re import Pattern

from digests.facts.amount import Amount, Reading
from digests.facts.clauses import phrases_pattern
from digests.pattern import pattern

FAR = 3  # times: the ends of a range are no farther apart
LARGE = 1000  # a smaller count may well be a range: "fell by 12 to 15 days"
SENTENCE, NEAR, NEXT = 160, 7, 2  # characters looked back; words from a rise to its "of", and to its "by"
_MOVES = frozenset({"up", "down"})
_WORDS = pattern(r"[^\W\d_]+")
_MARK = pattern(r"[.;:,()–—]\s")


def from_change(reading: Reading, first: Amount, second: Amount) -> bool:
    """Whether `first` is by how much something moved and `second`, behind "to", where it came to.

    Of what is not yet ("is expected to rise by $2 million to $3 million") both are ends of a range, unless they lie
    far apart.
    """
    words = reading.vocab.words
    whole = first.kind in ("money", "per_share") and first.unit == second.unit
    far = abs(second.value) > FAR * abs(first.value)
    whole = whole or (first.kind == "count" and (abs(first.value) >= LARGE or far))
    whole = whole or (first.kind in ("measure", "duration") and first.unit == second.unit and far)
    scaled = first.number.scaled or not second.number.scaled or abs(first.value) >= LARGE
    if words.nouns != "last" or not whole or not scaled:
        return False
    if reading.text[first.end : second.start].split()[:1] != ["to"]:
        return False
    printed = reading.text[max(reading.start, first.start - SENTENCE) : first.start]
    before = printed.casefold()
    said = _WORDS.findall(_MARK.split(before)[-1])[-NEAR:]
    joint = said.pop() if said and said[-1] in words.of | words.by else ""
    sure = far and joint in words.by  # "will rise by 120 to 640"
    told = _WORDS.findall(printed[:1].casefold() + printed[1:])  # "in May" is no "may"
    not_yet = _expected(words.outlook).search(before) or not words.not_yet.isdisjoint(told)
    if not_yet and not sure:
        return False
    near = said if joint in words.of else said[-NEXT:] if joint else said[-1:]
    moves = (words.up | words.down) - words.compared | _MOVES  # "below the low end of $2 million to $3 million"
    lifts = words.lifts | moves  # "raised its forecast by $2 million to $14 million"
    lifted = joint in words.by and any(
        low in lifts and following in words.articles for low, following in pairwise(said)
    )
    return lifted or not moves.isdisjoint(near)


@cache
def _expected(outlook: tuple[str, ...]) -> Pattern[str]:
    return phrases_pattern(outlook)
