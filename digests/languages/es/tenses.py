"""Spanish words of what is always so, and forms of verbs that tell of one time only."""

from digests.languages.listed import phrases, word_set
from digests.languages.tenses import TenseWords

TENSES = TenseWords(
    always=phrases(
        """
        al año, al mes, a la semana, al día, por año, por día, por hora, cada año, cada mes, cada semana, cada
        día, todos los años, anuales
        """
    ),
    everywhere=phrases("en el mundo, en todo el mundo, del mundo"),
    at_one_time=word_set(
        """
        ha han había habían nuevo nueva nuevos nuevas futuro futura prevé previsto va van debe deben sido
        """
    ),
    ends_of_one_time=(
        "rá",
        "rán",
        "ría",
        "rían",
        "ó",
        "aron",
        "ieron",
    ),
)
