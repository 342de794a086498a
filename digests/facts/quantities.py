"""Text → quantities: every amount with its exact span, value, unit, kind and bound.

One pass from number to number. At each, what stands just before (bound, currency, sign) and just behind (scale, unit,
noun, the other end of a range) is read with patterns that look at a bounded stretch, so the cost is linear.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from digests.facts.amount import Amount, Reading
from digests.facts.amounts import amount_at
from digests.facts.bracketed_unit import with_unit_behind_bracket
from digests.facts.clauses import phrases_pattern
from digests.facts.compound import compound
from digests.facts.counted_elsewhere import with_nouns_of_others
from digests.facts.numerals import AGAIN
from digests.facts.parts import parts_of_counts
from digests.facts.ranges import BEFORE_NUMBER, both_ends, parts_between, with_shared_unit
from digests.facts.shapes import special
from digests.facts.traps import (
    chained,
    follows_a_name,
    traps,
)
from digests.facts.vocabulary import Vocabulary, table_value, vocabulary
from digests.languages import Language
from digests.languages.joined import either
from digests.model import Bound, Quantity, Span
from digests.pattern import pattern

NOUN = 10  # characters before a number in which its noun stands
LEAST_SUM = 100_000  # below it a bare number beside money is not taken for money
MOST_JOINTS = 3
LED = 90  # characters before a comma in which a rise stands that "до" leads on from
ORE = 60  # characters before an extent in which a grade stands
MOVED = 24  # characters before a bound in which a rise or an older value ends
_LONGEST_REPEAT = 20  # characters of a number in words, its digits in brackets behind it: "thirty (30)"
_JOINTS = frozenset("to versus vs and or compared with from a auf bis a y et à und gegenüber".split())
_LENGTHS = frozenset("m metres meters metre meter ft feet foot".split())
_GRADE = pattern(r"\d\s?(?:g/t|gpt|g Au/t|ppm|ppb|oz/t|% (?:Cu|Zn|Ni|Li|U|Pb|Fe))|grams? per tonne")
_UP_TO = "up to"
_CENTS = pattern(r"[.,]\d\d\Z")  # a price as it stands
_LAST = pattern(r"[^\W\d_]+\.?\Z|[\d.,]+\Z")
_MARKS = pattern(r"[,;:.()%\d]")
_WORDS = pattern(r"[^\W\d_]+")
_PLUS = pattern(r"[+＋]|[- ]plus\b", re.IGNORECASE)
DEFAULT_MONEY: Mapping[str, str] = {"$": "USD", "¥": "JPY", "￥": "JPY", "KR": "SEK", "KR.": "SEK"}


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
    at, unparted = span.start, vocab.unparted
    for anchor in vocab.opens.finditer(text, span.start, span.end):
        if anchor.lastgroup == "word" and not (unparted or anchor.group().casefold() in vocab.starters):
            continue
        begin = anchor.start()
        if begin < at or (not unparted and anchor.lastgroup == "word" and text[begin - 1 : begin].isdigit()):
            continue  # "2seventy" is a name
        skip = bisect_right(starts, begin) - 1
        if skip >= 0 and skipped[skip].end > begin:
            at = skipped[skip].end
            continue
        again = AGAIN.search(text, anchor.end(), anchor.end() + _LONGEST_REPEAT) if anchor["digits"] is None else None
        skip += again is not None and starts[skip + 1 : skip + 2] == [again.start() + 1]  # no mark of a list
        limit = starts[skip + 1] if skip + 1 < len(starts) else span.end
        read = list(_read(replace(reading, end=min(limit, span.end)), begin, at, found[-1] if found else None))
        found += read
        at = max([anchor.end(), *(quantity.span.end for quantity in read)])
    kept = [one for at, one in enumerate(found) if not _scale_lost(text, found, at)]
    told = tuple(with_nouns_of_others(text, tuple(_with_shared_money(text, kept, vocab)), vocab))
    return tuple(parts_of_counts(text, told, vocab))


def _with_shared_money(text: str, found: Sequence[Quantity], vocab: Vocabulary) -> Iterator[Quantity]:
    """ "156,7 millones de euros, frente a los 142,1 millones": a bare sum has the currency of the sum before it.

    Not where its noun says that it is a number of something: 票房突破20亿元，观影人次超过4800万.
    """
    money, counts = None, phrases_pattern(vocab.words.counting, not vocab.joined)
    for quantity in found:
        if quantity.kind == "money":
            money = quantity.unit
        bare = quantity.kind == "count" and not quantity.unit and quantity.value >= LEAST_SUM
        if money and bare and vocab.joined and counts.search(text, quantity.span.start - NOUN, quantity.span.start):
            yield quantity
        elif money and bare:
            yield replace(quantity, unit=money, kind="money", rule="money, as the sum before")
        else:
            yield quantity


def _scale_lost(text: str, found: Sequence[Quantity], at: int) -> bool:
    """ "from $2.1 to $3.4 million", "$3.1 versus $2.9 million": the first shares a scale that it does not show."""
    here, following = found[at], found[at + 1] if at + 1 < len(found) else None
    if following is None or here.kind != "money" or following.unit != here.unit or here.number is None:
        return False
    if not abs(here.value) < 1000 <= LEAST_SUM < abs(following.value) or _CENTS.search(here.number.cut(text)):
        return False
    between = text[here.span.end : following.span.start].casefold().split()
    return 0 < len(between) <= MOST_JOINTS and all(word.strip(",.") in _JOINTS for word in between)


def _read(reading: Reading, at: int, low: int, before: Quantity | None) -> Iterator[Quantity]:
    """What begins at `at`: a special shape, or a number with its unit, or a range of two; `before` stands before it."""
    odd = special(reading.text, at, reading.start, reading.end, reading.vocab)
    if odd:
        yield parts_between(reading, odd, low) or _with_bound(reading, odd, low)
        return
    first = amount_at(reading, at, low)
    if first is None:
        return
    first = with_unit_behind_bracket(reading, compound(reading, first))
    pair = both_ends(reading, first, older=before is not None and before.high is not None)
    if pair:
        low_end, high_end = pair
        yield _bounded(reading, low_end, low, high=high_end)
        return
    first = with_shared_unit(reading, first)
    if not (first.rule == "bare number" and _is_code(reading, first)):
        yield _bounded(reading, first, low)


def _is_code(reading: Reading, amount: Amount) -> bool:
    return chained(reading.text, amount.number) or follows_a_name(reading.text, amount.number)


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
    led = before is None or _leads_on(reading, before) or _other_word(reading, before)
    if before and not led and not _extent(reading, quantity, before):
        bound, start = str(table_value(words.before, before["word"]) or "about"), before.start("word")
    behind = vocab.after.match(text, end, reading.end)
    if behind is None and quantity.number:
        behind = vocab.after.match(text, quantity.number.end, reading.end)
    if bound == "exact" and behind:
        bound, end = str(table_value(words.after, behind["word"]) or "over"), max(end, behind.end())
    if bound == "exact" and quantity.number and _PLUS.search(quantity.number.cut(text)):
        bound = "over"  # "$40+ million"
    if bound == "exact" and quantity.number and _and_some(reading, quantity.number):
        bound = "over"
    if bound == "exact" and not vocab.words.collective.isdisjoint(quantity.span.cut(text).casefold().split()):
        bound = "about"  # "une centaine d'emplois"
    return replace(quantity, span=Span(start, end), bound=_as_bound(bound))


def _extent(reading: Reading, quantity: Quantity, before: re.Match[str]) -> bool:
    """ "5.4 g/t gold over 10 metres", "starting at 61 metres": where ore lies, no bound."""
    low = max(reading.start, before.start("word") - ORE)
    return quantity.unit in _LENGTHS and _GRADE.search(reading.text, low, before.start("word")) is not None


def _and_some(reading: Reading, number: Span) -> bool:
    """3000余万元, 300余社: a sign inside the number or right behind it."""
    said = number.cut(reading.text) + reading.text[number.end : number.end + 2].lstrip()[:1]
    return any(sign in said for sign in reading.vocab.words.some)


def _other_word(reading: Reading, before: re.Match[str]) -> bool:
    """签约14家, 经过十年: the sign of a bound ends another word; "Umfrage unter 400 Betrieben": it only joins.

    So does that of "handed over 53 houses" belong to its verb.
    """
    asked = reading.vocab.words.asked
    if reading.vocab.words.handed and before["word"].casefold() == "over":
        earlier = reading.text[max(0, before.start("word") - MOVED) : before.start("word")].casefold().split()
        if earlier and earlier[-1] in reading.vocab.words.handed:
            return True
    if asked and reading.text[max(0, before.start("word") - MOVED) : before.start("word")].rstrip().casefold().endswith(
        asked
    ):
        return True
    words = reading.vocab.words
    last = _LAST.search(reading.text, max(reading.start, before.start("word") - MOVED), before.start("word") - 1)
    verb = last.group().casefold() if last else ""
    if f"{verb} {before['word'].casefold()}" in words.done:
        return True  # "must hand over $26 million"
    if words.nouns == "last" and before["word"].casefold() == _UP_TO and verb in either(words.flows, words.lifts):
        return True  # "the wage goes up to $15"
    said = reading.text[max(reading.start, before.start("word") - 2) : before.end("word")]
    return said.endswith(reading.vocab.words.not_before)


def _leads_on(reading: Reading, before: re.Match[str]) -> bool:
    """ "cayó un 5% hasta los 890 millones": "hasta" leads to the new level there."""
    if before["word"].casefold() not in reading.vocab.words.levels:
        return False
    words = reading.vocab.words
    earlier = reading.text[max(reading.start, before.start() - MOVED) : before.start()].rstrip(" ,–—-").casefold()
    if earlier.endswith(("%", "％", *words.percent, *words.points)):
        return True
    last = _LAST.search(earlier)
    if last is None:
        return False
    if last.group() in words.up | words.down or last.group() in words.multiples:
        return True  # "увеличилась до 18,4 млрд", "удвоилась до"
    if reading.text[: before.start()].rstrip().endswith(","):  # "сократилась на 41% год к году, до 5,4 млрд"
        said = reading.text[max(reading.start, before.start() - LED) : before.start()].casefold()
        return not (words.up | words.down).isdisjoint(_WORDS.findall(said))
    if _moves_object(reading, before.start()):
        return True
    scaled = not last.group().isalpha() or not words.scales.keys().isdisjoint({last.group(), f"{last.group()}."})
    return scaled and reading.vocab.from_.search(earlier, 0, last.start()) is not None  # "с 19,8 до 18,2%"


def _moves_object(reading: Reading, at: int) -> bool:
    """ "снизил ключевую ставку до 7,25%", "eleva su previsión hasta": what is moved stands between; not "de hasta"."""
    words = reading.vocab.words
    if words.nouns != "first":
        return False
    said = _WORDS.findall(_MARKS.split(reading.text[max(reading.start, at - LED) : at].casefold())[-1])
    return bool(said) and said[-1] not in words.of and not (words.up | words.down).isdisjoint(said[:-1])


def _as_bound(name: str) -> Bound:
    for bound in ("about", "over", "under", "up_to", "at_least"):
        if name == bound:
            return bound
    return "exact"
