"""French number words. Those that say "some" (`dizaine`, `trentaine`) stand before "de" and what is counted."""

from digests.languages.listed import table, word_set

COLLECTIVE = word_set(
    "huitaine dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine millier"
)
CARDINALS = table(
    """
    1: un, une
    2: deux
    3: trois
    4: quatre
    5: cinq
    6: six
    7: sept
    8: huit, huitaine
    9: neuf
    10: dix, dizaine
    11: onze
    12: douze, douzaine
    13: treize
    14: quatorze
    15: quinze, quinzaine
    16: seize
    20: vingt, vingts, vingtaine
    30: trente, trentaine
    40: quarante, quarantaine
    50: cinquante, cinquantaine
    60: soixante, soixantaine
    70: septante
    80: huitante, octante
    90: nonante
    100: cent, cents, centaine
    1000: mille, millier
    """
)
