"""How houses stand in headlines and behind their surveys."""

# what a house does in a headline, in the third person
HOUSE_DOES = frozenset(
    """
    chiude archivia annuncia acquisisce lancia apre nomina investe firma vince registra presenta approva conferma
    cresce emette cede rileva inaugura punta perde guadagna sigla ottiene
    """.split()
)

# what is told of a house behind its name and a colon: "Merrow: …"
HOUSE_FIGURES = frozenset(
    """
    utile utili ricavi fatturato vendite ebitda perdita risultati dividendo crescita cda accordo trimestrale
    semestrale approvato approvati bilancio ordine commessa ordini acquisizione margini margine
    """.split()
)

# what opens headlines and is no house, also where the text has it with a capital only
TOPICS = frozenset(
    """
    inflazione export lavoro vacanze turismo economia energia casa immobili auto industria agricoltura scuola sanità
    borsa pil prezzi salari commercio consumi mercato settore bonus imprese italia roma milano famiglie pensioni
    """.split()
)

# what a house makes by asking or counting, and the words between that and its name
STUDIES = frozenset(
    """
    indagine ricerca studio sondaggio rapporto analisi osservatorio stima stime
    """.split()
)
STUDIES_BY = frozenset(
    """
    di del della dell' dell’ da dal dalla dall' dall’
    """.split()
)

# what is said of a thing before the house that made or holds it, and the words between
MADE = frozenset(
    """
    sviluppato sviluppata sviluppati gestito gestita mantenuto mantenuta organizzato organizzata promosso promossa
    realizzato realizzata creato creata ideato ideata curato curata prodotto prodotta pubblicato pubblicata
    lanciato lanciata
    """.split()
)
MADE_BY = (
    "da",
    "dal",
    "dalla",
    "dallo",
    "dai",
    "dalle",
    "dagli",
    "dall['’]",
)
