"""What an English share of people or things says or does: verb and complement, up to where another clause begins."""

from __future__ import annotations

from collections.abc import Sequence

from digests.facts.clauses import Clause, Token
from digests.facts.share_group import is_share
from digests.facts.share_verb import is_participle, is_told, past_remark, verb_at
from digests.languages.joined import either, without

LONGEST_FINDING = 14  # words of what a share of people says or does
LEAST_FINDING = 5  # of them that a longer one keeps when it is cut where a part of it ends
NEW_CLAUSE = 5  # words between "and" and a verb that has a subject of its own
LISTED = 24  # tokens of further groups between a share and the verb they share
JOINS = frozenset({",", "and", "or", "&", ";"})
_INSIDE = frozenset("-‐‘’'\"“”/*")
_FROM = frozenset({"from", "on"})


def finding(clause: Clause, at: int, group: Sequence[Token] = ()) -> list[Token]:
    """The tokens of verb and complement from token `at`; nothing where no verb stands there."""
    words, tokens = clause.vocab.words, clause.tokens
    at = start = past_remark(clause, at) if group else at
    while at < len(tokens) and tokens[at].role == "word" and tokens[at].low in words.relative | {"also", "who", "that"}:
        at += 1  # "another 8% who spend"
    parted = group and at + 1 < len(tokens) and tokens[at].low == "," and not is_participle(clause, at + 1)
    if parted and verb_at(clause, at + 1, group[-1]) is not None:
        return stretch(clause, at + 1, LONGEST_FINDING - len(group))  # ", and four in ten students, skip lunch"
    if at >= len(tokens) or verb_at(clause, at, group[-1] if group else None) is None:
        return []
    return stretch(clause, start if group else at, LONGEST_FINDING - len(group))


def stretch(clause: Clause, start: int, room: int = LONGEST_FINDING) -> list[Token]:
    """Tokens up to a mark, another clause or share; cut where a part of it ends if it is too long."""
    words = clause.vocab.words
    taken: list[Token] = []
    past = start
    for at in range(start, len(clause.tokens)):
        token = clause.tokens[at]
        if at < past or (token.role == "mark" and token.low in _INSIDE):
            continue
        if taken and taken[-1].low in words.surveys.auxiliaries and (past := past_remark(clause, at)) > at:
            continue  # "have, at some point, let"
        ends = token.role == "mark" and not (taken and taken[-1].role == "amount" and token.low == "$")
        ends = ends or (bool(taken) and (token.low in words.surveys.aside or _former(clause, at)))
        if ends or is_share(clause, at) or _new_clause(clause, at):
            return closed(clause, taken)
        taken.append(token)
        if len(taken) > room:
            break
    else:
        return closed(clause, taken)
    joints = [at for at in range(LEAST_FINDING, len(taken)) if taken[at].low in words.small - words.finals]
    return closed(clause, taken[: joints[-1]] if joints else taken[:room])


def _former(clause: Clause, at: int) -> bool:
    """ "up from 72%", "down on", "against 38%": an older value, or that of others, follows."""
    words = clause.vocab.words
    near = clause.tokens[at : at + 3]
    if near[0].low == "against" and len(near) > 1 and near[1].role == "amount":
        return True
    turned = len(near) == 3 and near[0].low in either(words.up, words.down) and near[1].low in _FROM
    return turned and near[2].role in ("amount", "number", "period")


def _new_clause(clause: Clause, at: int) -> bool:
    """ "and Independents are": a subject of its own before a verb."""
    tokens = clause.tokens
    if tokens[at].low not in ("and", "but"):
        return False
    for here in range(at + 1, min(at + 1 + NEW_CLAUSE, len(tokens))):
        if tokens[here].role != "word":
            return is_share(clause, here)
        if tokens[here].low in clause.vocab.words.surveys.auxiliaries:
            return here > at + 1
        if is_share(clause, here + 1):
            return True  # "and only 9%"
    return False


def closed(clause: Clause, taken: list[Token]) -> list[Token]:
    """Without joints, periods and halves of amounts at the end; "less" and "more" are what it is about."""
    words = clause.vocab.words
    idle = without(
        either(words.small, words.articles, words.joins, words.of, words.onward, words.relative), words.finals
    )
    while taken and (taken[-1].role == "period" or taken[-1].low in idle):
        taken = taken[:-1]
    return taken


def said(clause: Clause, taken: Sequence[Token]) -> str:
    """As printed, without remarks that were left out and without the stars of notes."""
    words, end = list[str](), 0
    for token in taken:
        glued = words and token.start == end
        gap = clause.text[end : token.start] if words else ""
        marks = gap if words and not any(char.isalnum() or char in ",;:" for char in gap) else " "
        words += ["" if glued else marks, clause.text[token.start : token.end]]
        end = token.end
    closing = clause.text[end : end + 1] if end else ""
    text = " ".join("".join(words).replace("*", "").split())
    return f"{text}{closing}" if closing in '”"' and closing and text.count("“") + text.count('"') % 2 else text


def past_groups(clause: Clause, at: int) -> int:
    """Over ", 55 percent of mates and 40 percent of cooks", "(77%) and captains (81%)" up to the verb they share."""
    words, tokens = clause.vocab.words, clause.tokens
    if at >= len(tokens) or tokens[at].low not in JOINS:
        return at
    amounts = False
    for here in range(at, min(at + LISTED, len(tokens))):
        token = tokens[here]
        amounts = amounts or token.role == "amount"
        if (
            amounts
            and tokens[here - 1].low not in JOINS
            and is_told(clause, here, tokens[here - 1])
            and verb_at(clause, here, tokens[here - 1]) == here
        ):
            return at if tokens[here - 1].role == "amount" else here  # "and 12% drive": their own verb
        paired = amounts and tokens[at].low == "," == tokens[here - 1].low and not is_participle(clause, here)
        if paired and is_told(clause, here, tokens[here - 2]):
            return here  # "of mates, and 91% of cooks, back smaller crews"
        inside = token.role in ("amount", "period") or token.low in JOINS | {"(", ")"} | words.of | words.articles
        stops = either(words.surveys.aside, words.surveys.auxiliaries, words.surveys.pronouns, words.relative)
        if not inside and ((token.role != "word" and token.low not in _INSIDE) or token.low in stops):
            return at
    return at
