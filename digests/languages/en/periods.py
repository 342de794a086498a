"""English periods, comparisons with older ones, and what is still to come."""

from digests.languages.listed import phrases, word_set

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
_TERM = "(?:academic|school|university|college|financial|fiscal|tax|budget|reporting|calendar|crop|marketing|playing)"
_LENGTH = r"(?:\d{1,2}|two|three|four|five|six|nine|ten|twelve)"
_SOME = r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)"
HEAD_LENGTHS = (
    rf"\b(?:(?:{_LENGTH}|thirteen|twenty-six|thirty-nine|fifty-two) (?:months|weeks)|(?:fiscal )?(?:quarter|year))"
    r" ended\b"
)
# Before "a year" and "over five years" these make a length of it, and no period.
_NO_LEAD = "".join(
    f"(?<!{word} )" for word in "for in within of over than by after with and at once nearly least under".split()
)
_MONTHS_OF_YEARS = rf"{_NAMED},? {_YEAR}"
_NTH = "(?:first|second|third|fourth)"
_SPAN = r"(?:(?:first|second|third|fourth|fiscal|full) ){0,2}(?:quarters?|years?|half|period|months?|weeks?)"

PERIODS = (
    (
        rf"(?:(?:last|past|trailing) )?(?:{_LENGTH}[- ](?:(?:week|month)s? )?)?{_SPAN}(?: period)?"
        rf" (?:ended|ending)(?: (?:on|in))? (?:{_DAY}|{_MONTH}(?:,? {_YEAR})?)"
    ),
    (
        rf"(?:fiscal )?{_NTH}[- ](?:fiscal )?(?:quarter|half)"
        rf"(?:,? (?:of )?(?:the )?(?:fiscal )?(?:year )?{_YEAR}|,? of (?:last|this|next) year)?"
    ),
    (
        rf"(?:fiscal (?:year )?)?{_YEAR}(?:[’']s)? (?:fiscal )?(?:{_NTH}[- ](?:fiscal )?(?:quarter|half)|"
        rf"fiscal year|Q[1-4])"
        rf"(?: ended {_DAY})?"
    ),
    rf"(?:past|last|this|previous|current|coming|next) {_TERM} (?:year|quarter|period|season)",
    (
        rf"(?:(?:{_TERM} )?(?:year|season)|edition|vintage) {_YEARS}|{_YEARS} (?:{_TERM} year|"
        rf"(?:{_TERM} )?season|as a whole)"
    ),
    r"(?:Q[1-4]|[1-4]Q|[12]H|H[12])(?:[ /-]?(?:FY|fiscal )?[‘’']?(?:\d{4}|\d{2}))?\b",
    rf"(?:fiscal|calendar|full)[- ](?:year )?{_YEAR}(?:[/-]\d{{2,4}})?",
    r"FY ?[‘’']?\d{2,4}|full[- ]year|fiscal year|year[- ]to[- ]date",
    r"after (?:three|six|nine) months",
    (
        rf"(?:first|last|past|next|coming|previous) (?:(?:{_LENGTH}|several|few) (?:months|weeks|years|"
        rf"quarters)|decade)"
        rf"(?:,? of (?:the )?(?:fiscal )?(?:year )?{_YEAR})?"
    ),
    rf"(?:by|through|until|since|in|during|for|of) (?:the end of |early |mid-|late |fiscal )?{_YEARS}",
    rf"(?:between |from )?{_MONTHS} (?:and|to|through|until) {_MONTHS}(?! \d)",
    rf"{_LENGTH}[- ]months? (?:to|through) (?:{_DAY}|(?:the end of )?{_MONTHS}(?! \d))",
    (
        r"(?:in|during|for|of|since|by|through|until|(?<!compared )(?<!relative )(?<!comparison )to)"
        rf" (?:(?:the )?end of |early |mid-|late )?{_MONTHS}"
        rf"(?:,? (?:and|to|through) {_MONTHS})?(?! \d)"
    ),
    rf"from {_YEAR} on(?:wards?)?\b",
    rf"(?:at|by) the (?:end|close) of {_MONTHS}(?! \d{{1,2}}\b)",
    rf"(?:the |fiscal )?year to (?:{_DAY}|(?:end-)?{_MONTHS}(?! \d))|{_MONTH} quarter(?: (?:of )?{_YEAR})?",
    (
        r"(?:(?:in|during|over|for|through) the|this|last|next) (?:spring|summer|autumn|fall|winter)\b"
        rf"(?:,? (?:of )?{_YEAR})?|(?:spring|summer|autumn|fall|winter) (?:of )?{_YEAR}"
    ),
    r"(?<!for )over (?:a|one) year\b(?![’'-]| (?:of|old|ago|ahead|later|earlier|after|before|long))",
    (
        rf"(?:after|within|at) (?:one|{_SOME}) (?:minute|hour|day|week|month|year)s?\b"
        r"(?![’'-]| (?:of|old|ago|later|earlier))"
    ),
    rf"(?:from|between) {_YEAR} (?:to|through|until|and) (?:{_YEAR}|{_DAY})",
    rf"(?:at |by |fiscal |calendar |of ){{1,2}}year[- ]end(?: {_YEAR})?",
    rf"(?:from |between )?{_DAY} (?:to|through|until|and|[-–]) {_DAY}",
    rf"{_MONTHS_OF_YEARS}(?! \d)",
    rf"(?:as of|at|by) {_DAY}",
    r"annually|per year|per annum|each year|every year",
    rf"{_NO_LEAD}a year(?![- ](?:to|over|of|ago|on|later|earlier|after|before|end|long|round|old|in|when|that|and)\b)",
    (
        rf"{_NO_LEAD}(?:over|across|within|in) (?:a |the course of )?{_SOME}[- ](?:years?|months?)(?: period)?\b"
        r"(?![’'-]| (?!to |for |from |starting |beginning |under ))"
    ),
    r"years? (?:one|two|three|\d{1,2}) (?:to|through|and) (?:\d{1,2}|[a-z]{3,5})\b",
    r"(?:this|last|next|the(?: current| latest)?) (?:year|quarter|month|period)\b(?! (?:ended|ending|of)|-)",
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
    *phrases(
        "over the same period, over the same quarter, than the same period, than the same quarter, same period in"
    ),
    *phrases("same period of, same quarter of, same quarter in, same month of, same month in, same time in"),
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
    within, over the, throughout the
    over the past, over the last, over the next, over the coming, in the past, in the last
    in the next, for the past, for the last, for the next, during the, during a, for the first
    in the first, every, each, after, following, past, next
    """
)

OF_WHICH = phrases("of which, including")
