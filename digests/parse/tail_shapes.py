"""Shapes by which the tail of a release is known where no listed heading stands over it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from digests.parse.words import folded
from digests.pattern import pattern

REACHED = pattern(r"[\w.+-]{1,60}@[\w-]{1,60}\.\w|\(?\+?\d[\d\s().-]{6,18}\d", re.ASCII)
FOUNDED = pattern(r"(?:founded|established|headquartered|based|incorporated|since)\s(?:in\s)?\S", re.IGNORECASE)
_CALLED = pattern(r"\d:\d\d|\b[ap]\.?m\b|\b(?:call|webcast|replay|tickets|dial|when|where|date)\b", re.IGNORECASE)
_FOLLOW = pattern(
    r"(?:follow|find|like|join|connect with)\s[^.!?]{2,60}?\son\s"
    r"(?:twitter|x\b|facebook|linkedin|instagram|youtube|tiktok|social)",
    re.IGNORECASE,
)
_FORWARD = ("forward-looking statement", "forward looking statement", "forward-looking information")
_RISKS = (
    "differ materially", "uncertaint", "within the meaning", "are forward-looking", "be forward-looking",
    "forward-looking statements such as", "no obligation", "undue reliance", "includes forward", "contains forward",
)  # fmt: skip
_DECORATED = " \t-–—=~*■●◆▼▲□◇○★☆•【[〈＜<《"
_NEAR = 4  # lines between the heading of contacts and the first address
_SHORT = 12  # words of a line of contacts
_HEADING = 6  # words of the heading


def without_ornament(text: str) -> str:
    """A heading without what it is decorated with: "-- About Marl --", "【关于玛尔】"."""
    return text.lstrip(_DECORATED) or text


def is_forward_looking(text: str) -> bool:
    """A paragraph that warns of what it says about the future."""
    small = folded(text[:2_500])
    said = sum(small.count(phrase) for phrase in _FORWARD)
    return said >= 2 or (said == 1 and any(risk in small for risk in _RISKS)) or "are forward-looking" in small


def is_following(text: str) -> bool:
    """ "Follow Marl Works on LinkedIn and …"."""
    return len(text) < 300 and _FOLLOW.match(text) is not None


def leads_to_contacts(text: str, behind: Sequence[str]) -> bool:
    """A short line that ends in a colon, and few short lines below it a number or an address of mail."""
    if text.rstrip()[-1:] not in (":", "：") or len(text.split()) > _HEADING or len(text) > 60 or _CALLED.search(text):
        return False
    for line in behind[:_NEAR]:
        if len(line.split()) > _SHORT or len(line) > 120 or _CALLED.search(line):
            return False
        if REACHED.search(line):
            return True
    return False
