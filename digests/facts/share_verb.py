"""English verbs behind a share, or behind who is meant by it: "12% failed", "9% of boats leak"."""

from __future__ import annotations

from digests.facts.clauses import Clause, Token
from digests.facts.noun_phrase import behind
from digests.languages.joined import either

ADVERBS_BETWEEN = 3  # adverbs between who is meant and the verb
FAR = 18  # tokens in which a verb of the same clause follows
LEAST = 3  # letters of a form before its ending: "need", "feed"
_ASIDES = 9  # tokens of a remark between two commas


def verb_at(clause: Clause, at: int, head: Token | None = None) -> int | None:
    """Index of the verb that stands at token `at`, behind adverbs there; `head` is the noun of who is meant."""
    words = clause.vocab.words
    for here in range(at, min(at + ADVERBS_BETWEEN + 1, len(clause.tokens))):
        low = clause.tokens[here].low
        if clause.tokens[here].role != "word":
            return None
        often = here > at and clause.tokens[here - 1].low in words.surveys.often and low not in words.small
        if is_told(clause, here, head) or (often and not low.endswith("ly")):
            return here
        if not (low.endswith("ly") or low in words.adverbs | words.surveys.often | words.surveys.between):
            return None
    return None


def is_told(clause: Clause, at: int, head: Token | None = None) -> bool:
    """Whether token `at` is the verb of its clause, and no participle that tells of the noun before."""
    words, low = clause.vocab.words.surveys, clause.tokens[at].low
    if clause.tokens[at].role != "word":
        return False
    if low in words.auxiliaries:
        return True
    if _of_degree(clause, at):
        return False
    if is_participle(clause, at):
        return not _tells_of_noun(clause, at, head)
    if low in words.stances or low in words.pasts or low in words.plain:
        return True
    if low.endswith("s") and low[:-1] in either(words.stances, words.plain) and clause.tokens[at - 1].role == "word":
        return goes_on(clause, at)
    return head is not None and (
        _done_by_many(clause, at, head) or (low.endswith("s") and _done_by_one(clause, at, head))
    )


def is_participle(clause: Clause, at: int) -> bool:
    """ "asked", "chosen": a form that may stand behind its noun as well."""
    low = clause.tokens[at].low
    regular = low.endswith("ed") and len(low) > LEAST + 1 and not low.endswith("eed")
    return clause.tokens[at].role == "word" and (regular or low in clause.vocab.words.surveys.participles)


def _of_degree(clause: Clause, at: int) -> bool:
    """ "the most cited reason", "the chosen few", "the list"."""
    before = clause.tokens[at - 1].low if at else ""
    return (
        before in clause.vocab.words.articles - clause.vocab.words.surveys.whoever
        or before in clause.vocab.words.surveys.degrees
    )


def _tells_of_noun(clause: Clause, at: int, head: Token | None) -> bool:
    """ "members asked said", "patients treated with it reached": the clause has a verb of its own behind."""
    words, tokens = clause.vocab.words.surveys, clause.tokens
    if head is not None and head.low in words.whoever and head.low not in words.plurals:
        return True  # "of those infected"
    if head is not None and at + 1 < len(tokens) and tokens[at + 1].low == "(":
        return _verb_later(clause, behind(clause, tokens[at].end))  # "parents surveyed (54%) worry"
    if at + 1 >= len(tokens) or tokens[at + 1].role != "word":
        return head is None and tokens[at].low not in words.stances | words.pasts and _modifies(clause, at)
    following = tokens[at + 1].low
    if following in words.pronouns or following in clause.vocab.words.articles or following == "to":
        return False
    joined = following in words.prepositions or following in clause.vocab.words.adverbs or following.endswith("ly")
    if not joined and (head is None or not _surely(clause, at + 1)):
        return False
    if _verb_later(clause, at + 1):
        return True
    alone = head is None and at > 0 and tokens[at - 1].role == "amount"
    return alone and joined and not _opens_part(clause, at)  # "10%, 12% expected in": no verb of theirs


def _modifies(clause: Clause, at: int) -> bool:
    """ "10% discounted": a share that stands before its noun."""
    return clause.tokens[at].low in clause.vocab.words.up | clause.vocab.words.down


def _opens_part(clause: Clause, at: int) -> bool:
    """Whether the share before token `at` is the first thing said, or follows who is meant or another share."""
    words, tokens = clause.vocab.words, clause.tokens
    before = at - 1
    while before >= 0 and (tokens[before].role == "amount" or tokens[before].low in words.surveys.every_share):
        before -= 1
    if before < 0 or tokens[before].low in words.tells or tokens[before].low == "that":
        return True
    shared = any(token.role == "amount" and clause.amounts[token.amount].unit == "%" for token in tokens[:before])
    return tokens[0].low in words.surveys.fronts or (shared and tokens[before].low in words.pairs)


def _surely(clause: Clause, at: int) -> bool:
    words, low = clause.vocab.words.surveys, clause.tokens[at].low
    verb = low in words.auxiliaries or low in words.pasts or low in words.stances or low in words.plain
    return verb and clause.tokens[at - 1].low not in clause.vocab.words.articles | clause.vocab.words.of


def _verb_later(clause: Clause, at: int) -> bool:
    """Whether a verb follows before a mark, another clause or another share."""
    words = clause.vocab.words.surveys
    for here in range(at, min(at + FAR, len(clause.tokens))):
        token = clause.tokens[here]
        if token.role == "amount" or (token.role == "mark" and token.low not in "-‐'’\"“”"):
            return False
        if (
            token.low in words.pronouns
            or token.low in words.aside
            or token.low in ("and", "but", "or", "where", "when")
        ):
            return False
        if token.role == "word" and _surely(clause, here) and not (is_participle(clause, here) and here == at):
            return True
    return False


def _done_by_many(clause: Clause, at: int, head: Token) -> bool:
    """ "pupils walk to", "clinics lack": the plain form behind a plural; a noun in its place would close the phrase."""
    words, token = clause.vocab.words, clause.tokens[at]
    printed = clause.text[token.start : token.end]
    if not is_plural(clause, head) or not printed.islower() or "-" in printed or token.low.endswith(("s", "ly", "ing")):
        return False
    if token.low in either(words.small, words.adverbs, words.surveys.prepositions, words.surveys.pronouns):
        return False
    return not _verb_later(clause, at + 1)


def is_plural(clause: Clause, head: Token) -> bool:
    low = head.low
    if "'" in low or "’" in low:
        return False  # "the city's fish"
    return low in clause.vocab.words.surveys.plurals or (low.endswith("s") and not low.endswith(("ss", "us", "is")))


def _done_by_one(clause: Clause, at: int, head: Token) -> bool:
    """ "of the fleet runs on", "of the waste goes to"."""
    return not is_plural(clause, head) and head.low not in clause.vocab.words.small and goes_on(clause, at)


def goes_on(clause: Clause, at: int) -> bool:
    """Whether what follows is no noun phrase's end: an article, a preposition, an adverb."""
    words, following = clause.vocab.words, clause.tokens[at + 1 : at + 2]
    if not following or following[0].role != "word":
        return False
    low = following[0].low
    joins = either(words.articles, words.surveys.prepositions, words.adverbs, words.surveys.pronouns)
    return low in joins - words.of or low == "to" or low.endswith("ly")


def past_remark(clause: Clause, at: int) -> int:
    """Over ", at some point," at token `at`; the same index where no remark between two commas stands."""
    tokens = clause.tokens
    if at >= len(tokens) or tokens[at].low != ",":
        return at
    for here in range(at + 1, min(at + _ASIDES, len(tokens) - 1)):
        if tokens[here].low == ",":
            return here + 1 if here > at + 1 else at
        if tokens[here].role in ("mark", "amount"):
            return at
    return at
