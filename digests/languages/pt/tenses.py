"""Portuguese words of what is always so, and forms of verbs that tell of one time only."""

from digests.languages.listed import phrases, word_set
from digests.languages.tenses import TenseWords

TENSES = TenseWords(
    always=phrases(
        """
        por ano, por mês, por semana, por dia, por hora, ao ano, a cada ano, cada ano, todos os anos, anuais
        """
    ),
    everywhere=phrases("no mundo, em todo o mundo, no planeta"),
    at_one_time=word_set(
        """
        tem têm tinha novo nova novos novas futuro futura prevê previsto vai vão deve devem sido foi foram
        """
    ),
    ends_of_one_time=(
        "rá",
        "rão",
        "ria",
        "riam",
        "ou",
        "aram",
        "eram",
    ),
)
