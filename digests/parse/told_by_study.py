"""The house that made what the text tells of: "a survey of 400 nurses conducted by X", "Umfrage der X"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from digests.parse.bare_names import without_board
from digests.parse.boilerplate import Draft
from digests.parse.names import leading_name
from digests.parse.sound import is_sound
from digests.parse.telling import Told
from digests.parse.whole_house import named_behind
from digests.parse.words import Words
from digests.pattern import pattern

_WEIGHT = 2.0
_PARAGRAPHS = 3
_READ = 700
# "a new Harrow Poll", "the latest Marl Institute survey"
_OWN = pattern(
    r"\b(?:[Aa] new|[Tt]he latest|[Tt]he|[Aa]|[Aa] recent) (?P<name>[A-Z][\w&.’'-]+(?: [A-Z][\w&.’'-]+){0,3}) "
    r"(?:[Pp]oll|survey|study)\b"
)
# the end of a report of a survey says how it was made
_METHOD = pattern(r"\b(?:conducted|surveyed|fielded|interviewed)\b[^.]{0,140}?\bby\s(?:the\s)?(?=[A-Z])")
_ARTICLE = pattern(r"\A(?:the |das |die |der |dem |den |la |le |el |il |l['’])")


def from_studies(drafts: Sequence[Draft], words: Words) -> Iterator[Told]:
    """Who made the survey or report of the first paragraphs; the name nearest to it."""
    if not words.own.studies:
        return
    paragraphs = [draft.text for draft in drafts if draft.kind in ("paragraph", "subheadline")]
    for text in paragraphs[:_PARAGRAPHS]:
        name = _made(text[:_READ], words)
        if name:
            yield Told(name, _WEIGHT, "paragraph")
            break
    if words.code == "en":
        method = next((found for text in paragraphs for found in _METHOD.finditer(text)), None)
        name = leading_name(method.string[method.end() :])[0] if method else ""
        own = next((found["name"] for text in paragraphs[:_PARAGRAPHS] for found in _OWN.finditer(text)), "")
        yield from [Told(told, _WEIGHT, "quote") for told in (name, own) if told][:1]


def _made(text: str, words: Words) -> str:
    for found in _study(words.own.studies, words.own.studies_by).finditer(text):
        rest = _ARTICLE.sub("", text[found.end() :], count=1)
        name = leading_name(rest)[0] if words.code in ("en", "de") else named_behind(rest, words)
        name = without_board(name, words) if name else ""
        if name and is_sound(name, words) and not name.split()[0].isdigit():
            return name
    return ""


@cache
def _study(studies: frozenset[str], by: frozenset[str]) -> re.Pattern[str]:
    """A study and, in the same clause, the word before its maker."""
    nouns, links = (rf"(?:{'|'.join(sorted(map(re.escape, several)))})" for several in (studies, by))
    if "by" in by:  # English says much before it: "a survey of 400 nurses in March by X"
        return pattern(rf"\b(?i:{nouns})\b(?:[^.;:“\"]{{0,110}}?\sby|\sfrom)\s(?=[^\W_])")
    return pattern(rf"\b(?i:{nouns})\b(?:\s[\w-]{{2,16}}){{0,3}}?\s{links}\s?(?=[^\W_])")
