"""Tokens → quarters, halves, fiscal years, and what is counted from the reference day: "Q3 FY2026", "next month"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from digests.facts.when.calendar import Found, day, follows, past_joins, year_after
from digests.facts.when.lexicon import PARTS, UNITS, Lexicon
from digests.facts.when.tokens import Token
from digests.facts.when.written import Written
from digests.languages.dates import Unit
from digests.model import Grain
from digests.pattern import pattern

_NEAR = frozenset(("", "-", "‑", "'", "’", ".", ",", "(", "º"))
_CLOSE = frozenset(("", "-", "‑"))
_DOT = frozenset(".")
_DIGITS = pattern(r"\d+")
_QUARTER, _HALF, _YEAR = UNITS.index("quarter"), UNITS.index("half"), UNITS.index("year")
_GRAINS: Final[dict[Unit, Grain]] = {unit: unit for unit in ("day", "week", "month", "quarter", "half", "year")} | {
    "weekend": "day"
}


def mark(tokens: Sequence[Token], at: int, body: str, lexicon: Lexicon) -> Found:
    """ "Q3 2025", "1H25", "3Q FY2026": a letter and a digit, with or without the year."""
    token = tokens[at]
    text = body[token.start : token.end]
    digits = [int(piece) for piece in _DIGITS.findall(text)]
    letter = next(sign for sign in text if sign.isalpha())
    grain: Grain = "half" if letter in lexicon.words.half_marks else "quarter"
    if grain == "half" and digits[0] > 2:
        return None
    fiscal = "FY" in text
    if len(digits) > 1:
        year: int | None = digits[1] if digits[1] > 99 else 2000 + digits[1]
        shift, end = None, at + 1
    else:
        fiscal, year, shift, end = _year_of_period(tokens, at + 1, fiscal)
    rule = f"{grain} sign" if not fiscal else f"fiscal {grain}"
    return (
        Written(token.start, tokens[end - 1].end, grain, rule, year, number=digits[0], shift=shift, fiscal=fiscal),
        end,
    )


def _year_of_period(tokens: Sequence[Token], at: int, fiscal: bool) -> tuple[bool, int | None, int | None, int]:
    after = past_joins(tokens, at)
    while follows(tokens, after, _NEAR, "fiscal", "years"):
        if not any(kind in tokens[after + 1] for kind in ("year", "years", "unit") if after + 1 < len(tokens)):
            break
        fiscal = fiscal or "fiscal" in tokens[after]
        after += 1
    year, shift, end = year_after(tokens, after) if after > at else year_after(tokens, at)
    if year is None and shift is None and follows(tokens, after, _NEAR, "year"):
        year, end = tokens[after].kinds["year"], after + 1
    return fiscal, year, shift, end if year or shift is not None else at


def ordinal(tokens: Sequence[Token], at: int) -> Found:
    """ "third quarter of fiscal 2026", "first-half 2026", "3. Quartal", "fiscal third quarter"."""
    start, fiscal = tokens[at].start, False
    if "fiscal" in tokens[at] and follows(tokens, at + 1, _NEAR, "ordinal", "num"):
        fiscal, at = True, at + 1
    number = tokens[at].kinds.get("ordinal", tokens[at].kinds.get("num", 0))
    unit_at = at + 1
    if not (any(kind in tokens[at] for kind in ("ordinal", "nth")) or follows(tokens, unit_at, _DOT, "unit")):
        return None  # "3 quarters"
    if follows(tokens, unit_at, _NEAR, "fiscal"):
        fiscal, unit_at = True, unit_at + 1
    if not follows(tokens, unit_at, _NEAR, "unit"):
        return None
    unit = tokens[unit_at].kinds["unit"]
    if not ((unit == _QUARTER and 1 <= number <= 4) or (unit == _HALF and 1 <= number <= 2)):
        return None
    fiscal, year, shift, end = _year_of_period(tokens, unit_at + 1, fiscal)
    grain = _GRAINS[UNITS[unit]]
    rule = f"fiscal {grain}" if fiscal else f"{grain} in words"
    return (
        Written(start, tokens[end - 1].end, grain, rule, year, number=number, shift=shift, fiscal=fiscal),
        end,
    )


def fiscal_year(tokens: Sequence[Token], at: int) -> Found:
    """ "fiscal 2026", "fiscal year 2026"."""
    after = at + 1
    while follows(tokens, after, _NEAR, "years", "joins", "unit") and after < at + 3:
        after += 1
    if not follows(tokens, after, _NEAR, "year"):
        return None
    end = tokens[after].end
    return Written(tokens[at].start, end, "year", "fiscal year", tokens[after].kinds["year"], fiscal=True), after + 1


def shifted(tokens: Sequence[Token], at: int) -> Found:
    """ "next month", "last Friday", "this September", "el próximo 17 de octubre", "mes próximo"."""
    token, after = tokens[at], at + 1
    if "unit" in token:
        if not follows(tokens, after, _CLOSE, "shift") or follows(tokens, after + 1, _NEAR, "unit"):
            return None  # "in den Monaten dieses Jahres": the word belongs to what follows
        if "plurals" in token:
            return None  # "in the months ahead"
        return _counted(token, tokens[after], token.kinds["unit"], tokens[after].kinds["shift"]), after + 1
    shift = token.kinds["shift"]
    if follows(tokens, after, _NEAR, "plurals"):
        return None  # "in the last months"
    if follows(tokens, after, _NEAR, "unit"):
        last = _last_of_year(tokens, at, after) if shift == -1 else None
        return last or (_counted(token, tokens[after], tokens[after].kinds["unit"], shift), after + 1)
    if follows(tokens, after, _NEAR, "fiscal") and follows(tokens, after + 1, _NEAR, "unit"):
        counted = _counted(token, tokens[after + 1], tokens[after + 1].kinds["unit"], shift)
        return replace(counted, fiscal=True, rule=f"fiscal {counted.grain}"), after + 2
    if follows(tokens, after, _NEAR, "weekday", "month", "num") and (found := day(tokens, after, lone=True)):
        written, end = found
        lean = shift if written.year is None and written.shift is None else None
        if lean == 0:
            return replace(written, start=token.start, shift=0 if written.grain == "month" else None), end
        return replace(written, start=token.start, lean=lean), end
    return None


def _last_of_year(tokens: Sequence[Token], at: int, unit_at: int) -> Found:
    """ "the last quarter of the year", "im letzten Quartal 2025": of that year, not the one before the release."""
    unit = tokens[unit_at].kinds["unit"]
    if unit not in (_QUARTER, _HALF):
        return None
    year, shift, end = year_after(tokens, unit_at + 1)
    year_at = past_joins(tokens, unit_at + 1, _NEAR)
    if end == unit_at + 1 < year_at and follows(tokens, year_at, _NEAR, "unit") and _is_year(tokens[year_at]):
        shift, end = 0, year_at + 1
    if end == unit_at + 1:
        return None
    grain = _GRAINS[UNITS[unit]]
    number = 4 if unit == _QUARTER else 2
    start, stop = tokens[at].start, tokens[end - 1].end
    return Written(start, stop, grain, f"{grain} in words", year, number=number, shift=shift), end


def _is_year(token: Token) -> bool:
    return UNITS[token.kinds["unit"]] == "year"


def _counted(first: Token, last: Token, unit: int, shift: int) -> Written:
    name = UNITS[unit]
    rule = "weekend" if name == "weekend" else f"{name} from the day of the release"
    return Written(first.start, last.end, _GRAINS[name], rule, shift=shift, weekday=5 if name == "weekend" else None)


def week_of(tokens: Sequence[Token], at: int) -> Found:
    """ "the week of June 3", "semaine du 3 juin": the week, from Monday, that holds a day."""
    after = at + 1
    while after < at + 4 and follows(tokens, after, _NEAR, "joins", "opens", "before"):
        after += 1
    if tokens[at].kinds.get("unit") != UNITS.index("week") or not at + 1 < after < len(tokens):
        return None
    if at and tokens[at].gap in _NEAR and any(kind in tokens[at - 1] for kind in ("num", "count", "few")):
        return None  # "three weeks beginning October 27"
    found = day(tokens, after) if follows(tokens, after, _NEAR, "month", "num", "weekday", "ymd") else None
    if found is None or found[0].grain != "day":
        return None
    return replace(found[0], start=tokens[at].start, grain="week", rule="week of a day", weekday=None), found[1]


def year_end(tokens: Sequence[Token], at: int) -> Found:
    """ "year-end 2026", "Jahresende": the end of the year named, or of this one."""
    year, shift, after = year_after(tokens, at + 1)
    shift = 0 if year is None and shift is None else shift
    end = tokens[after - 1].end
    return Written(tokens[at].start, end, "year", "end year", year, shift=shift, part="end"), after


def part(tokens: Sequence[Token], at: int, body: str, lexicon: Lexicon) -> Found:
    """ "early 2026", "mid-March", "end of the year", "late next year", "by the end of Q3 2025"."""
    which = PARTS[tokens[at].kinds["part"]]
    after = past_joins(tokens, at + 1, _NEAR)
    if after >= len(tokens) or tokens[after].gap not in _NEAR:
        return None
    found = whole(tokens, after, body, lexicon)
    joined = after > at + 1 or tokens[after].gap == ""  # not the "mid-year" of a "mid-year dividend"
    if found is None and joined and "unit" in tokens[after] and tokens[after].kinds["unit"] >= UNITS.index("month"):
        found = _counted(tokens[after], tokens[after], tokens[after].kinds["unit"], 0), after + 1  # "end of the year"
    if found is None:
        return None
    written, end = found
    if written.grain == "day" and written.day:
        return None
    return replace(written, start=tokens[at].start, part=which, rule=f"{which} {written.rule}"), end


def whole(tokens: Sequence[Token], at: int, body: str, lexicon: Lexicon) -> Found:
    """A period without a word for its part: month, quarter, half, year, or one counted from the reference day."""
    token = tokens[at]
    if "mark" in token:
        return mark(tokens, at, body, lexicon)
    if "month" in token:
        return day(tokens, at, lone=True)
    if "fy" in token:
        year = int(_DIGITS.findall(body[token.start : token.end])[-1])
        year += 2000 if year < 100 else 0
        return Written(token.start, token.end, "year", "fiscal year", year, fiscal=True), at + 1
    if "fiscal" in token:
        return ordinal(tokens, at) or fiscal_year(tokens, at)
    if "shift" in token:
        return shifted(tokens, at)
    if "ordinal" in token or "num" in token:
        return ordinal(tokens, at)
    if "unit" in token and (found := shifted(tokens, at)):
        return found
    while "years" in token or "unit" in token:
        at += 1
        if not follows(tokens, at, _NEAR, "year", "joins", "years"):
            return None
        token = tokens[at]
    if "year" in token:
        return Written(token.start, token.end, "year", "year", token.kinds["year"]), at + 1
    return None
