"""A name that some place of a page tells as the issuer's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from digests.parse.boilerplate import Draft

Place = Literal["lead", "paragraph", "headline", "frame", "profile", "markup", "copyright", "contact", "quote", "text"]


_READ = 20_000  # characters of the text in which names are counted


class Told(Struct, frozen=True):
    """A name, how much it is worth that it is told, and the kind of place that tells it."""

    name: str
    weight: float
    place: Place


def running_text(drafts: Sequence[Draft]) -> str:
    """The paragraphs and items of a release, a line each, as far as names are counted in them."""
    return "\n".join(draft.text for draft in drafts if draft.kind in ("paragraph", "item"))[:_READ]
