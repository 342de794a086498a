"""A sentence as tokens with its amounts in it: what measures, changes and periods are read from."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache

from msgspec import Struct

from digests.facts.vocabulary import BLANK, NEVER, Vocabulary, any_of
from digests.languages.folding import FORMS_IN_NAMES
from digests.languages.numbers import NumberWords
from digests.model import Quantity, Sentence, Span
from digests.pattern import pattern

MONTHS = 12
YEAR = 4  # digits
TURNED = 24  # characters of a word for a rise

_ELISION = r"(?P<elision>(?:[ldsncjmt]|qu|dell|all|nell|dall|sull|un|quest)['’](?=[^\W_]))|"
_TOKEN = pattern(
    r"(?P<word>(?:[A-Z]\.){2,5}|[^\W\d_](?:[\w’'&*/]|(?<=[^\W\d_])[-‐‑.](?=[^\W\d_]))*)|(?P<number>\d{1,60}(?:[.,]\d{1,60})*[^\W\d_]*)|(?P<mark>[^\w\s])"
)


BARE_YEAR = pattern(r"(?:19|20)\d{2}\s?[年년]?")
_YEAR_ALONE = pattern(BARE_YEAR.pattern + r"|(?:19|20)\d{2}\s(?:год[ауе]?|г\.)")
_NAME = pattern(r"(?:[A-Z][\w’'&-]*|[A-Z]{2,})\s\Z")
_DAY_OF_YEAR = pattern(  # a day's number besides the year's
    r"(?<!\d)\d{1,2}(?:st|nd|rd|th|er|°|º)?[. ,]{1,2}(?:de |d’|d')?[^\W\d]"
    r"|[^\W\d_]\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d[./-]\d{1,2}[./-]\d|\d\s?[日일號号]"
)
_ELIDED = pattern(_ELISION + _TOKEN.pattern, re.IGNORECASE)


class Token(Struct, frozen=True):
    """A word, number or mark of a sentence. `role` is "word", "mark", "number", "amount" or "period"."""

    start: int
    end: int
    low: str
    role: str
    amount: int = -1  # index of the quantity that it is part of


class Measured(Struct, frozen=True):
    """What an amount measures, and the rule that found the words."""

    words: str
    rule: str


class Clause(Struct, frozen=True, eq=False):
    """A sentence of a body: its tokens, its amounts in order, its periods."""

    text: str
    sentence: Sentence
    tokens: tuple[Token, ...]
    amounts: tuple[Quantity, ...]
    periods: tuple[Span, ...]
    vocab: Vocabulary
    starts: tuple[int, ...]  # of the tokens
    agents: frozenset[str] = frozenset()  # words of the issuer's name

    def before(self, at: int) -> int:
        """Index of the first token that begins at or after `at`."""
        return bisect_left(self.starts, at)


def clause(
    text: str,
    sentence: Sentence,
    amounts: Sequence[Quantity],
    dates: Sequence[Span],
    vocab: Vocabulary,
    agents: frozenset[str] = frozenset(),
    dateline: Span | None = None,
) -> Clause:
    """The tokens of a sentence; those inside an amount, a date or a period are marked as such.

    The year of the dateline is no period of what follows it.
    """
    span = sentence.span
    if dateline and dateline.meets(span):
        span = Span(min(max(span.start, dateline.end), span.end), span.end)
    said = tuple(_asides(text, sentence.span, amounts, vocab))
    periods = tuple(
        one
        for one in _periods(text, span, amounts, vocab)
        if not any(one.meets(aside) for aside in said) and not _year_of_a_day(text, one, dates)
    )
    span = sentence.span
    gaps = sorted([*periods, *dates, *said])
    taken = [amount.number or amount.span for amount in amounts]
    spans = [amount.span for amount in amounts]
    tokens: list[Token] = []
    at_gap = at_amount = 0
    words = _ELIDED if vocab.words.nouns == "first" else _TOKEN
    for found in words.finditer(text, span.start, span.end):
        start, end = found.span()
        while at_gap < len(gaps) and gaps[at_gap].end <= start:
            at_gap += 1
        while at_amount < len(spans) and spans[at_amount].end <= start:
            at_amount += 1
        role, amount = str(found.lastgroup), -1
        if role == "elision" or (role == "number" and found.group()[-1].isalpha()):
            role = "word"  # 3M, 5G
        if (
            at_amount < len(spans)
            and spans[at_amount].start < end
            and start < _closed(taken[at_amount], amounts[at_amount])
        ):
            role, amount = "amount", at_amount
        elif at_gap < len(gaps) and gaps[at_gap].start < end:
            role = "period"
        tokens.append(Token(start, end, found.group().casefold().rstrip("'’"), role, amount))
    tokens = _names_whole(text, tokens)
    starts = tuple(token.start for token in tokens)
    return Clause(text, sentence, tuple(tokens), tuple(amounts), periods, vocab, starts, agents)


def _names_whole(text: str, tokens: list[Token]) -> list[Token]:
    """ "Net income of Tarn Harbour, Inc. was": the marks of a name's legal form part no clause."""
    marks: set[int] = set()
    for at, token in enumerate(tokens):
        if token.low not in FORMS_IN_NAMES or at < 2 or not text[token.start].isupper():
            continue
        comma = tokens[at - 1].low == ","
        if not text[tokens[at - 1 - comma].start].isupper():
            continue
        marks |= {at - 1} if comma else set()
        follows = tokens[at + 1 : at + 3]
        if len(follows) > 1 and follows[0].low == "." and follows[0].start == token.end:
            marks |= {at + 1} if text[follows[1].start].islower() or follows[1].role == "mark" else set()
    return [token for at, token in enumerate(tokens) if at not in marks] if marks else tokens


def _closed(number: Span, quantity: Quantity) -> int:
    """Where an amount itself ends: the noun that it counts is not part of it."""
    counted = quantity.rule.endswith(("number and noun", "ordinal", "part of a scale", "number and counter"))
    return number.end if counted else quantity.span.end


def _periods(text: str, span: Span, amounts: Sequence[Quantity], vocab: Vocabulary) -> tuple[Span, ...]:
    found: list[Span] = []
    at = 0
    turn = _turn_before(vocab.words)
    for match in period_pattern(vocab.words).finditer(text, span.start, span.end):
        here = Span(*match.span("period"))
        while at < len(amounts) and amounts[at].span.end <= here.start:
            at += 1
        if at < len(amounts) and amounts[at].span.meets(here) and not _length(amounts[at], here):
            continue
        if vocab.words.nouns == "last" and _in_name(text, span, here):
            continue
        led = text[here.start : here.end].split()[0].casefold() in vocab.words.small
        if not led and turn.search(text, max(span.start, here.start - TURNED), here.start):
            continue  # "queda anual de 82,5%": a change over a year; "cayó en julio" tells when
        found.append(here)
    return tuple(found)


def _in_name(text: str, sentence: Span, period: Span) -> bool:
    """ "the Mooring Lines Regulations 2012": a bare year right behind a capital, where other words have none."""
    if BARE_YEAR.fullmatch(period.cut(text)) is None:
        return False
    before = text[max(sentence.start, period.start - TURNED) : period.start]
    if _NAME.search(before) is None or period.start - sentence.start == len(before.lstrip()):
        return False
    words = [word for word in sentence.cut(text).split() if word[:1].isalpha()]
    return sum(word[0].isupper() for word in words) * 2 < len(words)


def _year_of_a_day(text: str, period: Span, dates: Sequence[Span]) -> bool:
    """The year of "June 3, 2025" is no period of its own; that of "May 2025" stands for its month."""
    if _YEAR_ALONE.fullmatch(period.cut(text)) is None:
        return False
    year = Span(period.start, period.start + YEAR)  # "25 июля 2014 года"
    held = (day.cut(text) for day in dates if day.holds(year) and day != period)
    return any(_DAY_OF_YEAR.search(day) for day in held)


def _asides(text: str, span: Span, amounts: Sequence[Quantity], vocab: Vocabulary) -> Iterator[Span]:
    """ "à périmètre constant", "im Jahresvergleich": on which footing a change is told, never what is measured."""
    if not vocab.words.asides or not amounts:
        return
    for match in phrases_pattern(vocab.words.asides, not vocab.joined).finditer(text, span.start, span.end):
        here = Span(*match.span())
        compound = "-" in match.group() and vocab.words.nouns == "last"  # "an up-front payment of"
        if not compound and not any(amount.span.meets(here) for amount in amounts):
            yield here


@cache
def _turn_before(words: NumberWords) -> re.Pattern[str]:
    """A noun for a rise or fall that ends here, in languages where an adjective follows its noun."""
    listed = any_of(words.up | words.down) if words.nouns == "first" else NEVER
    return pattern(rf"(?<![\w-]){listed}\s\Z", re.IGNORECASE)


def _length(quantity: Quantity, period: Span) -> bool:
    """ "the second quarter", "6 months", "за 2 квартала": a small number that may belong to a period."""
    quarters = quantity.kind == "count" and quantity.value <= MONTHS and period.holds(quantity.span)
    return quantity.kind in ("duration", "ordinal") or quarters


@cache
def period_pattern(words: NumberWords) -> re.Pattern[str]:
    """All ways in which a language names a period, as one pattern; its group is `period`."""
    listed = "|".join(f"(?:{each})" for each in words.periods) or "(?!)"
    edge = "" if words.nouns in ("joined", "particles") else r"(?=\w)(?<![^\W_])"
    listed = listed.replace(" ", f"{BLANK}")
    close = "" if words.nouns in ("joined", "particles") else r"(?![^\W\d_])"
    return pattern(f"{edge}(?P<period>{listed}){close}", re.IGNORECASE)


@cache
def ending_pattern(phrases: tuple[str, ...], bounded: bool = True) -> re.Pattern[str]:
    """One of the phrases right at the end, a blank or hyphen behind it."""
    return pattern((r"(?<![\w-])" if bounded else "") + any_of(phrases, False) + r"[\s-]{0,2}\Z", re.IGNORECASE)


@cache
def phrases_pattern(phrases: tuple[str, ...], bounded: bool = True) -> re.Pattern[str]:
    """One of the phrases, anywhere."""
    left, right = (r"(?<![\w-])", r"(?![\w-])") if bounded else ("", "")
    return pattern(left + any_of(phrases, bounded) + right, re.IGNORECASE)
