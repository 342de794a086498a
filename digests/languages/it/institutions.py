"""Italian nouns that head the name of an institution."""

INSTITUTIONS = frozenset(
    """
    fc ac us ssc asd accademia acciaierie aeroporto aeronautica agenzia alleanza ambasciata amministrazione
    archivio arcidiocesi armata arma assemblea assessorato associazione ateneo autorità azienda aziende banca
    biblioteca birrificio camera cantiere cantieri capitaneria carabinieri cartiera caritas cassa centrale
    centro chiesa circolo clinica club coalizione collegio comando comitato commissariato commissione compagnia
    comune comunità confederazione conferenza congregazione coldiretti consiglio consolato consorzio
    conservatorio cooperativa coordinamento corpo diocesi dipartimento direzione distretto editrice ente
    enoteca facoltà farmacia federazione ferrovie festival fondazione forum galleria giunta governo gruppo
    guardia impresa industrie inps ispettorato istituto laboratorio laboratori lega legione liceo ministero
    mostra municipio museo musei nucleo opera orchestra ordine organizzazione osservatorio ospedale ospedali
    parlamento parrocchia partito pinacoteca policlinico polizia prefettura presidenza prigione procura
    provveditorato provincia questura reggimento regione rete rettorato scuola segretariato segreteria senato
    servizio sindacato società soprintendenza sovrintendenza stabilimento teatro tribunale ufficio unione
    università vigili zecca
    """.split()
)

SEATS = frozenset(
    "ministro ministra deputato deputata senatore senatrice sindaco sindaca assessore assessora presidente".split()
)
SEATS_OF = frozenset("di del della dei delle dell degli allo alla al".split())

# Who leads an office, or decides in it, and the office they speak for
LED = {
    "ministro": "Ministero",
    "ministra": "Ministero",
    "sindaco": "Comune",
    "sindaca": "Comune",
    "giunta comunale": "Comune",
    "consiglio comunale": "Comune",
    "amministrazione comunale": "Comune",
    "giunta regionale": "Regione",
    "giunta provinciale": "Provincia",
    "presidente della giunta regionale": "Regione",
    "viceministro": "Ministero",
    "sottosegretario": "Ministero",
}

# A town's house or who speaks for it, where the text leaves the town to its dateline
TOWN_HOUSES = {
    "comune": "Comune di",
    "sindaco": "Comune di",
    "sindaca": "Comune di",
    "giunta comunale": "Comune di",
    "consiglio comunale": "Comune di",
    "amministrazione comunale": "Comune di",
}
