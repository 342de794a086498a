from digests.languages.en.boilerplate import (
    ABOUT_HEADINGS,
    ABOUT_OPENERS,
    CHROME,
    CHROME_OPENERS,
    CONTACT_HEADINGS,
    ELSEWHERE,
    END_MARKS,
    END_OPENERS,
    LEGAL_WORDS,
    NOT_ABOUT,
    PROFILE_WORDS,
    SAFE_HARBOR_HEADINGS,
    SAFE_HARBOR_OPENERS,
    SOURCE_OPENERS,
)
from digests.languages.en.frame import (
    BYLINES,
    CAPTIONS,
    CORRECTED,
    CORRECTIONS,
    DESKS,
    KEYED,
    KICKERS,
    LABELS,
    LETTERHEAD,
    REPLACED,
    SUMMARIES,
    TITLE_LABELS,
)
from digests.languages.en.generic_names import GENERIC_NAMES
from digests.languages.en.houses import HOUSE_DOES, HOUSE_FIGURES, MADE, MADE_BY, STUDIES, STUDIES_BY, TOPICS
from digests.languages.en.institutions import CIVIC, INSTITUTIONS, SEATS, SEATS_OF
from digests.languages.en.places import CITIES, REGIONS
from digests.languages.en.refused import ATTACHMENT, DENIED, EMBARGO, MANUALS, PAGE_KINDS, RULES
from digests.languages.en.roles import BY_WHOM, HELPING, OF_WHOM, OPENS_CLAUSE
from digests.languages.page import PageWords, kinds, months, phrases

PAGE = PageWords(
    abbreviations=frozenset(
        """
        ala approx apr ariz ark aug ave calif co colo conn corp dec del dept dr est etc feb fig fla fri ft ga gen gov
        ill inc ind jan jr jul jun kan ky la llc ltd mar mass md me mich minn miss mo mon mont mr mrs ms mt neb nev no
        nov oct okla ont ore pa penn plc prof que rep sat sen sep sept sr st sun tenn tex thu thur thurs tue tues va
        vs vt wash wed wis wyo
        """.split()
    ),
    function_words=frozenset(
        """
        been an we our than that it all new their at its by they or more for and with this to also is in of will has
        have who which the be said not a on as are was from these
        """.split()
    ),
    months=months(
        """
        january jan | february feb febr | march mar | april apr | may | june jun | july jul | august aug |
        september sept sep | october oct | november nov | december dec
        """
    ),
    weekdays=frozenset(
        """
        fri friday mon monday sat saturday sun sunday thu thur thurs thursday tue tues tuesday wed wednesday
        """.split()
    ),
    day_first=False,
    date_glue=frozenset("of".split()),
    date_openers=phrases("on | dated"),
    stamp_words=frozenset(
        """
        a.m aest am at bjt bst by cdt central cest cet created cst ct date dated daylight distribution eastern edt est
        et european for gmt greenwich hkt immediate ist jst kst last mdt mean modified mountain mst mt news of on
        on-line online p.m pacific pdt pm posted press pst pt publish published release released sgt standard summer
        the time update updated utc western a ago year years month months day days hour hours minute minutes
        """.split()
    ),
    today=phrases("today"),
    cities=CITIES,
    regions=REGIONS,
    place_and=phrases("and | &"),
    place_labels=phrases("location | place | city | dateline"),
    labels=LABELS,
    title_labels=TITLE_LABELS,
    letterhead=LETTERHEAD,
    dangling=frozenset(
        """
        a an the of for and or nor to in into on onto at by with from as its their his her our your than
        between among through per via versus vs vs. & after before during under over amid against within
        without about across toward towards plus is are was were has have had will be
        """.split()
    ),
    keyed=KEYED,
    desks=DESKS,
    kickers=KICKERS,
    corrections=CORRECTIONS,
    replaced=REPLACED,
    corrected=CORRECTED,
    bylines=BYLINES,
    chrome=CHROME,
    chrome_openers=CHROME_OPENERS,
    elsewhere=ELSEWHERE,
    captions=CAPTIONS,
    summaries=SUMMARIES,
    about_openers=ABOUT_OPENERS,
    about_headings=ABOUT_HEADINGS,
    not_about=NOT_ABOUT,
    safe_harbor_headings=SAFE_HARBOR_HEADINGS,
    safe_harbor_openers=SAFE_HARBOR_OPENERS,
    profile_words=PROFILE_WORDS,
    legal_words=LEGAL_WORDS,
    contact_headings=CONTACT_HEADINGS,
    end_openers=END_OPENERS,
    end_marks=END_MARKS,
    source_openers=SOURCE_OPENERS,
    announces=phrases(
        """
        today | announced | announces | announce | reported | reports | report | said | says | unveiled | unveils
        launched | launches | introduced | introduces | has | have | is | are | was | will | plans | released
        releases | completed | completes | declared | appointed | names | named | signed | entered | received
        acquired | opened | opens | joined | joins | informs | reminds | urges | confirmed | confirms | published
        publishes | presented | presents | expects | issued | issues | recommends | welcomes | welcomed | develops
        provides | agreed | filed | priced | closed | achieved | celebrates | celebrated | hosted | hosts | held
        partners | partnered | expands | expanded | proudly | recently | officially | successfully | revealed
        reveals | awarded | won | wins | secured | secures | begins | began | kicked | kicks | recognized
        kickstarted | debuts | brings | warns | seeks | delivers | delivered | invests | raises | raised | extends
        extended | adds | added | grants | donates | donated | enters | applauds | commends | condemns | honors
        advances | appoints | elects | promotes | hires | selects | selected | collaborates | acquires | buys | sells
        sold | divests | merges | settles | sues | approves | approved | invites | explores | showcases
        demonstrates | earns | receives | achieves | surpasses | assigns | assigned | affirms | affirmed | supports
        ships | pledges | commits | deploys | renews | alerts | notifies | encourages | investigates | exceeds
        exceeded | continues | strengthens | initiates | initiated | conveys | conveyed | predicts | forecasts
        receive | introduce | unveil | complete | join | acquire | expand | celebrate | publish | reveal | select
        appoint | deliver | achieve | urge | signs | files | starts | started | sets | hits | offers | offered
        reaches | reached | lands | landed | gets | gives | gave | takes | makes | made | marks | moves | moved
        enhances | improves | increases | increased | reduces | reduced | cuts | boosts | doubles | built | breaks
        creates | created | enables | establishes | established | helps | integrates | integrated | leads | leverages
        meets | operates | participates | participated | pays | prepares | produces | produced | proposes
        purchases | purchased | reaffirms | rebrands | recalls | recalled | refinances | regains | reiterates
        relaunches | remains | reopens | repurchases | resumes | retains | schedules | scheduled | serves | sponsors
        sponsored | spotlights | submits | submitted | teams | thanks | transforms | passes | passed | announcing
        calls | called | charged | charges | arrested | arrests | obtains | obtained | discovers | discovered
        intersects | drills | drilled | demands | opposes | endorses | responds | responded | advises | advised
        clarifies | denies | rejects | remembers | honored | installs | installed | nominates | recommended | returns
        returned | hails | slams | backs | attends | attended | posted | commences | commenced | undertakes
        upgrades | upsizes | withdraws | withdrew | terminates | postpones | cancels | relocates | hopes | intends
        aims | wants | believes | fields | fielded | invested | collects | collected | adding | marked | highlighted
        visited | testified | recalling | detailed | outlined | applied | urged
        """
    ),
    trades=frozenset(
        """
        company firm brand startup start-up provider maker manufacturer developer retailer platform
        chain studio airline nonprofit charity organization organisation specialist consultancy
        """.split()
    ),
    house_does=HOUSE_DOES,
    house_figures=HOUSE_FIGURES,
    topics=TOPICS,
    studies=STUDIES,
    studies_by=STUDIES_BY,
    made=MADE,
    made_by=MADE_BY,
    missions=phrases("mission of"),
    tells=frozenset("announce announced announces".split()),
    told_by=phrases("""
        according to the | according to | survey by | study by | report by | research by | survey from
        research from | report from | survey conducted by | announced by | launched by | released by
        published by | commissioned by | presented by | hosted by | organized by | organised by | produced by
        released today by | issued by | issued today by | published today by | organized by the | hosted by the
        """),
    articles=frozenset("a an the".split()),
    glad=frozenset(
        phrases(
            """
            proud to | pleased to | delighted to | excited to | thrilled to | happy to | glad to
            honored to | honoured to | privileged to | proudly
            """
        )
    ),
    gatherings=frozenset(
        (
            "summit gathering conference forum festival week award awards tour championship cup expo fair congress "
            "symposium day days challenge program programme initiative campaign meeting show gala ceremony draft "
            "auction parade concert exhibition exhibit seminar webinar workshop celebration contest competition "
            "tournament race marathon carnival convention retreat fundraiser luncheon banquet reception hackathon "
            "appeal drive giveathon telethon raffle lottery"
        ).split()
    ),
    other_parties=frozenset(
        (
            "against on with to versus vs acquires acquire acquiring selects chooses taps joins sues into buys "
            "names naming appoints appointing elects electing hires hiring promotes promoting welcomes welcoming "
            "nominates recruits signs crowns honors honours mourns remembers thanks congratulates salutes"
        ).split()
    ),
    generic_names=GENERIC_NAMES,
    boards=frozenset(
        phrases(
            """
            board | board of directors | board of trustees | supervisory board | management board | executive board
            shareholders | management | shares | presidents | leaders | officials | members | researchers
            scientists | investors | employees | students | directors | representatives
            """
        )
    ),
    institutions=INSTITUTIONS,
    by_whom=BY_WHOM,
    of_whom=OF_WHOM,
    helping=HELPING,
    opens_clause=OPENS_CLAUSE,
    civic=CIVIC,
    seats=SEATS,
    seats_of=SEATS_OF,
    company_words=frozenset(
        """
        agency association authority bank board bureau center centre club co co. commission committee companies
        company corp corp. corporation council department federation foundation fund group holding holdings hospital
        inc inc. incorporated industries institute international laboratories limited llc llp lp ltd ltd. ministry
        office partners plc society systems technologies trust union university
        """.split()
    ),
    provided_by=phrases(
        """
        news provided by | provided by | from: | published by | organisation: | organization: | department:
         the press release issued by | press release issued by
        statement issued by | distributed on behalf of | issued by | issued on behalf of
        """
    ),
    offices=frozenset(
        """
            department ministry office agency commission authority bureau council committee attorney
            governor court secretary comptroller auditor administration
            """.split()
    ),
    roles=frozenset(
        """
        governor mayor attorney prosecutor general commissioner comptroller secretary minister senator sheriff
        chancellor treasurer auditor ombudsman representative councilmember premier congressman
        congresswoman
        """.split()
    ),
    parents=phrases(
        """
            subsidiary of | division of | unit of | part of | owned by | parent company of | parent company
            affiliate of | a brand of | company of | business of
            """
    ),
    kinds=kinds(
        """
        earnings: quarter results | quarterly results | financial results | results for | quarter 20
        earnings: full year results | full-year results | annual results | interim results | earnings | net income
        earnings: revenue of | quarter revenue | quarterly dividend | reports results | quarter fiscal
        earnings: fiscal year results | half-year results | trading update | reports third quarter
        earnings: reports first quarter | reports second quarter | reports fourth quarter | first quarter
        earnings: second quarter | third quarter | fourth quarter | net profit
        merger: acquire | acquisition | merger | merge | to be acquired | takeover | tender offer | spin-off
        merger: divest | buys | combination | to buy | purchase of | takes over | takeover of
        financing: public offering | private placement | raises | funding | series a | series b | series c
        financing: series d | notes offering | senior notes | credit facility | loan | ipo
        financing: initial public offering | convertible notes | share repurchase | buyback | financing | dividend
        personnel: appoints | appointed | appointment | names new | joins as | chief executive officer
        personnel: board of directors | elected | promotes | promoted | to retire | steps down | succeeds | hires
        personnel: executive vice president
        legal: class action | lawsuit | pleads guilty | sentenced | settle | settlement | false claims | indicted
        legal: court | law firm | patent infringement | investigation | lead plaintiff | penalty | antitrust
        survey: survey | study finds | new research | poll | report finds | report reveals | index shows
        event: conference call | webcast | to host | conference | summit | festival | forum | exhibition | expo
        event: to present at | ceremony | to report | tournament | grand opening | celebrat | trade show
        event: challenge | games | gathering | exhibitors | congress | trade fair | world tour | convention | symposium
        event: kicks off in | takes place | will take place | week returns | week opens | returns to | opening ceremony
        event: job fair | open house | open day | marathon | roadshow
        product: launch | introduc | unveil | new version | releases | available now | release of | now available
        product: rolls out | debut | next generation
        government: department of | ministry of | governor | commissioner | mayor | attorney general
        government: federal government | city council | minister
        partnership: partner | agreement | collaborat | alliance | joint venture | teams up | contract | selects
        partnership: selected by
        award: award | recognized | named to | winner | ranked | honored
        """
    ),
    denied=DENIED,
    attachment=ATTACHMENT,
    manuals=MANUALS,
    rules=RULES,
    page_kinds=PAGE_KINDS,
    embargo=EMBARGO,
)
