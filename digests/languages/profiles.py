"""How a language says what a house is at all times: data, one instance per language in `xx/profiles.py`."""

from __future__ import annotations

from msgspec import Struct

Words = frozenset[str]


class ProfileWords(Struct, frozen=True, eq=False):
    """Words in small letters; phrases of a blank each between their words."""

    keeps: tuple[str, ...] = ()  # verbs of what is always so: "operates", "is home to", "has offices in"
    keeping: Words = frozenset()  # the same as openings: "Serving 900 members, the guild …"
    houses: Words = frozenset()  # nouns of who has something: "company", "guild"
    which: Words = frozenset()  # behind a comma: ", which operates"
    upon: Words = frozenset()  # open a sentence on what has just come about: "With this purchase, the company …"
    novel: Words = frozenset()  # of a house that is new itself: "the new shop"
    staff: Words = frozenset()  # "firms of fewer than 90 workers"
    having: Words = frozenset()  # right before such a number: "of", "with"
    closing: Words = frozenset()  # such verbs at the end of a clause: "die 310 Läden betreibt"
    funds: tuple[str, ...] = ()  # right before how rich a house is: "had total assets of"
    managed: tuple[str, ...] = ()  # right behind it: "under management"
    about: Words = frozenset()  # open the label of a profile in one line: "Über Tarn: …"
    brief: Words = frozenset()  # close such a label: "Tarn en bref : …"
    habits: Words = frozenset()  # verbs of what a house does every year: "produit 300 barques par an"
    yearly: tuple[str, ...] = ()  # right behind what it does so often: "par an"
    circles: tuple[str, ...] = ()  # right before a number: "a nationwide network of"


NO_PROFILES = ProfileWords()
