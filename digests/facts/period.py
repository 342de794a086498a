"""The period of an amount, as the release says it: in its sentence, under its heading, or the one reported on."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache

from digests.facts.clauses import BARE_YEAR, Clause, phrases_pattern
from digests.facts.insertions import in_closed_bracket
from digests.facts.period_carried import is_than, is_within, of_event, since_then
from digests.facts.period_length import length_of
from digests.facts.period_reported import AGAINST, JOINT
from digests.facts.role import Role
from digests.facts.vocabulary import any_of
from digests.languages.joined import either, without
from digests.languages.numbers import NumberWords
from digests.model import Quantity, Span
from digests.pattern import pattern

BEHIND = 60  # characters behind an amount in which its period may follow
LONGEST = 90
LONG_PHRASE, FAR_AGAINST = 9, 46
JOINED = 5  # characters of a period that may end a word of comparison
STUCK = 8  # characters between a period and the older value told of it
NEAR = 4  # periods or amounts looked at on either side

_TWO_LENGTHS = pattern(
    r"(?P<first>three|six|nine|twelve) and (?P<second>three|six|nine|twelve)[- ]"
    r"(?P<rest>months? (?:period )?(?:ended|ending) [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)"
)
PAIR = 2  # amounts that are told of two lengths
_FOLLOWS = pattern(r"^\s?\)?,?(?=\s(?:[a-z]{2,6}\s){0,2}\Z)")  # "$0.10 per share, for the three months ended"
_STRETCH = pattern(r"(?:the )?(?:first|last|past|next|coming) ", re.IGNORECASE)
_SENTENCE_ENDS = pattern(r"(?<![^\W_])[^\W\d_A-Z]{4,}[.!?]\s+[A-ZÀ-ÝА-Я]")
_ENDS = frozenset(";:")
_JOINTS = frozenset(", and but while which who und aber et mais qui y pero que e ma che mas и но который".split())
_MARKS = ",;:()，；：（）、"

_LAST = pattern(r"last (?:year|quarter|month)", re.IGNORECASE)
_COMPARES = pattern(r"\b(?:from|than|over|versus|against|to|with|as|the|same) (?:the |\w+ )?\Z", re.IGNORECASE)
_OVER = frozenset(("on", "over", "from"))
_BARE = pattern(
    r"(?:(?:the|this|no|na|o|en|el|ese|este|dicho|nel|il|sur|la|im|das|за|в)\s){0,2}"
    r"(?:quarter|year|month|period|half|trimestre|semestre|per[ií]odo|période|Berichts\w+|отчетн\w+ \w+)",
    re.IGNORECASE,
)


def period_of(clause: Clause, at: int, roles: tuple[Role, ...], context: str | None) -> str | None:
    """The period that follows an amount at once, else the last one before it, else one behind it in its clause.

    None where its sentence names none; `context`, told elsewhere, only says which quarter "the quarter" is.
    """
    quantity = clause.amounts[at]
    if respective := _respective(clause, at):
        return respective
    behind = _behind(clause, at, roles)
    if behind:
        return _said(_words(clause, behind), context)
    nearest = bisect_right(clause.periods, quantity.span.start, key=lambda span: span.start) - 1
    for earlier in range(nearest, max(-1, nearest - NEAR), -1):
        span = clause.periods[earlier]
        if span.end <= quantity.span.start and _tells_of(clause, span, at, roles):
            return _said(_words(clause, span), context)
        if span.meets(quantity.span) and quantity.kind != "duration":
            return _words(clause, span)
    later = clause.periods[nearest + 1] if nearest + 1 < len(clause.periods) else None
    if later and later.start >= quantity.span.end and _trails(clause, later, at, roles):
        return _said(_words(clause, later), context)
    return None


def _tells_of(clause: Clause, span: Span, at: int, roles: tuple[Role, ...]) -> bool:
    """Whether a period before an amount is its own: not in a remark, not that of an older value or an event."""
    if _SENTENCE_ENDS.search(clause.text, span.end, clause.amounts[at].span.start) or since_then(clause, span):
        return False  # a title of two sentences
    if clause.vocab.words.nouns != "last" or not in_closed_bracket(
        clause.text, span.end, clause.amounts[at].span.start
    ):
        return not of_event(clause, span) and not _older(clause, span, at, roles)
    return False


def _particular(clause: Clause, span: Span) -> bool:
    """A time of its own, no rate ("pro Jahr")."""
    words, said = clause.vocab.words, span.cut(clause.text)
    return words.nouns == "last" or any(sign.isdigit() for sign in said) or _nth(words).search(said) is not None


@cache
def _nth(words: NumberWords) -> re.Pattern[str]:
    return pattern(words.particular, re.IGNORECASE)


def _trails(clause: Clause, span: Span, at: int, roles: tuple[Role, ...]) -> bool:
    """ "$41 million, or 0.6% of loans, at June 30", "sales of $5 million and a profit of $1 million in 2023"."""
    between = clause.text[clause.amounts[at].span.end : span.start]
    if (
        not _particular(clause, span)
        or between.count("(") > between.count(")")
        or is_within(clause, between)
        or of_event(clause, span)
        or _older(clause, span, at, roles)
    ):
        return False  # "143 Mio. € (2020: 80 Mio. €)"
    passed = bisect_left(clause.amounts, span.start, key=lambda amount: amount.span.start)
    if any(role.part != "level" for role in roles[at + 1 : passed]):
        return False
    last = clause.before(span.start)
    first = _past_insertion(clause, clause.before(clause.amounts[at].span.end), last)
    words, said = clause.vocab.words, [token.low for token in clause.tokens[first:last] if token.role != "period"]
    others = without(
        either(words.verbs, words.not_yet, words.time_words.coming, frozenset(words.outlook)), words.up, words.down
    )
    if all(token.role != "amount" for token in clause.tokens[first:last]):
        joint = next((one for one, word in enumerate(said) if word in _JOINTS or word in words.relative), len(said))
        said = said[joint:]  # "$5 billion to support growers by 2029" is one clause
    return others.isdisjoint(said) and _ENDS.isdisjoint(said)


def _past_insertion(clause: Clause, first: int, last: int) -> int:
    """ "1.5 million shares, equal to some 4 percent of all, | may be bought over the year": behind both its commas."""
    commas = [at for at in range(first, last) if clause.tokens[at].low == ","]
    return commas[1] + 1 if len(commas) == PAIR and commas[0] == first else first


def _respective(clause: Clause, at: int) -> str | None:
    """ "$3 million and $9 million for the three and nine months ended June 30, respectively": each has its length."""
    in_turn = clause.vocab.words.in_turn
    if not in_turn or not any(token.low in in_turn for token in clause.tokens):
        return None
    text, start, end = clause.text, clause.sentence.span.start, clause.sentence.span.end
    alike = [one for one in clause.amounts if one.kind == clause.amounts[at].kind]
    if len(alike) < PAIR or clause.amounts[at] not in alike[:PAIR]:
        return None
    second = clause.amounts[at] is not alike[0]
    if told := _TWO_LENGTHS.search(text, start, end):
        return " ".join(f"{told['second' if second else 'first']} {told['rest']}".split())[:LONGEST]
    return _of_two(clause, alike[0].span.start, alike[1].span.end, second=second)


def _of_two(clause: Clause, start: int, end: int, *, second: bool) -> str | None:
    """ "$3.4 million and $8.6 million in the second quarter and first half of 2021, respectively", or before them."""
    words = clause.vocab.words
    behind = clause.periods[bisect_left(clause.periods, end, key=lambda span: span.start) :][:PAIR]
    before = clause.periods[: bisect_left(clause.periods, start, key=lambda span: span.start)][-PAIR:]
    if len(behind) == PAIR and behind[0].start - end <= AGAINST and _paired(clause, behind):
        told = clause.tokens[clause.before(behind[1].end) :][:PAIR]
        if words.nouns == "last" and not any(token.low in words.in_turn for token in told):
            return None
        first, last = (_words(clause, span) for span in behind)
    elif len(before) == PAIR and start - before[1].end <= AGAINST and _paired(clause, before):
        first, last = (_words(clause, span) for span in before)
    else:
        return None
    year = BARE_YEAR.search(last)
    if second or year is None or BARE_YEAR.search(first):
        return last if second else first
    return f"{first} of {year.group().strip()}" if words.nouns == "last" else first


def _paired(clause: Clause, two: Sequence[Span]) -> bool:
    """Whether but an "and" and small words stand between two periods."""
    words = clause.vocab.words
    between = clause.tokens[clause.before(two[0].end) : clause.before(two[1].start)]
    said = [token.low for token in between]
    return 0 < len(said) <= PAIR + 1 and said[0] in words.pairs and words.small.issuperset(said)


def _said(words: str, context: str | None) -> str:
    """ "the quarter" is the one that the section is about; "the year" is none where that is a quarter."""
    if context is None:
        return words
    begins = context.casefold().startswith(f"{words.casefold()} ")
    if begins and length_of(words) == length_of(context):
        return context  # "the second quarter" of a report on the second quarter of 2024
    if _BARE.fullmatch(words) is None:
        return words
    if words.casefold().startswith("this "):
        return context
    months = length_of(words)
    return words if months and length_of(context) not in (months, 0) and words.isascii() else context


def _behind(clause: Clause, at: int, roles: tuple[Role, ...]) -> Span | None:
    quantity = clause.amounts[at]
    if clause.vocab.joined and clause.periods and clause.periods[0].end <= quantity.span.start:
        return None  # the time stands before what is told of it: 一季度增长6.1%，二季度增长8.7%
    at = _last_of_pair(clause, at)
    quantity = clause.amounts[at]
    stop = min(quantity.span.end + BEHIND, clause.sentence.span.end)
    for other in clause.amounts[at + 1 : at + 1 + NEAR]:
        if other.kind != "duration":
            stop = min(stop, other.span.start)
            break
    first = bisect_left(clause.periods, quantity.span.end, key=lambda span: span.start)
    if first + 1 < len(clause.periods) and _is_base(clause, quantity, clause.periods[first : first + 2]):
        first += 1
    for span in clause.periods[first : first + 1]:
        if span.start >= stop:
            return None
        between = clause.text[quantity.span.end : span.start]
        if clause.vocab.words.nouns == "last":
            between = _FOLLOWS.sub("", between)
        against = phrases_pattern(clause.vocab.words.against, not clause.vocab.joined).search(between)
        if (
            any(mark in between for mark in _MARKS)
            or against
            or of_event(clause, span)
            or _older(clause, span, at, roles)
        ):
            return None
        return span
    return None


def _is_base(clause: Clause, quantity: Quantity, two: Sequence[Span]) -> bool:
    """ "3.4 percent on the year | in the first quarter": what it moved from stands before the time of it."""
    words = clause.vocab.words
    if words.nouns != "last" or quantity.kind != "percent" or _BARE.fullmatch(two[0].cut(clause.text)) is None:
        return False
    led = clause.text[quantity.span.end : two[0].start].strip().casefold()
    return led in _OVER and words.small.issuperset(clause.text[two[0].end : two[1].start].casefold().split())


def _last_of_pair(clause: Clause, at: int) -> int:
    """ "$4.7 million, or $0.15 per share, for the three months": what follows the second is told of both."""
    if clause.vocab.words.nouns != "last" or at + 1 >= len(clause.amounts):
        return at
    here, following = clause.amounts[at], clause.amounts[at + 1]
    between = clause.text[here.span.end : following.span.start].strip(" ,")
    same = {here.kind, following.kind} == {"money", "per_share"} and between in ("(", *clause.vocab.words.pairs[1:])
    return at + 1 if same else at


def _older(clause: Clause, span: Span, at: int, roles: tuple[Role, ...]) -> bool:
    """Whether a period belongs to a comparison: the prior year's."""
    text = clause.text
    if is_than(clause, span):
        return True
    around = text[max(clause.sentence.span.start, span.start - 24) : min(span.end + 12, clause.sentence.span.end)]
    start = clause.sentence.span.start
    if phrases_pattern(clause.vocab.words.last_time, not clause.vocab.joined).search(around):
        return not _only_time(clause, span, at, roles)
    against = phrases_pattern(clause.vocab.words.against, not clause.vocab.joined)
    if against.search(text, max(start, span.start - AGAINST), span.start):
        return True
    if clause.vocab.words.nouns == "last" and _moved_over(clause.vocab.words).search(
        text, max(clause.sentence.span.start, span.start - FAR_AGAINST), span.start
    ):
        return not _STRETCH.match(span.cut(text))  # "a 3% increase over the same quarter of fiscal 2020"
    joint = min(span.end, span.start + JOINED)  # "rispetto al 30 giugno": the last word of it opens the period
    at_length = phrases_pattern(_said_at_length(clause.vocab.words), not clause.vocab.joined)
    if at_length.search(text, max(start, span.start - FAR_AGAINST), joint):
        return True  # "compared with the same period of"
    if clause.vocab.joined:  # it is told of the amount behind it: 지난해 2분기 9.9%에서
        follows = bisect_left(clause.amounts, span.end, key=lambda amount: amount.span.start)
        if follows == len(clause.amounts) or follows == at or roles[follows].part != "comparison":
            return False
        return clause.amounts[follows].span.start - span.end <= STUCK  # 2025년 수출액이 전년(23억 달러) is not
    near = bisect_right(clause.amounts, span.start, key=lambda amount: amount.span.start)
    for index in range(max(0, near - NEAR), near):
        other = clause.amounts[index]
        if index != at and roles[index].part == "comparison" and 0 <= span.start - other.span.end < BEHIND:
            if any(other.span.end <= one.start < span.start for one in clause.periods):
                continue  # "after 15% in December 12% in January": the first time is the older one's
            following = clause.amounts[index + 1].span.start if index + 1 < len(clause.amounts) else span.end
            if span.end <= following or following <= other.span.end:
                return True
    return False


def _only_time(clause: Clause, span: Span, at: int, roles: tuple[Role, ...]) -> bool:
    """ "raised $2 million last year": where nothing is compared, last year is simply when."""
    if clause.vocab.words.nouns != "last" or not _LAST.fullmatch(span.cut(clause.text)):
        return False
    alone = all(role.part == "level" and role.direction is None for role in roles) and roles[at].change is None
    return alone and _COMPARES.search(clause.text, span.start - AGAINST, span.start) is None


@cache
def _moved_over(words: NumberWords) -> re.Pattern[str]:
    """ "up 4% over the", "an increase over the same quarter of": what follows is what it moved from."""
    turns = any_of((*words.up, *words.down, *words.percent, *words.points, *words.basis_points), False)
    return pattern(
        rf"(?:\b{turns}|%)\)?\s(?:over|above|below|on|than)\s(?:the\s|its\s|our\s)?(?:[a-z-]+\s){{0,3}}\Z",
        re.IGNORECASE,
    )


@cache
def _said_at_length(words: NumberWords) -> tuple[str, ...]:
    """ "compared with": what cannot but compare; "from" and "against" may lead to anything."""
    return tuple(phrase for phrase in words.against if len(phrase) >= LONG_PHRASE and " " in phrase)


def _words(clause: Clause, span: Span) -> str:
    found = " ".join(span.cut(clause.text).split())
    shorter = JOINT.sub("", found)
    keep = found.casefold().startswith(("by ", "through ", "until ", "since ", "as of "))
    return (found if keep else shorter)[:LONGEST]
