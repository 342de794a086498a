"""Italian words beside a rise or fall: what joins it to its amount, what it is reckoned from."""

from digests.languages.listed import phrases, word_set

EQUATES = word_set(
    """
    rappresenta rappresentano rappresentando segnando segna registrando registra pari equivale corrisponde
    corrispondente evidenziando che è
    """
)

RECKONED = word_set("su sul sulla sui sulle sugli dal dai dalla")

COMPARED = word_set("più meno maggiore maggiori minore minori superiore superiori inferiore inferiori")

THIS = phrases(
    """
    si tratta, questo, questa, ciò, il che, tale importo, tale cifra
    """
)
