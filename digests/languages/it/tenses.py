"""Italian words of what is always so, and forms of verbs that tell of one time only."""

from digests.languages.listed import phrases, word_set
from digests.languages.tenses import TenseWords

TENSES = TenseWords(
    always=phrases(
        """
        l'anno, l’anno, all'anno, all’anno, al mese, alla settimana, al giorno, ogni anno, ogni mese, ogni
        settimana, ogni giorno, tutti gli anni
        """
    ),
    everywhere=phrases("nel mondo, in tutto il mondo"),
    at_one_time=word_set(
        """
        ha hanno aveva avevano nuovo nuova nuovi nuove futuro futura prevede previsto deve devono stato stati
        stata state
        """
    ),
    ends_of_one_time=(
        "rà",
        "ranno",
        "rebbe",
        "rebbero",
    ),
)
