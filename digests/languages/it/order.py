"""Italian words that tell a subject by where it stands, and verbs that say how much it is."""

from digests.languages.it.small import PREPOSITIONS
from digests.languages.listed import word_set
from digests.languages.word_order import OrderWords

AMOUNTS_TO = word_set(
    """
    ammonta ammontano ammontava ammontavano ammonterà ammonteranno raggiunge raggiungono raggiungeva
    raggiungerà raggiungeranno supera superano superava supererà supereranno vale valgono valeva varrà
    varranno costa costano costava costerà costeranno rappresenta rappresentano totalizza totalizzano sfiora
    sfiorano sfiorava sfiorerà tocca toccano toccherà attesta attestano attesterà colloca collocano pesa
    pesano misura misurano dura durano durerà sale salgono scende scendono arriva arrivano arriverà è sono
    era erano sarà saranno equivale equivalgono corrisponde
    """
)

ORDER = OrderWords(
    prepositions=PREPOSITIONS,
    amounts_to=AMOUNTS_TO,
    onto=word_set("a al ai in su"),
    one_of=word_set("su tra fra"),
    purpose=word_set("per"),
    of_money=tuple(
        """
        invest pag vers cost val varr finanzi spend spes erog stanzi destin incass guadagn perd pers fattur
        risparmi dona devol rimbors raccol raccogl sottra evas evad sequestr confisc
        """.split()
    ),
    plural=("no", "nno"),
    thinkers=word_set("per secondo"),
    done=tuple("ato ata ati ate ito ita iti ite uto uta uti ute sti ste".split()),
    worth=word_set("in"),
    never_counted=("no",),
    copulas=word_set("sono erano saranno furono"),
)
