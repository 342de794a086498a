"""What an amount measures, in the release's own words: counted noun, "net loss of", subject, "in prizes", label."""

from __future__ import annotations

import re

from digests.facts.clauses import Clause, Measured, Token
from digests.facts.measure_joined import measure_joined
from digests.model import Quantity

LONGEST = 8  # words of a measure
REACH = 40  # tokens looked back for a subject
_HYPHENATED = re.compile(r"[-\s\u00a0]{0,2}")


def measure(clause: Clause, at: int) -> Measured:
    """What the amount with index `at` measures; empty words where nothing says so."""
    quantity = clause.amounts[at]
    if clause.vocab.joined:
        return measure_joined(clause, quantity)
    if _counts(quantity):
        counted = _counted(clause, quantity)
        if counted.words:
            return counted
    for rule in (_of, _direct, _label, _price, _right, _subject, _goal, _nearest):
        words = rule(clause, quantity)
        if words:
            return Measured(words, rule.__name__.strip("_"))
    return Measured("", "nothing")


def _counts(quantity: Quantity) -> bool:
    return quantity.rule.endswith(("number and noun", "ordinal", "part of a scale", "number and counter"))


# ---------------------------------------------------------------------------------------------- counted nouns


def _counted(clause: Clause, quantity: Quantity) -> Measured:
    """ "17.72 million users worldwide": the noun phrase behind the number, with what still belongs to it."""
    number = quantity.number or quantity.span
    first = clause.before(number.end)
    tokens = _forward(clause, first, stop_at=quantity.span.end)
    words = _joined_text(clause, tokens)
    more = _postmodifier(clause, clause.before(quantity.span.end), LONGEST - len(tokens))
    return Measured(" ".join(part for part in (words, more) if part), "counted noun")


def _forward(clause: Clause, first: int, stop_at: int | None = None, longest: int = LONGEST) -> list[Token]:
    """Words from token `first` up to a mark, a small word, a verb or another amount."""
    language = clause.vocab.words
    taken: list[Token] = []
    for token in clause.tokens[first : first + longest + 4]:
        if stop_at is not None and token.start >= stop_at:
            break
        if token.role == "mark" and token.low in "-‐’'\"“„«+®™*":
            continue
        if token.role != "word":
            break
        if stop_at is None and (token.low in language.small or (token.low in language.verbs and taken)):
            break
        taken.append(token)
        if len(taken) == longest:
            break
    while taken and taken[0].low in language.small | language.articles:
        taken = taken[1:]
    return taken


def _postmodifier(clause: Clause, first: int, room: int) -> str:
    """ "of Nova common stock", "in North Carolina" right behind a counted noun, when there is room."""
    language = clause.vocab.words
    if first >= len(clause.tokens) or room < 2:
        return ""
    joint = clause.tokens[first]
    if joint.role != "word" or joint.low not in language.within | language.of:
        return ""
    after = first + 1
    while after < len(clause.tokens) and clause.tokens[after].low in language.articles:
        after += 1
    taken = _forward(clause, after, longest=min(3, room - 1))
    return clause.text[joint.start : taken[-1].end] if taken else ""


# ---------------------------------------------------------------------------------------------- before the amount


def _left(clause: Clause, quantity: Quantity) -> int:
    """Index of the first token of the amount."""
    return clause.before(quantity.span.start)


def _back(clause: Clause, end: int, joins: bool = True) -> list[Token]:
    """The noun phrase that ends before token index `end`: back to a mark, a verb, an amount or a small word."""
    language = clause.vocab.words
    taken: list[Token] = []
    at = end - 1
    while at >= 0 and len(taken) < LONGEST and end - at < 2 * LONGEST:
        token = clause.tokens[at]
        if token.role == "period":
            at -= 1
            continue
        if token.role == "mark" and token.low in "-’'\"“”„®™*" and taken:
            at -= 1
            continue
        if token.role != "word" or token.low in language.agents:
            break
        small = token.low in language.small
        if token.low in language.verbs and not _noun_here(clause, at, taken):
            break
        if small and not (joins and taken and (token.low in language.joins or token.low in language.articles)):
            if taken or token.low not in language.adverbs | language.articles | language.small:
                break
            at -= 1
            continue
        taken.append(token)
        at -= 1
    return _trim(clause, list(reversed(taken)))


def _noun_here(clause: Clause, at: int, taken: list[Token]) -> bool:
    """A verb's form used as a noun or adjective: "expected savings", "the increase"."""
    previous = clause.tokens[at - 1].low if at else ""
    language = clause.vocab.words
    if previous in language.articles or previous in language.of:
        return True
    return bool(taken) and clause.tokens[at].low.endswith(("ed", "ing")) and previous not in ("", ",") and at > 1


def _trim(clause: Clause, tokens: list[Token]) -> list[Token]:
    """Without articles, joining words and adverbs at either end."""
    language = clause.vocab.words
    idle = language.small | language.articles | language.adverbs
    while tokens and tokens[0].low in idle:
        tokens = tokens[1:]
    while tokens and tokens[-1].low in language.small | language.joins:
        tokens = tokens[:-1]
    return tokens


def _joined_text(clause: Clause, tokens: list[Token]) -> str:
    """The stretch from the first to the last token as printed; periods and amounts inside it are left out."""
    if not tokens:
        return ""
    if tokens[-1].end - tokens[0].start <= sum(token.end - token.start + 2 for token in tokens) + 2:
        return " ".join(clause.text[tokens[0].start : tokens[-1].end].split())
    return " ".join(clause.text[token.start : token.end] for token in tokens)


def _of(clause: Clause, quantity: Quantity) -> str:
    """ "net loss of $1.5 million" → net loss; an increase or a total of something looks further."""
    language = clause.vocab.words
    first = _left(clause, quantity)
    at = first - 1
    while (
        at >= 0 and clause.tokens[at].role == "word" and clause.tokens[at].low in language.articles | language.adverbs
    ):
        at -= 1
    if at < 1 or clause.tokens[at].low not in language.of:
        return ""
    tokens = _back(clause, at)
    if not tokens:
        return ""
    head = tokens[-1].low if language.nouns != "first" else tokens[0].low
    if {head, tokens[-1].low} & (language.up | language.down | language.general):
        return (
            _right(clause, quantity)
            or (_subject(clause, quantity) if len(tokens) < 2 else "")
            or _joined_text(clause, tokens)
        )
    return _joined_text(clause, tokens)


def _label(clause: Clause, quantity: Quantity) -> str:
    """ "Revenue: $2.1 million", "Prize money – $20,000"."""
    first = _left(clause, quantity)
    if first < 2 or clause.tokens[first - 1].low not in ":：–—|":
        return ""
    return _joined_text(clause, _back(clause, first - 1))


def _price(clause: Clause, quantity: Quantity) -> str:
    """ "acquired Nova for $475 million": an amount of money behind "for", in a sentence that buys or sells."""
    language = clause.vocab.words
    first = _left(clause, quantity)
    if quantity.kind not in ("money", "per_share") or not language.price or first < 1:
        return ""
    if clause.tokens[first - 1].low not in language.for_ | language.articles:
        return ""
    window = clause.tokens[max(0, first - REACH) : first]
    if clause.tokens[first - 1].low in language.articles and (
        first < 2 or clause.tokens[first - 2].low not in language.for_
    ):
        return ""
    return language.price if any(token.low in language.price_verbs for token in window) else ""


def _subject(clause: Clause, quantity: Quantity) -> str:
    """ "Revenue for the quarter was $2.1 million" → Revenue; nothing where the subject is somebody who acts."""
    language = clause.vocab.words
    at = _verb(clause, _left(clause, quantity))
    if at is None:
        return ""
    verb = at
    while at > 0 and (
        clause.tokens[at - 1].low in language.verbs or clause.tokens[at - 1].low in language.small - language.joins
    ):
        if clause.tokens[at - 1].role != "word" or clause.tokens[at - 1].low in language.articles:
            break
        at -= 1
    tokens = _back(clause, _past_insertion(clause, at))
    if not tokens or tokens[-1].low in language.agents or clause.tokens[verb].low in language.acts:
        return ""
    return _joined_text(clause, _without_period_tail(clause, tokens))


def _past_insertion(clause: Clause, at: int) -> int:
    """Over ", which ended September 30," between a subject and its verb."""
    if at < 3 or clause.tokens[at - 1].low not in (",", ")"):
        return at
    opening = "," if clause.tokens[at - 1].low == "," else "("
    for back in range(at - 2, max(-1, at - 16), -1):
        if clause.tokens[back].low == opening:
            return back
    return at


def _without_period_tail(clause: Clause, tokens: list[Token]) -> list[Token]:
    """ "revenue for the" quarter → revenue."""
    joins = clause.vocab.words.joins | clause.vocab.words.articles
    while tokens and tokens[-1].low in joins:
        tokens = tokens[:-1]
    return tokens


def _verb(clause: Clause, first: int) -> int | None:
    """Index of the last verb before the amount, in its own part of the sentence."""
    language = clause.vocab.words
    for at in range(first - 1, max(-1, first - REACH), -1):
        token = clause.tokens[at]
        if token.role == "mark" and token.low in ";:()—–":
            return None
        if token.role == "word" and token.low in language.verbs | language.up | language.down:
            if at and clause.tokens[at - 1].low in language.articles | language.of:
                continue
            return at
    return None


def _nearest(clause: Clause, quantity: Quantity) -> str:
    """The nearest noun phrase before the amount, in its own part of the sentence; of a headline also behind it."""
    tokens = _back(clause, _left(clause, quantity))
    if tokens:
        return _joined_text(clause, tokens)
    at = _verb(clause, _left(clause, quantity))
    if at is not None and at > 0:
        return _joined_text(clause, _back(clause, at))
    return ""


# ---------------------------------------------------------------------------------------------- behind the amount


def _direct(clause: Clause, quantity: Quantity) -> str:
    """ "$300 trade-in credit", "up to 3 percent Daily Cash", "10x reduction in cost": the noun right behind."""
    language = clause.vocab.words
    first = clause.before(quantity.span.end)
    if first >= len(clause.tokens):
        return ""
    gap = clause.text[quantity.span.end : clause.tokens[first].start]
    if not _HYPHENATED.fullmatch(gap) or (clause.tokens[first].role == "mark" and clause.tokens[first].low != "-"):
        return ""
    tokens = _forward(clause, first)
    if not tokens:
        return ""
    if {tokens[0].low, tokens[-1].low} & (language.up | language.down):
        after = clause.before(tokens[-1].end)
        return _phrase_after(clause, after, language.within) or _subject(clause, quantity)
    if all(token.low in language.adverbs | language.general for token in tokens):
        return ""
    more = _postmodifier(clause, clause.before(tokens[-1].end), LONGEST - len(tokens)) if len(tokens) < 3 else ""
    return " ".join(part for part in (_joined_text(clause, tokens), more) if part)


def _right(clause: Clause, quantity: Quantity) -> str:
    """ "$20,000 in prizes", "15 percent of total revenues", "53% of consumers found …"."""
    language = clause.vocab.words
    after = clause.before(quantity.span.end)
    share = quantity.kind in ("percent", "ratio")
    return _phrase_after(clause, after, language.within if not share else language.of | language.within, share)


def _phrase_after(clause: Clause, at: int, joints: frozenset[str], share: bool = False) -> str:
    language = clause.vocab.words
    while at < len(clause.tokens) and clause.tokens[at].role == "word" and clause.tokens[at].low in language.adverbs:
        at += 1
    if at >= len(clause.tokens) or clause.tokens[at].role != "word" or clause.tokens[at].low not in joints:
        return ""
    after = at + 1
    while after < len(clause.tokens) and clause.tokens[after].low in language.articles:
        after += 1
    tokens = _whole(clause, after) if share else _forward(clause, after)
    if not tokens or (len(tokens) == 1 and tokens[0].low in ("cash", "stock")):
        return ""
    words = _joined_text(clause, tokens)
    if share or len(tokens) > 4:
        return words
    more = _postmodifier(clause, clause.before(tokens[-1].end), LONGEST - len(tokens))
    return f"{words} {more}" if more else words


def _whole(clause: Clause, first: int) -> list[Token]:
    """Up to eight words of a finding: "consumers found AI customer service more satisfying"."""
    taken: list[Token] = []
    for token in clause.tokens[first : first + LONGEST + 2]:
        if token.role == "mark" and token.low in "-’'*®™":
            continue
        if token.role != "word" or len(taken) == LONGEST:
            break
        taken.append(token)
    small = clause.vocab.words.small
    while taken and taken[-1].low in small:
        taken.pop()
    return taken


def _goal(clause: Clause, quantity: Quantity) -> str:
    """ "pay $26 million to settle claims" → settle claims; "invest $5 billion in plants" is told by the verb."""
    language = clause.vocab.words
    after = clause.before(quantity.span.end)
    if after < len(clause.tokens) and clause.tokens[after].low in language.to_verb | language.for_:
        tokens = _trim(clause, _whole(clause, after + 1)[: LONGEST - 1])
        if tokens:
            return _joined_text(clause, tokens)
    return ""
