"""English shares told with the verb of the share before: "51% plan to buy more, 37% about the same"."""

from __future__ import annotations

from digests.facts.clauses import Clause, Token
from digests.facts.noun_phrase import behind
from digests.facts.share_finding import JOINS, finding, past_groups, said, stretch
from digests.facts.share_group import group_behind
from digests.model import Quantity


def carried(clause: Clause, quantity: Quantity, first: int, start: int, who: list[Token]) -> str:
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
            continue
        after = group_behind(clause, earlier, behind(clause, earlier.span.end))
        if found := finding(clause, past_groups(clause, after[1]), after[0]):
            lead = _lead(clause, found, rest[0].low)
            again = len(lead) < len(found) and found[len(lead)].low == rest[0].low
            if (
                _predicates(clause, rest)
                and (tokens[first - 1].low == "with" or rest[0].low.endswith("ed"))
                and not again
            ):
                lead = found[:1] if found[0].low in clause.vocab.words.helpers else []  # "were opposed"
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


def doing(clause: Clause, first: int, after: int) -> list[Token]:
    """ "with 3% coming from new shops"."""
    words, near = clause.vocab.words, clause.tokens[after : after + 2]
    if not first or len(near) < 2 or not near[0].low.endswith("ing"):
        return []
    with_them = clause.tokens[first - 1].low == "with" or clause.tokens[after - 1].low in words.surveys.pronouns
    following = near[1].low in words.surveys.prepositions | words.articles | words.to_verb | words.surveys.pronouns
    told = following or near[1].low.endswith("ly") or near[1].role == "amount"
    return stretch(clause, after) if with_them and told else []
