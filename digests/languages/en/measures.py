"""What English releases measure: revenue before profit before earnings per share, and words that narrow it."""

from digests.languages.listed import phrases, rows, word_set

HEADLINE_MEASURES = (
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
)

WHOLE_NAMES = (
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
)

BASES = rows(
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
)

BURDENS = word_set(
    """
    price prices volume volumes cost costs expense expenses tax taxes interest charges depreciation
    amortization retained deferred unearned accumulated receivable receivables payable payables
    contracted reserve allowance provision provisions impairment impairments realized unrealized
    """
)

MODIFIERS = word_set(
    """
    total net consolidated operating group company company's overall global record quarterly annual
    adjusted gaap non-gaap diluted basic full year third second first fourth quarter our its full-year
    combined reported gross continuing operations attributable stockholders shareholders owners parent common basis
    quarter's total company-wide comparable store same-store organic like-for-like
    """
)

GENERAL = word_set(
    """
    share possession portion part total amount amounts number value sum average median aggregate figure level
    approximately combined additional maximum minimum range rate record completion milestone issuance
    receipt closing assumption
    """
)

# how somebody finds an amount
PRAISE = word_set(
    """
    amazing astonishing astounding awesome breathtaking brilliant colossal eye-watering extraordinary fabulous fantastic
    generous gigantic grand great handsome healthy hefty huge immense impressive incredible jaw-dropping magnificent
    mammoth marvellous marvelous massive meagre meager mere mighty mind-boggling modest paltry phenomenal
    princely record-breaking record-setting remarkable respectable sensational sizeable sizable spectacular splendid
    staggering stellar stunning substantial superb terrific tidy tremendous unbelievable unprecedented vast wonderful
    whopping
    """
)

EMPTY = PRAISE | word_set(
    "median additional average aggregate combined approximately maximum minimum total amount sum number"
)

PRICE_VERBS = word_set(
    """
    acquire acquired acquires acquiring acquisition buy bought buying purchase purchased purchasing sell
    sold sale selling divest divested divestiture takeover merge merger repurchase repurchased repurchases
    """
)

MEASURED = word_set(
    """
    patient bed room seat member person unit story storey home lot guest passenger vehicle subject bedroom
    apartment berth stall screen store location student
    """
)

SEGMENTS = phrases("segment, segments, division, business unit, business units, subsidiary")

TWOFOLD = phrases(
    """
    research and development, general and administrative, sales and marketing, selling and marketing
    cash and cash equivalents, cash and equivalents, cash and short-term investments, cash and investments
    property and equipment, plant and equipment, depreciation and amortization, interest and taxes
    oil and gas, fees and commissions, food and beverage, loss and loss adjustment, losses and loss
    costs and expenses, profit and loss, acquisition and integration, repair and maintenance
    cash and restricted cash, loans and leases, loans and advances, accounts and notes, tax and interest
    """
)

# what says for how much something can be had or what it is held to be worth → what that is called
OFFERED = rows(
    """
    price: sells, sell, retails, retail, retailing, selling, available, priced, sale, listed, offered, obtainable
    price: purchasable, starts, start, starting
    value: valued, appraised, assessed, capitalised, capitalized
    value: values, value, valuing
    price: pricing
    insured value: insured
    settlement: settle, settles, settled, settling
    exercise price: exercisable
    conversion price: convertible
    redemption price: redeemable
    """
)

# money by its use
GIFTS = word_set(
    """
    grant grants loan loans funding funds fund credit credits award awards bonus bonuses scholarship scholarships
    prize prizes rebate rebates voucher vouchers subsidy subsidies stipend stipends aid assistance support
    compensation relief incentive incentives reward rewards reimbursement reimbursements refund refunds money
    bursary bursaries fellowship fellowships financing capital cash discount discounts payments payment allowance
    allowances benefits benefit
    """
)

# before "of" and a count: a part of it, or a word that says no more than its number
PARTITIVES = word_set(
    """
    majority minority half most some any each one all none few many several much plenty lot lots bulk rest remainder
    balance third quarter fifth tenth dozens scores hundreds thousands tens millions first last latest next best worst
    front excess top need favor favour case cases view range ratio rate pace course space span average minimum maximum
    estimate margin order list because instead ahead out outside inside regardless irrespective type kind sort form
    basis level total value cost price fee fine penalty size worth consisting comprised composed consists made
    sample poll survey
    """
)

SIZES = rows(
    """
    length: long
    distance: apart
    """
)

PLURAL_MODIFIERS = word_set(
    """
    news sports customs arms goods sales systems series species communications operations savings services headquarters
    economics physics mathematics politics athletics electronics logistics statistics ethics genetics gymnastics
    robotics
    plastics ceramics analytics diagnostics therapeutics obstetrics paediatrics pediatrics cosmetics optics tactics
    bonds futures options claims accounts human-resources earnings graphics
    """
)

# what is made out for a sum
PAPERS = word_set(
    """
    cheque cheques check checks bill bills invoice invoices claim claims ticket tickets voucher vouchers order orders
    contract contracts bond bonds loan loans grant grants pledge pledges bid bids offer offers budget budgets tender
    tenders lawsuit lawsuits verdict verdicts judgment judgments judgement judgements settlement settlements award
    awards deal deals policy policies guarantee guarantees draft drafts receipt receipts quote quotes estimate
    estimates mandate mandates request requests application applications summons citation proposal proposals
    """
)

# what is done to somebody for an amount: "defrauded investors of $14 million"
DEPRIVED = rows(
    """
    cheated: cheat, cheats, cheated, cheating
    defrauded: defraud, defrauds, defrauded, defrauding
    swindled: swindle, swindles, swindled, swindling
    bilked: bilk, bilks, bilked, bilking
    robbed: rob, robs, robbed, robbing
    fleeced: fleece, fleeces, fleeced, fleecing
    conned: con, cons, conned, conning
    scammed: scam, scams, scammed, scamming
    duped: dupe, dupes, duped, duping
    deprived: deprive, deprives, deprived, depriving
    relieved: relieve, relieves, relieved, relieving
    stripped: strip, strips, stripped, stripping
    tricked: trick, tricks, tricked, tricking
    """
)

# verbs before a bare number that say what it counts
COUNTED_BY = rows(
    """
    employees: employ, employs, employed, employing
    seats: seat, seats, seated, seating
    beds: sleep, sleeps
    """
)
