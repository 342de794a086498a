"""A language: what it must say, for reading and for writing."""

from __future__ import annotations

from msgspec import Struct

from digests.languages.dates import DateWords
from digests.languages.numbers import NumberWords
from digests.languages.page import PageWords
from digests.languages.writing import Writing


class Language(Struct, frozen=True):
    """One language. `writing` may be None: such a language is read, and told in the channel's."""

    code: str  # ISO 639-1
    name: str  # as its speakers call it
    page: PageWords
    numbers: NumberWords
    dates: DateWords
    writing: Writing | None = None
