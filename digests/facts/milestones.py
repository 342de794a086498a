"""Dates understood: what happens on each, in which role, and which an editor keeps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from msgspec.structs import replace

from digests.facts.milestone_choice import BALANCE, PAST, importance, refusal
from digests.facts.milestone_context import Context, contexts
from digests.facts.milestone_roles import role_of
from digests.facts.milestone_table import ends_quarter
from digests.facts.milestone_what import what_of
from digests.languages import Language
from digests.model import DateMention, Milestone, Release, Role, Sentence, Span

_COMPARED = "a period that is only compared with"
_LONGEST = 2000  # code points of a sentence
_RUNS = 50
_PAST_MOST = 3
_TOLD = 100  # of the dates left out, so many are told too, for who asks why
_MOST = 8  # dates of one release; an editor keeps one to five, a schedule has more
_PLAIN: tuple[Role, ...] = ("event", "past")
_FINENESS = ("minute", "hour", "day", "week", "month", "quarter", "half", "year")

Judged = tuple[Context, str | None]


def find_milestones(
    release: Release, language: Language, sentences: Sequence[Sentence], mentions: Sequence[DateMention]
) -> tuple[Milestone, ...]:
    """One milestone a mention, in text order, with a rank 1, 2, … or with the reason why an editor leaves it out."""
    judged: list[Judged] = []
    for context in contexts(release, language.code, sentences, mentions):
        told = context if context.crowded else replace(context, role=role_of(context))
        judged.append((told, refusal(told)))
    judged = _one_period(_one_entry_each(_next_dividend(judged)))
    kept = [at for at, (_, reason) in enumerate(judged) if reason is None]
    kept.sort(key=lambda at: (importance(judged[at][0]), at))
    kept = _few_of_the_past(kept, judged)
    own = [at for at in kept if judged[at][0].role == "publication"]
    ranks = {at: rank for rank, at in enumerate([at for at in kept if at not in own][:_MOST] + own, 1)}
    return tuple(
        _milestone(context, ranks.get(at), reason or "there are more important dates", told=at in ranks or at < _TOLD)
        for at, (context, reason) in enumerate(judged)
    )


def _next_dividend(judged: Sequence[Judged]) -> list[Judged]:
    """Where a dividend is to come, the day on which one was paid before is only compared with."""
    awaited = any(context.role == "payable" and context.coming for context, reason in judged if reason is None)
    return [
        (context, reason or ("an earlier dividend" if awaited and _was_paid(context) else None))
        for context, reason in judged
    ]


def _was_paid(context: Context) -> bool:
    return context.past and (context.role in ("payable", "record") or context.right_behind("owed"))


def _few_of_the_past(kept: Sequence[int], judged: Sequence[Judged]) -> list[int]:
    """Days of the text that are over, three at most: more are the history of the matter."""
    over = [at for at in kept if importance(judged[at][0]) == PAST]
    too_many = set(over[_PAST_MOST:])
    return [at for at in kept if at not in too_many]


def _milestone(context: Context, rank: int | None, reason: str, *, told: bool) -> Milestone:
    """`told`: whether it is looked up what happens then, which costs the most and is of no use for a thousand dates."""
    mention = context.mention
    return Milestone(
        text=context.text,
        span=mention.span,
        start=mention.start,
        grain=mention.grain,
        what=_what(context, told),
        role=context.role,
        sentence=_sentence(context),
        rule=mention.rule,
        end=mention.end,
        zone=mention.zone,
        derived=mention.derived,
        rank=rank,
        why_not=None if rank else reason,
    )


def _sentence(context: Context) -> str:
    """The sentence; of a line that has no end, what stands around the date."""
    own, span = context.sentence, context.mention.span
    if own.end - own.start <= _LONGEST:
        return own.cut(context.body)
    return context.body[max(own.start, span.start - _LONGEST // 2) : min(own.end, span.end + _LONGEST // 2)]


def _one_entry_each(judged: Sequence[Judged]) -> list[Judged]:
    """One entry an event, with its finest time: repeats and the days of a told moment or run are dropped."""
    chosen: dict[tuple[object, ...], int] = {}
    for at, (context, reason) in enumerate(judged):
        if reason is not None:
            continue
        key = _when(context)
        other = chosen.get(key)
        if other is None or _finer(context, judged[other][0]):
            chosen[key] = at
    best = set(chosen.values())
    events = {at for at in best if judged[at][0].role != "publication"}
    runs = [judged[at][0] for at in sorted(events) if judged[at][0].last > judged[at][0].first][:_RUNS]
    single = [judged[at][0] for at in events if judged[at][0].first == judged[at][0].last]
    days = {context.first: context.mention.span for context in single}
    return [
        (context, reason or (None if at in best else "told already") or _inside(context, runs, days))
        for at, (context, reason) in enumerate(judged)
    ]


def _when(context: Context) -> tuple[object, ...]:
    """The days of an event; of a clock time by which something is due, the time: it is no finer name of the day's."""
    moment = context.mention.grain == "minute"
    due = moment and context.role == "deadline"
    stamp = context.role == "publication" and (context.alone or context.dateline or context.block != "paragraph")
    over = moment and not context.coming and context.today and not stamp
    seen = context.sentence.start if over else None  # a blotter tells many a crash of a day
    return (context.first, context.last, context.mention.start if due else None, seen)


def _finer(context: Context, other: Context) -> bool:
    mine, theirs = _FINENESS.index(context.mention.grain), _FINENESS.index(other.mention.grain)
    return mine < theirs or (mine == theirs and other.role in _PLAIN and context.role not in _PLAIN)


def _inside(context: Context, runs: Sequence[Context], days: Mapping[date, Span]) -> str | None:
    """A day of a run told before, the first of one told later; a month or longer with a day in it that is told.

    A day to come inside a run, told in a sentence of its own, is another event: the gala of a festival.
    """
    if context.first == context.last:
        inside = any(
            run.mention.grain == "day"
            and (run.mention.span.end <= context.mention.span.start or run.first == context.first)
            and run.first <= context.first <= run.last
            and (context.past or context.first in (run.first, run.last) or run.sentence == context.sentence)
            for run in runs
            if not run.near("periods")
        )
        return "a day of a run that is told" if inside and context.mention.grain == "day" else None
    year = context.mention.rule == "year from the day of the release"
    titled = context.block in ("headline", "subheadline") and context.mention.grain == "month"
    own = titled or (year and any(context.sentence.start <= day.start < context.sentence.end for day in days.values()))
    if context.mention.derived or (context.coming and not own):
        return None  # a plan for a quarter is another thing than a day in it
    broad = context.mention.grain in ("month", "quarter", "half", "year")
    return "a day in it is told" if broad and any(context.first <= day <= context.last for day in days) else None


def _one_period(judged: Sequence[Judged]) -> list[Judged]:
    """Only the period that is reported: its end is the latest that is over; the others are compared with it."""
    ends = [context for context, reason in judged if context.role == "period_end" and reason is None]
    over = [context.last for context in ends if not context.coming]  # an outlook's year ends later
    latest = max(over or [context.last for context in ends], default=None)
    if latest is None:
        return _with_balance(_latest_quarter(judged))
    return [(context, reason or _another_period(context, latest)) for context, reason in judged]


def _latest_quarter(judged: Sequence[Judged]) -> list[Judged]:
    """Of the quarters and halves now over only the last one is reported."""
    over = [context.last for context, reason in judged if reason is None and _is_over(context)]
    latest = max(over, default=None)
    return [
        (context, reason or (_COMPARED if _is_over(context) and context.last != latest else None))
        for context, reason in judged
    ]


def _is_over(context: Context) -> bool:
    return context.mention.grain in ("quarter", "half") and context.past


def _with_balance(judged: Sequence[Judged]) -> list[Judged]:
    """Where no period is reported, the last day that balances are stated for is the day of the figures."""
    balances = [at for at, (context, reason) in enumerate(judged) if reason == BALANCE and context.last.day > 1]
    last = max(balances, key=lambda at: (judged[at][0].last, -at), default=None)
    return [
        (replace(context, role="period_end"), None) if at == last else (context, reason)
        for at, (context, reason) in enumerate(judged)
    ]


def _another_period(context: Context, latest: date | None) -> str | None:
    if latest is None or context.last == latest:
        return None
    if context.role == "period_end" or (context.role == "past" and context.last < latest and ends_quarter(context)):
        return _COMPARED
    if context.mention.grain in ("quarter", "half") and not context.coming:
        return "the last day of the period is told"
    return None


def _what(context: Context, told: bool) -> str:
    """What happens then; the words around a dateline's day say only where."""
    if context.role == "publication":
        return "publication"
    return what_of(context) if told and not context.crowded else ""
