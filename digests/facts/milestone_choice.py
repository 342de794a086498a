"""Which dates an editor leaves out, and why. The reasons are read by people (`--why`), the first that fits is told."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from digests.facts.milestone_context import Context, in_address
from digests.facts.milestone_over import attributive, in_passing, tells_figures, until_when
from digests.facts.milestone_periods import bare_year, fiscal, label, labels_figures, undated_week, vague
from digests.facts.milestone_roles import is_day_of_release
from digests.facts.milestone_table import ends_quarter, is_stretch, table
from digests.facts.milestone_words import fold, link_words, vocabulary
from digests.facts.when.cues import SPACELESS, cue, since_cue
from digests.languages import LANGUAGES
from digests.model import Role
from digests.pattern import pattern

PUBLICATION = 9
PAST = 4
BALANCE = "the day of a stated balance"
_YEAR4 = pattern(r"(?:19|20)\d\d")
_FORMER_VALUE = pattern(r"\s?[:：]\s?[-–(]{0,2}[$€£¥₩]?\s?\d")  # "(31 December 2024: 38.7%)"
_NOTE = pattern(r"\s{0,3}(?:\[?\d{1,2}[.)\]]|[¹²³⁴⁵])\s")
_QUOTE = pattern(r"[“\"”«»]")
_MARK = pattern(r"[ \t]{0,4}(?:\*{1,4}|[†‡¹²³]|\(\d\)\s)")
_OPENING = 25  # code points of a sentence before a date that opens it
_OLD = 366  # days after which what is over is background
_RECENT_MONTH = 300
_SHELF = 90  # code points between "best before" and its day
_FRESH = 14  # days in which what was announced is news
_SINCE = 3  # signs behind a date in which "since" stands
_DAYS_OF_WEEK = 7
_RECURS = 45  # code points between "each" and its day
_FEW_WORDS = 3  # words in which "each" names a time
_BETWEEN = 30  # code points between a former day and the new one
_TOLD_ROLES: tuple[Role, ...] = ("deadline", "effective", "record", "payable", "ex", "closing")


def refusal(context: Context) -> str | None:
    """Why this date alone is not for a digest, or None when nothing speaks against it."""
    return next((reason for rule in _RULES if (reason := rule(context))), None)


def _boilerplate(context: Context) -> str | None:
    if context.boilerplate is None:
        return None
    if context.boilerplate == "about" and _is_fieldwork(context):
        return None
    if context.near("calls") and not context.past and context.role in ("event", "deadline"):
        return None  # a call or its replay is news wherever it stands
    return "stands in the company profile, the safe harbor or the contacts"


def _is_fieldwork(context: Context) -> bool:
    """The days of a survey or a class period, wherever they are told."""
    return context.mention.grain == "day" and context.last > context.first and context.near("periods")


def _in_address(context: Context) -> str | None:
    return "part of a web address" if in_address(context) else None


def _stamp(context: Context) -> str | None:
    return "a stamp of the page" if context.before("stamps", 18) else None


def _comparison(context: Context) -> str | None:
    if context.mention.grain != "minute" and context.right_behind("compared"):
        return "a day that is only compared with"
    if not context.past or context.role not in ("past", "period_end"):
        return None
    bracket = _FORMER_VALUE.match(context.body, context.mention.span.end)
    bracket = bracket if context.body[: context.mention.span.start].endswith(("(", "[")) else None
    behind = context.code in SPACELESS and context.after("compared", _SINCE)  # 與二零一四年六月比較
    return "a day that is only compared with" if bracket or behind or context.before("compared", 48) else None


def _reference(context: Context) -> str | None:
    if _is_source(context) or (not context.coming and context.before("references", 70)):
        return "an earlier release, filing or law"
    ahead = context.days_ahead
    if ahead is None or ahead > -_FRESH or context.lead or context.role != "past":
        return None
    opens = context.mention.span.start - context.sentence.start < _OPENING
    known = context.before("announced", 24) or (opens and context.after("announced", 60))
    return "an earlier release, filing or law" if known else None


def _is_source(context: Context) -> bool:
    """The last words of a note that names a title: "1. Brook, “Mills of the North”, May 4, 2024."."""
    if not _NOTE.match(context.body, context.sentence.start) and not _NOTE.match(
        context.body, context.body.rfind("\n", 0, context.sentence.start) + 1
    ):
        return False
    own, span = context.sentence, context.mention.span
    quoted = _QUOTE.search(context.body, own.start, span.start)
    return quoted is not None and own.end - span.end <= 3


def _telling(context: Context) -> str | None:
    """ "the board decided on Tuesday", "wie die Firma am Freitag mitteilte": when it was told, and no event of it."""
    ahead = context.days_ahead
    if ahead is None or not -_DAYS_OF_WEEK < ahead <= 0 or "weekday" not in context.mention.rule:
        return None
    if context.mention.grain != "day" or any(map(str.isdigit, context.text)):
        return None
    clause, links = context.clause, link_words(context.code)
    tells = vocabulary(context.code).tells
    before = [said for word in clause.before if (said := fold(word)) and said not in links]
    beside = (*before[-1:], *map(fold, clause.behind[:1]), *map(fold, clause.behind[-1:]))
    return "only the day on which that was said" if not tells.isdisjoint(beside) else None


def _shelf(context: Context) -> str | None:
    """ "best before June 3, 2026": printed on goods that are called back, nothing that happens."""
    start = max(context.sentence.start, context.mention.span.start - _SHELF)
    found = list(cue(context.code, "shelf").finditer(context.body, start, context.mention.span.start))
    if not found:
        return None
    words, vocab = context.body[found[-1].end() : context.mention.span.start].split(), vocabulary(context.code)
    joined = (at for at, word in enumerate(words[:-1], 1) if fold(word) in vocab.conjunctions)
    sold = any(fold(words[at]) in vocab.auxiliaries or vocab.is_verb(words, at) for at in joined)
    return None if sold else "a day that is printed on goods"  # "best before March 3 and were sold until May 2"


def _replaced(context: Context) -> str | None:
    """The former day of "extended from March 14 to March 15", "originally set for March 14, is moved to March 15"."""
    if context.before("former", 45) and not context.before("moved", 45) and context.until < context.sentence.end:
        return "another day has taken its place"
    if context.before("moved", 70) and context.until < context.sentence.end:
        between = context.body[context.mention.span.end : context.until]
        return "another day has taken its place" if len(between) < _BETWEEN else None
    return None


def _history(context: Context) -> str | None:
    stretch = is_stretch(context) and context.mention.grain != "day"
    if context.past and (context.role == "past" or stretch) and context.governed("history", 40):
        return "old background"
    return None


def _old(context: Context) -> str | None:
    ahead = context.days_ahead
    if ahead is None or ahead >= 0 or context.lead or is_stretch(context):
        return None
    if ahead < -_OLD or (context.mention.grain == "month" and ahead < -_RECENT_MONTH):
        return "more than a year old"
    return None


def _as_of(context: Context) -> str | None:
    if is_stretch(context) or context.mention.grain == "minute":
        return None
    over = context.past or context.today is None
    if context.code in SPACELESS and over and context.after("states", _SINCE):
        return BALANCE  # 2020年12月10日現在
    struck = (ends_quarter(context) or context.last.day == 1) and context.right_behind("states")
    stated = struck and context.role == "past"
    if context.role in ("past", "event") and not context.near("future"):
        stated = stated or (over and context.right_behind("as_of"))
    if context.mention.rule.startswith("end "):
        stated = context.role == "past" and _has_figure(context)
    if stated:
        return BALANCE
    return None


def _has_figure(context: Context) -> bool:
    """Whether the sentence has a number besides its date: "debt was 5 million at the end of June"."""
    span, own, body = context.mention.span, context.sentence, context.body
    return any(map(str.isdigit, body[own.start : span.start] + body[span.end : own.end]))


def _footnote(context: Context) -> str | None:
    """A remark under the text: where a figure is from, what a word means."""
    body, start = context.body, context.sentence.start
    offer = context.coming and context.mention.grain == "day" and (is_stretch(context) or context.role == "deadline")
    mark = None if offer else _MARK.match(body, body.rfind("\n", 0, start) + 1)
    if mark and context.code in SPACELESS and "(" in mark.group():
        return None  # (1) 割当日: a point of a list
    if mark and (context.block == "item" or "*" in body[mark.end() : context.sentence.end]):
        return None  # "* a point of a list", "**When:** Monday"
    return "stands in a footnote" if mark and not context.near("calls") and not context.near("future") else None


def _since(context: Context) -> str | None:
    """ "since January 20": from when something is counted."""
    if context.mention.grain == "minute" or (context.today and context.coming):
        return None  # "desde" is also "from … on"
    since, span = since_cue(context.code), context.mention.span
    if context.code in SPACELESS:  # 2011년 12월 이후, 2000年以来
        said = since.search(context.body, span.end, min(context.sentence.end, span.end + _SINCE)) is not None
    else:
        said = context.follows(since)
    return "only says since when" if said else None


def _recurs(context: Context) -> str | None:
    """ "each annual period beginning on January 1": a rule, and no day of its own."""
    plain = context.role in ("event", "past") and context.mention.grain in ("day", "month", "year")
    if context.mention.rule in ("weekday", "clock time with weekday") and context.before("weekly"):
        return "one of many"  # "Monday through Friday from 9 to 6 and Saturday from 9 to 1"
    if (context.after("yearly", 40) or context.before("yearly", 16)) and not _YEAR4.search(context.text):
        return "one of many"
    return "one of many" if plain and _comes_back(context) else None


def _comes_back(context: Context) -> bool:
    """ "each period beginning (on May 1)", "every year on (May 1)", but not "for every share on (May 1)"."""
    start = max(context.sentence.start, context.mention.span.start - _RECURS)
    dates = LANGUAGES[context.code].dates
    times = {form for forms in dates.units.values() for form in forms.split()} | set(dates.periods.split())
    for found in cue(context.code, "recurs").finditer(context.body, start, context.mention.span.start):
        words = context.body[found.end() : context.mention.span.start].split()[:_FEW_WORDS]
        if not words or context.code in SPACELESS or not times.isdisjoint(map(fold, words)):
            return True
    return False


def _reckoned(context: Context) -> str | None:
    """A length ahead is a date only where it says when something happens, not how long it goes on."""
    if context.mention.rule == "length ahead" and context.mention.end and context.mention.grain == "day":
        return "a length of time, no date"
    return None


_RULES: Sequence[Callable[[Context], str | None]] = (
    table,
    _boilerplate,
    _in_address,
    _stamp,
    fiscal,
    bare_year,
    _reference,
    _telling,
    _shelf,
    _replaced,
    _comparison,
    _history,
    _old,
    labels_figures,
    undated_week,
    _as_of,
    _footnote,
    _since,
    _recurs,
    vague,
    label,
    attributive,
    tells_figures,
    in_passing,
    until_when,
    _reckoned,
)


def importance(context: Context) -> int:
    """0 goes first: headline, moments and told roles to come, what is to come, what is over, the release's own day."""
    if context.role == "publication":
        return PUBLICATION
    if context.block in ("headline", "subheadline"):
        return 0
    if context.coming and (context.mention.grain == "minute" or context.role in _TOLD_ROLES):
        return 1
    if context.mention.grain == "minute" or context.role == "period_end":
        return 1
    if context.coming:
        return 2
    return 3 if context.lead or is_day_of_release(context) else PAST
