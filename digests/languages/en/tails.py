"""What goes on behind a noun that is measured: "provision for loan losses"."""

from digests.languages.listed import word_set

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

# right before an amount: "an additional $15 million of notes"
QUALIFIERS = word_set("additional further extra incremental maximum minimum average")

# right behind it: "$500,000 each"
APIECE = word_set("each apiece")

# of the range named before: "with a mid-point of"
RANGE_ENDS = word_set("midpoint mid-point")

# before a noun of a tail: "for various other offences"
OPENERS = word_set("various several other many all some both more most any each every")
