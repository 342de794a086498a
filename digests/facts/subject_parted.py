"""A subject that is parted from its verb or its amount: by a remark, a relative clause, a place, "up" and "down"."""

from __future__ import annotations

from digests.facts.clauses import Clause, Token
from digests.facts.noun_phrase import back

STATE = 2  # letters of a state
RELATIVE = 32  # tokens of a relative clause between a subject and its verb


def past_state(clause: Clause, comma: int) -> int:
    """ "six sheds in Salem, OR, totaling": over the state to the comma before it."""
    state = clause.tokens[comma - 1]
    named = clause.text[state.start : state.end].isupper() and state.end - state.start == STATE
    return comma - 2 if named and comma > 2 and clause.tokens[comma - 2].low == "," else comma


def last_phrase(clause: Clause, tokens: list[Token]) -> list[Token]:
    """ "Demand was strong in the northern market, which was": "which" is the market."""
    language = clause.vocab.words
    for at in range(len(tokens) - 2, 0, -1):
        opened = tokens[at - 1].low in language.within - language.of and tokens[at].low in language.articles
        if opened and language.nouns == "last":
            return tokens[at + 1 :]
    return tokens


def past_insertion(clause: Clause, at: int) -> int:
    """Over ", which ended September 30," and brackets between a subject and its verb; over "que exclui …," too."""
    if at < 3 or clause.tokens[at - 1].low not in (",", ")"):
        return at
    opening = "," if clause.tokens[at - 1].low == "," else "("
    if opening == "," and (told := _past_relative(clause, at)) is not None:
        return told
    related = clause.vocab.words.relative if opening == "," and clause.vocab.words.nouns == "first" else frozenset()
    for earlier in range(at - 2, max(0, at - 16), -1):
        if clause.tokens[earlier].low == opening or clause.tokens[earlier].low in related:
            return earlier
    return at


def _past_relative(clause: Clause, at: int) -> int | None:
    """Over ", which leaves out rents, wages and taxes,": back to the comma that opens it, whatever others it has."""
    words = clause.vocab.words
    for earlier in range(at - 3, max(0, at - RELATIVE), -1):
        if clause.tokens[earlier].role == "amount":
            return None
        if clause.tokens[earlier].low == "," and clause.tokens[earlier + 1].low in words.tenses.which:
            return earlier
    return None


def of_turn(clause: Clause, comma: int) -> list[Token]:
    """ "offset by decreased traffic, down 400 to" → traffic; nothing where it only says who or what something is."""
    words = clause.vocab.words
    tokens = back(clause, comma) if clause.tokens[comma].low == "," else []
    lead = clause.before(tokens[0].start) if tokens else 0
    while lead and clause.tokens[lead - 1].low in words.articles:
        lead -= 1
    if not tokens or (lead and clause.tokens[lead - 1].low == ","):
        return []  # "Sales in Europe, our largest market, up 4%"
    told = len(tokens) > 1 and tokens[0].low.endswith("ed") and tokens[0].low in words.up | words.down
    return tokens[1:] if told else tokens
