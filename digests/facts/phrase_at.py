"""The noun phrase that opens at a place, where nouns do not stand last: "der Erlös der Reederei"."""

from __future__ import annotations

from digests.facts.clauses import Clause, Token
from digests.facts.noun_phrase import LONGEST, trim
from digests.facts.verb_here import is_verb


def phrase_at(clause: Clause, at: int) -> list[Token]:
    """The noun phrase that opens at token `at`, with what hangs on it by "of" as far as there is room."""
    words, tokens = clause.vocab.words, clause.tokens
    while at < len(tokens) and tokens[at].role == "word" and tokens[at].low in words.articles:
        at += 1
    taken: list[Token] = []
    capital = words.nouns == "capital"
    for here in range(at, min(len(tokens), at + 2 * LONGEST)):
        token = tokens[here]
        if token.role != "word" or len(taken) == LONGEST:
            break
        joint = token.low in words.of or (
            taken and taken[-1].low in words.of | words.articles and _article(token, clause)
        )
        noun = clause.text[token.start].isupper()
        if joint and taken:
            taken.append(token)
            continue
        if token.low in words.small | words.adverbs:
            break
        opened = bool(taken) and taken[-1].low in words.of | words.articles
        if taken and not opened and (is_verb(clause, here) or (capital and _has_noun(clause, taken) and not noun)):
            break
        taken.append(token)
    taken = trim(clause, taken)
    if capital and not _has_noun(clause, taken):
        return []
    return taken


def _article(token: Token, clause: Clause) -> bool:
    return token.low in clause.vocab.words.articles


def _has_noun(clause: Clause, tokens: list[Token]) -> bool:
    """Whether the last word that is no joint is a noun: in German one with a capital."""
    said = [token for token in tokens if token.low not in clause.vocab.words.small]
    return bool(said) and clause.text[said[-1].start].isupper()
