"""English shares that are no subject: "cited by 57% of skippers", "rash occurred in 4% of patients"."""

from __future__ import annotations

from digests.facts.clauses import Clause, Token
from digests.facts.noun_phrase import as_printed, back, behind, forward, past_articles
from digests.facts.share_finding import said, stretch
from digests.facts.share_group import group_behind, is_share, lead_of
from digests.facts.share_verb import is_participle, is_plural, is_told
from digests.model import Quantity

LONGEST_TOLD = 12  # words of what befell whom
_WHERE = frozenset("in among within across on".split())
_THEN = frozenset("then and".split())


def told_by(clause: Clause, quantity: Quantity, by: int) -> str:
    """ "Storm damage was cited by 57 percent of the skippers" → Storm damage cited by skippers."""
    words, tokens = clause.vocab.words, clause.tokens
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
    what = back(clause, at) or list(clause.tokens[_subject_before(clause, at) : at])
    if not what or len(what) > LONGEST_TOLD // 2 or (not who and at == verb):
        return ""
    told = f"{as_printed(clause, what)} {tokens[verb].low}"
    return f"{told} by {who}" if who else told


def _split(clause: Clause, quantity: Quantity, by: int) -> str:
    """ "Voters backed the levy by 61 per cent to 39 per cent" → Voters backed the levy."""
    tokens, after = clause.tokens, clause.before(quantity.span.end)
    if after + 1 >= len(tokens) or tokens[after].low != "to" or not is_share(clause, after + 1):
        return ""
    verb = _verb_before(clause, by)
    if verb is None or tokens[verb].low in clause.vocab.words.up | clause.vocab.words.down:
        return ""
    return said(clause, tokens[_subject_before(clause, verb) : by])


def _again(clause: Clause, quantity: Quantity, comma: int, who: str) -> str:
    """The participle of the share before, of another thing."""
    index, what = clause.amounts.index(quantity), back(clause, comma)
    if not index or not what or clause.amounts[index - 1].kind != quantity.kind:
        return ""
    by = clause.before(clause.amounts[index - 1].span.start) - 1
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
    ends = start >= len(tokens) or tokens[start].role == "mark"
    if not told or not (of or (ends and tokens[joint].low == "for")):
        return ""
    group, after = group_behind(clause, quantity, start)
    verb = _verb_before(clause, joint)
    if verb is None or (not group and after == start and of):
        return ""
    begin = _subject_before(clause, verb)
    if any(is_share(clause, at) or clause.tokens[at].low == "$" for at in range(begin, joint)):
        return ""
    done = [token for token in tokens[begin : joint + bool(group)] if token.role != "period"]
    while len(done) + len(group) > LONGEST_TOLD and begin < verb:
        begin += 1
        done = done[1:]
    return f"{said(clause, done)} {said(clause, group)}".strip() if len(done) > 1 else ""


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
    begin = _subject_before(clause, verb)
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
    if not group or verb < 1 or start >= len(tokens) or tokens[start].low not in words.of:
        return ""
    begin = _subject_before(clause, verb)
    if begin == verb or not _acts(clause, begin, verb):
        return ""
    who = [token for token in tokens[begin : verb + 1] if token.role != "period"]
    rest = stretch(clause, clause.before(group[0].start), LONGEST_TOLD)
    if len(who) > LONGEST_TOLD // 2 or (len(who) == 2 and who[0].low in words.agents | words.never | clause.agents):
        return ""
    return f"{said(clause, who)} {said(clause, rest)}"


def _acts(clause: Clause, begin: int, verb: int) -> bool:
    """Whether token `verb` is what the words from `begin` do, and says neither how much nor that it is said."""
    words, token, head = clause.vocab.words, clause.tokens[verb], clause.tokens[verb - 1]
    idle = words.up | words.down | words.tells | words.price_verbs | words.surveys.levels | words.surveys.auxiliaries
    idle |= words.small | words.adverbs | words.surveys.prepositions | words.general
    if token.role != "word" or token.low in idle or not clause.text[token.start].islower():
        return False
    plain = all(clause.tokens[at].role in ("word", "period") for at in range(begin, verb))
    if not plain or any(is_told(clause, at) for at in range(begin, verb)):
        return False
    singular = token.low.endswith("s") and not is_plural(clause, head) and head.low not in words.small
    many = next((one for one in clause.tokens[begin:verb] if is_plural(clause, one)), head)  # "Imports from the coast"
    return singular or token.low.endswith("ed") or is_told(clause, verb, many)


def told_at(clause: Clause, quantity: Quantity, first: int) -> str:
    """ "Satisfaction was highest among pensioners, at 91%" → Satisfaction was highest among pensioners."""
    tokens, after = clause.tokens, behind(clause, quantity.span.end)
    comma = first - 2
    ends = after >= len(tokens) or tokens[after].role == "mark"
    if comma < 2 or tokens[first - 1].low != "at" or tokens[comma].low != "," or not ends:
        return ""
    verb = _verb_before(clause, comma)
    if verb is None:
        return ""
    done = [token for token in tokens[_subject_before(clause, verb) : comma] if token.role != "period"]
    plain = 2 < len(done) <= LONGEST_TOLD and all(token.role == "word" or token.low in "-’'" for token in done)
    return said(clause, done) if plain else ""


def _told_of_next(clause: Clause, quantity: Quantity, joint: int) -> str:
    """ "The bus is the main way to work for 31% of mates, the car for 44%" → car is the main way to work."""
    tokens, index = clause.tokens, clause.amounts.index(quantity)
    if not index or joint < 1 or clause.amounts[index - 1].kind != quantity.kind:
        return ""
    earlier = lead_of(clause, clause.amounts[index - 1])
    if earlier < 2 or tokens[earlier - 1].low != tokens[joint].low or tokens[joint].low not in {"for", *_WHERE}:
        return ""
    opened = next((at for at in range(joint, earlier, -1) if tokens[at - 1].low in {",", "and", "but"}), None)
    what = forward(clause, past_articles(clause, opened)) if opened is not None else []
    verb = _verb_before(clause, earlier - 1)
    if not what or verb is None or clause.before(what[-1].end) != joint:
        return ""
    if not told_in(clause, clause.amounts[index - 1], earlier):
        return ""
    group = group_behind(clause, quantity, behind(clause, quantity.span.end))[0]
    done = tokens[verb : earlier - (not group)]
    plain = not any(token.role == "amount" for token in done) and len(done) < LONGEST_TOLD
    return f"{as_printed(clause, what)} {said(clause, done)} {said(clause, group)}".strip() if plain else ""


def _is_so(clause: Clause, joint: int) -> bool:
    """ "Trains were on time for": what is so, and no price that is paid for."""
    verb = _verb_before(clause, joint)
    return verb is not None and clause.tokens[verb].low in clause.vocab.words.helpers


def _verb_before(clause: Clause, joint: int) -> int | None:
    """The verb whose clause ends at token `joint`: "occurred in", "kept urate under goal in"."""
    for at in range(joint - 1, max(0, joint - LONGEST_TOLD), -1):
        token = clause.tokens[at]
        if token.role == "mark" and token.low not in "-‐’'":
            return None
        if token.low in clause.vocab.words.holds or token.low in ("stake", "interest", "share", "shares"):
            return None
        before = clause.tokens[at - 1]
        if (
            is_told(clause, at)
            and before.low != "to"
            and before.low not in clause.vocab.words.articles | clause.vocab.words.of
        ):
            return at if before.role == "word" or before.low == ")" else None
    return None


def _subject_before(clause: Clause, verb: int) -> int:
    """Where the subject of a verb begins: behind the mark or the word that opens its clause."""
    words = clause.vocab.words
    at = verb
    while at > 0:
        before: Token = clause.tokens[at - 1]
        if before.role == "mark" and before.low not in "-‐’'":
            break
        if before.low in words.surveys.aside or before.low in ("and", "that", "but", "when", "if"):
            break
        at -= 1
    while at < verb and clause.tokens[at].low in words.articles | words.adverbs:
        at += 1
    return at
