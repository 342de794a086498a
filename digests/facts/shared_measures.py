"""Measures that stand elsewhere in the line: its label, the amount before, the other of a basic and diluted pair."""

from __future__ import annotations

import re
from functools import cache

from msgspec.structs import replace

from digests.facts.basis import BY_COUNT, EXPECTED, basis_of
from digests.facts.clauses import Clause, phrases_pattern
from digests.facts.totals import named_measure
from digests.facts.vocabulary import Vocabulary
from digests.languages.joined import either
from digests.languages.numbers import NumberWords
from digests.model import Figure
from digests.pattern import pattern

SHORT, LABEL_WORDS = 2, 4  # words of a measure that needs its label, words of a label
MILLION = 1_000_000
MONEY_NEAR = 70  # characters before a bare sum in which something told in money stands
OF_A_REPORT = "a sum of a report"  # said in the rule of an amount without currency whose measure is told in money
PAIRED = 16  # characters between a basic and a diluted amount
_OF_THE_SUBJECT = ("; subject", "; noun before")
LABEL = pattern(r"[\s•●▪*·–—-]{0,8}(?P<label>[^\W\d_][^:：.;!?\n]{2,40})[:：]\s")


def labelled(figure: Figure, label: re.Match[str], vocab: Vocabulary) -> Figure:
    """ "Africa: revenue grew by 8%": a short measure is told with the label that opens its line."""
    name = label["label"].strip()
    known = set(name.casefold().split()) & set(figure.measure.casefold().split())
    if (
        not figure.measure
        or known
        or ")" in name
        or len(figure.measure.split()) > SHORT
        or len(name.split()) > LABEL_WORDS
        or name.split()[-1].casefold() in either(vocab.words.headings, vocab.words.tenses.says)  # "Orley said: “We"
    ):
        return figure
    return replace(figure, measure=f"{name} {figure.measure}", rule=f"{figure.rule}, with its label")


def in_money(figure: Figure, money: str | None, vocab: Vocabulary) -> Figure:
    """ "La cifra de negocio cayó a 2.058 millones": what is told in money is so in the release's only currency."""
    if figure.kind != "count" or abs(figure.value) < MILLION or not _scaled(figure.text, vocab):
        return figure
    if money and figure.unit.casefold() in vocab.words.in_money:  # "1,5 bilhão de investimentos"
        return replace(figure, unit=money, kind="money", rule=f"{figure.rule}, in the release's money")
    bare = not figure.unit and figure.rule.startswith(("bare number", "range, bare number"))
    if not bare or not (_told_in_money(figure.measure, vocab) or (money and _money_near(figure, vocab))):
        return figure
    if vocab.words.nouns == "last":
        return figure  # English names the currency of its sums: "home sales of 5.52 million" are sales
    if money is None and (vocab.joined or vocab.words.nouns == "particles"):
        return figure
    if money is None:  # "ricavi per 725,3 milioni": told as it is printed, in a currency that nobody names
        return replace(figure, rule=f"{figure.rule}, {OF_A_REPORT}")
    return replace(figure, unit=money, kind="money", rule=f"{figure.rule}, in the release's money")


def _scaled(text: str, vocab: Vocabulary) -> bool:
    """Whether an amount is told in millions and the like: "3,5 Mio.", 35.6亿."""
    if vocab.joined or vocab.words.nouns == "particles":
        return any(word in text for word in vocab.words.scales)
    return any(word in vocab.words.scales for word in text.casefold().split())


def _told_in_money(measure: str, vocab: Vocabulary) -> bool:
    """Measures of reports, and what is paid or given: "inversión total", "investiert"."""
    if named_measure(measure, vocab.words) is not None:
        return True
    low = f" {measure.casefold()} "
    return any(f" {name} " in low for name in vocab.words.in_money)


def _money_near(figure: Figure, vocab: Vocabulary) -> bool:
    """What is told in money stands a little before it, or it is what something is done for: "per 35 milioni"."""
    if vocab.joined:
        return False
    before = figure.sentence.partition(figure.text)[0][-MONEY_NEAR:].casefold()
    last = before.split()[-1:]
    return bool(last) and (last[0] in vocab.words.for_ or _money_names(vocab.words).search(before) is not None)


@cache
def _money_names(words: NumberWords) -> re.Pattern[str]:
    return phrases_pattern((*(name for group in words.headline_measures for name in group), *words.in_money))


def inherited(figure: Figure, earlier: Figure | None, vocab: Vocabulary) -> Figure:
    """ "net income was $31.7 million, or $0.62 per share": the second amount has the measure of the first."""
    words, rule = figure.measure, figure.rule
    turns = either(vocab.words.up, vocab.words.down)  # "en baisse de 2 %" says not what falls
    if not words and earlier and earlier.measure and alike(figure, earlier) and earlier.measure.casefold() not in turns:
        words, rule = earlier.measure, f"{figure.rule}, as the amount before"
        if earlier.kind == "per_share" and figure.kind != "per_share":
            return figure
        if earlier.value < 0 < figure.value and {earlier.kind, figure.kind} <= {"money", "per_share"}:
            figure = replace(figure, value=-figure.value)  # "the net loss was $7 million ($0.13 per share)"
    if figure.kind == "per_share" and words and vocab.words.per_share:
        words = _per_share_words(words, (figure.basis or "").removeprefix(f"{EXPECTED}, ") or None, vocab)
    return replace(figure, measure=words, rule=rule)


def alike(figure: Figure, earlier: Figure) -> bool:
    """Whether two amounts can measure one thing: "seats 116 passengers and reaches 100 km/h" tells two things."""
    if {figure.kind, earlier.kind} <= {"money", "per_share", "percent", "ratio"}:
        return True
    if earlier.rule.endswith(_OF_THE_SUBJECT):
        return True  # "a bike that carries up to 440 pounds and travels up to 94 miles"
    bracketed = figure.sentence.partition(figure.text)[0].rstrip().endswith("(")  # "5 miles (8 km)"
    return figure.kind == earlier.kind and (figure.kind != "measure" or figure.unit == earlier.unit or bracketed)


def _per_share_words(words: str, basis: str | None, vocab: Vocabulary) -> str:
    """ "net income" per share, on a diluted basis → diluted net income per share."""
    if not _named_per_share(words, vocab):
        return words
    per = vocab.words.per_share
    for other in ("diluted ", "basic "):  # of the amount that it was taken from
        words = words.removeprefix(other) if basis in BY_COUNT and basis != other.strip() else words
    if not vocab.per_share.search(words):
        words = f"{words} {per}"
    if basis not in BY_COUNT or basis in words.casefold():
        return words
    opens = (
        " ".join(words.split()[:2]).istitle() or not words[1:2].islower()
    )  # "Net Income", "EBITDA" keep their capitals
    return f"{basis} {words}" if opens else f"{basis} {words[:1].lower()}{words[1:]}"


def _named_per_share(words: str, vocab: Vocabulary) -> bool:
    """Earnings and the like: what is told both as a total and per share."""
    low = words.casefold()
    groups = vocab.words.headline_measures[:4]
    return any(name in low for group in groups for name in group)


def basic_amounts(read: Clause) -> frozenset[int]:
    """ "$0.62 per share ($0.61 per share on a diluted basis)": the first of such a pair is basic."""
    return frozenset(
        at
        for at in range(len(read.amounts) - 1)
        if read.amounts[at].kind == read.amounts[at + 1].kind == "per_share"
        and read.amounts[at + 1].span.start - read.amounts[at].span.end <= PAIRED
        and basis_of(read, at + 1, "") == "diluted"
    )
