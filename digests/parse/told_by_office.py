"""The office that somebody of the lead leads: "le ministre de la Culture" speaks for the Ministère de la Culture."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from digests.parse.names import clean_name, leading_name
from digests.parse.telling import Told
from digests.parse.words import Words
from digests.pattern import pattern

_LINKS = r"(?:de la|de l['’]|de las|de los|del|de|du|des|della|dell['’]|delle|degli|dei|di|da|do|das|dos|d['’])"
_READ = 400  # characters of the lead
_OPENS = 40  # … of its subject
_SUBJECT = 4.0
_SECRETARY = pattern(r"\b(?:Secretary|Minister) of (?P<what>[A-Z]\w+(?: (?:and )?[A-Z][\w.]*){0,6})")
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
    """ "U.S. Secretary of Work Jane Roe" → "U.S. Department of Work", where the text has that; else the name."""
    for held in _SECRETARY.finditer(name):
        tokens = held["what"].split()
        for size in range(len(tokens), 0, -1):
            house = re.search(
                rf"(?:U\.S\. |[A-Z]\w+ )?(?:Department|Ministry) of {re.escape(' '.join(tokens[:size]))}\b", text
            )
            if house:
                return clean_name(house.group().removeprefix("The ").removeprefix("the "))
    return name


@cache
def _leader(leaders: frozenset[str]) -> re.Pattern[str]:
    return pattern(rf"(?<![\w-])(?P<leader>(?i:{'|'.join(sorted(leaders))})) (?P<link>(?i:{_LINKS}))\s?(?=[A-ZÀ-Þ])")
