"""The head of a subject where nouns stand first: "La part des femmes parmi les cadres atteint" is a part, no cadres."""

from __future__ import annotations

from digests.facts.clauses import Clause, Token
from digests.facts.noun_phrase import LONGEST, back, trim

LEAST = 2  # words of a tail that is worth telling


def head_first(clause: Clause, tokens: list[Token]) -> list[Token]:
    """The phrase before the joint that leads to `tokens`, with them where there is room; else `tokens` as they are."""
    words = clause.vocab.words
    if words.nouns != "first" or not tokens:
        return tokens
    joint = clause.before(tokens[0].start) - 1
    pair = next((at for at, token in enumerate(tokens) if token.low in words.pairs), 0)
    if pair and joint >= 0 and clause.tokens[joint].role == "amount":
        return trim(clause, tokens[pair + 1 :])  # "40 vagas e a bolsa é de": the first is counted
    while joint > 0 and clause.tokens[joint].low in words.articles - words.subject_joints:
        joint -= 1
    if joint < 1 or clause.tokens[joint].role != "word" or clause.tokens[joint].low not in words.subject_joints:
        return tokens
    head = back(clause, joint)
    if not head or head[-1].end > clause.tokens[joint].start or clause.before(head[-1].end) != joint:
        return tokens
    low = {token.low for token in head}
    if low <= words.agents | words.adverbs | words.general or clause.agents.issuperset(low) or low & words.never:
        return tokens
    whole = list(clause.tokens[clause.before(head[0].start) : clause.before(tokens[-1].end)])
    if sum(token.low not in words.articles for token in whole) <= LONGEST:
        return whole
    return head if len(head) >= LEAST else tokens
