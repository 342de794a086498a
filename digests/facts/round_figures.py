"""Round figures and the exact ones that they stand for: "5,700 homes" and 5,747, "over £5,000" and £5,600."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from digests.facts.basis import ADJUSTED
from digests.facts.candidate import Candidate
from digests.facts.salience import Headline
from digests.facts.units import base
from digests.model import Figure

THOUSAND = 1_000
ROUND = 100  # a headline's amount may be off by one part in so many
FAR = {"over": 4, "at_least": 4, "under": 8, "about": 20, "exact": 20}  # the same, for each way to say that it is round

_TITLES = frozenset({"headline", "subheadline"})

Key = tuple[Decimal, Decimal | None, str]


def key_of(figure: Figure) -> Key:
    """Value and unit; a dividend per share is the dividend, a large number of feet may have lost its unit elsewhere."""
    value, unit = abs(figure.value), figure.unit if figure.kind in ("money", "percent", "per_share") else figure.kind
    if figure.kind == "per_share":
        adjusted = any(word in (figure.basis or "") for word in ADJUSTED)
        unit = f"{unit} adjusted" if adjusted else base(unit)
    unit = base(unit) if figure.kind == "money" else unit  # "$25 a month" of the text is the title's $25
    if figure.kind == "measure" and value >= THOUSAND:
        unit = "count"
    return value, figure.high, unit


def rounded(candidates: Sequence[Candidate]) -> dict[Key, Key]:
    """Exact amounts of the text → the headline's, which rounds them: "5,747 homes", "5,700 homes"."""
    exact = {key_of(one.figure) for one in candidates if one.place not in _TITLES and abs(one.figure.value) >= ROUND}
    titles = [one.figure for one in candidates if one.place in _TITLES and one.figure.kind in ("money", "count")]
    told = {key_of(one) for one in titles if key_of(one) not in exact or (one.kind == "count" and one.bound != "exact")}
    pairs = [
        (short, value)
        for short in sorted(told, key=str)
        for value in exact
        if short[1:] == value[1:] and digits(short[0]) < digits(value[0])
    ]
    found = {value: short for short, value in pairs if near(short[0], value[0]) or _in_round(short[0], value[0])}
    cut = {value: short for short, value in pairs if _cut(short[0], value[0]) and short not in found.values()}
    return cut | found


def told_in_round(candidates: Sequence[Candidate], headline: Headline) -> dict[Key, Key]:
    """Exact amounts → what is said to be round of them, or said in a quote: "nearly 300 posts"."""
    found: dict[Key, Key] = {}
    shorts = [
        one for one in candidates if one.figure.bound in FAR and (one.figure.bound != "exact" or one.place == "quote")
    ]
    for short in shorts:
        key, stems = key_of(short.figure), headline.stems(f"{short.figure.measure} {short.figure.unit}")
        for one in candidates:
            other = key_of(one.figure)
            if key[1:] != other[1:] or not _stands_for(short.figure, one.figure):
                continue
            if stems & headline.stems(f"{one.figure.measure} {one.figure.unit}"):
                found.setdefault(other, key)
    return found


def _stands_for(short: Figure, exact: Figure) -> bool:
    """Whether `exact` is what `short` says in fewer digits: above it for "over", below it for "nearly"."""
    low, value = abs(short.value), abs(exact.value)
    if exact.bound != "exact" or digits(low) >= digits(value) or short.high is not None:
        return False
    step = Decimal(1).scaleb(int(low.normalize().as_tuple().exponent))
    more = value - low
    if (short.bound in ("over", "at_least") and more < 0) or (short.bound == "under" and more > 0):
        return False
    reach = step if short.bound in ("over", "at_least", "under") else step / 2
    return abs(more) < reach and abs(more) * FAR[short.bound] <= low


def near(short: Decimal, value: Decimal) -> bool:
    """Whether `short` is `value` in round figures."""
    return 0 < abs(value - short) <= abs(value) / ROUND


def _in_round(short: Decimal, value: Decimal) -> bool:
    """Whether `value` rounded to the two digits or more of `short` is `short`: $1.45 million and $1.5 million."""
    half = Decimal(1).scaleb(int(short.normalize().as_tuple().exponent)) / 2
    return digits(short) > 1 and -half <= value - short < half


def _cut(short: Decimal, value: Decimal) -> bool:
    """Whether `value` begins with the digits of `short`, two at least: $3,962,500 and $3.9 million."""
    step = Decimal(1).scaleb(int(short.normalize().as_tuple().exponent))
    return digits(short) > 1 and value // step * step == short


def digits(value: Decimal) -> int:
    """Digits that are not zeros at the end: 5,700 has two."""
    return len(value.normalize().as_tuple().digits)
