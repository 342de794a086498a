"""What is done with money where nouns stand first: "investit 12 millions d'euros dans la rénovation du lycée"."""

from __future__ import annotations

from digests.facts.between_verb import DATIVE
from digests.facts.clauses import Clause
from digests.facts.noun_phrase import LONGEST, as_printed, behind, trim
from digests.facts.verb_here import does, is_verb
from digests.model import Quantity

REACH = 5  # tokens between the verb and its amount: "destinó un total de"
APART = 3  # tokens between an amount and what it is for
_KINDS = ("money", "per_share")


def used_for(clause: Clause, quantity: Quantity) -> str:
    """The verb and what the money goes to; "" where no verb of doing stands before it, or nothing follows."""
    words, tokens = clause.vocab.words, clause.tokens
    if words.nouns != "first" or quantity.kind not in _KINDS or not words.onward:
        return ""
    first = clause.before(quantity.span.start)
    verb = next((at for at in range(first - 1, max(-1, first - REACH), -1) if _does(clause, at)), None)
    idle = words.small | words.articles | words.adverbs | words.general | words.of
    between = (
        [token for token in tokens[verb + 1 : first] if words.articles or not token.low.endswith(DATIVE)]
        if verb
        else []
    )
    if verb is None or any(token.role != "word" or token.low not in idle for token in between):
        return ""
    after = behind(clause, quantity.span.end)
    for at in range(after, min(len(tokens) - 1, after + APART)):
        if tokens[at].role == "period":
            continue
        if tokens[at].role != "word" or (at > after and tokens[at].low not in words.onward):
            return ""
        if tokens[at].low in words.onward:
            said = _thing(clause, at)
            return f"{clause.text[tokens[verb].start : tokens[verb].end]} {said}" if said else ""
    return ""


def _does(clause: Clause, at: int) -> bool:
    words, low = clause.vocab.words, clause.tokens[at].low
    return clause.tokens[at].role == "word" and low not in words.up | words.down and does(clause, at)


def _thing(clause: Clause, joint: int) -> str:
    """The joint and the phrase behind it, up to a verb, a mark or an amount."""
    words, taken = clause.vocab.words, [clause.tokens[joint]]
    for at in range(joint + 1, min(len(clause.tokens), joint + LONGEST)):
        token = clause.tokens[at]
        inside = token.low in words.joins | words.articles | words.of
        if (
            token.role != "word"
            or token.low in words.relative
            or (not inside and is_verb(clause, at) and at > joint + 1)
        ):
            break
        taken.append(token)
    thing = trim(clause, taken[1:])
    if not thing or words.durations.issuperset([thing[-1].low]):
        return ""
    end = thing[-1].end
    return as_printed(clause, [token for token in taken if token.end <= end])
