"""What the line that opens a list says of its items: their period, and whether they are expected."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from digests.facts.basis import EXPECTED
from digests.facts.candidate import Candidate
from digests.facts.period_reported import ahead, period_in
from digests.facts.totals import named_measure
from digests.languages.numbers import NumberWords
from digests.model import Block
from digests.pattern import pattern

OPENS_LIST = 160  # characters of a line that opens a list
LONGEST_NAME = 5  # words of a line that names a measure
_AMOUNT = pattern(r"[$€£¥]\s?\d|\d\s?%")
_SENTENCE_END = (".", ":", "。", "：", "!", "?")


class Listed(Struct, frozen=True):
    """What the last heading or opening line says: period of the section, period of the items, whether they are to come.

    `block` is the one that holds the opening line: its other lines are items too.
    """

    context: str | None
    period: str | None
    awaited: bool = False
    block: int = -1
    measure: str = ""  # "Net sales:" over "Fourth quarter: $40 million"

    def goes_on(self, text: str, block: Block, at: int, context: str | None, words: NumberWords) -> Listed:
        """After one more sentence, of the block with index `at`."""
        holds = block.kind == "item" or at == self.block
        if block.kind == "heading":
            named, filled = period_in(text, words), _AMOUNT.search(text) is not None
            if named or not filled:
                return Listed(named or context, named or context, ahead(text, words), measure=_headed(text, words))
            return self  # "Revenue $300 to $310 million", set as a heading
        if holds:
            return self
        opens = text.rstrip().endswith((":", "：")) and len(text) < OPENS_LIST
        titled = len(text) < OPENS_LIST and not text.rstrip().endswith(_SENTENCE_END)
        awaited = ahead(text, words) or (self.awaited and not titled)
        period = _named(text, context, words) if opens else context
        return Listed(context, period, awaited, at if opens else -1, _headed(text, words) if opens else "")

    def awaits(self, block: Block, at: int) -> bool:
        """Whether what a block tells is expected only because of the line above it."""
        return self.awaited and (block.kind in ("item", "heading") or at == self.block)


def _named(text: str, context: str | None, words: NumberWords) -> str | None:
    """The period that a line names, unless the section's says more: "Third quarter highlights:" and so on."""
    named = period_in(text, words)
    return context if set((named or "").casefold().split()) <= set((context or "").casefold().split()) else named


def _headed(text: str, words: NumberWords) -> str:
    """The measure that a short line names for the items below it, where it names no period and no amount."""
    name = text.strip().rstrip(":：").strip()
    if len(name.split()) > LONGEST_NAME or any(sign.isdigit() for sign in name) or period_in(name, words):
        return ""
    return name if named_measure(name, words) is not None else ""


def as_headed(candidate: Candidate, listed: Listed) -> Candidate:
    """What an item tells without a measure is what the line above the list names."""
    figure = candidate.figure
    if figure.measure or not listed.measure or figure.kind not in ("money", "percent", "per_share"):
        return candidate
    rule = f"{figure.rule}, of the line above"
    return replace(candidate, figure=replace(figure, measure=listed.measure, rule=rule))


def as_expected(candidate: Candidate) -> Candidate:
    """What stands in a list below "Outlook" is expected, though its own line does not say so."""
    figure = candidate.figure
    if candidate.part != "level" or EXPECTED in (figure.basis or ""):
        return candidate
    basis = ", ".join(part for part in (EXPECTED, figure.basis) if part)
    return replace(candidate, figure=replace(figure, basis=basis))
