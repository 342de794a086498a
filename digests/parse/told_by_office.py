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


@cache
def _leader(leaders: frozenset[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?P<leader>(?i:{'|'.join(sorted(leaders))})) (?P<link>(?i:{_LINKS}))\s?(?=[A-ZÀ-Þ])")
