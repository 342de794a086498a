"""A name that some place of a page tells as the issuer's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Place = Literal["lead", "paragraph", "headline", "frame", "profile", "markup", "copyright", "contact", "quote", "text"]


@dataclass(frozen=True, slots=True)
class Told:
    """A name, how much it is worth that it is told, and the kind of place that tells it."""

    name: str
    weight: float
    place: Place
