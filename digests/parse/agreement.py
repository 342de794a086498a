"""Which name the places of a page agree on, and in which spelling."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from digests.parse.names import key_words, same_name
from digests.parse.telling import Told
from digests.parse.words import folded

_CLEAR = 1.5
_LEAST = 1.0  # a name told with less weight is a guess


@dataclass(frozen=True, slots=True)
class Witness:
    """What a name is held against: the headline, and the short forms that the text introduces ("bfs" → the name)."""

    headline: str
    short: dict[str, str]

    def same(self, one: str, other: str) -> bool:
        """Two tellings of one name."""
        return same_name(one, other) or same_name(
            self.short.get(folded(one), one), self.short.get(folded(other), other)
        )


def agreed(told: Sequence[Told], witness: Witness) -> str:
    """The name whose tellings weigh most together, of its spellings the best told; "" where all is a guess."""
    if not told:
        return ""
    best, most = told[0].name, -1.0
    for said in told:
        total = _total(said.name, told, witness)
        if total > most + 1e-9:
            best, most = said.name, total
    if most < _LEAST:
        return ""
    spellings = [said for said in told if witness.same(best, said.name)]
    top = max(said.weight for said in spellings)
    return max((said for said in spellings if said.weight >= top - 1e-9), key=lambda said: len(said.name)).name


def _total(name: str, told: Sequence[Told], witness: Witness) -> float:
    """What all tellings of a name weigh; weak ones do not add up."""
    alike = [said.weight for said in told if witness.same(name, said.name)]
    weak = max((weight for weight in alike if weight < _CLEAR), default=0.0)
    total = sum(weight for weight in alike if weight >= _CLEAR) + weak
    opening = next(iter(re.findall(r"[^\W_][\w’'&.-]*", witness.headline.casefold())), "")
    if key_words(name) and key_words(name) & key_words(witness.headline):
        total += 1.5
    if opening and opening in key_words(name):
        total += 0.5
    return total
