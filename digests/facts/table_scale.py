"""In what the amounts of a table are told: thousands, millions, which currency.

It stands in the cell itself ("2 295 M€"), in the row head ("Revenue (RMB million)"), in the head of the column, in the
head of the table ("in TEUR"), in a line above it, or in the head of the statements before. A scale behind a number is
an amount and no head: "25.4 Mio. EUR" says nothing of the table below. Each kind of head is a named pattern; the
scales and currencies in it are the language's words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from msgspec import Struct

from digests.facts.currencies import SIGN, code_of
from digests.facts.vocabulary import any_of, lookup, table_value
from digests.languages.numbers import NumberWords
from digests.pattern import pattern

LONGEST_HEAD = 110  # characters of a line that is a head and no sentence
LONGEST_BRACKET = 90
LEAST_SENTENCE = 6  # words; "млн руб." is a head
_ENDS = (".", "!", "?", "。")

_SIGNS = r"(?:US\$|C\$|A\$|HK\$|NT\$|S\$|R\$|[$€£¥₽])"
_CODE = r"(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|JPY|CNY|RMB|HKD|SGD|INR|AUD|CAD|NZD|BRL|MXN|ZAR|RUB|KZT|TRY)"
_POWERS: Mapping[str, int] = {
    "t": 3, "k": 3, "tsd": 3, "m": 6, "mn": 6, "mm": 6, "mio": 6, "mln": 6, "mil": 6,
    "bn": 9, "b": 9, "md": 9, "mds": 9, "mrd": 9, "mld": 9, "cr": 7,
}  # fmt: skip
_BEFORE = r"(?:[TtkKMm]|Tsd\.?|MM|mn|Mn|[Mm]io\.?|[Mm]ln\.?|[Mm]rd\.?|[Mm]ld\.?|Mds?)"
_BEHIND = r"(?:[kKmM]|MM|mm|mn|Mn|MN|mln|bn|Bn|B|Mio\.?|Mrd\.?|Cr\.?)"
_NO_AMOUNT = r"(?<![\d,.])(?<!\d\s)(?<![^\W\d_])"
_THOUSANDS = r"['’‘`]?\s?000(?P<more>,000)?(?:['’]?s)?(?!\d|[,.]\d)"


class Told(Struct, frozen=True):
    """A power of ten and a currency, as far as they are said."""

    power: int | None = None
    currency: str | None = None

    def or_else(self, other: Told) -> Told:
        """What this one leaves open, as the other says it."""
        power = self.power if self.power is not None else other.power
        return Told(power, self.currency or other.currency)

    def money_only(self) -> Told:
        """Without the scale: what running text tells of a currency holds for its table, a scale does not."""
        return Told(None, self.currency)


UNTOLD = Told()


class _Heads(Struct, frozen=True, eq=False):
    """The patterns of one language."""

    words: NumberWords
    scale: re.Pattern[str]
    money: re.Pattern[str]
    behind: re.Pattern[str]


@cache
def _heads(words: NumberWords) -> _Heads:
    joined = words.nouns in ("joined", "particles")
    names = any_of((name for name, code in words.currencies.items() if "/" not in code), not joined)
    money = rf"(?:{SIGN}|{_SIGNS}|(?i:{names}))"
    scales = rf"(?i:{any_of((*words.scales, *_plurals(words)), not joined)})"
    edge = "" if joined else r"(?![^\W\d_])"
    left = _NO_AMOUNT if not joined else r"(?<![\d,.])(?<!\d\s)"
    phrases = rf"(?i:{any_of(words.scale_heads, not joined)})"
    scale = "|".join(
        (
            rf"{left}(?P<alone>{phrases})(?!\s(?:of|de|di)\s)",
            rf"{left}(?P<of>{scales})\.?\s?(?:of\s|de\s|di\s|d['’]|in\s)?(?P<of_money>{money})",
            rf"{_NO_AMOUNT}(?P<stuck>{_BEFORE})\s?(?P<stuck_money>{_SIGNS}|{_CODE}){edge}",
            rf"{left}(?P<money>{money})\s?[(/]?(?:in\s|en\s|em\s|в\s)?(?P<money_of>{scales})",
            rf"{_NO_AMOUNT}(?P<sign>{_SIGNS}|{_CODE})\s?(?:in\s)?(?P<sign_of>{_BEHIND})(?!\w)",
            rf"{left}(?P<zeros_money>{money}|(?<=\()|(?<=in\s)|(?=['’‘`]))\s?/?(?:in\s)?{_THOUSANDS}",
        )
    )
    behind = rf"[\s\u00a0\u202f]?(?:(?P<word>{scales})|(?P<letter>{_BEHIND}|{_BEFORE}))\s?(?P<money>{money})?(?!\w)"
    return _Heads(words, pattern(scale), pattern(money), pattern(behind))


def _plurals(words: NumberWords) -> Iterator[str]:
    """ "thousands" beside "thousand": heads stand in the plural where amounts do not."""
    return (f"{name}s" for name in words.scales if name.isascii() and not name.endswith(("s", ".")))


def told_in(text: str, words: NumberWords, local: Mapping[str, str]) -> Told:
    """The last scale that a head tells, and its currency, else the last currency of the text."""
    heads = _heads(words)
    told = Told()
    for found in heads.scale.finditer(text):
        told = _told(found, heads, local)
    return told if told.currency else Told(told.power, _last_currency(text, heads, local))


def told_by_lines(text: str, words: NumberWords, local: Mapping[str, str]) -> Told:
    """The same of running text: only what stands in brackets or in a short line that tells no amount."""
    found = Told()
    for line in text.splitlines():
        sentence = line.rstrip().endswith(_ENDS) and len(line.split()) >= LEAST_SENTENCE
        if len(line) <= LONGEST_HEAD and not sentence:
            found = told_in(line, words, local).or_else(found)
            continue
        for bracket in _BRACKET.findall(line):
            found = told_in(bracket, words, local).or_else(found)
        if said := _SAID.search(line):
            found = told_in(said.group(), words, local).or_else(found)
    return found


_BRACKET = pattern(rf"[(（\[][^()（）\[\]\n]{{3,{LONGEST_BRACKET}}}[)）\]]")
# "All amounts are expressed in thousands of euros unless otherwise stated."
_SAID = pattern(
    r"(?:amounts?|figures|expressed|stated|presented|montants|chiffres|Angaben|Beträge|importi|importes|cifras|valores)\b"
    r"[^.\n]{0,40}\b(?:in|en|em)\b[^.\n]{3,60}",
    re.IGNORECASE,
)


def told_behind(text: str, end: int, stop: int, words: NumberWords, local: Mapping[str, str]) -> Told:
    """The scale and currency that stand behind the digits of a cell: "2 295 M€", "12.4 million", "1,5 Mrd."."""
    heads = _heads(words)
    found = heads.behind.match(text, end, stop)
    if found is None:
        sign = re.compile(r"[\s\u00a0\u202f]?(?=\S)").match(text, end, stop)
        money = heads.money.match(text, sign.end(), stop) if sign else None
        return Told(None, _code(money.group(), words, local) if money else None)
    if found["letter"] and not found["money"] and found.start("letter") > end:
        return Told()  # "12 M": the first letter of what follows
    return _power_and(found["word"], found["letter"], found["money"], words, local)


def _told(found: re.Match[str], heads: _Heads, local: Mapping[str, str]) -> Told:
    words = heads.words
    if found["alone"]:
        power = table_value(words.scale_heads, found["alone"])
        return Told(
            int(str(power)), _last_currency(found.string[max(0, found.start() - 30) : found.end() + 40], heads, local)
        )
    if found["of"]:
        return _power_and(found["of"], None, found["of_money"], words, local)
    if found["stuck"]:
        return _power_and(None, found["stuck"], found["stuck_money"], words, local)
    if found["money_of"]:
        return _power_and(found["money_of"], None, found["money"], words, local)
    if found["sign_of"]:
        return _power_and(None, found["sign_of"], found["sign"], words, local)
    return Told(6 if found["more"] else 3, _code(found["zeros_money"], words, local))


def _power_and(
    word: str | None, letter: str | None, money: str | None, words: NumberWords, local: Mapping[str, str]
) -> Told:
    power: object = None
    if word:
        power = table_value(words.scales, word) or table_value(words.scales, word.removesuffix("s"))
    elif letter:
        power = _POWERS.get(letter.strip(". ").casefold())
    return Told(int(str(power)) if power is not None else None, _code(money, words, local) if money else None)


def _last_currency(text: str, heads: _Heads, local: Mapping[str, str]) -> str | None:
    found = [_code(money.group(), heads.words, local) for money in heads.money.finditer(text)]
    return next((code for code in reversed(found) if code), None)


def _code(printed: str, words: NumberWords, local: Mapping[str, str]) -> str | None:
    if not printed:
        return None
    name = table_value(words.currencies, printed) or words.currencies.get(lookup(printed))
    return code_of(str(name), local) if name else code_of(printed, local)
