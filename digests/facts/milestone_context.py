"""A date where it stands: its sentence, its block, how far it is from the release, which cues are near."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, datetime

from msgspec import Struct

from digests.facts.dates import reference_day
from digests.facts.milestone_words import fold, link_words, speaks, vocabulary
from digests.facts.when.clause import BREAK, Clause, clause_at
from digests.facts.when.cues import SPACELESS, cue, role_cues
from digests.facts.when.tense import tense_at
from digests.languages import LANGUAGES
from digests.model import Block, BlockKind, BoilerplateKind, DateMention, Release, Role, Sentence, Span
from digests.pattern import pattern

_BEFORE, _AFTER = 110, 70  # code points of the sentence on either side in which cues count
_LINE = 120  # code points of a block that may be a date alone
_ADJACENT = 3  # dates beside each other that count as one
_RIGHT_BEHIND = 40
_FEW_SIGNS = 3  # the same in a language without blanks
_LEAD = 900  # code points of a first paragraph; a copy without blank lines is all one
_SIDE = 6  # dates of a sentence before another one
_HARDLY = 12  # letters beside a date in a block of its own
_HEADS = 4  # so many dates with hardly a word between them are the heads of a table


class Context(Struct, frozen=True):
    """A mention with what decides about it. `days` is its distance from the release in days, None where unknown."""

    mention: DateMention
    text: str
    body: str
    code: str
    sentence: Span
    since: int  # where the date before it ends, or its sentence begins
    said_since: int  # the same, past quarters and years: they belong to what is said
    earlier: tuple[Span, ...]  # the days and months named before it in its sentence, the last ones
    until: int  # where the date after it begins, or its sentence ends
    said_until: int  # the same, past quarters and years
    block: BlockKind
    boilerplate: BoilerplateKind | None
    first: date
    last: date
    today: date | None
    lead: bool  # in the headline, a sub-headline or the first paragraph
    crowded: bool  # one of many dates in its line
    alone: bool  # its block says nothing else
    headline: str
    issuer: frozenset[str]  # words of the issuer's name, in small letters
    dateline: bool  # stands in the dateline
    reports: bool  # the release reports results
    beside: str  # what the line after it says, or the line after the day that a clock time belongs to
    tense: int = 0  # of its sentence, where the release names no day: below 0 it is over, above it is to come
    role: Role = "event"

    @property
    def days_ahead(self) -> int | None:
        """Days from the release to the last day named; negative when it is over."""
        return (self.last - self.today).days if self.today else None

    @property
    def past(self) -> bool:
        return self.tense < 0 if self.today is None else self.last < self.today

    @property
    def coming(self) -> bool:
        return self.tense >= 0 if self.today is None else self.last > self.today

    @property
    def by(self) -> bool:
        """Whether the date is a last moment: "by Q1 2026"."""
        line = self.body[max(self.sentence.start, self.mention.span.start - _RIGHT_BEHIND) : self.mention.span.start]
        return bool(line.split()) and fold(line.split()[-1]) in LANGUAGES[self.code].dates.by.split()

    @property
    def clause(self) -> Clause:
        """The clause of the date, without what other dates of its sentence say."""
        return clause_at(self.body, self.mention.span, self.since, self.until, self.code)

    def before(self, name: str, width: int = _BEFORE) -> bool:
        """Whether a cue stands in the sentence shortly before the date."""
        start = max(self.sentence.start, self.mention.span.start - width)
        return cue(self.code, name).search(self.body, start, self.mention.span.start) is not None

    def right_behind(self, name: str) -> bool:
        """Whether the date follows a cue at once: "as of December 31"."""
        return self.follows(cue(self.code, name))

    def follows(self, sign: re.Pattern[str]) -> bool:
        """Whether nothing but words that lead to a date stands between `sign` and this one."""
        start = max(self.sentence.start, self.mention.span.start - _RIGHT_BEHIND)
        found = list(sign.finditer(self.body, start, self.mention.span.start))
        between = self.body[found[-1].end() : self.mention.span.start] if found else "-"
        links = link_words(self.code) if between.strip() else ()
        return all(fold(word) in links for word in between.split())

    def governed(self, name: str, width: int) -> bool:
        """Whether a cue stands shortly before the date and nothing ends its clause between them."""
        start = max(self.sentence.start, self.mention.span.start - width)
        found = list(cue(self.code, name).finditer(self.body, start, self.mention.span.start))
        return bool(found) and BREAK.search(self.body, found[-1].end(), self.mention.span.start) is None

    def after(self, name: str, width: int = _AFTER) -> bool:
        end = min(self.sentence.end, self.mention.span.end + width)
        return cue(self.code, name).search(self.body, self.mention.span.end, end) is not None

    def near(self, name: str) -> bool:
        return self.before(name) or self.after(name)


def contexts(
    release: Release, code: str, sentences: Sequence[Sentence], mentions: Sequence[DateMention]
) -> Iterator[Context]:
    """Every mention in its surroundings, in text order."""
    today = reference_day(release).day
    blocks = release.blocks
    lead = _lead(blocks)
    line = release.dateline.span if release.dateline else None
    issuer = frozenset(said for word in (release.issuer.name.split() if release.issuer else ()) if (said := fold(word)))
    block_starts = [block.span.start for block in blocks]
    sentence_starts = [sentence.span.start for sentence in sentences]
    few = _FEW_SIGNS if code in SPACELESS else _HARDLY
    crowded = _crowded(release.body, mentions, few)
    in_sentence = [bisect_right(sentence_starts, mention.span.start) - 1 for mention in mentions]
    crowd = Counter(in_sentence)
    for at, (mention, index) in enumerate(zip(mentions, in_sentence, strict=True)):
        block = blocks[max(0, bisect_right(block_starts, mention.span.start) - 1)] if blocks else None
        sentence = sentences[index].span if index >= 0 else Span(0, len(release.body))
        if sentence.end < mention.span.end:  # a date that a full stop of its own has parted
            sentence = Span(sentence.start, mention.span.end)
        kind = next((part.kind for part in release.boilerplate if part.span.meets(mention.span)), None)
        yield Context(
            mention=mention,
            text=mention.span.cut(release.body),
            body=release.body,
            code=code,
            sentence=sentence,
            since=max(sentence.start, _since(release.body, mentions, at)),
            said_since=max(sentence.start, _said_since(release.body, mentions, at)),
            earlier=_earlier(mentions, at, sentence.start),
            until=min(sentence.end, mentions[at + 1].span.start) if at + 1 < len(mentions) else sentence.end,
            said_until=_said_until(mentions, at, sentence.end),
            block=block.kind if block else "paragraph",
            boilerplate=kind,
            reports=release.kind == "earnings",
            first=_day(mention.start),
            last=_day(mention.end or mention.start),
            today=today,
            lead=mention.span.start < lead,
            crowded=crowded[at] and not _is_told(release.body, sentence, mention.span, block, code),
            alone=block is not None and _says_only(release.body, block.span, mention.span, few),
            headline=release.headline or "",
            issuer=issuer,
            dateline=line is not None and line.meets(mention.span),
            beside=_beside(release.body, sentences, crowd, index),
            tense=_tense(release.body, mention.span, sentences, code) if today is None else 0,
        )


def _tense(body: str, span: Span, sentences: Sequence[Sentence], code: str) -> int:
    """The tense of a sentence, where no day of release tells it: "was expected to open in" is not over."""
    said = tense_at(body, span, sentences, code)
    hedges = vocabulary(code).hedges
    awaited = any(fold(word) in hedges for word in body[max(0, span.start - _RIGHT_BEHIND) : span.start].split())
    return max(0, said) if awaited else said


def _lead(blocks: Sequence[Block]) -> int:
    """The end of the first paragraph of text."""
    return next(
        (
            min(block.span.end, block.span.start + _LEAD)
            for block in blocks
            if block.kind == "paragraph" and block.span.end - block.span.start > 80
        ),
        0,
    )


def _says_only(body: str, block: Span, mention: Span, few: int) -> bool:
    """Whether a block is a date and hardly anything else: a stamp, the head of a column, a line of a schedule."""
    if block.end - block.start > _LINE:
        return False
    rest = (body[block.start : max(block.start, mention.start)], body[mention.end : max(mention.end, block.end)])
    return sum(sign.isalpha() for part in rest for sign in part) <= few


def _since(body: str, mentions: Sequence[DateMention], at: int) -> int:
    """Where the date before ends; "today, May 7, at 8:30" is one date in this respect."""
    for before in range(at - 1, max(-1, at - 1 - _ADJACENT), -1):
        end = mentions[before].span.end
        if any(sign.isalnum() for sign in body[end : min(mentions[before + 1].span.start, end + _LINE)]):
            return end
    return 0 if at < _ADJACENT else mentions[at - _ADJACENT].span.start


def _said_since(body: str, mentions: Sequence[DateMention], at: int) -> int:
    """Where the date before ends that is a day or month: "its results for the year 2025 on March 3"."""
    for before in range(at - 1, max(-1, at - 1 - _ADJACENT), -1):
        if mentions[before].grain not in ("quarter", "half", "year"):
            return _since(body, mentions, before + 1)
    return 0 if at < _ADJACENT else mentions[at - _ADJACENT].span.start


def _said_until(mentions: Sequence[DateMention], at: int, end: int) -> int:
    """Where the date after it begins that is a day or month: "in July the sales of the first half are published"."""
    after = (one for one in mentions[at + 1 : at + 1 + _ADJACENT] if one.grain not in ("quarter", "half", "year"))
    return min(end, next((one.span.start for one in after), end))


def _earlier(mentions: Sequence[DateMention], at: int, start: int) -> tuple[Span, ...]:
    """Other dates of the sentence before this one; periods are left, they belong to what is said."""
    before = (mention for mention in mentions[max(0, at - _SIDE) : at] if mention.span.start >= start)
    periods = ("quarter", "half", "year")
    return tuple(one.span for one in before if one.grain not in periods or one.rule.startswith("year from"))


def _crowded(body: str, mentions: Sequence[DateMention], few: int) -> list[bool]:
    """Which mentions stand in a row of dates with hardly a word, or only a `few` letters each, between them."""
    between = [
        3 * few
        if second.span.start - first.span.end > _LINE or _closes_a_line(body, first.span, second.span, 3 * few)
        else sum(sign.isalpha() for sign in body[first.span.end : second.span.start])
        for first, second in itertools.pairwise(mentions)
    ]
    crowded = [False] * len(mentions)
    for at in range(len(between) - _HEADS + 2):
        row = between[at : at + _HEADS - 1]
        if sum(row) <= 2 * few and min(row) == 0:  # a tour has a town between its days
            crowded[at : at + _HEADS] = [True] * _HEADS
    return crowded


def _is_told(body: str, sentence: Span, span: Span, block: Block | None, code: str) -> bool:
    """The days of a dividend, or the first of many in a sentence: "The team plays at home on April 3, April 10, …"."""
    start = max(sentence.start, span.start - _LINE)
    if any(role in ("record", "payable") and cues.search(body, start, span.start) for role, cues in role_cues(code)):
        return True  # "holders of record on June 30, September 30 and December 31, 2026"
    before = body[sentence.start : span.start]
    first = not any(map(str.isdigit, before))
    return first and block is not None and block.kind == "paragraph" and speaks(before, code)


def _closes_a_line(body: str, first: Span, second: Span, many: int) -> bool:
    """Whether a date ends a line of text, and the next one stands on another: a sentence over a table is no head."""
    if "\n" not in body[first.end : second.start]:
        return False
    line = body[max(body.rfind("\n", 0, first.start) + 1, first.start - 2 * _LINE) : first.start]
    return sum(sign.isalpha() for sign in line) > many


def _beside(body: str, sentences: Sequence[Sentence], dated: Counter[int], index: int) -> str:
    """The undated line after the last dated one: what a schedule says between its day and its clock time."""
    for at in range(index - 1, max(-1, index - 4), -1):
        if at + 1 < index and dated[at]:
            return sentences[at + 1].span.cut(body)[:120]
    following = index + 1
    return sentences[following].span.cut(body)[:120] if following < len(sentences) and not dated[following] else ""


def _day(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


_ADDRESS = pattern(r"(?:://|www\.)[^\s<>]{0,400}\Z")


def in_address(context: Context) -> bool:
    """Whether a date is part of a web address."""
    start = max(0, context.mention.span.start - 400)
    return _ADDRESS.search(context.body, start, context.mention.span.start) is not None
