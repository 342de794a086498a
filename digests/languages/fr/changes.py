"""French words beside a rise or fall: what joins it to its amount, what it is reckoned from."""

from digests.languages.listed import phrases, word_set

EQUATES = word_set(
    """
    soit représentant représente représentent correspondant correspond équivalant équivaut traduisant traduit
    marquant est sont était ressort affiche affichant ce qui
    """
)

RECKONED = word_set("sur")

COMPARED = word_set(
    "plus moins supérieur supérieure supérieurs supérieures inférieur inférieure inférieurs inférieures"
)

THIS = phrases(
    """
    il, elle, ils, elles, cela, ceci, c, c’est, c'est, ce qui, soit, ce montant, ce chiffre
    """
)
