"""The last verb before an amount, in its own part of the sentence."""

from __future__ import annotations

from digests.facts.clauses import Clause
from digests.facts.insertions import DASHES, dash_before
from digests.facts.noun_here import POSSESSIVE, plain_form
from digests.facts.standing import money_forms
from digests.facts.verb_here import is_verb
from digests.languages.joined import either, without

REACH = 40  # tokens looked back
REMARK = 16  # tokens in brackets
_TURN = ("th", "ion", "ment")


def verb_before(clause: Clause, first: int, reach: int = REACH) -> int | None:
    """Index of the last verb before token `first`, in its own part of the sentence."""
    language, inside = clause.vocab.words, first
    for at in range(first - 1, max(-1, first - reach), -1):
        token = clause.tokens[at]
        if at > inside:
            continue
        closed = token.role == "mark" and token.low == ")" and language.nouns != "last"
        if closed and (opened := _opening(clause, at)) is not None:
            inside = opened - 1
            continue
        dashed = token.role == "mark" and token.low in DASHES and language.nouns != "last"
        if dashed and (opened := dash_before(clause, at)) is not None:
            inside = opened - 1
            continue
        if token.role == "mark" and (token.low in ";:()—–" or _ends_sentence(clause, at, first)):
            return None
        turns = language.nouns != "first" and (token.low in language.up or token.low in language.down)
        if at and turns and token.low in language.particles_of.get(clause.tokens[at - 1].low, ""):
            continue  # "prepared to give up as much as"
        if token.role == "word" and (is_verb(clause, at) or turns):
            if _no_verb(clause, at, turns=turns):
                continue
            return at
    return None


def _no_verb(clause: Clause, at: int, *, turns: bool) -> bool:
    """What only looks like a verb: what is counted, a noun behind an article or "of", the second of two verbs."""
    language, token = clause.vocab.words, clause.tokens[at]
    if any(one.span.start < token.start < one.span.end for one in clause.amounts):
        return True  # "funding to 750 local projects, for": what is counted
    before = clause.tokens[at - 1].low if at else ""
    if plain_form(clause, at) and before in without(either(language.verbs, language.acts), language.small):
        return True  # "bringing total funding to"
    if before in language.empty and token.low in money_forms(language):
        return True  # "the total raised"
    many = before.endswith("s") and not before.endswith(POSSESSIVE)  # "Pre-orders open"
    hyphened = language.nouns == "last" and (("-" in before and not many) or before.endswith(POSSESSIVE))
    behind = clause.tokens[at + 1]
    thing = behind.role == "word" and behind.low not in either(language.small, language.adverbs, language.verbs)
    if turns and token.low.endswith(_TURN) and thing:
        return True  # "growth rates", "growth guidance"
    # "the rise", "all-in cost", "Nova's total"
    return before in without(language.articles, language.agents) or before in language.of or hyphened


def _ends_sentence(clause: Clause, at: int, first: int) -> bool:
    """A full stop inside a headline or item of several sentences."""
    if clause.tokens[at].low not in ".!?" or at + 1 >= first:
        return False
    behind = clause.text[clause.tokens[at].end : clause.tokens[at + 1].start + 1]
    return behind[:1].isspace() and behind[-1:].isupper()


def _opening(clause: Clause, closing: int) -> int | None:
    """Index of the bracket that is closed at `closing`: a remark stands between a verb and its amount."""
    near = range(closing - 1, max(-1, closing - REMARK), -1)
    return next((at for at in near if clause.tokens[at].low in "()"), None)
