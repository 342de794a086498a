"""Quantities → figures: sentence by sentence, table by table, what each amount measures, when, on which basis."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from itertools import islice, takewhile

from digests.facts.background import is_study
from digests.facts.candidate import Candidate, Place
from digests.facts.change_next import with_next_sentence
from digests.facts.figures_of_sentence import BACKWARD, LONGEST_PIECE, NAME_WORD, Reader, of_sentence
from digests.facts.labels_above import with_labels_above
from digests.facts.lists import Listed, as_expected, as_headed
from digests.facts.local_money import local_money, only_money
from digests.facts.measure_before import with_measure_before
from digests.facts.per_share import beside_shares
from digests.facts.period_of_release import periods_of
from digests.facts.period_reported import ahead, period_going_on
from digests.facts.table_heads import Reading
from digests.facts.table_rows import crowded, lines_of_tables, row_like
from digests.facts.tables import table_figures
from digests.facts.told_of import news_of
from digests.facts.traps import repeated_names
from digests.facts.vocabulary import vocabulary
from digests.languages import Language
from digests.model import Block, Release, Sentence, Span

LEAD = 3  # sentences of the first paragraph that are its lead; some releases are but one paragraph
MOST_FIGURES = 3000


def find_candidates(
    release: Release,
    language: Language,
    sentences: Sequence[Sentence],
    dates: Sequence[Span],
    to_come: Collection[str] = (),
) -> tuple[Candidate, ...]:
    """Every figure outside the boilerplate in the order of the text, not yet ranked; of endless junk the first ones.

    `to_come` are the periods, as written, that are not over on the day of the release.
    """
    vocab, local = vocabulary(language.numbers), local_money(release, language)
    study = is_study(release, language.numbers)
    periods = periods_of(release, language, to_come, study=study)
    reader = Reader(
        release,
        language,
        vocab,
        local,
        only_money(release, language, local),
        repeated_names(release.body),
        tuple(sorted(dates)),
        periods.told,
        periods.awaited,
        frozenset(NAME_WORD.findall(release.issuer.name.casefold())) if release.issuer else frozenset(),
        None if release.kind in BACKWARD else _year(release),
        periods.report,
        study,
        news_of(release, language.numbers, _year(release), backward=release.kind in BACKWARD, study=study),
    )
    found = with_labels_above(tuple(islice(_all(reader, sentences), MOST_FIGURES)), release)
    return with_next_sentence(with_measure_before(found, vocab), vocab)


def _all(reader: Reader, sentences: Sequence[Sentence]) -> Iterator[Candidate]:
    skipped = sorted(part.span for part in reader.release.boilerplate)
    starts = [span.start for span in skipped]
    context, paragraph, nth, lead = reader.period, 0, 0, True  # `nth` sentence of its block
    list_of = Listed(context, context)  # what "For the third quarter:" or "Outlook" says of the items below
    said: str | None = None  # the period that a sentence of the same paragraph has named before
    tables: set[int] = set()
    looked = -1
    reading = Reading(reader.release, reader.language, reader.vocab, reader.local, reader.period, reader.dates)
    runs = lines_of_tables(reader.release)
    heads, behind = None, -1  # of the last table, and the block that follows it
    for at, sentence in enumerate(sentences):
        block = reader.release.blocks[sentence.block]
        near = bisect_left(starts, sentence.span.end) - 1
        if near >= 0 and skipped[near].end > sentence.span.start:
            continue
        if sentence.block in tables:
            continue
        if sentence.block in runs:
            covered = tuple(_covered(reader.release, runs[sentence.block], sentence.block))
            tables.update(covered)
            lines = Block("table", runs[sentence.block])
            before, behind = heads if sentence.block == behind else None, covered[-1] + 1
            found, heads = table_figures(reading, lines, sentence.block, before)
            yield from found
            continue
        met, looked = looked == sentence.block, sentence.block  # the whole block is looked at but once
        if block.rows or (not met and _is_table(reader.release, block, follows=sentence.block == behind)):
            tables.add(sentence.block)
            before, behind = heads if sentence.block == behind else None, sentence.block + 1
            found, heads = table_figures(reading, block, sentence.block, before)
            yield from found
            continue
        text = sentence.span.cut(reader.release.body)
        list_of = list_of.goes_on(text, block, sentence.block, context, reader.language.numbers)
        context = list_of.context
        first = at == 0 or sentences[at - 1].block != sentence.block
        paragraph += first and block.kind in ("paragraph", "item", "dateline")
        nth = 0 if first else nth + 1
        place = _place(block, lead)
        if place == "lead" and (at + 1 == len(sentences) or sentences[at + 1].block != sentence.block):
            lead = sentence.span.end - block.span.start < 60  # a dateline alone on its line is no lead
        place = "body" if place == "lead" and nth >= LEAD else place
        said = None if first else said
        goes_on = None if said and ahead(text, reader.language.numbers) else said
        for piece in _pieces(reader.release.body, sentence):
            found_here = tuple(of_sentence(reader, piece, place, paragraph, goes_on or list_of.period))
            for candidate in beside_shares(found_here):
                if block.kind == "item" or sentence.block == list_of.block:
                    candidate = as_headed(candidate, list_of)
                yield as_expected(candidate) if list_of.awaits(block, sentence.block) else candidate
        said = period_going_on(said, text, reader.language.numbers)


def _is_table(release: Release, block: Block, *, follows: bool) -> bool:
    """Whether a block that is none in the markup is a table, or the next row of the one that it follows."""
    if block.kind in ("headline", "subheadline", "dateline"):
        return False
    text = block.span.cut(release.body)
    return crowded(text) or (follows and row_like(text))


def _covered(release: Release, run: Span, first: int) -> Iterator[int]:
    """Indices of the blocks that lie in a run of lines."""
    return takewhile(lambda at: run.holds(release.blocks[at].span), range(first, len(release.blocks)))


def _pieces(body: str, sentence: Sentence) -> Iterator[Sentence]:
    """A sentence; of one without end, as broken pages have them, stretches that are cut at blanks."""
    start, end = sentence.span.start, sentence.span.end
    while end - start > LONGEST_PIECE:
        cut = body.rfind(" ", start + LONGEST_PIECE // 2, start + LONGEST_PIECE)
        stop = cut if cut > start else start + LONGEST_PIECE
        yield Sentence(Span(start, stop), sentence.block)
        start = stop
    yield Sentence(Span(start, end), sentence.block)


def _place(block: Block, lead: bool) -> Place:
    if block.kind in ("headline", "subheadline", "heading", "caption", "item"):
        return block.kind
    return "lead" if lead else "body"


def _year(release: Release) -> int | None:
    said = (release.dateline and release.dateline.date) or release.published
    return int(said[:4]) if said else None
