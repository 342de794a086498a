"""Measures that stand behind their amount: "$300 trade-in credit", "$20,000 in prizes", "8.7% had asthma"."""

from __future__ import annotations

from digests.facts.clauses import Clause, Token
from digests.facts.noun_phrase import LONGEST, as_printed, back, behind, forward, past_articles, tail, trim, whole
from digests.facts.phrase_behind import further, phrase_after
from digests.facts.standing import standing
from digests.facts.subject import subject
from digests.facts.verb_here import is_verb
from digests.languages.joined import either
from digests.model import Quantity
from digests.pattern import pattern

BUILT = frozenset(
    {"expansion", "improvement", "upgrade"}
)  # turns that are things too: "a 40,000-square-foot expansion"

_HYPHENATED = pattern(r"[-\s\"“„«‘']{0,3}")


def attribute(clause: Clause, quantity: Quantity) -> str:
    """ "the sale of a 19-acre site", "of its $5 billion plan": between article and noun it tells of that noun."""
    first = clause.before(quantity.span.start)
    if clause.vocab.words.nouns != "last" or not first or quantity.kind == "duration":
        return ""  # "for a three-year period": a length says how long
    opened = clause.tokens[first - 1].low in clause.vocab.words.articles
    return noun_behind(clause, quantity) if opened else ""


def hyphened(clause: Clause, quantity: Quantity) -> str:
    """ "the final day of a three-day tour" → tour: a length that is hyphened to its noun is the noun's."""
    words = clause.vocab.words
    return noun_behind(clause, quantity) if words.nouns == "last" and "-" in quantity.span.cut(clause.text) else ""


def noun_behind(clause: Clause, quantity: Quantity) -> str:
    """ "$300 trade-in credit", "up to 3 percent Daily Cash", "10x reduction in cost": the noun right behind."""
    language = clause.vocab.words
    first = _first_behind(clause, quantity)
    if first is None:
        return ""
    tokens = _noun_itself(clause, forward(clause, first))
    if tokens and _names_nothing(clause, quantity, tokens):
        return ""
    if len(tokens) == 1 and tokens[0].low.endswith("ing") and _before_amount(clause, tokens[0]):
        return _ing_with_noun(clause, tokens[0])  # "18.2 metres grading 2.9 g/t gold" → grading gold
    if quantity.kind == "measure" and (size := _size(clause, quantity, first)):
        return size
    turns = either(language.up, language.down)
    if len(tokens) > 1 and tokens[0].low in turns:
        tokens = tokens[1:] if quantity.kind == "ratio" or tokens[0].low in language.compares else []
    if len(tokens) == 1 and quantity.kind == "percent" and _is_state(clause, quantity, tokens[0]):
        return f"{subject(clause, quantity)} {tokens[0].low}".strip()  # "the project is 78% complete"
    idle = either(language.adverbs, language.general)
    idle = idle if language.nouns == "last" else either(idle, language.modifiers)
    if not tokens or all(token.low in idle for token in tokens):
        return ""
    if tokens[-1].low in turns and language.nouns == "capital" and clause.text[tokens[-1].start].islower():
        return ""  # "um 70 % drücken": the clause says what
    if tokens[-1].low in either(turns, clause.vocab.comparatives):
        moved = subject(clause, quantity) if language.nouns == "first" else ""  # "5% acima do mesmo período"
        words = moved or phrase_after(clause, clause.before(tokens[-1].end), language.within)
        words = words or further(clause, quantity) or subject(clause, quantity)
        named = (
            len(tokens) > 1 or tokens[0].low in BUILT or standing(clause, quantity).said
        )  # "got a $14 million boost"
        return words or (as_printed(clause, tokens) if named else "")
    if tokens[-1].low in language.general and (of := _of_what(clause, clause.before(tokens[-1].end))):
        return of
    if language.nouns == "capital" and not any(clause.text[token.start].isupper() for token in tokens):
        return ""
    return _with_tail(clause, quantity, first, tokens)


def _noun_itself(clause: Clause, tokens: list[Token]) -> list[Token]:
    """ "a $700 million dollar increase", "a 54 km pipeline designed to": no currency again, and not what it is for."""
    words = clause.vocab.words
    if words.nouns != "last":
        return tokens
    if tokens and (tokens[0].low in words.tail_joints or _leads_to(clause, tokens[0])):
        return []  # "£65,000 following guilty pleas", "£62,000 thanks to a gift"
    after = clause.before(tokens[-1].end) if tokens else len(clause.tokens)
    leads = after < len(clause.tokens) and clause.tokens[after].low in either(words.to_verb, words.tails)
    if leads and len(tokens) > 1 and tokens[-1].low.endswith("ed") and not tokens[-1].low.endswith("eed"):
        tokens = tokens[:-1]
    return tokens[1:] if len(tokens) > 1 and tokens[0].low in words.currencies else tokens


def _leads_to(clause: Clause, token: Token) -> bool:
    """ "thanks to", "due to", "according to"."""
    after = clause.before(token.end)
    led = after < len(clause.tokens) and clause.tokens[after].low in clause.vocab.words.to_verb
    return led and token.low in clause.vocab.words.leading_to


def _size(clause: Clause, quantity: Quantity, at: int) -> str:
    """ "a 900-metre-long tunnel", "the bridge is 1.5 kilometres long" → length of tunnel, of bridge."""
    words, tokens = clause.vocab.words, clause.tokens
    at += at < len(tokens) and tokens[at].low == "-"
    noun = words.sizes.get(tokens[at].low) if at < len(tokens) else None
    if not noun:
        return ""
    thing = as_printed(clause, forward(clause, at + 1)) or subject(clause, quantity)
    return f"{noun} of {thing}" if thing else noun


def _names_nothing(clause: Clause, quantity: Quantity, tokens: list[Token]) -> bool:
    """ "$1000 dollars", "$6 million goes toward"; "14 euros par action Tarn Marine": whose share it is."""
    words = clause.vocab.words
    if tokens[0].low in words.currencies or tokens[0].low in words.flows:
        return True
    named = quantity.kind == "per_share" and words.nouns == "first"
    return named and all(clause.text[token.start].isupper() for token in tokens)


def _before_amount(clause: Clause, token: Token) -> bool:
    after = clause.before(token.end)
    return clause.vocab.words.nouns == "last" and [one.role for one in clause.tokens[after : after + 1]] == ["amount"]


def _ing_with_noun(clause: Clause, token: Token) -> str:
    """The form and the noun behind the amount that it leads to; "" where no noun follows."""
    after = clause.before(token.end)
    while after < len(clause.tokens) and clause.tokens[after].role == "amount":
        after += 1
    noun = forward(clause, after, longest=LONGEST // 2)
    return f"{as_printed(clause, [token])} {as_printed(clause, noun)}" if noun else ""


def _is_state(clause: Clause, quantity: Quantity, token: Token) -> bool:
    """ "the project is 78% complete", "the vaccine was 89% effective": behind a form of "be" no noun follows."""
    words, first = clause.vocab.words, clause.before(quantity.span.start)
    if token.low in words.states:
        return True
    while first and clause.tokens[first - 1].low in words.adverbs:
        first -= 1
    turned = token.low.endswith("s") or token.low in words.up | words.down
    return first > 0 and clause.tokens[first - 1].low in words.passive and not turned


def _first_behind(clause: Clause, quantity: Quantity) -> int | None:
    """Index of the token at which a noun behind the amount would begin."""
    first = clause.before(quantity.span.end)
    if quantity.kind == "measure" and clause.text[quantity.span.end - 5 : quantity.span.end].find("-") >= 0:
        first = behind(clause, quantity.span.end)  # "a 467,609-square-foot (sf) office tower"
    first = _past_amount(clause, first)
    while first < len(clause.tokens) and clause.tokens[first].role == "period":
        first += 1
    if first >= len(clause.tokens):
        return None
    skipped = first > 0 and clause.tokens[first - 1].role in ("period", "amount")
    gap_start = clause.tokens[first - 1].end if skipped else quantity.span.end
    if not _HYPHENATED.fullmatch(clause.text[gap_start : clause.tokens[first].start] + _mark(clause, first)):
        return None
    if quantity.kind == "percent" and _compares_noun(clause, first):
        first += 1  # "40% less carbon"
    return first


def _compares_noun(clause: Clause, at: int) -> bool:
    """ "more visitors", "less carbon", "fewer cases": not "more than", "less likely", "lower in"."""
    words, near = clause.vocab.words, clause.tokens[at : at + 2]
    if len(near) < 2 or near[0].low not in words.compared & words.small or words.nouns == "first":
        return False
    noun = near[1]
    if words.nouns == "capital":  # "6,5 Prozent mehr Lohn"
        return noun.role == "word" and clause.text[noun.start].isupper()
    return noun.role == "word" and noun.low not in words.small | words.adverbs | words.surveys.likely | words.than


def _with_tail(clause: Clause, quantity: Quantity, first: int, tokens: list[Token]) -> str:
    """The noun at token `first` with what belongs to it; of a share of people what they do."""
    after = clause.before(tokens[-1].end)
    if quantity.kind == "ratio" and _does(clause, after):
        return as_printed(clause, whole(clause, first))  # "ocho de cada diez personas navegan los domingos"
    more = tail(clause, after, LONGEST - len(tokens)) if len(tokens) < 3 else ""
    return " ".join(part for part in (as_printed(clause, tokens), more) if part)


def _does(clause: Clause, at: int) -> bool:
    """Whether a verb follows at token `at`, in languages whose nouns stand first."""
    return clause.vocab.words.nouns == "first" and at < len(clause.tokens) and is_verb(clause, at)


def _of_what(clause: Clause, at: int) -> str:
    """ "$14 million principal amount of 4.2% senior notes" → senior notes."""
    language = clause.vocab.words
    if language.nouns != "last" or at >= len(clause.tokens) or clause.tokens[at].low not in language.of:
        return ""
    at += 1
    while at < len(clause.tokens) and (
        clause.tokens[at].role == "amount" or clause.tokens[at].low in language.articles
    ):
        at += 1
    return as_printed(clause, forward(clause, at))


def _past_amount(clause: Clause, first: int) -> int:
    """ "a three-year, $12.6 million contract", "a £120 million 54 km pipeline": past the second amount of the noun.

    What is counted is no attribute: "over $20,000, eight boats and a car were seized".
    """
    tokens = clause.tokens
    if clause.vocab.words.nouns != "last" or first + 1 >= len(tokens):
        return first  # "46 Millionen Euro, 180 Arbeitsplätze": another amount
    at = first + (tokens[first].low == ",")
    second = clause.amounts[tokens[at].amount] if tokens[at].role == "amount" else None
    told = second is not None and second.kind != "count" and (at > first or second.kind in ("duration", "measure"))
    while told and at < len(tokens) and tokens[at].role == "amount":
        at += 1
    return at if told else first


def _mark(clause: Clause, at: int) -> str:
    return clause.tokens[at].low if clause.tokens[at].role == "mark" else ""


def what_was_raised(clause: Clause, quantity: Quantity) -> str:
    """ "eleva un 18% su beneficio neto": the object of the rise stands behind the share."""
    language = clause.vocab.words
    first, after = clause.before(quantity.span.start), behind(clause, quantity.span.end)
    if language.nouns != "first" or after >= len(clause.tokens) or clause.tokens[after].low not in language.articles:
        return ""
    near = [token.low for token in clause.tokens[max(0, first - 2) : first]]
    if not any(low in language.up | language.down for low in near):
        return ""
    return as_printed(clause, forward(clause, past_articles(clause, after)))


def predicate(clause: Clause, quantity: Quantity) -> str:
    """ "8.7% had elevated blood pressure", "48% said they would wait": what is said of the share."""
    after = behind(clause, quantity.span.end)
    if after + 1 < len(clause.tokens) and clause.tokens[after].low in clause.vocab.words.leaving_out:
        return ""  # "(91% excluding the docks)"
    first = clause.before(quantity.span.start)
    if clause.vocab.words.nouns == "last" and first > 1 and clause.tokens[first - 1].low in clause.vocab.words.of:
        return ""  # "interest of 5.5% is paid twice a year"
    if after + 1 < len(clause.tokens) and clause.tokens[after].low in clause.vocab.words.order.pronouns:
        after += is_verb(clause, after + 1)  # "34 % en ont parlé"
    if after + 1 < len(clause.tokens) and clause.tokens[after].role == "word" and _said_of(clause, after):
        if clause.tokens[after].low in clause.vocab.words.up | clause.vocab.words.down:
            return ""
        levels = (
            clause.vocab.words.nouns == "capital" and clause.tokens[after].low in clause.vocab.words.order.amounts_to
        )
        tokens = (
            forward(clause, past_articles(clause, after + 1)) if levels else whole(clause, after + 1)
        )  # "Mit 62 % liegt der Wind vor"
        while levels and tokens and clause.text[tokens[-1].start].islower():
            tokens = tokens[:-1]  # "die Windkraft deutlich vor"
        if levels and tokens:
            return as_printed(clause, tokens)
        if len(tokens) > 1 or (tokens and tokens[0].low not in clause.vocab.words.up | clause.vocab.words.down):
            return as_printed(clause, tokens)
    return ""


def _said_of(clause: Clause, at: int) -> bool:
    """A verb, or "saying that", "citing the": a form in -ing that no noun follows."""
    language = clause.vocab.words
    opens = clause.tokens[at].low.endswith("ing") and clause.tokens[at + 1].low in language.small | language.to_verb
    return is_verb(clause, at) or (opens and language.nouns == "last")


def in_state(clause: Clause, quantity: Quantity) -> str:
    """ "the shop, 100% leased", "a 98% occupied 40,000-square-foot depot": what is so, and the state."""
    words, tokens = clause.vocab.words, clause.tokens
    at = behind(clause, quantity.span.end)
    if quantity.kind != "percent" or at >= len(tokens) or tokens[at].low not in words.states:
        return ""
    if at + 1 < len(tokens) and tokens[at + 1].low in words.by:
        return ""  # "100% owned by Marl"
    after = at + 1
    while after < len(tokens) and (tokens[after].role == "amount" or tokens[after].low in ("-", ",")):
        after += 1
    noun = forward(clause, after, longest=LONGEST // 2)
    first = clause.before(quantity.span.start)
    if not noun and first and tokens[first - 1].low == ",":
        noun = back(clause, first - 1)
    return f"{as_printed(clause, noun)} {tokens[at].low}" if noun else ""


def discount(clause: Clause, quantity: Quantity) -> str:
    """ "20% off all new moorings" → off new moorings."""
    after = behind(clause, quantity.span.end)
    if after >= len(clause.tokens) or clause.tokens[after].low not in clause.vocab.words.off:
        return ""
    tokens = trim(clause, whole(clause, after + 1, LONGEST // 2))
    return f"{clause.tokens[after].low} {as_printed(clause, tokens)}" if tokens else ""
