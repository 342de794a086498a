"""Italian words of the world beside the news."""

from digests.languages.listed import phrases, word_set
from digests.languages.world import WorldWords

WORLD = WorldWords(
    margins=phrases("margine di errore, errore campionario, livello di confidenza, livello di fiducia"),
    groups=phrases("ordini, ordine, acquisti, acquisto, con un fatturato di, con ricavi di"),
    standards=phrases("salario minimo, soglia di povertà"),
    habits=phrases("ogni anno, tutti gli anni, ogni giorno, ogni mese, annualmente, nel mondo"),
    plans=word_set("sarà saranno nuovo nuova nuovi nuove prevede programma prima"),
    sources=("secondo", "stando a", "dati"),
    authorities=word_set("istat eurostat ministero istituto osservatorio agenzia oms ocse onu banca unioncamere"),
    crowds=phrases("gli italiani, i consumatori, le famiglie, il mercato mondiale"),
    truths=phrases("finiscono in mare, della popolazione, della popolazione mondiale"),
    celebrated=phrases("celebra, festeggia, compie"),
    within=("in", "in soli", "in meno di"),
    young=word_set("bambini giovani minori persone donne uomini ragazzi studenti"),
    was_then=("erano", "era di", "furono"),
    months=word_set("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
    since=phrases("fa"),
)

POPULACE = word_set(
    """
    persone italiani italiane pazienti malati famiglie abitanti bambini donne uomini adulti giovani italia casi
    """
)

ALWAYS = word_set("vivono soffrono muoiono usano convivono abitano")

THERE_ARE = phrases(
    """
    ci sono, vivono, soffrono, muoiono, si ammalano, si registrano, si contano, si stimano
    """
)
