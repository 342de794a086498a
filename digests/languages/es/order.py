"""Spanish words that tell a subject by where it stands, and verbs that say how much it is."""

from digests.languages.es.small import PREPOSITIONS
from digests.languages.listed import word_set
from digests.languages.word_order import OrderWords

AMOUNTS_TO = word_set(
    """
    alcanza alcanzan alcanzó alcanzaron alcanzaba alcanzará alcanzarán asciende ascienden ascendió
    ascendieron ascendía ascenderá ascenderán suma suman sumó sumaron sumaba sumará totaliza totalizan
    totalizó totalizaron totalizará supera superan superó superaron superaba superará rebasa rebasan rebasó
    rebasaron rebasará roza rozan rozó rozaron rozará ronda rondan rondó rondaron rondará vale valen valía
    valdrá cuesta cuestan costó costaron costaba costará costarán representa representan representó
    representaron representaba representará mide miden pesa pesan dura duran duró durará eleva elevan elevó
    elevaron sitúa sitúan situó situaron situará fija fijó queda quedó quedan cifra cifran cifró cifraron
    equivale equivalen es son era eran fue fueron será serán
    """
)

ORDER = OrderWords(
    prepositions=PREPOSITIONS,
    amounts_to=AMOUNTS_TO,
    onto=word_set("a al en hasta"),
    one_of=word_set("entre"),
    purpose=word_set("para"),
    of_money=tuple(
        """
        invert invirt inviert pag cuest cost vale valen valdr financ gast desembols asign destin otorg conced
        recaud ingres gan pierd perd factur ahorr dedic abon reembols inyect movi factur vend
        """.split()
    ),
    plural=("n",),
    thinkers=word_set("para según"),
    done=tuple("ado ada ados adas ido ida idos idas".split()),
    worth=word_set("en"),
    never_counted=("n",),
    copulas=word_set("son eran fueron serán suman sumaban"),
)
