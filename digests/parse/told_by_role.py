"""Names by what they are in a sentence: who acts, by whom something is done, whose words are told.

Asked where nothing around the text names the house. No verb needs to be known: a name that no preposition governs and
that a small word of no closed class follows is a subject; a name behind "by", "par", "da" is who did it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from digests.parse.boilerplate import Draft
from digests.parse.institutions import is_institution
from digests.parse.names import is_capital, leading_name
from digests.parse.places import is_known
from digests.parse.sound import is_elected, is_sound
from digests.parse.telling import Told
from digests.parse.told_by_text import without_genitive
from digests.parse.whole_house import whole_house
from digests.parse.words import Words, folded
from digests.pattern import pattern

_PARAGRAPHS = 4
_READ = 900  # characters of each
_MOST = 12  # names of one paragraph
_WEIGHT = {"agent": 1.6, "subject": 1.6, "led": 1.6, "owner": 1.6, "of": 0.9}
_LATER = 0.75  # of a name that stands behind the first paragraph
_HOUSE = 0.5  # it has a house's noun
_PLAIN = 1.0  # of an agent without one: it may be a person
_TOKEN = pattern(r"\S+")
_OWNED_PERSON = pattern(r"[A-Z]\w+['’]s [A-Z][a-z]+ [A-Z][a-z]+")
_OPENS = '"“”«»„‘(['
_NO_VERB = pattern(r"[\W\d]|\w{1,2}\Z")
_QUOTED = pattern(r"[“„«\"][^“”„«»\"]{3,400}[”“»\"]")  # what somebody says has other subjects
_DONE = pattern(r"(?:[aeiu]t[oaie]|[st]t[oaie]|s[oaie]|[aeo]rt[oaie])\Z")  # in which Italian participles end


def from_roles(lead: str, drafts: Sequence[Draft], words: Words) -> Iterator[Told]:
    """Subjects and agents of the first paragraphs, in their order. `lead` is the first without its dateline."""
    if words.code in ("zh", "ja", "ko"):
        return
    paragraphs = [draft.text for draft in drafts if draft.kind in ("paragraph", "item") and len(draft.text) > 60]
    paragraphs = [lead if text.endswith(lead[-60:]) else text for text in paragraphs]
    named = [
        (name, role, number, is_institution(name, words) or is_elected(name))
        for number, text in enumerate(paragraphs[:_PARAGRAPHS])
        for name, role in _named(_QUOTED.sub("“”", text[:_READ]), words)
    ]
    houses = {folded(name) for name, _, _, house in named if house}
    for name, role, number, house in named:
        if not house and role in ("owner", "of"):
            continue
        if words.code == "en" and (name.startswith(("A ", "An ")) or (_OWNED_PERSON.fullmatch(name) and not house)):
            continue  # "A Marl District police officer", "Marl's Jane Roe"
        if role == "of" and len(houses) > 1:
            continue  # where several are only spoken of, none speaks
        weight = _WEIGHT[role] if house or role in ("subject", "led") else _PLAIN
        yield Told(name, (weight + (_HOUSE if house else 0.0)) * (_LATER if number else 1.0), "paragraph")


def _named(text: str, words: Words) -> Iterator[tuple[str, str]]:
    tokens = list(_TOKEN.finditer(text))
    told = 0
    at = 0
    while at < len(tokens) and told < _MOST:
        name, end = _name_at(text, tokens[at].start(), words)
        name = without_genitive(text, name) if words.code == "de" and name else name
        if not name:
            at += 1
            continue
        role = _role(
            text, [token.group() for token in tokens[max(0, at - _BACK) : at]], text[tokens[at].start() :], end, words
        )
        if role and _may_be(name, text, tokens[at].start(), words):
            told += 1
            yield name, role
        at += 1
        while at < len(tokens) and tokens[at].start() < end:
            at += 1


def _name_at(text: str, start: int, words: Words) -> tuple[str, int]:
    """The name that begins at a word, with the small words of a house that opens it, and where it ends."""
    rest = text[start : start + 200].lstrip(_OPENS)
    skipped = len(text[start : start + 200]) - len(rest)
    elided = _ELIDED.match(rest)
    cut = elided.end() if elided else 0
    small = rest[cut : cut + 1].islower()
    if words.code not in ("en", "de") and (small or is_capital(rest[cut:].split(" ", 1)[0] or "a")):
        whole, end, _ = whole_house(rest[cut:], words)
        if not whole and words.code == "ru":
            whole, end = _adjective_house(rest, words)
            if whole:
                return whole, start + skipped + end
        if not whole and small:
            whole, end = _small_noun(rest[cut:], words)
        if whole and (any(map(str.isupper, rest[cut + 1 : cut + end])) or rest[cut + end :][:2] == " ("):
            return whole, start + skipped + cut + end
    if small or not is_capital(rest[cut:].split(" ", 1)[0] or "a"):
        return "", 0
    name, end = leading_name(rest[cut:])
    owner = _GENITIVE.search(name) if words.code == "de" and not is_institution(name, words) else None
    if owner:  # "Herzlabor des Klinikums Marl": the house stands behind
        return name[: owner.start()], start + skipped + cut + owner.start()
    return name, start + skipped + cut + end


_ANY = "Xx"  # any name: the noun before it must be a house's by itself


def _adjective_house(text: str, words: Words) -> tuple[str, int]:
    """ "Тарнский краеведческий музей показал": in Russian a house's adjectives stand before its noun."""
    found = _RUSSIAN.match(text)
    nouns = words.own.institutions | words.own.company_words | words.own.offices
    return (found.group(), found.end()) if found and found["noun"] in nouns else ("", 0)


_RUSSIAN = pattern(
    r"[А-ЯЁ][а-яё-]{3,24}(?:ий|ый|ой|ая|ое)(?: [а-яё-]{3,24}(?:ий|ый|ой|ая|ое)){0,3} (?P<noun>[а-яё]{3,16})\b"
)


def _small_noun(text: str, words: Words) -> tuple[str, int]:
    """ "association Marées" → "Association Marées", "groupe Marées" → "Marées": the noun of a house is small."""
    noun, _, rest = text.partition(" ")
    name, end = leading_name(rest) if is_capital(rest.split(" ", 1)[0] or "a") else ("", 0)
    plain = words.own.nominatives.get(noun, noun)
    if not name or not noun.isalpha() or not is_institution(f"{plain} {_ANY}", words) or is_institution(name, words):
        return "", 0
    whole = name if plain in words.own.trades else f"{plain.capitalize()} {name}"
    return whole, len(noun) + 1 + end


_GENITIVE = pattern(r" (?:des|der|vom|von|im|am|beim) ")
_ELIDED = pattern(r"(?:[ldLD]|[Dd]ell|[Aa]ll|[Dd]all)['’]")


def _role(text: str, before: list[str], opens: str, end: int, words: Words) -> str:
    """What a name is in its sentence; "" for what another word governs or what nothing follows."""
    since = max((at + 1 for at, token in enumerate(before) if token[-1] in ".!?:;"), default=0)
    plain = [folded(token).strip(",.;:“”\"'()") for token in before[since:]]
    elided = _ELIDED.match(opens)
    if elided and folded(elided.group()) not in ("l'", "l’"):
        plain.append(folded(elided.group()))
    if words.code == "de" and len(plain) > 1 and plain[-1] in _NOMINATIVES and _is_verb(before[-2], words):
        return "subject"  # "Das Geld reicht der Verein Marl weiter"
    skipped = words.articles | words.own.trades
    while plain and plain[-1] in skipped:
        plain.pop()
    last = plain[-1] if plain else ""
    if last in words.own.by_whom:
        done = words.code != "it" or any(_DONE.search(word) for word in plain[:-1])
        return "agent" if done else ""
    if last in words.own.of_whom:
        comma = max((at + 1 for at, token in enumerate(before) if token[-1] in ",.!?:;"), default=0)
        if any(_LEADS.match(token) for token in before[comma:]):
            return "led"
        first = since > 0 or len(before) < _BACK
        return "owner" if first and len(plain) <= _OWNED and _verb_behind(text, end, words) else "of"
    if last in words.dangling - words.articles - words.own.opens_clause or last in words.own.contractions:
        return "of"
    return "subject" if _verb_behind(text, end, words) else ""


_NOMINATIVES = frozenset("der die das".split())


def _is_verb(token: str, words: Words) -> bool:
    """Small, and of no closed class: before an article no noun, which has a capital in German."""
    return token.isalpha() and token.islower() and token not in words.dangling | words.own.function_words


def _verb_behind(text: str, end: int, words: Words) -> bool:
    """A small word of no closed class follows, or a verb that helps another."""
    behind = _BEHIND.match(text, end)
    following = behind.group(1) if behind else ""
    closed = words.dangling | words.own.function_words | words.articles | words.own.contractions
    if not following or following[0].isupper() or _NO_VERB.match(following):
        return following in words.own.helping
    return folded(following) not in closed - words.own.helping and not following.endswith("ly")


_BEHIND = pattern(r"(?:\s?\([^()]{1,60}\))?\s(\w[\w’'-]*)")
_BACK = 9  # words before a name in which somebody's title stands
_OWNED = 6  # most words before the house of a subject: "Une équipe de chercheurs de"
# who speaks for a whole house; an analyst or a professor may be its guest
_LEADS = pattern(
    r"(?:chief|ceo|cfo|coo|cto|president|chair|director|head\Z|founder|manager|spokes|secretary|principal|superintendent|"
    r"präsident|vorsitzend|vorstand|leiter|sprecher|gründer|geschäftsführer|rektor|präsidentin|"
    r"président|directeur|directrice|porte-parole|fondat|gérant|secrétaire|"
    r"presidente|director|directora|gerente|portavoz|vocer|fundador|consejer|responsable|"
    r"amministrat|direttor|direttrice|fondat|portavoce|responsabile|segretari|"
    r"diretor|porta-voz|secretári|"
    r"директор|председател|руководител|основател|президент|глава|пресс-секретар|представител)",
    re.IGNORECASE,
)


def _may_be(name: str, text: str, start: int, words: Words) -> bool:
    """A name, not the capital of a sentence's begin, a day, a place."""
    if not is_sound(name, words) or is_known(name, words):
        return False
    opens = start == 0 or text[:start].rstrip()[-1:] in ".!?:”-–—"
    if opens and " " not in name.removeprefix("The ").removeprefix("Die "):
        return False  # any word has a capital there
    return words.code != "de" or is_institution(name, words)
