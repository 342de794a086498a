"""English shares that are the object of a verb: "anxiety affects 22% of pupils", "imports make up 41% of sales"."""

from __future__ import annotations

from digests.facts.clauses import Clause, Token
from digests.facts.noun_phrase import back, behind
from digests.facts.share_clause import LONGEST_TOLD, subject_before, verb_before
from digests.facts.share_finding import said, stretch
from digests.facts.share_group import group_behind
from digests.facts.share_verb import is_plural, is_told
from digests.languages.joined import either
from digests.model import Quantity


def told_as(clause: Clause, quantity: Quantity, first: int) -> str:
    """ "People who sleep badly account for 41% of calls" → People who sleep badly of calls."""
    words, tokens = clause.vocab.words, clause.tokens
    group, _ = group_behind(clause, quantity, behind(clause, quantity.span.end))
    while first > 1 and tokens[first - 1].low in words.adverbs:
        first -= 1
    joined = first > 2 and tokens[first - 2].low in words.surveys.composing.get(tokens[first - 1].low, ())
    verb = first - 2 if joined else first - 1
    if not group or verb < 1 or not (joined or tokens[verb].low in words.surveys.composing[""]):
        return ""
    begin = subject_before(clause, verb)
    while verb > begin and tokens[verb - 1].low in words.surveys.auxiliaries | words.adverbs:
        verb -= 1
    what = [token for token in tokens[begin:verb] if token.role != "period"]
    if len(what) == 1 and what[0].low in words.relative | {"which", "that"}:
        what = _last_phrase(clause, back(clause, begin - (tokens[begin - 1].low == ",")))  # "Pensioners, who make up"
    plain = what and len(what) + len(group) < LONGEST_TOLD and not any(token.role == "amount" for token in what)
    if not plain or (len(what) == 1 and what[0].low in words.never | words.agents):
        return ""
    return f"{said(clause, what)} of {said(clause, group)}"


def _last_phrase(clause: Clause, tokens: list[Token]) -> list[Token]:
    """ "Demand was strong in the north, which represents": the north."""
    opened = (at for at in range(len(tokens) - 1, 0, -1) if tokens[at - 1].low in clause.vocab.words.articles)
    return tokens[next(opened, 0) :]


def told_of(clause: Clause, quantity: Quantity, first: int) -> str:
    """ "Anxiety affects 22 per cent of pupils" → Anxiety affects pupils: what is done to a share."""
    words, tokens, start = clause.vocab.words, clause.tokens, behind(clause, quantity.span.end)
    group, _ = group_behind(clause, quantity, start)
    verb = first - 1
    while verb > 1 and (tokens[verb].low in words.adverbs or tokens[verb].low.endswith("ly")):
        verb -= 1
    verb -= 2 * (verb > 2 and tokens[verb].low == "average" and tokens[verb - 1].low == "on")
    if not group or verb < 1 or start >= len(tokens) or tokens[start].low not in words.of:
        return ""
    begin = subject_before(clause, verb)
    if begin == verb or not _acts(clause, begin, verb):
        return ""
    who = [token for token in tokens[begin : verb + 1] if token.role != "period"]
    rest = stretch(clause, clause.before(group[0].start), LONGEST_TOLD)
    if len(who) > LONGEST_TOLD // 2 or (len(who) == 2 and who[0].low in words.agents | words.never | clause.agents):
        return ""
    return f"{said(clause, who)} {said(clause, rest)}"


def _acts(clause: Clause, begin: int, verb: int) -> bool:
    """Whether token `verb` is what the words from `begin` do, and says neither how much nor that it is said."""
    words, token, before = clause.vocab.words, clause.tokens[verb], verb - 1
    while before > begin and clause.tokens[before].low in words.adverbs | words.surveys.often | words.surveys.between:
        before -= 1
    head = clause.tokens[before]  # "Diesel still powers"
    idle = either(words.up, words.down, words.tells, words.price_verbs, words.surveys.levels, words.surveys.auxiliaries)
    idle |= either(words.small, words.adverbs, words.surveys.prepositions, words.general)
    if token.role != "word" or token.low in idle or not clause.text[token.start].islower():
        return False
    plain = all(clause.tokens[at].role in ("word", "period") for at in range(begin, verb))
    if not plain or any(is_told(clause, at) for at in range(begin, verb)):
        return False
    if token.low.endswith("ing"):
        return is_plural(clause, head)  # "Investors holding 66% of the shares"
    singular = token.low.endswith("s") and not is_plural(clause, head) and head.low not in words.small
    many = next((one for one in clause.tokens[begin:verb] if is_plural(clause, one)), head)  # "Imports from the coast"
    return singular or token.low.endswith("ed") or is_told(clause, verb, many)


def told_who(clause: Clause, _: Quantity, first: int) -> str:
    """ "The proportion who feel safe has fallen to 49 per cent" → proportion who feel safe."""
    words, tokens = clause.vocab.words, clause.tokens
    verb = verb_before(clause, first)
    if verb is None or not any(
        token.low in either(words.up, words.down, words.surveys.levels) for token in tokens[verb:first]
    ):
        return ""
    begin = subject_before(clause, verb)
    relates = words.relative | words.surveys.relating
    if begin + 2 >= verb or tokens[begin].low not in words.shared or tokens[begin + 1].low not in relates:
        return ""
    while verb > begin and tokens[verb - 1].low in words.surveys.auxiliaries | words.adverbs:
        verb -= 1
    told = [token for token in tokens[begin:verb] if token.role != "period"]
    return said(clause, told) if 2 < len(told) <= LONGEST_TOLD else ""
