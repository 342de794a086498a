"""A change that says by its words that it is told of the amount before: ", which is a rise of", "und lag damit um"."""

from __future__ import annotations

from digests.facts.clauses import Clause, Token
from digests.languages.joined import either

TIMES = frozenset({"year", "quarter", "period", "month", "year-over-year", "quarter-over-quarter", "sequential"})
_MARKS = frozenset({",", "–", "—", "-", "(", ")"})


def refers_back(clause: Clause, at: int) -> bool:
    """Whether between the amount before and the one with index `at` nothing else is spoken of.

    What stands behind the last comma only joins: "$5 million in the third quarter, representing a rise of". Before it
    no other thing may turn or be joined on: "$5 million, and fees grew, an increase of".
    """
    words = clause.vocab.words
    if not at or clause.vocab.joined:
        return False
    start, end = clause.amounts[at - 1].span.end, clause.amounts[at].span.start
    tokens = clause.tokens[clause.before(start) : clause.before(end)]
    cut = max((place for place, token in enumerate(tokens) if token.low in _MARKS), default=-1)
    tail = [token for token in tokens[cut + 1 :] if token.role == "word"]
    if cut < 0 and not any(token.low in words.equates for token in tail):
        return False
    if not all(_only_joins(clause, token) for token in tail):
        return False
    if not any(token.low in either(words.equates, words.up, words.down, words.articles) for token in tail):
        return False
    head = {token.low for token in tokens[: max(cut, 0)] if token.role == "word"}
    return head.isdisjoint(words.up | words.down) and (head.isdisjoint(words.pairs) or head.isdisjoint(words.verbs))


def _only_joins(clause: Clause, token: Token) -> bool:
    words = clause.vocab.words
    plain = either(words.small, words.adverbs, words.articles, words.equates, words.by, words.of)
    return token.low in either(plain, words.up, words.down) or token.low in TIMES or token.low in words.pairs
