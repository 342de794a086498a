"""Phrases without what only compares: "Umsatz im Vergleich zum Vorjahr", "Ebitda in forte aumento"."""

from __future__ import annotations

from functools import cache

from digests.facts.clauses import Clause, Token, phrases_pattern
from digests.facts.noun_phrase import FAR_BACK, LEAST_COMPARING, SHORT, trim
from digests.languages.numbers import NumberWords


def what_turned(clause: Clause, tokens: list[Token]) -> list[Token]:
    """ "Ebitda in forte aumento" → Ebitda; "progression du chiffre d'affaires" → chiffre d'affaires; else the same."""
    language = clause.vocab.words
    turns = language.up | language.down
    joint = next((at for at in range(len(tokens) - 1, 0, -1) if tokens[at].low in language.turning), None)
    if joint and not turns.isdisjoint(token.low for token in tokens[joint:]):
        return trim(clause, tokens[:joint])
    if not language.turning or len(tokens) < 2:
        return tokens
    if tokens[0].low in turns and tokens[1].low in language.articles - language.of:
        return trim(clause, tokens[1:])  # "in significativa crescita l'utile netto"
    if tokens[-1].low in turns and len(tokens[-1].low) > SHORT:
        return trim(clause, tokens[:-1])
    inner = next((at for at in range(1, min(3, len(tokens) - 1)) if tokens[at].low in language.of), None)
    return trim(clause, tokens[inner:]) if inner and tokens[0].low in turns else tokens


def uncompared(clause: Clause, tokens: list[Token]) -> list[Token]:
    """ "Umsatz im Vergleich zum Vorjahr" → Umsatz."""
    if not tokens:
        return tokens
    said = phrases_pattern(_compares(clause.vocab.words), not clause.vocab.joined)
    found = said.search(clause.text, tokens[0].end, tokens[-1].end)
    return trim(clause, [token for token in tokens if token.start < found.start()]) if found else tokens


def past_comparison(clause: Clause, at: int) -> int:
    """Over "im Vergleich zum Vorjahr" between a subject and its verb at index `at`."""
    if not 1 < at < len(clause.tokens):
        return at
    low = next(
        (k for k in range(at - 1, max(-1, at - FAR_BACK), -1) if clause.tokens[k].role in ("mark", "amount")), -1
    )
    start, end = clause.tokens[low + 1].start, clause.tokens[at].start
    found = phrases_pattern(_compares(clause.vocab.words), not clause.vocab.joined).search(clause.text, start, end)
    return clause.before(found.start()) if found and found.start() > start else at


@cache
def _compares(words: NumberWords) -> tuple[str, ...]:
    """What cannot but compare: of more than one word, or long."""
    return tuple(phrase for phrase in words.against if len(phrase) > LEAST_COMPARING)
