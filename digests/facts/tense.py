"""Which verb governs an amount or is governed by it, of which subject, in which tense."""

from __future__ import annotations

from msgspec.structs import replace

from digests.facts.clauses import Clause, Token
from digests.facts.finite import Governed, before_verb, bounds, finite, regular
from digests.languages.joined import either, without
from digests.model import Quantity

BEHIND = 30  # tokens between a verb and what it governs
NEAR = 10  # tokens between an amount and the verb that it is the subject of
_STOPS = frozenset(';:—–“”"()')


def governed(clause: Clause, quantity: Quantity) -> Governed | None:
    """The nearest finite verb before the amount in its clause; None without one, or if the language is not read."""
    words, tokens = clause.vocab.words, clause.tokens
    if not words.tenses.pasts:
        return None
    first = clause.before(quantity.span.start)
    for at in range(first - 1, max(-1, first - BEHIND), -1):
        if clause.text[tokens[at].start : tokens[at].end] in _STOPS:
            return None
        found = finite(clause, at, first)
        if found is not None:
            return _with_subject(clause, found)
        if tokens[at].low in words.tenses.opens and (at == 0 or tokens[at - 1].low == ","):
            return None  # "as many as" opens nothing, ", while" does
    return None


def acts(clause: Clause, quantity: Quantity) -> Governed | None:
    """The verb behind an amount that is its subject: "14 million tonnes of plastic reach the sea"."""
    words, tokens = clause.vocab.words, clause.tokens
    first, behind = clause.before(quantity.span.start), clause.before((quantity.number or quantity.span).end)
    while behind < len(tokens) and tokens[behind].role == "amount":
        behind += 1  # the unit
    idle = either(words.articles, words.adverbs, words.trailing, bounds(words))
    opened = next(
        (at for at in range(first - 1, -1, -1) if tokens[at].low not in idle and tokens[at].role == "word"), -1
    )
    if opened >= 0 and tokens[first - 1].low != ",":
        return None
    for at in range(behind, min(len(tokens), behind + NEAR)):
        token = tokens[at]
        if token.role != "word" or (token.low in words.tenses.which and at > behind):
            return None
        if token.low in words.tenses.modals | words.tenses.be | words.tenses.have | words.tenses.had:
            return replace(finite(clause, at, len(tokens)) or Governed("", "ahead", at, ()), subject=tokens[behind:at])
        past = token.low in words.tenses.pasts or regular(token.low, words.tenses)
        forms = {token.low, *(f"{token.low}{ending}" for ending in ("s", "es", "d", "ed"))}
        plain = not forms.isdisjoint(either(words.verbs, words.acts)) and not token.low.endswith(("s", "ing"))
        if at > behind and (past or plain) and tokens[at - 1].low not in without(words.small, words.tenses.subjects):
            return Governed(token.low, "past" if past else "present", at, tokens[behind:at])
    return None


def _with_subject(clause: Clause, found: Governed) -> Governed:
    """Its subject: the phrase before the verb; of a second verb that of the first, of a remark what it is about."""
    words, tokens = clause.vocab.words, clause.tokens
    tenses, before = words.tenses, before_verb(clause, found.at)
    if before < 0:
        return found
    if tokens[before].low in words.pairs or (
        tokens[before].low == "," and before and tokens[before - 1].low in words.pairs
    ):
        first = before_verb(clause, before)
        for at in range(first, max(-1, first - BEHIND), -1):
            if clause.text[tokens[at].start : tokens[at].end] in _STOPS:
                break
            earlier = finite(clause, at, found.at)
            if earlier is not None:
                return replace(found, subject=_with_subject(clause, earlier).subject)
        return found
    remark = tokens[before].low in tenses.which
    if remark:
        before = before_verb(clause, before)
        before -= before >= 0 and tokens[before].low == ","
    elif tokens[before].low in (",", ")"):  # "Dunmore Ferries, the buyer, carries"
        mark = "," if tokens[before].low == "," else "("
        opened = next((at for at in range(before - 1, -1, -1) if tokens[at].low == mark), -1)
        before = opened - 1
    start = before
    while remark and start >= 0 and not _acts(clause, start, found.at):
        start -= 1
    if remark and start >= 0:
        return replace(found, subject=tokens[start + 1 : before + 1], remark=True)
    start = before
    while start >= 0 and tokens[start].low not in (*_STOPS, ",") and tokens[start].low not in tenses.opens:
        if start < before and tokens[start].low in words.pairs and finite(clause, before, found.at):
            break
        start -= 1
    return replace(found, subject=_without_opening(clause, tokens[start + 1 : before + 1]), remark=remark)


def _acts(clause: Clause, at: int, first: int) -> bool:
    """A verb that a remark's noun stands behind: "to walk in the wood, which"."""
    led = at > 0 and clause.tokens[at - 1].low in clause.vocab.words.to_verb
    return led or finite(clause, at, first) is not None or clause.tokens[at].low in (",", *_STOPS)


def _without_opening(clause: Clause, said: tuple[Token, ...]) -> tuple[Token, ...]:
    """ "At its peak in 1987 the foundry" → the foundry: a new phrase begins right behind a noun or a time."""
    words = clause.vocab.words
    joints = without(words.small, words.articles, words.tenses.subjects)
    if not said or said[0].low not in joints or said[0].low in words.tenses.last:
        return said
    for at in range(len(said) - 1, 0, -1):
        named = clause.text[said[at].start].isupper() and not clause.text[said[at - 1].start].isupper()
        opens = named or said[at].low in words.articles | words.tenses.subjects
        if opens and (said[at - 1].role != "word" or said[at - 1].low not in joints):
            return said[at:]
    return ()
