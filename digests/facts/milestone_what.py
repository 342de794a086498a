"""What happens on a date, in the release's words: the end of the clause before it, else the beginning of the next."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from digests.facts.milestone_context import Context
from digests.facts.when.cues import SPACELESS, cue
from digests.facts.when.lexicon import lexicon

_MOST = 8  # words
_SIGNS = 24  # code points in a language without blanks
_BREAK_BEFORE = re.compile(r"[;:—–|()“”\"«»●•]|\s-\s|,\s,|(?<=[^\W\d]{2})\.\s")
_BREAK_AFTER = re.compile(r"[;:—–|()“”\"«»●•]|\s-\s|[.!?](?:\s|\Z)|[。！？]")
_SIGN_BREAK = re.compile(r"[。、，；：:！？\n]|\.\s")
_BRACKET = re.compile(r"\A\s?[（(][^（）()]{1,6}[）)]")  # a weekday behind its day
_ENOUGH = 5
_REACH = 200
_LINKS: Final = frozenset(("joins", "opens", "to", "ands", "before", "by", "at", "ahead", "within", "about", "years"))
_EDGE = ",;:.!?()[]*_#“”\"'’ \n\t\u00a0-–•"


def what_of(context: Context) -> str:
    """At most eight words; "" where nothing stands beside the date."""
    span, body = context.mention.span, context.body
    since = context.sentence.start if context.role == "period_end" else context.since
    before = body[max(since, span.start - _REACH) : span.start]
    after = body[span.end : min(context.until, span.end + _REACH)]
    if context.code in SPACELESS:
        signs = _of_signs(before, after) or context.beside[:_SIGNS]
        return context.headline[:_SIGNS] if cue(context.code, "when").fullmatch(signs.strip(_EDGE)) else signs
    links = _link_words(context.code)
    head = _last_part(before)
    while head and head[-1].strip(_EDGE).lower() in links:
        head.pop()
    while head and head[0].strip(_EDGE).lower() in links:
        head.pop(0)
    broken = _BREAK_AFTER.split(after.lstrip(_EDGE), maxsplit=1)[0]
    tail = broken.split()
    while tail and tail[0].strip(_EDGE).lower() in links:
        tail.pop(0)
    words = _after_comma(head) if len(head) >= 2 else _to_comma(tail) if tail else head
    told = " ".join(words or context.beside.split()[:_MOST]).strip(_EDGE)
    if cue(context.code, "when").fullmatch(told):  # "When: Thursday, …": what, the headline says
        return " ".join(context.headline.split()[:_MOST]).strip(_EDGE) or told
    return told


def _last_part(before: str) -> list[str]:
    """The words of the last part that says something: the label before a colon, the name before a bracket."""
    for part in reversed(_BREAK_BEFORE.split(before)):
        words = part.split()
        if any(sign.isalpha() for sign in part):
            return words
    return []


def _after_comma(head: list[str]) -> list[str]:
    """The last words of a clause; a comma among them begins it anew."""
    words = head[-_MOST:]
    for at in range(len(words) - 3, -1, -1):
        if words[at].endswith(","):
            return words[at + 1 :]
    return words


def _to_comma(tail: list[str]) -> list[str]:
    """The first words of a clause, without the one that a comma begins."""
    words = tail[:_MOST]
    for at, word in enumerate(words):
        if at >= 1 and word.endswith(","):
            return words[: at + 1]
    return words


def _of_signs(before: str, after: str) -> str:
    head = next((part.strip() for part in reversed(_SIGN_BREAK.split(before)) if part.strip()), "")
    tail = _SIGN_BREAK.split(_BRACKET.sub("", after).lstrip("（）()、， "), maxsplit=1)[0].strip(_EDGE)
    return tail[:_SIGNS] if len(tail) >= _ENOUGH else head[-_SIGNS:]


@cache
def _link_words(code: str) -> frozenset[str]:
    return frozenset(
        first
        for first, entries in lexicon(code).phrases.items()
        for rest, kinds in entries
        if not rest and not _LINKS.isdisjoint(kinds)
    )
