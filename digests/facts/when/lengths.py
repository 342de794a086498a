"""Lengths that make a date with a start: "spanning five days", "in approximately 24 months". Reckoned, not printed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from msgspec.structs import replace

from digests.facts.when.calendar import follows
from digests.facts.when.cues import cue
from digests.facts.when.lexicon import UNITS
from digests.facts.when.spans import Days, containing, days_later, months_later
from digests.facts.when.tense import tense_at
from digests.facts.when.tokens import Token
from digests.languages import LANGUAGES
from digests.languages.dates import Unit
from digests.model import DateMention, Grain, Sentence, Span
from digests.pattern import pattern

_CLOSE = frozenset(("", "-"))
_WORD = pattern(r"\s([^\W\d_]{1,12}['’]?)")
_FAR = 500  # code points back to the start that a length counts from
_FEW = 3
_LONGEST = 62  # days
_MOST_MONTHS = 24
_POSSESSIVE = 3  # code points: "' "
_NEAR = 6  # code points: "on ", "the "


def lengths(
    body: str,
    tokens: Sequence[Token],
    days: Sequence[DateMention],
    sentences: Sequence[Sentence],
    code: str,
    today: date | None,
) -> Iterator[DateMention]:
    """Mentions reckoned from a length: the days of an event from its first day, or what lies ahead of the release."""
    from_now = LANGUAGES[code].dates.from_now
    for at in range(len(tokens) - 1):
        amount, unit_at = _amount(tokens, at)
        if not amount or not follows(tokens, unit_at, _CLOSE, "unit"):
            continue
        unit = UNITS[tokens[unit_at].kinds["unit"]]
        span = Span(tokens[at].start, tokens[unit_at].end)
        ahead = _ahead(tokens, at)
        if ahead is None and from_now and at and tokens[at].gap == "" and "ahead" in tokens[at - 1]:
            future = tense_at(body, Span(tokens[at - 1].start, span.end), sentences, code) > 0
            ahead = at - 1 if future else None
        if ahead is None and _ahead_of(body, tokens, at, span.end, LANGUAGES[code].dates.ahead_of):
            ahead = at - 1
        later = follows(tokens, unit_at + 1, _CLOSE, "thereafter") and not _is_before(
            body, tokens[unit_at + 1].end, code
        )
        if later and (after := _after(body, span, amount, unit, days)):
            yield replace(after, span=Span(span.start, tokens[unit_at + 1].end))
        elif ahead is not None and today:
            found = _from_today(today, amount, unit, within="within" in tokens[ahead])
            if found:
                days_found, grain = found
                end = days_found[1] if days_found[1] != days_found[0] else None
                yield DateMention(
                    Span(tokens[ahead].start, span.end), days_found[0], grain, end, derived=True, rule="length ahead"
                )
        elif unit != "year" and cue(code, "lasts").search(body, max(0, span.start - 24), span.start):
            behind = _start_behind(tokens, unit_at, days)
            start = behind or (_start(body, span, days, sentences, code) if unit != "month" else None)
            last = _last_day(start, amount, unit) if start else None
            if start and last:
                rule = "length and its first day" if behind else "length from its first day"
                yield DateMention(span, start, "day", last, derived=True, rule=rule)


def _ahead_of(body: str, tokens: Sequence[Token], at: int, end: int, word: str) -> bool:
    """ "in three months' time" counts from today, as "in three months" may not."""
    if not word or not at or tokens[at].gap != "" or "ahead" not in tokens[at - 1]:
        return False
    following = body[end : end + len(word) + _POSSESSIVE].lstrip("'’ ")
    return following.startswith(word) and not following[len(word) :][:1].isalpha()


def _is_before(body: str, end: int, code: str) -> bool:
    """Whether the word that ends there stands before a noun: "un an après sa mise à l'eau"."""
    words = LANGUAGES[code].dates.events
    following = _WORD.match(body, end)
    listed = f"{words.articles} {words.of} {words.prepositions}".split()
    return following is not None and following[1].casefold().replace("’", "'") in listed


def _amount(tokens: Sequence[Token], at: int) -> tuple[int, int]:
    """How many, and the index of the unit after it."""
    token = tokens[at]
    for kind in ("num", "count"):
        if kind in token:
            return token.kinds[kind], at + 1
    if "few" in token:
        return _FEW, at + 1
    return 0, at


def _ahead(tokens: Sequence[Token], at: int) -> int | None:
    """The index of the "in" or "within the next" before an amount; "in" needs the word "about" to be no duration."""
    if not at or tokens[at].gap != "":
        return None
    if "about" in tokens[at - 1] and at > 1 and tokens[at - 1].gap == "":
        return at - 2 if "ahead" in tokens[at - 2] or "within" in tokens[at - 2] else None
    return at - 1 if "within" in tokens[at - 1] else None


def _from_today(today: date, amount: int, unit: Unit, *, within: bool) -> tuple[Days, Grain] | None:
    if unit in ("day", "week"):
        end = days_later(today, amount * (7 if unit == "week" else 1))
        grain: Grain = "week" if unit == "week" else "day"
    elif unit in ("month", "year"):
        end = months_later(today, amount * (12 if unit == "year" else 1))
        grain = "month" if unit == "month" else "year"
    else:
        return None
    if end is None:
        return None
    if within:
        return (today, end), "day"
    whole = containing(grain, end)
    return (whole, grain) if whole else None


def _after(body: str, span: Span, amount: int, unit: Unit, days: Sequence[DateMention]) -> DateMention | None:
    """The day or month that lies a length behind the one named last in the same sentence."""
    at = bisect_right(days, span.start, key=lambda day: day.span.start)
    last = days[at - 1] if at else None
    if last is None or last.grain not in ("day", "month") or "\n" in body[last.span.end : span.start]:
        return None
    if span.start - last.span.end > _FAR or (last.grain == "day" and last.end):
        return None
    begin = last.start.date() if isinstance(last.start, datetime) else last.start
    if unit in ("month", "year"):
        moved = months_later(begin, amount * (12 if unit == "year" else 1))
    else:
        moved = days_later(begin, amount * (7 if unit == "week" else 1)) if unit in ("day", "week") else None
    whole = containing(last.grain, moved) if moved else None
    if whole is None:
        return None
    end = whole[1] if whole[1] != whole[0] else None
    return DateMention(span, whole[0], last.grain, end, derived=True, rule="length after a date")


def _start_behind(tokens: Sequence[Token], unit_at: int, days: Sequence[DateMention]) -> date | None:
    """The full day that opens behind a length: "three weeks beginning October 27", "five days from May 3"."""
    if not follows(tokens, unit_at + 1, _CLOSE, "opens"):
        return None
    end = tokens[unit_at + 1].end
    at = bisect_right(days, end, key=lambda day: day.span.start)
    first = days[at] if at < len(days) else None
    near = first is not None and first.span.start - end <= _NEAR and first.grain == "day" and not first.end
    return first.start if first is not None and near and not isinstance(first.start, datetime) else None


def _last_day(start: date, amount: int, unit: Unit) -> date | None:
    """The last of so many days, weeks or months; None for one day and for what is longer than a plan of days."""
    if unit == "month":
        end = months_later(start, amount) if amount <= _MOST_MONTHS else None
        return end - timedelta(1) if end else None
    count = amount * (7 if unit == "week" else 1) if unit in ("day", "week") else 0
    return start + timedelta(count - 1) if 2 <= count <= _LONGEST else None


def _start(body: str, span: Span, days: Sequence[DateMention], sentences: Sequence[Sentence], code: str) -> date | None:
    """The first day of what lasts: the last single day before it, in a sentence that says that something begins."""
    at = bisect_right(days, span.start, key=lambda day: day.span.start)
    first = next((day for day in reversed(days[max(0, at - 4) : at]) if day.grain == "day" and not day.end), None)
    if first is None or span.start - first.span.end > _FAR:
        return None
    index = bisect_right(sentences, first.span.start, key=lambda sentence: sentence.span.start) - 1
    if index < 0:
        return None
    own = sentences[index].span
    if not cue(code, "begins").search(body, max(own.start, first.span.start - 300), min(own.end, span.start + 300)):
        return None
    return first.start
