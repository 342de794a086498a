"""Names that the text tells behind its lead: who speaks, who is introduced with a short form, who acts again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from digests.parse.boilerplate import Draft
from digests.parse.names import leading_name, name_before
from digests.parse.telling import Told
from digests.parse.words import Words, folded

SHORT_FORM = re.compile(r"[(（][“\"„']?([A-ZÀ-Þ][\w&-]{1,12})[”\"“']?[)）]")
_HOUSE_STEMS = tuple(
    "institut bundesamt landesamt ministeri universit hochschul verband council agentur gesellschaft".split()
)
_OFFICER = re.compile(
    r"\b(?:CEO|CFO|COO|CTO|[Cc]hief|[Pp]resident|[Cc]hair\w{0,6}|[Dd]irector|[Ss]ecretary|[Mm]inister|"
    r"[Hh]ead|[Ff]ounder|[Mm]anager"
    r"|[Pp]räsident\w{0,3}|[Vv]orsitzende\w{0,2}|[Ll]eiter\w{0,3}|[Ss]precher\w{0,3}"
    r"|[Aa]mministratore [Dd]elegato|[Dd]iretor\w{0,3}"
    r"|[Gg]eschäftsführer\w{0,3}|[Vv]orstand\w{0,12}|[Pp]résident\w{0,2}|[Dd]irect\w{2,5}|[Pp]residente|[Gg]erente)"
    r"(?:[^.,;“”\"]{0,60}?)\s(?:of|at|for|der|des|von|bei|de|du|di|do|da)\s(?=[A-Z“])(?:the\s)?"
)


def from_quotes(drafts: Sequence[Draft]) -> Iterator[Told]:
    """ "said Jane Roe, chief executive of X": the house of the first speaker."""
    for draft in drafts[:14]:
        for title in _OFFICER.finditer(draft.text[:3000]):
            name, _ = leading_name(draft.text[title.end() :])
            if name:
                yield Told(name, 1.5, "quote")
                return


def from_introductions(drafts: Sequence[Draft], words: Words) -> Iterator[Told]:
    """A house that the first paragraphs introduce with its short form: "Council of Elders (CoE)"."""
    houses = words.own.company_words | words.offices
    for draft in [draft for draft in drafts if draft.kind == "paragraph"][:4]:
        for match in SHORT_FORM.finditer(draft.text[:1500]):
            name = name_before(draft.text, match.start()).rsplit(" of the ", 1)[-1]  # "Secretary of the Board of Trade"
            tokens = folded(name).split()
            if name and any(token in houses or token.startswith(_HOUSE_STEMS) for token in tokens):
                yield Told(_without_genitive(draft.text, _from_house_on(name, houses)), 2.5, "text")
                return


def _from_house_on(name: str, houses: frozenset[str]) -> str:
    """ "Auftrag der Agentur für …" → "Agentur für …": what stands before the house, behind a small word, goes."""
    tokens = name.split()
    house = next(
        (at for at, token in enumerate(tokens) if folded(token) in houses or folded(token).startswith(_HOUSE_STEMS)), 0
    )
    while house > 0 and tokens[house - 1][:1].isupper():
        house -= 1
    return " ".join(tokens[house:])


def _without_genitive(text: str, name: str) -> str:
    """ "des Instituts für …" → "Institut für …"."""
    first, _, rest = name.partition(" ")
    at = text.find(name)
    if text[max(0, at - 4) : at].lower() == "des " and first.endswith("s") and len(first) > 5:
        return f"{first.removesuffix('es') if first.endswith('tes') else first[:-1]} {rest}".strip()
    return name
