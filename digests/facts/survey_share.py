"""English shares of people and things: who they are, the verb and its complement: "43% of mates mean to sail less"."""

from __future__ import annotations

from digests.facts.clauses import Clause, Token
from digests.facts.noun_phrase import back, behind, forward, past_articles
from digests.facts.share_beside import beside
from digests.facts.share_finding import JOINS, LONGEST_FINDING, closed, finding, past_groups, said, stretch
from digests.facts.share_group import group_before, group_behind, group_carried, lead_of
from digests.facts.share_told import told_as, told_at, told_by, told_in, told_of
from digests.facts.share_verb import is_plural, is_told
from digests.model import Quantity

_OPENING = frozenset({",", ";", ":", "—", "–", "-", "|", "•"})
_JOINED = frozenset("that and with as how where among report reports but while whereas".split())
LIKELY = 24  # tokens between "likely" and its verb


def survey_share(clause: Clause, quantity: Quantity) -> str:
    """ "43% of mates mean to sail less" → mates mean to sail less; "" where no verb tells of the share."""
    words, tokens = clause.vocab.words, clause.tokens
    if not words.surveys.stances or quantity.kind not in ("percent", "ratio"):
        return ""
    first = lead_of(clause, quantity)
    start = behind(clause, quantity.span.end)
    if aside := beside(clause, quantity, first):
        return aside
    if first and tokens[first - 1].low in words.by:
        return told_by(clause, quantity, first - 1)
    told = (told_as, told_in, told_at, told_of)
    if where := next((that for rule in told if (that := rule(clause, quantity, first))), ""):
        return where
    group, after = group_behind(clause, quantity, start)
    if part := _share_of(clause, start) or _more_of(clause, start):
        return part
    if balance := _balance(clause, first) if group else []:
        first = clause.before(balance[0].start)
    if not _opens(clause, first, bool(group)):
        return _made_to(clause, first, group, after)
    if group:
        found = finding(clause, past_groups(clause, after), group)
        made = _made_to(clause, first, group, after)
        return f"{said(clause, [*balance, *group])} {said(clause, found)}" if found else made
    who = group_before(clause, first) or group_carried(clause, quantity, first)
    found = finding(clause, past_groups(clause, after)) or _doing(clause, first, after)
    if found:
        return f"{said(clause, who[: LONGEST_FINDING // 2])} {said(clause, found)}".strip()
    return _carried(clause, quantity, first, start, who)


def _doing(clause: Clause, first: int, after: int) -> list[Token]:
    """ "with 3% coming from new shops"."""
    words, near = clause.vocab.words, clause.tokens[after : after + 2]
    if not first or clause.tokens[first - 1].low != "with" or len(near) < 2 or not near[0].low.endswith("ing"):
        return []
    goes_on = near[
        1
    ].low in words.surveys.prepositions | words.articles | words.to_verb | words.surveys.pronouns or near[
        1
    ].low.endswith("ly")
    return stretch(clause, after) if goes_on else []


def _share_of(clause: Clause, start: int) -> str:
    """ "a 34 per cent share of the ferry market" → share of the ferry market."""
    words, tokens = clause.vocab.words, clause.tokens
    if start + 2 >= len(tokens) or tokens[start].low not in words.shared or tokens[start + 1].low not in words.within:
        return ""
    whole = forward(clause, past_articles(clause, start + 2))
    return said(clause, [*tokens[start : start + 2], *whole]) if whole else ""


def _more_of(clause: Clause, start: int) -> str:
    """ "Eleven per cent more visitors came" → visitors."""
    words, near = clause.vocab.words, clause.tokens[start : start + 1]
    if not near or near[0].low not in words.surveys.degrees - {"most", "least"}:
        return ""
    noun = forward(clause, start + 1)
    return said(clause, noun) if noun and is_plural(clause, noun[-1]) else ""


def _balance(clause: Clause, first: int) -> list[Token]:
    """ "A net balance of 12 per cent of builders expect": by how many more they are who do."""
    words, tokens = clause.vocab.words, clause.tokens
    if first < 2 or tokens[first - 1].low not in words.of or tokens[first - 2].low not in words.surveys.balances:
        return []
    return [*(back(clause, first - 1) or [tokens[first - 2]]), tokens[first - 1]]


def _made_to(clause: Clause, first: int, group: list[Token], after: int) -> str:
    """ "wants 30 per cent of new flats to be affordable" → new flats to be affordable."""
    words, tokens = clause.vocab.words, clause.tokens
    if not group or first < 1 or tokens[first - 1].role != "word" or after + 1 >= len(tokens):
        return ""
    leads = tokens[first - 1].low in words.surveys.prepositions | words.of | words.by
    if leads or tokens[after].low != "to" or tokens[after + 1].role != "word":
        return ""
    if tokens[after + 1].low in words.articles | words.small - words.surveys.auxiliaries - {"be", "have"}:
        return ""
    return f"{said(clause, group)} {said(clause, stretch(clause, after, LONGEST_FINDING - len(group)))}"


def _opens(clause: Clause, first: int, grouped: bool) -> bool:
    """Whether a share is the subject of a clause: "and 12% say", "found that 12% say"; not "rose 12%"."""
    words = clause.vocab.words
    if not first:
        return True
    before = clause.tokens[first - 1]
    opening = _OPENING | words.tells | words.surveys.aside
    if before.role == "period" or before.low in opening or before.low in words.pairs or before.low in _JOINED:
        return True
    leads = before.low in words.of | words.to_verb | words.by | words.surveys.prepositions
    return bool(group_before(clause, first)) or (
        grouped and before.role == "word" and not leads and _apart(clause, first)
    )


def _apart(clause: Clause, first: int) -> bool:
    """Whether no verb before has the share for its object: "the yard bought 12% of the boats built"."""
    words = clause.vocab.words
    for at in range(first - 1, -1, -1):
        token = clause.tokens[at]
        if token.role == "mark":
            return True
        if is_told(clause, at) and token.low not in words.tells:
            return False
    return True


def _carried(clause: Clause, quantity: Quantity, first: int, start: int, who: list[Token]) -> str:
    """ "51% plan to buy more, 37% about the same": the verb of the share before, with what this one says."""
    tokens, index = clause.tokens, clause.amounts.index(quantity)
    if not first or tokens[first - 1].low not in JOINS | {"with"}:
        return ""
    rest = stretch(clause, start)
    if not rest or any(token.role == "amount" for token in rest):
        return ""
    named = said(clause, who)
    if tokens[first - 1].low == "with" and not _predicates(clause, rest):
        return ""
    for earlier in reversed(clause.amounts[:index]):
        if earlier.kind != quantity.kind and earlier.kind not in ("percent", "ratio"):
            return ""
        after = group_behind(clause, earlier, behind(clause, earlier.span.end))
        if found := finding(clause, past_groups(clause, after[1]), after[0]):
            lead = _lead(clause, found, rest[0].low)
            again = len(lead) < len(found) and found[len(lead)].low == rest[0].low
            if (
                _predicates(clause, rest)
                and (tokens[first - 1].low == "with" or rest[0].low.endswith("ed"))
                and not again
            ):
                lead = []
            return " ".join(part for part in (named, said(clause, lead), said(clause, rest)) if part)
    return ""


def _predicates(clause: Clause, rest: list[Token]) -> bool:
    """ "with 39 per cent against", "and 15% undecided": told of them without a verb."""
    low = rest[0].low
    return low in clause.vocab.words.surveys.prepositions or low.endswith(("ed", "ing"))


def _lead(clause: Clause, found: list[Token], opens: str) -> list[Token]:
    """ "plan to buy" of "plan to buy more"; "are worried about" where the other goes on with "about"."""
    words = clause.vocab.words
    again = next((at for at, token in enumerate(found) if token.low == opens), None)
    if again:
        return found[:again]
    last = 0
    stances = words.surveys.stances | words.surveys.auxiliaries
    for at, token in enumerate(found[:-1]):
        if token.low in stances | words.to_verb or (at and found[at - 1].low in words.to_verb):
            last = at
        elif token.low not in words.agents | words.adverbs | words.helpers and not token.low.endswith("ly"):
            break
    return found[: last + 1]


def times_likely(clause: Clause, quantity: Quantity) -> str:
    """ "three times as likely to sail", "twice as likely as mates to": likely to sail."""
    words, tokens = clause.vocab.words, clause.tokens
    at = clause.before(quantity.span.end)
    near = range(at, min(at + 3, len(tokens)))
    likely = next((here for here in near if tokens[here].low in words.surveys.likely), None)
    if quantity.kind != "ratio" or likely is None:
        return ""
    to = next((here for here in range(likely, min(likely + LIKELY, len(tokens))) if tokens[here].low == "to"), None)
    if to is None or any(token.role == "mark" for token in tokens[likely:to]):
        return ""
    told = stretch(clause, to, LONGEST_FINDING // 2)
    stop = next((here for here, token in enumerate(told) if token.low in ("than", "as") and here), len(told))
    return f"{tokens[likely].low} {said(clause, closed(clause, told[:stop]))}" if stop > 1 else ""
