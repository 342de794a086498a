"""French words that tell a subject by where it stands, and verbs that say how much it is."""

from digests.languages.fr.small import PREPOSITIONS
from digests.languages.listed import word_set
from digests.languages.word_order import OrderWords

AMOUNTS_TO = word_set(
    """
    atteint atteignent atteignait atteignaient atteindra atteindront représente représentent représentait
    représentaient représentera vaut valent valait vaudra coûte coûtent coûtait coûtera totalise totalisent
    totalisait dépasse dépassent dépassait dépassera avoisine avoisinent frôle frôlent franchit franchissent
    pèse pèsent mesure mesurent dure durent durera compte établit établissent élève élèvent élevait élèvera
    chiffre chiffrent monte montent ressort ressortent est sont était étaient
    """
)

ORDER = OrderWords(
    prepositions=PREPOSITIONS,
    amounts_to=AMOUNTS_TO,
    onto=word_set("à de"),
    one_of=word_set("sur parmi"),
    purpose=word_set("pour"),
    of_money=tuple(
        """
        invest pay vers coût vaut vaudr valai finan dépens débours alloue allou octroy accord rapport encaiss
        gagn perd fact épargn économis consacr débloqu rembours empoch injecte injecté mobilis
        """.split()
    ),
    plural=("nt",),
    thinkers=word_set("pour selon"),
    to_do=word_set("à"),
    pronouns=word_set("en"),
    done=tuple("é ée és ées".split()),
    worth=word_set("à"),
    never_counted=("nt",),
    copulas=word_set("sont étaient furent seront"),
)
