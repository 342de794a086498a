"""Figures in words and digits: verbatim in the release's own language, else rewritten exactly in another.

Rewriting never rounds: a number word is used only where all digits survive it, and the decimals are those that were
printed ("2.10 billion" stays 2,10 Mrd.).
"""

from __future__ import annotations

import unicodedata
from decimal import Decimal
from typing import NamedTuple

from babel import Locale
from babel.numbers import format_decimal, get_currency_name, get_currency_symbol

from digests.compose.match import fold, found
from digests.languages import LANGUAGES
from digests.languages.writing import Plural, Scale, Writing
from digests.model import Change, Figure
from digests.pattern import pattern

_NUMBER = pattern(r"\d(?:[.,'’ ]?\d)*")  # after NFKC, which leaves one kind of blank
_MOST_DECIMALS = 2  # with a number word: three would look like thousands to half the world; such a value is written out
_CURRENCY = pattern(r"[A-Z]{3}")
_HARD_BLANK = "\u00a0"
_UP, _DOWN = "▲", "▼"


class _Printed(NamedTuple):
    """How a value stood in the text: 10^`power` is the place of its last digit; whether a number word scaled it."""

    power: int
    decimals: bool
    scaled: bool


def writing_of(language: str) -> Writing:
    """How to write in a language; English where there is nothing to write it with."""
    known = LANGUAGES.get(language)
    return (known and known.writing) or _english()


def write_figure(figure: Figure, of: str, into: str) -> str:
    """A figure of a release in language `of`, for readers of `into`: "17.72 million users", "17,72 Mio. users"."""
    if of == into and not _bare(figure):
        return _verbatim(figure)
    writing = writing_of(into)
    if figure.kind == "ordinal":
        return writing.quote.format(_verbatim(figure))
    if figure.kind == "duration" and (length := _length_of(figure.unit, of)):
        amount = _length(figure, length, writing)
    else:
        amount = _amount(figure.value, figure, writing)
        if figure.high is not None:
            amount = writing.between.format(amount, _amount(figure.high, figure, writing))
    amount = writing.bounds[figure.bound].format(amount)
    return f"{_UP} {amount}" if figure.value > 0 and _is_turn(figure) else amount


def write_turn(figure: Figure, of: str, into: str) -> str:
    """How a figure moved; of one that is a rise or fall itself only what it is against, its arrow stands before it."""
    change = figure.change
    if change is None or not _is_turn(figure):
        return write_change(change, of, into)
    return writing_of(into).against.format(change.against) if change.against and of == into else ""


def write_measure(figure: Figure, of: str, into: str) -> str:
    """What a figure measures, in the release's words, in quotation marks for readers of another language.

    Empty where the figure as written says it already: "over 90 countries" needs no "countries" behind it.
    """
    if of != into:
        return writing_of(into).quote.format(figure.measure) if figure.measure else ""
    return "" if found(figure.measure, fold(write_figure(figure, of, into))) else figure.measure


def write_change(change: Change | None, of: str, into: str) -> str:
    """The direction and size of a change: "▲ 3.2% from $303.5 million"; empty without one."""
    if change is None:
        return ""
    writing = writing_of(into)
    said = [_UP if change.direction == "up" else _DOWN]
    if change.value is not None:
        said.append(write_amount(abs(change.value), change.unit or "", writing))
    if change.against and of == into:
        said.append(writing.against.format(change.against))
    return " ".join(said)


def write_amount(value: Decimal, unit: str, writing: Writing, printed: str = "") -> str:
    """A value with its unit as the model spells units: a currency, "%", "pp", "bps", "x", "USD/share", or a noun."""
    money, slash, noun = unit.partition("/")
    if _CURRENCY.fullmatch(money):
        amount = _money(value, money, writing, printed)
        return writing.per.get(noun, "{}/" + noun).format(amount) if slash else amount
    number, scale, category = _number(value, printed, writing)
    number = _with(scale, number, category)
    if unit == "%":
        return number + _percent_sign(writing)
    if unit in ("pp", "bps"):
        return _form(writing.pp if unit == "pp" else writing.bps, category).format(number)
    if unit == "x":
        return writing.factor.format(number)
    return f"{number}{writing.scale_of if scale and writing.scale_of else ' '}{unit}" if unit else number


def write_basis(figure: Figure, into: str) -> str:
    """On which basis a figure is told, in the reader's words: "non-GAAP, diluted"; empty without one."""
    if not figure.basis:
        return ""
    writing = writing_of(into)
    return writing.comma.join(writing.bases.get(name, name) for name in figure.basis.split(", "))


def plural(forms: Plural, count: int | Decimal, writing: Writing) -> str:
    """The form that goes with a count, with the count in it."""
    return _form(forms, Locale.parse(writing.locale).plural_form(count)).format(
        format_decimal(count, locale=writing.locale)
    )


def _english() -> Writing:
    writing = LANGUAGES["en"].writing
    assert writing is not None
    return writing


def _length(figure: Figure, length: str, writing: Writing) -> str:
    """A length of time, its noun once: "10 to 20 days". "Million" would want a preposition before it: digits there."""
    last, said = figure.value if figure.high is None else figure.high, []
    for value in (figure.value, last):
        number, scale, category = _number(value, figure.text, writing, words=not writing.scale_of)
        said.append(_with(scale, number, category))
    amount = said[0] if figure.high is None else writing.between.format(*said)
    return _form(writing.durations[length], category).format(amount)


def _amount(value: Decimal, figure: Figure, writing: Writing) -> str:
    unit = figure.unit
    if figure.kind == "count" and unit.casefold() in figure.measure.casefold():
        unit = ""  # the measure says what is counted
    return write_amount(value, unit, writing, figure.text)


def _length_of(noun: str, language: str) -> str | None:
    """second … year, by any of the words of a language for it."""
    writing = writing_of(language)
    wanted = noun.casefold()
    for length, forms in writing.durations.items():
        if wanted in {form.format("").strip().casefold() for form in forms.values()}:
            return length
        if wanted in {other.casefold() for other in writing.duration_nouns.get(length, ())}:
            return length
    return None


def _verbatim(figure: Figure) -> str:
    """The printed text; a loss or fall whose sign is only told in words gets its sign back."""
    text = " ".join(figure.text.split())
    if figure.value > 0 and _is_turn(figure):
        return text if any(mark in text for mark in "+＋▲△↑") else f"{_UP} {text}"
    if figure.value >= 0 or any(mark in text for mark in "-−–(▼△"):
        return text
    return f"{_DOWN} {text}" if figure.kind == "percent" else f"−{text}"


def _is_turn(figure: Figure) -> bool:
    """Whether a percentage is itself by how much something moved: "sales grew 4%"."""
    change = figure.change
    told = change is not None and change.value == abs(figure.value) and change.unit == figure.unit
    return told and figure.kind == "percent"


def _bare(figure: Figure) -> bool:
    """Whether the text alone would mislead: a table's cell without the currency, the sign or the scale of its head."""
    text = figure.text
    if any(mark.isalpha() for mark in text):
        return False
    if figure.kind == "percent" or figure.unit == "%":
        return "%" not in unicodedata.normalize("NFKC", text)
    printed = _printed(figure.value, text)
    scaled = printed is not None and printed.scaled
    if figure.kind in ("money", "per_share"):
        return scaled or not any(unicodedata.category(mark) == "Sc" for mark in text)
    return scaled


def _money(value: Decimal, code: str, writing: Writing, printed: str) -> str:
    number, scale, category = _number(abs(value), printed, writing)
    sign = "−" if value < 0 else ""
    locale = Locale.parse(writing.locale)
    amount = _with(scale, number, category)
    if writing.money:
        name = writing.currencies.get(code) or get_currency_name(code, 2, locale)
        return sign + writing.money.format(amount=amount, name=name)
    symbol = get_currency_symbol(code, locale)
    pattern = locale.currency_formats["standard"].pattern.partition(";")[0]
    if pattern.startswith("¤"):
        blank = _HARD_BLANK if symbol[-1].isalpha() or pattern[1:2].isspace() else ""
        return f"{sign}{symbol}{blank}{amount}"
    return f"{sign}{amount}{writing.scale_of if scale else _HARD_BLANK}{symbol}"


def _number(value: Decimal, text: str, writing: Writing, words: bool = True) -> tuple[str, Scale | None, str]:
    """Digits, the number word that goes with them, and their plural category. Exact: no digit is lost."""
    printed = _printed(value, text)
    scale = None
    if words and (printed is None or printed.scaled):
        scale = next(
            (s for s in writing.scales if abs(value) >= s.value and _decimals(value / s.value) <= _MOST_DECIMALS), None
        )
    mantissa = value / scale.value if scale else value
    decimals = _decimals(mantissa)
    if printed and printed.decimals:
        decimals = max(decimals, (scale.value.adjusted() if scale else 0) - printed.power)
    shown = mantissa.quantize(Decimal(1).scaleb(-decimals)) if decimals else mantissa.to_integral_value()
    pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
    locale = Locale.parse(writing.locale)
    digits = format_decimal(abs(shown), format=pattern, locale=locale)
    return ("−" if value < 0 else "") + digits, scale, locale.plural_form(shown)


def _printed(value: Decimal, text: str) -> _Printed | None:
    """How the value stands in the text, by the number there whose digits are the value's; None for number words."""
    wanted = "".join(map(str, abs(value).normalize().as_tuple().digits))
    for run in _NUMBER.finditer(unicodedata.normalize("NFKC", text)):
        digits = "".join(mark for mark in run.group() if mark.isdigit()).lstrip("0")
        if not digits or digits.rstrip("0") != wanted.rstrip("0"):
            continue
        power = value.adjusted() - len(digits) + 1
        point = max(run.group().rfind("."), run.group().rfind(","))
        after = len(run.group()) - point - 1 if point >= 0 else 0
        if power < 0:
            return _Printed(power, True, False) if after == -power else None
        return _Printed(power, power > 0 and after not in (0, 3), power > 0)
    return None


def _decimals(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _with(scale: Scale | None, number: str, category: str) -> str:
    return _form(scale.forms, category).format(number) if scale else number


def _form(forms: Plural, category: str) -> str:
    return forms.get(category, forms["other"])


def _percent_sign(writing: Writing) -> str:
    pattern: str = Locale.parse(writing.locale).percent_formats[None].pattern.partition(";")[0]
    return pattern[pattern.rindex("0") + 1 :]
