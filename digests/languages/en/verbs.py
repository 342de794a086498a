"""English verbs and words that move, as the reading of amounts needs them."""

from digests.languages.listed import word_set

VERBS = word_set(
    """
    numbered numbers numbering suggest suggested suggesting
    carries carry travels travel closes opens produces needs
    get gets bear bears lasts last charges start drove drives led leads boosted fueled pushed lifted
    marked became becomes gave took takes made makes hosted was were is are be been being will would
    totaled totalled totaling totalling reached reaches reaching hit hits amounted amounts amounting
    came comes stood stands remained remains remain grew grow grows growing rose rise rises rising
    increased increases increase increasing decreased decreases decrease decreasing declined declines
    decline declining fell fall falls falling dropped drops drop jumped jumps jump surged surges surge
    climbed climbs climb improved improves improve expanded expands gained gains gain advanced slipped
    slips dipped exceeded exceeds exceed surpassed surpasses topped tops totals total represents
    represented represent representing accounted accounts accounting generated generates generate
    generating posted posts reported reports report recorded records delivered delivers achieved
    achieves achieve expected expects expect projected projects estimated estimates has have had having
    received receives receive raised raises raise raising secured secures secure awarded awards paid
    pays pay paying earned earns saw sees includes included include including averaged averages soared
    soars skyrocketed plunged tumbled widened narrowed doubled tripled contributed contributes approved
    approves invest invests invested investing announced announces announce said says spent spends spend
    sold sells sell acquire acquired acquires acquiring purchased purchase purchases buy bought
    completed completes closed launches launched provides provided provide offers offered offer supports
    supported employs employed employ operates operated serves served serve seeks sought equals equaled
    cut cuts costs cost save saves saved attracted attracts attract drew draws brings brought add adds
    added adding create creates created creating fund funds funded ended ends priced valued ranked
    starts started begins began shows showed found finds revealed indicate indicated say feel believe
    agree consists comprises featured features feature covers covered spans spanning told situated located
    extended required requires reflects reflect reflecting compares compare resulted resulting commenced
    lead slashed slashes take stay stays stayed foresees foresee foresaw envisages envisaged
    contemplates assumes assumed
    implies implied allots allotted earmarks earmarked spares spared fetches
    leaps leaped leapt rocketed ballooned swelled widens widening spiked accelerates rebounded doubles triples
    trebled trebles
    quadrupled climbing jumping expanding plummeted plummet plummets tumbles shrinks slid dips halved lowered lowers
    bringing inched edged ticked crept equating returned resides attended joined underreported serving
    accelerating approached approaches balloons beat beats boasted boasts boosting boosts bottomed bounces bouncing
    clocked collapsed collapses commanded commands comprised constituted constitutes contracting contracts cooled
    cooling cools crashed creeping creeps crossed crosses curtails deteriorates diminishes diminishing drifted
    drifts dwindled dwindles dwindling eased eases easing ebbed ebbs edges edging equalled equated equates erodes
    eroding escalated escalates escalating fetched fetches formed heightens held hiked hovered hovers inches inching
    lagged lay lessens lifting lifts logged measured missed moderated moderates moderating mounted mounting mounts
    multiplied multiplies mushroomed narrowing narrows neared nearing nears netted notched nudged nudges outpaces
    outstripped overtook passed peaked picked plummeting quadrupling quickened quickens quintupling racked ran
    ranged receded recedes receding recovers retreated retreating retreats sagged sags sat settled settles shot
    sinking sinks sits skyrockets slides sliding slowed slowing slows slumping slumps snowballed softens spikes
    spiking spiraled spiralled spiralling stabilised stabilized stagnated steadied stepped strengthening strengthens
    stretched stretches sunk swelling swung tallied tapered tapers thinned ticking ticks trailed trebled
    trebles trebling trimming trims tumbling varied varies waned wanes waning weakening weighed weighs worked
    worsened yielded yields
    accelerated bounced bumped contracted curtailed deteriorated diminished eroded fallen grown heightened lessened
    outpaced quintupled reduced risen sank shortened shrank shrunk slumped softened strengthened trimmed weakened
    come gone goes went wrote flew broke chose forgot ate swam sang spoke threw wore tore froze hid rode shook stole
    woke withdrew arose bore bent bred caught clung dealt dug fed fought fled forgave heard knelt knew laid learnt
    lit meant met overcame proved rang shone slept sped spelt spun sprang stuck struck swept taught thought
    understood undertook upheld withstood
    """
)

ACTS = word_set(
    """
    report reports reported post posts posted record recorded records deliver delivered delivers achieve
    achieved achieves generate generated generates generating expect expects expected project projects
    projected estimate estimates estimated receive received receives raise raised raises raising secure
    secured secures award awarded awards pay paid pays paying earn earned earns invest invested invests
    investing announce announces announced spend spent spends sell sold sells acquire acquired acquires
    acquiring purchase purchased purchases buy bought complete completed close closed launch launched
    launches provide provided provides offer offered offers support supported supports employ employs
    employed operate operates operated serve serves served seek seeks sought cut cuts save saved saves
    attract attracted draw draws bring brings brought add added adds adding create created creates
    creating fund funded funds contribute contributed contributes approve approved see saw seen have has
    had having feature features featured include included includes welcome welcomes welcomed donate
    donated donates commit commits committed grant granted issue issued repurchase repurchased repay
    repaid borrow borrowed contributing build built builds open opened opens ship shipped deploy
    deployed sign signed win won book booked declare declared plan plans planned anticipates anticipate
    anticipated recover recovered order ordered sentence sentenced
    realize realizes realized realise realises realised result
    allow allows allowed enable enables enabled helps helped makes made gives gave takes took gets got keeps kept
    handles handled manages oversees oversaw hosts hosted holds held carries carried involves illustrates describes
    explains protects prevents avoids eliminates replaces restores preserves conserves connects drives drove
    distributes distributed submitted trained treats treated visited claimed stole embezzled reaffirm reaffirms
    reaffirmed reiterate reiterates reiterated maintains maintained confirms confirmed initiates introduces introduced
    given get gets collect collects unveils unveiled
    forfeit forfeits forfeited releases transports transported houses withheld withholds conveyed hired laundered
    """
)

OPINIONS = word_set(
    """
    expected estimated projected planned adjusted combined reported recorded secured approved funded awarded
    issued added declared donated contributed paid completed invested ordered
    """
)

UP = word_set(
    """
    up increase increased increases increasing rise rose rises rising risen grew grow grows growing
    grown growth higher gain gained gains gaining climb climbed climbs jump jumped jumps surge surged surges
    surging soar soared soars skyrocketed skyrocketing improve improved improves improvement expansion
    expanded raised advanced faster greater more doubled tripled trebled trebling trebles
    quintupled accelerated above uplift boost boosted
    strengthened lengthened lengthening deepened deepening
    leap leaps leaped leapt rocketed rocketing ballooned ballooning swelled swells widened widens widening
    spiked accelerates rebounded rebounds doubling tripling doubles triples quadrupled quintupled uptick upturn jumping
    climbing expanding expands expand improving lifted outpaced advances bounced heightened bumped
    accelerating balloons boosting boosts bounces bouncing escalated escalates escalating heightens hiked lifting
    lifts mounted mounting mounts multiplied multiplies mushroomed outpaces picked quadruple quadrupling quickened
    quickens quintupling recovers shot skyrockets snowballed spikes spiking spiraled spiralled spiralling stepped
    strengthening strengthens swelling treble trebled trebles trebling
    """
)

DOWN = word_set(
    """
    down decrease decreased decreases decreasing decline declined declines declining fall fell falls
    falling fallen drop dropped drops dropping lower reduce reduced reduces reduction reducing less
    fewer shorten shortens shortened shortening cutting
    slipped slip dipped dip slump slumped plunged tumbled shrank shrunk contracted contraction cut
    cuts lighter below narrowed slashed slashes sank softened weakened plunge plunges plummeted plummet plummets tumble
    tumbles shrink shrinks shrinking slid weaken weakens slipping dips dipping halved halving halves downturn eroded
    lowered lowers lowering softening deteriorated lessened diminished curtailed trimmed slashing slips
    collapsed collapses contracting contracts cooled cooling cools crashed curtails deteriorates diminishes
    diminishing dwindle dwindled dwindles dwindling ease eased eases easing ebbed ebbs erodes eroding lessens
    moderated moderates moderating narrowing narrows plummeting recede receded recedes receding retreated retreating
    retreats sagged sags shrinkage sinking sinks slides sliding slowed slowing slows slumping slumps softens sunk
    tapered tapers thinned trimming trims tumbling waned wanes waning weakening worsened
    """
)
