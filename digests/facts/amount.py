"""What is being read, and one number of it with its unit and sign."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from msgspec import Struct

from digests.facts.numerals import Numeral
from digests.facts.vocabulary import Vocabulary
from digests.model import FigureKind


class Reading(Struct, frozen=True):
    """A text being read between two offsets, with what holds for all of it."""

    text: str
    start: int
    end: int
    vocab: Vocabulary
    local: Mapping[str, str]
    names: frozenset[str]


class Amount(Struct, frozen=True):
    """One number with its unit and sign, before bound and range."""

    start: int
    end: int
    number: Numeral
    value: Decimal
    unit: str
    kind: FigureKind
    rule: str
