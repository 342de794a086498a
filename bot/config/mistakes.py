"""Mistakes of a configuration: where, what, and what was meant."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

LONGEST = 400  # characters of a mistake


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A spot in a file; line and column count from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, order=True)
class Mistake:
    """One line for the operator: `file:line:column: what, what was meant`."""

    place: Place
    text: str

    def __str__(self) -> str:
        return f"{self.place}: {self.text}"


class ConfigError(Exception):
    """Every mistake of a configuration at once, by file and line."""

    def __init__(self, mistakes: Iterable[Mistake]) -> None:
        self.mistakes = tuple(sorted({Mistake(mistake.place, _line(mistake.text)) for mistake in mistakes}))
        super().__init__("\n".join(map(str, self.mistakes)))


def _line(text: str) -> str:
    """On one line, however long or broken the value that it quotes."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST // 2]} … {line[-LONGEST // 2 :]}"


class WrongValueError(ValueError):
    """A value that cannot be read; the message says what it is and what was meant."""


def meant(word: str, known: Iterable[str]) -> str:
    """`, did you mean "x"?` when one of `known` is near, else `: one of a, b, c`."""
    choices = list(known)
    folded = {choice.casefold(): choice for choice in choices}
    near = get_close_matches(word[:100].casefold(), folded, n=1, cutoff=0.6)
    if near:
        return f', did you mean "{folded[near[0]]}"?'
    return f": one of {', '.join(choices)}" if choices else ""
