"""Italian words of what a house is and has at all times."""

from digests.languages.listed import phrases, word_set
from digests.languages.profiles import ProfileWords

PROFILES = ProfileWords(
    keeps=phrases(
        """
        impiega, impiegano, occupa, occupano, conta, contano, gestisce, gestiscono, possiede, possiedono, opera
        operano, dispone di, dispongono di, riunisce, riuniscono, raggruppa, rappresenta, rappresentano, serve
        servono, dà lavoro, vanta, è presente, sono presenti, è attivo, è attiva, ha sedi, ha uffici, produce
        producono, trasporta, trasportano, fabbrica, esporta, esportano, vende, vendono, fornisce, forniscono
        distribuisce, copre, coprono, ospita, ospitano, ha, impiega circa, lavora con, esporta in
        """
    ),
    houses=word_set(
        """
        azienda società gruppo compagnia impresa ditta banca catena assicurazione assicuratore operatore produttore
        distributore fornitore editore editrice marchio filiale multinazionale holding casa realtà associazione
        federazione sindacato unione rete alleanza fondazione cooperativa organizzazione onlus ong università scuola
        ospedale clinica museo istituto agenzia camera startup start-up politecnico ateneo accademia porto aeroporto
        teatro zoo orchestra liceo centro stabilimento fabbrica consorzio comune provincia regione cantiere mulino
        birrificio caseificio cartiera tipografia armatore vettore gestore cassa mutua club squadra
        """
    ),
    which=word_set("che"),
    upon=word_set("con dopo grazie da quando se mediante attraverso"),
    novel=word_set("nuovo nuova nuovi nuove ora futuro futura"),
    staff=word_set(
        """
        abitanti dipendenti addetti collaboratori lavoratori impiegati operai lavoratrici
        """
    ),
    having=word_set("di"),
    circles=phrases("rete di, rete di oltre, rete globale di, rete nazionale di"),
    about=word_set("su chi informazioni"),
    brief=word_set("breve sintesi profilo pillole"),
    habits=word_set(
        """
        produce producono trasporta trasportano fabbrica esporta esportano vende vendono accoglie accolgono tratta
        trattano macina lavora serve servono riceve ricevono consuma visitano ospita genera movimenta
        """
    ),
    yearly=phrases(
        """
        all'anno, all’anno, l'anno, l’anno, ogni anno, annui, annue, al mese, al giorno, a settimana, annualmente
        ogni giorno
        """
    ),
)
