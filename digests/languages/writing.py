"""How Dateline writes in this language: figures, dates, the words of a digest.

Data only: one instance per language in `xx/writing.py`. Every field is required, so that no text can be missing. `{}`
marks where the value goes; a Plural is keyed by CLDR's categories and always has "other". Month names, separators,
currency signs and plural rules are Babel's, by `locale`.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Literal

from msgspec import Struct

Plural = Mapping[str, str]


class Scale(Struct, frozen=True):
    """A number word: "{} million" is 10^6. Forms by the plural category of the number in front of it."""

    value: Decimal
    forms: Plural


class Writing(Struct, frozen=True):
    """How Dateline writes in this language: figures, dates, the words of a digest."""

    locale: str  # Babel's

    # Figures
    scales: tuple[Scale, ...]  # largest first; none whose word means another power of ten elsewhere in the language
    scale_of: str  # between a scale word and what it counts behind it: " ", Spanish " de ", nothing in Chinese
    money: str  # "{amount}{name}": amounts go with the name of their currency; empty: with its sign, as Babel sets it
    currencies: Mapping[str, str]  # names by ISO code that are not Babel's
    bounds: Mapping[str, str]  # by Bound; "{}" for exact
    between: str  # two ends of a range: "{} to {}"
    factor: str  # a ratio of unit x
    pp: Plural
    bps: Plural
    per: Mapping[str, str]  # "USD/share": the amount per noun; others are written with a slash
    bases: Mapping[str, str]  # on which an amount is told, as facts name them: "adjusted", "diluted", "expected"
    durations: Mapping[str, Plural]  # second … year
    duration_nouns: Mapping[str, frozenset[str]]  # further words by which this language names the same length
    quote: str  # words of the release in another language
    against: str  # what a change is measured against
    changed: str  # a figure or date before and after a correction

    # Dates, as Babel patterns and texts
    day: str
    day_with_weekday: str
    month: str
    quarter: str
    first_day: str  # of a month, where its name is written: French "1er"
    moment: str  # "{day}, {time}"
    zoned: str  # "{moment} {zone}"
    zone_by: Literal["abbreviation", "city"]
    week: str
    halves: tuple[str, str]  # "{}": the year
    days_between: str  # "{} – {}": two days that share too little for Babel's intervals

    # Words of a digest
    published: str  # what happens on the day of the release itself
    colon: str  # between a name and what is said of it
    comma: str  # between the members of a list
    bracket: str  # " ({})": a remark behind something
    digest: str
    window: str  # "{} – {}": the stretch of time a digest tells
    coming_up: str
    nothing_new: str  # an empty window, where a channel wants to hear of it
    corrected: str
    source: str
    also_by: str  # "{}": other wires
    more: Plural  # stories left out
    stories: Plural
    part: str  # "{}/{}"
    other: str  # the group of what belongs to no other
    kinds: Mapping[str, str]
