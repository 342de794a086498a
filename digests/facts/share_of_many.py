"""Shares of a group in languages whose nouns stand first: who they are and what they say, hold or do."""

from __future__ import annotations

from functools import cache

from digests.facts.clauses import Clause
from digests.facts.noun_phrase import behind, past_articles
from digests.facts.verb_here import is_verb
from digests.languages.joined import either
from digests.languages.numbers import NumberWords
from digests.model import Quantity

LONGEST_FINDING = 12  # words of who they are and what is said of them
LEAST = 2
FAR = 5  # tokens of a group before its verb
_INSIDE = "-‐‘’'\"“”„«»"
_MOVES = 2  # words behind the group in which a rise or fall stands


def said_of_many(clause: Clause, quantity: Quantity) -> str:
    """ "El 47 % de los encuestados dice que viajará menos" → encuestados dice que viajará menos."""
    words, tokens = clause.vocab.words, clause.tokens
    if words.nouns != "first":
        return ""
    after, first = behind(clause, quantity.span.end), clause.before(quantity.span.start)
    if said := _are_to(clause, first, after) or _for_them(clause, first, after):
        return said
    if not _opens(clause, first):
        return ""
    inside = _group_inside(clause, quantity)
    if not inside and after < len(tokens) and tokens[after].low in words.of:
        after = past_articles(clause, after + 1)
        while after < len(tokens) and tokens[after].role == "amount":
            after += 1  # "de los 1.200 vecinos encuestados"
    elif not inside and words.of and not quantity.rule.startswith("share of a group"):
        inside = _group_before(clause, quantity)
        if not inside:
            return _carried(clause, quantity, after)
    start = after
    while start < len(tokens) and tokens[start].low in words.small and not _tells(clause, start) and not inside:
        start += 1  # "entre eux", "entre ellos"
    if start >= len(tokens) or tokens[start].role != "word":
        return ""
    far = FAR + 2 * any(token.low == "(" for token in tokens[start : start + FAR])  # "interrogées (57 %) se disent"
    verb = next((at for at in range(start, min(len(tokens), start + far)) if _tells(clause, at)), None)
    if verb is None or (verb == start and not inside):
        return ""
    turns = words.up | words.down | set(words.levels)
    if any(token.low in turns for token in tokens[verb : verb + _MOVES]):
        return ""  # "60 % des ventes ont progressé": no answer
    said = _stretch(clause, start, LONGEST_FINDING - len(inside.split()))
    return f"{inside} {said}".strip() if len(said.split()) >= LEAST else ""


def _are_to(clause: Clause, first: int, after: int) -> str:
    """ "Ils sont 73 % à dire que le sujet les inquiète": what they are said to say or do."""
    words, tokens = clause.vocab.words, clause.tokens
    at = first - 1
    while at > 0 and tokens[at].low in words.adverbs | words.articles:
        at -= 1
    if at < 1 or after + 1 >= len(tokens) or tokens[at].low not in words.order.copulas:
        return ""
    told = _stretch(clause, after + 1, LONGEST_FINDING) if tokens[after].low in words.order.to_do else ""
    return told if len(told.split()) >= LEAST else ""


def _for_them(clause: Clause, first: int, after: int) -> str:
    """ "Pour 91 % des marins, la mer est calme", "según el 60 % de los vecinos, falta agua": what they think."""
    words, tokens = clause.vocab.words, clause.tokens
    while first and tokens[first - 1].low in words.articles | words.adverbs:
        first -= 1
    if (
        first != 1
        or tokens[0].low not in words.order.thinkers
        or after >= len(tokens)
        or tokens[after].low not in words.of
    ):
        return ""
    comma = next((at for at in range(after, min(len(tokens), after + FAR)) if tokens[at].low == ","), 0)
    told = _stretch(clause, comma + 1, LONGEST_FINDING) if comma else ""
    return told if len(told.split()) > LEAST else ""


def _carried(clause: Clause, quantity: Quantity, after: int) -> str:
    """ "El 53 % de los encuestados se declara satisfecho y el 35 % muy satisfecho": of the same group."""
    at = clause.amounts.index(quantity)
    before = clause.amounts[at - 1] if at else None
    if before is None or before.kind != "percent" or quantity.kind != "percent" or not said_of_many(clause, before):
        return ""
    while after < len(clause.tokens) and clause.tokens[after].low in {",", *clause.vocab.words.clause_openers}:
        after += 1
    return _stretch(clause, after, LONGEST_FINDING)


def _opens(clause: Clause, first: int) -> bool:
    """Whether the share opens a clause: nothing, a mark, "and" or "that" stands before it."""
    words, at = clause.vocab.words, first - 1
    idle = either(words.articles, words.adverbs, _bounds(words))
    while at >= 0 and clause.tokens[at].role == "word" and clause.tokens[at].low in idle:
        at -= 1
    if at < 0 or clause.tokens[at].role in ("mark", "period"):
        return True
    return clause.tokens[at].low in words.clause_openers or clause.tokens[at].low in words.pairs


def _past_share(clause: Clause, at: int) -> int:
    """Behind the bracket that closes an amount which begins at token `at`; 0 where none does."""
    end = at
    while end < len(clause.tokens) and clause.tokens[end].role == "amount":
        end += 1
    return end + 1 if at < end < len(clause.tokens) and clause.tokens[end].low == ")" else 0


@cache
def _bounds(words: NumberWords) -> frozenset[str]:
    """The words of "plus de", "cerca de", "oltre"."""
    return frozenset(word for phrase in words.before for word in phrase.split())


def _group_inside(clause: Clause, quantity: Quantity) -> str:
    """Who stands between the two numbers: "4 Français sur 10", "un giovane su tre"."""
    said = quantity.span.cut(clause.text).split()
    joint = next((at for at, word in enumerate(said) if word.casefold() in clause.vocab.words.one_in), 0)
    first = next((at for at in range(joint - 1, -1, -1) if _number(clause, said[at])), joint)
    return " ".join(said[first + 1 : joint]) if quantity.rule.startswith("share of a group") else ""


def _group_before(clause: Clause, quantity: Quantity) -> str:
    """ "Parmi les 1 200 personnes interrogées, 38 % se disent": the group opens the sentence."""
    words, at = clause.vocab.words, clause.amounts.index(quantity)
    whole = clause.amounts[at - 1] if at else None
    if whole is None or whole.kind != "count" or clause.tokens[0].low not in words.order.one_of | words.of:
        return ""
    noun = clause.tokens[clause.before((whole.number or whole.span).end) : clause.before(whole.span.end)]
    return " ".join(clause.text[noun[0].start : noun[-1].end].split()) if noun else ""


def _number(clause: Clause, word: str) -> bool:
    return word[:1].isdigit() or word.casefold() in clause.vocab.words.cardinals


def _tells(clause: Clause, at: int) -> bool:
    """A verb, but no participle that belongs to its noun: "des ménages interrogés"."""
    words, token = clause.vocab.words, clause.tokens[at]
    if token.role != "word" or (
        words.participles and token.low.endswith(words.participles) and token.low not in words.small
    ):
        return token.low in words.answers
    return is_verb(clause, at) or token.low in words.answers


def _stretch(clause: Clause, start: int, room: int) -> str:
    """The words from token `start` up to a mark that parts, without joints at the end; periods are left out."""
    words, taken = clause.vocab.words, list[str]()
    kept = words.finals | words.adverbs - words.small
    enclosed = 0
    for at in range(start, len(clause.tokens)):
        token = clause.tokens[at]
        if token.low == "(" and (closed := _past_share(clause, at + 1)):
            enclosed = closed  # "personnes interrogées (57 %) se disent"
        if at < enclosed:
            continue
        follows = clause.tokens[at + 1].low if at + 1 < len(clause.tokens) else ""
        if token.role == "mark" and (token.low in _INSIDE or (token.low == "," and follows in words.clause_openers)):
            continue
        if token.role in ("mark", "amount") or len(taken) == room:
            break
        if token.role == "period":
            if taken and taken[-1].casefold() in words.small - kept:
                taken.pop()
            continue
        printed = clause.text[token.start : token.end]
        glued = taken and taken[-1].endswith(("'", "’"))
        taken[-1:] = [taken[-1] + printed] if glued else [*taken[-1:], printed]
    while taken and taken[-1].casefold().rstrip("'’") in (words.small | words.articles) - kept:
        taken.pop()
    return " ".join(taken)
