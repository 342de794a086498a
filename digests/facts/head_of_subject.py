"""The head of an English subject whose verb stands behind a long tail: "debt under the Marl Line will be"."""

from __future__ import annotations

from digests.facts.clauses import Clause, Token
from digests.facts.noun_phrase import LONGEST, forward, trim
from digests.facts.verb_here import is_verb
from digests.languages.joined import either

REACH = 24  # tokens between the head of a subject and its last noun
_RELATIVE = frozenset({"that", "which"})
LEAST = 2  # words of a head that needs no tail


def head_of_subject(clause: Clause, tokens: list[Token]) -> list[Token]:
    """What opens the clause, with as much of its tail as has room; `tokens` as they are where they are no tail."""
    words = clause.vocab.words
    last = clause.before(tokens[0].start) - 1
    while last > 0 and (clause.tokens[last].low in either(words.articles, words.adverbs) or _counts(clause, last)):
        last -= 1
    if words.nouns != "last" or not words.tail_joints or last < 1 or not _joint(clause, last):
        return tokens
    start = _opening(clause, last)
    if start is None:
        return tokens
    head = forward(clause, start, longest=LONGEST)
    if not head or clause.before(head[-1].end) > last + 1 or _nobody(clause, head):
        return tokens
    return _with_tail(clause, head, tokens[-1].end)


def head_of_relative(clause: Clause, tokens: list[Token]) -> list[Token]:
    """ "Case costs that the firms are paying in the settlement were": the costs; `tokens` where no clause is told."""
    words, first = clause.vocab.words, clause.before(tokens[0].start)
    told = False  # whether a verb stands between "that" and what was taken for the subject
    for at in range(first - 1, max(0, first - REACH), -1):
        token, before = clause.tokens[at], clause.tokens[at - 1]
        if token.role == "mark" or words.nouns != "last":
            return tokens
        if token.low in _RELATIVE and told and _thing(clause, before):
            return _before_relative(clause, at) or tokens
        told = told or token.low in words.helpers or is_verb(clause, at)
    return tokens


def _before_relative(clause: Clause, at: int) -> list[Token]:
    """The noun before "that", whose last word may look like a verb: "estimate of case costs"."""
    words, first = clause.vocab.words, at - 1
    while first and clause.tokens[first - 1].role == "word" and at - first < LONGEST:
        low = clause.tokens[first - 1].low
        if is_verb(clause, first - 1) or (low in words.small and low not in words.of):
            break
        first -= 1
    return trim(clause, list(clause.tokens[first:at]))


def _thing(clause: Clause, token: Token) -> bool:
    """A noun, and none that says something: "costs that", not "said that"."""
    words, low = clause.vocab.words, token.low
    says = low in words.tells or low.endswith("ed") or low in words.irregular
    plain = token.role == "word" and low not in words.small and not says
    return plain and (low.endswith("s") or not is_verb(clause, clause.before(token.start)))


def head_before_amount(clause: Clause, verb: int) -> list[Token]:
    """ "Proceeds from the sale of 6.5 million units at $0.40 each were": the head, where an amount ends the subject."""
    words, at = clause.vocab.words, verb
    while at and clause.tokens[at - 1].low in either(words.helpers, words.adverbs, words.modals):
        at -= 1
    end = at
    while at and (clause.tokens[at - 1].role == "amount" or clause.tokens[at - 1].low in words.apiece | words.articles):
        at -= 1
    if at == end or not at or clause.tokens[at - 1].low not in words.tail_joints:
        return []
    start = _opening(clause, at - 1)
    head = forward(clause, start, longest=LONGEST) if start is not None else []
    if not head or clause.before(head[-1].end) > at or _nobody(clause, head):
        return []
    return _with_tail(clause, head, clause.tokens[at - 1].end)


def _counts(clause: Clause, at: int) -> bool:
    """ "Milk production in the 24 larger states totaled": how many of its noun there are."""
    token = clause.tokens[at]
    return token.role == "amount" and clause.text[token.end : token.end + 1] != "-"


def _joint(clause: Clause, at: int) -> bool:
    """A preposition, or the number of "the nine-shop chain"."""
    token = clause.tokens[at]
    glued = token.role == "amount" and clause.text[token.end : token.end + 1] == "-"
    words = clause.vocab.words
    if token.low.endswith("n") and token.low in words.irregular and at + 1 < len(clause.tokens):
        return clause.tokens[at + 1].low in words.articles  # "patients given the drug"
    return glued or (token.role == "word" and token.low in clause.vocab.words.tail_joints)


def _opening(clause: Clause, last: int) -> int | None:
    """Index of the first token of the clause before token `last`; None where it opens with no noun."""
    words, tokens = clause.vocab.words, clause.tokens
    start, joined = 0, None
    for at in range(last, max(-1, last - REACH), -1):
        token = tokens[at]
        if token.role == "mark" and token.low not in "-‐‘’'\"“”/&.":
            start = at + 1
            break
        if token.role == "word" and token.low in words.clause_openers:
            start = at + 1
            break
        parts = (token.role == "amount" and not _told_inside(clause, at)) or (
            token.role == "word" and is_verb(clause, at) and not _bound(clause, at)
        )
        if parts and not _joint(clause, at):
            if joined is None:
                return None
            start = joined + 1
            break
        joined = at if token.low in words.pairs else joined
    else:
        start = max(0, last - REACH + 1) if last < REACH else -1
    while 0 <= start < last and tokens[start].low in words.articles | words.adverbs:
        start += 1
    opens = 0 <= start < last and tokens[start].role == "word" and tokens[start].low not in words.small
    return start if opens else None


def _told_inside(clause: Clause, at: int) -> bool:
    """ "proceeds from the sale of 6.5 million units at C$0.40 each were": an amount that a joint leads to."""
    while at and clause.tokens[at].role == "amount":
        at -= 1
    words = clause.vocab.words
    while at and clause.tokens[at].low in words.articles | words.adverbs:
        at -= 1
    return clause.tokens[at].low in words.tail_joints


def _bound(clause: Clause, at: int) -> bool:
    """ "funds received at the institute", "the cost of rope": a participle or noun inside a phrase."""
    words, low = clause.vocab.words, clause.tokens[at].low
    before, behind = clause.tokens[at - 1] if at else None, clause.tokens[at + 1].low
    if low in words.helpers | words.not_yet or before is None:
        return before is None
    participle = (low.endswith(("ed", "en")) or low in words.irregular) and behind in words.tail_joints
    noun = low.endswith("s") and not low.endswith("ss") and behind in words.tail_joints and before.role == "word"
    if noun and not before.low.endswith("s") and before.low not in words.small:
        return True  # "Passenger numbers at the airport recovered": one clause has one verb, the last one
    return participle or before.low in words.articles | words.of or behind in words.of


def with_participle(clause: Clause, tokens: list[Token], at: int) -> list[Token]:
    """ "Hours worked increased", "homes sold fell": of two verbs side by side the first, at `at`, is the noun's own."""
    words = clause.vocab.words
    if clause.before(tokens[-1].end) != at or len(tokens) >= LONGEST or not tokens[-1].low.endswith("s"):
        return tokens
    low = clause.tokens[at].low
    done = low in words.irregular or (low.endswith("ed") and (low in words.done or low in words.verbs))
    verb = clause.tokens[at + 1].low in words.verbs  # not "sales inched up"
    return [*tokens, clause.tokens[at]] if done and verb and low not in words.helpers | words.adverbs else tokens


def _nobody(clause: Clause, head: list[Token]) -> bool:
    words = clause.vocab.words
    low = {token.low for token in head}
    who = head[-1].low in words.agents or low <= words.never or clause.agents.issuperset(low)
    return who or low <= words.adverbs | words.general


def _with_tail(clause: Clause, head: list[Token], end: int) -> list[Token]:
    """The head and what follows up to `end`, cut where a part of it ends if there is no room for all."""
    words = clause.vocab.words
    tokens = list(clause.tokens[clause.before(head[0].start) : clause.before(end)])
    stop = next((at for at, token in enumerate(tokens) if token.role not in ("word", "mark")), len(tokens))
    tokens = tokens[:stop]
    while len([one for one in tokens if one.role == "word" and one.low not in words.articles]) >= LONGEST or (
        tokens and (tokens[-1].role == "mark" or tokens[-1].low in words.small)
    ):
        tokens.pop()
    joint = next((at for at in range(len(tokens) - 1, 0, -1) if tokens[at].low in words.tail_joints), 0)
    whole = tokens and tokens[-1].end == end
    if not whole and joint >= max(LEAST, len(head)) and tokens[-1].low not in words.small:
        cut = _cut_inside(clause, tokens, end)
        tokens = tokens[:joint] if cut else tokens
    while (
        not whole
        and len(tokens) > len(head)
        and (is_verb(clause, at := clause.before(tokens[-1].start)) or _idle(clause, at))
    ):
        tokens.pop()  # "shares not owned [by Marl]"
    return tokens if len(tokens) >= len(head) else head


def _idle(clause: Clause, at: int) -> bool:
    low = clause.tokens[at].low
    return low in clause.vocab.words.small or low.endswith("ed") or is_verb(clause, at)


def _cut_inside(clause: Clause, tokens: list[Token], end: int) -> bool:
    """Whether the phrase goes on behind its last word without a joint."""
    after = clause.before(tokens[-1].end)
    behind = clause.tokens[after]
    return behind.start < end and behind.low not in clause.vocab.words.small
