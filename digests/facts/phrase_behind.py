"""The phrase behind an amount that a joint leads to: "$20,000 in prizes", "15 percent of total revenues"."""

from __future__ import annotations

from digests.facts.clauses import Clause, Token
from digests.facts.noun_phrase import LONGEST, as_printed, behind, forward, past_articles, tail, whole
from digests.facts.verb_here import is_verb
from digests.languages.joined import either
from digests.model import Quantity


def in_or_of(clause: Clause, quantity: Quantity) -> str:
    """ "$20,000 in prizes", "15 percent of total revenues", "53% of consumers found …"."""
    language = clause.vocab.words
    share = quantity.kind in ("percent", "ratio")
    joints = language.of | language.within if share or quantity.kind == "measure" else language.within
    words = phrase_after(clause, behind(clause, quantity.span.end), joints, share)
    if quantity.kind == "measure" and language.order.done:
        said = words.split()  # "1.840 kilos de tabaco incautados en la costa"
        words = " ".join(
            said[: next((at for at, w in enumerate(said) if at and w.endswith(language.order.done)), None)]
        )
    moved = language.nouns == "first" and words.casefold() in language.up | language.down
    return "" if moved else words  # "ressort à 20,6 M€ en hausse de 18 %"


def phrase_after(clause: Clause, at: int, joints: frozenset[str], share: bool = False) -> str:
    language = clause.vocab.words
    while at < len(clause.tokens) and clause.tokens[at].role == "word" and clause.tokens[at].low in language.adverbs:
        at += 1
    if at >= len(clause.tokens) or clause.tokens[at].role != "word" or clause.tokens[at].low not in joints:
        return ""
    after = past_articles(clause, at + 1)
    if (
        language.nouns == "first"
        and after < len(clause.tokens)
        and is_verb(clause, after)
        and clause.tokens[at].low in language.order.pronouns
    ):
        return ""  # "34 % en ont entendu parler": a pronoun
    if after > at + 1 and clause.tokens[at].low in language.order.recipients and not share:
        return ""  # "ging für 1,1 Millionen Euro an einen Sammler"
    rated = not share and language.nouns == "last" and clause.tokens[at].low in language.of
    while rated and after < len(clause.tokens) and _is_rate(clause, after):
        after += 1  # "$40 million of 4.5% notes"
    tokens = whole(clause, after) if share else forward(clause, after)
    if not share and tokens and tokens[-1].low in language.durations:
        return ""  # "raised $28,000 in one day"
    if not tokens or (len(tokens) == 1 and tokens[0].low in language.cash and after == at + 1):
        return ""  # "in cash"; not "of its stock"
    if not share and language.nouns == "last":
        tokens = _with_second(clause, tokens)
    words = as_printed(clause, tokens)
    if share or len(tokens) > 4:
        return words
    more = tail(clause, clause.before(tokens[-1].end), LONGEST - len(tokens))
    return f"{words} {more}" if more else words


def _is_rate(clause: Clause, at: int) -> bool:
    token = clause.tokens[at]
    return token.role == "amount" and clause.amounts[token.amount].unit == "%"


def _with_second(clause: Clause, tokens: list[Token]) -> list[Token]:
    """ "in criminal and civil actions": a lone adjective goes with the noun behind the second one."""
    at = clause.before(tokens[-1].end)
    alone = len(tokens) == 1 and not tokens[0].low.endswith("s") and at < len(clause.tokens)
    if not alone or clause.tokens[at].low not in clause.vocab.words.pairs:
        return tokens
    second = forward(clause, at + 1)
    return [*tokens, clause.tokens[at], *second] if 1 < len(second) < LONGEST - 1 else tokens


def further(clause: Clause, quantity: Quantity) -> str:
    """ "an increase of 16% over the year before in engagement": the first "in" or "of" behind."""
    language = clause.vocab.words
    joints = either(language.within, language.for_) if language.nouns == "last" else language.within
    at = behind(clause, quantity.span.end)
    for after in range(at, min(len(clause.tokens), at + 9)):
        token = clause.tokens[after]
        if token.role in ("mark", "amount"):
            return ""
        if token.role == "word" and token.low in joints:
            words = phrase_after(clause, after, joints)
            if words:
                return words
    return ""


def genitive(clause: Clause, quantity: Quantity) -> str:
    """ "13 % der Bevölkerung"."""
    language = clause.vocab.words
    return phrase_after(clause, behind(clause, quantity.span.end), language.genitive)


def counted_from(clause: Clause, at: int) -> str:
    """ "58 projects in Orley" that begins at token `at`: a count of things and where they are; "" for anything else."""
    token = clause.tokens[at] if at < len(clause.tokens) else None
    one = clause.amounts[token.amount] if token is not None and token.role == "amount" else None
    if one is None or one.kind != "count" or not one.unit:
        return ""
    more = tail(clause, clause.before(one.span.end), LONGEST // 2)
    return f"{one.span.cut(clause.text)} {more}".strip()
