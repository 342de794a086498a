"""An older value in brackets between a number and its unit: "445 (Vj. 398) Mio. Euro", "SEK 1,234 (1,100) million"."""

from __future__ import annotations

from msgspec.structs import replace

from digests.facts.amount import Amount, Reading
from digests.facts.numerals import numeral
from digests.facts.units import unit_after
from digests.facts.vocabulary import Vocabulary, table_value
from digests.pattern import pattern

RULE = "unit behind an older value"

# At most a few letters ("Vj.", "Vorjahr:") stand before the older value.
_BRACKET = pattern(r"\s?\((?:[^\d()]{0,24})(?P<sign>[-−–])?(?P<older>\d[\d.,]{0,14})\)")
_DIGIT = pattern(r"\d")


def with_unit_behind_bracket(reading: Reading, first: Amount) -> Amount:
    """The same amount up to the unit behind a bracket, with its scale; unchanged where there is none."""
    stop = first.number.end
    bare = first.unit == "" and first.rule in ("bare number", "number and noun")
    unscaled = first.kind == "money" and not first.number.scaled and first.end == stop
    bracket = _BRACKET.match(reading.text, stop, reading.end) if bare or unscaled else None
    return _with_unit(reading, first, bracket.end()) if bracket else first


def _with_unit(reading: Reading, first: Amount, at: int) -> Amount:
    vocab = reading.vocab
    scale = vocab.scale.match(reading.text, at, reading.end)
    power = int(str(table_value(vocab.words.scales, scale["word"]))) if scale else 0
    number = replace(first.number, end=scale.end() if scale else at, scaled=scale is not None)
    value = first.value.scaleb(power)
    if first.kind == "money":
        return replace(first, end=number.end, number=number, value=value, rule=RULE) if scale else first
    unit = unit_after(reading.text, number, reading.end, vocab, reading.local)
    if unit is None or unit.kind not in ("money", "percent"):
        return first
    value *= unit.factor
    return replace(first, end=unit.end, number=number, value=value, unit=unit.unit, kind=unit.kind, rule=RULE)


def older_inside(printed: str) -> str | None:
    """The older value in its brackets, with the unit that stands behind them: "398 Mio. Euro"."""
    bracket = _BRACKET.search(printed)
    if bracket is None:
        return None
    return " ".join(f"{bracket['sign'] or ''}{bracket['older']} {printed[bracket.end() :]}".split())


def is_above_older(printed: str, vocab: Vocabulary) -> bool | None:
    """Whether the first number of such an amount lies above the one in its brackets; None where they are one."""
    bracket = _BRACKET.search(printed)
    found = _DIGIT.search(printed)
    if bracket is None or found is None:
        return None
    now = numeral(printed, found.start(), bracket.start(), vocab)
    older = numeral(printed, bracket.start("older"), bracket.end("older"), vocab)
    if now is None or older is None or now.bare == older.bare:
        return None
    return bracket["sign"] is not None or now.bare > older.bare
