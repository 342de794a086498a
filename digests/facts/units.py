"""What stands around a number → its unit: currencies before or behind, percent, points, measures, lengths of time."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from msgspec import Struct

from digests.facts.currencies import AFTER, BEFORE, POWERS, SCALED, code_of
from digests.facts.nouns import noun_after
from digests.facts.numerals import Numeral
from digests.facts.vocabulary import Vocabulary, lookup, table_value
from digests.model import FigureKind
from digests.pattern import pattern

WINDOW = 18  # characters before a number in which its currency stands
MOST_WEEKS = 200
A_YEAR = "12 m"  # as the lengths of a language tell it
GRADED = 40  # characters before a length of ore in which its grade begins
LONGEST_ONE = 3  # words of what an amount is told for each of: "per housing unit"

_MINUS = "-−–"
_SI = pattern(
    r"[\s-]?(?P<word>TB/s|GB/s|MB/s|Tbps|Gbps|Mbps|mbps|Mbit/s|Gbit/s|kbps|MWh|GWh|TWh|kWh|Wh|BTC|ETH|MWp|GWp|kWp|MWe|MW|GW|kW"
    r"|km²|km2|km/h|kph|mph|km|mm|cm|μm|µm|nm|m²|㎡|m2|qm|m³|m3|Nm³|kg|mg|µg|g/t|g/l|ppm|ha|Hektar|℃|°C|°F|GHz|MHz|kHz|Hz|TB|GB|MB|PB"
    r"|mAh|Ah|kV|hp|PS|bhp|Nm|bpd|boe/d|boepd|[Bb]oe|BOE|MMcfe|MMcf|Mcfe|Mcf|Bcfe|Bcf|bcf|MMBtu|bbls?/d|[Bb]bls?|Mt(?!\s[A-Z])|MT(?!\s[A-Z])|kt|Mtpa|ktpa|MMboe|Mboe|MMcf/d|Mcf/d|bopd|GJ|PJ|TJ|MJ|ML|GL|mL|mcg|mmHg|kcal|EH/s|PH/s|TH/s|J/TH|Moz|koz|oz|lbs|lb|ft|psi|dB|fps|rpm|TOPS|TFLOPS|dpi|nits|CO2e|m|l|t|g|V|W|L)(?![A-Za-zÀ-ɏА-яЁё0-9_²³’'])"
)
_ONE_LETTER = pattern(r"(?P<gap>[\s-]?)(?P<word>[mltgVWL])(?![A-Za-zÀ-ɏА-яЁё0-9_²³])")
_OF_THEM = pattern(r"\s(?:d[ei](?=\s)|d['’])")
_UNPARTED = pattern(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
_MORE_DIGITS = pattern(r"[.,]?\d")  # "842.7대 1", but 50대 18.9%
_SIZE = pattern(r"\s?\d")  # 1920x1080
_PENCE = pattern(r"\s?p(?=\s(?:per|a)\b|[\s,.;)])")
_NAMED_SHARE = pattern(
    r"(?:\s[A-Z][\w.&’'-]{1,20}){1,3}\s(?:ordinary |common )?[Ss]hare(?![^\W\d_])"
)  # "per Tarn share"
_NEXT_WORD = pattern(r"\s(?P<word>[^\W\d_]{2,16})")
_MANY = pattern(r"\s1(?:0{1,3}|[., ]?000)(?=\s)")  # "per 100 kilometres"
_GRADE_BEHIND = pattern(r"\s?(?:@|at|of|grading|averaging|assaying|running)\s?\d[\d.]{0,6}\s?(?:g/t|gpt|ppm|oz/t|%)")
_GRADE_BEFORE = pattern(r"\d\s?(?:g/t|gpt|ppm|oz/t|%)\s[\w.\s]{1,24}\b(?:over|across)\s\Z")
_CELL = pattern(r"\s{0,2}\)|\s{0,2}%\s{0,2}\)")


class Money(Struct, frozen=True):
    """A currency before a number: where it begins, its code, and whether sign or bracket make it negative."""

    start: int
    code: str
    negative: bool
    power: int = 0  # of ten, told before the currency: "TEUR 450"
    worded: bool = False  # "euro 179.99": in a word, as names are ("Euro 2024", "Euro 6")


class Unit(Struct, frozen=True):
    """What follows a number: where it ends, the unit, the kind, and what the value must be multiplied with."""

    end: int
    unit: str
    kind: FigureKind
    factor: Decimal = Decimal(1)


def base(unit: str) -> str:
    """The unit without what it is told for: USD of "USD/month", tonnes of "tonnes/day"."""
    return unit.partition("/")[0]


def money_before(
    text: str, start: int, at: int, stop: int, local: Mapping[str, str], vocab: Vocabulary
) -> Money | None:
    """The currency that ends at `at`; brackets make it negative when they close behind `stop`."""
    low = max(start, at - WINDOW)
    scaled = SCALED.search(text, low, at)
    if scaled and (sign := code_of(scaled["sign"], local)):
        return Money(scaled.start(), sign, False, POWERS[scaled["scale"].strip(" .\u00a0").upper()])
    found = BEFORE.search(text, low, at)
    if found is None:
        return _in_words(text, low, at, vocab)
    code = code_of(found["sign"], local)
    if code is None:
        return None
    begin = found.start("sign")
    opened = (found["open"] or found["inner"] or "").strip()
    bracketed = opened == "(" and _CELL.match(text, stop) is not None
    joins = found["open"] and (_stuck(text, found.start()) or _parts(text, found.start()))
    signed = opened != "" and opened in _MINUS and not joins
    negative = bracketed or signed
    if negative and found["open"]:
        begin = found.start()
    return Money(begin, code, negative)


def _in_words(text: str, low: int, at: int, vocab: Vocabulary) -> Money | None:
    """港币2.8亿元, 人民币-3,000万元: a currency in words before its amount."""
    signed = at > low and text[at - 1] in _MINUS
    word = vocab.money_ahead.search(text, low, at - 1 if signed else at)
    if word is None:
        return None
    return Money(word.start("word"), str(table_value(vocab.words.currencies_ahead, word["word"])), signed, worded=True)


def _stuck(text: str, at: int) -> bool:
    """A dash that joins words is no sign."""
    return at > 0 and (text[at - 1].isalnum() or text[at - 1] in ")]")


def _parts(text: str, at: int) -> bool:
    """A dash between blanks parts a thing from its price: "Saddle bag - $195"."""
    return text[at + 1 : at + 2].isspace() and text[at - 1 : at].isspace() and _stuck(text, at - 1)


def minus_before(text: str, start: int, at: int, *, korean: bool = False) -> int | None:
    """Where the sign of a number without currency stands: a minus that joins nothing. 营业利润-2亿, 純資産△3億."""
    if at - 1 < start or text[at - 1] not in "-−–▲△Δ" or (korean and text[at - 1] == "▲"):
        return None  # a list in Korean is marked by ▲
    before = text[at - 2] if at - 2 >= start else " "
    if before.isspace() or before in "(:,|（，：、" or _UNPARTED.match(before):
        return at - 1
    return None


def unit_after(text: str, number: Numeral, end: int, vocab: Vocabulary, local: Mapping[str, str]) -> Unit | None:
    """The unit behind a number that has no currency before it."""
    at = number.end
    if found := vocab.basis_points.match(text, at, end):
        return Unit(found.end(), "bps", "percent")
    if found := vocab.points.match(text, at, end):
        return Unit(found.end(), "pp", "percent")
    if found := vocab.percent.match(text, at, end):
        points = vocab.points.match(text, found.end(), end)
        factor = Decimal(10) if found["word"] == "割" else Decimal(1)  # 7割 is 70 %
        return Unit(points.end(), "pp", "percent") if points else Unit(found.end(), "%", "percent", factor)
    return _money_after(text, at, end, vocab, local) or _measure_after(text, number, end, vocab)


def _money_after(text: str, at: int, end: int, vocab: Vocabulary, local: Mapping[str, str]) -> Unit | None:
    word = vocab.money.match(text, at, end)
    if word and (table_value(vocab.words.units, word["word"]) is None or "£" in local):  # else pounds are a weight
        code, _, part = str(table_value(vocab.words.currencies, word["word"]) or "USD").partition("/")
        code = local.get(word["word"], local.get(code, code))
        return Unit(word.end(), code, "money", Decimal(1) / Decimal(part or 1))
    if found := AFTER.match(text, at, end):
        sign = code_of(found["sign"], local)
        if sign and not (found["sign"] == "$" and text[at : at + 1].isspace() and vocab.words.decimal == "."):
            return Unit(found.end(), sign, "money")
    if "£" in local and vocab.words.nouns == "last" and (found := _PENCE.match(text, at, end)):
        return Unit(found.end(), "GBP", "money", Decimal(1) / 100)
    return None


def _measure_after(text: str, number: Numeral, end: int, vocab: Vocabulary) -> Unit | None:
    at, words = number.end, vocab.words
    found = vocab.durations.match(text, at, end)
    if found and text.startswith("-to-", found.end("word")):
        return None  # "4,120 year-to-date"
    if found and not (found["word"] == "주" and (number.scaled or number.value > MOST_WEEKS)):  # 50만 주: shares
        return Unit(found.end("word"), found["word"], "duration")
    times = vocab.times.match(text, at, end)
    if (
        (found := times)
        and not (found["word"] in "xX" and (text[at : at + 1] == " " or _SIZE.match(text, found.end())))
        and not (found["word"][-1:].isdigit() and _MORE_DIGITS.match(text, found.end()))
    ):
        return Unit(found.end(), "x", "ratio")
    at += text[at : at + 1] in ("+", "＋")  # "160,000+ square foot"
    if words.nouns == "first" and number.scaled and (of := _OF_THEM.match(text, at, end)):
        at = of.end()  # "147 milhões de toneladas"
    if found := vocab.units.match(text, at, end):
        return Unit(found.end("word"), str(table_value(words.units, found["word"]) or lookup(found["word"])), "measure")
    if (found := _SI.match(text, at, end)) and not number.worded:
        large = number.decimals or number.grouped or number.value >= 10
        if _ONE_LETTER.match(text, at, end) and not (large or _beside_a_grade(text, number, found.end("word"))):
            return None
        return Unit(found.end("word"), found["word"], "measure")
    return None


def _beside_a_grade(text: str, number: Numeral, end: int) -> bool:
    """ "6m @ 9.1 g/t", "9.1 g/t gold over 4 m": a small number of metres of ore."""
    if text[end - 1] != "m":
        return False
    before = _GRADE_BEFORE.search(text, max(0, number.start - GRADED), number.start)
    return before is not None or _GRADE_BEHIND.match(text, end) is not None


def per_after(text: str, at: int, end: int, vocab: Vocabulary, code: str) -> Unit | None:
    """ "per share", "/t", "a month", "per household" behind an amount of money → USD/share, EUR/t, USD/month."""
    if found := vocab.per.match(text, at, end):
        if share := vocab.shares.match(text, found.end(), end) or _NAMED_SHARE.match(text, found.end(), end):
            return Unit(share.end(), f"{code}/share", "per_share")
        if (unit := _SI.match(text, found.end(), end)) or (unit := vocab.units.match(text, found.end(), end)):
            named = vocab.words.units.get(unit["word"].casefold(), unit["word"])
            return Unit(unit.end("word"), f"{code}/{named}", "money")
    return rate_after(text, at, end, vocab, code, "money")


def rate_after(text: str, at: int, end: int, vocab: Vocabulary, unit: str, kind: FigureKind) -> Unit | None:
    """ "a month", "per second", "per household": how often, or for how many of them, an amount comes.

    "A year" stays with the periods of the sentence; "a month ago", "a week later" say when.
    """
    found = vocab.per_time.match(text, at, end)
    word = found["word"].casefold() if found else ""
    follows = _NEXT_WORD.match(text, found.end(), end) if found else None
    when = follows is not None and follows["word"].casefold() in vocab.words.distance
    if found and not when and vocab.words.lengths.get(word) != A_YEAR:
        return Unit(found.end(), f"{unit}/{found['word']}", kind)
    each = one_after(text, at, end, vocab)
    return Unit(each[0], f"{unit}/{each[1]}", kind) if each else None


def one_after(text: str, at: int, end: int, vocab: Vocabulary) -> tuple[int, str] | None:
    """Where "per household", "per 100 kilometres" ends that stands at `at`, and what it is told for."""
    one = vocab.per_one.match(text, at, end)
    many = _MANY.match(text, one.end(), end) if one else None
    if one and many and (unit := _SI.match(text, many.end(), end) or vocab.units.match(text, many.end(), end)):
        return unit.end("word"), text[many.start() : unit.end("word")].strip()
    noun = noun_after(text, one.end(), end, vocab) if one and not many else None
    if noun is None or len(noun.span.cut(text).split()) > LONGEST_ONE or vocab.words.lengths.get(noun.head.casefold()):
        return None
    return noun.span.end, noun.head
