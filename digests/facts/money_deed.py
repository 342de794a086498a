"""English money told by what is done with it: "donated to support cadets", "raised by the summer fair"."""

from __future__ import annotations

from digests.facts.clauses import Clause, Token
from digests.facts.noun_phrase import LONGEST, as_printed, back, behind, forward, past_articles
from digests.model import Quantity

NEAR = 5  # tokens between a deed and its amount
FOR_WHAT = 5  # words of what it was done for
_EACH = frozenset({"each", "apiece"})
_RAISED, _TO = "raised", "to"
_GOT, _GIVEN = "received", "given"


def money_deed(clause: Clause, quantity: Quantity) -> str:
    """The verb that the money is the object of, and to, for, from or by whom; "" where nothing more is said."""
    words = clause.vocab.words
    if not words.money_deeds or quantity.kind != "money":
        return ""
    at = _deed_before(clause, clause.before(quantity.span.start))
    if at is None:
        return ""
    told = words.money_deeds[clause.tokens[at].low]
    what = _complement(clause, quantity)
    who = "" if _infinitive(clause, at) else _who(clause, at)
    if told == _RAISED and who:
        wished = what if what.startswith("for ") and len(who.split()) + len(what.split()) < LONGEST - 1 else ""
        return f"{told} by {who} {wished}".strip()
    if what:
        return f"{told} {what}"
    if not who:
        return ""
    passive = _passive(clause, at) and told != _GOT
    return f"{told} {'to' if passive else 'by'} {who}"


def _deed_before(clause: Clause, first: int) -> int | None:
    """Index of the deed right before the amount, over "an additional" and "a record"."""
    words = clause.vocab.words
    idle = words.adverbs | words.articles | words.empty | words.one_article
    for at in range(first - 1, max(-1, first - NEAR), -1):
        token = clause.tokens[at]
        if token.role == "word" and token.low in words.money_deeds:
            noun = at and clause.tokens[at - 1].low in words.articles | words.of  # "the award"
            return None if noun else at
        if token.role not in ("word", "period") or (token.role == "word" and token.low not in idle):
            return None
    return None


def _infinitive(clause: Clause, at: int) -> bool:
    """ "agreed to pay": who does it stands farther away."""
    return bool(at) and clause.tokens[at - 1].low in clause.vocab.words.to_verb


def _passive(clause: Clause, at: int) -> bool:
    """ "was awarded", "will be given": the subject gets it; "has given", "having paid" are no passives."""
    words = clause.vocab.words
    for before in range(at - 1, max(-1, at - NEAR), -1):
        low = clause.tokens[before].low
        if low in words.helpers or low == "be":
            return low in words.passive
        if low not in words.adverbs:
            return False
    return False


def _who(clause: Clause, at: int) -> str:
    """Who does it or gets it: the phrase before the verb, save the house itself, pronouns and who only acts."""
    words = clause.vocab.words
    while at and clause.tokens[at - 1].role == "word":
        low = clause.tokens[at - 1].low
        if low not in words.helpers | words.adverbs | words.not_yet and low not in ("be", "that", "who", "which"):
            break
        at -= 1
    if at and clause.tokens[at - 1].low in words.never - words.small:
        at -= 1  # "the county as a whole"
        while at and clause.tokens[at - 1].low in words.one_article | words.to_verb:
            at -= 1
    tokens = back(clause, at)
    nobody = words.never | words.small | clause.agents
    known = not tokens or tokens[-1].low in words.agents | clause.agents or all(one.low in nobody for one in tokens)
    return "" if known else as_printed(clause, tokens)


def _complement(clause: Clause, quantity: Quantity) -> str:
    """ "to support four cadets", "from the Ministry" behind the amount, over "in April" and "each"."""
    words, tokens = clause.vocab.words, clause.tokens
    after = behind(clause, quantity.span.end)
    while after + 1 < len(tokens):
        dated = tokens[after].low in words.small and tokens[after + 1].role == "period"
        if not (dated or tokens[after].role == "period" or tokens[after].low in _EACH | words.cash):
            break
        after += 1
    if after + 1 >= len(tokens) or tokens[after].role != "word":
        return ""
    joint = tokens[after].low
    if joint not in words.deed_joints:
        return ""
    both = tokens[after + 1].low in words.wholes
    start = past_articles(clause, after + 1 + both)
    verb = joint == _TO and start == after + 1
    if verb:
        said = _deed(clause, start)
        return f"{joint} {said}" if said else ""
    said = as_printed(clause, _noun(clause, start))
    return f"{joint} {said}" if said else ""


def _deed(clause: Clause, start: int) -> str:
    """ "support four cadets": a verb and its complement, numbers in it."""
    taken: list[Token] = []
    for token in clause.tokens[start : start + FOR_WHAT + 1]:
        if token.role in ("mark", "period"):
            break
        taken.append(token)
    small = clause.vocab.words.small
    while taken and (taken[-1].role == "amount" or taken[-1].low in small or taken[-1].low.endswith("ing")):
        taken.pop()
    return " ".join(clause.text[taken[0].start : taken[-1].end].split()) if taken else ""


def _noun(clause: Clause, start: int) -> list[Token]:
    """The noun at token `start` and what belongs to it: "children in the valley"."""
    words, tokens = clause.vocab.words, clause.tokens
    said = forward(clause, start, longest=FOR_WHAT)
    after = clause.before(said[-1].end) if said else len(tokens)
    if after < len(tokens) and tokens[after].low in words.within | {"and", "for", "from"} and len(said) < FOR_WHAT - 1:
        more = forward(clause, past_articles(clause, after + 1), longest=FOR_WHAT - len(said))
        said = list(tokens[clause.before(said[0].start) : clause.before(more[-1].end)]) if more else said
    return said


def named_deed(clause: Clause, words: str, quantity: Quantity) -> str:
    """ "will invest $4 million" → investment: a lone verb that only says what was done with money, as its noun."""
    language = clause.vocab.words
    told = language.money_deeds.get(words.casefold()) if quantity.kind == "money" else None
    return language.deed_nouns.get(told, words) if told else words
