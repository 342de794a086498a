"""The office that somebody of the lead leads: "le ministre de la Culture" speaks for the Ministère de la Culture."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from digests.parse.names import clean_name, leading_name
from digests.parse.telling import Told
from digests.parse.words import Words, folded
from digests.pattern import pattern

_LINKS = r"(?:de la|de l['’]|de las|de los|del|de|du|des|della|dell['’]|delle|degli|dei|di|da|do|das|dos|d['’])"
_READ = 400  # characters of the lead
_OPENS = 40  # … of its subject
_TOWN_HOUSE = 3.0
_SUBJECT = 4.0
_SECRETARY = pattern(
    r"\b(?:Secretary|Minister) (?:of|for) (?:the )?(?P<what>[A-Z]\w+(?:,? (?:and |& )?[A-Z][\w.]*){0,6})"
)
_SECOND = pattern(r"(?P<what>[A-Z]\w+(?: [A-Z]\w+){0,3}) and (?:[A-Z]\w+ ){0,3}(?:Minister|Secretary)\b")
_ATTORNEY = pattern(r"(?:\bthe )?\b(?:U\.S\.|United States) Attorney\b(?!['’]s|\sGeneral)")
_DISTRICT = pattern(
    r"\b(?:(?:Northern|Southern|Eastern|Western|Middle|Central) )?District of (?P<state>[A-Z]\w+(?: [A-Z]\w+)?)"
)
_TOWN = r"[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,2}"
_MAYOR = pattern(rf"(?:(?P<town>{_TOWN}) )?(?:Deputy )?Mayor\b(?: of (?P<of>{_TOWN}))?")
_TOWNS = "City|Town|Village|Borough|Township|Municipality"
_PERSON = pattern(r"\A(?:[A-ZÀ-Þ][\w’'-]+ ){1,3}[A-ZÀ-Þ][\w’'-]+, (?:\w{1,3} )?\Z")


def from_leaders(lead: str, words: Words) -> Iterator[Told]:
    """The office of the first minister or mayor, best where the sentence opens with who it is."""
    found = _leader(frozenset(words.own.led)).search(lead[:_READ]) if words.own.led else None
    if not found:
        return
    name = leading_name(lead[found.end() :])[0]
    before = lead[: found.start()]
    if not name:
        return
    link = found["link"].lower()
    office = (
        f"{words.own.led[found['leader'].lower()]} {link}{'' if link[-1] in chr(39) + '’' else ' '}{clean_name(name)}"
    )
    opens = len(before.strip()) <= 4 or _PERSON.fullmatch(before) is not None
    yield Told(office, _SUBJECT if opens and len(before) <= _OPENS else 1.2, "lead")


def department_of(name: str, text: str) -> str:
    """ "U.S. Secretary of Work Jane Roe" → "U.S. Department of Work", where the text has that; else the name.

    Of "Work and Second Minister for Trade", which lost its begin, the first office.
    """
    for held in (*_SECOND.finditer(name), *_SECRETARY.finditer(name)):
        tokens = held["what"].split()
        for size in range(len(tokens), 0, -1):
            house = re.search(
                rf"(?:U\.S\. |[A-Z]\w+ )?(?:Department|Ministry) (?:of|for) {re.escape(' '.join(tokens[:size]))}\b",
                text,
            )
            if house:
                return clean_name(house.group().removeprefix("The ").removeprefix("the "))
    return name


def office_of_officer(name: str, text: str, words: Words) -> str:
    """The office that somebody speaks for, where the text names it: a ministry, a district's attorneys, a town."""
    if " of " in name or " for " in name or "inister" in name or "ecretary" in name:
        name = department_of(name, text)
    if _ATTORNEY.search(name):
        district = _district(name, words) or _district(text, words)
        return f"U.S. Attorney's Office, {district}" if district else name
    mayor = _MAYOR.fullmatch(name) or _MAYOR.match(name)
    town = (mayor["of"] or mayor["town"]) if mayor else None
    if not town:
        return name
    named = re.search(rf"\b({_TOWNS}) of {re.escape(town)}\b", text)
    kind = named or re.search(rf"(?<![.\w] )\b[Tt]he ({_TOWNS}|{_TOWNS.lower()})\b(?! of| [A-Z])", text)
    if kind:
        return f"{kind.group(1).capitalize()} of {town}"
    return f"City of {town}" if folded(town) in words.cities else name


def from_town_houses(headline: str, lead: str, places: Sequence[str], words: Words) -> Iterator[Told]:
    """ "El Ayuntamiento presenta …" with its dateline in Marl: the Ayuntamiento de Marl."""
    if not places or not words.own.town_houses:
        return
    shape = _town_house(tuple(sorted(words.own.town_houses, key=len, reverse=True)))
    found = next((match for text in (lead, headline) if (match := shape.match(text[:_OPENS]))), None)
    if found:
        yield Told(
            f"{words.own.town_houses[folded(found['noun'])]} {places[0].split(',')[0].title()}", _TOWN_HOUSE, "lead"
        )


@cache
def _town_house(nouns: tuple[str, ...]) -> re.Pattern[str]:
    """One of the nouns as the subject a text opens with, and no name behind it."""
    article = r"(?i:el|la|il|lo|o|a|le|les|die|der|das)"
    named = rf"(?!\s{_LINKS}\s|\s(?:von|der|des)\s|\s[A-ZÀ-Þ]|\w)"
    return pattern(rf"(?:{article}\s|[Ll]['’])?(?P<noun>(?i:{'|'.join(nouns)})){named}")


def house_of_organ(name: str, words: Words) -> str:
    """ "Giunta comunale di Marl" → "Comune di Marl": who decides in a house is no house."""
    small = folded(name)
    for organ, house in words.own.led.items():
        link = _LINK.match(name, len(organ)) if " " in organ and small.startswith(f"{organ} ") else None
        if link:
            return f"{house}{name[len(organ) :]}"
    return name


_LINK = pattern(rf"\s{_LINKS}\s?(?=[A-ZÀ-Þ])")


def whole_office(name: str, text: str, words: Words) -> str:
    """ "Pesca y Puertos" → "Ministerio de Pesca y Puertos", where the text has that office."""
    if not name or not words.offices.isdisjoint(folded(name).split()):
        return name
    before = rf"\b(?P<office>[A-ZÀ-ÞА-ЯЁ]\w+) (?:{_LINKS}|of|for|für)\s?(?:the |la )?"
    found = re.search(rf"{before}{re.escape(name)}(?!\w)", text) if name in text else None
    whole = found.group() if found and folded(found["office"]) in words.offices else name
    return whole if folded(whole).split()[0] in _MINISTRIES else name


_MINISTRIES = frozenset("ministerio ministère ministero ministério ministry department departamento secretaría".split())


def _district(text: str, words: Words) -> str:
    for found in _DISTRICT.finditer(text):
        first, _, second = found["state"].partition(" ")
        states = [state for state in (found["state"], first) if folded(state) in words.regions]
        if states:
            return found.group().removesuffix(f" {second}") if states[0] == first and second else found.group()
    return ""


@cache
def _leader(leaders: frozenset[str]) -> re.Pattern[str]:
    return pattern(rf"(?<![\w-])(?P<leader>(?i:{'|'.join(sorted(leaders))})) (?P<link>(?i:{_LINKS}))\s?(?=[A-ZÀ-Þ])")
