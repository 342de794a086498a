from digests.languages.dates import Cues, DateWords, EventWords
from digests.languages.en.named_days import NAMED_DAYS

DATES = DateWords(
    months=(
        "january jan",
        "february feb",
        "march mar",
        "april apr",
        "may",
        "june jun",
        "july jul",
        "august aug",
        "september sept sep",
        "october oct",
        "november nov",
        "december dec",
    ),
    weekdays=(
        "monday mon",
        "tuesday tues tue",
        "wednesday wed",
        "thursday thurs thur thu",
        "friday fri",
        "saturday sat",
        "sunday sun",
    ),
    capital=True,
    subject_first=True,
    day_first=False,
    day_first_where="per cent | programme* | labour* | organis* | recognis* | realis* | favour* | colour* | behaviour* "
    "| neighbour* | honour* | harbour* | licence* | catalogue* | ageing | whilst | fulfil | enrol | tonnes | litre* "
    "| kilometre* | pty | gst | a$* | nz$* | rs | crore | lakh | mep | msp",
    days={"today": 0, "tonight": 0, "this morning": 0, "this afternoon": 0, "this evening": 0}
    | {"earlier today": 0, "later today": 0, "tomorrow": 1, "tomorrow morning": 1, "tomorrow afternoon": 1}
    | {"tomorrow evening": 1, "tomorrow night": 1, "yesterday": -1, "yesterday morning": -1, "yesterday afternoon": -1}
    | {"yesterday evening": -1, "last night": -1, "the day before yesterday": -2, "the day after tomorrow": 2},
    named=NAMED_DAYS,
    same_day="that_day that_same_day the_same_day later_that_day later_the_same_day same_day",
    units={
        "day": "day days",
        "week": "week weeks",
        "weekend": "weekend",
        "month": "month months",
        "quarter": "quarter quarters",
        "half": "half",
        "year": "year years",
    },
    periods="period periods season semester term monday tuesday wednesday thursday friday saturday sunday",
    plurals="days weeks weekends months quarters years",
    shifts={-1: "last", 0: "this current", 1: "next coming upcoming following"},
    parts={
        "early": "early early_in beginning the_beginning start the_start",
        "mid": "mid middle the_middle",
        "late": "late late_in",
        "end": "end the_end",
    },
    seasons=("spring", "summer", "fall autumn", "winter"),
    since="since",
    ordinals=("first 1st", "second 2nd", "third 3rd", "fourth 4th"),
    counts=tuple("one two three four five six seven eight nine ten eleven twelve".split()),
    few="few couple several",
    joins="of the morning afternoon evening night",
    opens="from between beginning starting",
    to="to through thru until till and_continuing_through and_ending and_ends and_ends_on and_ending_on and_concludes "
    "and_concludes_on and_concluding and_concluding_on and_finishes_on and_finishing_on "
    "and_runs_through and_runs_until and_runs_to and_running_through and_running_until and_running_to and_lasts_until "
    "and_continues_through and_continues_until and_continuing_until and_will_end_on "
    "and_will_conclude_on and_will_run_through and_will_run_until and_will_continue_through and_will_continue_until",
    ands="and &",
    before="on_or_about on_or_around of in on since during of for from late early throughout around after "
    "before within circa between",
    verbs="starting beginning effective ended ending",
    by="by until through till before no_later_than not_later_than up_to",
    fiscal="fiscal",
    year_end="year-end yearend",
    years="year years calendar",
    inert="black_friday cyber_monday giving_tuesday super_tuesday fat_tuesday palm_sunday "
    "small_business_saturday super_sunday ruby_tuesday monday_night_football "
    "sunday_night_football thursday_night_football saturday_night_live of_tomorrow tomorrow_s for_tomorrow "
    "a_better_tomorrow coming_days coming_weeks coming_months coming_quarters coming_years "
    "upcoming_weeks upcoming_months following_weeks following_months "
    "may_the_fourth may_the_4th of_today in_today_s today_and_tomorrow days_of_the_week",
    every="every each any a random most",
    about="approximately about around roughly some nearly",
    ahead="in",
    ahead_of="time",
    thereafter="thereafter",
    within="within_the_next in_the_next over_the_next over_the_coming in_the_coming during_the_next during_the_coming",
    noon={"noon": 12, "midnight": 0, "12 noon": 12},
    oclock="o'clock",
    at="on at of the from between starting beginning by before no later than morning afternoon evening night",
    zones={
        "eastern standard time": "America/New_York",
        "eastern daylight time": "America/New_York",
        "eastern time": "America/New_York",
        "u.s. eastern time": "America/New_York",
        "us eastern time": "America/New_York",
        "new york city time": "America/New_York",
        "new york time": "America/New_York",
        "eastern": "America/New_York",
        "toronto time": "America/Toronto",
        "central standard time": "America/Chicago",
        "central daylight time": "America/Chicago",
        "central time": "America/Chicago",
        "central european time": "Europe/Berlin",
        "central european summer time": "Europe/Berlin",
        "mountain standard time": "America/Denver",
        "mountain daylight time": "America/Denver",
        "mountain time": "America/Denver",
        "pacific standard time": "America/Los_Angeles",
        "pacific daylight time": "America/Los_Angeles",
        "pacific time": "America/Los_Angeles",
        "pacific": "America/Los_Angeles",
        "london time": "Europe/London",
        "uk time": "Europe/London",
        "paris time": "Europe/Paris",
        "swiss time": "Europe/Zurich",
        "zurich time": "Europe/Zurich",
        "israel time": "Asia/Jerusalem",
        "hong kong time": "Asia/Hong_Kong",
        "beijing time": "Asia/Shanghai",
        "china standard time": "Asia/Shanghai",
        "singapore time": "Asia/Singapore",
        "tokyo time": "Asia/Tokyo",
        "japan standard time": "Asia/Tokyo",
        "korea standard time": "Asia/Seoul",
        "india standard time": "Asia/Kolkata",
        "sydney time": "Australia/Sydney",
        "brasilia time": "America/Sao_Paulo",
    },
    cues=Cues(
        owed="payable | paid | distributed",
        embargo="embargo* | not for publication before | not for release before | not to be published before",
        weekly="mondays | tuesdays | wednesdays | thursdays | fridays | saturdays | sundays | weekdays | "
        "weeknights | weekends | daily | nightly | every day | each day | seven days a week | monday "
        "through | monday to | mon-fri",
        yearly="of each month | of every month | each month | every month | of each week | each week | every week | "
        "of each year | of every year | each year | every year | annually",
        former="originally | previously scheduled | initially | previously announced",
        shelf="best before | best-before | best if used by | best by | use by | use-by | sell by | sell-by | "
        "expiration dates | expiry dates | lot code* | lot number*",
        announced="announced the | announced its | announced that | announced a | announced an",
        roles={
            "record": "record date | record dates | holders of record | shareholders of record | "
            "stockholders of record | of record | shareholders recorded | on the books | on the register | on "
            "record | registered holders | stockholders recorded | holders recorded",
            "ex": "ex date | ex-dividend | ex dividend | ex-date",
            "payable": "payable | paid on | payment date | distributed on | "
            "will be paid | distribution date | to be paid",
            "deadline": "deadline | expire* | expiration | expiry | "
            "due by | apply by | register by | must be received | lead plaintiff | "
            "submit | submitted by | available through | rsvp by | last day | open until | valid "
            "through | ends on | closes on | closes at | entries close | registration closes | "
            "applications close",
            "closing": "expected to close | expects to close | is expected to be completed | closing of the | to "
            "be completed | expected to complete | anticipated to close | closing is expected | "
            "closing date | completion of the transaction | anticipated closing | close in the | "
            "close by",
            "effective": "effective | takes effect | take effect | came into force | enters into force | into effect "
            "| assume* the role | will succeed | starting date | in effect",
            "period_end": "quarter ended | quarter ending | year ended | year ending | months ended | weeks ended | "
            "half ended | period ended | half-year ended | quarters ended | period ending | ending in",
        },
        future="will | intends to | intend to | to be held | is expected | are expected | expects to | expect to | "
        "scheduled | plan to | plans to | upcoming | to report | to begin | to start | to open | to host | to "
        "release | anticipate* | next | later | as early as | as soon as | planned | slated | begin on | begins on | "
        "is set to | join us | forthcoming | takes place | kicks off | returns | begins | ends | starts | opens",
        past="was | were | had | was held | has been | have been | opened | launched | completed | closed | signed | "
        "left | joined | became | received | retired | died | won | last | earlier | previously | ago | began | "
        "yesterday | ended",
        begins="open* | kick* off | start* | begin* | began | commenc* | held on | launch* | took place | "
        "takes place | from",
        lasts="spanning | spans | span | will last | lasts | lasting | over | for | runs | running | ran for | "
        "during | lasted | throughout its",
        turns="begins | ends | starts | approaches | draws | comes | progresses | unfolds",
        recurs="each | every",
        earlier="earlier | later | late | elsewhere",
        until="through | no later than | not later than | until | prior to | on or before | by no later than | till",
        plans="launch* | begin* | start* | open* | complet* | deliver* | expect* | clos* | available | availability | "
        "commenc* | finish* | operational | roll* out | enter* | ship* | invest* | construct* | target* | "
        "schedul* | commercial* | production | introduc* | held | transition* | plan* | retire* | arriv* | "
        "debut* | release* | conclud* | reopen* | relocat* | submit* | submission* | implement* | install* | "
        "groundbreaking",
        calls="conference call | webcast | webcasts | earnings call | replay | dial-in | investor call | "
        "audio | teleconference | call",
        periods="survey | surveyed | polled | poll | fieldwork | class period | conducted | purchased or "
        "otherwise acquired | questionnaire | interviews | field* between | purchased | acquired "
        "securities",
        compared="compared to | compared with | prior year | year ago | year-ago | year-over-year | as against "
        "| up from | down from | same period | same quarter | corresponding",
        references="as announced | previously announced | press release dated | "
        "in press releases on | in a press release on | in a news release on | "
        "form 10-k | form 10-q | annual "
        "report on | 10-k | 10-q | filed with | form 8-k | registration statement | dated | act of | "
        "as amended | proxy statement | prospectus | files with | directive | regulation | resolution "
        "| published in",
        history="founded in | established in | incorporated in | was born | joined the | began his "
        "career | founded | est. | celebrat* | created in | started in | in business | from 19 | "
        "served as | graduated | previously served | inception",
        trading="open | opening | opening bell | close | closing | closing bell | session | trading",
        covers="for | for the month of | month of | months of | for the months of",
        findings="top-line | topline | readout | read-out | interim data | interim results | data from | results "
        "from the | trial results | study results | clinical data | proof-of-concept",
        labels="revenue* | sales | earnings | guidance | forecast* | cagr | market | outlook | results | growth | "
        "expectations | full year | full-year | margin* | ebitda | income | expense* | season | report* | "
        "edition | budget | target | targets | goal* | ambition* | emission* | traffic | turnover | "
        "exports | inflation",
        as_of="as of | as at",
        states="as of | as at | at | balance at",
        stamps="updated | last updated | last modified | posted on | posted | copyright | ©",
        moved="extend* | postpone* | moved | reschedule* | delayed",
        hours="hours | opening hours | hours of operation | business hours | open daily | store hours | office hours",
        ends="ended | ending | ends",
        when="event | when | date | dates | time | date and time | date & time | day",
    ),
    events=EventWords(
        nouns="meeting meetings call webcast conference summit forum congress fair festival gathering week expo "
        "exhibition show tour tournament challenge day event ceremony hearing trial closing deadline launch opening "
        "payment release election vote results report replay registration workshop gala party fundraiser auction "
        "concert race season pilot offering offer split dividend distribution survey period",
        agents="company we management it they group corporation issuer executives firm partnership bank i you he she "
        "there companies parties organization agency team",
        hosts="host hosts hosted hosting hold holds holding conduct conducts conducting organize organizes organise "
        "organises stage stages publish publishes published publishing report reports reported reporting release "
        "releases released releasing announce announces announced announcing issue issues issued present presents",
        tells="said announced reported told disclosed revealed confirmed declared stated decided warned",
        idle="take_place takes_place took_place taking_place be_held is_held was_held were_held to_be_held "
        "being_held be_hosted occur occurs occurred happens mark_your_calendars mark_your_calendar save_the_date "
        "join_us held scheduled_for set_for slated_for is_scheduled is_set",
        verbs="opens closes begins starts expires ends launches returns takes gives comes goes becomes remains runs "
        "marks kicks offers includes provides plans expects intends anticipates began ended became took gave made "
        "ran won lit met came went rose fell grew sold bought paid led saw said says stood became entered completed "
        "launched opened closed signed acquired appointed awarded approved returned expired started cleared granted "
        "secured selected commenced sets welcomes unveils joins enters visits plays reaches amounted threw spoke "
        "wrote lost left found drew broke chose flew got hit kept knew sent spent stole struck swore taught told "
        "brought built caught dealt fought heard pleaded agreed voted ruled amended repaid repurchased priced "
        "resigned stepped died happened learned succeeds retires matures expire urges rejected filed extended "
        "purchased obtained received invited declared",
        bare="go open close begin start expire end launch vote meet return depart perform speak premiere serve "
        "increase ship arrive resume become join reach complete achieve appear retire apply commence repay conclude "
        "succeed acquire",
        participles=("ed",),
        gerunds=("ing",),
        told="arose ate awoke beat became began bled blew bore bought bred broke brought built came caught chose "
        "clung crept dealt drank drew drove dug fell felt fled flew foresaw forgave forgot fought found froze "
        "gave got grew heard held hid kept knelt knew laid leapt led left lent lit lost made meant met outdid "
        "overcame overtook paid ran rang rebuilt repaid rode rose said sang sank sat saw sent shone shook "
        "shrank shut slept slid sold sought spent spoke sprang stole stood strode strove struck stuck swam "
        "swept swore swung taught thought threw told took tore understood undertook underwent upheld went "
        "withdrew withheld withstood woke won wore wove wrote",
        particles="off out up down away back over through along apart together",
        present=("s",),
        over="was were had",
        arranges="announced unveiled proposed agreed booked reserved invited extended postponed moved rescheduled "
        "confirmed committed pledged recommended added revealed offered set due planned selected chosen",
        leads_to="after following when once while as",
        adverb_endings=("ly",),
        dated="signed entered granted approved awarded issued announced filed published released held conducted "
        "surveyed polled interviewed fielded questioned completed paid distributed declared adopted enacted launched "
        "formed acquired sold purchased closed executed elected appointed recorded received delivered shipped "
        "performed opened made reached incurred imposed proposed submitted passed",
        lasting="expiring commencing beginning ending starting maturing expected scheduled planned "
        "slated anticipated due",
        dividends="dividend dividends distribution distributions",
        holders="shareholders stockholders unitholders holders shareowners noteholders bondholders members",
        pronouns="i we you he she it they",
        modals="will would shall may can could should must cannot",
        auxiliaries="is are was were be been being has have had does do did am",
        hedges="expected scheduled planned anticipated slated set due targeted projected intended expect expects "
        "plans plan intends intend anticipates anticipate continues continue aims aim able",
        infinitive="to",
        labels_first=True,
        head_last=True,
        articles="the a an its their our his her my your this that these those such any some each all",
        of="of",
        prepositions="according of in on at by for with from to into through during after before under over about "
        "around as via "
        "within against between among without upon per including towards until than since across beginning starting "
        "ending no later",
        conjunctions="and or but while whereas when if because although & plus so as_well_as",
        will="will shall",
        absolute="with",
        relatives="which that who whose where",
        that="that",
        adverbs="also now today currently previously recently then further additionally formally officially still "
        "already just only initially tentatively approximately hereby tomorrow tonight later finally originally",
    ),
)
