"""How each language sets its signs: what an editor would mark in a text of ours."""

from __future__ import annotations

import re
from collections.abc import Iterable

_HAN = r"[\u3040-\u30ff\u4e00-\u9fff]"
_HALF = re.compile(rf"{_HAN}[,.:;?!()]|[,:;?!()]{_HAN}")  # half-width signs beside full-width letters
_WRONG = {
    "fr": re.compile(
        r" [:;?!»](?:\s|$)|« |\w[;?!»]|\"|\w'\w"
    ),  # a blank that breaks, none at all, a straight apostrophe
    "es": re.compile(r"(?<=[a-zñáéíóú])\s+[:;?!»]|« |^[^¿]*\?|^[^¡]*!|\""),
    "de": re.compile(r"\w\s+[:;?!](?:\s|$)|“\w+”(?!,)|\"|\w'\w"),
    "zh": _HALF,
    "ja": _HALF,
}


def wrongly_set(language: str, texts: Iterable[str]) -> list[str]:
    """The texts of this language with a sign that it does not set so; [] for languages without such rules here."""
    wrong = _WRONG.get(language)
    return [text for text in texts if wrong and wrong.search(text)]
