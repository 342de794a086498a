"""The subject behind its amount, where nouns do not stand last: "Auf 84 Millionen belief sich der Umsatz".

Verb and subject change places where something else opens the clause, or where the verb itself does: "Ammontano a
5 milioni di euro i fondi". An article that no preposition governs opens such a subject.
"""

from __future__ import annotations

from digests.facts.clauses import Clause, Token
from digests.facts.last_verb import verb_before
from digests.facts.noun_phrase import LONGEST, as_printed, behind, forward, tail, whole
from digests.facts.phrase_at import phrase_at
from digests.facts.verb_here import does, is_verb
from digests.languages.joined import either, without
from digests.model import Quantity

REACH = 12  # tokens from an amount to a subject behind it
NEAR = 6  # tokens from a verb that opens a clause to its amount
_CLITICS = frozenset("sich se si s es".split())
_LEADING = ("ing", "ando", "endo", "iendo", "ndo")  # "Spanning five days, the summit"
_OBJECTS = frozenset("den einen ihren seinen unseren".split())
_PARTS = frozenset(";:–—-.!?•")


def subject_behind(clause: Clause, quantity: Quantity) -> str:
    """What the verb behind or before the amount is said of; "" where nobody but who acts stands there."""
    words = clause.vocab.words
    if words.nouns not in ("first", "capital"):
        return ""
    first, after = clause.before(quantity.span.start), behind(clause, quantity.span.end)
    led = _opened(clause, first)
    if led == "" and first < len(clause.tokens) and clause.tokens[first].low in words.order.onto:
        led = clause.tokens[first].low  # "Hasta los 96 millones": read as a bound of the amount
    if led is not None:
        verb = _past_idle(clause, after)
        if verb >= len(clause.tokens) or not is_verb(clause, verb) or not _governs(clause, verb, led):
            return ""
        named = _named(clause, verb + 1)
        if led in words.order.by_means and words.nouns == "capital":
            named = _named(clause, clause.before(named[-1].end), done_to=True) if named else []
    elif words.nouns == "first" and words.articles and _verb_opens(clause, first):
        at = _past_idle(clause, after)
        opened = at < len(clause.tokens) and clause.tokens[at].low in words.articles - words.of
        named = phrase_at(clause, at) if opened else []
    else:
        return ""
    return as_printed(clause, named) if named and not _acts(clause, named) else ""


def said_of_sum(clause: Clause, quantity: Quantity) -> str:
    """ "R$ 200 milhões virão de linha de crédito": a sum that opens its clause, and what is said of it."""
    words, first = clause.vocab.words, clause.before(quantity.span.start)
    at = behind(clause, quantity.span.end)
    opens = first == 0 or clause.tokens[first - 1].low in {",", *_PARTS}
    if words.nouns != "first" or quantity.kind != "money" or not opens or at + 1 >= len(clause.tokens):
        return ""
    verb = at + (clause.tokens[at].low in _CLITICS)
    if not is_verb(clause, verb) or clause.tokens[verb].low in words.order.amounts_to | words.up | words.down:
        return ""
    said = whole(clause, verb, LONGEST)
    return as_printed(clause, said) if len(said) > 1 else ""


def object_behind(clause: Clause, quantity: Quantity) -> str:
    """ "se ha adjudicado por 42 millones las obras" → adjudicado las obras: what is done, and to what."""
    words = clause.vocab.words
    if words.nouns != "first" or quantity.kind != "money" or not words.articles:
        return ""
    first, at = clause.before(quantity.span.start), behind(clause, quantity.span.end)
    verb = verb_before(clause, first, NEAR)
    if verb is None or not does(clause, verb) or at >= len(clause.tokens):
        return ""
    between = clause.tokens[verb + 1 : first]
    led = bool(between) and between[-1].low in words.for_
    if (
        not led
        or clause.tokens[at].low not in words.articles - words.of
        or not words.small.issuperset(token.low for token in between)
    ):
        return ""
    named = phrase_at(clause, at)
    said = clause.text[clause.tokens[verb].start : clause.tokens[verb].end]
    return f"{said} {as_printed(clause, named)}" if named and not _acts(clause, named) else ""


def _opened(clause: Clause, first: int) -> str | None:
    """What leads to an amount that opens its clause, "" where nothing does; None where a noun or verb is before it."""
    words, led = clause.vocab.words, ""
    for at in range(first - 1, -1, -1):
        token = clause.tokens[at]
        if token.role == "mark" and token.low in _PARTS:
            return led
        if token.role == "mark" or (token.role == "word" and is_verb(clause, at)):
            return None
        if token.role == "word" and token.low not in either(words.small, words.articles, words.adverbs):
            return None
        idle = token.role != "word" or token.low in words.articles | words.adverbs
        led = led or ("" if idle else token.low)  # the nearest: "de 41,2% para 44,5% cresceu"
    return led


def _past_idle(clause: Clause, at: int) -> int:
    """Over periods and adverbs, and the clitics of a verb."""
    words = clause.vocab.words
    while at < len(clause.tokens) and (
        clause.tokens[at].role in ("period", "amount")
        or clause.tokens[at].low in (words.adverbs | _CLITICS) - words.verbs
        or _leads_to_time(clause, at)
    ):
        at += 1
    return at


def _leads_to_time(clause: Clause, at: int) -> bool:
    """ "im" of "im ersten Halbjahr"."""
    near = clause.tokens[at : at + 2]
    return len(near) > 1 and near[0].low in clause.vocab.words.small and near[1].role == "period"


def _governs(clause: Clause, verb: int, led: str) -> bool:
    """Whether the verb tells how much its subject is: by its sense, or by the preposition of the amount."""
    words, low = clause.vocab.words, clause.tokens[verb].low
    if low in words.order.amounts_to:
        return True
    if not led:
        return False
    return led in words.order.by_means or (led in words.order.onto and low not in words.acts)


def _named(clause: Clause, at: int, *, done_to: bool = False) -> list[Token]:
    """The first phrase behind a verb that no preposition governs; `done_to`: behind who does it, the object."""
    words, tokens = clause.vocab.words, clause.tokens
    oblique = words.order.oblique - _OBJECTS if done_to else words.order.oblique
    idle = words.adverbs | _CLITICS
    governed = False
    for here in range(at, min(len(tokens), at + REACH)):
        token = tokens[here]
        if token.role == "period" or token.low in idle:
            continue
        if token.role == "mark" and token.low == "," and (past := _past_insertion(clause, here)):
            return _named(clause, past, done_to=done_to)  # "cresceu, num ano, o peso"
        if token.role == "mark":
            return []
        if token.low in words.articles - oblique and not governed:
            return phrase_at(clause, here)
        if token.low in words.small:
            governed = token.low in words.order.prepositions | oblique
            continue
        if is_verb(clause, here):
            governed = False
            continue
        if not governed and (clause.text[token.start].isupper() or not words.articles):
            return phrase_at(clause, here)
        governed = governed and not clause.text[token.start].isupper()
    return []


def _past_insertion(clause: Clause, comma: int) -> int:
    """Index behind the comma that closes a short insertion; 0 where none does."""
    near = range(comma + 2, min(len(clause.tokens) - 1, comma + NEAR))
    return next((at + 1 for at in near if clause.tokens[at].low == ","), 0)


def _verb_opens(clause: Clause, first: int) -> bool:
    """ "Si attesta a", "Nel 2026 ammontano a": nothing but a time stands before the verb of the amount."""
    words = clause.vocab.words
    verb = verb_before(clause, first, NEAR)
    if verb is None or clause.tokens[verb].low in words.acts:
        return False
    between = clause.tokens[verb + 1 : first]
    if any(token.role != "word" or token.low not in words.small | words.adverbs | words.articles for token in between):
        return False
    for at in range(verb - 1, -1, -1):
        token = clause.tokens[at]
        if token.role == "mark":
            return True
        if token.role == "word" and not (token.low in words.small | words.adverbs or is_verb(clause, at)):
            return False
    return True


def _acts(clause: Clause, named: list[Token]) -> bool:
    words, low = clause.vocab.words, {token.low for token in named}
    who = named[0].low in words.agents or clause.agents.issuperset(low) or low <= words.never
    return who or named[0].low in words.durations | words.adverbs


def opening(clause: Clause, quantity: Quantity) -> str:
    """ "Spanning five days, the summit …": the subject behind the comma of an opening phrase."""
    first = clause.before(quantity.span.start)
    opens = clause.tokens[0].low.endswith(_LEADING) or clause.tokens[0].low in without(
        clause.vocab.words.small, clause.vocab.words.articles
    )
    if first > 4 or not first or not opens:
        return ""
    for at in range(first, min(len(clause.tokens), first + 14)):
        if clause.tokens[at].low == ",":
            after = at + 1
            while after < len(clause.tokens) and clause.tokens[after].low in clause.vocab.words.articles:
                after += 1
            near = forward(clause, after)
            more = tail(clause, clause.before(near[-1].end), LONGEST - len(near)) if near else ""
            more = more if clause.vocab.words.nouns == "first" else ""  # "le taux de chômage"
            return f"{as_printed(clause, near)} {more}".strip()
    return ""
