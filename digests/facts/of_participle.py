"""What a participle beside an amount says of the noun before it: "La operación, valorada en 220 millones"."""

from __future__ import annotations

from digests.facts.clauses import Clause, Token
from digests.facts.head_first import head_first
from digests.facts.noun_phrase import as_printed, back, behind
from digests.facts.phrase_at import phrase_at
from digests.facts.subject import subject_of_verb
from digests.facts.verb_here import is_verb
from digests.languages.joined import either
from digests.model import Quantity

REACH = 8  # tokens from an amount to the comma behind it
_OPENS = frozenset(";:–—.•-")
LEAST = 5  # letters of a form that its ending makes a participle


def of_participle(clause: Clause, quantity: Quantity) -> str:
    """The noun that the participle right before the amount belongs to, also over a comma."""
    words = clause.vocab.words
    if words.nouns != "first" or not words.participles:
        return ""
    at = clause.before(quantity.span.start) - 1
    while at > 0 and clause.tokens[at].role == "word" and clause.tokens[at].low in either(words.small, words.adverbs):
        at -= 1
    if at >= 0 and participle(clause, at) and (not at or clause.tokens[at - 1].low in _OPENS):
        return _opened(clause, quantity)  # "Dotada con 15.000 euros, la beca se entregará"
    if at < 1 or not participle(clause, at):
        return ""
    modified = clause.tokens[at].low in words.modifiers  # "utile netto": no participle
    beside = not modified and clause.tokens[at - 1].role == "word" and clause.tokens[at + 1].low in words.order.worth
    if clause.tokens[at - 1].low != "," and not beside:
        return ""
    named = back(clause, at if beside else at - 1)
    both = next((here for here, token in enumerate(named) if token.low in words.pairs), -1) if beside else -1
    named = named[both + 1 :]  # "30 remos y bienes valorados en 6 millones"
    return as_printed(clause, head_first(clause, named)) if named else ""


def _opened(clause: Clause, quantity: Quantity) -> str:
    """The noun behind the comma that closes a participle's phrase."""
    words, after = clause.vocab.words, behind(clause, quantity.span.end)
    comma = next((at for at in range(after, min(len(clause.tokens), after + REACH)) if clause.tokens[at].low == ","), 0)
    if not comma or comma + 1 >= len(clause.tokens) or clause.tokens[comma + 1].low not in words.articles:
        return ""
    named = phrase_at(clause, comma + 1)
    return as_printed(clause, named) if named and not _nobody(clause, named) else ""


def in_bracket_behind_verb(clause: Clause, quantity: Quantity) -> str:
    """ "Les ventes ont reculé (–7,8 %)": the subject of the verb that stands before the bracket."""
    words, first = clause.vocab.words, clause.before(quantity.span.start)
    while first > 1 and clause.tokens[first - 1].low in words.small:
        first -= 1
    if words.nouns == "last" or first < 2 or clause.tokens[first - 1].low != "(" or not is_verb(clause, first - 2):
        return ""
    named = subject_of_verb(clause, first - 2)
    return as_printed(clause, head_first(clause, named)) if named and not _nobody(clause, named) else ""


def participle(clause: Clause, at: int) -> bool:
    """A form that its ending makes a participle, and no verb: "valorada", "составившая"."""
    words, token = clause.vocab.words, clause.tokens[at]
    return token.role == "word" and len(token.low) >= LEAST and token.low.endswith(words.participles)


def _nobody(clause: Clause, named: list[Token]) -> bool:
    words, low = clause.vocab.words, {token.low for token in named}
    return bool(low & words.agents) or clause.agents.issuperset(low) or low <= words.never
