"""The verb before an English share that is no subject, and where its subject begins."""

from __future__ import annotations

from digests.facts.clauses import Clause, Token
from digests.facts.share_verb import goes_on, is_told
from digests.languages.joined import either

LONGEST_TOLD = 12  # words of what befell whom


def verb_before(clause: Clause, joint: int) -> int | None:
    """The verb whose clause ends at token `joint`: "occurred in", "kept urate under goal in"."""
    for at in range(joint - 1, max(0, joint - LONGEST_TOLD), -1):
        token = clause.tokens[at]
        if token.role == "mark" and token.low not in "-‐’'":
            return None
        if token.low in clause.vocab.words.holds or token.low in ("stake", "interest", "share", "shares"):
            return None
        before = clause.tokens[at - 1]
        no_verb = before.low == "to" or before.low in either(clause.vocab.words.articles, clause.vocab.words.of)
        if not no_verb and (is_told(clause, at) or _of_one(clause, at)):
            return at if before.role == "word" or before.low == ")" else None
    return None


def subject_before(clause: Clause, verb: int) -> int:
    """Where the subject of a verb begins: behind the mark or the word that opens its clause."""
    words = clause.vocab.words
    at = verb
    while at > 0:
        before: Token = clause.tokens[at - 1]
        if before.role == "mark" and before.low not in "-‐’'":
            break
        if before.low in words.surveys.aside or before.low in ("and", "that", "but", "when", "if"):
            break
        at -= 1
    while at < verb and clause.tokens[at].low in words.articles | words.adverbs:
        at += 1
    return at


def _of_one(clause: Clause, at: int) -> bool:
    """ "Cost remains the chief obstacle": what one does, before an article or a preposition."""
    words, low = clause.vocab.words, clause.tokens[at].low
    return low.endswith("s") and low in either(words.verbs, words.acts) and goes_on(clause, at)
