"""English words that bound an amount: "more than", "up to", "or more"."""

from digests.languages.listed import bounds

BEFORE = bounds(
    """
    over: more than, over, greater than, higher than, above, exceeding, exceeds, exceeded, in excess of, upwards of
    over: exceed, surpass, topping, tops, topped, well over, surpassing, surpassed, surpasses, north of, just over, >
    under: less than, fewer than, under, below, lower than, nearly, almost, just under, <, approaching
    about: close to, approximately, approximate, about, around, roughly, some, circa, approx., approx, ca., ~
    about: an estimated, estimated, an average of, ≈, in the region of, somewhere in the region of, in the order of
    about: of the order of, on the order of, in the vicinity of, in the neighborhood of, in the neighbourhood of
    about: to the tune of
    up_to: up to, up to approximately, up to about, up to an estimated, as many as
    up_to: as much as, no more than, at most, not more than, a maximum of, maximum of
    up_to: not exceeding, not to exceed, as high as, no later than, capped at, ≤
    at_least: at least, no less than, not less than, no fewer than, minimum of, a minimum of, starting at
    at_least: start at, starts at, starting from, start from, starts from, begin at, begins at, beginning at
    at_least: as few as, as low as, ≥
    under: just short of, short of
    """
)

BEHIND = bounds(
    """
    at_least: or more, or greater, or higher, and above, at least
    up_to: or less, or fewer
    over: plus
    """
)
