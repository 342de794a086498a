"""Spanish words beside a rise or fall: what joins it to its amount, what it is reckoned from."""

from digests.languages.listed import phrases, word_set

EQUATES = word_set(
    """
    representa representan representando representó supone suponen suponiendo supuso equivale equivalente implica
    significa lo que cual esto es
    """
)

RECKONED = word_set("sobre desde")

COMPARED = word_set("más menos mayor menor superior superiores inferior inferiores")

THIS = phrases(
    """
    esto, eso, ello, lo que, esta cifra, este importe, esa cifra, se trata
    """
)
