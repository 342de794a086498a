"""Whether a name is somebody's or a place's, no house's: by the way the text calls it.

A release names a dozen candidates, so that each is looked up in the text, and patterns that are the same for all of
them look at what stands around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from digests.parse.institutions import is_institution
from digests.parse.sound import TITLE_WORDS, is_elected
from digests.parse.telling import OFFICER_NOUN
from digests.parse.words import Words, folded
from digests.pattern import pattern

_MANY = 40  # occurrences that are looked at
_BEFORE = 60  # characters before a name that may name whom it belongs to
_SAYS = r"(?:said|says|added|adds|noted|notes|stated|states|explained|explains|remarked)"
_SAID_BEFORE = pattern(rf"\b{_SAYS} \Z")
_SAID_BEHIND = pattern(rf" {_SAYS}\b")
_FIRST_NAME = pattern(r"(?<=[a-z,] )[A-ZÀ-Þ][a-zà-ÿ]{2,20}(?: [A-Z]\.| [“\"(]\w{2,20}[”\")])? \Z")  # "Jane M. " Roe
_ANY_FIRST_NAME = pattern(r"(?<=[a-zа-яё] )(?P<first>[A-ZÀ-ÞА-ЯЁ][a-zà-ÿа-яё]{2,20} )\Z")
_CAPITAL_BEFORE = pattern(r"[A-ZÀ-ÞА-ЯЁ]\w\s\Z")
_LAST_NAME = pattern(r" [A-ZÀ-Þ][\w’'-]{2,20}(?! [A-ZÀ-Þ])")
_STOPS = pattern(r"\s?[.,;:\n\"”»]")
_SMALL_BEFORE = pattern(r"(?<!\w)[a-zà-ÿа-яё]{1,14} \Z")
_GOES_ON = pattern(r"\s(?:&|[A-ZÀ-ÞА-ЯЁ])")
_HAS_MORE = pattern(r"[\w-]| [A-Z&]")
_CAPITAL_BEHIND = pattern(r"\s[A-ZÀ-ÞА-ЯЁ]")
_HOUSE_BEHIND = pattern(r" [A-ZÀ-Þ][\w.-]{1,20}")
_WORD_BEFORE = pattern(r"\w\Z")
_WORD = pattern(r"\w")
_WITHIN = pattern(r"(?<!\w)(?:in|near|across|throughout|outside|around|en|em) \Z")
_GOVERNED = pattern(r"(?<!\w)(?:of|to|from|for|with|[A-ZÀ-Þ][\w-]{1,20}) \Z")  # also "Tansy Palm Harbour"
_IN_HOUSES = frozenset("for of and the to in on with &".split())  # "Fridays For Marl"; "da" and "von" are people's
_REGIONS = (" Province", " County", " Prefecture", " Parish")


def is_person(name: str, headline: str, text: str, words: Words) -> bool:
    """People are called by their last word alone, houses by their first; who is elected speaks for an office."""
    if is_elected(name) or not _IN_HOUSES.isdisjoint(name.casefold().split()[1:-1]):
        return False
    if _leads(name, text, words) or (" " in name and is_held_by(name, text, words)):
        return True
    tokens = name.split()[-2:]
    if len(tokens) == 1:
        word = tokens[0]
        if _is_surname(word, text) or _is_place(word, text) or _is_where(word, headline, text):
            return True
        whole = _called_whole(word, headline, text) or _called_first(word, text)
        return bool(whole) and is_person(whole, headline, text, words)
    if len(tokens) < 2 or not all(token[:1].isupper() for token in tokens) or folded(name).split()[0] in words.articles:
        return False
    if is_institution(name, words):
        return False
    if words.own.house_ends and any(token.endswith(words.own.house_ends) for token in folded(name).split()):
        return False
    if _is_called_house(name, text, words):
        return False
    if tokens[1].isupper() and len(tokens[1]) > 1 and not tokens[0].isupper():  # "Ethical Web AI"
        return False
    if _is_where(name, headline, text) or _called_by_last(name, tokens, text):
        return True
    shouted = words.code == "en" and tokens[0] not in headline and not tokens[1].isupper()
    if shouted and _called_by_last(name, tokens, f"{headline}\n{text}"):
        return True
    return words.code != "de" and _is_called_by_both(name, text)


def _is_called_house(name: str, text: str, words: Words) -> bool:
    """ "Marl Rovers FC": the text has the name with a house's noun behind it."""
    behind = (_HOUSE_BEHIND.match(text, at + len(name)) for at in _met(name, text))
    return any(found and is_institution(f"{name}{found.group()}", words) for found in behind)


def _called_by_last(name: str, tokens: list[str], text: str) -> bool:
    """ "Roe" alone, and "Jane" never without it."""
    before, last = tokens
    alone = any(
        not _CAPITAL_BEFORE.search(text[max(0, at - 4) : at])
        and not text[:at].endswith((f"{before} ", f"{before}\n", f"{before}\u00a0"), max(0, at - len(before) - 1))
        and not _GOES_ON.match(text, at + len(last))
        for at in _met(last, text)
    )
    opening = name.split()[0]
    return alone and all(_CAPITAL_BEHIND.match(text, at + len(opening)) for at in _met(opening, text))


def _is_called_by_both(name: str, text: str) -> bool:
    """ "Jane Roe" says something, or is "Jane" here and "Roe" there; a word that the text has small is no name."""
    said = (at for at in _met(name, text) if _SAID_BEFORE.search(text[max(0, at - _BEFORE) : at]))
    if any(_STOPS.match(text, at + len(name)) for at in said):
        return True
    first, *more = name.split()
    if len(more) != 1 or any(re.search(rf"(?<!\w){re.escape(word.lower())}(?!\w)", text) for word in (first, more[0])):
        return False
    alone = [_is_alone(word, text) for word in (first, more[0])]
    return all(alone) and first.istitle() and more[0].istitle()


def _is_alone(word: str, text: str) -> bool:
    """Met inside a sentence without a capital beside it."""
    places = list(_met(word, text))
    return any(
        _SMALL_BEFORE.search(text[max(0, at - 24) : at]) and not _GOES_ON.match(text, at + len(word)) for at in places
    )


def is_held_by(name: str, text: str, words: Words) -> bool:
    """ "o prefeito João da Cruz", "coach Jane Roe": the text has a role in small letters right before the name."""
    if "&" in name:
        return False
    if any(_in_apposition(text[max(0, at - _TITLE) : at], text[at + len(name) :], words) for at in _met(name, text)):
        return True
    before = (_WORD_AND_BLANK.search(text[max(0, at - _BEFORE) : at]) for at in _met(name, text))
    held = (found[1] for found in before if found and found[1].islower())
    return any(role in words.roles or role in TITLE_WORDS or role in words.own.led for role in held)


def _in_apposition(before: str, behind: str, words: Words) -> bool:
    """ "el portavoz del Gobierno, Ana Roda, ha dicho": a name between commas behind who holds something.

    The title has its article; behind "Jane Roe, chairman and CEO, Marl Works" stands the house.
    """
    title = _CLAUSE.split(before.removesuffix(", "))[-1]
    held = OFFICER_NOUN.search(title) if before.endswith(", ") and behind[:1] in (",", ".", " ") else None
    return held is not None and not words.articles.isdisjoint(folded(title[: held.start()]).split()[-2:])


_TITLE = 90  # characters of a title before a name
_CLAUSE = pattern(r"[,.;:!?“”\"«»]")
_WORD_AND_BLANK = pattern(r"(?<![\w-])([^\W\d_][\w-]{2,30}) \Z")


def _leads(name: str, text: str, words: Words) -> bool:
    """ "Jeanne Roy, ministre de la Culture"."""
    leads = _leading(tuple(sorted(words.own.led)))
    return bool(words.own.led) and any(leads.match(text, at + len(name)) for at in _met(name, text))


@cache
def _leading(leaders: tuple[str, ...]) -> re.Pattern[str]:
    return pattern(rf", (?:\w{{1,3}} )?(?i:{'|'.join(leaders)}) d")


def _is_surname(word: str, text: str) -> bool:
    """ "Jane Roe joins …" and then "says Roe"."""
    met = list(_met(word, text))
    behind_first = any(
        _FIRST_NAME.search(text[max(0, at - _BEFORE) : at]) and not _HAS_MORE.match(text, at + len(word)) for at in met
    )
    return behind_first and any(
        _SAID_BEFORE.search(text[max(0, at - _BEFORE) : at]) or _SAID_BEHIND.match(text, at + len(word)) for at in met
    )


def _called_whole(word: str, headline: str, text: str) -> str:
    """ "Jane Roe" behind a small word, for "Roe"; a name that is met once may be none."""
    for at in _met(word, text):
        if first := _ANY_FIRST_NAME.search(text[max(0, at - _BEFORE) : at]):
            whole = first["first"] + word
            return whole if whole in headline or text.count(whole) > 1 else ""
    return ""


def _called_first(word: str, text: str) -> str:
    """ "Jane Roe", who says something, for "Jane"."""
    for at in _met(word, text):
        last = _LAST_NAME.match(text, at + len(word))
        if last and _SAID_BEFORE.search(text[max(0, at - _BEFORE) : at]):
            return word + last.group()
    return ""


def _is_where(name: str, headline: str, text: str) -> bool:
    """Things happen in "Palm Harbour", and it never does anything itself."""
    whole = f"{headline}\n{text}"
    before = [whole[max(0, at - 24) : at] for at in _met(name, whole)]
    within = sum(1 for text in before if _WITHIN.search(text))
    return within > 0 and all(_WITHIN.search(text) or _GOVERNED.search(text) for text in before)


def _is_place(word: str, text: str) -> bool:
    """ "Hainan Province" is where things are."""
    return any(text.startswith(_REGIONS, at + len(word)) for at in _met(word, text))


def _met(name: str, text: str) -> Iterator[int]:
    """Where a name stands in a text as words of their own, the first `_MANY` times."""
    at, met = text.find(name), 0
    while at >= 0 and met < _MANY:
        if not (at and _WORD_BEFORE.match(text, at - 1)) and not _WORD.match(text, at + len(name)):
            met += 1
            yield at
        at = text.find(name, at + 1)
