"""Who or what an English share is of: behind "of" or "nine in ten", at the head of the clause, in the share before."""

from __future__ import annotations

from digests.facts.clauses import Clause, Token
from digests.facts.noun_phrase import behind, forward
from digests.facts.share_verb import is_participle, is_told, verb_at
from digests.languages.joined import either, without
from digests.model import Quantity

LONGEST = 9  # words that say who is meant
ASKED = 4  # tokens between a word of asking and how many were asked
FRONTED = 18  # tokens of who is meant at the head of a clause
_JOINS = frozenset({",", "and", "or", "&", ";", "with", "while", "but", "whereas", "—", "–"})
_INSIDE = frozenset("-‐‘’'\"“”/*")
_PARTS = frozenset({".", ";", ":", "—", "–", "!", "?"})


def group_behind(clause: Clause, quantity: Quantity, at: int) -> tuple[list[Token], int]:
    """Who is meant, told behind the share, and the index of the token behind them."""
    words, tokens = clause.vocab.words, clause.tokens
    if at >= len(tokens):
        return [], at
    led = tokens[at].low in words.of and tokens[at].role == "word"
    if quantity.rule.startswith("fraction") and tokens[at].low in words.articles - words.one_article:
        led = True  # "Half the drivers"
    if not led and (not quantity.rule.startswith("share of a group") or verb_at(clause, at) is not None):
        return [], at
    noun = _phrase(clause, _past_number(clause, at + led))
    if not noun:
        return [], at
    after = clause.before(noun[-1].end)
    while len(noun) > 1 and noun[0].low in (words.wholes | words.articles) - words.surveys.whoever:
        noun = noun[1:]  # "of all members"
    return ([] if len(noun) == 1 and noun[0].low in words.never else noun), after  # "of them"


def _past_number(clause: Clause, at: int) -> int:
    """ "of the three groups surveyed": the groups; "of all 412 patients"."""
    words, tokens = clause.vocab.words, clause.tokens
    while at < len(tokens) and tokens[at].low in (words.articles | words.wholes) - words.surveys.whoever:
        at += 1
    while at < len(tokens) and tokens[at].role == "amount" and not (is_share(clause, at) or _is_age(clause, at)):
        at += 1
    return at


def _is_age(clause: Clause, at: int) -> bool:
    """ "seven-year-olds": an amount that says who they are, not how many."""
    token = clause.tokens[at]
    return token.role == "amount" and clause.amounts[token.amount].kind == "duration"


def is_share(clause: Clause, at: int) -> bool:
    token = clause.tokens[at] if at < len(clause.tokens) else None
    return token is not None and token.role == "amount" and clause.amounts[token.amount].kind == "percent"


def _phrase(clause: Clause, start: int, fronted: bool = False) -> list[Token]:
    """From token `start` up to a mark, a verb or another share; over a relative clause with a verb of its own."""
    words, tokens = clause.vocab.words, clause.tokens
    noun: list[Token] = []
    related, whole = 0, fronted
    for at in range(start, min(start + FRONTED, len(tokens))):
        token = tokens[at]
        if token.role == "mark" and token.low in _INSIDE:
            noun += [token] if noun else []
            continue
        if is_share(clause, at):
            noun = _before_joint(clause, noun)
            break
        if token.role == "mark" or token.low in words.surveys.aside:
            break
        if noun and not related and (token.low in words.relative or token.low in words.surveys.relating):
            related = len(noun)
        elif noun and not related and not fronted and is_told(clause, at, noun[-1]):
            break
        elif related and not fronted and _verb_of_whole(clause, at, noun[related:]):
            whole = True
            break
        noun.append(token)
    if related and not whole and noun[0].low not in words.surveys.whoever:
        noun = noun[:related]  # "of owners who spend"
    kept = words.finals | (words.surveys.auxiliaries | {"not"} if related and len(noun) > related else frozenset())
    while noun and (noun[-1].role == "mark" or noun[-1].low in words.small - kept):
        noun = noun[:-1]  # but "those who did not"
    return noun


def _before_joint(clause: Clause, noun: list[Token]) -> list[Token]:
    """ "62% of revenue and Asia 21%": what stands before the next share is what that is of."""
    joint = next((at for at in range(len(noun) - 1, -1, -1) if noun[at].low in clause.vocab.words.pairs), None)
    return noun if joint is None else noun[:joint]


def _verb_of_whole(clause: Clause, at: int, noun: list[Token]) -> bool:
    """ "of those who tried it kept": the second verb of a relative clause is that of the whole."""
    verbs = [at for at in map(clause.before, (token.start for token in noun)) if _is_verb(clause, at)]
    if not verbs or not is_told(clause, at):
        return False
    helped = clause.tokens[verbs[-1]].low in clause.vocab.words.surveys.auxiliaries
    return verbs[-1] + 1 < at or (not helped and not is_participle(clause, at))


def _is_verb(clause: Clause, at: int) -> bool:
    return is_participle(clause, at) or is_told(clause, at)


def group_before(clause: Clause, first: int) -> list[Token]:
    """ "Among those aged 15 to 24, 14.6 per cent could find no work": who is meant, at the head of the clause."""
    words, tokens = clause.vocab.words, clause.tokens
    parted = first > 0 and tokens[first - 1].low in (",", ":")
    for at in range(first - 1 - parted, max(-1, first - 2 * FRONTED), -1):
        token = tokens[at]
        opens = at == 0 or tokens[at - 1].low in _PARTS or tokens[at - 1].low in _JOINS or tokens[at - 1].low == "that"
        if opens and (token.low in words.surveys.fronts or (token.low in words.within and _cohort(clause, at, first))):
            noun = _phrase(clause, _past_number(clause, at + 1), fronted=True)
            noun = _first_phrase(clause, noun) if parted and tokens[first - 1].low == ":" else _verbless(clause, noun)
            ends = clause.before(noun[-1].end) if noun else first
            reaches = ends >= first - parted - 1 or tokens[first - 1].low == ":"
            return noun if noun and reaches and not _idle(clause, noun) else []
        if token.low in _PARTS or (token.role == "amount" and is_share(clause, at)):
            return []
    return []


def _cohort(clause: Clause, at: int, first: int) -> bool:
    """ "In the group given the tablet": people, no place and no time."""
    return any(token.low in clause.vocab.words.surveys.cohorts for token in clause.tokens[at:first])


def _first_phrase(clause: Clause, noun: list[Token]) -> list[Token]:
    """ "Among those aged 15 to 24 the picture is bleak": up to the article that opens the subject."""
    words = clause.vocab.words
    for at in range(1, len(noun)):
        before = noun[at - 1]
        joined = before.low in words.small or before.low in words.surveys.prepositions
        if noun[at].low in words.articles and noun[at].low not in words.of and not joined:
            return noun[:at]
    return []


def _verbless(clause: Clause, noun: list[Token]) -> list[Token]:
    """Nothing where a verb of its own tells that a clause, and not who is meant, stands there."""
    words = clause.vocab.words
    for token in noun:
        if token.low in words.relative | words.surveys.relating:
            return noun
        if token.low in words.surveys.auxiliaries | (words.surveys.pasts - words.surveys.participles):
            return []
    return noun


def _idle(clause: Clause, noun: list[Token]) -> bool:
    """ "Of these", "Of the total", "For the first time": nobody who is named, or a time."""
    words = clause.vocab.words
    idle = words.never | words.general | words.articles | words.empty | words.adverbs | words.small
    return any(token.role == "period" for token in noun[:2]) or all(token.low in idle for token in noun)


def group_carried(clause: Clause, quantity: Quantity, first: int) -> list[Token]:
    """ "78% of patients reached the goal and 9% dropped out": who is meant by the share before."""
    if not first or clause.tokens[first - 1].low not in _JOINS:
        return []
    index = clause.amounts.index(quantity)
    for earlier in reversed(clause.amounts[:index]):
        if earlier.unit not in ("%", "x"):
            continue  # "within ten seconds, whereas 8% wait"
        noun, _ = group_behind(clause, earlier, behind(clause, earlier.span.end))
        noun = noun or group_before(clause, lead_of(clause, earlier))
        if noun:
            return noun
    return []


def group_asked(clause: Clause, quantity: Quantity) -> list[Token]:
    """ "The union polled 3,400 nurses; 51 per cent said": nurses."""
    words = clause.vocab.words
    for earlier in clause.amounts[: clause.amounts.index(quantity)]:
        at = clause.before(earlier.span.start)
        near = {token.low for token in clause.tokens[max(0, at - ASKED) : at]}
        sample = at > 0 and clause.tokens[at - 1].low in words.of and near & words.studies
        if earlier.rule.endswith("number and noun") and (sample or near & words.surveys.asking):
            return forward(clause, clause.before((earlier.number or earlier.span).end), longest=2)
    return []


def lead_of(clause: Clause, quantity: Quantity) -> int:
    """Index of the first token of a share, with "only", "another" and articles before it."""
    words, first = clause.vocab.words, clause.before(quantity.span.start)
    idle = without(either(words.adverbs, words.articles, words.surveys.every_share), words.surveys.pronouns)
    while first and clause.tokens[first - 1].low in idle:
        first -= 1
    if first > 1 and clause.tokens[first - 2].low in words.one_article and clause.tokens[first - 1].role == "word":
        plain = clause.tokens[first - 1].low not in words.small | words.of | words.verbs | words.surveys.balances
        first -= 2 * plain  # "a mere 3%"
    return first


def share_before(clause: Clause, quantity: Quantity) -> Quantity | None:
    """The share that the sentence tells before."""
    earlier = clause.amounts[: clause.amounts.index(quantity)]
    return next((one for one in reversed(earlier) if one.kind == quantity.kind), None)
