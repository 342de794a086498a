"""GAAP, adjusted, diluted: on which basis an amount is told."""

from __future__ import annotations

import re
from functools import cache

from digests.facts.clauses import Clause, phrases_pattern
from digests.facts.vocabulary import table_value
from digests.languages.numbers import NumberWords
from digests.pattern import pattern

BEFORE, BEHIND = 45, 34
AHEAD, VERB_LAST = 160, 60  # characters before an amount, and behind it, in which it is told to be expected
EXPECTED = "expected"
ADJUSTED = ("adjusted", "non-GAAP", "core", "underlying", "pro forma")  # told beside the plain figure
BY_COUNT = frozenset({"basic", "diluted"})  # by which count of shares
WITH_ARTICLE = 16
OPENING = 48  # characters of a phrase that opens a sentence
_SAID_OF_ALL = pattern(
    r"\bbas[ie]s?\b|\bpro[- ]?forma\b|\bà (?:données|périmètre|taux)|\ba (?:tipo|perímetro|tasas)", re.IGNORECASE
)
_BREAK = pattern(r"[;:]\s|\.\s|。|；|, (?:while|after|which|nach|während|après|mentre|mientras|enquanto) ")
_WORD = pattern(r"[^\W\d_]+")
_OTHER = pattern(r"[,;]| (?:and|or|while|und|et|y|e) ")


@cache
def _names(words: NumberWords) -> tuple[str, ...]:
    return tuple(words.bases)


def basis_of(clause: Clause, at: int, measure: str) -> str | None:
    """The bases named in the measure, else just before or behind the amount: "non-GAAP, diluted"."""
    quantity = clause.amounts[at]
    low = clause.amounts[at - 1].span.end if at else clause.sentence.span.start
    high = clause.amounts[at + 1].span.start if at + 1 < len(clause.amounts) else clause.sentence.span.end
    before = clause.text[max(low, quantity.span.start - BEFORE) : quantity.span.start]
    behind = _OTHER.split(clause.text[quantity.span.end : min(high, quantity.span.end + BEHIND)])[0]
    before = f"{_opening(clause)} | {before}"
    own = bases_in(quantity.span.cut(clause.text), clause.vocab.words)  # "$0.40 per diluted share"
    if own in BY_COUNT:
        others = BY_COUNT - {own}
        told = bases_in(f"{measure} | {before} | {behind}", clause.vocab.words) or ""
        return ", ".join([*(basis for basis in told.split(", ") if basis and basis not in {own, *others}), own])
    return bases_in(f"{measure} | {before} | {behind}", clause.vocab.words)


def _opening(clause: Clause) -> str:
    """ "Pro forma, sales were …", "On an adjusted basis, …": an opening phrase is of the whole sentence."""
    start = clause.sentence.span.start
    opening, comma, _ = clause.text[start : min(start + OPENING, clause.sentence.span.end)].partition(",")
    plain = comma and not any(amount.span.start < start + len(opening) for amount in clause.amounts)
    named = _SAID_OF_ALL.search(opening) if plain else None
    return opening if named else ""


def expected(clause: Clause, at: int) -> bool:
    """Whether an amount is not yet: "expects sales of $5 million"; not where it is held against what was expected."""
    words, quantity = clause.vocab.words, clause.amounts[at]
    if not words.outlook:
        return False
    pattern = phrases_pattern(words.outlook, not clause.vocab.joined)
    low = max(clause.sentence.span.start, quantity.span.start - AHEAD)
    before = clause.text[low : quantity.span.start]
    said = [found.end() for found in pattern.finditer(before) if not _held_against(clause, before[: found.start()])]
    if said and not _BREAK.search(before, said[-1]):
        return True
    if words.nouns == "last" or words.nouns == "first":
        return False
    behind = clause.text[quantity.span.end : min(clause.sentence.span.end, quantity.span.end + VERB_LAST)]
    return pattern.search(_BREAK.split(behind)[0]) is not None


def _held_against(clause: Clause, before: str) -> bool:
    """ "above our guidance", "compared with a forecast": what was expected is what the amount is held against."""
    words = clause.vocab.words
    near = before[-WITH_ARTICLE:]
    turned = set(_WORD.findall(near.casefold())) & (words.up | words.down)
    return bool(turned) or phrases_pattern(words.against, not clause.vocab.joined).search(near) is not None


def bases_in(text: str, words: NumberWords) -> str | None:
    """All bases that a text names, each once: "GAAP" is not told where it stands in "non-GAAP"."""
    if not words.bases:
        return None
    found: list[str] = []
    for match in phrases_pattern(_names(words), words.nouns not in ("joined", "particles")).finditer(text):
        basis = str(table_value(words.bases, match.group()) or "")
        if basis and basis not in found:
            found.append(basis)
    return ", ".join(found[:3]) or None
