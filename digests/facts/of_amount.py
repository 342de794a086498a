"""What stands before the "of" of an amount: "net loss of $1.5 million", "en hausse de 5 %", "a total of $2 million"."""

from __future__ import annotations

from digests.facts.amount_deeds import done
from digests.facts.behind_amount import further, noun_behind
from digests.facts.clauses import Clause, Token
from digests.facts.noun_phrase import as_printed, back, is_verb, trim, what_turned
from digests.facts.subject import subject
from digests.model import Quantity

_SIGNS = frozenset("+-−–")


def of_amount(clause: Clause, quantity: Quantity) -> str:
    """ "net loss of $1.5 million" → net loss; an increase or a total of something looks further."""
    language = clause.vocab.words
    at = clause.before(quantity.span.start) - 1
    while (
        at >= 0 and clause.tokens[at].role == "word" and clause.tokens[at].low in language.articles | language.adverbs
    ):
        if clause.tokens[at].low in language.of:
            break
        at -= 1
    if at > 1 and clause.tokens[at].low in _SIGNS:
        at -= 1  # "une croissance de + 7 %"
    if at < 1 or clause.tokens[at].low not in language.of:
        return ""
    tokens = back(clause, at)
    if language.turning and tokens:
        if (turned := what_turned(clause, tokens)) != tokens:
            return as_printed(clause, turned)
        if _adverbial(clause, tokens) and (said := subject(clause, quantity, moving=True)):
            return said
    if not tokens:
        return ""
    ends = {tokens[-1].low} | ({tokens[0].low} if language.nouns == "first" else set())
    if ends & (language.up | language.down | language.general) and not _of_a_share(clause, tokens):
        while len(tokens) > 1 and tokens[-1].low in language.general and _tacked_on(clause, tokens):
            tokens = trim(clause, tokens[:-1])
        if language.nouns == "first" and tokens[-1].low not in language.up | language.down | language.general:
            return as_printed(clause, tokens)
        first = clause.before(tokens[0].start)
        verb = language.nouns == "first" and len(tokens) == 1 and first > 0 and is_verb(clause, first - 1)
        found = (subject(clause, quantity) if verb else "") or (
            noun_behind(clause, quantity)
            or further(clause, quantity)
            or (subject(clause, quantity, moving=True) if len(tokens) < 2 else "")
        )
        vague = all(token.low in language.general for token in tokens)
        return found or (done(clause, clause.before(tokens[0].start)) if vague else "") or as_printed(clause, tokens)
    return as_printed(clause, tokens)


def _of_a_share(clause: Clause, tokens: list[Token]) -> bool:
    """ "at a price per share of $0.14 in a placement": named already."""
    per = clause.vocab.words.per_share
    return bool(per) and as_printed(clause, tokens).casefold().endswith(per)


def _tacked_on(clause: Clause, tokens: list[Token]) -> bool:
    """ "damages of a total", "dégâts pour un montant": the general noun only leads to the amount."""
    language = clause.vocab.words
    return language.nouns != "first" or (len(tokens) > 2 and tokens[-2].low in language.small)


def _adverbial(clause: Clause, tokens: list[Token]) -> bool:
    """ "est en hausse de": the rise is how the subject stands."""
    language = clause.vocab.words
    first = clause.before(tokens[0].start)
    near = {token.low for token in clause.tokens[max(0, first - 2) : first]}
    return tokens[-1].low in language.up | language.down and not near.isdisjoint(language.turning)
