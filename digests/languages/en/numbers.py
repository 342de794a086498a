from digests.languages.en.background import (
    BEFORE_NAMES,
    BIOGRAPHY,
    CAREERS,
    CONTEXT,
    EVERYWHERE,
    HEADINGS,
    LAW_COUNTS,
    LOGISTICS,
    MARKETS,
    MEANS,
    NOT_COUNTED,
    NOT_ORDINAL,
    PARTIES,
    POPULACE,
    TRADES,
    TRUTHS,
    WANTED,
)
from digests.languages.en.cardinals import CARDINALS, FRACTIONS, GLUED, MULTIPLES, ORDINALS, SCALES
from digests.languages.en.changes import COMPARED, COVERS, EQUATES, LOSSES, MOVED, RECKONED, THAN, THIS
from digests.languages.en.deeds import (
    CLAUSE_OPENERS,
    DEED_JOINTS,
    DEED_NOUNS,
    EQUAL,
    MONEY_DEEDS,
    PASSIVE,
    REPORTED,
    STEADY,
    TAIL_JOINTS,
)
from digests.languages.en.measures import (
    BASES,
    BURDENS,
    EMPTY,
    GENERAL,
    HEADLINE_MEASURES,
    MEASURED,
    MODIFIERS,
    PRICE_VERBS,
    SEGMENTS,
    TWOFOLD,
    WHOLE_NAMES,
)
from digests.languages.en.periods import (
    AGAINST,
    CONDITIONS,
    LAST_TIME,
    NOT_YET,
    OF_WHICH,
    OUTLOOK,
    PERIODS,
    TIME_BEFORE,
)
from digests.languages.en.profiles import PROFILES
from digests.languages.en.small import ADVERBS, SMALL
from digests.languages.en.surveys import ASIDE, EVERY_SHARE, FINALS, LIKELY, NEVER, PARTS_OF_ALL, STANCES
from digests.languages.en.tails import (
    APIECE,
    ASIDE_NOUNS,
    AWAITED,
    DONE,
    LINKS,
    MANAGED,
    OPENERS,
    QUALIFIERS,
    QUESTIONED,
    RANGE_ENDS,
    TAILS,
    TURNED,
)
from digests.languages.en.times import TIMES
from digests.languages.en.units import CURRENCIES, DURATIONS, SHARE_KINDS, SHARES, UNITS
from digests.languages.en.verbs import ACTS, DEEDS, DOWN, OPINIONS, UP, VERBS
from digests.languages.numbers import NumberWords, bounds, phrases, rows, word_set

NUMBERS = NumberWords(
    cardinals=CARDINALS,
    weak=word_set("one zero hundred dozen"),
    joiners=frozenset({"and"}),
    minus=("negative", "minus"),
    scales=SCALES,
    glued=GLUED,
    ordinals=ORDINALS,
    ordinal_marks=("st", "nd", "rd", "th"),
    rank_words=("no.", "no", "number", "#", "top", "ranked"),
    fractions=FRACTIONS,
    multiples=MULTIPLES,
    compares=word_set(
        """
        as the more higher faster larger greater better that its what longer stronger oversubscribed lower
        less fewer earnings revenue revenues increase ebitda ebitdar ebit ffo adjusted trailing forward annualized book
        """
    ),
    each=word_set("every"),
    relative=word_set("who whom"),
    one_article=word_set("a one an"),
    times=("x", "times", "fold"),
    asides=("up front",),
    and_half=("and a half", "and one half"),
    one_in=("in every", "out of every", "out of", "in"),
    for_every=("for every", "for each"),
    currencies=CURRENCIES,
    percent=("percent", "per cent", "pct"),
    points=("percentage points", "percentage point", "percent points", "pp", "ppt", "ppts", "pts"),
    basis_points=("basis points", "basis point", "bps", "bp"),
    durations=DURATIONS,
    units=UNITS,
    pairs=("and", "or"),
    in_turn=word_set("respectively"),
    twofold=TWOFOLD,
    per=("per", "a", "an", "each", "/", "in cash per", "in cash for each"),
    shares=SHARES,
    share_kinds=SHARE_KINDS,
    before=bounds(
        """
        over: more than, over, greater than, higher than, above, exceeding, exceeds, exceeded, in excess of, upwards of
        over: exceed, surpass, topping, well over, surpassing, surpassed, surpasses, north of, just over, >
        under: less than, fewer than, under, below, lower than, nearly, almost, just under, <, approaching
        about: close to, approximately, approximate, about, around, roughly, some, circa, approx., approx, ca., ~
        about: an estimated, estimated, an average of, ≈
        up_to: up to, up to approximately, up to about, up to an estimated, as many as
        up_to: as much as, no more than, at most, not more than, a maximum of, maximum of
        up_to: not exceeding, not to exceed, as high as, no later than, capped at, ≤
        at_least: at least, no less than, not less than, no fewer than, minimum of, a minimum of, starting at
        at_least: start at, starts at, starting from, start from, starts from, begin at, begins at, beginning at
        at_least: as few as, as low as, ≥
        under: just short of, short of
        """
    ),
    after=bounds(
        """
        at_least: or more, or greater, or higher, and above, at least
        up_to: or less, or fewer
        over: plus
        """
    ),
    levels=("to", "reaching", "totaling"),
    to=("to", "through", "up to"),
    between=("between",),
    both=("and",),
    from_=("from",),
    small=SMALL,
    of=word_set("of worth totaling totalling"),
    joins=word_set("of and for the in to from on per & before after among at across with"),
    deducting=frozenset({"before"}),
    within=frozenset({"in", "of"}),
    articles=word_set("a an the its their our his her this that these those my your such"),
    verbs=VERBS,
    phrasal={"accounts": "for", "amounts": "to", "results": "in"},
    acts=ACTS,
    agents=word_set(
        """
        trustees directors shareholders stockholders defendants investors founders
        government city state ministry county university museum school jury company corporation group firm
        we it they he she board management bank department who which that i you organization team
        """
    ),
    general=GENERAL,
    empty=EMPTY,
    extents=word_set("range"),
    cash=word_set("cash stock"),
    per_share="per share",
    by=word_set("by"),
    states=word_set("complete completed leased occupied owned full sold"),
    tails=TAILS,
    links=LINKS,
    aside_nouns=ASIDE_NOUNS,
    done=DONE,
    turned=TURNED,
    questioned=QUESTIONED,
    awaited=AWAITED,
    managed=MANAGED,
    openers=OPENERS,
    qualifiers=QUALIFIERS,
    apiece=APIECE,
    range_ends=RANGE_ENDS,
    helpers=word_set("was were been is are have has had being"),
    fates=word_set(
        """
        died lost killed injured hurt wounded displaced arrested charged sold built born taken given stolen
        attended participated registered enrolled voted gathered drowned sickened hospitalized treated
        """
    ),
    lifts=word_set("bringing brings brought bring lifting lifts lifted raising raises raised pushing pushes pushed"),
    whole_names=WHOLE_NAMES,
    leaving_out=word_set("including excluding"),
    ranging=word_set("ranging"),
    equates=EQUATES,
    reckoned=RECKONED,
    moved=MOVED,
    than=THAN,
    this=THIS,
    compared=COMPARED,
    shared=word_set("percentage percent share proportion"),
    gains=word_set("given receive receives received get gets got granted awarded paid"),
    tells=word_set("found finds find says said shows showed reveals revealed indicates indicated suggests"),
    off=word_set("off"),
    origins=word_set("by from in under"),
    terms=word_set("at with for"),
    onward=word_set("on through from for into to toward towards under with across"),
    trailing=word_set("online worldwide globally nationwide annually outstanding combined alike"),
    opinions=OPINIONS,
    deeds=DEEDS,
    never=NEVER,
    money_deeds=MONEY_DEEDS,
    tail_joints=TAIL_JOINTS,
    clause_openers=CLAUSE_OPENERS,
    deed_nouns=DEED_NOUNS,
    equal=EQUAL,
    steady=STEADY,
    reported=REPORTED,
    deed_joints=DEED_JOINTS,
    passive=PASSIVE,
    stances=STANCES,
    aside=ASIDE,
    finals=FINALS,
    likely=LIKELY,
    parts_of_all=PARTS_OF_ALL,
    every_share=EVERY_SHARE,
    to_verb=word_set("to as"),
    up=UP,
    down=DOWN,
    losses=LOSSES,
    covers=COVERS,
    against=AGAINST,
    of_which=OF_WHICH,
    last_time=LAST_TIME,
    time_words=TIMES,
    particular=r"\d|first|second|third|fourth|after",
    outlook=OUTLOOK,
    not_yet=NOT_YET,
    conditions=CONDITIONS,
    periods=PERIODS,
    bases=BASES,
    price_verbs=PRICE_VERBS,
    price="purchase price",
    for_=frozenset({"for"}),
    adverbs=ADVERBS,
    burdens=BURDENS,
    distance=word_set("prior before after later ago earlier thereafter afterwards away since overdue"),
    modifiers=MODIFIERS,
    headings=HEADINGS,
    biography=BIOGRAPHY,
    logistics=LOGISTICS,
    bound=word_set("ordered agreed required pledged committed sentenced directed obliged forced promised compelled"),
    occasions=word_set(
        """
        gala galas campaign campaigns effort efforts drive drives auction auctions event events fundraiser fundraisers
        fundraising round rounds sale sales tournament tournaments walk walks ride rides dinner luncheon breakfast
        concert concerts raffle appeal race races run marathon telethon challenge ball festival offering offerings
        placement placements ipo initiative initiatives outing benefit bake classic collection
        """
    ),
    parties=PARTIES,
    counting=phrases(
        """
        attendance, membership, memberships, enrollment, enrolment, enrollments, circulation, population, headcount
        workforce, turnout, viewership, readership, ridership, registrations, deliveries, shipments, downloads
        visits, visitors, admissions, applications, passengers, arrivals, departures, production, output, traffic
        births, deaths, cases, arrests, calls, orders, openings, closings, starts, permits, completions, subscribers
        users, accounts, votes, ballots, signatures, complaints, requests, inspections, vaccinations, donors
        """
    ),
    headline_measures=HEADLINE_MEASURES,
    segments=SEGMENTS,
    not_ordinal=NOT_ORDINAL,
    measured=MEASURED,
    written=word_set("page word line slide question member person man woman"),
    not_counted=NOT_COUNTED,
    before_names=BEFORE_NAMES,
    context=CONTEXT,
    careers=CAREERS,
    wanted=WANTED,
    everywhere=EVERYWHERE,
    among=("one of", "one of the", "one of only", "one of just", "one of over", "one of more than"),
    profiles=PROFILES,
    trades=TRADES,
    law_counts=LAW_COUNTS,
    markets=MARKETS,
    time_before=TIME_BEFORE,
    stretches=word_set("period periods option search stay notice premium average vwap lookback"),
    time_after=phrases("in advance, of notice, notice, beforehand"),
    former=word_set("prior previous earlier existing former remaining"),
    since=word_set("since"),
    there_are=("there are", "there are currently", "there are now", "there are still", "there are an"),
    truths=TRUTHS,
    means=MEANS,
    wholes=word_set("all both"),
    owners=word_set("its our their his her"),
    populace=POPULACE,
    always=word_set(
        """
        are is live lives suffer suffers struggle struggles face faces lack lacks die dies use uses rely relies
        depend depends need needs experience experiences go goes cannot can do does don’t don't own owns lose loses
        occur occurs happen happens remain remains work works affect affects develop develops cope copes fall
        miss misses take takes skip skips smoke drink eat sleep carry carries end ends turn turns come comes
        """
    ),
    studies=word_set(
        """
        survey surveys surveyed poll polls polled study studies report research researchers index analysis findings
        respondents trial barometer scorecard questionnaire analyzed examined
        """
    ),
    ages=word_set("old olds degree degrees college colleges university universities"),
    issues=word_set(
        "annual biennial consecutive straight edition editions congress ceremony session legislature season anniversary"
    ),
    lists=("list of", "ranking of", "index of"),
    traded=("trading at", "traded at", "trades at", "closed at", "close at", "opened at", "stood at"),
    market_prices=("closing price", "closing bid", "market price", "market prices", "bid price", "trading price"),
    dimensions=("height", "width", "diameter", "depth", "thickness"),
    nearness=word_set("radius from away north south east west outside southwest northeast northwest southeast"),
    built=phrases(
        """
        weighing, weighing in at, weighs, weighs in at, weighing only, weighing just, weighs only
        weighs just, weighing a mere, weight of, weight, resolution of
        """
    ),
    causes=phrases(
        """
        primarily attributable to, mainly attributable to, largely attributable to, principally attributable to
        offset by, due to, driven by, reflecting, because of, as a result of, resulting from, owing to, caused by
        impacted by, benefited from, affecting
        """
    ),
    registers=("share capital", "rea", "vat", "registered office", "company number", "registration"),
    scale_heads=rows(
        """
        3: in thousands, in thousand, in 000s, in 000’s, thousands except
        6: in millions, in million, millions except
        9: in billions, in billion
        """
    ),
)
