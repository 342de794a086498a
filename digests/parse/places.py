"""The places of a dateline: "MEDICINE HAT, Alberta, and SCOTTSDALE, Ariz." → two, each with its state or country."""

from __future__ import annotations

import re

from digests.parse.words import Words, folded
from digests.pattern import pattern

_EDGE = ' \t,.;:()[]/|-–—―－·•*"“”【】（）［］，、。：'
_SMALL = frozenset(
    """
    de da do di del della der den des la les le el of the upon am an im bei und on sur sous es al d' y in nel nella
    sul sulla dei degli los las dos das du aux a à lès ob vor na nad van
    """.split()
)
_ELIDED = pattern(r"(?:d|l|nell|dell|dall|all|sull)['’](?=[^\W\d_])")  # "Sant'Ilario d'Enza"
_LONGEST_EASTERN = 10
_LONGEST_FOREIGN = 18  # "カリフォルニア州サンノゼ"
_SPELLED = pattern(r"[\u30a0-\u30ff\u3400-\u9fff]+")
_ASIDE = pattern(r"\s?\[([A-Z][a-z]+(?: [A-Z][a-z]+)?)\]")  # "New Delhi [India]"
_STATE = pattern(
    r"\s?\(([A-ZÀ-ÞА-ЯЁ][a-zà-ÿа-яё]+(?:[ -][A-ZÀ-Þ]?[a-zà-ÿ]+){0,2}|[A-Z]{2})(?:\)|\Z)"
)  # "Bilbao (Spain)"
_OF = "\x00"  # before the state or country of a bracket
_WORD = pattern(r"[^\W_]")
_MOST_WORDS = 5
_CITY_MARK = pattern(r"(?<!\w)г\.\s?(?=[А-ЯЁ])")  # "г. Москва"
_WHERE = ("in", "à", "en", "em", "в", "near")
_THE = pattern(r"(?:the|la|les|el)\s(?=[A-Z])")  # "AMSTERDAM, the Netherlands"


def places_of(text: str, words: Words) -> tuple[str, ...] | None:
    """The places a stretch of text names; () for an empty one, None when it is no list of places."""
    bare = _ASIDE.sub(r", \1", text).lstrip(_EDGE).rstrip(_EDGE.replace(".", ""))
    bare = _STATE.sub(rf", {_OF}\1", bare) if "(" in bare else bare
    if not bare.strip("."):
        return ()
    if len(bare) > 160 or not _WORD.search(bare):
        return None
    places: list[str] = []
    for group in _groups(_CITY_MARK.sub("", bare), words):
        tokens = [token.strip() for token in group.split(",")]
        tokens = [token for token in tokens if token.strip(_EDGE)]
        for at, token in enumerate(tokens):
            if token[0] == _OF and places:
                places[-1] = f"{places[-1]}, {token[1:]}"
                continue
            if not is_name(_THE.sub("", token) if at else token):
                return None
            if at and places and is_region(token, tokens[at - 1], words):
                places[-1] = f"{places[-1]}, {token}"
            else:
                places.append(token)
    return tuple(place.strip(" ,;") for place in places[:6])


def _groups(text: str, words: Words) -> list[str]:
    """Split at "and", "&" and "/", but not inside a known name such as Dallas/Fort Worth."""
    if folded(text.split(",")[0]) in words.cities:
        first, _, rest = text.partition(",")
        return [first + "," + rest] if not rest or not _joint(words).search(rest) else _split(text, words, first)
    return _split(text, words, "")


def _joint(words: Words) -> re.Pattern[str]:
    both = {"and", "&", *words.own.place_and}
    spaced = "|".join(re.escape(word) for word in both if len(word) > 1 or word.isalnum())
    return pattern(rf",?\s(?:{spaced}|&)\s|\s?[/;、]\s?|\s[–—|]\s")


def _split(text: str, words: Words, keep: str) -> list[str]:
    rest = text[len(keep) :]
    parts = _joint(words).split(rest)
    parts[0] = keep + parts[0]
    return [part for part in parts if part.strip(_EDGE)]


def is_name(token: str) -> bool:
    """A capitalised name of a few words, or a short name in an eastern script."""
    token = token.strip(" \t")
    name = token.strip(_EDGE)
    if 0 < len(name) <= _LONGEST_EASTERN and all("\u3041" <= sign <= "\ud7af" for sign in name):
        return True
    if len(name) <= _LONGEST_FOREIGN and "\u30a0" <= name[:1] <= "\u30ff" and _SPELLED.fullmatch(name):
        return True
    parts = [_ELIDED.sub("", part).replace("'", "") or part for part in token.split()]
    if not 1 <= len(parts) <= _MOST_WORDS or any(char.isdigit() for char in token):
        return False
    if not (parts[0][0].isupper() or parts[0].strip("(").istitle()):
        return False
    return all(part[0].isupper() or part.lower() in _SMALL or part[0] == "(" for part in parts)


def is_region(token: str, before: str, words: Words) -> bool:
    """A state or country behind its city."""
    name = folded(token).strip(" .")
    if name in words.regions or name.replace(".", "") in words.regions or name.replace(" ", "") in words.regions:
        return True
    if name in words.cities:
        return False
    return before.isupper() and not token.isupper()


def is_known(place: str, words: Words) -> bool:
    """A city that stands alone in datelines, or one with a known state or country."""
    tokens = [folded(token).strip(" .") for token in place.split(",")]
    if tokens[0] in words.cities or _in_country(tokens[0], words):
        return True
    return len(tokens) > 1 and any(
        token in words.regions or token.replace(".", "") in words.regions for token in tokens[1:]
    )


def _in_country(name: str, words: Words) -> bool:
    """ "中国北京": a country, then its city, without a blank."""
    if not "\u3041" <= name[:1] <= "\ud7af":
        return False
    return any(name[:cut] in words.regions and name[cut:] in words.cities for cut in range(2, min(len(name), 12)))


def is_told(place: str, text: str) -> bool:
    """Whether a text names a place of one or two words again: "Elmshorn – … ihr zweites Werk in Elmshorn"."""
    short = len(place.split()) <= 2 and place[:1].isupper() and place.replace(" ", "").replace("-", "").isalpha()
    return short and any(f" {word} {place} " in text.replace(",", " ").replace(".", " ") for word in _WHERE)
