"""GAAP, adjusted, diluted: on which basis an amount is told."""

from __future__ import annotations

import re
from functools import cache

from digests.facts.clauses import Clause, phrases_pattern
from digests.facts.vocabulary import table_value
from digests.languages.numbers import NumberWords

BEFORE, BEHIND = 45, 34
_OTHER = re.compile(r"[,;]| (?:and|or|while|und|et|y|e) ")


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
    return bases_in(f"{measure} | {before} | {behind}", clause.vocab.words)


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
