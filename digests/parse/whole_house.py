"""The whole name of a house whose noun opens it and whose other words are small: "Agence régionale de l'eau"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from digests.languages.joined import either
from digests.parse.names import clean_name, leading_name, portfolio
from digests.parse.words import Words, folded
from digests.pattern import pattern

_STOP = pattern(r"[,.;:!?()«»“”\"–—]|\s-\s")
_ELIDED = pattern(r"\A(?:dell|all|[ld])['’]\s?", re.IGNORECASE)
_ARTICLE = pattern(r"(?:[LlIiEeOo][laoe]?|[Ll]e) ")
_NUMBERED = pattern(r"\A\(?\d{1,2}\)?,?\Z")  # "nesta terça-feira (3)"
_OPENS = frozenset("nesta neste esta este cette ce questo questa in data".split())
_INSIDE = frozenset(
    "de du des la le les del della dello dei degli delle do da dos das di y e et para per pour и по".split()
)
_HELPERS = frozenset("s'est se est sont ont s'associe si è sono hanno ha han foi são".split())
_RUSSIAN_VERB = pattern(r"[а-яё]{2,14}(?:[иае]л[аои]?|ся|[аяуюе]ет|[ую]т|ит)\Z")
_RUSSIAN_QUOTED = pattern(r"\A(?P<noun>[А-ЯЁа-яё]{2,14})\s«(?P<name>[^«»]{2,50})»")
_GERMAN_ENDS = ("inspektion", "direktion", "präsidium", "hochschule", "universität", "amt", "verband", "ministerium")
_GERMAN_PAIR = pattern(
    r"\b(?P<noun>[A-ZÄÖÜ][a-zäöüß-]{4,30}) [A-ZÄÖÜ][\w-]{2,25}(?: [A-ZÄÖÜ][\w-]{2,25}(?= [a-zäöü(,.]))?"
)
_ROOM = 9  # most words of a name


def whole_house(text: str, words: Words) -> tuple[str, int, bool]:
    """The name a text opens with, where it ends, whether a verb ends it; ("", 0, False) without a house's noun."""
    if words.code in ("en", "de"):
        return "", 0, False
    opened = _ELIDED.match(text)
    at = opened.end() if opened else 0
    article = _ARTICLE.match(text, at)
    ministry, length = portfolio(text[article.end() if article else at :])
    if ministry:
        end = (article.end() if article else at) + length
        return ministry[:1].upper() + ministry[1:], end, words.announces.opener(text[end:].lstrip()) is not None
    quoted = _RUSSIAN_QUOTED.match(text)
    if quoted:
        name = _quoted(quoted["noun"], quoted["name"], words)
        return name, quoted.end() if name else 0, bool(name)
    start, end, taken, verb = at, at, 0, False
    for match in re.finditer(r"\S+", text[at : at + 160]):
        token = match[0]
        plain = folded(token).strip(",.")
        if taken == 0:
            noun = words.own.nominatives.get(plain, plain)
            if noun in words.articles:
                continue
            if noun not in either(words.own.company_words, words.offices):
                return "", 0, False
            start = at + match.start()
        elif _ends(token, plain, words):
            verb = token[:1].islower() and (
                _is_helper(plain, words) or words.announces.is_line(token) or _is_russian_verb(token, words)
            )
            break
        stop = _STOP.search(token)
        taken += 1
        end = at + match.start() + (stop.start() if stop else len(token))
        if stop or taken > _ROOM:
            break
    small = any(token[:1].islower() for token in text[start:end].split()[1:])
    if taken > _ROOM or not small:  # "le groupe Valmer" is told as Valmer
        return "", 0, False
    name = clean_name(text[start:end])
    while name.rpartition(" ")[2].lower() in _INSIDE:
        name = name.rpartition(" ")[0]
    return (name[:1].upper() + name[1:], end, verb) if " " in name else ("", 0, False)


def named_behind(text: str, words: Words) -> str:
    """The name behind "according to", "a annoncé": days and articles between are skipped."""
    small = either(words.weekdays, _OPENS, words.own.articles, words.own.contractions)
    for _ in range(4):
        first, _, rest = text.partition(" ")
        idle = first.lower() in small or first.lower() in words.own.today or _NUMBERED.match(first)
        if not rest or first[:1].isupper() or not idle:
            break
        text = rest
    return whole_house(text, words)[0] or leading_name(_ELIDED.sub("", text))[0]


def german_houses(text: str, words: Words) -> Iterator[str]:
    """ "Beamte der Bundespolizeiinspektion Marl": a house's noun with the name right behind it."""
    houses = words.own.company_words | words.offices
    for found in _GERMAN_PAIR.finditer(text):
        noun = folded(found["noun"])
        if noun in houses or noun.endswith(_GERMAN_ENDS):
            yield found.group()


def _ends(token: str, plain: str, words: Words) -> bool:
    """Whether a name cannot go on with a token: a verb, a preposition, a day, a number."""
    if token[:1].isupper() or plain in _INSIDE or _ELIDED.match(token):
        return False
    if (
        _is_helper(plain, words)
        or words.announces.is_line(token)
        or _is_russian_verb(token, words)
        or any(map(str.isdigit, token))
    ):
        return True
    return plain in words.own.dangling - words.own.articles or plain in words.weekdays or plain in words.own.today


def _is_helper(plain: str, words: Words) -> bool:
    """ "Le Conseil des eaux s'est réuni": a verb that helps another."""
    return words.code in ("fr", "it", "es", "pt") and plain in _HELPERS


def _is_russian_verb(token: str, words: Words) -> bool:
    return words.code == "ru" and is_russian_verb(token)


def is_russian_verb(token: str) -> bool:
    """By its end: "отклоняет", "показал", "открылся"."""
    return _RUSSIAN_VERB.match(token) is not None


def _quoted(noun: str, name: str, words: Words) -> str:
    """ "компании «Верфь»" → "Верфь", but "фонда «Верфь»" → "Фонд «Верфь»"."""
    plain = words.own.nominatives.get(noun.casefold(), noun.casefold())
    if plain in words.own.trades or len(plain) < 4:
        return name
    if plain not in words.own.company_words | words.offices:
        return ""
    return f"{plain.capitalize()} «{name}»"
