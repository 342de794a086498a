"""Who acts in a sentence: its subject, and how surely that is the issuer."""

from __future__ import annotations

import re
from functools import cache

from digests.languages.joined import either
from digests.parse.institutions import is_institution
from digests.parse.names import capitals_inside, has_form, is_capital, leading_name, portfolio
from digests.parse.sound import NO_NAMES, TITLE_WORDS, may_be_house
from digests.parse.telling import OFFICER, Told
from digests.parse.whole_house import whole_house
from digests.parse.words import Words, folded
from digests.pattern import pattern

APPOSITION = pattern(
    r",\s(?:the|a|an|one of|part of|die|das|der|ein|eine|le|la|l[’']|un|une|el|los|il|lo|uno|o|uma|um|"
    r"leading|pioneer|[^\W\d_][\w.]{2,20}[’']s? (?:leading|largest|first|premier|biggest|oldest|top))\b",
    re.IGNORECASE,
)
_HOUSE_OF = pattern(r"(?:The|Die|Das|La|Le|El)\s(?:[a-zà-ÿ]+\s){1,6}(?:of|von|de|di|der)\s(?=[A-Z])(?:the\s)?")
TOPIC = pattern(r"(?:[(\[（][^()\[\]（）]{1,80}[)\]）])?\s?:\s")  # "Rook Corp. (NYSE: RK): Marl Research says …"
_BETWEEN = pattern(r",\s(?P<held>[^,]{4,60}),\s")
_COMMON = pattern(
    r"(?:L[ae]|L[’']|El|Il|L[oa]|[OA])\s?(?P<noun>[a-zà-ÿ]{4,20})(?:\s[a-zà-ÿ]{3,20}){0,2}?\s"
    r"(?:d[ueoia]s?|d[’']|de la|de l[’']|del|dell[ao]|dell[’'])\s?(?=[A-ZÀ-Þ])"
)  # "La commission électorale de X"
# "98 Ventures, a maker of …"
_NUMBERED = pattern(r"(?P<name>\d{1,4} [A-Z]\w{2,20}(?: [A-Z]\w{1,20}){0,2})(?=, (?:an?|the) |\s\([A-Z“\"])")
_BY = pattern(r"\s(?:today\s)?(?:by\s)?(?:the\s)?(?=[A-ZÀ-Þ])")
_AND_THE = pattern(r"\s(?:and|und|et|y|e)\s(?:the|die|der|das|le|la|el|il)\s")
_CLOSES = pattern(r"(?:\s(?:today|on|this|\w+day)\b[^.]{0,40})?\.?\s*\Z")
_COMMA = pattern(r",\s")
_BRACKET = pattern(r"\A(?:[(\[][^()\[\]]{1,120}[)\]]\s?,?\s?){1,6}")
_ASIDE = pattern(r"\s\([^()]{1,24}\)")  # "today (Tuesday) announced"
IN_PASSING = 0.9  # of a name that the lead only mentions: too little by itself
SURELY = 7.0  # of whom the first sentence has announce something: the issuer, whoever else the headline names
_OPENING = 120  # characters that stand before the subject at most
_CLAUSE = 300  # characters behind a name in which its verb stands


def subject_of(text: str, words: Words) -> Told | None:
    """The name the lead opens with, "Today," and "The law firm of" aside."""
    common = _common_house(text, words)
    if common:
        return common
    whole, behind, acts = whole_house(text, words)
    if acts and may_be_house(whole, words):
        return Told(whole, max(_subject_weight(whole, text[behind:].lstrip(), words), 4), "lead")
    numbered = _NUMBERED.match(text)
    if numbered:
        return Told(numbered["name"], _subject_weight(numbered["name"], text[numbered.end() :].lstrip(), words), "lead")
    start = len(opening.group()) if (opening := _HOUSE_OF.match(text)) else 0
    for _ in range(3):
        name, end = leading_name(text[start:])
        if not name:
            return None
        rest = text[start + end :].lstrip(' ®™*”"')
        if _only_opens(name, rest, words):
            comma = text.find(",", start + end - 1)
            start = comma + 2 if 0 <= comma < start + _OPENING else start + end + 1
            continue
        if _is_any(name, rest, words):
            return None
        office = _office_behind(rest, words) or office_of(name, words)
        if office != name:
            return Told(office, _subject_weight(name, rest, words), "lead")
        return Told(name, _subject_weight(name, rest, words) if may_be_house(name, words) else 1, "lead")
    return None


def _common_house(text: str, words: Words) -> Told | None:
    """ "Le gouvernement du Québec attribue …": a house whose noun is written small."""
    opening = _COMMON.match(text)
    if not opening or opening["noun"] not in words.own.offices | words.own.company_words:
        return None
    name, end = leading_name(text[opening.end() :])
    if not name or words.code == "en":
        return None
    ministry, length = portfolio(text[opening.start("noun") :])
    if ministry:
        end = opening.start("noun") + length - opening.end()
    whole = text[opening.start("noun") : opening.end() + end]
    return Told(
        whole[:1].upper() + whole[1:],
        max(_subject_weight(whole, text[opening.end() + end :].lstrip(), words), 2),
        "lead",
    )


def _is_any(name: str, rest: str, words: Words) -> bool:
    """ "A Marl District police officer will appear": behind an indefinite article nobody is named, but who acts."""
    any_of = words.code == "en" and name.startswith(("A ", "An ")) and not has_form(name)
    return any_of and rest[:1].islower() and not words.announces.opener(rest)


def _only_opens(name: str, rest: str, words: Words) -> bool:
    """ "Today, …", "On National Seed Day, …": the subject stands behind the comma."""
    first, *more = folded(name).split()
    if not more:
        return first in NO_NAMES or (rest[:1] == "," and first in words.stamp_words | words.weekdays)
    return rest[:1] == "," and first in words.dangling and first not in words.articles


def _office_behind(rest: str, words: Words) -> str:
    """ "Jane Roe, Marl County Auditor, announced", "…, chief of Marl Police, …": whom somebody speaks for."""
    held = _BETWEEN.match(rest)
    tokens = held["held"].split() if held else []
    if len(tokens) > 1 and folded(tokens[-1]) in words.roles and all(map(is_capital, tokens)):
        return " ".join(tokens)
    title = held["held"] if held else ""
    titled = OFFICER.search(title)
    return leading_name(title[titled.end() :])[0] if titled else ""


def announcing_late(sentence: str, words: Words) -> Told | None:
    """ "A dealer pleaded guilty, announced the Marl Authority", "…, the Marl Authority announced today."."""
    for verb in _verb(words.own.tells).finditer(sentence[:600]):
        behind = _BY.match(sentence, verb.end())
        name = leading_name(sentence[behind.end() :])[0] if behind and sentence[: verb.start()].endswith(", ") else ""
        if not name and _CLOSES.match(sentence, verb.end()):
            name = _first_of_list(sentence[: verb.start()])
            name = name if leading_name(name)[0] in (name, name.removeprefix("the ")) else ""
        name = _AND_THE.split(name, maxsplit=1)[0]
        if name and may_be_house(name, words):
            return _of_house(name, words)
    return None


def _first_of_list(before: str) -> str:
    """ "…, the Marl Authority, the Board of Trade, and the Port of Tarn" [announced]: the first of who announce it."""
    named: list[str] = []
    for piece in reversed(before.strip().split(", ")[-6:]):
        if not piece.removeprefix("and ").removeprefix("the ")[:1].isupper():
            break
        named.append(piece)
    first = next((piece for piece in reversed(named[1:]) if piece.startswith("the ")), "")
    return first.partition(" and ")[0] if first else before.rpartition(", ")[2].strip()


def _of_house(name: str, words: Words) -> Told:
    """Who announces something behind the begin; a minister often speaks for another house."""
    office = office_of(name, words)
    speaks = office != name or folded(name).split()[-1] in words.roles
    return Told(office, 4 if speaks else SURELY - 1, "lead")


def office_of(name: str, words: Words) -> str:
    """ "Brooklyn District Attorney Jane Roe" speaks for the Brooklyn District Attorney; other names as they are."""
    tokens = re.split(r",|\s(?:and|&|und|et|y|e)\s", name, maxsplit=1)[0].split()
    last = max((at for at, token in enumerate(tokens) if folded(token).strip(",.") in words.roles), default=-1)
    held = _before_title(tokens, words) if last < 0 else ""
    if held:
        return held
    person = tokens[last + 1 :]
    if tokens[0].lower() in words.articles:
        tokens, last = tokens[1:], last - 1
    if last < 1 or not 1 <= len(person) <= 4 or not all(token[:1].isupper() for token in person):
        return name
    return " ".join(tokens[: last + 1])


def _before_title(tokens: list[str], words: Words) -> str:
    """ "Marl Rovers Head Coach Jane Roe" → "Marl Rovers": a title and a person stand behind the house."""
    titles = [at for at, token in enumerate(tokens) if folded(token).strip(".,") in TITLE_WORDS]
    if not titles or titles[0] < 1:
        return ""
    person = tokens[titles[-1] + 1 :]
    named = 1 < len(person) <= 3 and all(token[:1].isupper() and token.strip(".").isalpha() for token in person)
    return " ".join(tokens[: titles[0]]) if named and not is_institution(" ".join(person), words) else ""


def acting_inside(sentences: list[str], words: Words) -> Told | None:
    """The first name inside a sentence that acts: "In the hills of X, the Merrow Trust (MT) has bought …"."""
    for place, sentence in enumerate(sentences):
        for start in capitals_inside(sentence[:400]):
            name, end = leading_name(sentence[start:])
            rest = _BRACKET.sub("", sentence[start + end :].lstrip(' ®™*”"'))
            if not name or not may_be_house(name, words):
                continue
            if place == 0 and _is_governed(sentence[:start], words):
                continue
            if place == 0 and tells(sentence[start + end :].lstrip(' ®™*”"'), words):
                return _of_house(name, words)
            if words.announces.opener(rest.lstrip()):
                return Told(name, 3 if place == 0 else 2, "lead")
    return None


def _is_governed(before: str, words: Words) -> bool:
    """ "…, in partnership with [the] X, …": a name behind a preposition is no subject."""
    tokens = [token for token in before.lower().split() if token not in words.articles]
    return bool(tokens) and (tokens[-1] in words.dangling or tokens[-1] == "that")


def _subject_weight(name: str, rest: str, words: Words) -> float:
    if TOPIC.match(rest):
        return IN_PASSING
    if tells(rest, words):
        return SURELY
    if _is_glad(name, rest, words):
        return SURELY - 1
    if words.announces.opener(rest):
        return 4
    if rest.startswith(("(", "[", "（")):
        return 4
    if rest.startswith(","):
        return 3 if APPOSITION.match(rest) else 2 if " " in name else 0.5  # "Nevertheless, …"
    return 1.5 if " " in name else 0.5  # "Half of all renters …" names nobody


def tells(rest: str, words: Words) -> bool:
    """Behind the name somebody announces: "(TK), a maker of pumps, is pleased to announce …"."""
    clause = _ASIDE.sub("", _BRACKET.sub("", rest)[:_CLAUSE])
    starts = [0, *(mark.end() for mark in _COMMA.finditer(clause))] if rest[:1] in ",([" else [0]
    said = (at for at in starts if words.announces.opener(clause[at:].lstrip()))
    return any(_telling(words.own.tells).match(clause, at) for at in said)


def _is_glad(name: str, rest: str, words: Words) -> bool:
    """A house, not somebody who "is proud to join" one, is glad to do something: its release, whatever the verb."""
    if not (has_form(name) or not either(words.own.company_words, words.offices).isdisjoint(folded(name).split())):
        return False
    clause = _BRACKET.sub("", rest)[:_CLAUSE]
    starts = [0, *(mark.end() for mark in _COMMA.finditer(clause))] if rest[:1] in ",([" else [0]
    return any(_glad(words.own.glad).match(clause, at) for at in starts)


@cache
def _glad(phrases: frozenset[str]) -> re.Pattern[str]:
    """One of the phrases behind at most two small words: "is very proud to"."""
    return pattern(rf"\s?(?:[^\W\d_A-ZÀ-ÞА-ЯЁ]{{1,12}}\s){{0,2}}(?:{'|'.join(sorted(phrases)) or '(?!)'})(?!\w)")


@cache
def _verb(verbs: frozenset[str]) -> re.Pattern[str]:
    return pattern(rf"\b(?:{'|'.join(sorted(verbs)) or '(?!)'})\b")


@cache
def _telling(verbs: frozenset[str]) -> re.Pattern[str]:
    """One of the verbs behind at most five small words: "is very pleased to announce"."""
    return pattern(rf"\s?(?:[^\W\d_A-ZÀ-ÞА-ЯЁ]{{1,12}}\s){{0,5}}(?:{'|'.join(sorted(verbs)) or '(?!)'})\b")
