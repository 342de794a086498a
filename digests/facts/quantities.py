"""Text → quantities: every amount with its exact span, value, unit, kind and bound.

One pass from number to number. At each, what stands just before (bound, currency, sign) and just behind (scale, unit,
noun, the other end of a range) is read with patterns that look at a bounded stretch, so the cost is linear.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from digests.facts.nouns import noun_after
from digests.facts.numerals import Numeral, numeral, stuck_scale
from digests.facts.shapes import rank_before, special
from digests.facts.traps import (
    capitalised,
    chained,
    follows_a_name,
    is_named,
    looks_like_year,
    part_of_a_name,
    too_odd,
    traps,
)
from digests.facts.units import Unit, minus_before, money_before, per_after, unit_after
from digests.facts.vocabulary import Vocabulary, table_value, vocabulary
from digests.languages import Language
from digests.model import Bound, FigureKind, Quantity, Span

LOSS_REACH = 60  # characters before a bracket in which a loss is named
LEAST_SUM = 100_000  # below it a bare number beside money is not taken for money
LONGEST_BARE = 4  # digits of a number that nothing names and nothing parts
BEFORE_NUMBER = 32  # characters in which a bound stands
DEFAULT_MONEY: Mapping[str, str] = {"$": "USD", "¥": "JPY", "￥": "JPY", "KR": "SEK", "KR.": "SEK"}


@dataclass(frozen=True, slots=True)
class Reading:
    """A text being read between two offsets, with what holds for all of it."""

    text: str
    start: int
    end: int
    vocab: Vocabulary
    local: Mapping[str, str]
    names: frozenset[str]


@dataclass(frozen=True, slots=True)
class Amount:
    """One number with its unit and sign, before bound and range."""

    start: int
    end: int
    number: Numeral
    value: Decimal
    unit: str
    kind: FigureKind
    rule: str


def quantities(
    text: str,
    span: Span,
    language: Language,
    masked: Sequence[Span] = (),
    local: Mapping[str, str] = DEFAULT_MONEY,
    names: frozenset[str] = frozenset(),
) -> tuple[Quantity, ...]:
    """Every amount in `span` of a text, in order. Nothing that touches a `masked` span (dates) is read.

    `local` says which currency a bare "$", "¥" or "kr" is; `names` are pairs of a word and a number that are names.
    """
    vocab = vocabulary(language.numbers)
    reading = Reading(text, span.start, span.end, vocab, local, names)
    skipped = sorted([*traps(text, span.start, span.end), *masked])
    starts = [skip.start for skip in skipped]
    found: list[Quantity] = []
    at = span.start
    for anchor in vocab.anchor.finditer(text, span.start, span.end):
        begin = anchor.start()
        if begin < at or (anchor["digits"] is None and not _opens(anchor.group(), vocab)):
            continue
        skip = bisect_right(starts, begin) - 1
        if skip >= 0 and skipped[skip].end > begin:
            at = skipped[skip].end
            continue
        limit = starts[skip + 1] if skip + 1 < len(starts) else span.end
        read = list(_read(replace(reading, end=min(limit, span.end)), begin, at))
        found += read
        at = max([anchor.end(), *(quantity.span.end for quantity in read)])
    return tuple(_with_shared_money(found))


def _with_shared_money(found: Sequence[Quantity]) -> Iterator[Quantity]:
    """ "156,7 millones de euros, frente a los 142,1 millones": a bare sum has the currency of the sum before it."""
    money = None
    for quantity in found:
        if quantity.kind == "money":
            money = quantity.unit
        if money and quantity.kind == "count" and not quantity.unit and quantity.value >= LEAST_SUM:
            yield replace(quantity, unit=money, kind="money", rule="money, as the sum before")
        else:
            yield quantity


def _opens(word: str, vocab: Vocabulary) -> bool:
    return vocab.unparted or word.casefold() in vocab.starters


def _read(reading: Reading, at: int, low: int) -> Iterator[Quantity]:
    """What begins at `at`: a special shape, or a number with its unit, or a range of two."""
    odd = special(reading.text, at, reading.start, reading.end, reading.vocab)
    if odd:
        yield _with_bound(reading, odd, low)
        return
    first = _amount(reading, at, low)
    if first is None:
        return
    pair = _range(reading, first)
    if pair:
        low_end, high_end = pair
        yield _bounded(reading, low_end, low, high=high_end)
        return
    first = _pair(reading, first)
    if not (first.rule == "bare number" and _is_code(reading, first)):
        yield _bounded(reading, first, low)


def _is_code(reading: Reading, amount: Amount) -> bool:
    return chained(reading.text, amount.number) or follows_a_name(reading.text, amount.number)


def _amount(reading: Reading, at: int, low: int) -> Amount | None:
    """The number at `at` with its unit; None when it is a year, a name or too odd to be trusted."""
    text, end, vocab = reading.text, reading.end, reading.vocab
    number = numeral(text, at, end, vocab)
    if number is None or too_odd(number):
        return None
    money = money_before(text, max(reading.start, low), at, number.end, reading.local)
    if money:
        number = stuck_scale(text, number, end, vocab, spaced=True)
        remark = text[money.start] == "(" and not _told_as_loss(reading, money.start, number)
        start = money.start + 1 if remark else money.start
        return _money(reading, number, start, money.code, money.negative and not remark)
    stuck = stuck_scale(text, number, end, vocab, spaced=False)
    if stuck is not number and _trusted(reading, stuck):
        number = stuck
    unit = unit_after(text, number, end, vocab, reading.local)
    if unit is None and (rank := rank_before(text, number, max(low, reading.start), vocab)) is not None:
        noun = noun_after(text, number.end, end, vocab)
        return Amount(rank, number.end, number, number.value, noun.head if noun else "", "ordinal", "rank")
    if unit and unit.unit == "x" and _how_often(reading, unit.end):
        return None
    if unit is None and part_of_a_name(text, number, vocab):
        return None
    if unit is None and number is not stuck and stuck.end > number.end:
        return None
    return _unit_amount(reading, number, unit)


_NEXT_WORD = re.compile(r"[\s-]{1,2}(?P<word>[^\W\d_]{1,20})")


def _how_often(reading: Reading, at: int) -> bool:
    """ "told him 9 times to": how often; "9 times higher" and "9x" are ratios."""
    if reading.vocab.joined or reading.text[at - 1] in "xX":
        return False
    follows = _NEXT_WORD.match(reading.text, at, reading.end)
    return follows is None or follows["word"].casefold() not in reading.vocab.words.compares


def _trusted(reading: Reading, number: Numeral) -> bool:
    """A letter as scale without a currency: "2.1M users", "450k", "9k+"; never "3M", "4K", "5m"."""
    letters = reading.text[number.start : number.end]
    follows = reading.text[number.end : number.end + 2]
    small = letters[-1:] == "m" and number.bare < 1000 and not letters.endswith(("mm", "bn"))
    if unit_after(reading.text, number, reading.end, reading.vocab, reading.local) is not None:
        return True
    return not small and (number.decimals or follows[:1] == "+" or (follows[:1] == " " and follows[1:].islower()))


def _told_as_loss(reading: Reading, at: int, number: Numeral) -> bool:
    """ "loss per share of ($0.21)"; "the EBITDA ($9 million)" is a remark in brackets."""
    before = set(_WORD.findall(reading.text[max(reading.start, at - LOSS_REACH) : at].casefold()))
    return not number.scaled and not before.isdisjoint(reading.vocab.words.losses)


def _money(reading: Reading, number: Numeral, start: int, code: str, negative: bool) -> Amount | None:
    end = number.end
    text = reading.text
    if text[end : end + 1] == "$":  # "$34.769 MM$"
        end += 1
    per = per_after(text, end, reading.end, reading.vocab, code)
    value = -number.value if negative else number.value
    if negative:
        close = text.find(")", end, end + 3)
        end = close + 1 if close >= 0 else end
    if per:
        return Amount(start, per.end, number, value, per.unit, per.kind, "money per unit")
    return Amount(start, end, number, value, code, "money", "money")


def _unit_amount(reading: Reading, number: Numeral, unit: Unit | None) -> Amount | None:
    text = reading.text
    minus = minus_before(text, reading.start, number.start)
    start = number.start
    value = number.value * (unit.factor if unit and unit.kind == "percent" else 1)
    if unit is None:
        if looks_like_year(number) or (minus is not None and not number.decimals):
            return None
        value = _thousands(number)
        return _counted(reading, replace(number, value=value))
    if unit.kind == "duration" and looks_like_year(number):
        return None
    if unit.kind == "money":
        value *= unit.factor
        if number.doubtful and not number.scaled and unit.factor == 1:
            value = _thousands(number)
        per = per_after(text, unit.end, reading.end, reading.vocab, unit.unit)
        if per:
            return Amount(start, per.end, number, value, per.unit, per.kind, "money per unit")
    if unit.kind == "percent" and text[start - 1 : start] == "+" and start > reading.start:
        start -= 1
    if minus is not None and unit.kind in ("percent", "money"):
        start, value = minus, -value
    elif unit.kind == "percent" and text[start - 1 : start] == "(" and text[unit.end : unit.end + 1] == ")":
        pass  # a share in brackets is no fall
    return Amount(start, unit.end, number, value, unit.unit, unit.kind, f"number and {unit.kind}")


def _thousands(number: Numeral) -> Decimal:
    """1,400 heads are one thousand four hundred, also where the comma is the decimal mark."""
    return number.value * 1000 if number.doubtful and not number.scaled else number.value


def _counted(reading: Reading, number: Numeral) -> Amount | None:
    """A number of things, named behind it; "" as unit where nothing is named."""
    text, vocab = reading.text, reading.vocab
    at = number.end
    if behind := vocab.after.match(text, at, reading.end):
        at = behind.end()
    if counter := vocab.counter.match(text, at, reading.end):
        return _with_counter(reading, number, counter)
    at = _past_of(text, number, at, reading.end, vocab)
    hyphened = _NEXT_WORD.match(text, at, reading.end) if text[at : at + 1] == "-" else None
    if hyphened and hyphened["word"].casefold() in vocab.words.small:
        return None  # three-in-one
    noun = noun_after(text, at, reading.end, vocab)
    if noun and text[noun.span.start : noun.span.end].split()[0] in vocab.words.ordinal_marks:
        return None  # "21 st Century": an ordinal that was torn
    if (
        noun is None
        and number.end - number.start > LONGEST_BARE
        and not (number.grouped or number.scaled or number.worded or number.decimals)
    ):
        return None  # a code
    if noun is None:
        return Amount(number.start, number.end, number, number.value, "", "count", "bare number")
    if noun.head.casefold() in vocab.words.not_counted or _is_name(reading, number):
        return None
    kind: FigureKind = "duration" if noun.head.casefold() in vocab.words.durations else "count"
    return Amount(number.start, noun.span.end, number, number.value, noun.head, kind, "number and noun")


def _is_name(reading: Reading, number: Numeral) -> bool:
    if is_named(reading.text, number, reading.names):
        return True
    if number.worded and _in_quotes(reading, number.start):
        return True
    if number.start == reading.start or _titled(reading, number.start):
        return False
    return capitalised(reading.text, number) or follows_a_name(reading.text, number)


def _in_quotes(reading: Reading, at: int) -> bool:
    """Capitalised inside short quotation marks: "One Core and Two Wings"."""
    before = reading.text[max(reading.start, at - 40) : at]
    return reading.text[at].isupper() and any(before.count(mark) % 2 == 1 for mark in '"“')


def _titled(reading: Reading, at: int) -> bool:
    """A stretch in which most words begin with a capital: there capitals say nothing."""
    words = reading.text[max(reading.start, at - 60) : min(reading.end, at + 60)].split()[1:-1]
    return 2 * sum(word[:1].isupper() for word in words) >= len(words)


def _with_counter(reading: Reading, number: Numeral, counter: re.Match[str]) -> Amount:
    """三款新车, 약 300여 개 기업, 50店舗: the noun behind the counter, or the counter where it is a noun itself."""
    word, end = counter["word"], counter.end()
    noun = None
    if word not in reading.vocab.words.heads and not reading.vocab.after.match(reading.text, end, reading.end):
        noun = noun_after(reading.text, end, reading.end, reading.vocab)
    if noun:
        return Amount(number.start, noun.span.end, number, number.value, noun.head, "count", "number and counter")
    return Amount(number.start, end, number, number.value, word, "count", "number and counter")


_WORD = re.compile(r"[^\W\d_]+")
_PARTITIVE = re.compile(r"\s(?P<of>[^\W\d_]{1,6})\s(?P<article>[^\W\d_]{2,6})(?=\s)")
_OF = re.compile(r"\s(?P<of>[^\W\d_]{1,3})(?:[’']|(?=\s))")


def _past_of(text: str, number: Numeral, at: int, end: int, vocab: Vocabulary) -> int:
    """ "nine of the locations" counts locations, "20 millones de usuarios" users."""
    words = vocab.words
    found = _PARTITIVE.match(text, at, end)
    if found and found["of"].casefold() in words.of and found["article"].casefold() in words.articles:
        return found.end()
    short = _OF.match(text, at, end) if number.scaled and words.nouns == "first" else None
    return short.end() if short and short["of"].casefold() in words.of else at


def _pair(reading: Reading, first: Amount) -> Amount:
    """The first of "15 and 20 percent" has the unit that only the second one shows."""
    if first.kind != "count" or (first.number.end != first.end and first.unit + "." not in reading.vocab.words.pairs):
        return first
    join = reading.vocab.pairs.match(reading.text, first.number.end, reading.end)
    second = _second(reading, join.end() + 1, join.start()) if join else None
    if second and second.kind in ("percent", "money") and second.start == second.number.start:
        return replace(first, end=first.number.end, unit=second.unit, kind=second.kind, rule="unit of the next")
    return first


def _range(reading: Reading, first: Amount) -> tuple[Amount, Amount] | None:
    """Both ends of "$1.2 to $1.4 billion", "10-12 million", "between 3 and 5 percent"; None for "from 5 to 7"."""
    text, vocab = reading.text, reading.vocab
    window = max(reading.start, first.start - BEFORE_NUMBER)
    between = vocab.between.search(text, window, first.start)
    after = first.end if first.unit and first.rule != "number and noun" else first.number.end
    join = vocab.both.match(text, after, reading.end) if between else None
    join = join or vocab.to.match(text, after, reading.end)
    if join is None or (vocab.from_.search(text, window, first.start) and not _spreads(text, window, first.start)):
        return None
    at = max(after, join.end())
    while at < reading.end and (text[at].isspace() or text[at] in "$€£¥￥~约約+"):
        at += 1
    second = _second(reading, at, join.end())
    if second is None or second.number.worded != first.number.worded:
        return None
    return _shared(first, second)


def _spreads(text: str, window: int, at: int) -> bool:
    """ "range from 5 to 7", "von 5 bis 7": a range although "from" stands before."""
    return any(word in text[window:at].casefold() for word in ("rang", "between", "zwischen", "von ", "de ", "da "))


def _second(reading: Reading, at: int, low: int) -> Amount | None:
    found = reading.vocab.anchor.search(reading.text, at, min(reading.end, at + 12))
    if found is None or (found.start() > at and not _currency_only(reading.text[at : found.start()])):
        return None
    return _amount(reading, found.start(), low)


def _currency_only(between: str) -> bool:
    return (len(between.strip()) <= 5 and between.strip().isupper()) or between.strip() in ("US$", "HK$", "")


def _shared(first: Amount, second: Amount) -> tuple[Amount, Amount] | None:
    """The lower end takes scale and unit of the upper one, when together they make a range."""
    bare = first.unit == "" or first.rule in ("number and noun", "bare number") or first.unit == second.unit
    money = first.kind == "money" and (second.unit == first.unit or second.rule in ("bare number", "number and noun"))
    if not (bare or money or (first.kind == "money" and second.kind == "per_share")):
        return None
    value = first.value
    if not first.number.scaled and first.number.bare <= second.number.bare and second.number.bare:
        value = first.number.bare * abs(second.value) / second.number.bare  # scale or cents of the upper end
        value = -value if first.value < 0 else value
    unit, kind = (first.unit, first.kind) if money and second.kind != "per_share" else (second.unit, second.kind)
    if abs(value) >= abs(second.value) and not (value < 0 and second.value > value):
        return None
    if kind == "count" and looks_like_year(first.number):
        return None
    high = replace(second, unit=unit, kind=kind)
    return replace(first, value=value, end=second.end, unit=unit, kind=kind), high


def _bounded(reading: Reading, amount: Amount, low: int, high: Amount | None = None) -> Quantity:
    """The quantity with the bound before or behind it inside its span."""
    whole = Quantity(
        span=Span(amount.start, amount.end),
        value=amount.value,
        unit=amount.unit,
        kind=amount.kind,
        high=high.value if high else None,
        rule=f"range, {amount.rule}" if high else amount.rule,
        number=Span(amount.number.start, high.number.end if high else amount.number.end),
    )
    if high:
        floor = max(reading.start, low, amount.start - BEFORE_NUMBER)
        between = reading.vocab.between.search(reading.text, floor, amount.start)
        if between:
            return replace(whole, span=Span(between.start("word"), amount.end))
    return _with_bound(reading, whole, low)


def _with_bound(reading: Reading, quantity: Quantity, low: int) -> Quantity:
    text, vocab, words = reading.text, reading.vocab, reading.vocab.words
    start, end, bound = quantity.span.start, quantity.span.end, "exact"
    floor = max(reading.start, low, start - BEFORE_NUMBER)
    before = vocab.before.search(text, floor, start)
    if before and not _leads_on(reading, before):
        bound, start = str(table_value(words.before, before["word"]) or "about"), before.start("word")
    behind = vocab.after.match(text, end, reading.end)
    if behind is None and quantity.number:
        behind = vocab.after.match(text, quantity.number.end, reading.end)
    if bound == "exact" and behind:
        bound, end = str(table_value(words.after, behind["word"]) or "over"), max(end, behind.end())
    return replace(quantity, span=Span(start, end), bound=_as_bound(bound))


def _leads_on(reading: Reading, before: re.Match[str]) -> bool:
    """ "cayó un 5% hasta los 890 millones": "hasta" leads to the new level there."""
    if before["word"].casefold() not in reading.vocab.words.levels:
        return False
    earlier = reading.text[max(reading.start, before.start() - 14) : before.start()].rstrip(" ,")
    percents = ("%", "％", *reading.vocab.words.percent)
    return earlier.casefold().endswith(percents)


def _as_bound(name: str) -> Bound:
    for bound in ("about", "over", "under", "up_to", "at_least"):
        if name == bound:
            return bound
    return "exact"
