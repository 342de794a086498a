"""What a sentence only points back to: "Without tugs, this number fell 2.7 percent", "It was up 3 percent"."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from digests.facts.candidate import Candidate
from digests.facts.vocabulary import Vocabulary
from digests.languages.joined import either
from digests.pattern import pattern

LONGEST = 5  # words of what is left out
RULE = "as the sentence before"
_WORDS = pattern(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*|,")


def with_measure_before(candidates: Sequence[Candidate], vocab: Vocabulary) -> tuple[Candidate, ...]:
    """The same in their order; what has moved and says "this number" or "it" measures what the sentence before did."""
    if vocab.words.nouns != "last":
        return tuple(candidates)
    found = list(candidates)
    for at, candidate in enumerate(found):
        unnamed = not candidate.figure.measure or candidate.figure.measure.casefold() in vocab.words.equates
        if unnamed and candidate.first and candidate.part == "change" and at:
            left_out = _points_back(candidate, vocab)
            named = _named_before(found, at) if left_out is not None else ""
            if named:
                figure = candidate.figure
                measure = f"{named} {left_out}".strip()
                found[at] = replace(candidate, figure=replace(figure, measure=measure, rule=f"{figure.rule}, {RULE}"))
    return tuple(found)


def _points_back(candidate: Candidate, vocab: Vocabulary) -> str | None:
    """ "excluding flats" or "" where the subject of the sentence is "this number", "the figure" or "it"; else None."""
    words = vocab.words
    opening = candidate.figure.sentence.lstrip().partition(candidate.figure.text)[0]
    printed = _WORDS.findall(opening)
    said = [word.casefold() for word in printed]
    while said and said[-1] in either(words.by, words.adverbs, words.articles, words.of):
        said.pop()
    moved = len(said)
    while said and said[-1] in either(words.moved, words.helpers, words.up, words.down, words.adverbs, words.equates):
        said.pop()
    if len(said) == moved or not said:
        return None
    heads = either(words.peaks, words.levelling)
    pronoun = said[-1] in words.this and said[-1] not in words.relative
    noun = len(said) > 1 and said[-1] in heads and said[-2] in words.articles
    if not pronoun and not noun:
        return None
    before = said[: -1 if pronoun else -2]
    if words.adverbs.issuperset(before):
        return ""
    if before[-1] != "," or before.count(",") > 1:
        return None
    leaves_out = before[0] in words.leaving_out and len(before) <= LONGEST + 2
    return f"{before[0]} {' '.join(printed[1 : len(before) - 1])}" if leaves_out else ""


def _named_before(found: Sequence[Candidate], at: int) -> str:
    """What the first amount of the sentence before measures, in the same paragraph."""
    here, before = found[at], found[at - 1]
    if before.block != here.block or before.place == "table" or before.figure.sentence == here.figure.sentence:
        return ""
    told = [one for one in found[max(0, at - LONGEST) : at] if one.figure.sentence == before.figure.sentence]
    return next((one.figure.measure for one in told if one.figure.measure and one.part != "comparison"), "")
