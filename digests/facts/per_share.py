"""Money that is paid or earned per share although no "per share" stands beside it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from msgspec.structs import replace

from digests.facts.basis import BY_COUNT, bases_in
from digests.facts.candidate import Candidate
from digests.facts.clauses import Clause
from digests.model import Figure, Quantity
from digests.pattern import pattern

MOST_A_SHARE = 10_000  # of money; what is above is told in all
COINS = -2  # their power of ten
ALIKE = 10  # times: amounts that may both be per share
OPENING = 60  # characters of a phrase that opens a sentence
BEHIND = 34  # characters behind an amount in which its basis stands
_BREAK = pattern(r"[,;.()]")


def as_per_share(quantity: Quantity, measured: str, read: Clause) -> Quantity:
    """ "earnings per share of $0.52", "from $0.57 a share to a rate of $0.84", "$0.52 on a diluted basis"."""
    if quantity.kind != "money" or abs(quantity.value) >= MOST_A_SHARE:
        return quantity
    told = read.vocab.per_share.search(measured) or _beside_share(quantity, read)
    if told or _by_count(quantity, measured, read) or _opened(quantity, read):
        return replace(quantity, unit=f"{quantity.unit}/share", kind="per_share")
    return quantity


def _by_count(quantity: Quantity, measured: str, read: Clause) -> bool:
    """ "diluted earnings were $2.14", "earnings were $0.42 on a diluted basis": only what is per share is diluted."""
    words, end = read.vocab.words, quantity.span.end
    behind = _BREAK.split(read.text[end : min(read.sentence.span.end, end + BEHIND)])[0]
    told = {*(bases_in(f"{measured} | {behind}", words) or "").split(", ")}
    return not BY_COUNT.isdisjoint(told) and ("diluted" in told or quantity.value.as_tuple().exponent == COINS)


def _opened(quantity: Quantity, read: Clause) -> bool:
    """ "For each ordinary share, 12.5 pence will be paid", "On a per-share basis, profit rose to 84 cents"."""
    start = read.sentence.span.start
    opening, comma, _ = read.text[start : min(start + OPENING, read.sentence.span.end)].partition(",")
    plain = comma and not any(amount.span.start < start + len(opening) for amount in read.amounts)
    return bool(plain) and read.vocab.per_share.search(opening) is not None and quantity.high is None


def _beside_share(quantity: Quantity, read: Clause) -> bool:
    """Coins of the same order as an amount per share of the sentence: both are per share."""
    return quantity.value.as_tuple().exponent == COINS and any(
        other.kind == "per_share"
        and other.unit == f"{quantity.unit}/share"
        and _of_one_order(quantity.value, other.value)
        for other in read.amounts
    )


def beside_shares(told: Sequence[Candidate]) -> Sequence[Candidate]:
    """The figures of a sentence; what an amount per share moved by, was before or stands beside is per share too.

    "Adjusted EPS of $1.87 beat the $1.76 of last year", "a special dividend of 50 cents beside the regular 20 cents".
    """
    shares = [one.figure for one in told if one.figure.kind == "per_share"]
    return [_with_share(one, shares) for one in told] if shares else told


def _with_share(candidate: Candidate, shares: Sequence[Figure]) -> Candidate:
    figure = candidate.figure
    same = [one for one in shares if one.unit == f"{figure.unit}/share"]
    if figure.kind != "money" or not any(_of_one_order(figure.value, one.value) for one in same):
        return candidate
    if figure.value % 1 == 0 and candidate.part == "level":
        return candidate
    return replace(candidate, figure=replace(figure, unit=same[0].unit, kind="per_share"))


def _of_one_order(first: Decimal, other: Decimal) -> bool:
    return abs(other) < ALIKE * abs(first) < ALIKE * ALIKE * abs(other)
