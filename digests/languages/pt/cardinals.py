"""Portuguese number words. Those that say "some" (`dúzia`, `vintena`) stand before "de" and what is counted."""

from digests.languages.listed import table, word_set

COLLECTIVE = word_set("dezena dúzia quinzena vintena trintena")
CARDINALS = table(
    """
    1: um, uma
    2: dois, duas
    3: três
    4: quatro
    5: cinco
    6: seis
    7: sete
    8: oito
    9: nove
    10: dez, dezena
    11: onze
    12: doze, dúzia
    13: treze
    14: catorze, quatorze
    15: quinze, quinzena
    16: dezesseis, dezasseis
    17: dezessete, dezassete
    18: dezoito
    19: dezenove, dezanove
    20: vinte, vintena
    30: trinta, trintena
    40: quarenta
    50: cinquenta, cinqüenta
    60: sessenta
    70: setenta
    80: oitenta
    90: noventa
    100: cem, cento
    200: duzentos, duzentas
    300: trezentos, trezentas
    400: quatrocentos, quatrocentas
    500: quinhentos, quinhentas
    600: seiscentos, seiscentas
    700: setecentos, setecentas
    800: oitocentos, oitocentas
    900: novecentos, novecentas
    1000: mil
    """
)
