"""A change told in the next sentence: "Backlog was $88 million. This is a rise of 12%." """

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from digests.facts.candidate import Candidate
from digests.facts.clauses import phrases_pattern
from digests.facts.refers_back import TIMES
from digests.facts.units import base
from digests.facts.vocabulary import Vocabulary
from digests.model import Change, Direction, Figure
from digests.pattern import pattern

REACH = 5  # amounts looked back
OPENING = 60  # characters of a sentence between its opening and its change
_WORDS = pattern(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def with_next_sentence(candidates: Sequence[Candidate], vocab: Vocabulary) -> tuple[Candidate, ...]:
    """The same in their order; a change whose sentence says "this" belongs to the level told just before it."""
    found = list(candidates)
    for at, candidate in enumerate(found):
        level = _level_before(found, at, vocab) if _speaks_of_it(candidate, vocab) else None
        if level is None:
            continue
        found[level] = replace(found[level], figure=_moved(found[level].figure, candidate))
        found[at] = replace(candidate, part="change" if candidate.part == "change" else "comparison", level=True)
        follows = found[at + 1] if at + 1 < len(found) else None
        if follows and follows.figure.sentence == candidate.figure.sentence and _once_more(candidate, follows, vocab):
            found[level] = replace(found[level], figure=_moved(found[level].figure, follows))
            found[at + 1] = replace(follows, part="change", level=True)
    return tuple(found)


def _speaks_of_it(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "This represents a 3 percent increase", "Das waren 37 Prozent mehr", "Il est en hausse de", 이는, 这比."""
    if candidate.level or not candidate.first or candidate.place == "table" or not vocab.words.this:
        return False
    opening = candidate.figure.sentence.lstrip().partition(candidate.figure.text)[0]
    found = phrases_pattern(vocab.words.this, not vocab.joined).match(opening)
    if found is None or len(opening) - found.end() > OPENING:
        return False
    words, said = vocab.words, _WORDS.findall(opening[found.end() :].removeprefix("’s").removeprefix("'s").casefold())
    if candidate.part == "level" and (words.moved.isdisjoint(said) or not {*words.from_} & {*said}):
        return False  # "This is down from last month, when 47% said so" compares
    plain = words.small | words.adverbs | words.articles | words.equates | words.by | words.of | words.up | words.down
    return vocab.joined or (plain | TIMES).issuperset(said)


def _once_more(here: Candidate, another: Candidate, vocab: Vocabulary) -> bool:
    """ "down by 106,000 or 4.7 percent": the second says the same as a share."""
    between = here.behind.partition(another.figure.text)[0].strip(" ,")
    return another.figure.unit == "%" != here.figure.unit and between in ("(", *vocab.words.pairs[1:])


def _level_before(found: Sequence[Candidate], at: int, vocab: Vocabulary) -> int | None:
    """The first level of the sentence before, in the same paragraph, that has no change yet."""
    here = found[at]
    if not at or found[at - 1].block != here.block or found[at - 1].place == "table":
        return None
    told = found[at - 1].figure.sentence
    near = [back for back in range(max(0, at - REACH), at) if found[back].figure.sentence == told]
    levels = [back for back in near if found[back].part == "level" and found[back].figure.kind != "duration"]
    if told == here.figure.sentence or len(levels) != 1:
        return None  # of several amounts nothing says which one it is
    level = found[levels[0]].figure
    another = found[at + 1 : at + 2]
    two = another and another[0].figure.sentence == here.figure.sentence and another[0].part == "change" == here.part
    if two and not _once_more(here, another[0], vocab):
        return None  # 각각 12%, 17% 증가: of two things
    same = here.figure.unit in ("%", "pp", "bps") or base(here.figure.unit) == base(level.unit)
    same = same or (here.figure.kind == level.kind == "count" and "" in (level.unit, here.figure.unit))
    free = level.change is None or level.change.value is None
    return levels[0] if same and free else None


def _moved(level: Figure, told: Candidate) -> Figure:
    figure, change = told.figure, told.figure.change
    if told.part != "change":
        turned: Direction | None = (
            None if level.value == figure.value else "up" if level.value > figure.value else "down"
        )
        return replace(level, change=Change(turned, against=figure.text)) if turned else level
    return replace(level, change=change) if change else level
