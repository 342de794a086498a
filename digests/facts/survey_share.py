"""English shares of people and things: who they are, the verb and its complement: "43% of mates mean to sail less"."""

from __future__ import annotations

from digests.facts.clauses import Clause
from digests.facts.noun_phrase import as_printed, behind, forward
from digests.facts.share_beside import beside
from digests.facts.share_carried import carried, doing
from digests.facts.share_done import told_as, told_of, told_who
from digests.facts.share_finding import LONGEST_FINDING, closed, finding, past_groups, said, stretch
from digests.facts.share_group import group_asked, group_before, group_behind, group_carried, lead_of
from digests.facts.share_part import balance_of, made_to, more_of, share_of
from digests.facts.share_told import told_again, told_at, told_by, told_for, told_in, told_of_them
from digests.facts.share_verb import goes_on, is_told
from digests.languages.joined import either
from digests.model import Quantity

_OPENING = frozenset({",", ";", ":", "—", "–", "-", "|", "•"})
_JOINED = frozenset("that and with as how where among report reports but while whereas".split())
_MORE, _AS_MANY = frozenset({"more", "fewer", "less"}), frozenset({"many", "much", "few"})
LIKELY = 24  # tokens between "likely" and its verb


def survey_share(clause: Clause, quantity: Quantity) -> str:
    """ "43% of mates mean to sail less" → mates mean to sail less; "" where no verb tells of the share."""
    words, tokens = clause.vocab.words, clause.tokens
    if not words.surveys.stances or quantity.kind not in ("percent", "ratio"):
        return ""
    first = lead_of(clause, quantity)
    start = behind(clause, quantity.span.end)
    if part := share_of(clause, start) or more_of(clause, start):
        return part
    for rule in (beside, told_by, told_as, told_in, told_at, told_of, told_who, told_of_them, told_for):
        if said_so := rule(clause, quantity, first):
            return said_so
    if first and tokens[first - 1].low in words.by:
        return ""
    return _subject(clause, quantity, first, start) or told_again(clause, quantity, first, survey_share)


def _subject(clause: Clause, quantity: Quantity, first: int, start: int) -> str:
    """A share that does or is something: "half of skippers say"."""
    group, after = group_behind(clause, quantity, start)
    if balance := balance_of(clause, first) if group else []:
        first = clause.before(balance[0].start)
    if not _opens(clause, first, bool(group)):
        return made_to(clause, first, group, after)
    if group:
        found = finding(clause, past_groups(clause, after), group)
        made = made_to(clause, first, group, after)
        return f"{said(clause, [*balance, *group])} {said(clause, found)}" if found else made
    who = group_before(clause, first) or group_carried(clause, quantity, first) or group_asked(clause, quantity)
    found = finding(clause, past_groups(clause, after)) or doing(clause, first, after)
    if not found and who and _has_verb(clause, first, start):
        found = stretch(clause, start)
    if len(found) == 1 and not who and (again := carried(clause, quantity, first, start, who)):
        return again  # "69% were in favour and 22% opposed"
    if found:
        return f"{said(clause, who[: LONGEST_FINDING // 2])} {said(clause, found)}".strip()
    return carried(clause, quantity, first, start, who)


def _has_verb(clause: Clause, first: int, start: int) -> bool:
    """ "…, whereas 8% wait for": a clause of its own has a verb, whatever its form."""
    words = clause.vocab.words
    joined = first > 0 and clause.tokens[first - 1].low in words.surveys.aside | {"but"}
    return joined and start < len(clause.tokens) and clause.tokens[start].role == "word" and goes_on(clause, start)


def _opens(clause: Clause, first: int, grouped: bool) -> bool:
    """Whether a share is the subject of a clause: "and 12% say", "found that 12% say"; not "rose 12%"."""
    words = clause.vocab.words
    if not first:
        return True
    before = clause.tokens[first - 1]
    opening = _OPENING | words.tells | words.surveys.aside
    if before.low.endswith("ing") and before.low not in opening:
        return False  # "investors holding 66% of"
    if before.role == "period" or before.low in opening or before.low in words.pairs or before.low in _JOINED:
        return True
    leads = before.low in either(words.of, words.to_verb, words.by, words.surveys.prepositions)
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


def times_more(clause: Clause, quantity: Quantity) -> str:
    """ "20 times more attention than", "three times as many boats" → attention, boats."""
    tokens, at = clause.tokens, clause.before(quantity.span.end)
    near = [token.low for token in tokens[at : at + 2]]
    if quantity.kind != "ratio" or len(near) < 2:
        return ""
    first = at + 1 if near[0] in _MORE else at + 2 if near[0] == "as" and near[1] in _AS_MANY else 0
    named = forward(clause, first) if first else []
    return as_printed(clause, named) if named and named[0].low not in clause.vocab.words.adverbs | {"likely"} else ""


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
