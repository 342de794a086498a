"""The number at a place with its unit and sign: money, shares, measures, lengths, counts."""

from __future__ import annotations

import re
from decimal import Decimal

from msgspec.structs import replace

from digests.facts.amount import Amount, Reading
from digests.facts.counted import counted
from digests.facts.nouns import noun_after
from digests.facts.numerals import Numeral, numeral, stuck_scale
from digests.facts.shapes import LARGEST_RANK
from digests.facts.traps import (
    looks_like_year,
    part_of_a_name,
    too_odd,
)
from digests.facts.units import Money, Unit, minus_before, money_before, one_after, per_after, rate_after, unit_after
from digests.facts.vocabulary import Vocabulary, table_value
from digests.pattern import pattern

_WORD = pattern(r"[^\W\d_]+")
_PER_ONE = pattern(r"\s(?:per|for every)\s(?:US\$|[$€£])1(?![\d.,])")  # "£0.68 per £1"
_SHARE_BEFORE = pattern(r"(?:[1１一]?株(?:当たり|あたり|につき|に付き)|[每毎]股|[1１一]?주당)[^\d,.，。；;、]{0,8}\Z")
_SHARES_BEFORE = pattern(r"每\s?(?P<many>10{1,2})\s?股[^\d,.，。；;、]{0,12}\Z")  # 每10股派发现金红利1.50元
_EITHER_WAY = pattern(r"(?:\bplus (?:or )?|\bplus/|\+\s?/\s?)\Z", re.IGNORECASE)  # "plus or minus 3 percent"
_LEADS = frozenset({"to", "or", "at", "negative", "from"})
NAME_REACH, MINUS_REACH = 24, 16
MANY_HOURS = 1_000_000  # that were worked, and no length of time
MOST_FOR_ONE = 10  # shares that are given for one
LOSS_REACH = 60  # characters before a bracket in which a loss is named


def amount_at(reading: Reading, at: int, low: int) -> Amount | None:
    """The number at `at` with its unit; None when it is a year, a name or too odd to be trusted."""
    text, end, vocab = reading.text, reading.end, reading.vocab
    number = numeral(text, at, end, vocab)
    if number is None or too_odd(number):
        return None
    if text[number.end : number.end + 1].strip() and text[number.end] in vocab.words.several:
        return None  # 3千数百万円: a digit is left open
    money = money_before(text, max(reading.start, low), at, number.end, reading.local, vocab)
    if money and (vocab.joined or not money.worded or number.decimals or number.grouped or number.scaled):
        return _with_currency(reading, stuck_scale(text, number, end, vocab, spaced=True), money)
    remark = text[max(0, at - 3) : at - 1].strip()[-1:].isdigit()  # "20,7 (21,2) %" tells an older value
    if text[at - 1 : at] == "(" and not remark and (percent := _BRACKETED.match(text, number.end, end)):
        return Amount(at - 1, percent.end(), number, -number.value, "%", "percent", "number and percent")
    stuck = stuck_scale(text, number, end, vocab, spaced=False)
    if stuck is number:
        spaced = stuck_scale(text, number, end, vocab, spaced=True)
        stuck = spaced if spaced is not number and text[spaced.end : spaced.end + 1] in ("€", "$", "£") else number
    if stuck is not number and vocab.names.search(text, max(low, number.start - NAME_REACH), number.start):
        return None  # Phase 2b
    if stuck is not number and _trusted(reading, stuck):
        number = stuck
    unit = unit_after(text, number, end, vocab, reading.local)
    if unit is None and (rank := _rank_before(text, number, max(low, reading.start), vocab)) is not None:
        noun = noun_after(text, number.end, end, vocab)
        return Amount(rank, number.end, number, number.value, noun.head if noun else "", "ordinal", "rank")
    if unit and unit.unit == "x" and _how_often(reading, number, unit.end):
        return None
    if unit is None and part_of_a_name(text, number, vocab):
        return None
    if unit is None and number is not stuck and stuck.end > number.end:
        return None
    return _unit_amount(reading, number, unit)


def _rank_before(text: str, number: Numeral, start: int, vocab: Vocabulary) -> int | None:
    """Where "No.", "Top" or "#" before a small whole number begins."""
    if number.decimals or number.scaled or number.grouped or number.value > LARGEST_RANK:
        return None
    found = vocab.rank.search(text, max(start, number.start - 12), number.start)
    return found.start("word") if found else None


def _with_currency(reading: Reading, number: Numeral, money: Money) -> Amount | None:
    """Money: in brackets a loss or a remark, with a scale before or behind them."""
    text = reading.text
    if text[money.start : number.start].strip() == "$" and (code := _CODE.match(text, number.end)):
        return _money(reading, replace(number, end=code.end()), money.start, code["code"], money.negative)
    if reading.vocab.joined:
        number = _with_suffix(reading, number)
    if money.code in _COMMA_PARTS_THOUSANDS and number.doubtful and not number.scaled:
        number = replace(number, value=_thousands(number), doubtful=False)
    if money.power:
        if number.scaled:
            return None
        number = replace(number, value=number.value.scaleb(money.power), scaled=True)
    if not money.negative or "(" not in text[money.start : number.start]:
        return _money(reading, number, money.start, money.code, money.negative)
    close = text.find(")", number.end, number.end + 3)
    scale = reading.vocab.scale.match(text, close + 1, reading.end) if close >= 0 and not number.scaled else None
    letter = reading.vocab.glued.match(text, close + 1, reading.end) if close >= 0 and not number.scaled else None
    if letter and not scale and letter.start("word") == close + 1:
        return None  # ($1.2)M: the scale of a bracket, too odd to be sure of
    if scale:
        power = int(str(table_value(reading.vocab.words.scales, scale["word"])))
        number = replace(number, value=number.value.scaleb(power), end=scale.end(), scaled=True)
    remark = text[money.start] == "(" and not scale and not _told_as_loss(reading, money.start, number)
    start = money.start + 1 if remark else money.start
    return _money(reading, number, start, money.code, not remark)


def _with_suffix(reading: Reading, number: Numeral) -> Numeral:
    """港币2.8亿元, 港幣15仙, 港幣3元65仙: the currency's own word behind an amount that has it before."""
    suffix = reading.vocab.money.match(reading.text, number.end, reading.end)
    if suffix is None:
        return number
    _, _, part = str(table_value(reading.vocab.words.currencies, suffix["word"]) or "").partition("/")
    value, stop = number.value / Decimal(part or 1), suffix.end()
    if not part and not number.scaled and (small := _SMALL_COIN.match(reading.text, stop, reading.end)):
        value, stop = value + Decimal(small["cents"]) / 100, small.end()
    return replace(number, value=value, end=stop)


_COMMA_PARTS_THOUSANDS = frozenset({"PEN", "MXN", "DOP", "GTQ", "HNL", "NIO"})  # "S/ 15,000" is fifteen thousand
_SMALL_COIN = pattern(r"(?P<cents>\d{1,2})[仙分]")
_CODE = pattern(r"\s?\(?(?P<code>CAD|AUD|USD|NZD|SGD|HKD|MXN|TWD)(?![A-Za-z])\)?")  # "$10.2M CAD", "$9 bn (USD)"
_BRACKETED = pattern(r"\s?\)\s?%")
_LAST_WORD = pattern(r"(?<![^\W\d_])(?P<word>[^\W\d_]{1,5})\s\Z")
_NEXT_WORD = pattern(r"[\s-]{1,2}(?P<word>[^\W\d_]{1,20})")


def _how_often(reading: Reading, number: Numeral, at: int) -> bool:
    """ "told him 9 times to": how often; "9 times higher", "at 3.0 times.", "в 1,5 раза" and "9x" are ratios."""
    start = number.start
    if reading.vocab.joined or reading.text[at - 1] in "xX":
        return False
    before = _LAST_WORD.search(reading.text, max(reading.start, start - 6), start)
    if before and before["word"].casefold() in reading.vocab.words.multiplied:
        return False
    follows = _NEXT_WORD.match(reading.text, at, reading.end)
    if number.decimals and (follows is None or follows["word"].casefold() in reading.vocab.words.from_):
        return False
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
    """ "loss per share of ($0.21)", "EBITDA was ($9 million)"; "the EBITDA ($9 million)" is a remark in brackets."""
    before = reading.text[max(reading.start, at - LOSS_REACH) : at].casefold()
    words, language = _WORD.findall(before), reading.vocab.words
    if not words or before[-2:].strip()[-1:].isdigit():
        return False
    if words[-1] in language.of | language.verbs | _LEADS:
        return True
    if number.scaled:
        return False
    return not language.losses.isdisjoint(words) or words[-1] in ("eps", "ebitda") or words[-2:] == ["per", "share"]


def _money(reading: Reading, number: Numeral, start: int, code: str, negative: bool) -> Amount | None:
    end = number.end
    text = reading.text
    if text[end : end + 1] == "$":  # "$34.769 MM$"
        end += 1
    value = -number.value if negative else number.value
    if negative:
        close = text.find(")", end, end + 3)
        end = close + 1 if close >= 0 else end
    per = per_after(text, end, reading.end, reading.vocab, code)
    if of_one := _PER_ONE.match(text, end, reading.end):
        end = of_one.end()
    before = reading.vocab.minus.search(text, max(reading.start, start - MINUS_REACH), start)
    if before and not negative:
        start, value = before.start("word"), -value
    if not per and reading.vocab.joined and _SHARE_BEFORE.search(text, max(reading.start, start - 16), start):
        return Amount(start, end, number, value, f"{code}/share", "per_share", "money per unit")
    if per:
        return Amount(start, per.end, number, value, per.unit, per.kind, "money per unit")
    return Amount(start, end, number, value, code, "money", "money")


def _unit_amount(reading: Reading, number: Numeral, unit: Unit | None) -> Amount | None:
    text, vocab = reading.text, reading.vocab
    minus = minus_before(text, reading.start, number.start, korean=reading.vocab.words.nouns == "particles")
    start = number.start
    value = number.value * (unit.factor if unit and unit.kind == "percent" else 1)
    if unit is None:
        year = looks_like_year(number) and not _counts_things(reading, number)
        if year or (minus is not None and not number.decimals):
            return None
        value = number.value if _part_of_share(reading, number) else _thousands(number)
        return counted(reading, replace(number, value=value))
    if unit.kind == "duration":
        return None if looks_like_year(number) else _length(reading, number, unit)
    if unit.kind == "money":
        value *= unit.factor
        if number.doubtful and not number.scaled and unit.factor == 1:
            value = _thousands(number)
        if whole := _per_or_loss(reading, number, unit, value):
            return whole
    if unit.kind == "percent" and text[start - 1 : start] == "+" and start > reading.start:
        start -= 1
    told = reading.vocab.minus.search(text, max(reading.start, start - MINUS_REACH), start)
    if _either_way(reading, minus if minus is not None else told.start("word") if told else None):
        return None
    if minus is not None and unit.kind in ("percent", "money"):
        start, value = minus, -value
    elif told and unit.kind in ("percent", "money"):
        start, value = told.start("word"), -value
    rule, end = f"number and {unit.kind}", unit.end
    if unit.kind in ("measure", "percent") and (per := rate_after(text, end, reading.end, vocab, unit.unit, unit.kind)):
        named = unit.unit if unit.kind == "percent" else per.unit
        return Amount(start, per.end, number, value, named, unit.kind, rule)
    return Amount(start, end, number, value, unit.unit, unit.kind, rule)


def _per_or_loss(reading: Reading, number: Numeral, unit: Unit, value: Decimal) -> Amount | None:
    """Money with what stands behind its currency: "0,52 euros por acción", "6 millones de euros negativos"."""
    text, start = reading.text, number.start
    if per := per_after(text, unit.end, reading.end, reading.vocab, unit.unit):
        return Amount(start, per.end, number, value, per.unit, per.kind, "money per unit")
    if reading.vocab.joined and _SHARE_BEFORE.search(text, max(reading.start, start - 16), start):
        return Amount(start, unit.end, number, value, f"{unit.unit}/share", "per_share", "money per unit")
    if many := _SHARES_BEFORE.search(text, max(reading.start, start - 24), start) if reading.vocab.joined else None:
        return Amount(start, unit.end, number, value, f"{unit.unit}/{many['many']}股", "money", "money per unit")
    loss = _minus_behind(reading, unit.end)
    return Amount(start, loss, number, -abs(value), unit.unit, unit.kind, "number and money") if loss else None


def _minus_behind(reading: Reading, at: int) -> int | None:
    """Where "negativos" ends right behind an amount that ends at `at`."""
    found = _WORD.match(reading.text, at + 1, reading.end) if reading.vocab.words.minus_behind else None
    return found.end() if found and found.group().casefold() in reading.vocab.words.minus_behind else None


def _length(reading: Reading, number: Numeral, unit: Unit) -> Amount:
    """ "three years", "dos años y medio"; millions of hours are a count of them."""
    if number.scaled and number.value >= MANY_HOURS:
        return Amount(number.start, unit.end, number, number.value, unit.unit, "count", "number and noun")
    half = None if number.decimals else reading.vocab.and_half.match(reading.text, unit.end, reading.end)
    value, end = (number.value + Decimal("0.5"), half.end()) if half else (number.value, unit.end)
    each = one_after(reading.text, end, reading.end, reading.vocab)
    return Amount(number.start, each[0] if each else end, number, value, unit.unit, unit.kind, "number and duration")


def _either_way(reading: Reading, sign: int | None) -> bool:
    """ "plus or minus 3 percent": the sign at this place only says how far an amount may be off."""
    return (
        sign is not None and _EITHER_WAY.search(reading.text, max(reading.start, sign - MINUS_REACH), sign) is not None
    )


def _counts_things(reading: Reading, number: Numeral) -> bool:
    """2000多名观众: a counter behind it says that it is no year."""
    if not reading.vocab.joined:
        return False
    behind = reading.vocab.after.match(reading.text, number.end, reading.end)
    return reading.vocab.counter.match(reading.text, behind.end() if behind else number.end, reading.end) is not None


def _part_of_share(reading: Reading, number: Numeral) -> bool:
    """ "1.079 shares of the new house for each": a ratio, where the point is the decimal mark and stands first."""
    vocab = reading.vocab
    printed = reading.text[number.start : number.end]
    return "." in printed and number.bare < MOST_FOR_ONE and vocab.shares.match(reading.text, number.end) is not None


def _thousands(number: Numeral) -> Decimal:
    """1,400 heads are one thousand four hundred, also where the comma is the decimal mark."""
    return number.value * 1000 if number.doubtful and not number.scaled else number.value
