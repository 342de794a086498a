"""Counts whose noun only says in what they are counted, and levels: "Sales totalled 88,412 units", "at a rate of"."""

from __future__ import annotations

from digests.facts.before_amount import number_of
from digests.facts.clauses import Clause
from digests.facts.head_of_subject import head_of_subject
from digests.facts.last_verb import verb_before
from digests.facts.noun_phrase import as_printed
from digests.facts.subject import subject, subject_of_verb
from digests.facts.verb_here import is_verb
from digests.languages.joined import either
from digests.model import Quantity

MODIFIERS = 4  # words before such a noun: "a seasonally adjusted annual rate"


def counted_subject(clause: Clause, quantity: Quantity) -> str:
    """What a verb or "to" right before the count says it of, where that is what was counted."""
    words, first = clause.vocab.words, clause.before(quantity.span.start)
    while first > 1 and clause.tokens[first - 1].low in either(words.adverbs, words.articles):
        first -= 1
    if words.nouns != "last" or not first or quantity.kind == "ordinal":
        return ""
    if clause.tokens[first - 1].low in words.of and quantity.unit.casefold() in words.counted_in:
        return at_level(clause, quantity)
    if not _leads(clause, first - 1):
        return ""
    if named := number_of(clause, quantity):
        return "" if _goes_on(clause, first) else named
    if quantity.unit.casefold() not in words.counted_in:
        return ""
    return subject(clause, quantity)


def at_level(clause: Clause, quantity: Quantity) -> str:
    """ "Starts were at an annual rate of 1,312,000", "arrivals reached a June record of": the level of the subject."""
    words, first = clause.vocab.words, clause.before(quantity.span.start)
    if words.nouns != "last" or first < 3 or clause.tokens[first - 1].low not in words.of:
        return ""
    at = first - 2
    while at > 1 and (clause.tokens[at].role == "period" or clause.tokens[at].low in words.tenses.last):
        at -= 1  # "an October record last month of"
    if clause.tokens[at].low not in words.peaks:
        return ""
    low = max(1, at - MODIFIERS)
    while at > low and clause.tokens[at].role != "mark" and clause.tokens[at].low not in words.one_article:
        at -= 1
    if clause.tokens[at].low not in words.one_article or not _leads(clause, at - 1):
        return ""
    verb = at - 1 if is_verb(clause, at - 1) else verb_before(clause, at - 1)
    tokens = subject_of_verb(clause, verb) if verb is not None else []
    agent = any(token.low in words.agents for token in tokens[-1:]) or all(one.low in clause.agents for one in tokens)
    return "" if agent else as_printed(clause, head_of_subject(clause, tokens))


def _leads(clause: Clause, at: int) -> bool:
    words, low = clause.vocab.words, clause.tokens[at].low
    joints = {word for phrase in words.levels for word in phrase.split()}
    idle = either(words.acts, words.leaving_out)  # "included 160 flats", "including"
    return low in joints | (words.terms & words.places) or (low not in idle and is_verb(clause, at))


def _goes_on(clause: Clause, first: int) -> bool:
    """Whether another clause begins between "number of" and the amount: "…, as the yard opened 12 berths"."""
    words = clause.vocab.words
    of = max((at for at in range(first) if clause.tokens[at].low in words.general), default=0)
    opens = words.clause_openers | words.tenses.back | {",", ";", "as", "and"}
    return any(token.low in opens for token in clause.tokens[of:first])
