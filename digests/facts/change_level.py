"""The level that a change or comparison of its sentence belongs to."""

from __future__ import annotations

import re
from collections.abc import Sequence

from digests.facts.change_joined import COMPARED, is_arrow, is_compared
from digests.facts.change_older import BREAK
from digests.facts.change_pairs import LESS, kin, of_its_kind, respective_level
from digests.facts.clauses import Clause, phrases_pattern
from digests.facts.direction import leads_to
from digests.facts.insertions import in_closed_bracket
from digests.facts.older_value import rises_from
from digests.facts.refers_back import refers_back
from digests.facts.role import Part
from digests.languages.joined import either, without
from digests.model import Direction, Quantity
from digests.pattern import pattern

BESIDE = 70  # characters between a level and its change
REACH = 5  # amounts looked back for a level
OBJECT = 5  # words of what is multiplied, with the "to" behind it
MULTIPLE = "multiple in a word"  # rule of "doubled"
PAIRED = 24  # characters between two amounts that share a direction

_LEADS_TO = frozenset({"money", "count", "per_share", "percent", "measure"})
WORDS = pattern(r"[^\W\d_]+(?:-[^\W\d_]+)*")

Told = tuple[Part, Direction | None]


def paired(clause: Clause, at: int) -> bool:
    """ "from $20.2 million or $0.35 per share": the second is as old as the first."""
    start, end = clause.amounts[at - 1].span.end, clause.amounts[at].span.start
    between, dated = clause.text[start:end], _dated(clause, start, end)
    if len(between) - dated > PAIRED or is_arrow(between) or BREAK.search(between):
        return False
    language = clause.vocab.words
    if clause.amounts[at].span.cut(clause.text).split(" ")[0].casefold() in language.verbs:
        return False  # "вырос на 17% и превысил 1,1 трлн"
    said = [word for word in WORDS.findall(between.casefold()) if word not in language.adverbs]
    if dated and not clause.vocab.joined:
        tokens = clause.tokens[clause.before(start) : clause.before(end)]
        said = [token.low for token in tokens if token.role == "word" and token.low not in language.adverbs]
    if dated and said[-1:] in ([pair] for pair in language.pairs[1:]):
        return language.small.issuperset(said[:-1])  # "3% in the fourth quarter, or 11.8% annualized"
    return said in ([], *([pair] for pair in language.pairs)) and (said != [] or not dated)


def level_of(clause: Clause, parts: Sequence[Told], at: int) -> int | None:
    """The level that a change or comparison belongs to: the one before it, or "to" behind a change."""
    text = clause.text
    if parts[at][0] == "comparison" and rises_from(clause, at):
        return at + 1
    if (own := respective_level(clause, [part for part, _ in parts], at)) is not None:
        return own
    follows = at + 1
    while follows < len(parts) and parts[at][0] == "change" and _on_the_way(clause, parts, follows):
        follows += 1  # "grew 27% on the year and 7% on the quarter to"
    if parts[at][0] == "change" and follows < len(parts) and parts[follows][0] == "level":
        between = _without_times(clause, clause.amounts[follows - 1].span.end, clause.amounts[follows].span.start)
        if in_bracket(text, clause.amounts[at].span.end, clause.amounts[follows - 1]):
            between = between.lstrip().removeprefix(")")  # "rose $4 million (9 percent) to"
        led = leads_to(clause, between) or (clause.amounts[at].rule == MULTIPLE and _object_to(clause, between))
        kinds = _LEADS_TO | {"duration"} if clause.vocab.words.nouns == "last" else _LEADS_TO
        if led and clause.amounts[follows].kind in kinds:
            return follows
    if clause.vocab.joined and parts[at][0] == "comparison" and parts[at + 1 : at + 2]:
        ahead = level_of(clause, parts, at + 1) if parts[at + 1][0] == "change" else None
        if ahead is not None and ahead > at:
            return ahead  # 전년(2억 달러) 대비 16% 증가한 3억 달러
    return _level_before(clause, parts, at)


def _without_times(clause: Clause, start: int, end: int) -> str:
    """What stands there besides periods: "up 13 percent last month from a year earlier to"."""
    said, at = "", start
    for period in clause.periods:
        if at <= period.start and period.end <= end:
            said, at = said + clause.text[at : period.start], period.end
    return said + clause.text[at:end]


def in_bracket(text: str, end: int, told: Quantity) -> bool:
    """Whether an amount stands alone in a bracket that opens right behind `end`."""
    return text[end : told.span.start].strip() == "(" and text[told.span.end : told.span.end + 1] == ")"


def _object_to(clause: Clause, between: str) -> bool:
    """ "doubling its capacity to", "halved the time to": what is multiplied stands before the level."""
    words = clause.vocab.words
    said = WORDS.findall(between.casefold())
    joints = {word for phrase in words.levels for word in phrase.split()} - words.verbs
    told = said[2:] if said and said[0] in words.articles else said  # "the cost to": a noun behind its article
    other = {*words.verbs, *words.up, *words.down, *words.pairs}
    plain = not any(mark in between for mark in ",;:.()") and other.isdisjoint(told)
    return plain and 1 < len(said) <= OBJECT and said[-1] in joints


def _level_before(clause: Clause, parts: Sequence[Told], at: int) -> int | None:
    """The last level before a change or comparison, if nothing else is spoken of between them."""
    text, here = clause.text, clause.amounts[at]
    if parts[at][0] == "change" and here.high is not None:
        return None  # "representing 5% to 11% growth": a change tells no range
    if at and parts[at][0] == parts[at - 1][0] == "change" and not clause.vocab.joined and paired(clause, at):
        return level_of(clause, parts, at - 1)
    back = _nearest(clause, parts, at)
    if back is None:
        return None
    between = text[clause.amounts[at - 1].span.end : here.span.start]
    besides = between
    if clause.vocab.words.nouns == "last":  # "515 cases last year, 37 fewer than"
        besides = _without_times(clause, clause.amounts[at - 1].span.end, here.span.start)
    remark = between.lstrip().startswith("(")  # "(Vorjahr: 80 Mio. €)"
    if back == at - 1 and _opens_with(clause, back):
        return back
    near = len(between) - _dated(clause, here.span.start - len(between), here.span.start) <= BESIDE
    if not near or not (remark or not BREAK.search(between)):
        return None
    if parts[at][0] == "change" and not refers_back(clause, at) and _new_subject(clause, besides):
        return None
    return of_its_kind(clause, [part for part, _ in parts], back, at)


def _nearest(clause: Clause, parts: Sequence[Told], at: int) -> int | None:
    """The level before a change, or before an older value the one of its kind: a sum and what it is per share."""
    here, text = clause.amounts[at], clause.text
    levels = [one for one in range(at - 1, max(-1, at - REACH), -1) if _is_level(clause, parts, one, here)]
    if not levels or (parts[at][0] == "change" and (here.kind not in ("money", "per_share") or clause.vocab.joined)):
        return levels[0] if levels else None
    alike = [one for one in levels if _akin(clause.amounts[one], here)]
    if parts[at][0] == "change":
        return alike[0] if alike else None  # "8,000 shares at a price of $2"
    alike = alike or levels
    mirrored = parts[at - 1][0] == "comparison" and text[here.span.start - 1] == "("
    aside = not mirrored and in_closed_bracket(text, clause.amounts[alike[0]].span.end, here.span.start)
    return alike[1] if aside and len(alike) > 1 else alike[0]  # "11 Mio. (davon 3 Mio. im Süden) nach 18 Mio."


def _opens_with(clause: Clause, level: int) -> bool:
    """ "At 5.1 percent, the rate in May was two tenths lower": the level opens the sentence, its subject follows."""
    tokens, first = clause.tokens, clause.before(clause.amounts[level].span.start)
    after = clause.before(clause.amounts[level].span.end)
    opened = first == 1 and tokens[0].low in clause.vocab.words.terms
    return opened and after < len(tokens) and tokens[after].low == ","


def _akin(level: Quantity, told: Quantity) -> bool:
    """Whether the one may be compared with the other; "$1.40" and "$22 an hour" are both small sums."""
    small = level.kind == told.kind == "money" and max(abs(level.value), abs(told.value)) < LESS
    return small or kin(level) in (kin(told), "")


def _is_level(clause: Clause, parts: Sequence[Told], at: int, told: Quantity) -> bool:
    """A length of time is the level of another one only: "takes 50 minutes, 20 minutes less than before"."""
    return parts[at][0] == "level" and (clause.amounts[at].kind != "duration" or told.kind == "duration")


def _dated(clause: Clause, start: int, end: int) -> int:
    """Characters of the periods in [start, end): "$3 million for the nine months ended May 31, against"."""
    return sum(period.end - period.start for period in clause.periods if start <= period.start < end)


def _on_the_way(clause: Clause, parts: Sequence[Told], at: int) -> bool:
    """A second change, or the older end of "um 19 Prozent von 294 auf 351"; "and profit fell 3%" is another."""
    between = clause.text[clause.amounts[at - 1].span.end : clause.amounts[at].span.start]
    words = clause.vocab.words
    told = without(either(words.verbs, words.up, words.down), words.small)
    if not clause.vocab.joined and not told.isdisjoint(WORDS.findall(between.casefold())):
        return False
    return parts[at][0] == "change" or (parts[at][0] == "comparison" and rises_from(clause, at))


def _new_subject(clause: Clause, between: str) -> bool:
    """ "revenue of $5 million and EBITDA grew 6%": the change has a subject of its own."""
    words = re.findall(r"[^\W\d_]+", between.casefold())
    if phrases_pattern(clause.vocab.words.of_which, not clause.vocab.joined).search(between):
        return True  # "grew 7%, of which 2% by purchases"
    if words and words[0] in clause.vocab.words.equates and _says_no_more(clause, words[1:]):
        return False  # "$48 million, representing a decrease of 20%"
    if clause.vocab.words.nouns == "last" and phrases_pattern(clause.vocab.words.causes).search(between):
        return True  # "rose 5%, driven by 4% revenue growth"
    language = clause.vocab.words
    verbs = without(either(language.verbs, language.acts), language.up, language.down)
    if not words or clause.vocab.joined:
        return len(between) > (COMPARED if is_compared(between) else 14)
    turns = either(language.up, language.down)
    turned = next((at for at, word in enumerate(words) if word in turns), len(words))
    objects = [
        word for word in words[turned + 1 :] if word not in clause.vocab.words.small | clause.vocab.words.adverbs
    ]
    if len(objects) > 1:  # "reducing waiting times by": something else moves
        return True
    if clause.vocab.words.nouns == "first":
        relative = clause.vocab.words.relative
        words = [word for at, word in enumerate(words) if relative.isdisjoint(words[max(0, at - 2) : at])]
    if clause.vocab.words.nouns == "last" and any(word in ("and", "while", "but") for word in words):
        last = max(at for at, word in enumerate(words) if word in ("and", "while", "but"))
        if not _says_no_more(clause, words[last + 1 :]):
            return True  # "on an annualized basis, and deposit growth of"
    joined = {"and", "while", "und", "et", "y", "e", "и", "with", "sowie", "mais", "but"}
    return (any(word in joined for word in words[:3]) and len(words) > 3) or any(word in verbs for word in words)


def _says_no_more(clause: Clause, words: Sequence[str]) -> bool:
    language = clause.vocab.words
    plain = language.small | language.adverbs | language.up | language.down | {"year", "quarter", "period"}
    return all(word in plain for word in words)
