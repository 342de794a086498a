"""A house written in small letters whose short form spells it: "direction des eaux du littoral (DEL)"."""

from __future__ import annotations

from collections.abc import Sequence

from digests.languages.folding import fold
from digests.parse.words import Words
from digests.pattern import pattern

_SPELLED = pattern(r"(?P<name>[^\W\d_][^().;:\n]{8,160}?) \((?P<short>[A-ZÀ-Þ][\w-]{1,9})\)")
_ROOM = 16  # most words of a name
_TAIL = 3  # most words at its end that the short form leaves out
_EACH = 4  # most letters that a short form takes of one word
_SMALL = 3  # letters of a word that it may leave out


def spelled_house(text: str, words: Words) -> str:
    """The house that a text opens with, where its short form stands behind it; "" for none."""
    found = _SPELLED.match(text[:200])
    return spelled_before(found["name"], found["short"], words) if found else ""


def spelled_before(before: str, short: str, words: Words) -> str:
    """The house that ends here and that a short form spells, from its noun on; "" for none."""
    if words.code in ("en", "de", "zh", "ja", "ko"):
        return ""
    tokens = before.split()[-_ROOM:]
    houses = words.own.company_words | words.offices
    for start in range(len(tokens) - 2, -1, -1):
        noun = tokens[start].rpartition("’")[2].rpartition("'")[2]
        plain = noun.casefold()
        if words.own.nominatives.get(plain, plain) in houses and _spells(short, [noun, *tokens[start + 1 :]]):
            name = " ".join([noun, *tokens[start + 1 :]])
            return name[:1].upper() + name[1:]
    return ""


def _spells(short: str, tokens: Sequence[str]) -> bool:
    """Whether the letters of a short form are the beginnings of the words, in their order."""
    letters = fold(short).replace(" ", "")
    reached, done = {0}, 0
    for at, token in enumerate(fold(" ".join(tokens)).split()):
        ahead = {to for have in reached for to in _taken(letters, have, token)}
        reached = ahead | reached if len(token) <= _SMALL else ahead
        if len(letters) in reached:
            done = at + 1
            return len(tokens) - done <= _TAIL + sum(len(token) <= _SMALL for token in tokens[done:])
        if not reached:
            return False
    return False


def _taken(letters: str, have: int, token: str) -> list[int]:
    """Where in the short form one more word may lead."""
    return [
        have + size
        for size in range(1, _EACH + 1)
        if token.startswith(letters[have : have + size]) and have + size <= len(letters)
    ]
