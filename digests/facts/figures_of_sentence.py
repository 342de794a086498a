"""One sentence → its candidates: what each amount in it measures, when, on which basis, and how it is told."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from digests.facts.around_amount import (
    footnote,
    of_a_share,
    of_then,
    quoted,
    spelled_out,
    tells_itself,
    told_aside,
    within_period,
)
from digests.facts.background import is_background, of_former_works, of_the_world, study_finds, tells_a_truth
from digests.facts.bare_counts import counted
from digests.facts.beside_news import beside_news
from digests.facts.candidate import Candidate, Place
from digests.facts.change import roles
from digests.facts.clauses import Clause, clause, phrases_pattern
from digests.facts.counted_elsewhere import PART_OF_WHOLE
from digests.facts.figure_of_amount import figure_of
from digests.facts.in_passing import in_passing
from digests.facts.money_by_deed import money_by_deed
from digests.facts.period_reported import ahead
from digests.facts.profiles import tells_who
from digests.facts.quantities import quantities
from digests.facts.shared_measures import LABEL, alike, basic_amounts, in_money, inherited, labelled
from digests.facts.told_of import News
from digests.facts.vocabulary import Vocabulary
from digests.languages import Language
from digests.model import Figure, Quantity, Release, Sentence, Span
from digests.pattern import pattern

LONGEST_PIECE = 3000  # a sentence beyond that is no sentence
PERSONS = frozenset({"personnel"})  # kinds of releases that are about somebody
NEAR = 40  # characters of the text that are looked at on either side of an amount
BACKWARD = frozenset({"earnings", "legal"})  # kinds of releases that look back

NAME_WORD = pattern(r"[^\W_]+")


class Reader(Struct, frozen=True, eq=False):
    """A release being read for figures."""

    release: Release
    language: Language
    vocab: Vocabulary
    local: dict[str, str]
    money: str | None  # the one currency that the release names
    names: frozenset[str]
    dates: tuple[Span, ...]
    period: str | None  # that the release reports on
    awaited: str | None  # that its outlook is for
    agents: frozenset[str]  # words of the issuer's name
    year: int | None  # of the release, where it does not look back
    report: bool  # it tells results, so that what is of no period does not take theirs
    study: bool  # the release tells what a survey or study has found
    news: News


def of_sentence(
    reader: Reader, sentence: Sentence, place: Place, paragraph: int, context: str | None
) -> Iterator[Candidate]:
    body = reader.release.body
    masked = _masked(reader, sentence.span)
    amounts = quantities(body, sentence.span, reader.language, masked, reader.local, reader.names)
    if not amounts:
        return
    line = reader.release.dateline.span if reader.release.dateline else None
    read = clause(body, sentence, amounts, masked, reader.vocab, reader.agents, line)
    block = reader.release.blocks[sentence.block]
    spans = [
        amount
        for amount in amounts
        if not (within_period(amount, read.periods) and not tells_itself(read, amount))
        and not footnote(amount, block, body)
    ]
    if len(spans) < len(amounts):
        amounts = tuple(spans)
        read = clause(body, sentence, amounts, masked, reader.vocab, reader.agents, line)
    parts = roles(read)
    text = sentence.span.cut(body)
    background = is_background(text, reader.vocab) or (
        not reader.study and (of_the_world(body, sentence.span, amounts, reader.vocab) or _truth(reader, text, amounts))
    )
    if context == reader.period and ahead(text, reader.vocab.words):
        context = reader.awaited  # what is expected is of another period than the one reported on
    earlier: Figure | None = None
    compared: Figure | None = None  # the older value right before: "last year's profit of $4 million, or $0.04 a share"
    lately: dict[str, Figure] = {}  # the last one of each unit: "12 m at 3 g/t, and 4 m at 8 g/t"
    titled = place in ("headline", "subheadline")
    label = None if titled else LABEL.match(body, sentence.span.start, sentence.span.end)
    pairs = basic_amounts(read)
    for at, role in enumerate(parts):
        told = figure_of(read, at, parts, context, pairs, report=reader.report)
        before = compared if compared and role.part == "comparison" else earlier
        figure = of_a_share(
            inherited(told, before if before and alike(told, before) else lately.get(told.unit), reader.vocab)
        )
        figure = money_by_deed(in_money(figure, reader.money, reader.vocab), read, at, reader.money)
        greater = (one for one in (earlier, *reversed(lately.values())) if one and abs(one.value) > abs(figure.value))
        figure = counted(figure, read, at, next(greater, earlier))
        if label and at == 0:
            figure = labelled(figure, label, read.vocab)
        spelled = spelled_out(body, amounts, at)
        if spelled == "figures" and earlier and earlier.measure:
            figure = replace(figure, measure=earlier.measure)
        part = "level" if spelled == "figures" else role.part
        earlier = figure if part != "comparison" else earlier
        compared = figure if part == "comparison" else None
        lately |= {figure.unit: figure} if part != "comparison" and figure.unit else {}
        where: Place = "quote" if place in ("body", "item") and quoted(body, sentence.span, figure.span) else place
        yield Candidate(
            figure,
            where,
            paragraph,
            part,
            level=role.level is not None and not spelled,
            context=background
            or of_then(figure, reader.year, read, at)
            or (at > 0 and amounts[at - 1].rule == PART_OF_WHOLE),
            first=at == (spelled == "figures"),
            bracketed=not spelled and told_aside(body, amounts, at, reader.vocab.words),
            spelled=spelled,
            logistics=phrases_pattern(reader.vocab.words.logistics).search(text) is not None,
            distance=figure.kind == "duration" and _distance(body, figure, reader.vocab),
            parties=figure.kind == "count"
            and figure.value < 4
            and figure.unit.casefold() in reader.vocab.words.parties,
            person=reader.release.kind in PERSONS,
            study=reader.study,
            profile=not titled and tells_who(read, at, reader.release, study=reader.study),
            beside="" if titled else beside_news(read, at, figure, reader.news, lead=place == "lead"),
            passing="" if titled else in_passing(read, at, reader.news),
            before=body[max(sentence.span.start, figure.span.start - NEAR) : figure.span.start],
            part_of=place in ("body", "item") and _of_a_segment(body, block.span.start, figure.span.start, read),
            behind=body[figure.span.end : min(sentence.span.end, figure.span.end + NEAR)],
        )


def _truth(reader: Reader, sentence: str, amounts: Sequence[Quantity]) -> bool:
    """A truth about the world, save in reports, where a segment "accounts for more than half of sales"."""
    if reader.release.kind in BACKWARD:
        return False
    words = reader.vocab.words
    return (
        tells_a_truth(sentence, reader.vocab, reader.agents, amounts)
        or of_former_works(sentence, words)
        or study_finds(sentence, words)
    )


def _of_a_segment(body: str, start: int, end: int, read: Clause) -> bool:
    """Whether the paragraph speaks of a part of the company before an amount."""
    segments = phrases_pattern(read.vocab.words.segments, not read.vocab.joined)
    return segments.search(body, max(start, end - LONGEST_PIECE), end) is not None


def _masked(reader: Reader, span: Span) -> list[Span]:
    """The dates of a sentence, and the dateline where it stands inside it."""
    low = bisect_left(reader.dates, span.start, key=lambda date: date.end)
    masked = []
    for date in reader.dates[low:]:
        if date.start >= span.end:
            break
        masked.append(date)
    line = reader.release.dateline
    if line and line.span and line.span.meets(span):
        masked.append(line.span)
    return masked


def _distance(body: str, figure: Figure, vocab: Vocabulary) -> bool:
    """Whether a length of time says when: "two hours after", "ten minutes prior to"; nine years running do not."""
    following = NAME_WORD.search(body, figure.span.end, figure.span.end + 16)
    said = following is not None and following.group().casefold() in vocab.words.distance
    imposed = figure.rule.endswith("; imposed")  # "sentenced to six years after a trial"
    return said and not imposed and vocab.words.issues.isdisjoint(figure.text.casefold().split())
