"""Whether the name on a line of its own is a house's: by the noun that heads it, by its end, by its legal form.

In running text a noun such as "museum" or "company" may be anybody's; on a line around a release it names whose it is.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from digests.letters import eastern
from digests.parse.names import has_form, is_capital
from digests.parse.words import Words, words_of
from digests.pattern import pattern

_WORD = pattern(r"[^\W\d_][^\W_.]*(?:[-.][^\W\d_]+)*")
_LEGAL = pattern(
    r"(?<![\w.])(?:(?i:inc|corp|ltd|llc|llp|plc|gmbh|kgaa|e\.\s?v|mbh|s\.\s?p\.\s?a|s\.\s?r\.\s?l|s\.\s?a\.\s?s?|s\.\s?l|"
    r"ltda|sarl|sas|n\.\s?v|b\.\s?v|limited|incorporated|pty|dac|oyj)|AG|SE|KG|SA|SpA|Srl|AB|ASA|AS|NV|BV|OÜ|ETS)(?!\w)"
)  # also inside a name: "Merrow Werft GmbH & Co. KG"
_BRACKET = pattern(r"\s?[(（][^()（）]{1,40}[)）]\Z")
_LONGEST = 24  # signs of an eastern name


def is_institution(name: str, words: Words) -> bool:
    """ "Museum of Tides", "Landkreis Merrow", "海澜市统计局": no towns, no persons."""
    name = _BRACKET.sub("", name.strip())
    if eastern(name) and words.own.institution_ends and not name.isascii():
        ends = words.own.institution_ends
        formed = name.startswith(tuple(end for end in ends if len(end) > 2))  # "株式会社…"
        return 2 < len(name) <= _LONGEST and (name.endswith(ends) or formed)
    if has_form(name) or _LEGAL.search(name):
        return True
    tokens = [word.casefold() for word in _WORD.findall(name)]
    if not tokens:
        return False
    nouns = _nouns(words.code)
    nominative = words.own.nominatives
    head = _head(tokens) if words.code != "ru" else tokens
    if words.code != "en" and any(token in nouns or nominative.get(token, token) in nouns for token in head):
        return len(tokens) > 1 or (words.code == "de" and len(name) > _SHORT)
    if _is_english(tokens, nouns if words.code == "en" else _nouns("en"), words_of("en").own.civic):
        return True
    if words.code == "de":  # "des Klinikums"
        head = [token.removesuffix("s") if token not in nouns else token for token in head]
        if len(tokens) > 1 and any(token in nouns for token in head):
            return True
    if words.code == "de" and any(token.endswith(words.own.institution_ends) for token in head):
        return True
    if words.code in _ROMANCE and _SHORTENED.match(name):
        return True
    short = words.own.short_offices
    return bool(short) and any(re.fullmatch(short, word) for word in _WORD.findall(name))


_ROMANCE = frozenset("fr es it pt".split())
_SHORTENED = pattern(r"[A-Z]{2,6} (?:de|du|des|del|di|da|do|della|dell['’]|d['’]|l['’]).*[a-z]")  # "CHU de Marl"


def _head(tokens: list[str]) -> list[str]:
    """What stands before the first link: "Belegschaft" of "Belegschaft der Molkerei Marl"."""
    end = next((at for at, token in enumerate(tokens) if at and token in _LINKS), len(tokens))
    return tokens[:end]


_LINKS = frozenset(
    """
    der des die für von vom zu zur zum am im in auf bei und de du des d la le les del de los las di della dei degli
    delle dello dell da do dos das para per pour y e et al a
    """.split()
)


def _is_english(tokens: list[str], nouns: frozenset[str], civic: frozenset[str]) -> bool:
    """English has the noun last, or right before its first preposition: "Merrow Tides Museum", "Museum of Tides"."""
    if any(token in civic and after == "of" for token, after in pairwise(tokens)):
        return True
    end = next((at for at, token in enumerate(tokens) if at and token in _ENGLISH_LINKS), len(tokens))
    head = tokens[:end]
    if len(head) > 1 and head[-1] == "general":  # "Attorney General"
        head.pop()
    return len(tokens) > 1 and (head[-1] in nouns or (len(tokens) == _PAIR and tokens[0] in nouns))  # "Police Marl"


_ENGLISH_LINKS = frozenset("of for in at on to and from with".split())
_PAIR = 2
_NAMED = 3  # words of a seat and what it is of
_SEAT = 13  # most words of a line for every seat in it
_SHORT = 8  # letters of a German noun that may be any house's: "Verein", not "Bundesverband"


def is_seat(line: str, words: Words) -> bool:
    """ "Jane Roe, Member for Merrow", "THE HON. JOHN ROE MP MINISTER FOR TRADE": who speaks, and for what."""
    tokens = [word.casefold() for word in _WORD.findall(line)]
    english = words_of("en").own
    for seats, links in ((words.own.seats, words.own.seats_of), (english.seats, english.seats_of)):
        met = [at for at, token in enumerate(tokens) if token in seats and _is_of(tokens[at + 1 :], links)]
        if met:
            named = met[0] > 0 or (is_capital(line) and len(tokens) > _NAMED)
            return named and line[:1].isupper() and len(tokens) <= _SEAT * len(met)
    return False


def _is_of(behind: list[str], links: frozenset[str]) -> bool:
    return len(behind) > 1 and behind[0] in links if links else bool(behind)


@cache
def _nouns(code: str) -> frozenset[str]:
    own, english = words_of(code).own, words_of("en").own
    return frozenset().union(*(page.institutions | page.company_words | page.offices for page in (own, english)))
