"""Which way a level went that only a verb tells: "rose to $5 million", "sinkt auf 4 Prozent", 5억 달러로 늘었다."""

from __future__ import annotations

from digests.facts.change_joined import writing
from digests.facts.clauses import Clause, Token
from digests.languages.joined import either
from digests.model import Direction
from digests.pattern import pattern

HEDGES = 5  # words between "to" and its amount: "to a new record of"
NEAR, OBJECT = 5, 6  # words between the turn and "to": without and with what is moved between them
BEHIND = 4  # words behind an amount in which its participle stands: "auf 2 Prozent im Herbst gesenkt"

_MOVED = frozenset({"money", "percent", "per_share", "ratio"})
_LEVELS = _MOVED | {"count", "measure"}
_PARTICIPLES = ("t", "en", "zurück")
_COMPARATIVES = ("eren", "seren")
_LED = {
    "ko": pattern(
        r"(?:[^\s\d]{0,3}\s?\([^()]{0,24}\))?\s?(?:으로|로|까지)\s?(?:[^\s,.]{1,4}\s)?(?P<turn>[^\s,.]{1,6})"
    ),
    "ja": pattern(r"(?:[にへ]|まで)(?:大幅に|大きく)?(?P<turn>[^\s、。]{1,5})"),
    "zh": pattern(r"(?P<turn>\w{1,3})[至到為为][约約]?\Z"),
}


def moved_to(clause: Clause, at: int) -> Direction | None:
    """The turn that leads to the amount with index `at`; None where nothing says that it moved."""
    quantity = clause.amounts[at]
    if quantity.kind not in _LEVELS:
        return None
    if clause.vocab.joined:
        return _joined(clause, at)
    first = clause.before(quantity.span.start)
    joint = _joint(clause, first)
    if joint is None:
        return None
    if found := _before(clause, joint, moved=quantity.kind in _MOVED):
        return found
    return _behind(clause, at) if clause.vocab.words.nouns == "capital" else None


def _joint(clause: Clause, first: int) -> int | None:
    """Index of the "to" that leads to the amount before whose token `first` it stands."""
    words = clause.vocab.words
    joints = {word for phrase in words.levels for word in phrase.split()} - words.verbs
    for back in range(first - 1, max(-1, first - HEDGES), -1):
        token = clause.tokens[back]
        if token.role != "word":
            return None
        if token.low in joints:
            return back
        totals = words.general if words.nouns == "last" else frozenset[str]()
        if token.low not in either(words.articles, words.adverbs, words.of, totals):
            return None
    return None


def _before(clause: Clause, joint: int, *, moved: bool) -> Direction | None:
    """The turn before "to": right before it, or with what is moved in between ("raised its dividend to")."""
    words, others, noun = clause.vocab.words, 0, None
    joints = {word for phrase in words.levels for word in phrase.split()}
    idle = either(words.small, words.adverbs, words.articles) | joints
    comma = joint > 0 and clause.tokens[joint - 1].low == ","  # "nearly halved, to 14,000 tonnes"
    for back in range(joint - 1 - comma, max(-1, joint - NEAR - OBJECT), -1):
        token = clause.tokens[back]
        if token.role in ("amount", "mark", "number"):
            break
        turned = _turned(clause, token) if token.role == "word" else None
        if turned and (not others or token.low in words.verbs):
            return turned
        noun = noun or turned  # "slashed its growth guidance to": the verb tells, where there is one
        if token.role == "word" and token.low not in idle and token.low in either(words.verbs, words.acts):
            break
        others += token.role == "word" and token.low not in idle
        if others > (OBJECT if moved else 0):
            break
    return noun


def _behind(clause: Clause, at: int) -> Direction | None:
    """ "auf 12 Millionen Euro gesteigert", "ging auf zwei Prozent zurück"."""
    words = clause.vocab.words
    after = clause.before(clause.amounts[at].span.end)
    for token in clause.tokens[after : after + BEHIND]:
        if token.role in ("amount", "mark"):
            return None
        if (
            token.low.endswith(_PARTICIPLES)
            and not token.low.endswith(_COMPARATIVES)
            and (found := _turned(clause, token))
        ):
            return found
        if token.role == "word" and token.low in words.verbs | words.acts:
            return None
    return None


def _turned(clause: Clause, token: Token) -> Direction | None:
    words = clause.vocab.words
    if token.low in words.compared:
        return None
    return "up" if token.low in words.up else "down" if token.low in words.down else None


def _joined(clause: Clause, at: int) -> Direction | None:
    words, text, span = clause.vocab.words, clause.text, clause.amounts[at].span
    told = writing(clause)
    if told == "zh":
        found = _LED[told].search(text, max(clause.sentence.span.start, span.start - 6), span.start)
    else:
        found = _LED[told].match(text, span.end)
    if found is None:
        return None
    turn = found["turn"]
    for direction, listed in (("down", words.down), ("up", words.up)):
        if turn.endswith(tuple(listed)) if told == "zh" else turn.startswith(tuple(listed)):
            return "down" if direction == "down" else "up"
    return None
