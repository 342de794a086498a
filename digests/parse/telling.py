"""A name that some place of a page tells as the issuer's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from digests.parse.boilerplate import Draft
from digests.pattern import pattern

Place = Literal["lead", "paragraph", "headline", "frame", "profile", "markup", "copyright", "contact", "quote", "text"]

# "chief executive of X": who speaks for a house, before its name
OFFICER = pattern(
    r"\b(?:CEO|CFO|COO|CTO|[Cc]hief|[Pp]resident|[Cc]hair\w{0,6}|[Dd]irector|[Ss]ecretary|[Mm]inister|"
    r"[Hh]ead|[Ff]ounder|[Mm]anager|[Oo]fficer\b|[Cc]ommander|[Cc]ommissioner"
    r"|[Pp]räsident\w{0,3}|[Vv]orsitzende\w{0,2}|[Ll]eiter\w{0,3}|[Ss]precher\w{0,3}"
    r"|[Aa]mministratore [Dd]elegato|[Dd]iretor\w{0,3}"
    r"|[Gg]eschäftsführer\w{0,3}|[Vv]orstand\w{0,12}|[Pp]résident\w{0,2}|[Dd]irect\w{2,5}|[Pp]residente|[Gg]erente)"
    r"(?:[^.,;“”\"]{0,60}?)\s(?:of|at|for|der|des|von|bei|de|du|di|do|da)\s(?=[A-Z“])(?:the\s)?"
)
_READ = 20_000  # characters of the text in which names are counted


class Told(Struct, frozen=True):
    """A name, how much it is worth that it is told, and the kind of place that tells it."""

    name: str
    weight: float
    place: Place


def running_text(drafts: Sequence[Draft]) -> str:
    """The paragraphs and items of a release, a line each, as far as names are counted in them."""
    return "\n".join(draft.text for draft in drafts if draft.kind in ("paragraph", "item"))[:_READ]
