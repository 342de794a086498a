"""Numbers without a noun of their own: parts of what was counted before, and what a copula says of its subject.

"De los 4.120 accidentes, 312 fueron mortales", "3 200 emplois, dont 900 en France", "Gli iscritti sono 640". The noun
is told elsewhere in the sentence, and the number is a count of it.
"""

from __future__ import annotations

from msgspec.structs import replace

from digests.facts.clauses import Clause, ending_pattern
from digests.facts.noun_phrase import back, behind, whole
from digests.facts.totals import named_measure
from digests.facts.verb_here import is_verb
from digests.languages.joined import either, without
from digests.model import Figure, Quantity

NEAR = 4  # tokens between a copula and its number, between "of which" and the part
SAID = 5  # words of what is said of a part
LEAST = 5  # of something that a copula counts; fewer are told as a detail
PART = "part of what was counted"
SUBJECT = "subject of a copula"
_PARTS = ("part of a count", "part of a whole")
_RELATIVES = frozenset({"whom", "which"})
_SCALED = 1_000_000


def counted(figure: Figure, clause: Clause, at: int, earlier: Figure | None) -> Figure:
    """The figure with the noun that it counts; as it is where the sentence does not tell."""
    quantity, words = clause.amounts[at], clause.vocab.words
    if noun := _by_its_verb(clause, quantity, figure):
        return replace(figure, unit=noun, measure=noun, rule=f"{figure.rule}, by its verb")
    if words.nouns == "last" and earlier and figure.kind == "count":
        return _of_whom(figure, clause, at, earlier)
    if words.nouns == "last" or clause.vocab.joined or figure.kind != "count" or figure.unit:
        return figure
    if not quantity.rule.startswith("bare number") or quantity.value != quantity.value.to_integral_value():
        return figure
    if earlier and _counts_nouns(earlier) and abs(figure.value) < abs(earlier.value) and _part_of(clause, at):
        said = _said(clause, quantity)
        return replace(
            figure, unit=earlier.unit, measure=f"{earlier.unit} {said}".strip(), rule=f"{quantity.rule}; {PART}"
        )
    if noun := _of_copula(clause, quantity, figure.measure):
        return replace(figure, unit=noun, rule=f"{figure.rule}, {SUBJECT}")
    return figure


def _by_its_verb(clause: Clause, quantity: Quantity, figure: Figure) -> str:
    """ "The plant employs 400", "the hall seats 400": the verb says what is counted."""
    words, at = clause.vocab.words, clause.before(quantity.span.start) - 1
    if figure.kind != "count" or figure.unit or not words.counted_by:
        return ""
    while at > 0 and clause.tokens[at].low in words.adverbs:
        at -= 1
    return words.counted_by.get(clause.tokens[at].low, "") if at > 0 else ""


def _of_whom(figure: Figure, clause: Clause, at: int, earlier: Figure) -> Figure:
    """ "24 million men, of whom 17 million were in the north", "120 of which were new": what the part is or where."""
    words, quantity = clause.vocab.words, clause.amounts[at]
    part = (
        figure.rule.startswith((*_PARTS, "bare number")) and earlier.measure and abs(figure.value) < abs(earlier.value)
    )
    if not part or not (_led_by_whole(clause, at) or figure.rule.startswith(_PARTS)):
        return figure
    at_verb = behind(clause, quantity.span.end)
    if at_verb < len(clause.tokens) and clause.tokens[at_verb].low in words.of:
        at_verb += 2  # "120 of which were renewals"
    said = _predicate(clause, at_verb)
    if not said:
        return figure
    first = said.partition(" ")[0].casefold()
    if first not in words.tail_joints | words.done.keys() and not first.endswith("ed"):
        return replace(figure, measure=said, rule=f"{quantity.rule}; {PART}")  # "of which 40 are tugs"
    named = earlier.measure.split()
    cut = next((place for place, word in enumerate(named) if place and word.casefold() in words.splits), len(named))
    measure = f"{' '.join(named[:cut])} {said}"
    return replace(figure, unit=figure.unit or earlier.unit, measure=measure, rule=f"{quantity.rule}; {PART}")


def _led_by_whole(clause: Clause, at: int) -> bool:
    """ ", of whom", ", of which about"."""
    words, first = clause.vocab.words, clause.before(clause.amounts[at].span.start)
    while first > 2 and clause.tokens[first - 1].low in words.adverbs | words.articles:
        first -= 1
    if first < 2:
        return False
    of, whom = clause.tokens[first - 2].low, clause.tokens[first - 1].low
    return of in words.of and whom in _RELATIVES


def _predicate(clause: Clause, at: int) -> str:
    """What is said of a part behind its copula: "were in the north", "are tugs"; nothing behind another verb."""
    words, tokens = clause.vocab.words, clause.tokens
    if at >= len(tokens) or tokens[at].low not in words.helpers:
        return ""
    while at < len(tokens) and tokens[at].low in words.helpers | words.adverbs:
        at += 1
    said = whole(clause, at + (at < len(tokens) and tokens[at].low in words.tail_joints), SAID)
    if not said or said[0].role != "word":
        return ""
    return " ".join(clause.text[tokens[at].start : said[-1].end].split())


def _of_many(clause: Clause, at: int, first: int, measure: str) -> bool:
    """Whether the verb at token `at` says how many its subject is: a copula, or "los robos bajaron a 312"."""
    words, low = clause.vocab.words, clause.tokens[at].low
    if not measure or low in words.order.copulas:
        return bool(measure)
    levels = either(words.order.amounts_to, words.up, words.down)
    by = words.by | words.by_how_much
    many = low in levels and low in words.verbs and low.endswith(words.order.plural)
    money = named_measure(measure.casefold(), words) is not None or not set(words.in_money).isdisjoint(
        measure.casefold().split()
    )
    return many and not money and clause.tokens[first - 1].low not in by


def _counts_nouns(figure: Figure) -> bool:
    return (figure.kind == "count" and bool(figure.unit) and "noun" in figure.rule) or PART in figure.rule


def _part_of(clause: Clause, at: int) -> bool:
    """ "dont 900", "davon 340"; "Von den 1.200 Stellen fallen 340 weg": the whole opens the clause behind "of"."""
    words, amounts = clause.vocab.words, clause.amounts
    start = amounts[at - 1].span.end
    if ending_pattern(words.of_which).search(clause.text, start, amounts[at].span.start):
        return True
    low, first = clause.before(amounts[at - 1].span.start), clause.before(amounts[at].span.start)
    opening = [token for token in clause.tokens[:low] if token.low not in words.articles | words.adverbs]
    of = words.of | words.order.one_of
    led = len(opening) == 1 and opening[0].low in of
    led = led or (low > 0 and not opening and clause.tokens[0].low in words.of & words.articles)
    between = clause.tokens[clause.before(start) : first]
    return led and not any(token.low in ";:" for token in between) and _verb_beside(clause, first, amounts[at])


def _verb_beside(clause: Clause, first: int, quantity: Quantity) -> bool:
    """A verb right behind the number, or close before it."""
    after = behind(clause, quantity.span.end)
    ends = clause.vocab.words.order.never_counted or ("\0",)
    follows = after < len(clause.tokens) and (is_verb(clause, after) or clause.tokens[after].low.endswith(ends))
    return follows or any(is_verb(clause, at) for at in range(max(0, first - NEAR), first))


def _said(clause: Clause, quantity: Quantity) -> str:
    """What is said of the part, without helpers."""
    words, at = clause.vocab.words, behind(clause, quantity.span.end)
    while at < len(clause.tokens) and clause.tokens[at].low in words.verbs & words.small:
        at += 1
    said = whole(clause, at, SAID)
    return " ".join(clause.text[clause.tokens[at].start : said[-1].end].split()) if said else ""


def _of_copula(clause: Clause, quantity: Quantity, measure: str) -> str:
    """The head of the plural subject before or behind "are", where the number is all that is said of it."""
    words, first = clause.vocab.words, clause.before(quantity.span.start)
    at = first - 1
    idle = either(words.adverbs, words.articles, without(words.small, words.order.copulas))
    while at >= 0 and first - at < NEAR and clause.tokens[at].low in idle:
        at -= 1  # "sono state 640"
    if at < 0 or not _of_many(clause, at, first, measure) or quantity.value < LEAST:
        return ""
    if not (words.up | words.down).isdisjoint(token.low for token in clause.tokens[at + 1 : first]):
        return ""  # "são menos 1 207": by how many
    if quantity.value >= _SCALED and not measure.casefold().endswith(words.counting + words.held):
        return ""
    after = behind(clause, quantity.span.end)
    ends = after >= len(clause.tokens) or clause.tokens[after].role in ("mark", "period")
    ends = ends or clause.tokens[after].low in words.articles | words.small
    named = back(clause, at)
    said = measure.split()
    if not ends or (named and named[0].low in words.agents):
        return ""
    return said[-1] if words.nouns == "capital" else said[0]
