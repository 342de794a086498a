"""Dates that head the columns of a table, or stand in a row of others, and are no events."""

from __future__ import annotations

from calendar import monthrange

from digests.facts.milestone_context import Context
from digests.facts.milestone_words import speaks
from digests.facts.when.cues import SPACELESS

_LINE = 400  # code points of a sentence that are looked at
_FEW_SMALL = 4  # words in small letters that make a line a sentence


def table(context: Context) -> str | None:
    span, own = context.mention.span, context.sentence
    rest = context.body[own.start : span.start] + context.body[span.end : own.end]
    bare = (context.mention.grain in ("month", "year") or context.past) and not any(sign.isalpha() for sign in rest)
    alone = context.alone and (ends_quarter(context) or bare)
    head = context.role in ("event", "past") and ends_quarter(context) and _is_head(context)
    if context.block == "table" or (context.crowded and not _is_listed(context)) or alone or head:
        return "a column head of a table"
    return None


def _is_listed(context: Context) -> bool:
    """ "Concerts: May 3; June 7; July 5": days to come behind their label."""
    before = context.body[context.sentence.start : context.mention.span.start]
    label, colon, _ = before.partition(":")
    plain = bool(colon) and any(map(str.isalpha, label)) and not any(map(str.isdigit, label))
    return plain and context.coming and context.mention.grain in ("day", "minute")


def _is_head(context: Context) -> bool:
    """One of several days in a line that has no verb: "Position as of September 30, December 31, 2025"."""
    if context.code in SPACELESS and context.mention.grain == "month":
        return False  # there no verb is a word of its own, and 預計2016年6月開工 is no head
    several = (bool(context.earlier) or context.until < context.sentence.end) and not is_stretch(context)
    return several and not _is_said(context) and not speaks(context.sentence.cut(context.body), context.code)


def _is_said(context: Context) -> bool:
    """Whether a line ends as a sentence does and has more than names and numbers, whatever its verb."""
    if context.body[context.sentence.end - 1 : context.sentence.end] not in (".", "!", "?"):
        return False
    words = context.sentence.cut(context.body)[:_LINE].split()
    return sum(word.isalpha() and word.islower() for word in words) >= _FEW_SMALL


def ends_quarter(context: Context) -> bool:
    """A day on which balances are struck: the last of a calendar quarter, or of any month now over."""
    last = context.last
    if (last.month, last.day) in ((3, 31), (6, 30), (9, 30), (12, 31)):
        return True
    return context.past and last.day == monthrange(last.year, last.month)[1]


def is_stretch(context: Context) -> bool:
    """Both ends are printed: a class period, the time that was audited, the days of a survey; told however old."""
    return context.mention.rule.startswith("range") and context.mention.grain != "year"
