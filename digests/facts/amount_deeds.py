"""What is done with an amount, where no noun says what it is: "deposited into its escrow account", "settle claims"."""

from __future__ import annotations

from digests.facts.clauses import Clause
from digests.facts.noun_phrase import LONGEST, as_printed, back, behind, forward, past_articles, trim, whole
from digests.facts.subject import subject, verb_before
from digests.facts.verb_here import is_verb
from digests.model import Quantity

REACH = 16  # tokens between what was done and its amount
NEAR = 4
_TO_COME, _GOES = frozenset("will would shall".split()), frozenset("go goes went".split())
_EACH, _BOTH = frozenset({"each", "apiece"}), frozenset({"both"})


def done(clause: Clause, end: int) -> str:
    """ "deposited into its escrow account an aggregate of $2 million": what was done with the amount."""
    language = clause.vocab.words
    for at in range(end - 1, max(-1, end - REACH), -1):
        token = clause.tokens[at]
        if token.role == "mark" and token.low in ";:—":
            return ""
        if token.role == "word" and token.low.endswith("ed") and language.nouns == "last":
            tokens = trim(clause, [one for one in whole(clause, at, LONGEST) if one.start < clause.tokens[end].start])
            return as_printed(clause, tokens) if len(tokens) > 2 else ""
    return ""


def suffered(clause: Clause, quantity: Quantity) -> str:
    """ "$4 million was collected in port fees and $16 million …" → collected in port fees."""
    language, after = clause.vocab.words, behind(clause, quantity.span.end)
    if quantity.kind != "money" or language.nouns != "last" or not language.helpers:
        return ""
    helped = after
    helps = language.helpers | language.adverbs | language.passive | _TO_COME
    while helped < len(clause.tokens) and clause.tokens[helped].low in helps:
        helped += 1
    going = helped > after and helped < len(clause.tokens) and clause.tokens[helped].low in _GOES
    if helped < len(clause.tokens) and (going or clause.tokens[after].low in _GOES):
        return as_printed(clause, whole(clause, helped))  # "$4 million will go to the clinic"
    if helped == after or helped >= len(clause.tokens) or clause.tokens[helped].low in language.up | language.down:
        return ""
    return as_printed(clause, whole(clause, helped)) if clause.tokens[helped].low.endswith("ed") else ""


def done_to(clause: Clause, quantity: Quantity) -> str:
    """ "$500,000 awarded to the port authority" → awarded to port authority."""
    language, after = clause.vocab.words, behind(clause, quantity.span.end)
    near = clause.tokens[after : after + 2]
    if len(near) < 2 or language.nouns != "last" or not near[0].low.endswith("ed") or near[0].low not in language.acts:
        return ""
    if near[1].low not in language.onward | language.within | language.origins:
        return ""
    tokens = trim(clause, whole(clause, past_articles(clause, after + 2), LONGEST - 3))
    told = f"{clause.text[near[0].start : near[0].end]} {near[1].low} {as_printed(clause, tokens)}"
    return told if tokens and near[0].low not in language.up | language.down else ""


def recipient(clause: Clause, quantity: Quantity) -> str:
    """ "Harbour offices will be given $612,000", "towns will receive $430,000" → for Harbour offices, for towns."""
    language, first = clause.vocab.words, clause.before(quantity.span.start)
    at = verb_before(clause, first, NEAR)
    if at is None or quantity.kind == "per_share" or clause.tokens[at].low not in language.gains:
        return ""
    if any(token.low == "," for token in clause.tokens[at:first]):
        return ""
    who = subject(clause, quantity, moving=True)
    if language.nouns == "capital":
        return who
    if language.nouns == "first":
        return f"{who} {clause.text[clause.tokens[at].start : clause.tokens[at].end]}" if who else ""
    named = who and who.casefold() not in language.never
    return f"for {who}" if named and not clause.agents.issuperset(who.casefold().split()) else ""


def goal(clause: Clause, quantity: Quantity) -> str:
    """ "pay $26 million to settle claims" → settle claims; "$2 million as his share of the recovery"."""
    language = clause.vocab.words
    after = behind(clause, quantity.span.end)
    if _to_whom(clause, after):
        return ""
    if after < len(clause.tokens) and clause.tokens[after].low in language.to_verb | language.for_:
        return as_printed(clause, trim(clause, whole(clause, after + 1, LONGEST - 1)))
    return ""


def _to_whom(clause: Clause, after: int) -> bool:
    """ "donated $50,000 to the museum": no verb follows "to"."""
    language, near = clause.vocab.words, [token.low for token in clause.tokens[after : after + 2]]
    if not language.deeds or len(near) < 2 or near[0] not in language.to_verb:
        return False
    named = near[1].endswith(("ing", "ic")) or clause.text[clause.tokens[after + 1].start].isupper()
    if not named and near[1] not in language.articles | _BOTH | {"local"}:
        return False
    given = [token for token in clause.tokens[max(0, after - REACH) : after] if token.low in language.deeds]
    titled = any(clause.text[token.start].isupper() for token in given)  # "Pays $2 Million to Settle Claims"
    return bool(given) and not (titled and near[1] not in language.articles)


def cash(clause: Clause, quantity: Quantity) -> str:
    """ "pay $4,000,000 in cash": nothing else is said."""
    at = behind(clause, quantity.span.end)
    for token in clause.tokens[at : at + 3]:
        if token.low in clause.vocab.words.cash:
            return clause.text[token.start : token.end]
    return ""


_INTO = frozenset({"in", "für"})
_COSTS = frozenset({"kostet", "kosten", "kostete", "kosteten"})
_INVESTED = frozenset("investiert investieren investierte investierten steckt stecken fließen fließt flossen".split())
_GIVEN = _INVESTED | frozenset(
    """
    stellt stellen stellte stellten wird werden wurde wurden gibt geben gab gaben zahlt zahlen zahlte erhält erhalten
    erhielt bewilligt bewilligte stehen steht standen sind spendet spendete vergibt bekommt bekommen kommen kamen
    """.split()
)


def act(clause: Clause, quantity: Quantity) -> str:
    """ "The company must pay $3.5 million": nothing is named but what is done, bound to it or on an occasion."""
    language, first = clause.vocab.words, clause.before(quantity.span.start)
    for at in range(first - 1, max(-1, first - 4), -1):
        token = clause.tokens[at]
        if token.role == "word" and token.low in (language.deeds or language.acts):
            start = _bound(clause, at)
            who = _held(clause, start) if start < at else subject(clause, quantity, moving=True)
            known = language.parties if start < at else language.occasions
            named = bool(who) and who.casefold().split()[-1] in known
            said = clause.text[clause.tokens[start].start : token.end]
            into = _into(clause, behind(clause, quantity.span.end))
            if into and token.low in _INVESTED:
                return f"{said} {into}"
            return goes_into(clause, quantity) or (f"{who} {said}" if named else said)
    return ""


def _bound(clause: Clause, at: int) -> int:
    """Where "ordered to" of "ordered to pay" or "total" of "total raised" begins, else the verb at token `at`."""
    language = clause.vocab.words
    if at and language.nouns == "last" and clause.tokens[at - 1].low in language.modifiers & language.general:
        return at - 1
    led = at > 1 and language.nouns == "last" and clause.tokens[at - 1].low in language.to_verb
    return at - 2 if led and clause.tokens[at - 2].low in language.bound else at


def _held(clause: Clause, start: int) -> str:
    """ "The defendants were ordered to pay": who is bound, or nothing."""
    language = clause.vocab.words
    while start and clause.tokens[start - 1].low in language.helpers | language.adverbs:
        start -= 1
    near = clause.tokens[max(0, start - 1) : start]
    who = back(clause, start) or [token for token in near if token.low in language.parties]
    return as_printed(clause, who)


def _into(clause: Clause, after: int) -> str:
    """ "investiert 4 Millionen Euro in den Neubau der Kita": what it goes into."""
    if clause.vocab.words.nouns != "capital" or after >= len(clause.tokens) or clause.tokens[after].low not in _INTO:
        return ""
    thing = whole(clause, after + 1, LONGEST - 2)
    while thing and clause.text[thing[-1].start].islower():
        thing.pop()  # "in den Ausbau zu investieren"
    return " ".join(clause.text[clause.tokens[after].start : thing[-1].end].split()) if thing else ""


def goes_into(clause: Clause, quantity: Quantity) -> str:
    """ "3 Millionen Euro fließen in den Umbau der Schule" → Umbau der Schule; "3 Millionen kostet der Umbau"."""
    tokens, words = clause.tokens, clause.vocab.words
    if words.nouns != "capital" or quantity.kind != "money":
        return ""
    after = behind(clause, quantity.span.end)
    if after < len(tokens) and tokens[after].low in _COSTS:
        return as_printed(clause, forward(clause, past_articles(clause, after + 1)))
    for at in range(after, min(len(tokens), after + NEAR)):
        if tokens[at].role in ("mark", "amount"):
            return ""
        led = at == after or (at + 1 < len(tokens) and tokens[at + 1].low in words.articles)
        if led and (said := _into(clause, at)):  # not "fördert das Ministerium für Bildung"
            return as_printed(clause, trim(clause, whole(clause, at + 1, len(said.split()) - 1)))
    return ""


def meant_for(clause: Clause, quantity: Quantity) -> str:
    """ "Für den Ausbau des Radwegs stellt die Stadt 2 Millionen Euro bereit" → Ausbau des Radwegs."""
    tokens = clause.tokens
    if clause.vocab.words.nouns != "capital" or quantity.kind != "money" or tokens[0].low not in ("für", "in"):
        return ""
    first = clause.before(quantity.span.start)
    verb = next((at for at in range(1, first) if is_verb(clause, at)), 0)
    given = _GIVEN if tokens[0].low == "für" else _INVESTED
    if not verb or tokens[verb].low not in given or any(token.role == "period" for token in tokens[1:verb]):
        return ""
    start = 1
    while start < verb and (tokens[start].role != "word" or tokens[start].low in clause.vocab.words.articles):
        start += 1
    thing = [token for token in whole(clause, start) if token.start < tokens[verb].start]
    return as_printed(clause, thing)


APART = 3  # tokens between the ends of a rise


def deed(clause: Clause, quantity: Quantity) -> str:
    """ "raised over $400,000 through private placements" → raised through private placements."""
    language = clause.vocab.words
    first, after = clause.before(quantity.span.start), behind(clause, quantity.span.end)
    while after < len(clause.tokens) and (clause.tokens[after].low in _EACH or clause.tokens[after].role == "period"):
        after += 1  # "will pay $200,000 each to", "will spend $12 million this year on"
    if after >= len(clause.tokens) or clause.tokens[after].low not in language.onward:
        return ""
    for token in reversed(clause.tokens[max(0, first - NEAR) : first]):
        if token.role == "word" and token.low in language.acts:
            whom = after + 1
            while whom < len(clause.tokens) and clause.tokens[whom].low in _BOTH:
                whom += 1
            tokens = forward(clause, past_articles(clause, whom), longest=LONGEST - 2)
            words = (clause.text[token.start : token.end], clause.tokens[after].low, as_printed(clause, tokens))
            return " ".join(words) if tokens else ""
    return ""


def got(clause: Clause, quantity: Quantity) -> str:
    """ "acquired 10 ETH": the unit is what was got."""
    first = clause.before(quantity.span.start)
    near = clause.tokens[max(0, first - NEAR) : first]
    coin = quantity.kind == "measure" and quantity.unit.isalpha() and quantity.unit.isupper() and len(quantity.unit) > 2
    return quantity.unit if coin and any(token.low in clause.vocab.words.acts for token in near) else ""
