"""How an English amount stands in its clause: what leads to it, whose object it is, who does it, what follows."""

from __future__ import annotations

from functools import cache, lru_cache

from msgspec import Struct

from digests.facts.clauses import Clause, Token
from digests.facts.insertions import past_adjective
from digests.facts.noun_phrase import as_printed, back, behind
from digests.languages.joined import either, without
from digests.languages.numbers import NumberWords
from digests.model import Quantity

REACH = 7  # tokens between a verb and its amount: articles, adverbs, "a total of"
DENIED = 3  # tokens before a verb in which it is denied
BRACKET = 5  # tokens of a short name in brackets
LONGEST_WHO = 5  # words of who does it
APART = 2  # characters between two words of one phrase
NEAR = 5  # tokens before a verb in which its helpers stand
_KEPT = 4  # clauses at hand: of an amount and of the one before

_BEFORE_NOUNS = frozenset("another first all record new of".split())
_NEVER = frozenset("not never no without n't cannot".split())
_DEMONSTRATIVE = frozenset("this that these those".split())
_RELATIVE = frozenset("be that who which".split())


class Standing(Struct, frozen=True, eq=False):
    """What a clause does with an amount. Indices are of tokens of the sentence; no verb, no participle."""

    lead: int  # first token of the amount and of what only leads to it: "an additional", "a total of"
    after: int  # first token behind the amount, past a remark, "each", a time and "in cash"
    verb: int | None = None  # that the amount is the object of
    said: str = ""  # its participle: "raised", "subscribed for"
    ahead: str = ""  # where it has not come about: "to be", "that may be"
    passive: bool = False  # "was awarded": who gets it is the subject
    bound: str = ""  # "ordered to": before the verb
    owner: str = ""  # "the account numbers" of "the account numbers of 61,000 customers"
    whom: str = ""  # who gets it, between the verb and the amount: "fined the bank $2 million"
    who: str = ""  # who does it or gets it, unless the house itself or nobody that is named


@lru_cache(maxsize=_KEPT)
def standing(clause: Clause, quantity: Quantity) -> Standing:
    """Read once for each amount, whichever rule asks first; without a verb where no known one governs the amount."""
    words, tokens = clause.vocab.words, clause.tokens
    lead, after = _lead(clause, clause.before(quantity.span.start)), _after(clause, quantity)
    place, owner, whom = lead - 1, "", ""
    if place < 0 or not words.done:
        return Standing(lead, after)
    if tokens[place].low in (*words.pairs, ",") and (shared := _shared(clause, quantity, place)):
        return Standing(lead, after, shared.verb, shared.said, shared.ahead, shared.passive, shared.bound)
    if not _participle(clause, place) and (giving := _giving(clause, place)) is not None:
        whom, place = as_printed(clause, _named(clause, giving + 1, place + 1)), giving
    if tokens[place].low in ("of", "for") and (named := back(clause, place, joins=False)):
        asked = words.questioned.get(named[-1].low) if tokens[place].low == "of" else None
        if asked:
            return Standing(lead, after, clause.before(named[-1].start), asked)
        if tokens[place].low == "of":
            owner, place = as_printed(clause, named), clause.before(named[0].start) - 1
            while place > 0 and tokens[place].low in words.articles:
                place -= 1
    said = _participle(clause, place)
    if not said:
        return Standing(lead, after)
    start = place - (" " in said)
    bound = _bound(clause, start)
    who = "" if _infinitive(clause, start) else _who(clause, start)
    return Standing(lead, after, place, said, _ahead(clause, place), _passive(clause, start), bound, owner, whom, who)


def _named(clause: Clause, first: int, end: int) -> list[Token]:
    """Who stands between a verb and its amount, without articles and a short name in brackets; nobody for a pronoun."""
    words, taken = clause.vocab.words, list(clause.tokens[first:end])
    opened = next((at for at, token in enumerate(taken) if token.low == "("), len(taken))
    return [token for token in taken[:opened] if token.low not in words.articles | words.receivers]


def _giving(clause: Clause, place: int) -> int | None:
    """Index of the verb before somebody who gets the amount: "will save it $9 million", "fined the bank $2 million"."""
    words, tokens = clause.vocab.words, clause.tokens
    if tokens[place].low == ")":  # "awarded the Tarn West Association (TWA) $700,000"
        near = range(place - 1, max(0, place - BRACKET), -1)
        place = next((at - 1 for at in near if tokens[at].low == "("), place)
    if tokens[place].role != "word":
        return None
    if tokens[place].low in words.receivers:
        start = place
    elif whom := _named_whole(clause, place):
        verb = next((one for one in reversed(whom[:-1]) if words.done.get(one.low) in words.gives), None)
        if verb is not None and verb.start > clause.tokens[0].start:
            return clause.before(verb.start)  # "Lantry owes suppliers $18 million"
        start = clause.before(whom[0].start)
        while start and tokens[start - 1].low in words.articles:
            start -= 1
    else:
        start = place  # "gave the charity $1,000"
        while start and tokens[start - 1].low in words.articles:
            start -= 1
        if start == place or tokens[place].low not in words.agents:
            return None
    return start - 1 if start and words.done.get(tokens[start - 1].low) in words.gives else None


def _named_whole(clause: Clause, place: int) -> list[Token]:
    """Who is named up to token `place`; a name goes on over its joints: "the University of Tarn at Lund"."""
    words, near = clause.vocab.words, back(clause, place + 1, joins=False)
    lead = clause.before(near[0].start) if near else 0
    joined = lead > 1 and clause.tokens[lead - 1].low in words.tails and clause.text[near[0].start].isupper()
    return back(clause, place + 1) if joined else near


@cache
def idle(words: NumberWords) -> frozenset[str]:
    """What may stand between a verb and its amount: articles, adverbs, "additional", "record"."""
    return words.articles | words.adverbs | words.empty | words.general | words.one_article | _BEFORE_NOUNS


@cache
def money_forms(words: NumberWords) -> frozenset[str]:
    """Every form of what is done with money: "paying", "raised"."""
    return frozenset(form for form, said in words.done.items() if said in words.money_deeds)


def _lead(clause: Clause, first: int) -> int:
    words, at = clause.vocab.words, first
    vague = idle(words)
    while at and first - at < REACH:
        token = clause.tokens[at - 1]
        if token.role != "period" and (token.role != "word" or token.low not in vague):
            break
        if token.low == "of" and (at < 2 or clause.tokens[at - 2].low not in words.empty | words.general):
            break
        at -= 1
    if at == first:
        at = past_adjective(clause, first)  # "raised an impressive £5,600"
    while at < first and clause.tokens[at].role == "period":
        at += 1
    return at


def _after(clause: Clause, quantity: Quantity) -> int:
    words, tokens = clause.vocab.words, clause.tokens
    after = behind(clause, quantity.span.end)
    while after + 1 < len(tokens):
        dated = tokens[after].low in words.small and tokens[after + 1].role == "period"
        if not (dated or tokens[after].role == "period" or tokens[after].low in either(words.apiece, words.cash)):
            break
        after += 1
    return after


def _participle(clause: Clause, at: int) -> str:
    """What the verb that ends at token `at` has done, in one word or two; "" for a noun and where it is denied."""
    words, tokens = clause.vocab.words, clause.tokens
    if at < 0 or tokens[at].role != "word":
        return ""
    low = tokens[at].low
    said = words.done.get(low) or (words.done.get(f"{tokens[at - 1].low} {low}") if at else None)
    if not said or not _NEVER.isdisjoint(token.low for token in tokens[max(0, at - DENIED) : at]):
        return ""
    led = at > 0 and tokens[at - 1].low in without(either(words.articles, words.of), _RELATIVE)
    opened = at == 1 and tokens[0].low in _DEMONSTRATIVE  # "This gave the charity £1,000"
    noun = led and not opened and not low.endswith("ing")  # "the award"
    return "" if noun else said


def _ahead(clause: Clause, at: int) -> str:
    """ "will create", "able to serve": what the plain form of a verb stands behind."""
    words, low = clause.vocab.words, clause.tokens[at].low
    near = [token.low for token in clause.tokens[max(0, at - DENIED) : at]]
    if low.endswith(("ed", "ing")) or not words.managed.isdisjoint(near):
        return ""
    led = next((word for word in reversed(near) if word not in words.adverbs), "")
    return words.awaited.get(led, "")


def _infinitive(clause: Clause, at: int) -> bool:
    """ "agreed to pay": who does it stands farther away."""
    return bool(at) and clause.tokens[at - 1].low in clause.vocab.words.to_verb


def _bound(clause: Clause, at: int) -> str:
    tokens, words = clause.tokens, clause.vocab.words
    led = at > 1 and _infinitive(clause, at) and tokens[at - 2].low in words.bound
    return clause.text[tokens[at - 2].start : tokens[at - 1].end] if led else ""


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
    """The phrase before the verb, save the house itself, pronouns and who only acts."""
    words, related = clause.vocab.words, False
    while at and clause.tokens[at - 1].role == "word":
        low = clause.tokens[at - 1].low
        related = related or low in words.relative or low == "which"
        if low not in either(words.helpers, words.adverbs, words.not_yet, _RELATIVE):
            break
        at -= 1
    if at and clause.tokens[at - 1].low in words.never - words.small:
        at -= 1  # "the county as a whole"
        while at and clause.tokens[at - 1].low in words.one_article | words.to_verb:
            at -= 1
    tokens = back(clause, at)
    apart = (at for at in range(len(tokens) - 1, 0, -1) if tokens[at].start - tokens[at - 1].end > APART)
    tokens = tokens[next(apart, 0) :]  # "the yield of this year's drive that"
    if len(tokens) > LONGEST_WHO or related:  # "thanks to the success of the campaign that"
        joint = max((at for at, one in enumerate(tokens) if one.low in words.small), default=-1)
        tokens = tokens[joint + 1 :]
    nobody = either(words.never, words.small, words.adverbs)
    if all(one.low in nobody or one.low in clause.agents for one in tokens):
        return ""
    known = tokens[-1].low in words.agents or tokens[-1].low in clause.agents
    return "" if known else as_printed(clause, tokens)


def _shared(clause: Clause, quantity: Quantity, place: int) -> Standing | None:
    """ "reached 14 million households and 2,500 schools": the verb of the amount before."""
    words, at = clause.vocab.words, clause.amounts.index(quantity)
    earlier = clause.amounts[at - 1] if at else None
    if earlier is None or earlier.kind != quantity.kind:
        return None
    between = clause.tokens[clause.before(earlier.span.end) : place]
    small = without(words.small, words.tails, words.articles)
    if any(token.role != "word" or token.low in either(small, words.verbs) for token in between):
        return None
    told = standing(clause, earlier)
    return told if told.said and not told.owner else None
