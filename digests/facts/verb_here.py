"""Whether a token of a sentence is a verb, or a verb's form that is a noun or adjective where it stands."""

from __future__ import annotations

from functools import cache

from digests.facts.clauses import Clause
from digests.languages.joined import either
from digests.languages.numbers import NumberWords

NEAR_AMOUNT = 5  # tokens between a past form and the amount that it tells: "edged up by nearly"
LEAST_VERB = 4  # letters of a form that its ending makes a verb
_ADJECTIVE = ("e", "en", "er", "es", "em", "-")


def is_verb(clause: Clause, at: int) -> bool:
    """Whether the token parts a subject from what is said of it."""
    token, words = clause.tokens[at], clause.vocab.words
    if token.low in words.verbs or token.low in words.acts:
        joint = words.phrasal.get(token.low)
        return joint is None or (at + 1 < len(clause.tokens) and clause.tokens[at + 1].low == joint)
    if token.role != "word":
        return False
    if words.verb_endings and len(token.low) > LEAST_VERB and token.low.endswith(words.verb_endings):
        return True
    if words.nouns == "capital":  # "zog", "blieb": small, and no ending of an adjective
        small = clause.text[token.start].islower() and token.low not in either(words.small, words.adverbs)
        return small and (not token.low.endswith(_ADJECTIVE) or _after_noun(clause, at))
    following = clause.tokens[at + 1].low if at + 1 < len(clause.tokens) else ""
    if words.nouns != "last":
        return participle(clause, at)
    if _behind_modal(clause, at):
        return True
    opens = token.low.endswith("ing") and at > 0 and clause.tokens[at - 1].low == ","
    if token.low in words.levelling and _amount_follows(clause, at):
        return _plural_before(clause, at)  # "Hotel rates in the old town now average €148"
    return opens or (token.low.endswith("ed") and (following in words.articles or _tells_amount(clause, at)))


@cache
def _small(words: NumberWords) -> frozenset[str]:
    return words.small | words.adverbs


@cache
def _idle(words: NumberWords) -> frozenset[str]:
    """What may stand between a past form and the amount that it tells."""
    return words.small | words.adverbs | words.empty | words.general


@cache
def _levels(words: NumberWords) -> frozenset[str]:
    return words.verbs | words.up | words.down


@cache
def _no_subject(words: NumberWords) -> frozenset[str]:
    """Words behind which no past form has a subject: articles and what joins phrases."""
    return words.articles | words.of | words.joins


def takes_object(clause: Clause, at: int) -> bool:
    """ "Police seized 14 kilograms": a verb that is not known to tell a level has somebody as its subject."""
    words, low = clause.vocab.words, clause.tokens[at].low
    if words.nouns != "last" or low in _levels(words) or at + 1 >= len(clause.tokens):
        return False
    after = at + 1 + (f"{low} {clause.tokens[at + 1].low}" in words.done)  # "hand over $26 million"
    while after < len(clause.tokens) - 1 and clause.tokens[after].low in words.adverbs | words.articles | words.empty:
        after += 1
    return clause.tokens[after].role == "amount" or clause.tokens[after].low not in words.small


def _amount_follows(clause: Clause, at: int) -> bool:
    """Whether an amount stands right behind, or behind "from" or "between"."""
    after = at + 1
    if after < len(clause.tokens) and clause.tokens[after].low in (
        *clause.vocab.words.from_,
        *clause.vocab.words.between,
    ):
        after += 1
    return after < len(clause.tokens) and clause.tokens[after].role == "amount"


def _plural_before(clause: Clause, at: int) -> bool:
    """Whether a plural opens the part of the sentence before the token, and no preposition stands at once before it."""
    words, before = clause.vocab.words, at - 1
    while before > 0 and clause.tokens[before].low in words.adverbs:
        before -= 1
    token = clause.tokens[before]
    if before >= 0 and token.low in words.pairs:
        return True  # "grants range from $2,500 to $50,000 and total $410,000"
    if before < 0 or token.role != "word" or token.low in words.small:
        return False
    start = before
    while start and clause.tokens[start - 1].role == "word":
        start -= 1
    joints = words.tails | words.places
    head = next((k for k in range(start + 1, before + 1) if clause.tokens[k].low in joints), before + 1) - 1
    return clause.tokens[head].low.endswith("s")


def _behind_modal(clause: Clause, at: int) -> bool:
    """ "Capacity will double to", "bills would soon go up by": what follows is a verb, whichever it is."""
    words, before = clause.vocab.words, at - 1
    if clause.tokens[at].low in _small(words):
        return False
    while before > 0 and (clause.tokens[before].low in words.adverbs or clause.tokens[before].low in words.denials):
        before -= 1
    if before < 0 or clause.tokens[before].role != "word":
        return False
    low = clause.tokens[at].low
    done = low.endswith("ed") or low in words.irregular  # "was put at", "have come down to"
    return clause.tokens[before].low in words.modals or (done and clause.tokens[before].low in words.helpers)


def _tells_amount(clause: Clause, at: int) -> bool:
    """ "Loans made by the bank totalled $6 billion", "bookings edged up by 3%": a past form between noun and amount."""
    words, tokens = clause.vocab.words, clause.tokens
    before = tokens[at - 1] if at else None
    if before is None or before.role != "word" or before.low in _no_subject(words):
        return False
    after = at + 1
    while after < len(tokens) and after - at < NEAR_AMOUNT:
        token = tokens[after]
        if token.role == "amount":
            return True
        if token.role != "word" or token.low not in _idle(words):
            return False
        after += 1
    return False


def does(clause: Clause, at: int) -> bool:
    """Whether the verb at token `at` says what somebody does with an amount: any that tells no level and no move."""
    words, low = clause.vocab.words, clause.tokens[at].low
    if low in words.acts or not words.order.amounts_to:
        return low in words.acts
    told = either(words.order.amounts_to, words.up, words.down, words.small, words.adverbs)
    return low not in told and is_verb(clause, at)


def _after_noun(clause: Clause, at: int) -> bool:
    """ "Die Erlöse kletterten um": what could be an adjective is a verb where it stands between a noun and no noun."""
    before, behind = clause.tokens[at - 1] if at else None, clause.tokens[at + 1 : at + 2]
    if before is not None and before.low == "," and behind and behind[0].low in clause.vocab.words.articles:
        return True  # ", die 2029 fertig ist, stecken die Eigner": no adjective stands before an article
    if before is None or before.role != "word" or not clause.text[before.start].isupper() or at < 2:
        return False
    noun_follows = behind and behind[0].role == "word" and behind[0].low not in clause.vocab.words.small
    return not noun_follows or behind[0].low in clause.vocab.words.adverbs


def participle(clause: Clause, at: int) -> bool:
    """ "l'Ebitda ha segnato", "le résultat a progressé": a form that is a verb behind its helper."""
    words, low = clause.vocab.words, clause.tokens[at].low
    if not words.participles or not at or len(low) <= LEAST_VERB or not low.endswith(words.participles):
        return False
    return clause.tokens[at - 1].low in words.verbs and clause.tokens[at - 1].low in words.small
