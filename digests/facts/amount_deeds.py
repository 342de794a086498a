"""What is done with an amount, where no noun says what it is: "deposited into its escrow account", "settle claims"."""

from __future__ import annotations

from digests.facts.clauses import Clause
from digests.facts.last_verb import verb_before
from digests.facts.noun_phrase import LONGEST, as_printed, behind, forward, past_articles, trim, whole
from digests.facts.phrase_at import phrase_at
from digests.facts.phrase_behind import counted_from
from digests.facts.subject import subject
from digests.facts.verb_here import does, is_verb
from digests.model import Quantity

REACH = 16  # tokens between what was done and its amount
NEAR = 4


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


def recipient(clause: Clause, quantity: Quantity) -> str:
    """ "Die Werften erhalten jeweils 25 000 Euro": who gets it."""
    language, first = clause.vocab.words, clause.before(quantity.span.start)
    at = verb_before(clause, first, NEAR)
    if at is None or quantity.kind == "per_share" or clause.tokens[at].low not in language.gains:
        return ""
    if any(token.low == "," for token in clause.tokens[at:first]):
        return ""
    who = subject(clause, quantity, moving=True)
    if language.nouns == "capital" or not who:
        return who
    return f"{who} {clause.text[clause.tokens[at].start : clause.tokens[at].end]}"


def goal(clause: Clause, quantity: Quantity) -> str:
    """ "pay $26 million to settle claims" → settle claims; "$2 million as his share of the recovery"."""
    language = clause.vocab.words
    after = behind(clause, quantity.span.end)
    if after >= len(clause.tokens) or clause.tokens[after].low not in language.to_verb | language.for_:
        return ""
    if clause.tokens[after].low in language.for_ and (counted := counted_from(clause, after + 1)):
        return counted
    return as_printed(clause, trim(clause, whole(clause, after + 1, LONGEST - 1)))


def cash(clause: Clause, quantity: Quantity) -> str:
    """ "pay $4,000,000 in cash": nothing else is said."""
    at = behind(clause, quantity.span.end)
    for token in clause.tokens[at : at + 3]:
        if token.low in clause.vocab.words.cash:
            return clause.text[token.start : token.end]
    return ""


_PARTS = frozenset(":;–—")
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
    """ "Tarn investiert 4 Millionen Euro": nothing is named but what is done."""
    first = clause.before(quantity.span.start)
    for at in range(first - 1, max(-1, first - NEAR), -1):
        token = clause.tokens[at]
        if token.role == "word" and does(clause, at):
            said = clause.text[token.start : token.end]
            into = _into(clause, behind(clause, quantity.span.end)) if token.low in _INVESTED else ""
            return f"{said} {into}" if into else goes_into(clause, quantity) or said
    return ""


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
    tokens, first = clause.tokens, clause.before(quantity.span.start)
    if clause.vocab.words.nouns == "first":
        return _purpose(clause, quantity)
    opened = max((at + 1 for at in range(first) if tokens[at].low in _PARTS), default=0)
    if clause.vocab.words.nouns != "capital" or quantity.kind != "money" or tokens[opened].low not in ("für", "in"):
        return ""
    start = _past_relative(clause, opened, first)
    verb = next((at for at in range(start, first) if is_verb(clause, at)), 0)
    given = _GIVEN if tokens[opened].low == "für" else _INVESTED
    if not verb or tokens[verb].low not in given or any(token.role == "period" for token in tokens[start:verb]):
        return ""
    start = opened + 1
    while start < verb and (tokens[start].role != "word" or tokens[start].low in clause.vocab.words.articles):
        start += 1
    thing = [token for token in whole(clause, start) if token.start < tokens[verb].start]
    return as_printed(clause, thing)


def _purpose(clause: Clause, quantity: Quantity) -> str:
    """ "Per la scuola il Comune ha stanziato 2 milioni": what the money is for opens the clause."""
    words, first = clause.vocab.words, clause.before(quantity.span.start)
    if quantity.kind != "money" or clause.tokens[0].low not in words.order.purpose or clause.tokens[1].role != "word":
        return ""
    verb = next((at for at in range(first - 1, max(0, first - NEAR), -1) if does(clause, at)), None)
    idle = words.small | words.adverbs
    if verb is None or any(token.low not in idle for token in clause.tokens[verb + 1 : first]):
        return ""
    thing = phrase_at(clause, 1)
    while thing and not words.articles and thing[-1].low in words.agents | clause.agents:
        thing.pop()  # "На ремонт маяка город направит": who gives it
    return as_printed(clause, thing) if thing and thing[-1].end < clause.tokens[verb].start else ""


def _past_relative(clause: Clause, opened: int, first: int) -> int:
    """Index behind ", der Mitte 2027 fertig sein soll," where a relative clause stands before the verb."""
    commas = [at for at in range(opened, first) if clause.tokens[at].low == ","]
    if len(commas) < 2 or any(is_verb(clause, at) for at in range(opened + 1, commas[0])):
        return opened + 1
    return commas[-1] + 1


def got(clause: Clause, quantity: Quantity) -> str:
    """ "acquired 10 ETH": the unit is what was got."""
    first = clause.before(quantity.span.start)
    near = clause.tokens[max(0, first - NEAR) : first]
    coin = quantity.kind == "measure" and quantity.unit.isalpha() and quantity.unit.isupper() and len(quantity.unit) > 2
    return quantity.unit if coin and any(token.low in clause.vocab.words.acts for token in near) else ""


def deed(clause: Clause, quantity: Quantity) -> str:
    """ "recaudó 400.000 euros para el puerto" → recaudó para puerto."""
    language = clause.vocab.words
    first, after = clause.before(quantity.span.start), behind(clause, quantity.span.end)
    while after < len(clause.tokens) and clause.tokens[after].role == "period":
        after += 1
    if after >= len(clause.tokens) or clause.tokens[after].low not in language.onward:
        return ""
    for at in range(first - 1, max(-1, first - NEAR - 1), -1):
        token = clause.tokens[at]
        if token.role == "word" and does(clause, at):
            tokens = forward(clause, past_articles(clause, after + 1), longest=LONGEST - 2)
            words = (clause.text[token.start : token.end], clause.tokens[after].low, as_printed(clause, tokens))
            return " ".join(words) if tokens else ""
    return ""
