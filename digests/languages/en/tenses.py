"""English verbs and their tenses: every irregular one, helpers, what is done once, what a release tells of."""

from digests.languages.listed import phrases, word_set
from digests.languages.tenses import TenseWords

# plain form, past, participle where it is another one; "/" parts two ways of writing
_IRREGULAR = """
    arise arose arisen | awake awoke awoken | bear bore borne/born | beat beat beaten | become became become
    begin began begun | bend bent | bet bet | bid bid | bind bound | bite bit bitten | bleed bled | blow blew blown
    break broke broken | breed bred | bring brought | broadcast broadcast | build built | burn burnt/burned
    burst burst | buy bought | cast cast | catch caught | choose chose chosen | cling clung | come came come
    cost cost | creep crept | cut cut | deal dealt | dig dug | dive dove/dived dived | do did done | draw drew drawn
    dream dreamt/dreamed | drink drank drunk | drive drove driven | eat ate eaten | fall fell fallen | feed fed
    feel felt | fight fought | find found | flee fled | fling flung | fly flew flown | forbid forbade forbidden
    forecast forecast | foresee foresaw foreseen | forget forgot forgotten | forgive forgave forgiven
    forgo forwent forgone | freeze froze frozen | get got gotten/got | give gave given | go went gone | grind ground
    grow grew grown | hang hung | have had | hear heard | hide hid hidden | hit hit | hold held | hurt hurt
    keep kept | kneel knelt | know knew known | lay laid | lead led | lean leant/leaned | leap leapt/leaped
    learn learnt/learned | leave left | lend lent | let let | lie lay lain | light lit/lighted | lose lost
    make made | mean meant | meet met | mow mowed mown | offset offset | outdo outdid outdone
    outgrow outgrew outgrown | outsell outsold | overcome overcame overcome | oversee oversaw overseen
    overtake overtook overtaken | pay paid | prove proved proven/proved | put put | quit quit | read read
    rebuild rebuilt | repay repaid | resell resold | rid rid | ride rode ridden | ring rang rung | rise rose risen
    run ran run | saw sawed sawn | say said | see saw seen | seek sought | sell sold | send sent | set set
    sew sewed sewn | shake shook shaken | shed shed | shine shone | shoot shot | show showed shown
    shrink shrank/shrunk shrunk | shut shut | sing sang sung | sink sank/sunk sunk | sit sat | sleep slept
    slide slid | sling slung | slit slit | sow sowed sown | speak spoke spoken | speed sped | spend spent
    spill spilt/spilled | spin spun | split split | spoil spoilt/spoiled | spread spread | spring sprang sprung
    stand stood | steal stole stolen | stick stuck | sting stung | strike struck struck/stricken | string strung
    strive strove striven | swear swore sworn | sweep swept | swell swelled swollen | swim swam swum | swing swung
    take took taken | teach taught | tear tore torn | tell told | think thought | throw threw thrown
    tread trod trodden | undergo underwent undergone | understand understood | undertake undertook undertaken
    uphold upheld | upset upset | wake woke woken | wear wore worn | weave wove woven | weep wept | win won
    wind wound | withdraw withdrew withdrawn | withhold withheld | withstand withstood | wring wrung
    write wrote written
"""


def _forms(which: int) -> dict[str, str]:
    """Pasts (1) or participles (2) → plain forms; the form of a verb that does not change is its past as well."""
    found: dict[str, str] = {}
    for row in _IRREGULAR.replace("\n", "|").split("|"):
        if forms := row.split():
            found |= dict.fromkeys(forms[min(which, len(forms) - 1)].split("/"), forms[0])
    return found


def _every(verbs: frozenset[str]) -> frozenset[str]:
    """Every form of verbs, of regular ones also those with a doubled letter: "plan" → "planned", "planed"."""
    irregular = {form for which in (1, 2) for form, plain in _forms(which).items() if plain in verbs}
    return frozenset(form for verb in verbs for form in _regular(verb)) | irregular


def _regular(verb: str) -> tuple[str, ...]:
    stem = verb.removesuffix("e")
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"
    many = f"{verb}es" if verb.endswith(("ch", "sh", "ss", "x", "o")) else f"{verb}s"
    return verb, many, f"{stem}ed", f"{stem}ing", f"{verb}{verb[-1]}ed", f"{verb}{verb[-1]}ing"


TENSES = TenseWords(
    pasts=_forms(1),
    participles=_forms(2),
    plain_in_ed=word_set("feed need seed weed heed speed breed bleed exceed proceed succeed embed shed hundred indeed"),
    modals=word_set("will would shall should can could may might must cannot won’t won't can’t can't"),
    able=word_set("can"),
    have=word_set("has have having"),
    had=word_set("had"),
    be=word_set("be is are am was were been being"),
    are=word_set("is are am"),
    subjects=word_set("i we you he she it they who which that this these those there one"),
    plural_nouns=word_set("people men women children police staff crews cattle fish sheep deer feet teeth geese mice"),
    negations=word_set("not never no longer hardly barely"),
    particles=word_set(
        "out up down off over away after across along through around into in at to on by for from with about under back"
    ),
    opens=word_set(
        """
        while whereas because although though if unless until when whenever where since so as before after once whether
        """
    ),
    do=word_set("do does don't don’t doesn't doesn’t"),
    gone=word_set("past last previous preceding"),
    at_which=word_set("when"),
    which=word_set("which who that"),
    deeds=_every(
        word_set(
            """
        accept achieve acquire add admit adopt agree aim allow announce anticipate apologise apologize appeal appoint
        approve arrest ask attribute authorise authorize award back become begin believe blame block bring bring budget
        buy call cancel change charge choose claim close commence commission commit complete conclude confirm consider
        contribute create cut date decide declare deliver deny direct dismiss donate double earmark elect enable end
        enter estimate exceed expand expect extend face finalise finalize fall fine fire forecast found free fund gain
        give go grant grow guarantee guide halve hike hire hope impose improve include increase intend introduce invest
        invite issue join jump kick launch lay lift list lose lower mark mean merge mount move name nominate note
        open order outline pass pay pick place plan pledge post predict prepare present project promise propose publish
        purchase put raise reaffirm recall receive recommend record reduce refund refuse reject release reopen
        replace report request require resign resume retire return reveal rise roll save say secure see seek select
        sentence set settle shed shift show shut sign slash spend start step stop submit suggest surpass suspend take
        target tell terminate think top total trim triple unveil urge vote vow wait want warn welcome win wish withdraw
        aspire endeavour endeavor strive calculate reckon bet assume envisage foresee vie bid translate equate amount
        correspond leave
        """
        )
    ),
    events=word_set(
        """
        accord acquisition action addition agreement aid alliance allocation amount analysis appeal apprenticeship
        approval arrangement article award ban bid bill bond bonds budget campaign cap capacity case celebration
        change charter claim closure collaboration commitment competition concession conference contract contribution
        cost costs course credit cut data deadline deal decision decline degree delivery development discount dividend
        donation draft edition effort estimate event exercise exhibition expansion expedition extension facility fair
        fall fee fellowship festival figure figures finding findings fine forecast framework franchise freeze fund
        funding funds goal grant guarantee guidance imprisonment increase initiative injection investment issue
        judgment law lease legislation level licence license limit line list loan loss losses maintenance mandate
        measure measures merger mission moratorium mortgage move note notes notice number numbers offer offering
        operation option order orders outage outlook package pact partnership payment payments penalty performance
        phase pilot plan plans pledge policy price prices prize probation profit program programme project proposal
        proposals purchase rate ratio rebate recall record reform reforms regulation relief report research residency
        restructuring result results revenue reward rise round rule rules sale sales sanction savings scheme
        scholarship season sentence series service services settlement share shares shortlist show shutdown spending
        stage stake standard strategy strike study subscription subsidy sum summit supply support survey suspension
        takeover target tariff tax tender tenure term terms test tests ticket tickets tour tournament tranche
        transaction transfer trial upgrade value verdict version vote warrant warranty window winner winners work
        works workshop
        """
    ),
    always=phrases(
        """
        a year, per year, each year, every year, annually, yearly, a day, per day, each day, every day, daily, a week
        per week, each week, every week, weekly, a month, per month, each month, every month, monthly, an hour, per hour
        every hour, a night, every night, a season, per season, each season, every season, on average, in a normal year
        in a typical year, on a typical day, a minute, a second
        """
    ),
    everywhere=phrases(
        """
        around the globe, across the globe, around the world, across the world, in the world, worldwide, globally
        throughout the world, all over the world, on earth, on the planet, of the world's population
        of the world’s population
        """
    ),
    experience=phrases(
        """
        to date, in its history, in their history, over the years, over the decades, throughout its history
        over the past, over the last, in the past, in the last, during its, over its, throughout its, through the years
        since its founding, since its foundation, since its inception, down the years
        """
    ),
    lately=word_set("just now today also recently already yesterday finally officially newly"),
    before=word_set("previously formerly originally initially earlier once hitherto"),
    ago=word_set("ago earlier before previously"),
    years=word_set(
        """
        year years decade decades century centuries generation generations summer summers winter winters
        autumn autumns spring springs season seasons
        """
    ),
    back=word_set("it this that which these its whose"),
    compared=word_set(
        """
        more less fewer lower higher smaller larger bigger greater cheaper dearer faster slower longer shorter lighter
        heavier better worse stronger weaker earlier later older younger warmer colder drier wetter cleaner as again
        above below up down off
        """
    ),
    last=word_set("last"),
    still=word_set("former"),
    of_before=word_set("previous prior earlier former preceding"),
    together=word_set(
        """
        fleet network workforce staff membership catalogue catalog estate team portfolio collection flock herd army
        library archive stock range roster stable family congregation audience readership following
        """
    ),
    used_to=("used to",),
    among=word_set("among amongst"),
    likely=("likely", "apt", "prone"),
    heats=word_set(
        """
        temperature temperatures heat heatwave mercury thermometer thermometers weather peaked peaking peak record
        highest lowest hottest coldest warmest summit frost fever
        """
    ),
    says=_every(
        word_set(
            """
        say tell announce report state add note learn find show hear allege admit claim confess believe think reveal
        explain know testify discover argue determine conclude indicate establish suggest
        """
        )
    ),
)
