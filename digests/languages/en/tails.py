"""What goes on behind a noun that is measured ("provision for loan losses"), and what was done with what is counted."""

from digests.languages.numbers import rows, word_set

# between a noun and what belongs to it
TAILS = word_set("for from with of to under by against in at among between on across")

# participles between a noun and such a joint: "expenses related to", "jobs supported by"
LINKS = word_set(
    """
    related associated connected attributable attributed relating pertaining owed payable incurred outstanding
    available based located held subject used needed earned received generated provided raised awarded funded supported
    caused affected served paid reached spent collected recovered owned
    """
)

# "in addition to", "on average", "at the end of": nouns of what is no part of the thing measured
ASIDE_NOUNS = word_set(
    """
    addition additions connection response order part total average behalf respect example instance fact accordance line
    compliance conjunction cooperation collaboration partnership case cases event end beginning start course time times
    context light view terms basis place effect turn return recognition honor celebration preparation anticipation
    month months quarter quarters year years week weeks day days decade decades hour hours today date period
    years' months' year-end least aggregate exchange consideration help result results comparison contrast
    company management excess way ways detail first second third maturity closing completion price prices basis
    """
)

# what was done with what is counted or paid, from every form of the verb that may stand before it
DONE = rows(
    """
    acquired: acquire, acquires, acquiring, acquired
    added: add, adds, adding, added
    approved: approve, approves, approving, approved
    arrested: arrest, arrests, arresting, arrested
    attracted: attract, attracts, attracting, attracted
    awarded: award, awards, awarding, awarded
    bought: buy, buys, buying, bought
    built: build, builds, building, built
    canceled: cancel, cancels, canceling, canceled
    certified: certify, certifies, certifying, certified
    charged: charged
    closed: close, closes, closing, closed
    collected: collect, collects, collecting, collected
    connected: connect, connects, connecting, connected
    created: create, creates, creating, created
    cut: cut, cuts, cutting
    delivered: deliver, delivers, delivering, delivered
    deployed: deploy, deploys, deploying, deployed
    displaced: displace, displaces, displacing, displaced
    distributed: distribute, distributes, distributing, distributed
    donated: donate, donates, donating, donated
    drilled: drill, drills, drilling, drilled
    eliminated: eliminate, eliminates, eliminating, eliminated
    employed: employ, employs, employing, employed
    enrolled: enroll, enrolls, enrolling, enrolled, enrol, enrols, enrolling
    evacuated: evacuate, evacuates, evacuated
    examined: examine, examines, examined
    exposed: expose, exposes, exposing, exposed
    fed: feed, feeds, feeding, fed
    funded: fund, funds, funding, funded
    given away: given away
    granted: grant, grants, granting, granted
    handled: handle, handles, handling, handled
    helped: help, helps, helping, helped
    hired: hire, hires, hiring, hired
    inspected: inspect, inspects, inspecting, inspected
    installed: install, installs, installing, installed
    insured: insure, insures, insuring, insured
    interviewed: interview, interviews, interviewing, interviewed
    issued: issue, issues, issuing, issued
    laid off: laid off
    launched: launch, launches, launching, launched
    leased: lease, leases, leasing, leased
    lifted: lift, lifts, lifting, lifted
    managed: manage, manages, managing, managed
    offered: offer, offers, offering, offered
    opened: open, opens, opening, opened
    operated: operate, operates, operating, operated
    ordered: order, orders, ordering, ordered
    owned: own, owns, owning, owned
    planted: plant, plants, planting, planted
    polled: poll, polls, polling, polled
    prevented: prevent, prevents, preventing, prevented
    processed: process, processes, processing, processed
    produced: produce, produces, producing, produced
    protected: protect, protects, protecting, protected
    purchased: purchase, purchases, purchasing, purchased
    reached: reach, reaches, reaching, reached
    recalled: recall, recalls, recalling, recalled
    recovered: recover, recovers, recovering, recovered
    refinanced: refinance, refinances, refinancing, refinanced
    removed: remove, removes, removing, removed
    renovated: renovate, renovates, renovating, renovated
    repaid: repay, repays, repaying, repaid
    replaced: replace, replaces, replacing, replaced
    repurchased: repurchase, repurchases, repurchasing, repurchased
    requested: request, requests, requesting, requested
    rescued: rescue, rescues, rescuing, rescued
    restored: restore, restores, restoring, restored
    retained: retain, retains, retaining, retained
    returned: return, returns, returning, returned
    reviewed: review, reviews, reviewing, reviewed
    saved: save, saves, saving, saved
    screened: screen, screens, screening, screened
    seized: seize, seizes, seizing, seized
    sent: send, sends, sending, sent
    served: serve, serves, serving, served
    shipped: ship, ships, shipping, shipped
    signed: sign, signs, signing, signed
    sold: sell, sells, selling, sold
    sought: seek, seeks, seeking, sought
    stolen: steal, steals, stealing, stole
    subscribed for: subscribe for, subscribed for
    supplied: supply, supplies, supplying, supplied
    supported: support, supports, supporting, supported
    surveyed: survey, surveys, surveying, surveyed
    tested: test, tests, testing, tested
    trained: train, trains, training, trained
    transported: transport, transports, transporting, transported
    treated: treat, treats, treating, treated
    vaccinated: vaccinate, vaccinates, vaccinating, vaccinated
    visited: visit, visits, visiting, visited
    welcomed: welcome, welcomes, welcoming, welcomed
    won: win, wins, winning, won
    """
)

# money of which the deed turns the meaning
TURNED = word_set(
    """
    requested sought repurchased bought repaid refinanced recovered collected saved eliminated cut seized stolen
    awarded granted donated distributed returned issued sold added
    """
)

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

# right before an amount: "an additional $15 million of notes"
QUALIFIERS = word_set("additional further extra incremental maximum minimum average")

# right behind it: "$500,000 each"
APIECE = word_set("each apiece")

# of the range named before: "with a mid-point of"
RANGE_ENDS = word_set("midpoint mid-point")

# before a noun of a tail: "for various other offences"
OPENERS = word_set("various several other many all some both more most any each every")
