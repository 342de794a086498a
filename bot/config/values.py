"""Reading plain values: words, names, numbers, sizes, languages. Each reader raises WrongValueError."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import get_args

from bot.config.mistakes import WrongValueError, meant
from digests.languages import LANGUAGES
from digests.pattern import pattern

SIZES = {"": 1, "b": 1, "kb": 1000, "mb": 1_000_000, "gb": 1_000_000_000}

SIZE = pattern(r"([0-9]{1,9}) ?([kmg]?b)?", re.IGNORECASE)
NUMBER = pattern(r"-?[0-9]{1,18}")
NAME = pattern(r"\w[\w-]{0,63}")


def text(said: str) -> str:
    return said.strip()


def name(said: str) -> str:
    if NAME.fullmatch(said):
        return said
    raise WrongValueError(f'"{said}" is not a name: letters, digits, - and _')


def choice(*choices: str) -> Callable[[str], str]:
    """A reader for one of these words."""

    def one_of(said: str) -> str:
        if said in choices:
            return said
        raise WrongValueError(f'"{said}" is not known{meant(said, choices)}')

    return one_of


def choice_of(literal: object) -> Callable[[str], str]:
    """A reader for the words of a Literal type."""
    return choice(*get_args(literal))


def yes(said: str) -> bool:
    if said.casefold() in ("yes", "true", "on"):
        return True
    if said.casefold() in ("no", "false", "off"):
        return False
    raise WrongValueError(f'"{said}" is neither yes nor no')


def count(least: int, most: int) -> Callable[[str], int]:
    """A reader for a whole number from `least` to `most`."""

    def whole(said: str) -> int:
        if NUMBER.fullmatch(said) and least <= int(said) <= most:
            return int(said)
        raise WrongValueError(f'"{said}" is not a whole number from {least} to {most}')

    return whole


def size(said: str) -> int:
    """10MB, 500kB, or bytes."""
    found = SIZE.fullmatch(said)
    if found and 0 < (bytes_ := int(found[1]) * SIZES[(found[2] or "").casefold()]) <= SIZES["gb"]:
        return bytes_
    raise WrongValueError(f'"{said}" is not a size up to 1GB: "10MB" or "500kB" is one')


def language(said: str) -> str:
    """A language that Dateline writes."""
    return _language(said, [code for code, known in LANGUAGES.items() if known.writing])


def read_language(said: str) -> str:
    """A language that Dateline reads."""
    return _language(said, LANGUAGES)


def release_kind(said: str) -> str:
    """A kind of release that some language has words for."""
    known = list(dict.fromkeys(kind for language in LANGUAGES.values() for kind in language.page.kinds))
    if said in known:
        return said
    raise WrongValueError(f'"{said}" is not a kind of release{meant(said, known)}')


def _language(said: str, codes: Iterable[str]) -> str:
    if said in (known := list(codes)):
        return said
    folded = said.casefold()
    names = {LANGUAGES[code].name.casefold(): code for code in known}
    code = names.get(folded) or next((code for code in known if folded[:3] in (code, f"{code}-", f"{code}_")), None)
    raise WrongValueError(
        f'"{said}" is not a language{f", did you mean {chr(34)}{code}{chr(34)}?" if code else meant(said, known)}'
    )
