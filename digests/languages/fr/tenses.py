"""French words of what is always so, and forms of verbs that tell of one time only."""

from digests.languages.listed import phrases, word_set
from digests.languages.tenses import TenseWords

TENSES = TenseWords(
    always=phrases(
        """
        par an, par mois, par semaine, par jour, par heure, chaque année, chaque mois, chaque semaine, chaque
        jour, tous les ans, tous les jours
        """
    ),
    everywhere=phrases("dans le monde, à travers le monde, sur la planète"),
    at_one_time=word_set(
        """
        a ont avait avaient aura auront nouveau nouvel nouvelle nouveaux nouvelles futur future prévoit prévu va
        vont doit doivent devrait pourra permettra été
        """
    ),
    ends_of_one_time=(
        "ra",
        "ront",
        "rait",
        "raient",
        "era",
        "eront",
    ),
)
