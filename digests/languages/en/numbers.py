from digests.languages.en.verbs import ACTS, DEEDS, DOWN, OPINIONS, UP, VERBS
from digests.languages.numbers import NumberWords, bounds, phrases, rows, table, word_set

_UNITS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
_TENS = {word: 10 * (at + 2) for at, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split())}

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

NUMBERS = NumberWords(
    cardinals={**_UNITS, **_TENS, "hundred": 100, "dozen": 12},
    weak=word_set("one zero hundred dozen"),
    joiners=frozenset({"and"}),
    minus=("negative", "minus"),
    scales=table(
        """
        3: thousand
        5: hundred thousand, lakh, lakhs
        6: million, millions, mn, mln, mio
        8: hundred million
        9: billion, billions, bn, bln
        12: trillion, tn, trn, lakh crore
        7: crore, crores
        """
    ),
    glued=table(
        """
        3: K, k
        6: M, m, MM, mm, mn, Mn, mln, mil, million, Million
        9: B, b, bn, Bn, BN, billion, Billion
        12: T, tn, trn
        7: Cr
        """
    ),
    ordinals={
        **{
            word: at + 2
            for at, word in enumerate(
                "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
                "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split()
            )
        },
        "thirtieth": 30,
        "fortieth": 40,
        "fiftieth": 50,
        "hundredth": 100,
    },
    ordinal_marks=("st", "nd", "rd", "th"),
    rank_words=("no.", "no", "number", "#", "top", "ranked"),
    fractions=rows(
        """
        1/2: half
        1/3: third, thirds
        1/4: quarter, quarters
        1/5: fifth, fifths
        1/10: tenth, tenths
        1/8: eighth
        1/6: sixth
        """
    ),
    multiples=rows(
        """
        2: doubled, doubling, doubles, twofold
        3: tripled, tripling, triples, threefold
        4: quadrupled, quadrupling, fourfold
        5: fivefold
        10: tenfold
        """
    ),
    compares=word_set(
        """
        as the more higher faster larger greater better that its what longer stronger oversubscribed lower
        less fewer earnings revenue increase
        """
    ),
    each=word_set("every"),
    relative=word_set("who whom"),
    one_article=word_set("a one an"),
    times=("x", "times", "fold"),
    and_half=("and a half", "and one half"),
    one_in=("in every", "out of every", "out of", "in"),
    for_every=("for every", "for each"),
    currencies=rows(
        """
        USD: dollars, dollar, us dollars, u.s. dollars, united states dollars
        USD/100: cents, cent
        EUR/100: euro cents, euro cent, eurocents, eurocent
        EUR: euros, euro
        GBP: pounds sterling, pounds
        GBP/100: pence
        CAD/100: canadian cents
        AUD/100: australian cents
        HKD/100: hong kong cents, hk cents
        JPY: yen
        CNY: yuan, renminbi
        INR: rupees
        KRW: won
        CHF: swiss francs, francs
        CAD: canadian dollars
        AUD: australian dollars
        HKD: hong kong dollars
        SGD: singapore dollars
        TWD: new taiwan dollars
        THB: baht
        MXN: pesos
        SEK: kronor
        NOK: kroner
        RUB: rubles, roubles
        NGN: naira
        ZAR: rand
        AED: dirhams
        SAR: riyals
        MYR: ringgit
        IDR: rupiah
        VND: dong
        ILS: shekels
        PLN: zloty
        BRL: reais
        """
    ),
    percent=("percent", "per cent", "pct"),
    points=("percentage points", "percentage point", "percent points", "pp", "ppt", "ppts", "pts"),
    basis_points=("basis points", "basis point", "bps", "bp"),
    durations=word_set(
        """
        year years yr yrs month months week weeks day days hour hours hr hrs minute minutes min mins second
        seconds decade decades weekend weekends season seasons night nights
        """
    ),
    units=rows(
        """
        acres: acres
        acre: acre
        hectares: hectares
        hectare: hectare
        miles: miles
        mile: mile
        kilometers: kilometers
        kilometres: kilometres
        kilometer: kilometer
        meters: meters
        metres: metres
        kilometre: kilometre
        meter: meter
        metre: metre
        centimeters: centimeters, centimetres
        centimeter: centimeter, centimetre
        millimeters: millimeters, millimetres
        millimeter: millimeter, millimetre
        nautical miles: nautical miles, nautical mile
        knots: knots
        feet: feet
        foot: foot
        inches: inches
        inch: inch
        tons: tons
        ton: ton
        tonnes: tonnes
        tonne: tonne
        pounds: pounds
        ounces: ounces
        ounce: ounce
        barrels: barrels
        barrel: barrel
        bushels: bushels
        gallons: gallons
        gallon: gallon
        liters: liters
        liter: liter
        litres: litres
        litre: litre
        megawatts: megawatts
        megawatt: megawatt
        gigawatts: gigawatts
        gigawatt: gigawatt
        kilowatts: kilowatts
        kilowatt: kilowatt
        terabytes: terabytes, terabyte
        gigabytes: gigabytes, gigabyte
        petabytes: petabytes, petabyte
        megabytes: megabytes, megabyte
        petaflops: petaflops
        teraflops: teraflops
        exaflops: exaflops
        watts: watts
        horsepower: horsepower
        degrees: degrees
        stars: stars
        kilograms: kilograms, kilogrammes
        kilogram: kilogram, kilogramme
        grams: grams
        gram: gram
        square feet: square feet, square foot, sq ft, sq. ft., sq. ft, sq. feet, sqft, sf
        m²: square meters, square metres, square meter, square metre, sq m, sq. m, sqm
        square miles: square miles, square mile
        m³: cubic meters, cubic metres, cubic meter, cubic metre
        km²: square kilometers, square kilometres, square kilometer, square kilometre
        cubic feet: cubic feet, cubic foot
        t: metric tons, metric tonnes, metric ton, metric tonne
        g/t: grams per tonne, grams per metric tonne, grams per ton, g per tonne, gram per tonne, grams/tonne
        ounces per ton: ounces per ton, ounces per tonne
        MWh: megawatt hours, megawatt hour
        GWh: gigawatt hours, gigawatt hour
        kWh: kilowatt hours, kilowatt hour
        TWh: terawatt hours, terawatt hour
        light years: light years
        """
    ),
    pairs=("and", "or"),
    per=("per", "a", "an", "each", "/", "in cash per", "in cash for each"),
    shares=(
        "share",
        "shares",
        "diluted share",
        "basic share",
        "common share",
        "ordinary share",
        "unit",
        "ads",
        "diluted common share",
        "basic and diluted share",
        "share of common stock",
        "share in cash",
        *phrases(
            """
            public share, outstanding share, preferred share, class a share, class b share, class a common share
            fully diluted share, adjusted diluted share, american depositary share, depositary share, warrant
            common unit, diluted unit, trust unit, limited partner unit, diluted common unit
            average diluted common share, average diluted share, average common share, basic common share
            weighted average share, fully diluted common share, ordinary and preferred share
            """
        ),
    ),
    before=bounds(
        """
        over: more than, over, greater than, higher than, above, exceeding, exceeds, exceeded, in excess of, upwards of
        over: well over, surpassing, surpassed, surpasses, north of, just over, >
        under: less than, fewer than, under, below, lower than, nearly, almost, just under, <, approaching
        about: close to, approximately, approximate, about, around, roughly, some, circa, approx., approx, ca., ~
        about: an estimated, estimated, an average of, ≈
        up_to: up to, as many as, as much as, no more than, at most, not more than, a maximum of, maximum of
        up_to: not exceeding, not to exceed, as high as, no later than, capped at, ≤
        at_least: at least, no less than, not less than, no fewer than, minimum of, a minimum of, starting at
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
    small=word_set(
        """
        a an the this that these those its their our his her my your of in on at by for to from with without
        into onto through during over under above below between among across per as than or and but nor so
        yet if while when where which who whom whose what how it they we he she you i is are was were be
        been being am has have had having do does did will would can could may might shall should must not
        no there here also both either neither each every all any some such same other others more most less
        least up down out off via within after before since until about against because although though
        however including include includes included excluding according toward towards upon around nearly
        still also already again never always often along alongside throughout inside outside near
        approximately only just even now then thus therefore plus compared versus vs respectively whether
        despite due amid amongst beyond behind beside besides minus next last
        consist consists consisting comprising composed
        """
    ),
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
    general=word_set(
        """
        share portion part total amount amounts number value sum average aggregate figure level
        approximately combined additional maximum minimum range rate record completion milestone issuance
        receipt closing assumption
        """
    ),
    empty=word_set("additional average aggregate combined approximately maximum minimum total amount sum number"),
    extents=word_set("range"),
    cash=word_set("cash stock"),
    per_share="per share",
    by=word_set("by"),
    states=word_set("complete completed leased occupied owned full sold"),
    helpers=word_set("was were been is are have has had being"),
    fates=word_set(
        """
        died lost killed injured hurt wounded displaced arrested charged sold built born taken given stolen
        attended participated registered enrolled voted gathered drowned sickened hospitalized treated
        """
    ),
    lifts=word_set("bringing brings brought bring lifting lifts lifted raising raises raised pushing pushes pushed"),
    whole_names=(
        *phrases(
            """
            funds from operations, cost of goods sold, costs of goods sold, cost of sales, cost of products sold
            cash from operations, funds flow, adjusted funds flow, return on average tangible common equity
            income before income taxes, earnings before taxes, earnings before interest and taxes
            loss from operations, income from operations, provision for credit losses, provision for loan losses
            """
        ),
        "selling, general and administrative expenses",
        "selling, general and administrative expense",
        "selling, general, and administrative expenses",
        "sales, general and administrative expenses",
        "selling, marketing and administrative expenses",
    ),
    leaving_out=word_set("including excluding"),
    ranging=word_set("ranging"),
    equates=word_set("representing represents represented reflecting reflects marking marks equating implying which"),
    compared=word_set("more less fewer greater higher lower faster lighter above below up down"),
    shared=word_set("percentage percent share proportion"),
    gains=word_set("given receive receives received get gets got granted awarded paid"),
    tells=word_set("found finds find says said shows showed reveals revealed indicates indicated suggests"),
    off=word_set("off"),
    origins=word_set("by from in under"),
    terms=word_set("at with for"),
    onward=word_set("on through from for into to toward towards under with across"),
    trailing=word_set("worldwide globally nationwide annually outstanding combined alike"),
    opinions=OPINIONS,
    deeds=DEEDS,
    to_verb=word_set("to as"),
    up=UP,
    down=DOWN,
    losses=word_set("loss losses deficit shortfall negative"),
    covers=word_set("allowance allowances provision provisions reserve reserves recovery recoveries coverage cover"),
    against=(
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
    ),
    of_which=phrases("of which, including"),
    last_time=(
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
    ),
    particular=r"\d|first|second|third|fourth|after",
    outlook=phrases(
        """
        expects, expect, expected to, anticipates, anticipate, forecasts, forecast, guidance, outlook,
        projected to, estimates that, on track to, is targeting, plans to, aims to
        """
    ),
    not_yet=word_set(
        """
        will would could may might should can expected projected estimated anticipated forecast targeted targets seeks
        range ranges ranging potential potentially likely typically usually between
        """
    ),
    conditions=phrases("if, unless, provided that, in the event that, in case of, as long as, should the"),
    periods=(
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
    ),
    bases=rows(
        """
        non-GAAP: non gaap
        adjusted: adjusted
        pro forma: pro forma
        GAAP: gaap
        diluted: diluted
        basic: basic
        organic: organic
        constant currency: constant currency
        underlying: underlying
        core: core
        IFRS: ifrs
        comparable: comparable
        same-store: same store
        like-for-like: like for like
        pre-tax: pre tax, before tax
        annualized: annualized
        run-rate: run rate
        """
    ),
    price_verbs=word_set(
        """
        acquire acquired acquires acquiring acquisition buy bought buying purchase purchased purchasing sell
        sold sale selling divest divested divestiture takeover merge merger repurchase repurchased repurchases
        """
    ),
    price="purchase price",
    for_=frozenset({"for"}),
    adverbs=word_set(
        """
        monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
        saturdays sundays weekday weekdays weekend weekends nightly
        quarter-over-quarter year-on-year year-over-year yoy sequentially approximately about also currently
        recently already still now further totally fully additionally together today yesterday previously
        respectively only just even significantly sharply strongly slightly dramatically record total nearly
        originally externally internally beginning starting following
        almost expected estimated new particularly successfully collectively allegedly reportedly annually set
        situated ahead immediately directly exclusively primarily mainly largely simultaneously
        """
    ),
    burdens=word_set(
        """
        price prices volume volumes cost costs expense expenses tax taxes interest charges depreciation
        amortization retained deferred unearned accumulated receivable receivables payable payables
        contracted reserve allowance provision provisions impairment impairments realized unrealized
        """
    ),
    distance=word_set("prior before after later ago earlier thereafter afterwards away since overdue"),
    modifiers=word_set(
        """
        total net consolidated operating group company company's overall global record quarterly annual
        adjusted gaap non-gaap diluted basic full year third second first fourth quarter our its full-year
        combined reported gross continuing operations attributable stockholders shareholders owners parent common basis
        quarter's total company-wide comparable store same-store organic like-for-like
        """
    ),
    headings=word_set("highlights results summary overview update"),
    biography=word_set(
        "experience career tenure leadership veteran service expertise worked development served serving history "
        "legacy heritage tradition existence"
    ),
    logistics=phrases(
        """
        webcast, replay, conference call, dial-in, passcode, access code, toll-free, archived, telephone
        conference id
        """
    ),
    bound=word_set("ordered agreed required pledged committed sentenced directed obliged forced promised compelled"),
    occasions=word_set(
        """
        gala galas campaign campaigns effort efforts drive drives auction auctions event events fundraiser fundraisers
        fundraising round rounds sale sales tournament tournaments walk walks ride rides dinner luncheon breakfast
        concert concerts raffle appeal race races run marathon telethon challenge ball festival offering offerings
        placement placements ipo initiative initiatives outing benefit bake classic collection
        """
    ),
    parties=word_set(
        """
        days companies parties sides entities firms powerhouses leaders tracks lots
        organizations teams partners brothers sisters sons daughters children countries men women defendants
        suspects brokers executives officers residents nationals groups segments shareholders stockholders doses trials
        """
    ),
    headline_measures=(
        phrases("revenue, revenues, net sales, sales, turnover, bookings, net revenue, net revenues"),
        phrases("net income, net profit, net loss, net earnings, profit attributable, profit, loss, earnings"),
        phrases("per share, eps"),
        phrases("ebitda, ebita, ebit, funds from operations, ffo"),
        phrases("guidance, outlook, expects, forecast, free cash flow, distributable cash flow"),
        phrases(
            """
            cash flow, free cash, cash, cash and cash equivalents, cash equivalents
            cash and investments, capital expenditures, net debt, liquidity, marketable securities
            """
        ),
        phrases(
            """
            operating income, operating profit, operating loss, income from operations, loss from operations
            operating earnings, operating activities, net interest income, profit before tax
            """
        ),
        phrases(
            """
            gross margin, operating margin, margin, margins, gross profit, profit margin, ebitda margin
            ebit margin, net interest margin, return on average assets, return on average equity, return on assets
            return on equity, capital ratio, leverage ratio, roaa, roae
            """
        ),
        phrases("dividend, backlog, order, orders, total deposits, total loans, total assets"),
    ),
    segments=phrases("segment, segments, division, business unit, business units, subsidiary"),
    not_ordinal=word_set(
        """
        study studies trial survey report time edition-of percentile quarter quarters half hand party
        parties generation person degree century class rate grade floor street avenue amendment circuit
        district thought place world fiscal and or of st ave phase month week day year largest biggest
        highest most fastest leading best oldest smallest tier series wave world-wide one stage trimester
        reich straight-line base grader graders chance look son wife lady home fl street, judicial
        """
    ),
    measured=word_set(
        """
        patient bed room seat member person unit story storey home lot guest passenger vehicle subject bedroom
        apartment berth stall screen store location student
        """
    ),
    written=word_set("page word line slide question member person man woman"),
    not_counted=word_set(
        """
        gpa time pointer pointers piece timer street avenue road floor page pages section sections article
        chapter footnote note notes phase version edition item items rule schedule exhibit form suite room
        st ave rd blvd drive lane highway route channel am pm edt est pst cst mst gmt utc et pt ct mt step
        steps way ways side sides thing things hand hands part parts of
        """
    ),
    before_names=word_set(
        """
        section phase version title chapter article rule form exhibit schedule item note page figure table
        room suite floor level tier scope class type series model generation windows hole holes block lot
        unit route highway interstate channel flight gate booth hall stand act law regulation iso iec cusip
        isin gen conference id passcode code pin extension ext fax tel phone telephone fortune grade stage part
        volume vol issue docket case registration patent patents nos no. number numbers world formula studio
        category area district ward precinct game week day round apollo psalm platform post lodge troop squadron
        battalion hangar pier terminal building exon codon cohort arm stratum chromosome squad regiment brigade
        milepost exit apartment apt parcel lane track berth bay
        """
    ),
    context=(
        "founded in",
        "established in",
        "since its founding",
        "headquartered in",
        "is a leading",
        "operates in",
        "employs",
        "has served",
        "with offices in",
        "for more information",
        "fortune",
        "years of experience",
        "has more than",
        "is one of",
        "track record",
        "owns and operates",
        "rely on",
        "have relied",
        "have been saved",
        "has saved",
        "have saved",
        "scaled the business",
        "since its inception",
        "whistleblowers who",
        "mi 61-101",
        *phrases(
            "finder's fee, finder's fees, finder’s fee, finder’s fees, finders’ fees, advisory fee, cash commission"
        ),
        *phrases("compensation warrants, broker warrants, finder's warrants, finder’s warrants, hold period"),
        *phrases("finders' warrants, finders’ warrants, agent's warrants, agent’s warrants, agents’ warrants"),
        "multilateral instrument 61-101",
        *phrases(
            """
            industry valued at, market valued at, market size, market opportunity, market is expected
            market is projected, industry is expected, industry is projected, market was valued, cagr
            compound annual growth
            """
        ),
    ),
    careers=word_set("career previously formerly prior tenure"),
    wanted=phrases(
        """
        losses exceeding, losses in excess of, losses greater than, losses over, losses of more than
        losses more than, lost more than, lost over, losses of at least
        """
    ),
    everywhere=frozenset(phrases("50 states, fifty states, six continents, seven continents, five continents")),
    among=("one of", "one of the", "one of only", "one of just", "one of over", "one of more than"),
    trades=word_set(
        """
        leader leaders provider providers operator maker manufacturer supplier developer distributor retailer
        producer company firm platform brand franchise franchisor chain network group organization nonprofit
        charity association agency bank insurer lender brokerage consultancy builder publisher innovator pioneer
        steward developers stewards foundation institute
        """
    ),
    law_counts=word_set("count counts indictment indictments charge charges felony felonies misdemeanors complaint"),
    markets=phrases("market, markets, industry, sector"),
    time_before=phrases(
        """
        within, over the past, over the last, over the next, over the coming, in the past, in the last
        in the next, for the past, for the last, for the next, during the, during a, for the first
        in the first, every, each, after, following, past, next
        """
    ),
    stretches=word_set("period periods option search stay notice"),
    former=word_set("prior previous earlier existing former remaining"),
    since=word_set("since"),
    there_are=("there are", "there are currently", "there are now", "there are still", "there are an"),
    truths=phrases(
        """
        accounts for about, accounts for approximately, accounts for nearly, accounts for roughly, accounts for over
        accounts for more than, ranks first in, ranks second in, ranks third in, ranks fourth in, ranks fifth in
        ranks sixth in, ranks seventh in, ranks eighth in, ranks ninth in, ranks tenth in, in the nation in
        in the nation for, affects an estimated, affects approximately, affects about, affects nearly
        affecting an estimated, are diagnosed with, is diagnosed with, diagnosed each year, cause of death
        according to the american, according to the national, according to the world, according to the international
        according to the united nations, according to the centers for disease control, according to the cdc
        according to the bureau of labor, according to the census bureau, according to the u.s. census bureau
        according to u.s. census, according to the association, according to the institute, according to the alzheimer’s
        according to the who, according to the epa, according to the usda, according to the fda, according to industry
        according to government, according to federal, according to estimates, according to statistics
        """
    ),
    means=phrases(
        """
        household income of, household incomes of, incomes of, annual incomes of, household income between
        households with, households with incomes of, incomes between, incomes under, incomes over, who earn, who make
        households earning, families earning, people earning, those earning, individuals earning, workers earning
        households making, families making, people making, those making, individuals making, adults earning
        """
    ),
    wholes=word_set("all both"),
    owners=word_set("its our their his her"),
    populace=word_set(
        """
        people persons americans canadians australians britons europeans individuals adults children kids babies
        infants teens teenagers youth youths girls boys women men mothers fathers parents moms dads families
        households homes homeowners renters seniors veterans workers employees consumers drivers smokers
        survivors patients citizens residents immigrants refugees population deaths births cases marriages
        californians texans floridians yorkers londoners ontarians owners pets animals dogs cats women’s
        """
    ),
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
