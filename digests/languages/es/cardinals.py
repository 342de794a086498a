"""Spanish number words. Those that say "some" (`docena`, `veintena`) stand before "de" and what is counted."""

from digests.languages.listed import table, word_set

COLLECTIVE = word_set("decena docena quincena veintena treintena cincuentena")
CARDINALS = table(
    """
    1: un, uno, una
    2: dos
    3: tres
    4: cuatro
    5: cinco
    6: seis
    7: siete
    8: ocho
    9: nueve
    10: diez, decena
    11: once
    12: doce, docena
    13: trece
    14: catorce
    15: quince, quincena
    16: dieciséis, dieciseis
    17: diecisiete
    18: dieciocho
    19: diecinueve
    20: veinte, veintena
    21: veintiuno, veintiún, veintiuna
    22: veintidós, veintidos
    23: veintitrés, veintitres
    24: veinticuatro
    25: veinticinco
    26: veintiséis, veintiseis
    27: veintisiete
    28: veintiocho
    29: veintinueve
    30: treinta, treintena
    40: cuarenta
    50: cincuenta, cincuentena
    60: sesenta
    70: setenta
    80: ochenta
    90: noventa
    100: cien, ciento
    200: doscientos, doscientas
    300: trescientos, trescientas
    400: cuatrocientos, cuatrocientas
    500: quinientos, quinientas
    600: seiscientos, seiscientas
    700: setecientos, setecientas
    800: ochocientos, ochocientas
    900: novecientos, novecientas
    1000: mil
    """
)
