"""What stands inside a sentence and is stepped over: remarks in brackets and between dashes, what is adjusted for."""

from __future__ import annotations

from digests.facts.clauses import Clause, Token

DASHES = ("-", "–", "—")
REMARK = 16  # tokens between two dashes
SHORT_REMARK = 6  # tokens in a bracket that may stand inside a phrase
_ADJUSTED = "bereinigt"
_QUOTES = "‘’'\"“”"


def in_closed_bracket(text: str, start: int, end: int) -> bool:
    """Whether what ends at `start` stands in a bracket that is closed before `end`."""
    between = text[start:end]
    return ")" in between and "(" not in between.partition(")")[0]


def dash_before(clause: Clause, closing: int) -> int | None:
    """Index of the dash that opens "stieg – wie schon bekannt – um"; None where a dash joins or stands alone."""
    spaced = clause.text[clause.tokens[closing].end : clause.tokens[closing].end + 1].isspace()
    low = clause.tokens[closing].low
    near = range(closing - 2, max(-1, closing - REMARK), -1)
    return next((at for at in near if clause.tokens[at].low == low), None) if spaced else None


def short_remark(clause: Clause, closing: int) -> int | None:
    """Index of the bracket that opens a short remark without amounts, where nouns do not stand last."""
    if clause.vocab.words.nouns == "last":
        return None
    near = range(closing - 1, max(0, closing - SHORT_REMARK), -1)
    opened = next((at for at in near if clause.tokens[at].low == "("), None)
    amounts = any(token.role == "amount" for token in clause.tokens[opened or closing : closing])
    behind = clause.tokens[closing + 1] if closing + 1 < len(clause.tokens) else None
    titled = behind is None or (clause.vocab.words.nouns == "first" and clause.text[behind.start].isupper())
    return None if opened is None or amounts or titled else opened


def adjusted(clause: Clause, tokens: list[Token]) -> list[Token]:
    """ "der um Sondereffekte bereinigte Gewinn" → bereinigte Gewinn: what it is adjusted for is no part of it."""
    if clause.vocab.words.nouns != "capital" or len(tokens) < 3:
        return tokens
    at = next((at for at, token in enumerate(tokens[1:], 1) if token.low.startswith(_ADJUSTED)), 0)
    first = clause.before(tokens[0].start)
    led = any(token.low == "um" for token in clause.tokens[max(0, first - 1) : first + at])
    return tokens[at:] if at and led else tokens


def past_adjective(clause: Clause, at: int) -> int:
    """Index of "a" where only it and one adjective lead to the amount at token `at`: "an ‘astounding’ £10,000"."""
    words, tokens, here = clause.vocab.words, clause.tokens, at
    while here and tokens[here - 1].role == "mark" and tokens[here - 1].low in _QUOTES:
        here -= 1
    plain = here > 1 and tokens[here - 1].role == "word" and tokens[here - 1].low not in words.small
    if words.nouns != "last" or not plain or tokens[here - 1].low in words.done:
        return at
    here -= 1
    while here and tokens[here - 1].role == "mark" and tokens[here - 1].low in _QUOTES:
        here -= 1
    ordered = tokens[here].low in words.orders and here and tokens[here - 1].low in words.articles  # "the final $5,000"
    one = here > 0 and tokens[here - 1].low in words.one_article and tokens[here - 1].low != "one"
    return here - 1 if one or ordered else at
