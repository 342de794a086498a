"""The house that the headline alone names, where the text speaks of "the company" only, or of nobody."""

from __future__ import annotations

import re
from collections.abc import Iterator

from digests.parse.institutions import is_institution
from digests.parse.names import clean_name, has_form, is_capital
from digests.parse.telling import Told
from digests.parse.words import Words, folded
from digests.pattern import pattern

_WEIGHT = 1.4
_LONGEST = 4  # words of such a name
_REACH = 9  # words between what opens a headline and whose it is
_OWN_FORM = 2.5
_FORMED = pattern(r"\A(?P<name>[^:–—|]{4,60}?)\s?(?::|\s[–—|-])\s")  # "Marl Works DAC: Notice of meeting"
_COLON = pattern(r"\A(?P<name>[^:,;]{2,40}?)\s?:\s(?P<rest>\S.*)")
_COMMA = pattern(r"\A(?P<name>[^:,;]{2,40}), (?P<rest>[a-zà-ÿ].*)")
_NOUN_ENDS = ("ung", "heit", "keit", "schaft", "tät", "tion", "ismus", "leute", "männer", "frauen")  # of German nouns
_PLAIN = frozenset("of and & de di del la und et y e the".split())


def from_headline_alone(headline: str, text: str, words: Words) -> Iterator[Told]:
    """Who does in a headline what only a house does, or of whom its results are told: "Merrow: Umsatz gestiegen"."""
    if words.code in ("zh", "ja", "ko"):
        return
    formed = _FORMED.match(headline)
    if formed and (has_form(formed["name"]) or is_institution(formed["name"], words)):
        yield Told(clean_name(formed["name"]), _OWN_FORM, "headline")
        return
    if words.code == "ru":
        return
    for name in (_acting(headline, words), _told_of(headline, words), _whose(headline, words)):
        if name and _may_be(name, headline, text, words):
            yield Told(clean_name(name), _WEIGHT, "headline")
            return


def _acting(headline: str, words: Words) -> str:
    tokens = headline.split()
    for at, token in enumerate(tokens[1 : _LONGEST + 2], start=1):
        if folded(token) in words.own.house_does:
            return " ".join(tokens[:at])
        if not is_capital(token) and folded(token) not in _PLAIN:
            return ""
    return ""


def _told_of(headline: str, words: Words) -> str:
    for shape in (_COLON, _COMMA):
        told = shape.match(headline)
        if told and not words.own.house_figures.isdisjoint(re.findall(r"[^\W\d_]+", folded(told["rest"]))):
            return told["name"]
    return ""


def _whose(headline: str, words: Words) -> str:
    """ "El beneficio semestral de Merrow cae": whose result opens the headline."""
    tokens = headline.split()
    first = 1 if tokens and folded(tokens[0]) in words.articles else 0
    if words.code in ("en", "de") or len(tokens) < first + 3 or folded(tokens[first]) not in words.own.house_figures:
        return ""
    at = next((at for at in range(first + 1, min(first + _REACH, len(tokens))) if is_capital(tokens[at])), 0)
    named: list[str] = []
    for token in tokens[at : at + _LONGEST] if at else ():
        if not is_capital(token):
            break
        named.append(token)
    return " ".join(named)


def _may_be(name: str, headline: str, text: str, words: Words) -> bool:
    """No noun of everybody: the text has none of its words in small letters, and none is such a noun."""
    tokens = folded(name).split()
    if not 1 <= len(tokens) <= _LONGEST or not is_capital(name):
        return False
    nouns = words.own.topics | words.own.generic_names | words.gatherings | words.roles | words.own.studies
    edges = {tokens[-1], tokens[0]} - ({"general"} if len(tokens) > 1 else set())  # "General Merrow"
    if not nouns.isdisjoint(edges) or any(token.endswith(_NOUN_ENDS) for token in tokens):
        return False
    if name.isupper() and headline.isupper():
        return False
    small = [token for token in tokens if token not in _PLAIN]
    return not any(re.search(rf"(?<![\w.@-]){re.escape(token)}(?![\w@-]|\.\w)", text) for token in small)
