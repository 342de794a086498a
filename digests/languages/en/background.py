"""English words of what is no news: histories, duties, names, truths about the world."""

from digests.languages.listed import phrases, word_set

CONTEXT = (
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
    *phrases("finder's fee, finder's fees, finder’s fee, finder’s fees, finders’ fees, advisory fee, cash commission"),
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
)

CAREERS = word_set("career previously formerly prior tenure")

WANTED = phrases(
    """
    losses exceeding, losses in excess of, losses greater than, losses over, losses of more than
    losses more than, lost more than, lost over, losses of at least
    """
)

EVERYWHERE = frozenset(phrases("50 states, fifty states, six continents, seven continents, five continents"))

TRADES = word_set(
    """
    leader leaders provider providers operator maker manufacturer supplier developer distributor retailer
    producer company firm platform brand franchise franchisor chain network group organization nonprofit
    charity association agency bank insurer lender brokerage consultancy builder publisher innovator pioneer
    steward developers stewards foundation institute
    """
)

LAW_COUNTS = word_set("count counts indictment indictments charge charges felony felonies misdemeanors complaint")

TRUTHS = phrases(
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
)

MEANS = phrases(
    """
    household income of, household incomes of, incomes of, annual incomes of, household income between
    households with, households with incomes of, incomes between, incomes under, incomes over, who earn, who make
    households earning, families earning, people earning, those earning, individuals earning, workers earning
    households making, families making, people making, those making, individuals making, adults earning
    """
)

POPULACE = word_set(
    """
    people persons americans canadians australians britons europeans individuals adults children kids babies
    infants teens teenagers youth youths girls boys women men mothers fathers parents moms dads families
    households homes homeowners renters seniors veterans workers employees consumers drivers smokers
    survivors patients citizens residents immigrants refugees population deaths births cases marriages
    californians texans floridians yorkers londoners ontarians owners pets animals dogs cats women’s
    """
)

LOGISTICS = phrases(
    """
    webcast, replay, conference call, dial-in, passcode, access code, toll-free, archived, telephone
    conference id
    """
)

PARTIES = word_set(
    """
    days companies parties sides entities firms powerhouses leaders tracks lots
    organizations teams partners brothers sisters sons daughters children countries men women defendants
    suspects brokers executives officers residents nationals groups
    conferences orgs agencies segments shareholders stockholders doses trials
    """
)

NOT_COUNTED = word_set(
    """
    gpa time pointer pointers piece timer street avenue road floor page pages section sections article
    chapter footnote note notes phase version edition item items rule schedule exhibit form suite room
    st ave rd blvd drive lane highway route channel am pm edt est pst cst mst gmt utc et pt ct mt step
    steps way ways side sides thing things hand hands part parts of
    """
)

NOT_ORDINAL = word_set(
    """
    study studies trial survey report time edition-of percentile quarter quarters half hand party
    parties generation person degree century class rate grade floor street avenue amendment circuit
    district thought place world fiscal and or of st ave phase month week day year largest biggest
    highest most fastest leading best oldest smallest tier series wave world-wide one stage trimester
    reich straight-line base grader graders chance look son wife lady home fl street, judicial
    """
)

BEFORE_NAMES = word_set(
    """
    section phase version title chapter article rule form exhibit schedule item note page figure table
    room suite floor level tier scope class type series model generation windows hole holes block lot
    unit route highway interstate channel flight gate booth hall stand act law regulation iso iec cusip
    isin gen conference id passcode code pin extension ext fax tel phone telephone fortune grade stage part
    volume vol issue docket case registration patent patents nos no. number numbers world formula studio
    category area district ward precinct game week day round apollo psalm platform post lodge troop squadron
    battalion hangar pier terminal building exon codon cohort arm stratum chromosome squad regiment brigade
    order orders boeing airbus russell msci ftse stoxx planet summit
    milepost exit apartment apt parcel lane track berth bay
    """
)

BIOGRAPHY = word_set(
    "experience career tenure leadership veteran service expertise worked development served serving history "
    "legacy heritage tradition existence"
)

HEADINGS = word_set(
    "highlights results summary overview update editors editor notes note contact contacts source sources"
)

MARKETS = phrases("market, markets, industry, sector")
