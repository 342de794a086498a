"""Measures told one to one with their amounts: "sales and profit were $4 million and $1 million, respectively"."""

from __future__ import annotations

from digests.facts.clauses import Clause, Token, phrases_pattern
from digests.facts.noun_here import noun_here
from digests.facts.noun_phrase import as_printed, trim
from digests.facts.totals import named_measure
from digests.facts.verb_here import is_verb

PAIR = 2  # amounts of the shortest row
GAP = 4  # tokens between two amounts of a row
REACH = 48  # tokens of a list of names
_INSIDE = "-‐‘’'\"“”&/"


def in_turn(clause: Clause, at: int) -> str:
    """The name that stands in the list where the amount with index `at` stands in its row; "" where there is none.

    A name behind its row keeps its joint: "for adults" of "$25 and $10 for adults and children, respectively".
    """
    words = clause.vocab.words
    if not words.in_turn or len(clause.amounts) < PAIR:
        return ""
    row = _row(clause, at)
    if len(row) < PAIR or not _said(clause, row) or _of_periods(clause):
        return ""
    names = _before(clause, row) or _behind(clause, row)
    return names[at - row.start] if len(names) == len(row) else ""


def _row(clause: Clause, at: int) -> range:
    """Indices of the amounts around `at` that only commas and "and" part."""
    low = high = at
    while low and _joined(clause, low - 1):
        low -= 1
    while high + 1 < len(clause.amounts) and _joined(clause, high):
        high += 1
    return range(low, high + 1)


def _joined(clause: Clause, at: int) -> bool:
    words = clause.vocab.words
    first = clause.before(clause.amounts[at].span.end)
    between = [token.low for token in clause.tokens[first : clause.before(clause.amounts[at + 1].span.start)]]
    joints = {",", *words.pairs[:1]} | words.in_turn
    idle = joints | words.articles | words.of | words.within | set(words.levels) | {".", *words.to_verb}
    return 0 < len(between) <= GAP and not joints.isdisjoint(between) and idle.issuperset(between)


def _said(clause: Clause, row: range) -> bool:
    """Whether "respectively" stands behind the row, between its amounts, or before it in its own clause."""
    low = clause.before(clause.amounts[row.start - 1].span.end) if row.start else 0
    return any(token.low in clause.vocab.words.in_turn for token in clause.tokens[low:])


def _of_periods(clause: Clause) -> bool:
    """ "for the three and nine months", "in 2024 and 2023": the periods are what is shared out."""
    pairs = clause.vocab.words.pairs
    last = None
    for at, token in enumerate(clause.tokens):
        if token.role != "period":
            continue
        between = clause.tokens[last + 1 : at] if last is not None else ()
        if between and between[0].low in pairs and all(one.low in clause.vocab.words.small for one in between):
            return True
        counted = clause.tokens[max(0, at - 2) : at]  # "three and nine months": the first is but a number
        if len(counted) == PAIR and counted[1].low in pairs and counted[0].role == "amount":
            return True
        last = at
    return False


def _before(clause: Clause, row: range) -> list[str]:
    """The names of the list before the verb or "of" of a row."""
    words = clause.vocab.words
    end = clause.before(clause.amounts[row.start].span.start)
    led = False
    while end:
        token = clause.tokens[end - 1]
        verb = token.role == "word" and (is_verb(clause, end - 1) or token.low in words.up | words.down)
        idle = token.low in words.small | words.adverbs | words.in_turn or token.role == "period" or token.low == ","
        if not (verb or idle):
            break
        led = led or verb or token.low in words.of
        end -= 1
    return _names(clause, _list_before(clause, end)) if led else []


def _list_before(clause: Clause, end: int) -> list[list[Token]]:
    """The parts of a list that ends before token `end`, without an opening phrase."""
    words, compounds = clause.vocab.words, _compounds(clause)
    parts: list[list[Token]] = [[]]
    for at in range(end - 1, max(-1, end - REACH), -1):
        token = clause.tokens[at]
        if token.low in (",", *words.pairs[:1]) and not any(low < token.start < high for low, high in compounds):
            parts.insert(0, [])
            continue
        if token.role == "period" or (token.role == "mark" and token.low in _INSIDE):
            continue
        verb = token.role == "word" and is_verb(clause, at) and not noun_here(clause, at, parts[0])
        if token.role != "word" or verb or token.low in words.relative | words.clause_openers:
            break
        parts[0].insert(0, token)
    parts = [part for part in parts if part]
    while len(parts) > PAIR and parts[0][0].low in words.small - words.articles:
        parts.pop(0)  # "In the east, revenue and profit"
    return parts


def _compounds(clause: Clause) -> list[tuple[int, int]]:
    """Where names stand that hold an "and" themselves: "research and development"."""
    if not clause.vocab.words.twofold:
        return []
    span = clause.sentence.span
    return [
        one.span() for one in phrases_pattern(clause.vocab.words.twofold).finditer(clause.text, span.start, span.end)
    ]


def _names(clause: Clause, parts: list[list[Token]]) -> list[str]:
    """The parts as measures: "basic and diluted earnings" share their noun; none where a part is no name alone."""
    words = clause.vocab.words
    named = [trim(clause, part) for part in parts]
    if len(named) < PAIR or not all(named):
        return []
    told = [as_printed(clause, part) for part in named]
    kinds = words.modifiers | words.bases.keys()
    shared = named[-1]
    while len(shared) > 1 and shared[0].low in kinds:
        shared = shared[1:]
    for at, part in enumerate(named[:-1]):
        if words.nouns == "last" and all(token.low in kinds for token in part):
            told[at] = f"{told[at]} {as_printed(clause, shared)}"
        elif not _alone(clause, part, named[-1]):
            return []
    led = any(token.low in words.tail_joints | words.of for token in named[0])
    plain = named_measure(told[-1], words) is None and not any(token.low in words.of for token in named[-1])
    return [] if led and plain and words.nouns == "last" else told


def _alone(clause: Clause, part: list[Token], last: list[Token]) -> bool:
    """Not the "retail" of "retail and online sales", nor "sales of paper" where only "board" follows."""
    words = clause.vocab.words
    own = len(last) == 1 or last[0].low in words.modifiers | words.bases.keys()  # "cash and total debt"
    if words.nouns != "last" or len(part) > 1 or own or part[0].low.endswith("s"):
        return True
    known = {name.split()[-1] for group in words.headline_measures for name in group} | set(words.in_money)
    return part[0].low in known | words.burdens


def _behind(clause: Clause, row: range) -> list[str]:
    """ "$4 million and $1 million in revenue and net income, respectively"; other joints stay: "for adults"."""
    words, tokens = clause.vocab.words, clause.tokens
    start = clause.before(clause.amounts[row[-1]].span.end)
    end = next((at for at in range(start, min(len(tokens), start + REACH)) if tokens[at].low in words.in_turn), start)
    said = tokens[start:end]
    if len(said) < PAIR + 1 or said[0].low not in words.tail_joints | words.of | words.within:
        return []
    if any(token.role == "period" or token.role == "amount" or token.low in ";:()" for token in said):
        return []
    parts: list[list[Token]] = [[]]
    for token in said[1:]:
        if token.low in (",", *words.pairs[:1]):
            parts.append([])
        elif token.role == "word":
            parts[-1].append(token)
    named = [trim(clause, part) for part in parts if part]
    if len(named) < PAIR or not all(named) or any(is_verb(clause, clause.before(one[-1].start)) for one in named):
        return []
    told = [as_printed(clause, part) for part in named]
    names = clause.text[named[0][0].start].isupper() or said[0].low not in words.of | words.within
    return [f"{said[0].low} {one}" for one in told] if names else told
