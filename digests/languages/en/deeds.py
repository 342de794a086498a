"""What is done with what is counted or paid: English verbs from any form to their participle, and their nouns."""

from digests.languages.listed import rows, word_set

_REGULAR = word_set(
    """
    acquire add allocate approve arrest attract award borrow confiscate disburse certify close collect connect
    contribute create dedicate deliver deploy deposit devote displace distribute divert donate drill earmark
    eliminate embezzle employ evacuate examine expose forfeit fund grant handle help hire impound inspect install
    insure interview invest issue launch launder lease lift manage need obtain offer open operate order own plant
    pledge poll prevent price process produce promise protect provide purchase raise reach recall recover refinance
    remove renovate refund reimburse remit replace repurchase request rescue restore retain return review save
    screen secure seize serve sign supply support survey test train transport treat vaccinate visit welcome bank
    fine generate gross inject pocket pour pump reward spare treble waste impose levy detain deport
    """
)

# participles without "-ed"
IRREGULAR = word_set(
    """
    become begun bent borne bound bought broken brought built caught chosen come cut dealt done drawn driven eaten
    fallen fed felt fought found frozen given gone got gotten grown heard held hidden hit hurt kept known laid led left
    lent let lost made meant met mistaken outgrown overcome overtaken paid put read ridden run said seen sent set shaken
    shed shown shrunk shut sold sought spent split spread stolen struck sung sunk sworn taken taught told thought thrown
    torn understood undertaken used withdrawn withheld won worn written
    """
)

# verbs whose small word belongs to them: their forms, the small words, the participle
_PHRASAL = (
    ("bring brings brought bringing", "in", "brought"),
    ("pull pulls pulled pulling", "in", "pulled"),
    ("take takes took taken taking", "in out on home", "taken"),
    ("rake rakes raked raking", "in", "raked"),
    ("hand hands handed handing", "over out back", "handed"),
    ("pay pays paid paying", "out back over", "paid"),
    ("lay lays laid laying", "out", "laid"),
    ("give gives gave given giving", "up back out", "given"),
    ("put puts putting", "aside up in", "put"),
    ("set sets setting", "aside", "set"),
    ("share shares shared sharing", "out", "shared"),
    ("write writes wrote written writing", "off down", "written"),
    ("turn turns turned turning", "over", "turned"),
    ("shell shells shelled shelling", "out", "shelled"),
    ("chip chips chipped chipping", "in", "chipped"),
    ("lock locks locked locking", "in", "locked"),
    ("free frees freed freeing", "up", "freed"),
)

# the same with things and people alone
_PHRASAL_OF_THINGS = (
    ("lay lays laid laying", "off", "laid"),
    ("set sets setting", "up", "set"),
    ("take takes took taken taking", "up over down away back", "taken"),
    ("bring brings brought bringing", "back up", "brought"),
    ("roll rolls rolled rolling", "out", "rolled"),
    ("carry carries carried carrying", "out", "carried"),
    ("close closes closed closing", "down", "closed"),
    ("shut shuts shutting", "down", "shut"),
    ("phase phases phased phasing", "out", "phased"),
    ("send sends sent sending", "out", "sent"),
    ("sign signs signed signing", "up", "signed"),
    ("open opens opened opening", "up", "opened"),
    ("fit fits fitted fitting", "out", "fitted"),
    ("wipe wipes wiped wiping", "out off", "wiped"),
    ("round rounds rounded rounding", "up", "rounded"),
    ("track tracks tracked tracking", "down", "tracked"),
    ("pick picks picked picking", "up", "picked"),
    ("call calls called calling", "up back", "called"),
    ("buy buys bought buying", "up out", "bought"),
    ("cut cuts cutting", "back off", "cut"),
    ("let lets letting", "go", "let"),
    ("turn turns turned turning", "away out back", "turned"),
    ("clear clears cleared clearing", "out away up", "cleared"),
    ("knock knocks knocked knocking", "down out", "knocked"),
    ("pull pulls pulled pulling", "down out", "pulled"),
    ("tear tears tore torn tearing", "down up", "torn"),
    ("throw throws threw thrown throwing", "out away", "thrown"),
    ("hold holds held holding", "back", "held"),
    ("swear swears swore sworn swearing", "in", "sworn"),
    ("line lines lined lining", "up", "lined"),
    ("snap snaps snapped snapping", "up", "snapped"),
    ("use uses used using", "up", "used"),
    ("tie ties tied tying", "up", "tied"),
)

_IRREGULAR = rows(
    """
    bought: buy, buys, bought, buying
    bought back: buy back, buys back, bought back, buying back
    built: build, built, builds, building
    canceled: cancel, cancels, canceled, canceling, cancelled
    charged: charged
    lost: lost, lose, loses, losing
    netted: netted, netting
    owed: owe, owes, owed, owing
    put: put, puts, putting
    ploughed: plough, ploughs, ploughed, ploughing, plow, plows, plowed, plowing
    shed: shed, sheds, shedding
    earned: earn, earns, earned, earning
    committed: commit, commits, committed, committing
    cut: cut, cuts, cutting
    enrolled: enrol, enroll, enrols, enrolls, enrolled, enrolling
    fed: fed, feed, feeds, feeding
    given: gave, give, given, gives, giving
    given away: given away
    held: hold, held, holds, holding
    lent: lend, lent, lends, loaned, lending
    misappropriated: misappropriated, misappropriating
    paid: pay, paid, pays, paying
    received: get, got, gets, getting, receive, received, receives, receiving
    repaid: repay, repaid, repays, repaying
    sent: send, sent, sends, sending
    shipped: ship, ships, shipped, shipping
    sold: sell, sold, sells, selling
    sought: seek, seeks, sought, seeking
    spent: spend, spent, spends, spending
    stolen: steal, stole, steals, stolen, stealing
    taken: take, takes, took, taken, taking
    subscribed for: subscribe for, subscribed for
    used: use, used, uses, using, utilised, utilises, utilized, utilizes, utilising, utilizing
    withheld: withheld, withhold, withholds, withholding
    won: win, won, wins, winning
    """
)


def _forms(verb: str) -> dict[str, str]:
    """Every form of a regular verb → its participle: "supply" → supply, supplies, supplying, supplied."""
    if verb.endswith("e"):
        said, stem, many = f"{verb}d", verb[:-1], f"{verb}s"
    elif verb.endswith("y") and verb[-2] not in "aeiou":
        said, stem, many = f"{verb[:-1]}ied", verb, f"{verb[:-1]}ies"
    else:
        said, stem, many = f"{verb}ed", verb, verb + ("es" if verb.endswith(("ch", "sh", "ss")) else "s")
    return dict.fromkeys((verb, many, f"{stem}ing", said), said)


# what was done, from every form of the verb that may stand before the amount
DONE = (
    _IRREGULAR
    | {form: said for verb in _REGULAR for form, said in _forms(verb).items()}
    | {
        f"{form} {small}": f"{said} {small}"
        for forms, smalls, said in (*_PHRASAL_OF_THINGS, *_PHRASAL)
        for form in forms.split()
        for small in smalls.split()
    }
)

# of those what is done with money itself
MONEY_DEEDS = word_set(
    """
    added allocated awarded borrowed collected committed contributed dedicated deposited devoted distributed diverted
    disbursed donated taken
    earmarked embezzled forfeited given granted invested laundered lent misappropriated needed paid pledged promised
    provided raised received recovered refunded reimbursed remitted repaid returned saved secured spent stolen used
    withheld won
    banked charged earned fined generated grossed injected lost netted owed pocketed ploughed poured pumped put wasted
    """
) | {f"{said} {small}" for _, smalls, said in _PHRASAL for small in smalls.split()}

# what somebody gets or bears, who may stand between the verb and the amount
GIVES = word_set("awarded charged earned fined given granted lent netted offered owed paid promised saved sent won")

# how that is called where it has not come about or nothing else is said
DEED_NOUNS = rows(
    """
    funds raised: raised
    donation: donated
    award: awarded
    grant: granted
    contribution: contributed
    commitment: committed
    pledge: pledged
    promise: promised
    investment: invested
    spending: spent
    payment: paid
    allocation: allocated
    savings: saved
    repayment: repaid
    loan: lent
    gift: given
    funds needed: needed
    funds received: received
    funds used: used
    funding: provided
    funds secured: secured
    funds collected: collected
    fine: fined
    debt: owed
    turnover: turned over
    loss: lost
    borrowing: borrowed
    deposit: deposited
    funds dedicated: dedicated
    funds devoted: devoted
    funds distributed: distributed
    funds diverted: diverted
    funds earmarked: earmarked
    funds embezzled: embezzled
    forfeiture: forfeited
    funds laundered: laundered
    funds misappropriated: misappropriated
    funds recovered: recovered
    refund: refunded
    reimbursement: reimbursed
    remittance: remitted
    funds returned: returned
    funds stolen: stolen
    funds withheld: withheld
    winnings: won
    earnings: earned
    charge: charged
    funds generated: generated
    funds grossed: grossed
    funds injected: injected
    funds netted: netted
    funds pocketed: pocketed
    funds wasted: wasted
    funds taken: taken
    addition: added
    """
)

# money of which the deed turns the meaning: "common stock repurchased"
TURNED = word_set(
    """
    requested sought repurchased bought repaid refinanced recovered collected saved eliminated cut seized stolen
    awarded granted donated distributed returned issued sold added
    """
)

# "own 22% of the combined company", "4.75% senior notes"
HOLDS = word_set("owned retained held acquired purchased bought sold")
FIRMS = word_set(
    "company business venture partnership group entity corporation subsidiary firm bank equity stock partner issuer"
)
DEBTS = word_set("notes note bonds bond debentures debenture loan loans mortgage mortgages facility borrowings debt")

# "awarded $3 million in grants": the grants are what was awarded, not how or where it was
GIVEN_AS = word_set("requested sought awarded granted donated distributed returned repaid issued sold")

# "a survey of 1,500 adults"
QUESTIONED = rows(
    """
    surveyed: survey, surveys, questionnaire
    polled: poll, polls
    interviewed: interview, interviews
    """
)

# what stands before the verb's plain form → what is still to be done
AWAITED = rows(
    """
    to be: will, shall, to
    that may be: may, might
    that could be: could, can, would
    that should be: should, must
    """
)

# "helped to create", "able to serve": done already
MANAGED = word_set(
    "helped helping able allowed allowing enabled enabling managed used worked continued continues proud"
)

# "ordered to pay": who is bound to it has not promised it
BOUND = word_set("ordered agreed required sentenced directed obliged forced compelled")

DEED_JOINTS = word_set("to as for from on toward towards through into in by with across among against")
PASSIVE = word_set("was were been being be is are")
TAIL_JOINTS = word_set(
    """
    of on under at by for to from in into with after before through against within across upon excluding including
    concerning regarding following than between among amongst amid despite over throughout during about around behind
    beneath beyond without versus via toward towards outside inside onto above below near along alongside plus minus
    """
)
CLAUSE_OPENERS = word_set("while whereas that but because although though when which if since")
EQUAL = word_set("or representing represents about approximately nearly roughly equivalent equal equaling to just")
STEADY = word_set("steady unchanged flat stable")
REPORTED = word_set(
    """
    reported reports posted posts recorded records delivered delivers achieved achieves generated generates
    recording posting delivering reporting holds maintains keeps
    """
)
