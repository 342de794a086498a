"""Italian words that stand inside no noun phrase or close none: closed classes, all of them."""

from digests.languages.listed import word_set

ARTICLES = word_set(
    """
    il lo la i gli le l un uno una
    """
)
PRONOUNS = word_set(
    """
    io tu egli lui lei esso essa noi voi essi esse loro mi ti si ci vi ne me te se sé li questo questa questi
    queste quello quella quelli quelle quel quell quest ciò che chi cui quale quali quanto quanta quanti quante
    mio mia miei mie tuo suo sua suoi sue nostro nostra nostri nostre vostro vostra vostri vostre altro altra
    altri altre stesso stessa stessi stesse medesimo tutto tutta tutti tutte ogni ognuno ciascuno ciascuna
    qualche alcuno alcuna alcuni alcune nessuno nessuna molto molta molti molte poco poca pochi poche tanto
    tanta tanti tante tale tali entrambi entrambe ambedue diversi diverse vari varie parecchi parecchie
    """
)
PREPOSITIONS = word_set(
    """
    di del dello della dei degli delle d dell a al allo alla ai agli alle all da dal dallo dalla dai dagli dalle
    dall in nel nello nella nei negli nelle nell con col coi su sul sullo sulla sui sugli sulle sull per tra fra
    presso verso entro fino sino attraverso mediante tramite salvo eccetto tranne senza sotto sopra dopo prima
    durante secondo contro oltre circa quasi grazie rispetto nonostante malgrado lungo dietro davanti dentro
    fuori intorno
    """
)
CONJUNCTIONS = word_set(
    """
    e ed o od ma anche anch come quando dove mentre ossia nonché oppure tuttavia sebbene anziché invece pur pure
    purché poiché perché affinché finché benché siccome dunque quindi infatti però né neanche nemmeno neppure
    cioè ovvero bensì eppure inoltre così
    """
)
HELPERS = word_set(
    """
    è sono era erano sarà saranno sarebbe sarebbero fu furono sia siano fosse fossero ha hanno ho abbiamo aveva
    avevano avrà avranno avrebbe avrebbero ebbe ebbero abbia abbiano avesse avessero può possono poteva potevano
    potrà potranno potrebbe potrebbero possa possano deve devono dovrà dovranno dovrebbe dovrebbero doveva
    dovevano vuole vogliono voleva vorrebbe viene vengono veniva venivano verrà verranno verrebbe venne vennero
    venga vengano
    """
)  # finite forms
INFINITE = word_set(
    """
    essendo essere stato stata stati state avendo avere avuto potuto potere dovuto dovere
    """
)
ADVERBS = word_set(
    """
    non più meno già ancora sempre mai solo soltanto
    """
)
SMALL = ARTICLES | PRONOUNS | PREPOSITIONS | CONJUNCTIONS | HELPERS | INFINITE | ADVERBS
