"""Where a noun phrase ends before a joining word: an article or preposition opens a phrase of its own."""

from __future__ import annotations

from digests.facts.clauses import Clause
from digests.languages.joined import either, without


def parted(clause: Clause, at: int) -> bool:
    """Whether the small word at token `at` belongs to what stands behind it, and no phrase goes on over it."""
    return _by_article(clause, at) or _other_phrase(clause, at)


def _by_article(clause: Clause, at: int) -> bool:
    """An article that opens a phrase of its own; "schlagen der Versammlung eine Dividende vor"."""
    language = clause.vocab.words
    if language.nouns == "capital":
        return clause.tokens[at].low in language.one_article or _is_ahead(clause, at)
    if language.nouns == "last" and clause.tokens[at].low in language.pairs and _acts_behind(clause, at):
        return True
    parting = language.articles if language.nouns == "last" else without(language.articles, language.of)
    small = language.nouns == "last" or clause.text[clause.tokens[at].start].islower()  # "Banco El Norte"
    return small and clause.tokens[at].low in parting and _opens(clause, at)


def _acts_behind(clause: Clause, at: int) -> bool:
    """ "held three sailors and seized boats worth": what was done with the boats, and to nobody before "and"."""
    if not at or at + 1 >= len(clause.tokens):
        return False
    words, before, behind = clause.vocab.words, clause.tokens[at - 1], clause.tokens[at + 1]
    if before.role != "word" or before.low.endswith("ed") or before.low in words.small:
        return False
    return behind.low.endswith("ed") and behind.low in words.done


def _is_ahead(clause: Clause, at: int) -> bool:
    """ "liegt die Windkraft deutlich vor der Kernenergie": it ranks, and leaves nothing out as "vor Steuern" does."""
    words, tokens = clause.vocab.words, clause.tokens
    if tokens[at].low not in words.deducting or not at or at + 1 >= len(tokens):
        return False
    small = tokens[at - 1].role == "word" and clause.text[tokens[at - 1].start].islower()
    return small or tokens[at + 1].low in words.articles


def _other_phrase(clause: Clause, at: int) -> bool:
    """ "a tre anni e a una multa di": where nouns stand first, a preposition behind "and" leads to another phrase."""
    words, low = clause.vocab.words, clause.tokens[at].low
    if words.nouns != "first" or not at or clause.tokens[at - 1].low not in words.pairs:
        return False
    onto = low in words.order.onto and clause.tokens[at + 1].low in words.one_article  # "e a uma multa"
    return onto or low in without(words.order.prepositions, words.of)


def _opens(clause: Clause, at: int) -> bool:
    """ "awarded Nova a contract", "cash and a new loan": the article opens a phrase of its own."""
    if not at or clause.tokens[at - 1].role != "word":
        return False
    words = clause.vocab.words
    low = clause.tokens[at - 1].low
    if low in words.pairs and clause.tokens[at].low in words.one_article:
        return True
    return low not in either(words.small, words.joins, words.of, words.articles)
