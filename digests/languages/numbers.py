"""How a language writes amounts: number words, scales, separators, currencies, bounds, measures.

Data only: one instance per language in `xx/numbers.py`. Words are in small letters unless said otherwise; a blank in a
phrase stands for any blank or hyphen. `tests/digests/facts` holds the cases that show what each field is for.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct, field

from digests.languages.passing import NO_PASSING, PassingWords
from digests.languages.profiles import NO_PROFILES, ProfileWords
from digests.languages.replies import ReplyPatterns
from digests.languages.survey_words import NO_SURVEYS, SurveyWords
from digests.languages.tenses import NO_TENSES, TenseWords
from digests.languages.times import TimeWords
from digests.languages.word_order import NO_ORDER, OrderWords
from digests.languages.world import NO_WORLD, WorldWords
from digests.model import Bound

Table = Mapping[str, int]
Names = Mapping[str, str]
Words = frozenset[str]
PER_SHARE = 2  # where what is told per share stands among the headline measures of every language
NounShape = Literal["last", "capital", "first", "joined", "particles"]  # where its noun stands in what is counted


def _no_table() -> Table:
    return {}


def _no_names() -> Names:
    return {}


def _no_bounds() -> Mapping[str, Bound]:
    return {}


class NumberWords(Struct, frozen=True, eq=False):
    """How this language writes amounts. Compared by identity, so that what is compiled from it can be kept."""

    # ---- numerals
    decimal: str = "."
    spaced: bool = False  # 18 000
    sums: bool = False  # scales add up: 9억 5,400만
    lasting: tuple[str, ...] = ()  # ends of measures that are lengths of time themselves: 寿命, 充電時間
    some: str = ""  # signs between a number and its scale or unit that say "and some": 3000余万元, 43억여 원
    several: str = ""  # signs that leave a digit open: 3千数百万円
    cardinals: Table = field(default_factory=_no_table)  # one, nineteen, ninety, hundred; words that may stand alone
    halves: Names = field(default_factory=_no_names)  # "anderthalb" → "1.5"
    collective: Words = frozenset()  # cardinals that say "some" and stand before "of": "une centaine d'emplois"
    weak: Words = frozenset()  # cardinals that are mostly articles or pronouns: they need a scale or unit
    twenties: bool = False  # quatre-vingt-dix is ninety
    minus: tuple[str, ...] = ()  # before an amount: "negative", "minus"
    minus_behind: Words = frozenset()  # right behind it: "6,8 millones de euros negativos"
    joiners: Words = frozenset()  # "and" in "one hundred and five"
    scales: Table = field(default_factory=_no_table)  # "million" → 6
    glued: Table = field(default_factory=_no_table)  # scales in their own capitals, stuck to digits: "M", "bn"
    ordinals: Table = field(default_factory=_no_table)
    ordinal_marks: tuple[str, ...] = ()  # "th" in 30th
    rank_words: tuple[str, ...] = ()  # "no.", "top": a rank follows
    fractions: Names = field(default_factory=_no_names)  # "third" → "1/3"
    multiples: Names = field(default_factory=_no_names)  # "doubled" → "2"
    times: tuple[str, ...] = ()  # "x", "times", "fold"
    compares: Words = frozenset()  # follow "three times" where it is a ratio: "as", "higher"; else it says how often
    multiplied: Words = frozenset()  # before a number of times that is a ratio: "в 1,5 раза"
    one_article: Words = frozenset()  # "a quarter of"; without it the word is an ordinal or a period
    relative: Words = frozenset()  # "drivers who text": the noun stands before
    each: Words = frozenset()  # "every third household" is one in three
    and_half: tuple[str, ...] = ()  # behind a number: "two and a half million"
    one_in: tuple[str, ...] = ()  # "in", "out of": one in five
    for_every: tuple[str, ...] = ()  # "for every": one share for every four

    # ---- units
    currencies: Names = field(default_factory=_no_names)  # "dollars" → "USD"
    currencies_ahead: Names = field(default_factory=_no_names)  # before their amount: 港币2.8亿元
    percent: tuple[str, ...] = ()
    percent_ahead: tuple[str, ...] = ()  # before its number: 百分之三
    points: tuple[str, ...] = ()
    point_words: tuple[str, ...] = ()  # the same behind a fraction only: "half a point"
    basis_points: tuple[str, ...] = ()
    durations: Words = frozenset()  # every form: "year", "years"
    lengths: Names = field(default_factory=_no_names)  # units told together: "hour" → "3600 s", "year" → "12 m"
    units: Names = field(default_factory=_no_names)  # measures written as words: "acres" → "acres", "megawatt" → "MW"
    counters: tuple[str, ...] = ()  # Chinese, Japanese, Korean: what stands between a number and its noun
    heads: Words = frozenset()  # counters that name what is counted themselves: 人, 명
    or_else: Words = frozenset()  # between one sum and the same in another currency: "$379 or €399", "soit"
    pairs: tuple[str, ...] = ()  # "15 and 20 percent": the first has the unit of the second
    per: tuple[str, ...] = ()  # "per", "a", "/"
    per_time: tuple[str, ...] = ()  # between an amount and the time in which it comes again: "$25 a month"
    per_one: tuple[str, ...] = ()  # the same before any noun: "per household"
    shares: tuple[str, ...] = ()  # "share", "unit"
    share_kinds: tuple[str, ...] = ()  # before one of them: "fully", "diluted", "common"

    # ---- bounds and ranges
    before: Mapping[str, Bound] = field(default_factory=_no_bounds)  # "more than" → "over"
    not_before: tuple[str, ...] = ()  # other words that end like one of those: 签约, 经过
    imposed: Names = field(default_factory=_no_names)  # "jailed for six years" → "prison sentence"
    served: Names = field(default_factory=_no_names)  # behind such a length: "in prison", "of probation"
    handed: Words = frozenset()  # "handed over 53 houses": "over" belongs to such a verb
    asked: tuple[str, ...] = ()  # "Umfrage unter 400 Betrieben", "Auftrag über 3 Millionen": no bound behind them
    after: Mapping[str, Bound] = field(default_factory=_no_bounds)  # "or more" → "at_least"
    to: tuple[str, ...] = ()  # between the ends of a range
    levels: tuple[str, ...] = ()  # "cayó un 5% hasta": leads from a change to its level, and is no bound there
    between: tuple[str, ...] = ()  # opens a range that is closed by `both`
    both: tuple[str, ...] = ()
    in_turn: Words = frozenset()  # "respectively": names and amounts belong together one to one
    twofold: tuple[str, ...] = ()  # names that hold an "and" themselves: "research and development"
    from_: tuple[str, ...] = ()  # "from 31% to 41%": the older end

    # ---- sentences
    order: OrderWords = NO_ORDER  # where verbs, subjects and amounts stand to each other
    nouns: NounShape = "last"
    small: Words = frozenset()  # articles, prepositions, conjunctions, pronouns: never inside a noun phrase
    of: Words = frozenset()  # joins a noun to what it measures: "net loss of $1.5 million"
    joins: Words = frozenset()  # may stand inside a noun phrase: "of", "and", "for"
    within: Words = frozenset()  # joins an amount to its noun: "in" of "$20,000 in prizes"
    articles: Words = frozenset()
    turning: Words = frozenset()  # joins a rise to what rose: "en hausse de", "con un aumento del"
    verbs: Words = frozenset()  # part a subject from its amount: "was", "totaled", "reached"
    phrasal: Names = field(default_factory=_no_names)  # verbs only with their joint: "accounts for"
    verb_endings: tuple[str, ...] = ()  # of forms that are verbs and nothing else: "-aron"
    acts: Words = frozenset()  # verbs whose subject is somebody, so that the amount measures their object: "pay"
    agents: Words = frozenset()  # who acts: "company", "we"; never what is measured
    general: Words = frozenset()  # nouns that say nothing alone: "total", "amount", "number"
    like_particles: Words = frozenset()  # nouns that end like a particle: "국가", "제도"
    empty: Words = frozenset()  # of the general ones those that name nothing at all: "average", "additional"
    extents: Words = frozenset()  # "the range for EBIT" is of EBIT
    cash: Words = frozenset()  # "in cash" is how, not what
    per_share: str = ""  # appended to a measure whose amount is per share
    to_verb: Words = frozenset()  # "to" of "pay $26 million to settle claims"
    up: Words = frozenset()  # rose, increase, higher
    down: Words = frozenset()  # fell, decrease, lower
    above: tuple[str, ...] = ()  # right behind a share: "über dem Vorjahr", "por encima de"
    below: tuple[str, ...] = ()
    more: tuple[str, ...] = ()  # right behind a count that says by how many: "44 mehr als", "24 000 de plus"
    fewer: tuple[str, ...] = ()
    more_of: Words = frozenset()  # the same as words of comparison: "two weeks longer than", "eleven cents higher"
    fewer_of: Words = frozenset()
    better: Words = frozenset()  # "half a second faster than": of lengths of time less, of all else more
    worse: Words = frozenset()
    by_how_much: Words = frozenset()  # the same as `by` before a count: "aumentati di 63 mila", "aumentó en 84.000"
    with_particle: Words = frozenset()  # "put up $12 million", "write down": with "up" or "down" they tell a deed
    losses: Words = frozenset()  # nouns that make an amount negative: "loss", "deficit"
    covers: Words = frozenset()  # "allowance for credit losses": what is set aside against a loss is none
    formerly: Words = frozenset()  # right before what was before: "(previously 612)"
    following: Words = frozenset()  # the same where its period follows: "5.2 percent, after 5.4 percent in May"
    against: tuple[str, ...] = ()  # "compared to", "versus", "up from", "from": the other period's value follows
    of_which: tuple[str, ...] = ()  # "of which": a part follows, no change
    last_time: tuple[str, ...] = ()  # "in the prior-year quarter", "a year ago": the value beside it is the older one
    head_lengths: str = ""  # pattern of a length of time as the head of columns: "Six Months Ended"
    particular: str = r"\d"  # pattern of what makes a period one of its own: "third quarter", not "each quarter"
    time_words: TimeWords = field(default_factory=TimeWords)  # of what period an amount is
    outlook: tuple[str, ...] = ()  # what is not yet: "expects", "guidance", "forecast"
    not_yet: Words = frozenset()  # words of what has not come about: "will", "could", "to reduce"
    conditions: tuple[str, ...] = ()  # "if", "provided that": what follows has not come about
    participles: tuple[str, ...] = ()  # endings of a verb behind "has" or "is": "ha segnato"
    periods: tuple[str, ...] = ()  # patterns: "the third quarter of 2024", "fiscal 2025", "year to date"
    bases: Names = field(default_factory=_no_names)  # "non gaap" → "non-GAAP"
    price_verbs: Words = frozenset()  # acquire, buy, sell: an amount after "for" is the price
    price: str = ""
    costs: Words = frozenset()  # verbs of which the subject is what the money buys: "The pier cost $4 million"
    cost_of: str = ""
    for_: Words = frozenset()
    states: Words = frozenset()  # "78% complete"
    helpers: Words = frozenset()  # "were lost"
    tails: Words = frozenset()  # between a noun and what belongs to it: "provision for loan losses"
    links: Words = frozenset()  # participles before such a joint: "expenses related to"
    aside_nouns: Words = frozenset()  # "in addition to", "at the end of": no part of what is measured
    openers: Words = frozenset()  # before a noun of a tail: "for various other offences"
    irregular: Words = frozenset()  # participles that end unlike the regular ones: "left", "put"
    levelling: Words = frozenset()  # nouns that are verbs behind a plural: "rates now average €148"
    humans: Words = frozenset()  # nouns that say no more than that it is people: what they do tells the rest
    spends: Words = frozenset()  # of what is done, what is done with money alone: "putting 350 people out of work"
    modals: Words = frozenset()  # "will", "may": a verb follows, whichever it is
    denials: Words = frozenset()  # "not", "no longer": may stand between them
    set_beside: Words = frozenset()  # "Net debt, at $4 billion,": lead to an amount set beside its noun
    places: Words = frozenset()  # prepositions that say where or when and never what: "in Europe for $379"
    particles_of: Names = field(
        default_factory=_no_names
    )  # "ate up $31 million": small words that tell no rise or fall
    flows: Words = frozenset()  # what money does, in words that are no nouns: "$6 million goes toward a roof"
    due: Words = frozenset()  # "falls due": behind a verb that else tells a fall
    gives: Words = frozenset()  # of what is done, what somebody gets or bears: "fined the bank $2 million"
    given_to: Words = frozenset()  # of those, what goes to them: "awarded to the clinic"
    receivers: Words = frozenset()  # pronouns of who gets it: "saved them $2 million"
    done: Names = field(default_factory=_no_names)  # forms of verbs → what was done: "acquires" → "acquired"
    turned: Words = frozenset()  # of those the ones that turn the meaning of money: "requested", "repaid"
    questioned: Names = field(default_factory=_no_names)  # "a survey of 1,500 adults" → "surveyed"
    awaited: Names = field(default_factory=_no_names)  # before a plain form: "will" → "to be"
    managed: Words = frozenset()  # "helped to create": done already
    qualifiers: Words = frozenset()  # right before an amount: "an additional $15 million of notes"
    apiece: Words = frozenset()  # right behind it: "$500,000 each"
    range_ends: Words = frozenset()  # "with a mid-point of": of the range before
    deed_words: Words = frozenset()  # nouns of what is done with money: 投資, 기부
    visitors: Words = frozenset()  # whose price stands in a list of prices: 一般, 학생
    fates: Words = frozenset()  # what becomes of those that are counted: "died", "lost", "attended"
    equates: Words = frozenset()  # "representing a rise of": what follows is said of what stands before
    reckoned: Words = frozenset()  # "grew 9% from $4 million", "a drop on the 300 of June": what it was before
    moved: Words = frozenset()  # of the words for a rise or fall those that are verbs only: "rose from $4 million"
    this: tuple[str, ...] = ()  # opens a sentence on what the one before has told: "this", "das waren", 이는
    than: Words = frozenset()  # "greater than the 10% required": a limit, no change
    whole_names: tuple[str, ...] = ()  # measures that hold a verb or a comma: "funds from operations"
    leaving_out: Words = frozenset()  # "excluding": what is measured stands before it
    ranging: Words = frozenset()  # "grants ranging from": what they range over
    lifts: Words = frozenset()  # verbs that move their object to an amount: "bringing the total to"
    compared: Words = frozenset()  # of the words for a rise or fall those that only compare: "less", "higher"
    shared: Words = frozenset()  # "as a percentage of": nouns of a part
    gains: Words = frozenset()  # verbs whose subject gets the amount: "receive", "was given"
    tells: Words = frozenset()  # verbs whose subject only says it: "the survey found"
    off: Words = frozenset()  # "20% off all moorings"
    origins: Words = frozenset()  # "net cash generated from": behind a participle that belongs to its noun
    terms: Words = frozenset()  # "sold its docks at a price of": lead to what the amount is, away from what was sold
    onward: Words = frozenset()  # "raised $4 million through", "for", "from": how or for whom it was done
    trailing: Words = frozenset()  # adjectives behind their noun: "shares outstanding"
    by: Words = frozenset()  # "understated their income by $600,000": what changed stands before it
    genitive: Words = frozenset()  # "13 % der Bevölkerung"
    opinions: Words = frozenset()  # deeds whose form is no adjective before a noun: "expected savings" is one
    bound: Words = frozenset()  # "ordered to pay"
    money_deeds: Words = frozenset()  # of what is done what is done with money itself: "raised", "paid"
    deed_nouns: Names = field(default_factory=_no_names)  # "paid" → "payment": not yet done, or nothing else is told
    holds: Words = frozenset()  # of what is done what is done with a part of a firm: "owned"
    firms: Words = frozenset()  # what is owned in parts: "company", "venture"
    debts: Words = frozenset()  # what bears interest: "notes"
    given_as: Words = frozenset()  # "awarded $3 million in grants": the grants are what was awarded
    equal: Words = frozenset()  # "$4 million, or 12% of sales": between a sum and its share
    steady: Words = frozenset()  # closes a headline's measure: "Keeps Payout Steady at"
    reported: Words = frozenset()  # opens a line and is no part of its measure: "Posted net income of"
    tail_joints: Words = frozenset()  # "debt under the facility": lead from the head of a subject to its tail
    starts: Words = frozenset()  # verbs that close no measure: "el precio parte de", "начинается от"
    subject_joints: Words = frozenset()  # where nouns stand first, inside a subject: "part des femmes parmi les cadres"
    clause_openers: Words = frozenset()  # "while", "that": a subject follows
    deed_joints: Words = frozenset()  # "donated $5,000 to": behind the amount
    passive: Words = frozenset()  # "was awarded $5,000"
    never: Words = frozenset()  # lone words that name nothing to be measured: "them", "another", "half"
    answers: Words = frozenset()  # the same where nouns stand first: "estiment", "no", "se"
    finals: Words = frozenset()  # small words that may close what they say: "spend less"
    adverbs: Words = frozenset()  # cut from the ends of a measure: "approximately", "also"

    # ---- what an editor keeps
    headline_measures: tuple[tuple[str, ...], ...] = ()  # revenue, profit, per share, outlook, cash: in this order
    not_ordinal: Words = frozenset()  # "second quarter", "third party"
    measured: Words = frozenset()  # "a 45 bed hospital": singular before another noun, and yet what is counted
    written: Words = frozenset()  # "a 15-page brief": how long a text is
    splits: Words = (
        frozenset()
    )  # before what one statement is told of in turn: "by 2% in the north and by 1% in the south"
    extremes: Words = frozenset()  # behind a length of time: "a 22-month low"
    peaks: Words = frozenset()  # nouns that only say where a level stands: "at an annual rate of", "a record of"
    counted_in: Words = frozenset()  # nouns that only say in what something is counted: "units", "head"
    not_counted: Words = frozenset()  # nouns whose number is no figure: "page", "street", "phase"
    adjectives: tuple[str, ...] = ()  # ends of words that stand before the noun they belong to: "nuevos", "-ых"
    before_names: Words = frozenset()  # words before a number that is a name: "section", "phase", "version"
    careers: Words = frozenset()  # say that what follows is somebody's past: "career", "previously"
    wanted: tuple[str, ...] = ()  # "losses exceeding": whom a law firm looks for
    everywhere: Words = frozenset()  # counts of a whole: "50 states", "six continents"
    deducting: Words = frozenset()  # "earnings before interest, taxes": a list behind it is of the same measure
    among: tuple[str, ...] = ()  # "one of": the number that follows counts others
    passing: PassingWords = NO_PASSING  # what tells a number of things in passing
    profiles: ProfileWords = NO_PROFILES  # what a house is at all times
    trades: Words = frozenset()  # heads of a remark on who somebody is: ", a leading maker of"
    surveys: SurveyWords = NO_SURVEYS  # how shares of people and things are told
    replies: ReplyPatterns = field(default_factory=ReplyPatterns)  # what a share of people says or does
    tenses: TenseWords = NO_TENSES  # which verb is in which tense
    world: WorldWords = NO_WORLD  # what is so in the world, beside the news
    context: tuple[str, ...] = ()  # phrases of background: "founded in", "operates in", "with more than"
    burdens: Words = frozenset()  # "cost of sales" is no sales, "retained earnings" are none of a period
    segments: tuple[str, ...] = ()  # parts of a company that reports tell apart: "segment", "division"
    distance: Words = frozenset()  # "ten minutes prior to": when, not how long
    modifiers: Words = frozenset()  # words that do not make a part out of a measure: "total", "net", "group"
    headings: Words = frozenset()  # end a label that names no measure: "second quarter highlights:"
    biography: Words = frozenset()  # "19-year tenure", "years of experience"
    logistics: tuple[str, ...] = ()  # "webcast", "replay": how to listen, not news
    parties: Words = frozenset()  # "the two companies"
    law_counts: Words = frozenset()  # "a 48-count indictment"
    time_before: tuple[str, ...] = ()  # before a length of time that says when: "within", "over the past"
    time_after: tuple[str, ...] = ()  # behind such a length: "ago", "전", "以内", "ぶり"
    stretches: Words = frozenset()  # nouns that only say that it lasted: "period"
    former: Words = frozenset()  # "the prior $30 million loan"
    markets: tuple[str, ...] = ()  # ends of words: "market", "industry"
    populace: Words = frozenset()  # people in general: "people", "families"
    always: Words = frozenset()  # verbs of what always holds with them: "live", "suffer", "need"
    studies: Words = frozenset()  # say that a release tells what was found out about them: "survey", "report"
    there_are: tuple[str, ...] = ()  # before a number of people in general: "there are"
    truths: tuple[str, ...] = ()  # "ranks third in", "according to the national": of the world, not of the release
    means: tuple[str, ...] = ()  # "households with", "incomes of": money that tells groups of people apart
    wholes: Words = frozenset()  # "all 22 branches"
    owners: Words = frozenset()  # "its 22 shops": what somebody has already
    since: Words = frozenset()  # open a sentence on what has been since a year
    ages: Words = frozenset()  # "a 94-year-old"
    issues: Words = frozenset()  # "third annual": the ordinal of an edition
    penalties: tuple[str, ...] = ()  # behind a limit that the law sets: 이하의 벌금
    lists: tuple[str, ...] = ()  # "list of" 100 leaders: its length is no news
    dimensions: tuple[str, ...] = ()  # ends of words: "height", "Nabenhöhe"
    built: tuple[str, ...] = ()  # right before how a thing is built: "weighing", "a resolution of"
    counting: tuple[str, ...] = ()  # ends of nouns of which a bare number is told: "Zahl", "Besucherzahl", "número"
    offered: Names = field(default_factory=_no_names)  # "sells" → "price", "valued" → "value"
    asked_for: str = ""  # "price"
    valuing: Words = frozenset()  # of those whose object is valued: "values the firm at"
    deprived: Names = field(default_factory=_no_names)  # "defrauds" → "defrauded"
    counted_by: Names = field(default_factory=_no_names)  # verbs → what a bare number behind them counts
    papers: Words = frozenset()  # that are made out for a sum: "cheque"
    partitives: Words = frozenset()  # before "of" and a count, of which they take a part or say no more: "majority"
    sizes: Names = field(default_factory=_no_names)  # "long" → "length"
    plural_modifiers: Words = frozenset()  # end like plurals and stand before the noun that is counted: "news"
    asides_behind: tuple[str, ...] = ()  # behind a noun and no part of it: "on average"
    orders: Words = frozenset()  # before an amount, of which they say nothing else: "the final"
    leading_to: Words = frozenset()  # before "to", with which they are a preposition: "thanks to"
    sayings: Words = frozenset()  # of which "a million" is no number: "reasons"
    alone: Words = frozenset()  # of those that say enough: "settlement"
    gifts: Words = frozenset()  # money by its use, which is available and has no price: "grants"
    scores: Words = frozenset()  # heads of what is a number and nothing else: "hazard ratio", "price index"
    ores: Words = frozenset()  # of which a grade is told: "gold", "Au"
    grade: str = ""  # how that is called
    intercept: str = ""  # and the piece of a core that has it
    over: Words = frozenset()  # before its length
    held: tuple[str, ...] = ()  # ends of labels behind which a bare number counts them: "Plazas: 180"
    in_money: tuple[str, ...] = ()  # beside the measures of reports what is told in money: "inversión", "invierte"
    asides: tuple[str, ...] = ()  # on which footing a change is told: "su base annua", "aus eigener Kraft"
    causes: tuple[str, ...] = ()  # "driven by": what a report tells behind it only explains
    traded: tuple[str, ...] = ()  # "trading at": a price of the market follows
    market_prices: tuple[str, ...] = ()  # "closing price"
    nearness: Words = frozenset()  # "five miles from", "ten-mile radius": where, not how much
    registers: tuple[str, ...] = ()  # what letterheads say of a firm: "share capital"
    scale_heads: Names = field(default_factory=_no_names)  # "in thousands" → "3" above a table
