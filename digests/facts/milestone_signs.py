"""What happens on a date in a language without blanks: the clause around the date, cut at its particles."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from digests.facts.milestone_context import Context
from digests.facts.milestone_words import EDGE
from digests.facts.when.cues import cue
from digests.languages import LANGUAGES
from digests.pattern import pattern

_MOST: Final = 24  # code points of a note
_WORDS: Final = 8
_REACH = 120
_BREAK = pattern(r"[。；;：:！？!?\n▲△▶►▷■□●◆◇]|\.\s")
_COMMA = pattern(r"[，、,]")
_BRACKETS = pattern(r"[（(][^（）()]{0,60}[）)]|[「」『』“”\"《》〈〉]")
_LABEL = pattern(r"[（(【\[](?P<label>[^\W\d]{2,12})[）)】\]]\s{0,2}\Z")
_PARTICLE = pattern(r"[はがをのに를을는은]\Z")
_OF = pattern(r"[的の]")
_EDGE: Final = EDGE + "=/~～〜，、。；：！？「」『』（）《》·ㅇ○※▶◇-"


def what_in_signs(context: Context) -> str:
    """At most 24 signs, or eight words where the language parts some; the headline where the clause says nothing."""
    span, body = context.mention.span, context.body
    before = body[max(context.since, span.start - _REACH) : span.start]
    after = body[span.end : min(context.until, span.end + _REACH)]
    label = _LABEL.search(before)
    if label and not cue(context.code, "when").fullmatch(label["label"]):
        return label["label"]  # "(조사기간) 2024년 8월 7일"
    head, tail = _head(before, context), _tail(after, context)
    told = _joined(head, tail, context.code)
    if not told or cue(context.code, "when").fullmatch(told):
        told = _short(_stripped(context.beside, context.code), context.code)
    if not told or cue(context.code, "when").fullmatch(told):
        told = _short(context.headline.strip(_EDGE), context.code)
    return told


def _joined(head: str, tail: str, code: str) -> str:
    blank = " " if code == "ko" and head and tail else ""
    if head and tail and _fits(f"{head}{blank}{tail}", code):
        return f"{head}{blank}{tail}"
    return _short(tail, code) if len(tail) > 1 else _short(_PARTICLE.sub("", head), code)


def _fits(text: str, code: str) -> bool:
    return len(text.split()) <= _WORDS if code == "ko" else len(text) <= _MOST


def _short(text: str, code: str) -> str:
    """The end of a phrase that is too long, begun behind a particle."""
    if _fits(text, code):
        return text
    if code == "ko":
        return " ".join(text.split()[-_WORDS:])
    for piece in (*_COMMA.finditer(text), *_OF.finditer(text)):
        if 3 < len(text) - piece.end() <= _MOST:
            return text[piece.end() :]
    return text[-_MOST:] if code == "ja" else text[:_MOST]


def _head(before: str, context: Context) -> str:
    """What the clause says before the date, without its subject where that is the issuer."""
    pieces = [piece for piece in _BREAK.split(_BRACKETS.sub("", before)) if piece.strip(_EDGE)]
    last = [piece.strip() for piece in _COMMA.split(pieces[-1]) if piece.strip(_EDGE)][-1] if pieces else ""
    text = _without_end(last, context.code)
    words = LANGUAGES[context.code].dates.events
    agents = (*words.agents.split(), *(name for name in context.issuer if len(name) > 1))
    plain = text.casefold().rstrip("는은が")
    return "" if any(plain == agent or plain == f"{agent}는" for agent in agents) else text


def _tail(after: str, context: Context) -> str:
    text = _BRACKETS.sub("", after) if not after.lstrip().startswith(("（", "(")) else _BRACKETS.sub("", after, count=1)
    text = _BREAK.split(_BRACKETS.sub("", text), maxsplit=1)[0].strip(_EDGE)
    pieces = [piece for piece in _COMMA.split(text) if piece.strip(_EDGE)]
    return _stripped(pieces[0], context.code) if pieces else ""


def _stripped(text: str, code: str) -> str:
    """Without the particles behind a date and the courtesy at the end."""
    text = text.strip(_EDGE)
    if _polite(code).fullmatch(text):
        return ""
    found = _behind(code).match(text)
    text = text[found.end() :].strip(_EDGE) if found else text
    polite = _polite(code).search(text)
    return (text[: polite.start()] if polite else text).strip(_EDGE)


def _without_end(text: str, code: str) -> str:
    text = text.strip(_EDGE)
    found = _ahead(code).search(text)
    return (text[: found.start()] if found else text).strip(_EDGE)


def _listed(listing: str) -> str:
    return "|".join(sorted(map(re.escape, listing.split()), key=len, reverse=True)) or "(?!)"


@cache
def _behind(code: str) -> re.Pattern[str]:
    edge = r"(?=\s)" if code == "ko" else ""
    return pattern(rf"(?:{_listed(LANGUAGES[code].dates.events.behind)}){edge}")


@cache
def _ahead(code: str) -> re.Pattern[str]:
    edge = r"(?<=\s)" if code == "ko" else ""
    return pattern(rf"{edge}(?:{_listed(LANGUAGES[code].dates.events.ahead)})\Z")


@cache
def _polite(code: str) -> re.Pattern[str]:
    return pattern(rf"(?:{_listed(LANGUAGES[code].dates.events.polite)})\Z")
