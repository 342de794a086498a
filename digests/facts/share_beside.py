"""English shares in brackets, between dashes or commas beside what they are of: "captains (81%) agree that"."""

from __future__ import annotations

from digests.facts.clauses import Clause, Token
from digests.facts.noun_phrase import as_printed, back, past_articles
from digests.facts.share_finding import LONGEST_FINDING, closed, finding, past_groups, said, stretch
from digests.facts.share_group import group_before, group_behind, is_share
from digests.facts.share_verb import is_told
from digests.model import Quantity

PLAIN = 4  # words that open a clause, of whom the share beside is
REACH = 24  # tokens before a bracket in which its clause begins
_PAIRS = {"(": ")", "（": "）", "—": "—", "–": "–", ",": ","}
_THAN = frozenset({"than", "as"})


def beside(clause: Clause, quantity: Quantity, first: int) -> str:
    """What is said of who stands before a share between two marks; "" where it stands between none."""
    tokens, after = clause.tokens, clause.before(quantity.span.end)
    if first < 2:
        return ""
    opened, mark = first - 1, tokens[first - 1].low
    if mark == "at" and tokens[first - 2].low == ",":
        opened, mark = first - 2, ","  # "The largest group, at 38%, were commuters"
    if mark not in _PAIRS:
        return ""
    if mark in "(（" and (likely := _likely(clause, opened)):
        return likely
    if after >= len(tokens) or tokens[after].low != _PAIRS[mark]:
        return ""
    if mark == "," and not (after + 1 < len(tokens) and is_told(clause, after + 1)):
        return ""
    if told := _of_group(clause, quantity, opened, after + 1):
        return told
    if mark not in "(（":
        return ""
    return _ranked(clause, opened) or _at_head(clause, opened, after + 1) or _predicate(clause, opened)


def _of_group(clause: Clause, quantity: Quantity, opened: int, after: int) -> str:
    """ "half (52%) of skippers say", "deck hands (77%) agree"."""
    words, tokens = clause.vocab.words, clause.tokens
    before = tokens[opened - 1]
    group: list[Token] = []
    if after >= len(tokens):
        return ""
    if before.role == "amount" or before.low in words.fractions or before.low in words.surveys.parts_of_all:
        group, after = group_behind(clause, quantity, after) if tokens[after].low in words.of else ([], after)
        group = group or _fronted(clause, opened)
    elif not (group := _subject(clause, opened)):
        return ""
    at = past_groups(clause, after)
    found = _unlike(clause, at, group) or finding(clause, at, group)
    return f"{as_printed(clause, group)} {said(clause, found)}".strip() if found else ""


def _predicate(clause: Clause, opened: int) -> str:
    """ "Patients over 65 were most satisfied (93 per cent)": no noun stands before the bracket, but what is said."""
    named = back(clause, opened)
    if len(named) > 1 or (named and not named[0].low.endswith("ed")):
        return ""
    verb = next((at for at in range(opened - 2, max(0, opened - PLAIN), -1) if is_told(clause, at)), None)
    if verb is None:
        return ""
    told = list(clause.tokens[_begin(clause, verb) : opened])
    return said(clause, told) if 2 < len(told) <= LONGEST_FINDING else ""


def _at_head(clause: Clause, opened: int, after: int) -> str:
    """ "Of those who had heard of the fund (62%), most thought": who they are is what is told of them."""
    closes = after < len(clause.tokens) and clause.tokens[after].low == ","
    return said(clause, group_before(clause, opened)) if closes else ""


def _fronted(clause: Clause, opened: int) -> list[Token]:
    """ "Of 2,000 nurses, just over half (53%) had": who is meant stands at the head of the clause."""
    while opened and clause.tokens[opened - 1].role != "mark":
        opened -= 1
    return group_before(clause, opened)


def _subject(clause: Clause, opened: int) -> list[Token]:
    """ "half of parents surveyed (54%)": who stands before a bracket, whom a participle may tell."""
    words, tokens = clause.vocab.words, clause.tokens
    if tokens[opened - 1].low.endswith("ed") and opened > 1 and tokens[opened - 2].low.endswith("s"):
        return [*back(clause, opened - 1), tokens[opened - 1]]
    group = back(clause, opened) or _plain(clause, opened)
    return [] if len(group) == 1 and group[0].low in words.never else group


def _plain(clause: Clause, opened: int) -> list[Token]:
    """ "The largest group (38%)": the words that open the clause, whoever they are."""
    at = opened
    while at and clause.tokens[at - 1].role == "word" and not is_told(clause, at - 1):
        at -= 1
    named = list(clause.tokens[past_articles(clause, at) : opened])
    opens = at == 0 or clause.tokens[at - 1].role == "mark"
    return named if opens and 0 < len(named) <= PLAIN else []


def _unlike(clause: Clause, at: int, group: list[Token]) -> list[Token]:
    """ "Fathers (64%) were readier than mothers (41%) to hand over" → hand over: what both are told to do."""
    tokens = clause.tokens
    if at >= len(tokens) or tokens[at].low not in clause.vocab.words.helpers:
        return []
    than = next((here for here in range(at + 1, min(at + REACH, len(tokens))) if tokens[here].low in _THAN), None)
    if than is None or any(token.role == "amount" for token in tokens[at:than] if tokens[than].low == "than"):
        return []
    if (
        tokens[than].low == "as"
        and than + 1 < len(tokens)
        and clause.vocab.words.surveys.likely & {token.low for token in tokens[than : than + 2]}
    ):
        than = next((here for here in range(than + 1, len(tokens)) if tokens[here].low == "as"), than)
    to = next((here for here in range(than, min(than + REACH, len(tokens) - 1)) if tokens[here].low == "to"), None)
    if to is None:
        return closed(clause, list(tokens[at:than]))
    return stretch(clause, to + 1, LONGEST_FINDING - len(group))


def _ranked(clause: Clause, opened: int) -> str:
    """ "Bath sets top the list (34%)", "Cost was the most cited reason (58%)": of the subject, not of its rank."""
    words, tokens = clause.vocab.words, clause.tokens
    for at in range(opened - 1, max(0, opened - REACH), -1):
        token, before = tokens[at], tokens[at - 1]
        if token.role not in ("word", "period") or is_told(clause, at):
            return ""
        verb = at - 1 - (before.low == "up")  # "made up the largest part"
        before = tokens[verb]
        named = before.role == "word" and (before.low in words.helpers or before.low not in words.small)
        if token.low == "the" and named and before.low not in words.surveys.prepositions:
            begin = _begin(clause, verb)
            told = list(tokens[begin:opened])
            return said(clause, told) if begin < verb and len(told) <= LONGEST_FINDING else ""
    return ""


def _begin(clause: Clause, verb: int) -> int:
    """Index of the first token of a verb's subject."""
    tokens, words = clause.tokens, clause.vocab.words
    at, opens = verb, words.surveys.aside | {"and", "that"}
    while at and tokens[at - 1].role in ("word", "amount") and tokens[at - 1].low not in opens:
        if is_share(clause, at - 1):
            break
        at -= 1
    while at < verb and tokens[at].low in words.articles:
        at += 1
    return at


def _likely(clause: Clause, opened: int) -> str:
    """ "Men are more likely than women to swim daily (33% vs. 24%)" → Men swim daily."""
    words, tokens = clause.vocab.words, clause.tokens
    start = max(0, opened - REACH)
    likely = next((at for at in range(opened - 1, start, -1) if tokens[at].low in words.surveys.likely), None)
    if likely is None or any(token.role in ("mark", "amount") for token in tokens[likely:opened]):
        return ""
    to = next((at for at in range(likely, opened - 1) if tokens[at].low == "to"), None)
    at = likely
    while at and tokens[at - 1].low in words.small:
        at -= 1
    who = back(clause, at)
    if to is None or not who or tokens[at].low not in words.surveys.auxiliaries:
        return ""
    stop = next((at for at in range(to, opened) if tokens[at].low == "than"), opened)
    told = closed(clause, list(tokens[to + 1 : stop])[:LONGEST_FINDING])
    return f"{as_printed(clause, who)} {said(clause, told)}" if told else ""
