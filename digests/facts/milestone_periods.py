"""Which periods an editor leaves out, and why: a year, quarter or month mostly labels what is told of it."""

from __future__ import annotations

import re
from functools import cache

from digests.facts.milestone_context import Context
from digests.facts.milestone_words import fold, vocabulary
from digests.facts.vocabulary import any_of
from digests.facts.when.cues import SPACELESS, cue
from digests.languages import LANGUAGES
from digests.pattern import pattern

_YEAR = pattern(r"\d{2}")
_YEAR_SIGNS = ("年", "년", "初", "末", "底", "中", "頭", "초", "말", "ば")
_QUESTION = pattern(r"Q\d[.．:：,、\s]?[^\W\da-zA-Z]")
_FIGURE = pattern(r"[$€£¥₩%％]")
_SUM = pattern(r"[$€£¥₩]\s?\d[\d.,]*(?:\s\w+){0,5}\s?\Z")  # "$8 million in (the fourth quarter)"
_NAMED = pattern(r"\s(?:\([^()]{1,12}\)\s)?[A-Z][\w’'-]*\s[A-Z]")
_AMOUNT = 40  # code points between a year and the amount it labels
_LINE = 40
_OPENING = 25  # code points of a sentence before a date that opens it
_SOON = 3  # years in which a last moment is a date


def bare_year(context: Context) -> str | None:
    """A year is a date only where something is planned for it, not where it labels a figure or a name."""
    if context.mention.grain != "year":
        return None
    if context.mention.rule.startswith(("early", "mid", "late")) and context.coming and not _only_labels(context):
        return None
    if context.past or (context.today and context.first.year < context.today.year):
        return "a bare year"
    if (context.mention.rule != "year" and not _is_next(context)) or context.last.year != context.first.year:
        return "a year that labels what is told"
    if context.code in SPACELESS and not context.text.endswith(_YEAR_SIGNS):
        return "a year in a name"  # 2018 中国用户大会, 2025년도 채용시험
    span = context.mention.span
    before = context.body[context.sentence.start : span.start].split()[-1:]
    opens = not before or fold(before[0]) in vocabulary(context.code).articles
    if opens and _NAMED.match(context.body, span.end):
        return "a year in a name"  # "The 2026 Marl Fair", "2026 Marl Fair Opens"
    turn = cue(context.code, "turns").search(context.body, span.end, span.end + _AMOUNT)
    if turn and turn.start() <= span.end + 1:
        return "a year that begins or ends"
    end = min(context.sentence.end, span.end + _AMOUNT)
    if _FIGURE.search(context.body, max(context.sentence.start, span.start - _AMOUNT), end):
        return "a year that labels a figure"
    if context.by and context.today and context.first.year <= context.today.year + _SOON and not _only_labels(context):
        return None
    if context.coming and _will_be(context) and not _only_labels(context):
        return None
    planned = context.near("plans") and (context.today is not None or context.before("future") or _awaited(context))
    planned = planned and not (_is_next(context) and context.right_behind("covers"))  # "plans for the coming year"
    if planned and not _only_labels(context):
        return None
    return "a year that labels a figure or a plan without a date"


def _will_be(context: Context) -> bool:
    """ "the drug could reach pharmacies in 2029", "llegará en 2028": said for that year by a verb."""
    if context.today is None or context.mention.rule != "year":
        return False
    vocab, words = vocabulary(context.code), list(context.clause.before)
    if not words or (fold(words[-1]) not in vocab.prepositions and not vocab.words.verb_last):
        return False
    if any(map(str.isdigit, "".join(words))):
        return False  # "will save 9 million a year from 2028"
    ends = vocab.words.future_endings
    said = [fold(word) for word in words]
    awaits = outlook_words(context.code)
    return any(
        word in vocab.modals or word in vocab.will or word in awaits or bool(ends and word.endswith(ends))
        for word in said
    )


@cache
def outlook_words(code: str) -> frozenset[str]:
    """Verbs by which something is awaited: "expects", "espera"; what names figures ("guidance") is none of them."""
    labels = frozenset(LANGUAGES[code].dates.cues.labels.replace("*", "").split(" | "))
    words = {phrase for phrase in LANGUAGES[code].numbers.outlook if " " not in phrase}
    return frozenset(word for word in words if not word.startswith(tuple(labels)))


def _awaited(context: Context) -> bool:
    """ "expected to be operational in 2032"."""
    hedges = vocabulary(context.code).hedges
    start = max(context.sentence.start, context.mention.span.start - 2 * _AMOUNT)
    return any(fold(word) in hedges for word in context.body[start : context.mention.span.start].split())


def _is_next(context: Context) -> bool:
    """ "production is expected to start next year": a year to come, counted from the release."""
    counted = context.mention.rule == "year from the day of the release"
    return counted and context.today is not None and context.first > context.today


def fiscal(context: Context) -> str | None:
    if "fiscal" in context.mention.rule or context.mention.rule == "year across two":
        return "a fiscal period whose first day the release does not name"
    return None


def _only_labels(context: Context) -> bool:
    """Whether the period belongs to figures of a business; "top-line results of the trial" are none."""
    return context.near("labels") and not (context.coming and context.before("findings"))


def labels_figures(context: Context) -> str | None:
    """Quarters and halves: what is planned for them counts; as labels of results they do not."""
    if context.mention.grain == "month" and (_months_of_figures(context) or _month_of_figures(context)):
        return "a period that labels figures"
    if context.mention.grain not in ("quarter", "half"):
        return None
    if context.role in ("closing", "effective", "deadline") and context.coming:
        return None
    span = context.mention.span
    if context.code in SPACELESS and _QUESTION.match(context.body, span.start):
        return "the number of a question"
    if _SUM.search(context.body, max(context.sentence.start, span.start - _AMOUNT), span.start):
        return "a period that labels figures"
    planned = context.by or context.near("plans") or context.near("future")
    if not _names_year(context):  # "a stronger second half" is no plan
        opens = context.mention.span.start - context.sentence.start < _OPENING
        planned = any(context.before(name, 60) or (opens and context.after(name)) for name in ("plans", "future"))
    if context.coming and planned and not _only_labels(context):
        return None
    titled = context.block in ("headline", "subheadline") and not context.reports and _YEAR.search(context.text)
    named = context.block in ("headline", "subheadline") and context.reports
    reported = named or (not titled and _holds_figure(context))
    over = context.lead and not context.coming and not _only_labels(context) and not reported
    if over and not context.before("compared", 40) and not context.before("future"):
        return None
    if not _only_labels(context) and context.before("plans", 60) and not context.before("compared", 60):
        return None
    return "a period that labels figures"


def _names_year(context: Context) -> bool:
    """ "the third quarter of 2026", "of this year"."""
    years = LANGUAGES[context.code].dates.units.get("year", "").split()
    return bool(_YEAR.search(context.text)) or any(fold(word) in years for word in context.text.split()[1:])


def _month_of_figures(context: Context) -> bool:
    """10月份,增加值同比增长8.2%; 4월 수출 24.2% 증가: what is told of the month, not what happened in it."""
    signs = LANGUAGES[context.code].dates.signs
    if signs is None or (context.today and context.coming) or context.role in ("deadline", "effective"):
        return False
    if signs.month_tail and re.search(f"(?:{signs.month_tail})\\Z", context.text):
        return True
    if context.near("plans"):
        return False
    start, end = context.mention.span.end, min(context.sentence.end, context.mention.span.end + 2 * _AMOUNT)
    return _amounts(context.code).search(context.body, start, end) is not None and not context.after("begins", _LINE)


def _months_of_figures(context: Context) -> bool:
    """ "the first nine months", "January to May 2025", "in June sales rose 4%": what is told of what is over."""
    if context.today is None and (context.by or context.role in ("closing", "effective", "deadline")):
        return False
    if context.today and context.coming:
        return False
    if context.mention.rule.endswith("first months"):
        return True
    if context.mention.rule.startswith("range from month"):  # since the year began
        year = context.first.month == 1 and context.first.year == context.last.year
        return (year or _only_labels(context)) and not context.near("periods")
    if context.mention.rule not in ("month", "month and year") or not context.past:
        return False
    return _only_labels(context) and (_holds_figure(context) or context.right_behind("covers"))


def _holds_figure(context: Context) -> bool:
    """Whether the sentence tells an amount of money or a share: a period now over only labels it."""
    return _amounts(context.code).search(context.body, context.sentence.start, context.sentence.end) is not None


@cache
def _amounts(code: str) -> re.Pattern[str]:
    words = LANGUAGES[code].numbers
    joined = words.nouns in ("joined", "particles")
    named = any_of((*words.currencies, *words.percent), not joined)
    if joined:
        return pattern(rf"[$€£¥₩￥]\s?\d|\d\s?(?:[%％]|[^\W\d_]{{0,4}}\s?{named})")
    return pattern(rf"[$€£¥₩%％]\s?\d|\d\s?(?:[$€£¥₩%％]|(?:[^\W\d_]{{1,12}}\.?\s){{0,2}}{named})", re.IGNORECASE)


def undated_week(context: Context) -> str | None:
    if context.past and context.mention.rule.endswith("season"):
        return "no day is named"
    runs = context.today is not None and context.first <= context.today <= context.last
    if runs and not _YEAR.search(context.text) and (context.mention.grain == "week" or _is_season(context)):
        return "no day is named"  # "interim results announced this week", "this summer agents arrested"
    if context.mention.grain == "week" and not (context.coming and context.near("plans")):
        return "no day is named"
    return None


def _is_season(context: Context) -> bool:
    return context.mention.rule.startswith("season") or context.mention.rule.endswith("season")


def vague(context: Context) -> str | None:
    """ "earlier this month"; "at the end of the quarter" of what is told as over is the reported quarter's end."""
    if "from the day of the release" not in context.mention.rule:
        return None
    over = context.near("past") and not context.before("future")
    if context.right_behind("earlier") and (over or not context.near("plans")):
        return "no day is named"
    unnamed = context.mention.rule.startswith(("early", "mid", "late", "end")) and context.role != "deadline"
    planned = context.near("future") or context.near("plans")
    return "part of the period that is reported" if unnamed and not planned else None


def label(context: Context) -> str | None:
    """ "the November 2025 distribution": the period names what stands behind it."""
    owner = context.body[context.mention.span.end : context.mention.span.end + 2].replace("’", "'") == "'s"
    if owner and context.mention.grain not in ("minute", "hour", "day"):
        return "names what stands behind it"  # "this month's approvals"
    hours = cue(context.code, "trading").match(context.body, context.mention.span.end + 3)
    if owner and hours and not context.coming:
        return "names what stands behind it"  # "up from Friday's close"
    if context.mention.grain not in ("month", "quarter") or context.mention.derived:
        return None
    words = vocabulary(context.code)
    if not words.words.labels_first or context.mention.rule.startswith(("range", "season")):
        return None
    body, span = context.body, context.mention.span
    before = body[max(0, span.start - _LINE) : span.start].split()
    after = body[span.end : span.end + _LINE].split(" ")
    if len(after) < 2 or after[0] or not after[1][:1].isalpha():  # something stands between
        return None
    follows, leads = fold(after[1]), fold(before[-1]) if before else ""
    named = not (words.links(follows) or words.helps(follows) or follows in words.verbs)
    leads_on = leads in words.articles or leads in words.hosts or leads in words.verbs
    return "names what stands behind it" if named and leads_on else None
