"""Portuguese words that tell a subject by where it stands, and verbs that say how much it is."""

from digests.languages.listed import word_set
from digests.languages.pt.small import PREPOSITIONS
from digests.languages.word_order import OrderWords

AMOUNTS_TO = word_set(
    """
    atinge atingem atingiu atingiram atingia atingirá atingirão alcança alcançam alcançou alcançaram
    alcançará soma somam somou somaram somará totaliza totalizam totalizou totalizaram totalizará supera
    superam superou superaram superará ultrapassa ultrapassam ultrapassou ultrapassaram ultrapassará vale
    valem valia valerá custa custam custou custaram custará custarão representa representam representou
    cifra cifrou cifrou-se cifra-se fixou fixou-se fixa-se situa situou situou-se situa-se ascende ascendem
    ascendeu ascenderam ascenderá chega chegam chegou chegaram chegará ficou ficaram fica ficará pesa pesam
    mede medem dura duram durou durará é são era eram foi foram será serão equivale equivalem elevou-se
    eleva-se
    """
)

ORDER = OrderWords(
    prepositions=PREPOSITIONS,
    amounts_to=AMOUNTS_TO,
    onto=word_set("a em no na nos nas para por"),
    one_of=word_set("entre"),
    purpose=word_set("para"),
    of_money=tuple(
        """
        invest pag cust val financi gast desembols aloc destin conced arrecad lucr perd fatur economiz poup
        dedic aport reembols injet capt repass liber doa
        """.split()
    ),
    plural=("m", "ão"),
    thinkers=word_set("para segundo"),
    done=tuple("ado ada ados adas ido ida idos idas".split()),
    worth=word_set("em"),
    never_counted=("m", "ão"),
    copulas=word_set("são eram foram serão somam"),
)
