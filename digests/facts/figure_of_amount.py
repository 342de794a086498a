"""One amount of a clause → the figure: what it measures, for which period, on which basis, with its sign."""

from __future__ import annotations

import re

from msgspec.structs import replace

from digests.facts.basis import EXPECTED, bases_in, basis_of, expected
from digests.facts.clauses import Clause, Measured
from digests.facts.counted_elsewhere import PART_OF_WHOLE
from digests.facts.measure import IN_TURN, measure
from digests.facts.measure_rules import MANY, SURVEYED
from digests.facts.noun_phrase import LONGEST
from digests.facts.per_share import as_per_share
from digests.facts.period import period_of
from digests.facts.period_carried import carries
from digests.facts.role import Role
from digests.model import Figure, Quantity, Span
from digests.pattern import pattern

LONGEST_SENTENCE = 600  # what is shown of a sentence on either side of an amount
LEAST = 3  # words of a measure that is cut

_NOTE_MARK = pattern(r"(?<=[^\W\d_]{3})[¹²³⁴⁵⁶⁷⁸⁹*†‡]{1,3}(?!\w)")  # "Free cash flow²"
_GOES_ON = pattern(r"[\s\u00a0-](?P<word>[^\W\d_]+)")


def figure_of(
    read: Clause, at: int, parts: tuple[Role, ...], context: str | None, basic: frozenset[int], *, report: bool = True
) -> Figure:
    """`context` is the period told elsewhere, of which an amount is that names none; `report`: of results."""
    quantity, role = read.amounts[at], parts[at]
    part = quantity.rule == PART_OF_WHOLE
    measured = Measured(quantity.unit, "of the whole") if part else measure(read, at)
    told = (
        bases_in(measured.words, read.vocab.words) if measured.rule == IN_TURN else basis_of(read, at, measured.words)
    )
    carried = context if context and carries(read, quantity, measured.words, report) else None
    quantity = _signed(as_per_share(quantity, measured.words, read), measured.words, role, read)
    return Figure(
        text=quantity.span.cut(read.text),
        span=quantity.span,
        value=quantity.value,
        high=quantity.high,
        unit=quantity.unit,
        kind=quantity.kind,
        bound=quantity.bound,
        measure=_short(measured, read) or _price_of_a_share(quantity, read),
        basis=_basis(read, at, told or ("basic" if at in basic else None), role),
        period=period_of(read, at, parts, context) or carried,
        change=role.change,
        sentence=_shown(read.text, read.sentence.span, quantity.span),
        rule=f"{quantity.rule}; {measured.rule}",
    )


def _basis(read: Clause, at: int, told: str | None, role: Role) -> str | None:
    """ "adjusted", "expected, diluted": a comparison with what was expected is not expected itself."""
    ahead = role.part == "level" and expected(read, at)
    return ", ".join(part for part in (EXPECTED if ahead else None, told) if part) or None


def _price_of_a_share(quantity: Quantity, read: Clause) -> str:
    """ "shareholders will receive $27.50 per share in cash": what nothing names is a price where cash is paid."""
    words = read.vocab.words
    low = read.sentence.span.cut(read.text).casefold().split()
    follows = read.text[quantity.span.end : quantity.span.end + 3].lstrip(" ")[:1]
    named = words.nouns == "first" and follows.isupper()  # "14 euros par action Tarn Marine"
    if quantity.kind != "per_share" or not words.price or (words.cash.isdisjoint(low) and not named):
        return ""
    return f"{words.price} {words.per_share}".strip()


def _shown(text: str, sentence: Span, span: Span) -> str:
    """The sentence, or of a very long one what stands around the amount."""
    start = max(sentence.start, span.start - LONGEST_SENTENCE)
    return text[start : min(sentence.end, span.end + LONGEST_SENTENCE)]


def _short(measured: Measured, read: Clause) -> str:
    """At most eight words; a phrase that is longer is cut where a part of it ends, not inside one."""
    words = measured.words
    if measured.rule in (SURVEYED, MANY):
        return words  # what people say may be longer
    said = _NOTE_MARK.sub("", words).split()
    idle = read.vocab.words.articles if read.vocab.words.tails else frozenset[str]()
    if read.vocab.joined or sum(word not in idle for word in said) < LONGEST:
        return words if read.vocab.joined else " ".join(said)
    at = read.text.find(words, read.sentence.span.start, read.sentence.span.end)
    small, cut = read.vocab.words.small, LONGEST
    more = _GOES_ON.match(read.text, at + len(words)) if at >= 0 else None
    if len(said) > LONGEST or (more and more["word"].casefold() not in small | read.vocab.words.verbs):
        joints = [place for place in range(LEAST, LONGEST) if said[place].casefold() in small]
        cut = joints[-1] if joints else LONGEST
    while cut > 1 and said[cut - 1].casefold() in small:
        cut -= 1
    return " ".join(said[:cut]).rstrip(",;")


def _signed(quantity: Quantity, measured: str, role: Role, read: Clause) -> Quantity:
    """A loss or a fall told in words is negative."""
    if quantity.value <= 0:
        return quantity
    low = set(re.findall(r"[^\W\d_]+", measured.casefold()))
    lost = (
        any(word in measured for word in read.vocab.words.losses)
        if read.vocab.joined
        else low & read.vocab.words.losses and not low & read.vocab.words.covers
    )
    falls = role.part == "change" and role.direction == "down"
    if falls or (lost and quantity.kind in ("money", "per_share") and role.part != "change"):
        high = -quantity.high if quantity.high is not None else None
        return replace(quantity, value=-quantity.value, high=high)
    return quantity
