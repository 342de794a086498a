"""Two moments that are the ends of one stretch: "du vendredi 6 juin à 10 h au dimanche 8 juin à 18 h"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from msgspec.structs import replace

from digests.facts.when.cues import cue
from digests.facts.when.lexicon import Lexicon
from digests.model import DateMention, Span

OPENING = 24  # characters before a stretch in which the word stands that opens it
MOVED = 70  # characters before a moment in which stands that it was moved


def joined_ends(mentions: Iterable[DateMention], body: str, lexicon: Lexicon, code: str) -> tuple[DateMention, ...]:
    """The mentions in order, those of a first and a last moment with "to" between them as one."""
    told: list[DateMention] = []
    for mention in mentions:
        first = told[-1] if told else None
        if (
            first
            and not _moved(body, first, code)
            and _later(first, mention)
            and _joined(body, first.span, mention.span, lexicon)
        ):
            span = Span(first.span.start, mention.span.end)
            told[-1] = replace(first, span=span, end=mention.start, rule="from a moment to a moment")
        else:
            told.append(mention)
    return tuple(told)


def _joined(body: str, first: Span, second: Span, lexicon: Lexicon) -> bool:
    """ "du 6 juin à 10 h au 8 juin à 18 h"; "zwischen Freitag, 18 Uhr, und Samstag, 7.20 Uhr"."""
    words = lexicon.words
    if _to(words.to).fullmatch(body, first.end, second.start):
        return True
    before = body[max(0, first.start - OPENING) : first.start].casefold().split()
    opened = any(word in words.opens.split() for word in before[-2:])
    return opened and _to(words.ands).fullmatch(body, first.end, second.start) is not None


def _moved(body: str, first: DateMention, code: str) -> bool:
    """ "extended from 5 p.m. on Monday to 6 p.m. on Friday": one takes the place of the other."""
    return cue(code, "moved").search(body, max(0, first.span.start - MOVED), first.span.start) is not None


def _later(first: DateMention, second: DateMention) -> bool:
    moments = first.grain == second.grain == "minute" and first.end is None and second.end is None
    return moments and first.zone == second.zone and str(first.start) < str(second.start)


@cache
def _to(listed: str) -> re.Pattern[str]:
    words = "|".join(re.escape(word.replace("_", " ")) for word in sorted(listed.split(), key=len, reverse=True))
    return re.compile(rf"[\s,]{{0,3}}(?:{words or '(?!)'}|[-–—])[\s,]{{0,3}}", re.IGNORECASE)
