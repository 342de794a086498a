"""English periods, comparisons with older ones, and what is still to come."""

from digests.languages.numbers import phrases, word_set

_YEAR = r"(?:19|20)\d{2}\b"
_YEARS = rf"{_YEAR}(?:(?:[-/–]| to | and )(?:20)?\d{{2}}\b)?"
_MONTH = (
    "(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.)"
)
_MONTHS = rf"{_MONTH}(?:,? {_YEAR})?"
_NAMED = (
    "(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)"
)
_DAY = rf"(?:{_NAMED} \d{{1,2}}|\d{{1,2}} {_NAMED})(?:,? \d{{4}})?\b"
_LENGTH = r"(?:\d{1,2}|two|three|four|five|six|nine|ten|twelve)"
_NTH = "(?:first|second|third|fourth)"
_SPAN = r"(?:(?:first|second|third|fourth|fiscal|full) ){0,2}(?:quarter|year|half|period|months?|weeks?)"

PERIODS = (
    rf"(?:{_LENGTH}[- ](?:(?:week|month)s? )?)?{_SPAN}(?: period)? (?:ended|ending)(?: (?:on|in))? {_DAY}",
    rf"(?:fiscal )?{_NTH}[- ](?:fiscal )?(?:quarter|half)(?:,? (?:of )?(?:the )?(?:fiscal )?(?:year )?{_YEAR})?",
    rf"(?:fiscal )?{_YEAR}(?:[’']s)? (?:fiscal )?(?:{_NTH}[- ](?:fiscal )?(?:quarter|half)|fiscal year|Q[1-4])",
    r"(?:Q[1-4]|[1-4]Q|[12]H|H[12])(?:[ /-]?(?:FY|fiscal )?[‘’']?(?:\d{4}|\d{2}))?\b",
    rf"(?:fiscal|calendar|full)[- ](?:year )?{_YEAR}(?:[/-]\d{{2,4}})?",
    r"FY ?[‘’']?\d{2,4}|full[- ]year|fiscal year|year[- ]to[- ]date",
    r"after (?:three|six|nine) months",
    (
        rf"(?:first|last|past|next|coming|previous) (?:{_LENGTH}|several) (?:months|weeks|years|quarters)"
        rf"(?:,? of (?:the )?(?:fiscal )?(?:year )?{_YEAR})?"
    ),
    rf"(?:by|through|until|since|in|during|for|of) (?:the end of |early |mid-|late |fiscal )?{_YEARS}",
    rf"(?:between |from )?{_MONTHS} (?:and|to|through|until) {_MONTHS}(?! \d)",
    rf"{_LENGTH}[- ]months? (?:to|through) {_MONTHS}(?! \d)",
    rf"(?:in|during|for|of) (?:early |mid-|late )?{_MONTHS}(?:,? (?:and|to|through) {_MONTHS})?(?! \d)",
    rf"(?:from|between) {_YEAR} (?:to|through|until|and) {_YEAR}",
    rf"(?:at |by |fiscal |calendar |of ){{1,2}}year[- ]end(?: {_YEAR})?",
    rf"(?:as of|at|on|by) {_DAY}",
    r"annually|per year|a year(?![- ]to)|per annum|each year|every year",
    r"(?:this|last|the(?: current| latest)?) (?:year|quarter|month|period)\b(?! (?:ended|ending|of)|-)",
    rf"\b{_YEARS}",
)

LAST_TIME = (
    "a year ago",
    "a year earlier",
    "one year ago",
    "last year",
    "prior year",
    "prior-year",
    "previous year",
    "p/y",
    "in the same period",
    "for the same period",
    "in the same quarter",
    "for the same quarter",
    "year-ago",
    "the corresponding period",
    "the comparable period",
    "in the prior quarter",
    "in the previous quarter",
    "in the year ago",
    "same period of the prior",
    "same quarter of the prior",
    "same quarter last",
    "the prior",
    "the year earlier",
    "the comparable basis",
)

AGAINST = (
    "compared to",
    "compared with",
    "as compared to",
    "as compared with",
    "in comparison to",
    "versus",
    "vs.",
    "vs",
    "up from",
    "down from",
    "increased from",
    "decreased from",
    "against",
    "compare to",
    "relative to",
    "from",
    "improved from",
    "higher than",
    "lower than",
    "compares to",
    "compares with",
    "rather than",
    "instead of",
    *phrases("drop on, fall on, decline on, decrease on, rise on, increase on, growth on, up on, down on"),
)

OUTLOOK = phrases(
    """
    expects, expect, expected to, anticipates, anticipate, forecasts, forecast, guidance, outlook,
    projected to, estimates that, on track to, is targeting, plans to, aims to
    """
)

CONDITIONS = phrases("if, unless, provided that, in the event that, in case of, as long as, should the")

NOT_YET = word_set(
    """
    will would could may might should can expected projected estimated anticipated forecast targeted targets seeks
    range ranges ranging potential potentially likely typically usually between
    """
)

TIME_BEFORE = phrases(
    """
    within, over the past, over the last, over the next, over the coming, in the past, in the last
    in the next, for the past, for the last, for the next, during the, during a, for the first
    in the first, every, each, after, following, past, next
    """
)

OF_WHICH = phrases("of which, including")
