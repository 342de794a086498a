"""How a language tells a number of things in passing: data, one instance per language in `xx/passing.py`."""

from __future__ import annotations

from msgspec import Struct

Words = frozenset[str]


class PassingWords(Struct, frozen=True, eq=False):
    """Words in small letters."""

    joints: Words = frozenset()  # right before such a number: "from 28 clinics", "with ten dependents"
    who: Words = frozenset()  # open a remark on somebody
    parts: Words = frozenset()  # verbs whose object are the parts of their subject: "has seven instruments"
    needs: Words = frozenset()  # with "every year": "must raise"
    circles: Words = frozenset()  # of how many it consists is told in passing: "a coalition of 34 states"
    won: Words = frozenset()  # what is won or cast, told behind them all the same: "with 58 votes"
    beside: tuple[str, ...] = ()  # right before what was there before: "on top of"
    added_to: tuple[str, ...] = ()  # verbs whose object was there before: "complements the grants to 90 farms"


NO_PASSING = PassingWords()
