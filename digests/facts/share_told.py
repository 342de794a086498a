"""English shares that are no subject: "cited by 57% of skippers", "rash occurred in 4% of patients"."""

from __future__ import annotations

from collections.abc import Callable

from digests.facts.clauses import Clause
from digests.facts.noun_phrase import as_printed, back, behind, forward, past_articles
from digests.facts.share_clause import LONGEST_TOLD, subject_before, verb_before
from digests.facts.share_done import told_as, told_of
from digests.facts.share_finding import finding, said, stretch
from digests.facts.share_group import group_behind, is_share, lead_of, share_before
from digests.facts.share_verb import is_participle
from digests.model import Quantity

_WHERE = frozenset("in among within across on".split())


def told_by(clause: Clause, quantity: Quantity, first: int) -> str:
    """ "Storm damage was cited by 57 percent of the skippers" → Storm damage cited by skippers."""
    words, tokens, by = clause.vocab.words, clause.tokens, first - 1
    if by < 1 or tokens[by].low not in words.by:
        return ""
    group = group_behind(clause, quantity, behind(clause, quantity.span.end))[0]
    who = as_printed(clause, forward(clause, clause.before(group[0].start))) or said(clause, group) if group else ""
    if split := _split(clause, quantity, by):
        return split
    verb = by - 1
    if verb > 1 and tokens[verb].low == ",":
        return _again(clause, quantity, verb, who)  # "then books, by 28%"
    if verb < 1 or not is_participle(clause, verb) or tokens[verb].low in words.up | words.down:
        return ""
    at = verb
    while at and tokens[at - 1].low in words.helpers | words.adverbs:
        at -= 1
    at -= at == verb and tokens[at - 1].low == ","  # "Loneliness, cited by 39%"
    what = back(clause, at) or list(clause.tokens[subject_before(clause, at) : at])
    if not what or len(what) > LONGEST_TOLD // 2 or (not who and at == verb):
        return ""
    so = verb_before(clause, at) if tokens[at].low == "," else None
    if so is not None and tokens[so].low in words.helpers and at - subject_before(clause, so) <= LONGEST_TOLD:
        what = list(tokens[subject_before(clause, so) : at])  # "Fatigue was the worst of it, reported by 67%"
    told = f"{as_printed(clause, what)} {tokens[verb].low}"
    return f"{told} by {who}" if who else told


def _split(clause: Clause, quantity: Quantity, by: int) -> str:
    """ "Voters backed the levy by 61 per cent to 39 per cent" → Voters backed the levy."""
    tokens, after = clause.tokens, clause.before(quantity.span.end)
    if after + 1 >= len(tokens) or tokens[after].low != "to" or not is_share(clause, after + 1):
        return ""
    verb = verb_before(clause, by)
    if verb is None or tokens[verb].low in clause.vocab.words.up | clause.vocab.words.down:
        return ""
    return said(clause, tokens[subject_before(clause, verb) : by])


def _again(clause: Clause, quantity: Quantity, comma: int, who: str) -> str:
    """The participle of the share before, of another thing."""
    earlier, what = share_before(clause, quantity), back(clause, comma)
    if earlier is None or not what:
        return ""
    by = clause.before(earlier.span.start) - 1
    if by < 1 or clause.tokens[by].low not in clause.vocab.words.by or not is_participle(clause, by - 1):
        return ""
    told = f"{as_printed(clause, what)} {clause.tokens[by - 1].low}"
    return f"{told} by {who}" if who else told


def told_in(clause: Clause, quantity: Quantity, first: int) -> str:
    """ "Rash occurred in 4.4% of treated volunteers" → Rash occurred in treated volunteers."""
    words, tokens = clause.vocab.words, clause.tokens
    joint, start = first - 1, behind(clause, quantity.span.end)
    if same := _told_of_next(clause, quantity, joint):
        return same
    told = joint > 1 and (tokens[joint].low in _WHERE or (tokens[joint].low == "for" and _is_so(clause, joint)))
    of = start < len(tokens) and tokens[start].low in words.of
    of = of or quantity.rule.startswith("share of a group")
    ends = start >= len(tokens) or tokens[start].role == "mark"
    if not told or not (of or (ends and tokens[joint].low == "for")):
        return ""
    group, after = group_behind(clause, quantity, start)
    verb = verb_before(clause, joint)
    if verb is None or (not group and after == start and of):
        return ""
    begin = subject_before(clause, verb)
    if any(is_share(clause, at) or clause.tokens[at].low == "$" for at in range(begin, joint)):
        return ""
    done = [token for token in tokens[begin : joint + bool(group)] if token.role != "period"]
    while len(done) + len(group) > LONGEST_TOLD and begin < verb:
        begin += 1
        done = done[1:]
    return f"{said(clause, done)} {said(clause, group)}".strip() if len(done) > 1 else ""


def told_at(clause: Clause, quantity: Quantity, first: int) -> str:
    """ "Satisfaction was highest among pensioners, at 91%" → Satisfaction was highest among pensioners."""
    tokens, after = clause.tokens, behind(clause, quantity.span.end)
    if put := _put_at(clause, first):
        return put
    comma = first - 2
    ends = after >= len(tokens) or tokens[after].role == "mark"
    if comma < 2 or tokens[first - 1].low not in ("at", "with") or tokens[comma].low != "," or not ends:
        return ""
    verb = verb_before(clause, comma)
    if verb is None:
        return ""
    done = [token for token in tokens[subject_before(clause, verb) : comma] if token.role != "period"]
    plain = 2 < len(done) <= LONGEST_TOLD and all(token.role == "word" or token.low in "-’'" for token in done)
    return said(clause, done) if plain else ""


def _told_of_next(clause: Clause, quantity: Quantity, joint: int) -> str:
    """ "The bus is the main way to work for 31% of mates, the car for 44%" → car is the main way to work."""
    tokens, share = clause.tokens, share_before(clause, quantity)
    if share is None or joint < 1:
        return ""
    earlier = lead_of(clause, share)
    if earlier < 2 or tokens[earlier - 1].low != tokens[joint].low or tokens[joint].low not in {"for", *_WHERE}:
        return ""
    opened = next((at for at in range(joint, earlier, -1) if tokens[at - 1].low in {",", "and", "but"}), None)
    what = forward(clause, past_articles(clause, opened)) if opened is not None else []
    verb = verb_before(clause, earlier - 1)
    if not what or verb is None or clause.before(what[-1].end) != joint:
        return ""
    if not told_in(clause, share, earlier):
        return ""
    group = group_behind(clause, quantity, behind(clause, quantity.span.end))[0]
    done = tokens[verb : earlier - (not group)]
    plain = not any(token.role == "amount" for token in done) and len(done) < LONGEST_TOLD
    return f"{as_printed(clause, what)} {said(clause, done)} {said(clause, group)}".strip() if plain else ""


def _is_so(clause: Clause, joint: int) -> bool:
    """ "Trains were on time for", "cut journey times for": what is so or done, and no price that is paid."""
    words, verb = clause.vocab.words, verb_before(clause, joint)
    paid = words.price_verbs | words.surveys.paying
    return verb is not None and paid.isdisjoint(token.low for token in clause.tokens[verb:joint])


def _put_at(clause: Clause, first: int) -> str:
    """ "The poll puts the Greens on 19 per cent" → Greens."""
    words, tokens = clause.vocab.words, clause.tokens
    if first < 3 or tokens[first - 1].low not in ("at", "on"):
        return ""
    near = range(first - 2, max(-1, first - LONGEST_TOLD), -1)
    put = next((at for at in near if tokens[at].low in words.surveys.putting), None)
    if put is None or any(token.role != "word" for token in tokens[put : first - 1]):
        return ""
    return said(clause, tokens[past_articles(clause, put + 1) : first - 1])


def told_of_them(clause: Clause, quantity: Quantity, first: int) -> str:
    """ "Unpaid carers, 72 per cent of whom are women, get nothing" → Unpaid carers are women."""
    words, tokens, start = clause.vocab.words, clause.tokens, behind(clause, quantity.span.end)
    near = tokens[start : start + 3]
    if len(near) < 3 or first < 2 or near[0].low not in words.of or near[1].low not in ("whom", "which"):
        return ""
    who = back(clause, first - (tokens[first - 1].low == ","))
    found = finding(clause, start + 2, who) if who else []
    return f"{as_printed(clause, who)} {said(clause, found)}" if found else ""


def told_for(clause: Clause, quantity: Quantity, first: int) -> str:
    """ "For 61 per cent of tenants, rent is the chief worry" → tenants rent is the chief worry."""
    words, tokens = clause.vocab.words, clause.tokens
    opens = first == 1 or (first > 1 and tokens[first - 2].role == "mark")
    if not opens or tokens[first - 1].low not in words.surveys.prepositions:
        return ""
    group, after = group_behind(clause, quantity, behind(clause, quantity.span.end))
    if not group or after + 1 >= len(tokens) or tokens[after].low != ",":
        return ""
    told = stretch(clause, after + 1)
    return f"{said(clause, group)} {said(clause, told)}" if len(told) > 1 else ""


def told_again(clause: Clause, quantity: Quantity, first: int, told: Callable[[Clause, Quantity], str]) -> str:
    """ "Women account for 58% of graduates but only 19% of professors" → Women of professors."""
    tokens, earlier = clause.tokens, share_before(clause, quantity)
    joint = first - 1 - (first > 1 and tokens[first - 1].low in _WHERE | {"by", "for"})
    if other := _of_other(clause, quantity, first):
        return other
    if earlier is None or joint < 1 or tokens[joint].low not in {"and", "but", "or", ","}:
        return ""
    group, _ = group_behind(clause, quantity, behind(clause, quantity.span.end))
    of, _ = group_behind(clause, earlier, behind(clause, earlier.span.end))
    if not group or not of:
        return ""
    before, theirs = told(clause, earlier), said(clause, of)
    return f"{before.removesuffix(theirs)}{said(clause, group)}" if before.endswith(f" {theirs}") else ""


def _of_other(clause: Clause, quantity: Quantity, first: int) -> str:
    """ "Oats took 12% of the land, wheat 41%" → wheat took land: the verb and the whole of the share before."""
    tokens, earlier = clause.tokens, share_before(clause, quantity)
    after = clause.before(quantity.span.end)
    ends = after >= len(tokens) or tokens[after].role == "mark" or tokens[after].low in clause.vocab.words.pairs
    opened = next((at for at in range(first - 1, max(0, first - 5), -1) if tokens[at - 1].low in {",", "and", ";"}), 0)
    if earlier is None or not opened or not ends:
        return ""
    what = forward(clause, past_articles(clause, opened))
    if not what or clause.before(what[-1].end) != first or clause.before(earlier.span.end) > opened:
        return ""
    theirs = lead_of(clause, earlier)
    if same := told_as(clause, earlier, theirs):
        return f"{as_printed(clause, what)} of {same.rpartition(' of ')[2]}"
    if not told_of(clause, earlier, theirs):
        return ""
    group, _ = group_behind(clause, earlier, behind(clause, earlier.span.end))
    return f"{as_printed(clause, what)} {tokens[theirs - 1].low} {said(clause, group)}"
