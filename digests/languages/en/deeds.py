"""English forms of what is done with money → how it is told behind the amount."""

from digests.languages.numbers import rows, word_set

MONEY_DEEDS = rows(
    """
    raised: raise, raised, raises, raising
    donate: donate
    donated: donated, donates, donating
    award: award
    awarded: awarded, awards, awarding
    granted: granted, grants, granting
    give: give
    given: gave, gives, given, giving
    contribute: contribute
    contributed: contributed, contributes, contributing
    commit: commit
    committed: committed, commits, committing
    pledged: pledge, pledged, pledges, pledging
    invest: invest
    invested: invested, invests, investing
    spend: spend
    spent: spent, spends, spending
    pay: pay
    paid: paid, pays, paying
    received: receive, receives, received, receiving, get, gets, got, getting
    needed: need, needs, needed, needing
    allocate: allocate
    allocated: allocated, allocates, allocating
    saved: saved, saves, saving
    collect: collect
    collected: collected, collects, collecting
    recover: recover
    recovered: recovered, recovers, recovering
    distributed: distribute, distributed, distributes, distributing
    borrowed: borrowed, borrows, borrowing
    repaid: repaid, repays, repaying
    returned: returned, returns, returning
    lent: lent, lends, lending, loaned
    used: used, uses, utilized, utilizes, utilising, utilizing
    stolen: stole, stolen, stealing
    embezzled: embezzled, embezzling
    won: won, wins, winning
    """
)
DEED_JOINTS = word_set("to as for from on toward towards through into in by with across among against")
PASSIVE = word_set("was were been being be is are")
DEED_NOUNS = rows(
    """
    funds raised: raised
    donation: donate, donated
    award: award, awarded
    grant: granted
    contribution: contribute, contributed
    commitment: commit, committed, pledged
    investment: invest, invested
    spending: spend, spent
    payment: pay, paid
    allocation: allocate, allocated
    savings: saved
    repayment: repaid
    """
)
TAIL_JOINTS = word_set("of on under at by for to from in into with after before through against within across upon")
CLAUSE_OPENERS = word_set("while whereas that but because although though when which if since")
EQUAL = word_set("or representing represents about approximately nearly roughly equivalent equal equaling to just")
STEADY = word_set("steady unchanged flat stable")
REPORTED = word_set(
    """
        reported reports posted posts recorded records delivered delivers achieved achieves generated generates
        recording posting delivering reporting holds maintains keeps
        """
)
