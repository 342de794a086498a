"""Who made or holds what a release is about: "Tarnfest, organised by the Merrow Trust", "Merrow's Tarn".

Such a thing opens headlines as houses do; its maker stands once in the text, and is the issuer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from msgspec import Struct

from digests.parse.bare_names import without_board
from digests.parse.boilerplate import Draft
from digests.parse.names import capitals_inside, clean_name, has_form, leading_name, name_before
from digests.parse.sound import is_sound
from digests.parse.spelled_out import spelled_house
from digests.parse.telling import running_text
from digests.parse.whole_house import named_behind
from digests.parse.words import Words, folded
from digests.pattern import pattern

_MOST = 12  # makings of one text
_SENTENCE = pattern(r"[.!?:]\s")
_SMALL_END = pattern(r"(?:[,\s]+[a-zà-ÿ’']{1,12}){1,4}\s*\Z")  # "Tarnfest, which is", "Tarn viene"
_ARTICLE = pattern(r"\A(?:the |das |die |der |dem |den |la |le |el |il |lo |l['’]|los |les |las |os |as )")
_BRACKET = pattern(r"\s?\((?P<short>[A-ZÀ-Þ]{2,8})\)")
_NAME_BEHIND = pattern(r"[^.;]{0,140}?\)?, (?=[A-ZÀ-Þ])")
_OWNED = pattern(r"(?P<owner>[A-Z][\w&.-]+(?: [A-Z][\w&.-]+){0,2})[’']s (?P<thing>[A-Z][\w-]+(?: [A-Z][\w-]+)?)")
_VERSION = pattern(
    r"(?P<thing>[A-Z][\w+-]{1,20}(?: [A-Z][\w+-]{1,20})?) (?:[Vv]ersion )?v?\d{1,3}\.\d+(?:\.\d+)*"
    r"(?![\d,%]|\s?[a-z€$%])"
)
_OF = pattern(r" (?:della|del|dell['’]|de la|du|des|da|do|de|di) ")
_INSIDE = 90  # characters in which a maker stands whose own noun is small
_READ = 8_000


class Made(Struct, frozen=True):
    """A thing and the house that made it, "" where none is told."""

    thing: str
    maker: str


def makings(headline: str, drafts: Sequence[Draft], words: Words) -> list[Made]:
    """What the text says to be made, held or owned by whom, in its order; of things without a house's own form."""
    text = running_text(drafts)[:_READ]
    found = [*_participles(text, words), *_owned(headline, text, words)]
    return [made for made in found if _is_thing(made.thing, words) and folded(made.thing) != folded(made.maker)]


def _is_thing(name: str, words: Words) -> bool:
    tokens = folded(name).split()
    held = bool(tokens) and tokens[-1] in words.gatherings
    return (
        bool(tokens) and not has_form(name) and (held or (words.own.company_words | words.offices).isdisjoint(tokens))
    )


def _participles(text: str, words: Words) -> Iterator[Made]:
    if not words.own.made:
        return
    for at, found in enumerate(_making(words.own.made, words.own.made_by).finditer(text)):
        if at >= _MOST:
            return
        maker = _maker(text[found.end() :][:300], words)
        if not maker:
            continue
        start = max(
            (mark.end() for mark in _SENTENCE.finditer(text, max(0, found.start() - 300), found.start())), default=0
        )
        start = max(start, text.rfind("\n", 0, found.start()) + 1)
        clause = text[start : found.start()]
        thing = _defined(clause) or _thing_before(clause) or _thing_behind(text, found.end(), clause)
        if thing and is_sound(thing, words):
            yield Made(thing, maker)


def _maker(rest: str, words: Words) -> str:
    rest = _ARTICLE.sub("", rest, count=1)
    spelled = spelled_house(rest, words)
    if spelled:
        return spelled
    name = leading_name(rest)[0] if words.code in ("en", "de") else named_behind(rest, words)
    inside = [leading_name(rest[at:])[0] for at in capitals_inside(rest[:_INSIDE])]  # "dal gruppo locale della Merrow"
    named = [without_board(one, words) for one in (name, *inside) if one]
    if len(inside) > 1 and rest[:1].islower():  # the house stands last, behind the place of its group
        named = [*(one for one in reversed(inside) if " " in one and not _OF.search(one)), *named]
    return next((one for one in named if is_sound(one, words)), "")


def _defined(clause: str) -> str:
    """ "Tarnpass est le service en ligne … créé par": what a sentence says to be something that somebody made."""
    defined = _IS.match(clause)
    return defined["thing"] if defined and len(clause) < _DEFINITION else ""


_DEFINITION = 220
_IS = pattern(
    r"\A(?P<thing>[A-ZÀ-Þ][\w-]{2,24}(?: [A-ZÀ-Þ][\w-]{1,20})?) (?:is|ist|est|es|è|é) "
    r"(?:the|an?|ein|eine|der|die|das|le|la|une?|el|il|lo|o|uma?|l['’])\b"
)


def _thing_before(clause: str) -> str:
    """ "Tarnfest, which is", "Tarn viene": the name that what is made has before it."""
    named = _SMALL_END.sub("", clause.rstrip(" ,"))
    if named == clause.rstrip(" ,") and not clause.rstrip().endswith(","):
        return ""
    return name_before(named, len(named)) if len(named.split()) <= 12 else ""


def _thing_behind(text: str, at: int, clause: str) -> str:
    """ "Designed by the Merrow Trust, Tarn helps …"."""
    behind = _NAME_BEHIND.match(text, at) if len(clause.split()) <= 3 else None
    return leading_name(text[behind.end() :])[0] if behind else ""


def _owned(headline: str, text: str, words: Words) -> Iterator[Made]:
    """ "Merrow's Tarn Finds Ice", "Tarn 2.4 Released": what has an owner or a version is no house."""
    owned = _OWNED.search(headline)
    if owned and (owned["thing"] in text or owned["thing"].split()[0] in text):
        whole = owned["thing"] if owned["thing"] in text else owned["thing"].split()[0]
        owner = clean_name(owned["owner"])
        if is_sound(owner, words) and f"{owned['owner']}’s {whole}" in text.replace("'", "’"):
            yield Made(whole, owner)
    version = _VERSION.search(headline)
    if version:
        yield Made(version["thing"], "")


@cache
def _making(made: frozenset[str], by: tuple[str, ...]) -> re.Pattern[str]:
    """A participle, another beside it and an adverb, then the word before the maker."""
    verbs = rf"(?:{'|'.join(sorted(made))})"
    links = rf"(?:{'|'.join(sorted(by, key=len, reverse=True))})"
    return re.compile(rf"(?<![\w-])(?i:{verbs})(?:,? [\w-]{{1,16}}){{0,3}}? {links}(?:\s|(?<=['’]))(?=[^\W\d_])")
