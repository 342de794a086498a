from digests.languages.en.places import CITIES, REGIONS
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
    labels=phrases(
        """
        photo release | video release | multimedia release | multimedia update | advisory | photo | photos | video
        for immediate release | immediate release | press release | news release | media release | news | latest news
        press releases | news releases | press statement | media statement | press information | company news
        newsroom | media alert | media advisory | press note | exhibit 99.1 | exhibit 99.2 | ex-99.1 | ex-99.2
        exhibit 99 | document | business | business news | for release | newswire | for immediate distribution
        peer-reviewed publication | grant and award announcement | meeting announcement | reports and proceedings
        research news | business announcement | press release distribution | press releases distribution
        press advisory | statement to the press | public notice | release no
        english | features | blog | announcement | announcements | press announcement
        """
    ),
    title_labels=phrases(
        "press release: | press release : | news release: | media release: | title: | headline: | subject: | heading:"
    ),
    letterhead=phrases(
        """
        registered office | share capital | tax code | vat no | vat number | company number | registration number
        company registration | registered in | registered number | investor relations contact | stock code | ticker
        isin | wkn | regulatory news | trading symbol | nyse: | nasdaq: | cusip | lei
        """
    ),
    dangling=frozenset(
        """
        a an the of for and or nor to in into on onto at by with from as its their his her our your than
        between among through per via versus vs vs. & after before during under over amid against within
        without about across toward towards plus is are was were has have had will be
        """.split()
    ),
    keyed=phrases("key word(s): | keyword(s): | key words:"),
    desks=phrases("press office | communications office | office of communications | media relations | rns number"),
    kickers=phrases(
        """
        update | updated | reminder | breaking news | for immediate release | repeat | refile | republished
        """
    ),
    corrections=phrases(
        """
        correcting and replacing | correction from source | correction | corrected | corrected release
        c o r r e c t i o n | /correction from source | /c o r r e c t i o n | replacement
        correction and replacement | amended | erratum
        """
    ),
    replaced=(
        ("should read", "rather than"),
        ("should be", "instead of"),
        ("", "as originally issued inadvertently"),
        ("should read", "instead of"),
        ("should be", "not"),
        ("has been corrected to", "from"),
    ),
    corrected=phrases("""
        the corrected release reads | corrected text follows | corrected release follows
        the corrected version reads | the corrected press release reads
        the updated release reads | the full corrected release | corrected release follows
        the complete, corrected release follows | the complete corrected release
        """),
    bylines=phrases("by | written by | author: | posted by | reporter"),
    chrome=phrases(
        """
        transcription | transcript | click here | read more... | access pdf version
        report this content | skip to content | skip to main content | skip navigation
        share this article | share | share this | tweet
        print | print this page | email | e-mail | download | download pdf | subscribe | sign up | log in | login
        search | menu | home | contact us | continue reading | read more | back to top | back | previous | next
        facebook | twitter | linkedin | instagram | youtube | whatsapp | pinterest | reddit | telegram | x | copy link
        feature image | advertisement | sponsored | get started | accept all | reject all | accept | i accept
        cookie settings | close | toggle navigation | listen | view all | see all | all news | news in focus
        tweet this | multimedia | your browser does not support the video tag | view pdf | print view | view source
        all rights reserved | images | follow us | copy text | copied | link copied | text of this article
        images in this article | media | play video | watch video | rss | site map | sitemap | you are here
        related links | more | -more- | - more - | (more) | -over- | min read | minute read | minutes read
        view all press releases | download this press release | opens in new window | opens in a new window
        view the full image | enlarge | comments off | no comments
        """
    ),
    chrome_openers=phrases(
        """
        share on | share to | share via | share this | tweet this | click to tweet | follow us on | sign up for
        subscribe to | this site uses cookies | we use cookies | by clicking | your browser does not support | skip to
        click here to | click here for | categories: | category: | tags: | filed under | posted in | topics:
        originally published: | download " | download “ | size: px | start display at page
        read more at | want your company's news | jump to | get our newsletter | accept the use of cookies
        featured photo by | estimated reading time | photo credit: | click here to download | back to | download image
        view the full release here | printer friendly | showing posts with | showing posts from | copyright ©
        © | (c) 19 | (c) 20 | you are here:
        """
    ),
    elsewhere=phrases(
        """
        recommended articles | recommended | related articles | related news | related stories | related posts
        read also | more from | more news | more stories | you may also like | you might also like
        also from this source | modal title | latest news | latest releases | popular | most read | most popular
        trending | trending topics | explore | other news | other releases | more press releases | more releases
        recent news | recent releases | similar articles | site navigation | release summary | related topics
        from the same source | company codes | want your company's news featured | recent press releases
        recent stories | related press releases | related content | what to read next | more on this topic | profile
        stay connected | explore more | read next | up next | post navigation | leave a reply | comments | tags
        add new comment | add a comment | post a comment | leave a comment | write a comment | share your thoughts
        categories | related documents
        """
    ),
    captions=phrases(
        """
        photo caption: | caption: | pictured: | pictured above | pictured here | photo: | image: | in the photo
        (l to r | (l-r | from left: | pictured left to right | pictured from left
        """
    ),
    summaries=phrases(
        """
        news summary | highlights | key points | at a glance | key takeaways | key highlights | summary | in brief
        """
    ),
    about_openers=phrases("about | about the | more about | notes to editors about"),
    about_headings=phrases(
        """
        who we are | company background | company overview | company information | background information
        notes to editor | editor's notes | editors' note | editors note | about the organization
        organization profile
        about the organisation | corporate background | corporate information | corporate overview
        company profile | boilerplate | corporate boilerplate | about us | about the company | corporate profile
        note to editors | notes to editors | about the companies | company description | about | notes for editors
        editor's note | editors' notes
        """
    ),
    not_about=phrases(
        """
        this | these | that | half | one | two | three | a | an | how | what | why | your | our | where | when
        """
    ),
    safe_harbor_headings=phrases(
        """
        forward looking information | forward-looking information | forward-looking and | litigation reform act
        forward-looking disclaimer | statement on forward
        forward-looking statement | forward looking statement | cautionary note | cautionary statement | safe harbor
        safe harbour | cautionary language | cautions concerning | caution regarding | caution concerning | caution on
        disclaimer | note to investors | notes to investors | important information | additional information about
        additional information and where | where to find it | participants in the solicitation
        no offer or solicitation | no offer | use of non-gaap | non-gaap financial measure
        non-gaap measure | non-gaap information | non-gaap financial information | non-gaap disclosure
        non-gaap definition | non-gaap reconciliation | statement regarding non-gaap
        notice to investors | note on forward | note regarding | legal notice | important notice | disclosure notice
        risk factors | adjusted ebitda definition | reconciliation of non-gaap | footnotes | non-ifrs
        important additional information | qualified person | regarding forward-looking
        information regarding forward | about non-gaap | explanation of non-gaap | trademarks | trademark notice
        caution about forward | note about forward | disclosure regarding forward | presentation of non-gaap
        legal disclaimer | note concerning forward | reader advisory | cautionary information | discussion of non-gaap
        supplemental non-gaap | references | sources | important safety information
        """
    ),
    safe_harbor_openers=phrases(
        """
        we caution | factors that could cause | this press release contains forward
        this news release contains forward | this release contains forward
        certain statements in this | statements in this press release | statements in this release
        certain statements contained in this | this press release may contain forward
        this release may contain forward | this news release may contain forward | this announcement contains forward
        forward-looking statements | except for historical information | except for the historical
        this communication contains forward | the statements in this | some statements in this
        some of the statements in this | this document contains forward | all forward-looking statements
        neither the tsx | neither the toronto | neither tsx | this press release includes forward
        this news release includes forward | this release includes forward | this press release does not constitute
        this announcement does not constitute | this communication does not constitute
        this news release does not constitute | may be considered attorney advertising | attorney advertising
        prior results do not guarantee | the securities have not been registered | the securities described herein
        this post contains sponsored content | this is not an offer | to supplement the company's | to supplement our
        past performance | statements made in this | the foregoing contains forward | matters discussed in this
        this article contains forward | this presentation contains forward | the information in this press release
        note: currency conversions | currency conversions are based
        """
    ),
    profile_words=phrases("""
        founded | headquartered | leading | employees | worldwide | is a | is an | is the | provider of
        based in | for more information | visit | listed | established | mission | customers
        """),
    legal_words=phrases("""
        registered trademark | registered trademarks | is a trademark | are trademarks
        is the trademark | trademark of | all rights reserved | not involved in its creation
        """),
    contact_headings=phrases(
        """
        news media contact | communications contact | contact for journalists | public information officer
        for interviews | interview requests | media contact information | press contact information
        press inquiries contact
        contact | contacts | media contact | media contacts | press contact | press contacts | investor contact
        investor contacts | investor relations contact | investor relations contacts | company contact
        company contacts | contact details | contact information | media relations | investor relations
        media enquiries | media inquiries | press enquiries | press inquiries | for more information
        for further information | for additional information | media & investor contacts | media and investor contact
        media and investor contacts | corporate contact | press office | public relations | for media inquiries
        for media | for investors | contact us | contact person | pr contact | editorial contact | further information
        for further information, please contact | for more information, please contact | for more information contact
        for further information contact | media | investors | financial contact | agency contact | enquiries
        inquiries | ir contact | contact for media | company website | contact info | media & investors | media only
        investors and media | media relations contact | for press inquiries
        """
    ),
    end_openers=phrases(
        """
        source | source: | view original content | view source version | view the original release
        view original release | to view the original | to view the source version | the post | hashtag:
        the issuer is solely responsible | this news release was distributed by | this press release was distributed
        this information was brought to you | news provided by | logo - http | photo - http | video - http
        logo: http | photo: http | photo - | logo - | video - | photo available | a photo accompanying
        photos accompanying | a video accompanying | photos/multimedia gallery available
        multimedia files are available | the press release content is from | ** the press release content is from
        original/source press release | blockchain registration | view the full release | related links | follow us on
        follow the | for more information, visit | this press release is available | the photo is available
        primary logo | attachment | press release cision view original content
        view on businesswire | [ad_2] | the logo is available | the above press release
        disclaimer: this press release | pickup - | reddit post | this post was originally | original source:
        original source of | editor's note: | editors note: | find us on | like us on | visit our newsroom | tags:
        the views expressed | this article was originally
        """
    ),
    end_marks=phrases(
        """
        ~ end ~ | end of release | end of press release | comments are closed | - end of release -
        ### | # # # | ## | -30- | - 30 - | -ends- | - ends - | ends | end | – ends –
        -end- | - end - | – end – | (end) | *** | * * * | xxx | ••• | #### | –ends– | —ends— | [end] | <end>
        #####
        """
    ),
    source_openers=phrases("source | source:"),
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
        aims | wants | believes
        """
    ),
    trades=frozenset(
        """
        company firm brand startup start-up provider maker manufacturer developer retailer platform
        chain studio airline nonprofit charity organization organisation specialist consultancy
        """.split()
    ),
    missions=phrases("mission of"),
    tells=frozenset("announce announced announces".split()),
    told_by=phrases("""
        according to the | according to | survey by | study by | report by | research by | survey from
        research from | report from | survey conducted by | announced by | launched by | released by
        published by | commissioned by
        """),
    articles=frozenset("a an the".split()),
    gatherings=frozenset(
        (
            "summit gathering conference forum festival week award awards tour championship cup expo fair congress "
            "symposium day days challenge program programme initiative campaign meeting show gala ceremony draft "
            "auction parade concert exhibition exhibit seminar webinar workshop celebration contest competition "
            "tournament race marathon carnival convention retreat fundraiser luncheon banquet reception hackathon"
        ).split()
    ),
    other_parties=frozenset(
        "against on with to versus vs acquires acquire acquiring selects chooses taps joins sues into buys".split()
    ),
    generic_names=frozenset(
        phrases(
            """
            senate | congress | house of representatives | parliament | supreme court
            company | corporation | group | board | board of directors | management | committee | department
            agency | government | governor | mayor | office | city | county | state | president | investors
            shareholders | stockholders | customers | revenue | revenues | net income | net loss | results
            report | survey | study | research | company reports | firm | bank | university | police | court
            council | team | event | program | project | directors | members | americans | consumers | officials
            officers | deputies | detectives | troopers | investigators | authorities | prosecutors | residents
            cash position | north | south | east | west
            isin | wkn | lei | cusip | nyse | nasdaq | tsx | tsxv
            partnership | agreement | acquisition | transaction | merger | offering | announcement | launch
            developers | patients | families | visitors | readers
            researchers | scientists | experts | people | students | employees | half | note | notes | special
            early tender date | record date | additional information | full size | read more
            gaap | non-gaap | ebitda | eps | cpr | covid-19 | covid | ai | it | iot | usa | u.s | ceo | cfo
            ipo | esg | roi | ifrs | pdf
            african | african-american | asian | asian-american | australian | austrian | belgian | black
            black-owned | brazilian | british | canadian | caribbean | catholic | chilean | chinese | christian
            christians | colombian | czech | danish | democratic | democrats | dutch | eastern | egyptian
            emirati | english | european | filipino | finnish | french | gen-z | german | greek | hispanic
            hispanics | hungarian | indian | indigenous | indonesian | iranian | iraqi | irish | israeli
            israelis | italian | italians | japanese | jewish | kenyan | korean | latin | latino | latinos
            latinx | malaysian | mexican | mexican-american | millennials | moroccan | muslim | muslims | native
            nigerian | nordic | northern | norwegian | pakistani | palestinian | peruvian | philippine | polish
            portuguese | republican | republicans | romanian | russian | russians | saudi | scottish
            singaporean | south-african | southern | spanish | swedish | swiss | taiwanese | thai | turkish
            ukrainian | ukrainians | vietnamese | welsh | western
            fifth | fourth | third | second | sixth | seventh | eighth | ninth | tenth | last | previous | america
            europe | asia | africa | latin america | assistant | associate | chairman | chairwoman | founder
            director | officer | manager | spokesperson | spokesman | spokeswoman | donor | donors | school
            schools | teachers | parents | children | women | men | volunteers | homeowners | drivers | travelers
            travellers | shoppers | voters | adults | teens | seniors | veterans | farmers | workers | employers
            businesses | companies | analysts | doctors | physicians | nurses | owners | guests | attendees
            participants | respondents | renters | buyers | sellers | users | ventures | bancorp | bancshares
            holdings | industries | museum | library | church | foundation | community foundation
            research and development | so | however | moreover | furthermore | additionally | meanwhile
            nevertheless | nonetheless | therefore | thus | hence | also | still | instead | finally | recently
            currently | formerly | previously | originally | overall | together | once | only | just | more | less
            nearly | approximately | about | almost | both | each | every | all | many | some | most | several
            few | other | another | such | same | adjusted ebitda | sales | profit | profits | earnings | backlog
            demand | summer reading | entertainment news
            """
        )
    ),
    boards=frozenset(
        phrases(
            """
            board | board of directors | board of trustees | supervisory board | management board | executive board
            shareholders | management
            """
        )
    ),
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
    denied=phrases(
        """
        isn't available | you encountered a page that doesn't exist | has not archived that url | link has expired
        access denied | 403 forbidden | 404 not found | page not found | you don't have permission to access
        you do not have permission to access | enable javascript | please verify you are a human
        checking your browser | attention required | are you a robot | request blocked | service unavailable
        internal server error | this page could not be found | page you are looking for | page you requested
        temporarily unavailable | captcha | bad gateway | too many requests | log in to continue | please sign in
        """
    ),
    attachment=phrases(
        """
        see attached | please find attached | see attachment | in the attached | please see the attached
        attached pdf | download the pdf | pdf attached | full announcement is attached | please click on the link
        the full release is available | click here to read
        """
    ),
    manuals=phrases(
        """
        installation | installing | usage | getting started | contributing | license | quick start | quickstart
        table of contents | requirements | api reference | configuration | prerequisites | running the tests
        dependencies | changelog
        how to use | how to run | development | troubleshooting | faq
        """
    ),
    rules=phrases(
        """
        press release guidelines | submission guidelines | editorial guidelines | community guidelines
        press guidelines
        how to write a press release | how to submit a press release | press release template | sample press release
        terms of use | terms of service | terms and conditions | privacy policy | privacy notice | cookie policy
        cookie notice | frequently asked questions | code of conduct | editorial policy | refund policy
        """
    ),
    embargo=phrases(
        """
        embargoed until | embargoed for release until | under embargo until | embargo until | not for release before
        not for publication before | embargo: | embargoed for | strictly embargoed until | hold for release until
        """
    ),
)
