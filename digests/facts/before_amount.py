"""Measures that stand before their amount: labels, brackets, prices, "number of", the nearest noun."""

from __future__ import annotations

from digests.facts.clauses import Clause, Token
from digests.facts.insertions import past_adjective
from digests.facts.last_verb import REACH, verb_before
from digests.facts.noun_here import noun_here
from digests.facts.noun_phrase import (
    LONGEST,
    as_printed,
    back,
    behind,
    forward,
    past_articles,
    trim,
    whole,
)
from digests.facts.phrase_compared import what_turned
from digests.facts.standing import money_forms, standing
from digests.facts.subject import of_an_agent, subject_past_place
from digests.facts.totals import named_measure
from digests.facts.verb_here import is_verb
from digests.languages.joined import either, without
from digests.model import Quantity

SHORTEST = 5  # letters of an ending's word: "king"
_PUT = frozenset({"set", "put"})  # whose past is their plain form
_FROM = ("from",)
_NUMBER_REACH = 16  # tokens between "number of" and its amount


def label(clause: Clause, quantity: Quantity) -> str:
    """ "Revenue: $2.1 million", "Prize money – $20,000"."""
    first = clause.before(quantity.span.start)
    if first > 2 and clause.tokens[first - 1].low in "+-−" and not _parts(clause, first - 1):
        first -= 1
    small = clause.vocab.words.small if clause.vocab.words.nouns == "first" else frozenset[str]()
    if first > 2 and clause.tokens[first - 1].low in small and _parts(clause, first - 2):
        first -= 1  # "дивиденды — по 12 рублей"
    turns = either(clause.vocab.words.up, clause.vocab.words.down)
    if first > 2 and clause.tokens[first - 1].low in turns and _parts(clause, first - 2):
        first -= 1  # "Organic growth: up 3.5%"
    if first < 2 or not _parts(clause, first - 1) or _who_gave(clause, first - 1, quantity):
        return ""
    near = what_turned(clause, back(clause, first - 1))
    line = trim(clause, [token for token in clause.tokens[: first - 1] if token.role == "word"])
    plain = all(token.role in ("word", "period") for token in clause.tokens[: first - 1])
    told = plain and len(near) < len(line) <= LONGEST and not any(_finite(clause, token) for token in line)
    return as_printed(clause, line if told and clause.vocab.words.nouns == "last" else near)


def _who_gave(clause: Clause, colon: int, quantity: Quantity) -> bool:
    """ "Tarn: $1.4 Million Invested to Support …": before the colon stands who did what follows."""
    after = clause.before(quantity.span.end)
    behind = clause.tokens[after : after + 1]
    done = bool(behind) and behind[0].low.endswith("ed") and behind[0].low in clause.vocab.words.acts
    return done and colon == 1 and clause.vocab.words.nouns == "last"


def _parts(clause: Clause, at: int) -> bool:
    """A colon, or a dash between blanks: "Saddle bag - $195"."""
    token = clause.tokens[at]
    if token.low != "-":
        return token.low in ":：–—|"
    return clause.text[token.start - 1 : token.start].isspace() and clause.text[token.end : token.end + 1].isspace()


def _finite(clause: Clause, token: Token) -> bool:
    return token.low in clause.vocab.words.verbs and not token.low.endswith(("ed", "ing"))


def price(clause: Clause, quantity: Quantity) -> str:
    """ "acquired Nova for $475 million": an amount of money behind "for", in a sentence that buys or sells."""
    language = clause.vocab.words
    first = clause.before(quantity.span.start)
    while first > 1 and clause.tokens[first - 1].low in language.articles:
        first -= 1
    if quantity.kind not in ("money", "per_share") or not language.price or first < 1:
        return ""
    at_so_much = quantity.kind == "per_share" and clause.tokens[first - 1].low in language.terms
    if clause.tokens[first - 1].low not in language.for_ and not at_so_much:
        return ""
    window = clause.tokens[max(0, first - REACH) : first]
    if not any(token.low in language.price_verbs for token in window):
        return ""
    return f"{language.price} {language.per_share}" if quantity.kind == "per_share" else language.price


def bracket(clause: Clause, quantity: Quantity) -> str:
    """ "solar panels (twelve percent)": what stands before the bracket."""
    first = clause.before(quantity.span.start)
    while first > 1 and clause.tokens[first - 1].low in clause.vocab.words.small:
        first -= 1
    if first > 1 and clause.tokens[first - 1].low == "(":
        return as_printed(clause, back(clause, first - 1))
    return ""


def gerund(clause: Clause, quantity: Quantity) -> str:
    """ "guilty of stealing more than $180,000" → stealing; "grants, ranging from $500 to $900" → grants."""
    at = clause.before(quantity.span.start) - 1
    if at > 0 and clause.tokens[at].low in _FROM and clause.tokens[at - 1].low in clause.vocab.words.ranging:
        at -= 1
    if at > 0 and clause.tokens[at].low in clause.vocab.words.ranging:
        return as_printed(clause, back(clause, at - (clause.tokens[at - 1].low == ",")))
    if at < 1 or clause.vocab.words.nouns != "last" or clause.tokens[at].role != "word" or is_verb(clause, at):
        return ""
    token = clause.tokens[at]
    if past_adjective(clause, at + 1) <= at:
        return ""  # "an ‘astounding’ £10,000"
    if len(token.low) <= SHORTEST or not token.low.endswith("ing"):
        return ""
    if clause.tokens[at - 1].low in clause.vocab.words.articles:
        return ""  # "Bidding for the painting starts at": a thing
    after = clause.before(quantity.span.end)
    whom: list[Token] = []
    if after < len(clause.tokens) and clause.tokens[after].low in _FROM:
        whom = [clause.tokens[after], *whole(clause, after + 1, LONGEST - 2)]
    who = clause.tokens[at - 1]  # "families making between $60,000 and $110,000"
    many = who.role == "word" and who.low.endswith("s") and who.low not in clause.vocab.words.small
    start = who.start if many and not is_verb(clause, at - 1) else token.start
    return " ".join(part for part in (clause.text[start : token.end], as_printed(clause, whom)) if part)


def number_of(clause: Clause, quantity: Quantity) -> str:
    """ "the total number of directors on the board to eight" → directors on the board."""
    language = clause.vocab.words
    first = clause.before(quantity.span.start)
    for at in range(first - 1, max(-1, first - _NUMBER_REACH), -1):
        low = clause.tokens[at].low
        if low in language.of and at and clause.tokens[at - 1].low in language.general:
            stop = next((k for k in range(at + 2, first) if _ends_noun(clause, k)), first)  # "the number of unemployed"
            said = [token for token in clause.tokens[at + 1 : stop] if token.role == "word"]
            name = f"{clause.text[clause.tokens[at - 1].start : said[-1].end]}" if said else ""
            if language.nouns != "last" and named_measure(name.casefold(), language) is not None:
                return name  # "La cifra de negocio se quedó en 503 millones"
            alone = said[:1] if said and said[0].start == clause.tokens[at + 1].start else []
            named = trim(clause, said[:LONGEST]) or [one for one in alone if one.low not in language.small]
            return as_printed(clause, named)  # "the number of unemployed"
    return ""


def _ends_noun(clause: Clause, at: int) -> bool:
    """ "le nombre de visiteurs s'établit à", "the number of visitors reached": a verb behind the noun."""
    behind = clause.tokens[at + 1] if at + 1 < len(clause.tokens) else None
    if behind is not None and behind.role == "amount" and clause.tokens[at].low in clause.vocab.words.moved:
        return True  # "the number of skippers out of work decreased 10,900 to"
    if not is_verb(clause, at):
        return False
    english = clause.vocab.words.nouns == "last"
    return not (english and (noun_here(clause, at, [clause.tokens[at - 1]]) or _plural_head(clause, at)))


def _plural_head(clause: Clause, at: int) -> bool:
    """ "the number of overnight stays increased", "of night stays among guests": of two words the second is many."""
    low, before = clause.tokens[at].low, clause.tokens[at - 1]
    one = before.role == "word" and not before.low.endswith("s") and before.low not in clause.vocab.words.of
    if not one or not low.endswith("s") or low in clause.vocab.words.helpers or at + 1 >= len(clause.tokens):
        return False
    return clause.tokens[at + 1].low in clause.vocab.words.tail_joints or is_verb(clause, at + 1)


def made_out(clause: Clause, quantity: Quantity) -> str:
    """ "a cheque for £10,000", "a contract for $4 million": the paper that names the sum."""
    words, first = clause.vocab.words, past_adjective(clause, clause.before(quantity.span.start))
    while first and clause.tokens[first - 1].low in words.adverbs | words.articles:
        first -= 1
    if quantity.kind != "money" or first < 2 or clause.tokens[first - 1].low not in words.for_:
        return ""
    tokens = back(clause, first - 1)
    return as_printed(clause, tokens) if tokens and tokens[-1].low in words.papers else ""


def deprived(clause: Clause, quantity: Quantity) -> str:
    """ "defrauded investors of $14 million", "cheated them out of $9,000": what was done for it, and to whom."""
    words, at = clause.vocab.words, clause.before(quantity.span.start) - 1
    while at > 0 and clause.tokens[at].low in words.adverbs | words.articles:
        at -= 1
    if quantity.kind != "money" or at < 2 or clause.tokens[at].low != "of":
        return ""
    at -= clause.tokens[at - 1].low == "out"
    verb = next((k for k in range(at - 1, max(-1, at - LONGEST), -1) if clause.tokens[k].low in words.deprived), None)
    if verb is None or any(token.role != "word" for token in clause.tokens[verb:at]):
        return ""
    whom = trim(clause, list(clause.tokens[verb + 1 : at]))
    said = words.deprived[clause.tokens[verb].low]
    return f"{said} from {as_printed(clause, whom)}" if whom else said


def source(clause: Clause, quantity: Quantity) -> str:
    """ "made possible with $6.1 million from the State and $3.9 million from the city": who gives it."""
    words, after = clause.vocab.words, behind(clause, quantity.span.end)
    if quantity.kind != "money" or after + 1 >= len(clause.tokens) or clause.tokens[after].low not in words.from_:
        return ""
    who = forward(clause, past_articles(clause, after + 1), longest=LONGEST - 1)
    first = clause.before(quantity.span.start)
    led = first > 0 and clause.tokens[first - 1].low == "with"  # "funded with $14 million from the state"
    named = who and (led or any(clause.text[token.start].isupper() for token in who))
    return f"{clause.tokens[after].low} {as_printed(clause, who)}" if named else ""


def lasting(clause: Clause, quantity: Quantity) -> str:
    """ "a planned transition in about 18 months" → planned transition."""
    language = clause.vocab.words
    first = clause.before(quantity.span.start)
    if first < 1 or clause.tokens[first - 1].low not in language.joins | language.within | language.of:
        return ""
    if language.nouns == "capital" and verb_before(clause, first) is not None:
        return ""  # "liegt nach Angaben der Länder bei zwei Jahren"
    held = clause.tokens[first - 1].low in language.for_ | language.joins and clause.tokens[first - 1].low != "of"
    if first > 1 and held and language.nouns == "last" and _is_done(clause, first - 2):
        return clause.tokens[first - 2].low  # "was jailed for six years"
    return as_printed(clause, back(clause, first - 1))


def _is_done(clause: Clause, at: int) -> bool:
    low = clause.tokens[at].low
    return is_verb(clause, at) and (low.endswith("ed") or low in clause.vocab.words.irregular)


def nearest(clause: Clause, quantity: Quantity) -> str:
    """The nearest noun phrase before the amount, else before its verb."""
    first = clause.before(quantity.span.start)
    if _beside_another(clause, first, quantity):
        return ""
    lead = past_adjective(clause, first)
    first = lead if lead < first and clause.tokens[lead].low in clause.vocab.words.one_article else first
    for _ in range(2):  # "raised its outlook to $3.27"
        idle = without(clause.vocab.words.small, clause.vocab.words.verbs)
        if first and clause.tokens[first - 1].role == "word" and clause.tokens[first - 1].low in idle:
            first -= 1
    tokens = back(clause, first)
    while (
        len(tokens) > 2 and tokens[-1].low in clause.vocab.words.general and tokens[-2].low in clause.vocab.words.small
    ):
        tokens = trim(clause, tokens[:-1])  # "резервы в размере"
    if of_an_agent(clause, tokens) or (tokens and _is_its_verb(clause, tokens, quantity)):
        return ""
    if tokens and clause.vocab.words.nouns == "last" and (said := subject_past_place(clause, tokens)) is not None:
        return as_printed(clause, said)
    at = None if tokens else verb_before(clause, first)
    whose = clause.vocab.words.acts if clause.vocab.words.nouns == "first" else money_forms(clause.vocab.words)
    paid = quantity.kind == "money" or quantity.rule.startswith("bare number")
    whose = clause.vocab.words.acts if clause.vocab.words.nouns == "capital" and paid else whose
    if at and clause.tokens[at].low in whose and (paid or clause.vocab.words.nouns in ("first", "particles")):
        return ""  # "Tarn gana 45 millones", "die Post investiert 92 Millionen"
    if at and clause.vocab.words.nouns == "last" and clause.tokens[at].low in clause.vocab.words.acts:
        who = back(clause, at)
        if who and all(clause.text[token.start].isupper() for token in who) and who[0].start > clause.tokens[0].start:
            return ""  # "VCU will use the $45 million": who, not what
    if at and clause.tokens[at - 1].low in clause.vocab.words.agents & clause.vocab.words.small:
        at -= 1  # "an electric bike that carries up to 440 pounds"
    return as_printed(clause, _before_told(clause, tokens) or (back(clause, at) if at else []))


def _beside_another(clause: Clause, first: int, quantity: Quantity) -> bool:
    """ "310 grams of hashish and $2,140": the noun before "and" is that of another kind of amount."""
    words, at = clause.vocab.words, clause.amounts.index(quantity)
    if not at or not first or clause.tokens[first - 1].low not in words.pairs:
        return False
    other = clause.amounts[at - 1]
    between = clause.tokens[clause.before(other.span.end) : first - 1]
    plain = all(token.role == "word" and token.low not in words.verbs for token in between)
    return other.kind != quantity.kind and plain and len(between) < LONGEST


def _is_its_verb(clause: Clause, tokens: list[Token], quantity: Quantity) -> bool:
    """ "must pay back £88,000": no noun, but the verb's small word."""
    verb = standing(clause, quantity).verb if clause.vocab.words.nouns == "last" else None
    return verb is not None and clause.before(tokens[-1].start) >= verb


def _before_told(clause: Clause, tokens: list[Token]) -> list[Token]:
    """ "Shares in Lantry closed in London at": in a clause without another verb the past form is its verb."""
    words = clause.vocab.words
    if words.nouns != "last":
        return tokens
    put = next((at for at in range(1, len(tokens) - 1) if tokens[at].low in _PUT), 0)
    if put and tokens[put + 1].low not in either(words.small, words.adverbs):
        return tokens[put + 1 :]  # "A judge set bail at"
    if len(tokens) < SHORTEST - 1:
        return tokens
    for at in range(len(tokens) - 2, 0, -1):
        told = tokens[at].low.endswith("ed") and tokens[at + 1].low in words.places
        if told and not any(is_verb(clause, k) for k in range(clause.before(tokens[at].start))):
            return trim(clause, tokens[:at])
    return tokens
