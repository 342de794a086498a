"""How a number or a date was read, and why it is not told, as a reader understands it.

The names of rules and reasons are those of `digests/facts`: precise, many, and in the words of the house, as `dateline
read --why` shows them. Here each stands for one of a few sentences, which every language has.
"""

from __future__ import annotations

from digests.model import Figure, Milestone

# By how a rule's name says it, the first that fits; what fits none is told by the words around it.
_MEASURED: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("table", ("table",)),
    ("same", ("as the amount before",)),
    ("nothing", ("nothing",)),
    ("subject", ("subject", "predicate", "closing verb", "topic")),
    ("behind", ("behind", "counted noun", "lasting", "ordinal")),
    ("before", ("before", "label", "bracket", "price", "goal")),
)
_DATED: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("stretch", ("range from",)),
    ("clock_nearby", ("its day named nearby",)),
    ("clock", ("clock time",)),
    ("fiscal", ("fiscal", "stated period end")),
    ("length", ("length",)),
    ("release_day", ("from the day of the release", "from the release", "weekend")),
    ("period", ("year", "quarter", "half", "season", "month and year", "sign", "in words")),
)
_WHOLE_DAYS = ("year, month and day", "month before day", "day before month", "day in digits")
_WITHOUT_YEAR = ("month", "month and day", "day and month in digits", "month and day in digits", "month before")

_REASONS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("boilerplate", ("company profile", "how to listen or call")),
    ("room", ("room for",)),
    ("background", ("background", "career", "has been there", "how a thing is built", "a price of the market")),
    ("past", ("more than a year old", "an earlier release, filing or law")),
    ("compared", ("comparison", "compared with", "in brackets", "an older one")),
    ("unclear", ("nothing says", "a bare number")),
    ("told", ("told", "tells", "has taken its place")),
    ("label", ("labels", "column head", "stated balance", "begins or ends")),
    ("vague", ("no day", "a bare year", "no date", "does not name", "not how long")),
    ("name", ("part of", "address", "edition", "rank", "footnote", "length of a list", "says where")),
)


def how_read(fact: Figure | Milestone) -> str:
    """The key, in `Words.rules`, of the sentence that says how a fact was read."""
    if isinstance(fact, Figure):
        return _first(_MEASURED, fact.rule.rpartition("; ")[2]) or "beside"
    rule = fact.rule
    if rule.removeprefix("weekday, ") in _WHOLE_DAYS:
        return "date"
    if rule.removeprefix("weekday, ") in _WITHOUT_YEAR:
        return "release_day"
    return _first(_DATED, rule) or "date"


def why_left_out(why_not: str) -> str:
    """The key, in `Words.reasons`, of the words that say why a fact is not told."""
    return _first(_REASONS, why_not) or "detail"


def _first(known: tuple[tuple[str, tuple[str, ...]], ...], name: str) -> str | None:
    return next((key for key, signs in known if any(sign in name for sign in signs)), None)
