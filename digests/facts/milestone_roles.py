"""Which role a date plays: the nearest cue of its sentence says, else whether it is over."""

from __future__ import annotations

from digests.facts.milestone_context import Context
from digests.facts.milestone_words import fold, link_words, vocabulary
from digests.facts.when.cues import cue, role_cues
from digests.model import Role
from digests.pattern import pattern

_BEFORE, _AFTER = 160, 45
_CLOSE = 90
_NAMED = ("record", "payable", "ex")  # nouns that stand far from their day: "the record date for … is"
_HAPPENS = ("calls", "future", "past", "begins", "plans", "when", "until", "hours")
_BESIDE = 12
_NEW_PART = pattern(r"[;:/|\n]|\.\s")


def role_of(context: Context) -> Role:
    """The role of a date; `publication` for the day of the release itself."""
    near = not context.mention.rule.startswith("clock time, its day")
    stamp = context.alone and near and context.first == context.last == context.today
    if context.dateline or context.block == "dateline" or stamp:
        return "publication"
    own = is_day_of_release(context) and (not context.near("begins") or _is_told_on(context))
    if own or _is_stamp(context):
        return "publication"
    relatives = vocabulary(context.code).relatives
    words = context.body[context.since : context.mention.span.start].split()
    between = " ".join(word for word in words if (said := fold(word)) and said not in relatives)
    if context.since > context.sentence.start and cue(context.code, "ends").fullmatch(between):
        return "period_end"  # "the third quarter of 2025 ended September 30, 2025"
    found = _told(context)
    awaited = context.coming or (context.mention.grain == "minute" and not context.past)
    if found in (None, "period_end") and awaited and context.right_behind("until"):
        found = "deadline"
    if found == "deadline" and (context.past or (context.mention.end and context.mention.grain in ("day", "minute"))):
        found = None  # "from May 3 to May 9" is no last moment
    return found or ("past" if context.past else "event")


def _told(context: Context) -> Role | None:
    """The role that the nearest cue tells."""
    found: Role | None = None
    nearest = _BEFORE + 1
    span, sentence = context.mention.span, context.sentence
    part = _NEW_PART.search(context.body, span.end, min(sentence.end, span.end + _AFTER))
    after = part.start() if part else min(sentence.end, span.end + _AFTER)
    for role, sign in role_cues(context.code):
        reach = _BEFORE if role in _NAMED else _CLOSE
        for match in sign.finditer(context.body, max(sentence.start, span.start - reach), span.start):
            if span.start - match.end() < nearest and not _spent(context, match.end()):
                nearest, found = span.start - match.end(), role
        match_after = sign.search(context.body, span.end, after)
        if match_after and match_after.end() + _BESIDE > context.until < sentence.end:
            match_after = None  # "from March 1, no later than June 3" speaks of the next date
        if match_after and role != "period_end" and (match_after.start() - span.end) * 2 < nearest:
            nearest, found = (match_after.start() - span.end) * 2, role
    return None if found == "period_end" and nearest > _BESIDE else found


def _spent(context: Context, end: int) -> bool:
    """Whether a cue that ends there has its own date: "holders of record on May 8 will be paid on May 22"."""
    vocab, body = vocabulary(context.code), context.body
    links = link_words(context.code) | vocab.prepositions
    joins = links | vocab.conjunctions | vocab.articles
    for date in context.earlier:
        if date.start < end or not all(fold(word) in links for word in body[end : date.start].split()):
            continue
        behind = body[date.end : context.mention.span.start].split()
        if any(word.isalpha() and word.islower() and fold(word) not in joins for word in behind):
            return True
    return False


def _is_told_on(context: Context) -> bool:
    """ "announced today", "today reported": the day on which it is told, whatever begins in the sentence."""
    words, span = vocabulary(context.code), context.mention.span
    before = context.body[max(context.sentence.start, span.start - _CLOSE) : span.start].split()[-1:]
    after = context.body[span.end : span.end + _CLOSE].split()[:1]
    ends = words.words.participles
    return any(fold(word) in words.hosts and fold(word).endswith(ends) for word in (*before, *after)) if ends else False


def _is_stamp(context: Context) -> bool:
    """A moment of the day of the release for which nothing is said to happen: "May 3, 2025 09:00 ET (13:00 GMT)"."""
    if context.mention.grain != "minute" or not context.first == context.last == context.today:
        return False
    spoken = "today" in context.mention.rule or "day from the release" in context.mention.rule
    apart = context.mention.rule.startswith("clock time, its day")
    return not (spoken or apart or any(context.near(name) for name in _HAPPENS))


def is_day_of_release(context: Context) -> bool:
    """Nothing finer than the very day of the release."""
    return context.mention.grain == "day" and context.first == context.last == context.today
