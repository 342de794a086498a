"""English shares of people: who they are, the verb and its complement: "43% of mates mean to sail less"."""

from __future__ import annotations

from collections.abc import Sequence

from digests.facts.clauses import Clause, Token
from digests.facts.noun_phrase import as_printed, back, behind, forward, past_articles
from digests.model import Quantity

LONGEST_FINDING = 14  # words of what a share of people says or does
LEAST_FINDING = 5  # of them that a longer one keeps when it is cut where a part of it ends
NEW_CLAUSE = 4  # words between "and" and a verb that has a subject of its own
LISTED = 24  # tokens of further groups between a share and the verb they share
_JOINS = frozenset({",", "and", "or", "&", ";"})
_OPENING = frozenset({",", ";", ":", "—", "–", "-", "|", "•"})
_FINITE = frozenset("is are was were has have had will would can could say says said do does did".split())
_PASSIVE = frozenset("in by for from as at through under".split())  # "12% expected in" is no verb of theirs
_INSIDE = frozenset("-‐‘’'\"“”/*")


def survey_share(clause: Clause, quantity: Quantity) -> str:
    """ "43% of mates mean to sail less" → mates mean to sail less; "" where no verb tells of the share."""
    words, tokens = clause.vocab.words, clause.tokens
    if not words.stances or quantity.kind not in ("percent", "ratio"):
        return ""
    first = clause.before(quantity.span.start)
    while first and tokens[first - 1].low in words.adverbs | words.articles | words.every_share:
        first -= 1
    if first and tokens[first - 1].low in "(（":
        return _behind_group(clause, quantity, first - 1)
    if first and tokens[first - 1].low in words.by:
        return _told_by(clause, quantity, first - 1)
    start = behind(clause, quantity.span.end)
    group, after = _group(clause, quantity, start)
    if not _opens(clause, first, bool(group)):
        return ""
    if found := _finding(clause, _past_groups(clause, after), group):
        return f"{as_printed(clause, group)} {_said(clause, found)}".strip()
    return "" if group else _carried(clause, quantity, first, start)


def _opens(clause: Clause, first: int, grouped: bool) -> bool:
    """Whether a share is the subject of a clause: "and 12% say", "found that 12% say"; not "rose 12%"."""
    words = clause.vocab.words
    if not first:
        return True
    before = clause.tokens[first - 1]
    if before.role == "period" or before.low in _OPENING | words.tells | words.aside or before.low in words.pairs:
        return True
    joined = before.low in ("that", "and", "with", "as", "how", "where", "among", "report", "reports")
    return joined or (grouped and before.role == "word" and before.low not in words.of | words.to_verb | words.by)


def _group(clause: Clause, quantity: Quantity, at: int) -> tuple[list[Token], int]:
    """The people behind "of" or behind "nine in ten", and the token behind them."""
    words, tokens = clause.vocab.words, clause.tokens
    if at >= len(tokens):
        return [], at
    led = tokens[at].low in words.of and tokens[at].role == "word"
    if not led and (not quantity.rule.startswith("share of a group") or _verb_at(clause, at) is not None):
        return [], at
    start = past_articles(clause, at + led)
    while start < len(tokens) and tokens[start].role == "amount" and not _another_share(clause, start):
        start += 1  # "of the three groups surveyed"
    noun: list[Token] = []
    for token in tokens[start : start + LONGEST_FINDING]:
        here = clause.before(token.start)
        if token.role != "word" or token.low in words.aside | words.relative or _another_share(clause, here + 1):
            break
        if noun and _verb_at(clause, here) == here:
            break
        noun.append(token)
    if not noun:
        return [], at
    after = clause.before(noun[-1].end)
    while noun and noun[0].low in words.wholes | words.articles:
        noun = noun[1:]  # "of all members"
    return ([] if len(noun) == 1 and noun[0].low in words.never else noun), after  # "of them"


def _verb_at(clause: Clause, at: int) -> int | None:
    """Index of the verb that stands at token `at`, or behind an adverb there."""
    words = clause.vocab.words
    for here in range(at, min(at + 3, len(clause.tokens) - 1)):
        low = clause.tokens[here].low
        if clause.tokens[here].role != "word":
            return None
        if low in words.stances:
            passive = low.endswith(("ed", "en")) and clause.tokens[here + 1].low in _PASSIVE
            return None if passive else here
        if not (low.endswith("ly") or low in words.adverbs or low in ("somewhat", "never", "often", "always", "also")):
            return None
    return None


def _past_groups(clause: Clause, at: int) -> int:
    """Over ", 55 percent of mates and 40 percent of cooks", "(77%) and captains (81%)" up to the verb they share."""
    words, tokens = clause.vocab.words, clause.tokens
    if at >= len(tokens) or tokens[at].low not in _JOINS:
        return at
    amounts = False
    for here in range(at, min(at + LISTED, len(tokens))):
        token = tokens[here]
        amounts = amounts or token.role == "amount"
        if amounts and _verb_at(clause, here) is not None and tokens[here - 1].low != ",":
            return here
        inside = token.role in ("amount", "period") or token.low in _JOINS | {"(", ")"} | words.of | words.articles
        if not inside and (token.role != "word" or token.low in words.stances | words.aside | words.small):
            return at
    return at


def _finding(clause: Clause, at: int, group: Sequence[Token] = ()) -> list[Token]:
    """The tokens of verb and complement from token `at`; nothing where no verb stands there."""
    words, tokens = clause.vocab.words, clause.tokens
    start = at
    while at < len(tokens) and tokens[at].role == "word" and tokens[at].low in words.relative | {"also", "who", "that"}:
        at += 1  # "another 8% who spend"
    if at >= len(tokens) or _verb_at(clause, at) is None:
        return []
    return _stretch(clause, start if group else at, LONGEST_FINDING - len(group))


def _stretch(clause: Clause, start: int, room: int = LONGEST_FINDING) -> list[Token]:
    """Tokens up to a mark, another clause or share; cut where a part of it ends if it is too long."""
    words = clause.vocab.words
    taken: list[Token] = []
    for at in range(start, len(clause.tokens)):
        token = clause.tokens[at]
        if token.role == "mark" and token.low in _INSIDE:
            continue
        ends = token.role == "mark" and not (taken and taken[-1].role == "amount" and token.low == "$")
        if ends or (taken and token.low in words.aside) or _another_share(clause, at) or _new_clause(clause, at):
            return _closed(clause, taken)
        taken.append(token)
        if len(taken) > room:
            break
    else:
        return _closed(clause, taken)
    joints = [at for at in range(LEAST_FINDING, len(taken)) if taken[at].low in words.small - words.finals]
    return _closed(clause, taken[: joints[-1]] if joints else taken[:room])


def _another_share(clause: Clause, at: int) -> bool:
    token = clause.tokens[at] if at < len(clause.tokens) else None
    return token is not None and token.role == "amount" and clause.amounts[token.amount].kind == "percent"


def _new_clause(clause: Clause, at: int) -> bool:
    """ "and Independents are": a subject of its own before a verb."""
    tokens = clause.tokens
    if tokens[at].low not in ("and", "but"):
        return False
    for here in range(at + 1, min(at + 1 + NEW_CLAUSE, len(tokens))):
        if tokens[here].role != "word":
            return _another_share(clause, here)
        if tokens[here].low in _FINITE:
            return here > at + 1
    return False


def _closed(clause: Clause, taken: list[Token]) -> list[Token]:
    """Without joints, periods and halves of amounts at the end; "less" and "more" are what it is about."""
    words = clause.vocab.words
    idle = (words.small | words.articles | words.joins | words.of | words.onward | words.relative) - words.finals
    while taken and (taken[-1].role == "period" or taken[-1].low in idle):
        taken = taken[:-1]
    return taken


def _said(clause: Clause, taken: list[Token]) -> str:
    return " ".join(clause.text[taken[0].start : taken[-1].end].replace("*", "").split()) if taken else ""


def _carried(clause: Clause, quantity: Quantity, first: int, start: int) -> str:
    """ "51% plan to buy more, 37% about the same": the verb of the share before, with what this one says."""
    tokens, index = clause.tokens, clause.amounts.index(quantity)
    if not first or tokens[first - 1].low not in _JOINS:
        return ""
    rest = _stretch(clause, start)
    if not rest or any(token.role == "amount" for token in rest):
        return ""
    for earlier in reversed(clause.amounts[:index]):
        if earlier.kind != quantity.kind:
            return ""
        after = _group(clause, earlier, behind(clause, earlier.span.end))[1]
        if found := _finding(clause, after):
            return f"{_said(clause, _lead(clause, found, rest[0].low))} {_said(clause, rest)}"
    return ""


def _lead(clause: Clause, found: list[Token], opens: str) -> list[Token]:
    """ "plan to buy" of "plan to buy more"; "are worried about" where the other goes on with "about"."""
    words = clause.vocab.words
    again = next((at for at, token in enumerate(found) if token.low == opens), None)
    if again:
        return found[:again]
    last = 0
    for at, token in enumerate(found[:-1]):
        if token.low in words.stances | words.to_verb or (at and found[at - 1].low in words.to_verb):
            last = at
        elif token.low not in words.agents | words.adverbs | words.helpers and not token.low.endswith("ly"):
            break
    return found[: last + 1]


def _behind_group(clause: Clause, quantity: Quantity, opened: int) -> str:
    """ "captains (81%) agree that" → captains agree that …; "half (52%) of skippers say"."""
    words, tokens = clause.vocab.words, clause.tokens
    after = clause.before(quantity.span.end)
    if likely := _likely(clause, opened):
        return likely
    if after + 1 >= len(tokens) or tokens[after].low not in ")）" or not opened:
        return ""
    after, before = after + 1, tokens[opened - 1]
    group: list[Token] = []
    if before.role == "amount" or before.low in words.fractions or before.low in words.parts_of_all:
        group, after = _group(clause, quantity, after) if tokens[after].low in words.of else ([], after)
    elif not (group := back(clause, opened)):
        return ""
    found = _finding(clause, _past_groups(clause, after), group)
    return f"{as_printed(clause, group)} {_said(clause, found)}".strip() if found else ""


def _told_by(clause: Clause, quantity: Quantity, by: int) -> str:
    """ "Storm damage was cited by 57 percent of the skippers" → Storm damage cited by skippers."""
    words, tokens = clause.vocab.words, clause.tokens
    verb = by - 1
    if verb < 1 or tokens[verb].low not in words.stances or not tokens[verb].low.endswith(("ed", "en")):
        return ""
    at = verb
    while at and tokens[at - 1].low in words.helpers | words.adverbs:
        at -= 1
    what = back(clause, at)
    group = _group(clause, quantity, behind(clause, quantity.span.end))[0]
    who = as_printed(clause, forward(clause, clause.before(group[0].start))) if group else ""
    return f"{as_printed(clause, what)} {tokens[verb].low} by {who}" if what and who else ""


def _likely(clause: Clause, opened: int) -> str:
    """ "Men are more likely than women to swim daily (33% vs. 24%)" → Men swim daily."""
    words, tokens = clause.vocab.words, clause.tokens
    start = max(0, opened - LISTED)
    likely = next((at for at in range(opened - 1, start, -1) if tokens[at].low in words.likely), None)
    if likely is None or any(token.role in ("mark", "amount") for token in tokens[likely:opened]):
        return ""
    to = next((at for at in range(likely, opened - 1) if tokens[at].low == "to"), None)
    at = likely
    while at and tokens[at - 1].low in words.small:
        at -= 1
    who = back(clause, at)
    if to is None or not who or tokens[at].low not in _FINITE:
        return ""
    stop = next((at for at in range(to, opened) if tokens[at].low == "than"), opened)
    said = _closed(clause, list(tokens[to + 1 : stop])[:LONGEST_FINDING])
    return f"{as_printed(clause, who)} {_said(clause, said)}" if said else ""


def times_likely(clause: Clause, quantity: Quantity) -> str:
    """ "three times as likely to sail", "twice as likely as mates to": likely to sail."""
    words, tokens = clause.vocab.words, clause.tokens
    at = clause.before(quantity.span.end)
    near = range(at, min(at + 3, len(tokens)))
    likely = next((here for here in near if tokens[here].low in words.likely), None)
    if quantity.kind != "ratio" or likely is None:
        return ""
    to = next((here for here in range(likely, min(likely + LISTED, len(tokens))) if tokens[here].low == "to"), None)
    if to is None or any(token.role == "mark" for token in tokens[likely:to]):
        return ""
    said = _stretch(clause, to, LONGEST_FINDING // 2)
    stop = next((here for here, token in enumerate(said) if token.low in ("than", "as") and here), len(said))
    return f"{tokens[likely].low} {_said(clause, _closed(clause, said[:stop]))}" if stop > 1 else ""
