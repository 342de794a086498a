"""The columns of a table: which period each stands for, which is the current one, which only tells a change."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from digests.facts.clauses import period_pattern
from digests.facts.period_length import length_of
from digests.facts.table_scale import Told
from digests.languages.numbers import NumberWords
from digests.pattern import pattern

MOST_COLUMNS = 16
LONGEST_PERIOD = 60

_YEAR = pattern(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_SHORT_YEAR = pattern(
    r"(?:FY|Q[1-4]|[1-4]Q|H[12]|[12]H|[1-4]T|T[1-4]|9M|6M|S[12])\s?[-/]?\s?[’']?(?P<year>\d{2})(?!\d)"
)
_QUARTER = pattern(r"\bQ([1-4])|\b([1-4])[QT](?!\w*[a-z])|\bT([1-4])\b|第?([1-4一二三四])(?:季度|四半期)|([1-4])분기")
_NUMERIC = pattern(r"\d{1,2}[./](\d{1,2})[./](?:19|20)\d{2}|(?:19|20)\d{2}[-/年](\d{1,2})[-/月]")
_CHANGE = pattern(
    r"%|\b(?:change|chg|variance|growth|vs\.?|y/y|yoy|q/q|Veränderung|Abw|variation|évolution|variación|var\.?|"
    r"variazione|variação|изм\w*|delta)(?!\w)|[Δ∆±]|\+/-|增减|变动|变化|增減|증감|率",
    re.IGNORECASE,
)
# A head, not the "total operating expenses" of a row.
TOTAL = pattern(
    r"\b(?:total|consolidated|gesamt|insgesamt|summe|konzern|ensemble|totale|consolidado|итого|всего)\b(?=\W*(?:$|[,|]|\d))"
    r"|合计|合計|总计|総計|연결|합계",
    re.IGNORECASE,
)
_KANJI = {"一": 1, "二": 2, "三": 3, "四": 4}


class Column(Struct, frozen=True):
    """What a column stands for: `month` orders those of one year, `length` is how many months it covers (0: unsaid)."""

    period: str | None
    year: int
    month: int
    length: int
    change: bool
    total: bool  # of the whole company, beside columns of its parts
    told: Told

    @property
    def when(self) -> tuple[int, int]:
        """For putting columns in their order."""
        return self.year, self.month


def columns_of(
    heads: Sequence[Sequence[str]], words: NumberWords, months: Sequence[str], told: Sequence[Told] = ()
) -> tuple[Column, ...]:
    """Columns under lines of heads, the widest line last to tell how many there are; none where no line parts them."""
    lines = [list(line) for line in heads if any(line)]
    width = max((len(line) for line in lines), default=0)
    if not 1 < width <= MOST_COLUMNS:
        return ()
    spread = [_spread(line, width) for line in lines]
    texts = [" ".join(part for part in column if part) for column in zip(*spread, strict=True)]
    said = told or (Told(),) * width
    return tuple(_column(text, one, words, months) for text, one in zip(texts, said, strict=True))


def _spread(line: list[str], width: int) -> list[str]:
    """A line of fewer heads over the columns: each covers as many; in a line of the full width it covers blanks too."""
    if len(line) < width:
        if width % len(line):
            return [""] * width
        return [head for head in line for _ in range(width // len(line))]
    filled, last = [], ""
    sparse = sum(map(bool, line)) < width
    for head in line:
        last = head or last if sparse else head
        filled.append(last)
    return filled


def _column(text: str, told: Told, words: NumberWords, months: Sequence[str]) -> Column:
    years = [int(year) for year in _YEAR.findall(text)]
    short = _SHORT_YEAR.search(text)
    year = years[-1] if years else 2000 + int(short["year"]) if short else 0
    change = _CHANGE.search(text) is not None or len(set(years)) > 1
    total = TOTAL.search(text) is not None
    return Column(_period(text, years, words), year, _month(text, months), length_of(text), change, total, told)


def _period(text: str, years: Sequence[int], words: NumberWords) -> str | None:
    """The period that a head names, with its year: "Three Months Ended June 30, 2026"."""
    named = [" ".join(found["period"].split()) for found in period_pattern(words).finditer(text)]
    spans = [name for name in named if not _YEAR.fullmatch(name) and re.search(r"[^\W\d_]", name)]
    if not spans:
        return str(years[-1]) if years else None
    year = "" if not years or _YEAR.search(spans[0]) else f" {years[-1]}"
    return f"{spans[0]}{year}"[:LONGEST_PERIOD]


def _month(text: str, months: Sequence[str]) -> int:
    if quarter := _QUARTER.search(text):
        said = next(group for group in quarter.groups() if group)
        return 3 * (_KANJI.get(said) or int(said))
    if numeric := _NUMERIC.search(text):
        return int(numeric[1] or numeric[2])
    low = set(re.findall(r"[^\W\d_]+", text.casefold()))
    return next((at for at, names in enumerate(months, 1) if low & set(names.casefold().split())), 0)


def groups_of(columns: Sequence[Column]) -> list[list[int]]:
    """Indices of the columns of amounts, those of one length of time together; of parts and totals the totals."""
    groups: dict[int, list[int]] = {}
    totals = any(column.total for column in columns)
    for at, column in enumerate(columns):
        if not column.change and column.total == totals:
            groups.setdefault(column.length, []).append(at)
    return list(groups.values())


def current_of(columns: Sequence[Column], group: Sequence[int]) -> tuple[int, int | None]:
    """(the current column of a group, the one that it is compared with: the same time a year before)."""
    now = max(group, key=lambda at: (columns[at].when, -at))
    others = [at for at in group if at != now]
    year_ago = [at for at in others if columns[at].year == columns[now].year - 1]
    same_month = [at for at in year_ago if columns[at].month == columns[now].month]
    then = next(iter(same_month or year_ago), others[0] if len(others) == 1 else None)
    return now, then
