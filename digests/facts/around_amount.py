"""What stands around an amount and speaks against it: a footnote, a quote, a bracket, a year long ago."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Literal

from msgspec.structs import replace

from digests.facts.clauses import Clause
from digests.facts.totals import DIVIDENDS, DIVIDENDS_JOINED
from digests.facts.units import base
from digests.languages.numbers import NumberWords
from digests.model import Block, Figure, Quantity, Span
from digests.pattern import pattern

DIVIDEND = 50  # of a currency: more is paid to all
SMALL_MONEY, HUNDREDS = frozenset({"JPY", "KRW"}), 100  # currencies of which a hundred are about one of the others
OFF = 6  # points by which a share in words may miss the one in figures
_DIGITS = pattern(r"\d")
_TO_BRACKET = pattern(r"[^()（）.;]{0,140}[(（]\s?")
MOST_NOTES = 20
_OF_THEN = frozenset({"money", "per_share", "count", "measure"})
_MONEY = frozenset({"money", "per_share"})
_YEARS = frozenset("jahren jahr ans années años anni anos лет года years jahrzehnten décennies décadas decenni".split())
LONG_AGO = 3  # years before the release: money of then is old news, save in reports and before a court
_YEAR = pattern(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
OTHER_MONEY = 30  # characters between a sum and the same in another currency
BRACKET = 14  # characters between an amount and a remark on it
_WORD = pattern(r"[^\W\d_]+")
_QUOTED = pattern(r"[\"“”„«»]")


def of_a_share(figure: Figure) -> Figure:
    """ "declares a dividend of $0.15", 普通配当45円: so little is paid per share."""
    most = DIVIDEND * HUNDREDS if figure.unit in SMALL_MONEY else DIVIDEND
    if figure.kind != "money" or not 0 < figure.value < most or not _is_dividend(figure.measure):
        return figure
    return replace(figure, kind="per_share", unit=f"{figure.unit}/share")


def _is_dividend(measure: str) -> bool:
    return not DIVIDENDS.isdisjoint(measure.casefold().split()) or any(word in measure for word in DIVIDENDS_JOINED)


def spelled_out(body: str, amounts: Sequence[Quantity], at: int) -> Literal["", "words", "figures"]:
    """Which half of "three in five sailors (58%)" an amount is."""
    for first, half in ((at, "words"), (at - 1, "figures")):
        if first < 0 or first + 1 >= len(amounts):
            continue
        words, figures = amounts[first], amounts[first + 1]
        share = words.value if words.kind == "percent" else words.value * 100
        between, behind = body[words.span.end : figures.span.start], body[figures.span.end : figures.span.end + 1]
        plain = words.rule == "share of a group" or not _DIGITS.search(words.span.cut(body))  # "8 marins sur 10 (83 %)"
        if figures.kind != "percent" or not plain or behind not in (")", "）"):
            continue
        if words.kind in ("ratio", "percent") and abs(share - figures.value) <= OFF and _TO_BRACKET.fullmatch(between):
            return "words" if half == "words" else "figures"
    return ""


def footnote(amount: Quantity, block: Block, body: str) -> bool:
    """A small number that opens a paragraph is the mark of a footnote: "1 Access requires …"."""
    opens = amount.span.start == block.span.start and block.kind == "paragraph"
    return opens and amount.kind == "count" and amount.value <= MOST_NOTES and body[amount.span.start].isdigit()


def within_period(amount: Quantity, periods: Sequence[Span]) -> bool:
    """The number of a period ("13-week quarter", "next ten years") is no figure."""
    number = amount.span if amount.kind == "count" else amount.number or amount.span
    if amount.kind not in ("duration", "ordinal", "count"):
        return False
    near = bisect_left(periods, number.end, key=lambda period: period.start) - 1
    return near >= 0 and periods[near].holds(number)


def tells_itself(clause: Clause, amount: Quantity) -> bool:
    """ "The lease runs over ten years": a length right behind its preposition, which is the time of no other amount.

    "The last ten years" are told from the day of the release, and never are a figure.
    """
    first = clause.before((amount.number or amount.span).start)
    if amount.kind != "duration" or len(clause.amounts) > 1 or not first:
        return False
    words = clause.vocab.words
    led = words.tails | words.places if words.nouns == "last" else words.small - words.articles
    return clause.tokens[first - 1].low in led or amount.span.start < (amount.number or amount.span).start


def long_ago(figure: Figure, year: int | None, words: NumberWords) -> bool:
    """ "was bought for $63 million in 2017", told in 2022; "1987 zählte die Gießerei 3.400 Köpfe"."""
    said = (figure.period or "").casefold()
    years = [int(found) for found in _YEAR.findall(said)]
    since = said.split()[:1] and said.split()[0] in words.since  # "seit 2015 wurden 3.400 Familien": until today
    if figure.kind not in _MONEY and (since or words.nouns == "last"):
        return False  # an English verb tells by its tense what is over
    return figure.kind in _OF_THEN and year is not None and bool(years) and max(years) <= year - LONG_AGO


def converted(body: str, here: Quantity, earlier: Quantity | None, words: NumberWords) -> bool:
    """The sum before it once more in another currency: "$379 or €399", "CHF 50 million, about EUR 52 million"."""
    if earlier is None or not here.kind == earlier.kind == "money" or base(here.unit) == base(earlier.unit):
        return False
    between = body[earlier.span.end : here.span.start]
    said = [word.casefold() for word in _WORD.findall(between)]
    if len(between) > OTHER_MONEY or _DIGITS.search(between) or ";" in between or not (said or between.strip()):
        return False
    opens = said[0] in words.or_else if said else between.strip() in ("/", "=", "(", "≈")
    return opens and words.or_else | words.small | words.adverbs >= frozenset(said)


def bracketed(body: str, here: Quantity, earlier: Quantity | None) -> bool:
    """In brackets behind an amount: the same in another currency, a sub-group's share, an older value."""
    span = here.span
    if (
        earlier is None
        or span.start - earlier.span.end > BRACKET
        or (earlier.kind == "count" and here.kind != "measure")
    ):
        return False
    before, behind = body[max(0, span.start - 2) : span.start], body[span.end : span.end + 2]
    changed = here.kind == earlier.kind == "money" and base(here.unit) != base(earlier.unit)
    return before.strip().endswith(("(", "（")) and (changed or behind.strip().startswith((")", "）")))


def told_aside(body: str, amounts: Sequence[Quantity], at: int, words: NumberWords) -> bool:
    """Whether an amount only tells the one before it once more, or what a bracket adds to it."""
    here, earlier = amounts[at], amounts[at - 1] if at else None
    return bracketed(body, here, earlier) or converted(body, here, earlier, words)


def quoted(body: str, sentence: Span, span: Span) -> bool:
    """Inside quotation marks: an odd number of them stands before, in the same paragraph."""
    start = body.rfind("\n", max(0, span.start - 3000), span.start) + 1
    before = len(_QUOTED.findall(body, start, span.start))
    return before % 2 == 1 and (sentence.end - span.start) > 0


def of_then(figure: Figure, year: int | None, read: Clause, at: int) -> bool:
    """Told of years ago, by its own year or by what opens the sentence."""
    return long_ago(figure, year, read.vocab.words) or long_since(read, at)


def long_since(read: Clause, at: int) -> bool:
    """ "Hace doce años la planta contaba con 900 trabajadores": told of years ago, up to the comma behind it."""
    world, opening = read.vocab.words.world, read.amounts[0]
    if not at or opening.kind != "duration" or not (world.ago or world.since):
        return False
    before = read.text[read.sentence.span.start : opening.span.start].strip(' –-•"“„«').casefold()
    behind = read.text[opening.span.end : read.amounts[at].span.start]
    led = before in world.ago or (not before and behind.strip().casefold().startswith(world.since or ("\0",)))
    years = any(word.casefold() in _YEARS for word in opening.span.cut(read.text).split())
    return led and years and "," not in behind.rstrip(", ")
