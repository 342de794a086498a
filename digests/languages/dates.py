"""How a language writes dates: months, weekdays, relative days, quarters, what happens on them.

Data only: one instance per language in `xx/dates.py`. Words stand in small letters, parted by blanks; a phrase has "_"
for its blanks ("until no_later_than"). Only the cues, which are mostly phrases, are parted by " | ".
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct, field

from digests.model import Role

Unit = Literal["day", "week", "weekend", "month", "quarter", "half", "year"]
Part = Literal["early", "mid", "late", "end"]


class Cues(Struct, frozen=True, eq=False):
    """Phrases that say what kind of date a sentence speaks of; " | " between phrases, "*" for any ending of a word."""

    roles: Mapping[Role, str] = field(default_factory=dict)
    future: str = ""  # what is still to come: "will", "is expected to"
    past: str = ""  # what is over
    begins: str = ""  # after which a length of days is a stretch: "opened", "runs from"
    lasts: str = ""  # before a length: "spanning", "for"
    plans: str = ""  # what makes a bare year or month a date of its own: "launch", "completed by"
    when: str = ""  # a label that says nothing of what happens: "when", "date and time"
    hours: str = ""  # clock times of every day: "opening hours"
    weekly: str = ""  # days of every week, to which a clock time belongs and to no date: "saturdays", "daily"
    embargo: str = ""  # before the clock time from which a release may be told, on its own day
    calls: str = ""  # conference call, webcast, replay
    periods: str = ""  # a stretch that figures are told for: "survey", "class period", "fieldwork"
    compared: str = ""  # a period that is only compared with: "compared to", "from", "prior year"
    references: str = ""  # an earlier release, filing or law: "as announced on", "Form 10-K", "dated"
    ends: str = ""  # between a fiscal period and its last day: "ended"
    moved: str = ""  # before a date that another one replaces: "extended from"
    stamps: str = ""  # right before the date of a page: "updated", "©"
    history: str = ""  # old background: "founded in", "since"
    trading: str = ""  # what a stock exchange has every day: "close"
    findings: str = ""  # what a trial is awaited to show: "top-line", "readout"; no figures of a business
    covers: str = ""  # right before a period that something is told of: "for the month of"
    labels: str = ""  # beside a period that only labels: "revenue", "guidance", "forecast"
    states: str = ""  # before the last day of a quarter, for which balances are told: "at", "zum"
    as_of: str = ""  # before any day that something is counted on: "as of"
    turns: str = ""  # right behind a year, it only says that time goes by: "as 2026 begins"
    recurs: str = ""  # before one date of many: "each period beginning"
    yearly: str = ""  # behind a day without a year that comes back: "of each year"
    former: str = ""  # before a day that a later one of the sentence replaces: "originally"
    shelf: str = ""  # before a day that is printed on goods: "best before"
    owed: str = ""  # right before the day a dividend is paid, behind what declares it: "payable"
    announced: str = ""  # beside a day on which only something was made known: "announced the"
    earlier: str = ""  # right before "this month": some day of it, nobody says which
    until: str = ""  # makes the date right behind it a deadline: "until", "no later than"


class EventWords(Struct, frozen=True, eq=False):
    """How a clause is cut down to a note of what happens. Words parted by blanks, a phrase with "_" for its blanks.

    In a language without blanks only `agents`, `nouns`, `behind`, `ahead` and `polite` are looked at, as signs.
    """

    nouns: str = ""  # what stands in a calendar: "meeting", "webcast", "deadline"
    agents: str = ""  # who acts, known from the release: "company", "we"
    hosts: str = ""  # verbs whose object is the event, in every form: "host", "hosts", "report"
    tells: str = ""  # forms of the past that say that something is told or decided: "said", "decided"
    idle: str = ""  # phrases that say no more than that it happens: "take_place", "be_held"
    verbs: str = ""  # forms that are verbs and nothing else: "begins", "expires"
    bare: str = ""  # forms that are a verb behind a plural or an infinitive: "open", "close"
    verb_endings: tuple[str, ...] = ()  # of forms that are verbs and nothing else: "-era"
    participles: tuple[str, ...] = ()  # endings of forms that are verbs before an article: "-ed"
    gerunds: tuple[str, ...] = ()  # endings of forms that open a clause of their own: "-ing"
    told: str = ""  # forms of the past without such an ending: "said"
    particles: str = ""  # behind a verb, and part of it: "off"
    present: tuple[str, ...] = ()  # endings of a verb in the present, third person: "-s"
    future_endings: tuple[str, ...] = ()  # endings of a verb of the future: "-ará"
    over: str = ""  # forms that put a clause into the past: "was", "had"
    arranges: str = ""  # deeds of the past whose object may be to come: "announced (the fair in June)"
    leads_to: str = ""  # opens a clause whose time is that of the next one: "after closing in June, it moved"
    genitives: str = ""  # articles inside a noun: "des", "der"
    reflexive: str = ""  # right behind a verb: "sich"
    dated: str = ""  # participles behind a noun that a date can belong to: "the licence granted in"
    lasting: str = ""  # those of what is to come or goes on: "expiring", "expected"
    dividends: str = ""  # what is payable: "dividend"
    holders: str = ""  # to whom: "shareholders"
    pronouns: str = ""  # that are a subject: what stands behind one is its verb
    modals: str = ""
    will: str = ""  # those of them that only say that it is to come
    auxiliaries: str = ""  # dropped: "is", "was"
    hedges: str = ""  # kept where the event is not certain: "expected", "scheduled"
    infinitive: str = ""  # "to"
    verb_last: bool = False  # the verb may close its clause, behind the date
    keeps_articles: bool = False  # before an adjective, whose form says that one was there: "das neue Werk"
    head_last: bool = False  # the noun closes its phrase, so that a long one loses its beginning
    labels_first: bool = False  # a period stands before what it labels: "October 2025 sales"
    articles: str = ""
    prepositions: str = ""
    of: str = ""  # those of them that keep a phrase together
    conjunctions: str = ""
    relatives: str = ""  # "which", after a comma
    that: str = ""  # opens what is said: "announced that"
    adverbs: str = ""
    adverb_endings: tuple[str, ...] = ()  # before a participle they make it a verb: "warmly invited"
    absolute: str = ""  # after a comma: "with the first delivery"
    behind: str = ""  # right behind a date, nothing of the event: "より", "부터"
    ahead: str = ""  # right before a date: "将于"
    polite: str = ""  # at the end of a sentence: "いたします"


class DateSigns(Struct, frozen=True, eq=False):
    """How a language that counts its months writes dates: signs behind digits ("2025年10月17日"). No blanks needed."""

    year: str  # a set of signs each: "年"
    month: str
    day: str
    hour: str
    minute: str
    half_hour: str = ""
    same: str = ""  # pattern of what stands for the year or month of the other end of a range: 同年
    not_after_day: str = ""  # what makes "3日" a length or a name: "間"
    not_after_month: str = ""
    lone_day: str = ""  # pattern of what follows a day without a month, where that is a date: "5일 밝혔다"
    month_tail: str = ""  # pattern of what may close a month: 10月份
    brief_year: str = ""  # pattern of a year in fewer than four digits: 24年12月, 113年10月
    fiscal_year: str = ""  # behind the sign of the year: "度"
    fiscal_month: str = ""  # behind the sign of the month: "期"
    eras: Mapping[str, int] = field(default_factory=dict)  # the year before the first: 令和 2018
    years: Mapping[str, int] = field(default_factory=dict)  # from the reference day: 今年 0
    months: Mapping[str, int] = field(default_factory=dict)
    weeks: Mapping[str, int] = field(default_factory=dict)
    days: Mapping[str, int] = field(default_factory=dict)
    parts: Mapping[str, Part] = field(default_factory=dict)
    seasons: Mapping[str, int] = field(default_factory=dict)  # the first of three months: 春 3
    halves: Mapping[str, int] = field(default_factory=dict)
    quarters: Mapping[str, int] = field(default_factory=dict)
    am: tuple[str, ...] = ()
    pm: tuple[str, ...] = ()
    noon: Mapping[str, int] = field(default_factory=dict)
    to: tuple[str, ...] = ()
    by: tuple[str, ...] = ()  # behind a date: "まで"
    zones: Mapping[str, str] = field(default_factory=dict)


class NamedDay(Struct, frozen=True):
    """A day of the year that has a name: a day of a month, the `number`-th weekday of one, or so far from Easter."""

    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    number: int | None = None
    easter: int | None = None  # days behind Easter Sunday, as the West reckons it


class DateWords(Struct, frozen=True, eq=False):
    """How a language writes dates. The tuples of months and weekdays are empty where digits and signs name them."""

    months: tuple[str, ...] = ()  # twelve, forms parted by blanks
    weekdays: tuple[str, ...] = ()  # seven, Monday first
    capital: bool = False  # months and weekdays always begin with a capital: "may" and "sat" are other words
    subject_first: bool = False  # a date right before the verb is its subject: "December 20 was chosen"
    day_first: bool = True  # 03/04/2025 is the third of April
    day_first_where: str = ""  # spellings of countries where the day stands first, phrases parted by " | "
    ordinal_dot: bool = False  # "14. November", "9.1."
    days: Mapping[str, int] = field(default_factory=dict)  # "today": 0
    named: Mapping[str, NamedDay] = field(default_factory=dict)  # "christmas eve"; only where it means one day
    same_day: str = ""  # "that same day", phrases
    units: Mapping[Unit, str] = field(default_factory=dict)
    periods: str = ""  # other nouns of time: "period", "season"
    plurals: str = ""  # forms of these units that say no single one: "in the last months"
    shifts: Mapping[int, str] = field(default_factory=dict)  # -1 last, 0 this, 1 next
    parts: Mapping[Part, str] = field(default_factory=dict)
    seasons: tuple[str, ...] = ()  # four, spring first
    since: str = ""  # what began on the date is not to come: "since"
    since_is_from: bool = False  # and the same word says from when on: "dal 7 maggio"
    ordinals: tuple[str, ...] = ()  # first to fourth
    counts: tuple[str, ...] = ()  # one, two, … for lengths
    few: str = ""
    joins: str = ""  # words inside a date that say nothing: "of", "the"
    opens: str = ""  # before both ends of a range: "from", "between"
    to: str = ""  # between the ends of a range
    ands: str = ""
    before: str = ""  # words that let a bare month or year be a date: "in", "since"
    verbs: str = ""  # the same, and they say what happens: "starting", "ended"
    by: str = ""  # the same, and the last moment: "by", "until"
    fiscal: str = ""
    year_end: str = ""  # "year-end", where that is one word
    years: str = ""  # words that announce or follow a year: "year", "Jahr", "года"
    quarter_marks: str = "Q"  # Q3, 3Q
    half_marks: str = "H"  # H1, 1H
    every: str = ""  # before a weekday that comes every week: "every"
    inert: str = ""  # phrases with a date word that say no date: "of tomorrow", "por la mañana"
    about: str = ""
    ahead_of: str = ""  # behind a length that is told from now: "in three months' time"
    ahead: str = ""  # before a length after which something happens: "in" about two years
    from_now: bool = False  # "in drei Monaten" with a verb of the future counts from today
    thereafter: str = ""  # behind a length that counts from the day named before
    within: str = ""  # before a length in which it happens: "within the next" two years
    noon: Mapping[str, int] = field(default_factory=dict)  # "noon": 12
    oclock: str = ""  # "Uhr", "heures"
    at: str = ""  # words between a clock time and its day
    signs: DateSigns | None = None  # then the words above may stay empty
    zones: Mapping[str, str] = field(default_factory=dict)  # as printed → IANA; capital abbreviations as such
    cues: Cues = field(default_factory=Cues)
    events: EventWords = field(default_factory=EventWords)
