"""English numbers in words and their scales."""

from digests.languages.listed import rows, table

_UNITS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
_TENS = {word: 10 * (at + 2) for at, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split())}

CARDINALS = {**_UNITS, **_TENS, "hundred": 100, "dozen": 12}

SCALES = table(
    """
    3: thousand
    5: hundred thousand, lakh, lakhs, lac, lacs
    6: million, millions, mn, mln, mio
    8: hundred million
    9: billion, billions, bn, bln
    12: trillion, tn, trn, lakh crore
    7: crore, crores
    """
)

GLUED = table(
    """
    3: K, k
    6: M, m, MM, mm, mn, Mn, mln, mil, million, Million
    9: B, b, bn, Bn, BN, billion, Billion
    12: T, tn, trn
    7: Cr, cr, crs
    """
)

ORDINALS = {
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
}

FRACTIONS = rows(
    """
    1/2: half
    1/3: third, thirds
    1/4: quarter, quarters
    1/5: fifth, fifths
    1/10: tenth, tenths
    1/8: eighth
    1/6: sixth
    """
)

MULTIPLES = rows(
    """
    0.5: halved, halving
    2: doubled, doubling, doubles, twofold
    3: tripled, tripling, triples, trebled, trebling, trebles, threefold
    4: quadrupled, quadrupling, quadruples, fourfold
    5: quintupled, quintupling, quintuples, fivefold
    6: sixfold
    7: sevenfold
    8: eightfold
    9: ninefold
    10: tenfold
    100: hundredfold
    """
)
