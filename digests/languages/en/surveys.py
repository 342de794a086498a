"""English words of surveys: what a share of people says, holds or does."""

from digests.languages.listed import word_set
from digests.languages.survey_words import SurveyWords

STANCES = word_set(
    """
    are aren't were weren't have haven't had hadn't do don't did didn't would wouldn't will won't can can't cannot
    could couldn't might should shouldn't must say said saying agree agreed agreeing disagree disagreed believe
    believed believing think thought thinking feel felt feeling plan planned planning expect expected expecting
    anticipate anticipated intend intended intending want wanted wanting prefer preferred like liked hope hoped wish
    wished need needed use used own owned cite cited citing name named mention mentioned report reported reporting
    find found rate rated rating consider considered view viewed see saw support supported supporting oppose opposed
    opposing favor favored favour favoured trust trusted distrust know knew worry worried fear feared identify
    identified describe described choose chose select selected answer answered respond responded admit admitted
    acknowledge acknowledged claim claimed indicate indicated express expressed rely relied live lived work worked
    spend spent buy bought pay paid save saved shop shopped travel traveled travelled go went make made take took
    get got give gave giving keep kept look looked looking struggle struggled suffer suffered experience experienced
    receive received lack lacked seek sought try tried visit visited watch watched read eat drink sleep play drive
    ride volunteer volunteered vote voted voting turn turned understand understood remember love loved hate hated
    enjoy enjoyed avoid avoided share shared show showed start started stop stopped set carry carried owe owed
    donate donated help helped entering earn earned ranked rank listed list approve approved disapprove disapproved
    consume consumed check checked rent rented sell sold switch switched recommend recommended regret regretted
    recognize recognise recognized recognised lost lose miss missed hold held apply applied attend attended speak
    spoke ask asked call called cook cooked walk exercise smoke smoked skip skipped delay delayed postpone postponed
    cut reduce reduced
    """
)
AUXILIARIES = word_set(
    """
    is isn't are aren't was wasn't were weren't has hasn't have haven't had hadn't do don't does doesn't did didn't
    will won't would wouldn't can can't cannot could couldn't may might mightn't shall should shouldn't must mustn't
    ought needn't
    """
)
PASTS = word_set(  # of all irregular verbs, those aside that are nouns or plain forms too
    """
    arose ate awoke became began bent bit bled blew bore bought bred broke brought built burnt came caught chose clung
    crept dealt dug drank dreamt drew drove dwelt fed fell felt fled flew flung forbade forgave forgot fought froze
    gave got grew heard held hid hung kept knelt knew laid leapt learnt led lent lit lost made meant met mistook
    misunderstood outgrew overcame overslept paid quit ran rang rode rose said sang sank sat saw sent shook shone shot
    shrank slept slid smelt sold sought sped spelt spent spoke sprang stole stood struck stuck strove swam swept
    swore swung taught tore thought threw told took underwent understood undertook upheld wept went withdrew withheld
    withstood woke won wore wrote
    """
)
PLAIN = word_set(  # plain forms of irregular verbs that are no nouns
    """
    arise become begin bring build buy choose cling come creep dig draw eat feed feel find fly forget forgive freeze get
    give go grow hear hide keep know leave lend lose make mean meet overcome pay put quit read ride say see seek
    sell send shrink sing sink sit speak spend steal strive swear swim take teach tell think throw undergo
    understand undertake wake wear weep withdraw withhold write
    """
)
PARTICIPLES = word_set(
    """
    beaten begun bitten blown borne born bought bound bred broken brought built burnt caught chosen cut dealt drawn
    driven drunk eaten fed felt forgiven forgotten found fought frozen given heard held hidden hit hurt kept known laid
    led left lent lit lost made meant met paid put read ridden run said seen sent set shaken shot shown shut sold sought
    spelt spent split spoken spread stolen struck sung swept sworn taken taught thought thrown told torn understood
    undertaken upheld won worn written
    """
)
FRONTS = word_set("of among amongst from for")  # before who is meant, at the head of a clause
COHORTS = word_set("group groups arm arms cohort cohorts")  # "in the group given the tablet"
FINDING = word_set(
    """
    find finds found finding show shows showed shown showing reveal reveals revealed revealing suggest suggests
    suggested suggesting indicate indicates indicated indicating conclude concludes concluded concluding estimate
    estimates estimated estimating demonstrate demonstrates demonstrated demonstrating determine determines determined
    confirm confirms confirmed confirming identify identifies identified discover discovers discovered detect detects
    detected report reports reported learn learns learned learnt predict predicts predicted project projects projected
    forecast forecasts rank ranks ranked highlight highlights highlighted uncover uncovers uncovered prove proves proved
    observe observes observed meet meets met achieve achieves achieved
    """
)
BALANCES = word_set("balance majority minority plurality total")
PAYING = word_set(
    """
    pay pays paid paying offer offers offered offering bid bids bidding agree agrees agreed exchange exchanged account
    accounts accounted accounting allow allows allowed call calls called ask asks asked
    """
)
ASKING = word_set("polled surveyed interviewed questioned asked quizzed canvassed sampled")
PUTTING = word_set("put puts putting place places placed")
THEN = word_set("after following")  # before the value of an earlier period: "after 14.3 per cent in April"
RELATING = word_set("that which")
RANKED = word_set("ahead followed then closely than not trails trailed")  # after the first of a list in brackets
LEVELS = word_set(  # "reached 60% of": how much, and nothing that is done
    """
    reach reaches reached reaching exceed exceeds exceeded exceeding surpass surpasses surpassed total totals totaled
    totalled totaling average averages averaged averaging equal equals equaled equalled hit hits top tops topped remain
    remains remained near neared approach approaches approached stand stands stood own owns owned hold holds held retain
    retains retained means meant
    """
)
COMPOSING = {  # with their joint: what is a part of the whole stands before
    "for": word_set("account accounts accounted accounting responsible"),
    "up": word_set("make makes made making"),
    "": word_set(
        """
        represent represents represented representing constitute constitutes constituted constituting comprise comprises
        comprised comprising form forms formed forming
        """
    ),
}
OFTEN = word_set("never always often rarely seldom sometimes usually regularly")
BETWEEN = word_set("somewhat also either both all each not n't now still even then ever no longer")
DEGREES = word_set("most least more less")
WHOEVER = word_set("those everyone everybody anyone anybody people")
PRONOUNS = word_set("i you he she it we they them us him her one their his its our your my who which that")
PREPOSITIONS = word_set(
    """
    about above across after against along amid among amongst around as at before behind below beneath beside between
    beyond by despite during except for from in inside into like near of off on onto out outside over past per since
    through throughout till to toward towards under until up upon via with within without
    """
)
PLURALS = word_set("people men women children police staff youth cattle mice feet teeth geese")
ASIDE = word_set("while whereas compared versus vs although though despite unlike")
FINALS = word_set(
    "against more less most least same all none not up down out off it them there here too either often again"
)
PARTS_OF_ALL = word_set("half third thirds quarter quarters majority majorities most fifth fifths tenth")
LIKELY = word_set("likely likelier apt inclined prone")
NEVER = word_set(
    """
    back figure proportion percentage share
    whole follows following asserting them they us we you it he she him her this that these those such who whom
    which what another other others one ones none each both either neither all any some several many much most few
    same first second third fourth fifth last next half quarter thirds majority majorities so thereof therein
    thereby thereafter ours theirs january february march april may june july august september october november
    december jan feb mar jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday
    q1 q2 q3 q4 h1 h2 9mths 6mths 3mths
    """
)
EVERY_SHARE = word_set("remaining additional another further other some only just nearly almost even roughly fully")

SURVEYS = SurveyWords(
    stances=STANCES,
    auxiliaries=AUXILIARIES,
    pasts=PASTS,
    plain=PLAIN,
    participles=PARTICIPLES,
    plurals=PLURALS,
    fronts=FRONTS,
    finding=FINDING,
    at_work=word_set("research researchers analyzed examined polled surveyed"),
    cohorts=COHORTS,
    often=OFTEN,
    between=BETWEEN,
    degrees=DEGREES,
    whoever=WHOEVER,
    composing=COMPOSING,
    balances=BALANCES,
    relating=RELATING,
    then=THEN,
    putting=PUTTING,
    paying=PAYING,
    asking=ASKING,
    ranked=RANKED,
    levels=LEVELS,
    pronouns=PRONOUNS,
    prepositions=PREPOSITIONS,
    aside=ASIDE,
    parts_of_all=PARTS_OF_ALL,
    likely=LIKELY,
    every_share=EVERY_SHARE,
)
