"""Tokens → one date at a place: a day, a period, a relative day; bare months, years and weekdays need a reason."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from digests.facts.when.calendar import Found, day, follows, past_joins
from digests.facts.when.lexicon import UNITS, Lexicon
from digests.facts.when.named import named_day
from digests.facts.when.periods import part, shifted, week_of, whole, year_end
from digests.facts.when.tokens import Token
from digests.facts.when.written import Written
from digests.pattern import pattern

_PLAIN = frozenset(("",))
_SAID = frozenset(("day", "same_day", "named"))
_LICENCES = ("before", "verbs", "by", "opens", "to", "ahead")
_NAME_AFTER = pattern(r"\s[A-Z][a-z]")


def one(body: str, tokens: Sequence[Token], at: int, lexicon: Lexicon, *, licensed: bool = False) -> Found:
    """One date at a token. Bare months, years and weekdays need a word before them that makes them dates."""
    token = tokens[at]
    before = tokens[at - 1] if at and token.gap in _PLAIN else None
    licensed = licensed or (before is not None and any(kind in before for kind in _LICENCES))
    if licensed and "month" in token and lexicon.words.capital and before and "ahead" not in before:
        licensed = not _NAME_AFTER.match(body, token.end)  # "by June Carver"
    if "year_end" in token:
        found = year_end(tokens, at)
        licensed = licensed or (before is not None and "at" in before)
        return found if licensed or (found and found[0].year) else None  # "by year-end", not a "year-end dividend"
    if found := _edge_of_month(tokens, at) or (part(tokens, at, body, lexicon) if "part" in token else None):
        return found
    if not _SAID.isdisjoint(token.kinds):
        return _said(body, tokens, at, lexicon)
    if any(kind in token for kind in ("weekday", "month", "num", "ymd", "ordinal")):
        found = day(tokens, at, lone=licensed or (lexicon.words.capital and "weekday" in token))
        if found:
            return _weekday_alone(tokens, at, found)
    if any(kind in token for kind in ("mark", "fy", "fiscal", "ordinal", "num")):
        return whole(tokens, at, body, lexicon)
    if "unit" in token and (found := week_of(tokens, at)):
        return found
    if "shift" in token or "unit" in token:
        found = shifted(tokens, at)
        return found if found and not _only_compares(found[0]) else None
    if "year" in token and _is_year(body, token, lexicon, licensed=licensed or _announced(before)):
        season = "season" in token  # "2025/26": whose first day only the trade knows
        rule = "year across two" if season else "year"
        return Written(token.start, token.end, "year", rule, token.kinds["year"], fiscal=season), at + 1
    return None


def _said(body: str, tokens: Sequence[Token], at: int, lexicon: Lexicon) -> Found:
    """A day that no number tells: "today", "the same day", "Easter Monday"."""
    token = tokens[at]
    if "day" in token:
        return Written(token.start, token.end, "day", "day from the release", shift=token.kinds["day"]), at + 1
    if "same_day" in token:
        return Written(token.start, token.end, "day", "same day", same_day=True), at + 1
    return named_day(body, tokens, at, lexicon)


def _edge_of_month(tokens: Sequence[Token], at: int) -> Found:
    """ "the last day of October", "the first day of January 2026"."""
    token = tokens[at]
    last, first = token.kinds.get("shift") == -1, token.kinds.get("ordinal") == 1
    if follows(tokens, at + 1, _PLAIN, "weekday") and (last or "ordinal" in token):
        return _nth_weekday(tokens, at, -1 if last else token.kinds["ordinal"])
    if not (last or first) or not follows(tokens, at + 1, _PLAIN, "unit") or not _is_day(tokens[at + 1]):
        return None
    month_at = past_joins(tokens, at + 2)
    if month_at == at + 2 or not follows(tokens, month_at, _PLAIN, "month"):
        return None
    found = day(tokens, month_at, lone=True)
    if found is None or found[0].grain != "month" or found[0].lean:
        return None
    written, end = found
    edge = replace(written, start=token.start, grain="day", rule="edge of a month", day=1)
    return (replace(edge, day=None, part="end") if last else edge), end


def _nth_weekday(tokens: Sequence[Token], at: int, number: int) -> Found:
    """ "the second Tuesday of November", "the last Friday in May 2026": -1 is the last."""
    month_at = past_joins(tokens, at + 2)
    month_at += follows(tokens, month_at, _PLAIN, "before")
    if month_at == at + 2 or not follows(tokens, month_at, _PLAIN, "month"):
        return None
    found = day(tokens, month_at, lone=True)
    if found is None or found[0].grain != "month" or found[0].lean:
        return None
    weekday = tokens[at + 1].kinds["weekday"]
    written = replace(found[0], start=tokens[at].start, grain="day", rule="nth weekday", weekday=weekday, number=number)
    return written, found[1]


def _is_day(token: Token) -> bool:
    return UNITS[token.kinds["unit"]] == "day"


def _weekday_alone(tokens: Sequence[Token], at: int, found: tuple[Written, int]) -> Found:
    """A weekday without a day, with the word behind it ("lunes pasado"); none of several joined ones."""
    written, _ = found
    if written.weekday is None or written.day is not None:
        return found
    if at and tokens[at].gap in _PLAIN and "every" in tokens[at - 1]:
        return None
    if _beside_weekday(tokens, at):
        return None  # "Saturday and Sunday, May 3-4", "open Tuesday through Sunday"
    if follows(tokens, at + 1, _PLAIN, "shift"):
        return replace(written, end=tokens[at + 1].end, lean=tokens[at + 1].kinds["shift"] or None), at + 2
    return found


def _beside_weekday(tokens: Sequence[Token], at: int) -> bool:
    """Whether a weekday is joined to another one before or after it."""
    after = follows(tokens, at + 1, _PLAIN | {","}, "ands", "to") and follows(tokens, at + 2, _PLAIN, "weekday")
    before = at > 1 and follows(tokens, at, _PLAIN, "weekday") and follows(tokens, at - 1, _PLAIN | {","}, "ands", "to")
    return after or (before and "weekday" in tokens[at - 2])


def _only_compares(written: Written) -> bool:
    """ "the past day", "previous day" count from another day than the release's."""
    return written.grain == "day" and written.weekday is None and written.month is None


def _announced(before: Token | None) -> bool:
    if before is None:
        return False
    return any(kind in before for kind in ("years", "fiscal", "ands")) or before.kinds.get("unit") == UNITS.index(
        "year"
    )


def _is_year(body: str, token: Token, lexicon: Lexicon, *, licensed: bool) -> bool:
    """A bare number of four digits is a year unless it counts or names: "2056 Menschen", "the 2025 Summit"."""
    following = body[token.end : token.end + 2]
    named = len(following) == 2 and following[0] in " \u00a0" and following[1].isalpha()
    if not named:
        return licensed or token.kinds["year"] >= 1900
    if following[1].isupper():
        return licensed and not lexicon.words.ordinal_dot
    return True
