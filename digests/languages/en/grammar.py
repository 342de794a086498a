"""English words by what they do in a clause, as the reading of its amounts needs them."""

from digests.languages.listed import rows, word_set

PARTICLES_OF = rows(
    """
    up: eat, eats, ate, eaten, eating, make, makes, made, making, rack, racks, racked, racking, give, gives, gave
    up: given, giving, take, takes, took, taken, taking, set, sets, setting, put, puts, putting, use, uses, used
    up: using, buy, buys, bought, buying, snap, snaps, snapped, snapping, free, frees, freed, freeing, pony, ponied
    down: write, writes, wrote, written, writing, pay, pays, paid, paying, put, set, lay, laid, hand, handed
    """
)
FLOWS = word_set(
    """
    go goes went gone come comes came stem stems stemmed flow flows flowed relate relates related pertain pertains
    consist consists consisted belong belongs belonged derive derives derived
    """
)
PLACES = word_set("in at on near across throughout around along beside behind inside outside via through during")
HUMANS = word_set("people persons men women children adults individuals others")
SPENDS = word_set("put poured pumped injected pocketed netted grossed owed ploughed fined charged")
MODALS = word_set("will would shall should can could may might must cannot")
LIFTS = word_set(
    """
    bring brings brought bringing lift lifts lifted lifting raise raises raised raising push pushes pushed pushing
    take takes took taken taking
    """
)
RECEIVERS = word_set("it them him her us me you")
GIVEN_TO = word_set("awarded given granted lent offered owed paid promised sent")
SET_BESIDE = word_set("at worth valued priced put a an of some")
DENIALS = word_set("not never no longer")
DUE = word_set("due within under outside")
