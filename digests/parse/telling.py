"""A name that some place of a page tells as the issuer's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from digests.parse.boilerplate import Draft
from digests.pattern import pattern

Place = Literal["lead", "paragraph", "headline", "frame", "profile", "markup", "copyright", "contact", "quote", "text"]

# "chief executive of X": who speaks for a house, before its name
_OFFICERS = (
    r"(?:CEO|CFO|COO|CTO|CIO|CMO|[Cc]hief|[Pp]resident|[Cc]hair\w{0,6}|[Dd]irector|[Ss]ecretary|[Mm]inister|"
    r"[Hh]ead|[Ff]ounder|[Mm]anager|[Oo]fficer\b|[Cc]ommander|[Cc]ommissioner|[Ee]ditor|[Ss]pokes\w{3,6}|[Dd]ean|"
    r"[Pp]rofessor\w{0,2}|[Rr]esearcher|[Ss]cientist|[Aa]nalyst|[Cc]urator|[Ss]uperintendent|[Pp]rincipal"
    r"|[Pp]räsident\w{0,3}|[Vv]orsitzende\w{0,2}|[Ll]eiter\w{0,3}|[Ss]precher\w{0,3}|[Gg]ründer\w{0,3}"
    r"|[Rr]ektor\w{0,3}"
    r"|[Aa]mministratore [Dd]elegato|[Dd]iretor\w{0,3}|[Rr]esponsab(?:le|ile)"
    r"|[Ff]ond(?:ateur|atrice|atore)|[Ff]undador\w?"
    r"|[Vv]ocer[ao]|[Pp]ort(?:avoz|avoce|a-voz|e-parole)|[Cc]hercheu\w{1,3}|[Pp]rofess(?:eur|ore|oressa)|[Rr]ettore"
    r"|[Gg]eschäftsführer\w{0,3}|[Vv]orstand\w{0,12}|[Pp]résident\w{0,2}|[Dd]irect\w{2,5}|[Pp]residente|[Gg]erente)"
)
OFFICER = pattern(
    rf"\b{_OFFICERS}"
    r"(?:[^.,;“”\"]{0,60}?)\s(?:of|at|for|with|der|des|von|bei|de la|de|du|della|dell['’]|del|di|do|da|chez)\s?"
    r"(?<=[\s'’])(?:the\s)?(?=[A-ZÀ-Þ“])"
)
OFFICER_NOUN = pattern(rf"\b{_OFFICERS}(?![^\W_])")
_READ = 20_000  # characters of the text in which names are counted


class Told(Struct, frozen=True):
    """A name, how much it is worth that it is told, and the kind of place that tells it."""

    name: str
    weight: float
    place: Place


def running_text(drafts: Sequence[Draft]) -> str:
    """The paragraphs and items of a release, a line each, as far as names are counted in them."""
    return "\n".join(draft.text for draft in drafts if draft.kind in ("paragraph", "item"))[:_READ]
