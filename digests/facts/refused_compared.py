"""What only compares or only qualifies, below the headlines: "half of it", "a fifth lower", "a ten-minute delay"."""

from __future__ import annotations

from digests.facts.candidate import Candidate
from digests.facts.refusal_rule import WORDS, Rule, said_of_share
from digests.facts.vocabulary import Vocabulary
from digests.pattern import pattern

MILESTONE = 1000  # of something; told for its own sake
_PARTS = frozenset({"ratio", "percent"})
_DEGREES = frozenset({"degrees", "°c", "°f", "°"})
_THAN = pattern(r"[^\W\d_]{2,12}er than\b")
_EXACTLY = pattern(r"\s(?P<of>[^\W\d_]{2,4})\s[^\d,.;()]{2,34},\s(?P<sign>[^\s\d]{0,4})\s?\d")


def _of_it(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "half of it", "twenty times that capacity": of something told before."""
    figure, back = candidate.figure, vocab.words.tenses.back
    if figure.kind not in _PARTS or not back or said_of_share(figure) or candidate.behind.lstrip()[:1] == ",":
        return False  # "up 15%, of which half is"
    low = [found.group().casefold() for found in WORDS.finditer(candidate.behind)][:2]
    behind = low[1:] if low and low[0] in vocab.words.of else low[:1] if figure.kind == "ratio" else []
    return bool(behind) and behind[0] in back


def _only_compares(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "two tenths lower than in April", "a third less water", "half as much again"."""
    figure, compared = candidate.figure, vocab.words.tenses.compared
    if figure.kind != "ratio" or not figure.rule.startswith("fraction"):
        return False
    behind = candidate.behind.lstrip()
    low = WORDS.match(behind)
    if low is not None and behind[low.end() :].lstrip().startswith(vocab.words.tenses.likely or ("\0",)):
        return False  # "a third more likely"
    return (low is not None and low.group().casefold() in compared) or _THAN.match(behind) is not None


def _by_how_much(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "employment was 159,000 lower than in May": by how much, and of which number is not told."""
    figure = candidate.figure
    if figure.kind != "count" or figure.unit or vocab.joined:
        return False
    low = WORDS.match(candidate.behind.lstrip())
    return low is not None and low.group().casefold() in vocab.comparatives


def _told_exactly(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "two thirds of the price, $40 million, is paid at closing"."""
    figure = candidate.figure
    found = _EXACTLY.match(candidate.behind) if figure.kind == "ratio" and figure.rule.startswith("fraction") else None
    if found is None or (said_of_share(figure) and not found["sign"]):
        return False  # "two thirds of pupils walk, 22% cycle"
    return found["of"].casefold() in vocab.words.of


def _passing(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "a ten-minute delay", "a 45-day consultation": in passing; the length of a contract or a fair is news."""
    figure, lasting = candidate.figure, vocab.words.tenses.events
    if figure.kind != "duration" or not lasting or candidate.place == "lead" or "-" not in figure.text:
        return False
    last = candidate.before.casefold().split()[-1:]
    noun = figure.measure.casefold().split()[-1:]
    return bool(last) and last[0] in vocab.words.one_article and bool(noun) and noun[0] not in lasting


def _nth(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "his 200th game", "the 19th of its meetings": which one it is; the 5,000th is a milestone."""
    figure = candidate.figure
    return figure.kind == "ordinal" and candidate.place != "lead" and figure.value < MILESTONE and not vocab.joined


def _condition_of_work(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "kept at 18 degrees", "bathed at 60 degrees": how something is done; a heat that peaked is news."""
    figure, heats = candidate.figure, vocab.words.tenses.heats
    if figure.unit.casefold() not in _DEGREES or not heats:
        return False
    last = candidate.before.casefold().replace("minus", "").split()[-1:]
    return last == ["at"] and heats.isdisjoint(found.casefold() for found in WORDS.findall(figure.sentence))


COMPARED: tuple[tuple[Rule, str], ...] = (
    (_by_how_much, "how much more or less it was, not how much"),
    (_of_it, "a part or a multiple of what was told before"),
    (_only_compares, "a part that only compares"),
    (_told_exactly, "told in figures behind it"),
    (_condition_of_work, "how something is done, not what came of it"),
    (_passing, "the length of something in passing"),
)

# asked last: other rules tell more of an ordinal
QUALIFIED: tuple[tuple[Rule, str], ...] = ((_nth, "which one it is, not how much"),)
