"""Italian words of what a house is and has at all times."""

from digests.languages.numbers import phrases, word_set
from digests.languages.profiles import ProfileWords

PROFILES = ProfileWords(
    keeps=phrases(
        """
        impiega, impiegano, occupa, occupano, conta, contano, gestisce, gestiscono, possiede, possiedono, opera, operano
        dispone di, dispongono di, riunisce, riuniscono, raggruppa, rappresenta, rappresentano, serve, servono
        dà lavoro, vanta, è presente, sono presenti, è attivo, è attiva, ha sedi, ha uffici
        """
    ),
    houses=word_set(
        """
        azienda società gruppo compagnia impresa ditta banca catena assicurazione assicuratore operatore produttore
        distributore fornitore editore editrice marchio filiale multinazionale holding casa realtà
        associazione federazione sindacato unione rete alleanza fondazione cooperativa organizzazione onlus ong
        università scuola ospedale clinica museo istituto agenzia camera startup start-up
        """
    ),
    which=word_set("che"),
    upon=word_set("con dopo grazie da quando se mediante attraverso"),
    novel=word_set("nuovo nuova nuovi nuove ora futuro futura"),
    staff=word_set("abitanti dipendenti addetti collaboratori"),
    having=word_set("di"),
    circles=phrases("rete di, rete di oltre, rete globale di, rete nazionale di"),
)
