"""How houses stand in headlines and behind their surveys."""

# what a house does in a headline, in the third person
HOUSE_DOES = frozenset(
    """
    treibt verzeichnet hebt senkt übernimmt kauft verkauft erwirbt erzielt verbucht schreibt baut liefert investiert
    erwartet steigert plant holt gewinnt erhält stellt schließt startet eröffnet beruft ernennt verdient verdoppelt
    bestätigt erhöht legt macht rechnet setzt bringt erwirtschaftet meldet bekommt sichert verlängert verlegt
    verlagert rutscht kehrt kündigt streicht zahlt schüttet beendet erweitert modernisiert entwickelt präsentiert
    mit
    """.split()
)

# what is told of a house behind its name and a colon: "Merrow: …"
HOUSE_FIGURES = frozenset(
    """
    ergebnis umsatz gewinn verlust prognose dividende auftrag aufträge auftragseingang absatz jahresziele jahresziel
    ebit ebitda quartal halbjahr bilanz zahlen umsätze gewinne übernahme beteiligung rekordergebnis rekordumsatz
    umsatzplus gewinnsprung gewinnplus gewinnwarnung kapitalerhöhung
    """.split()
)

# what opens headlines and is no house, also where the text has it with a capital only
TOPICS = frozenset(
    """
    inflation regierung bund land politik wirtschaft handel branche konjunktur euro dollar dax börse polizei
    feuerwehr gericht export import markt arbeitsmarkt industrie kirche bank sparkasse gemeinde stadt
    kreis verein umfrage studie zahl zahlen neue neuer neues mehr weniger bilanz umsatz gewinn auftragseingang
    ergebnis absatz personalie kommentar termin hinweis video foto update wohnungsbau einzelhandel tourismus
    handwerk mittelstand
    """.split()
)

# what a house makes by asking or counting, and the words between that and its name
STUDIES = frozenset(
    """
    umfrage studie erhebung erhebungen berechnung berechnungen analyse auswertung untersuchung schätzung schätzungen
    angaben zahlen statistik befragung barometer report index umfragen prognose bericht
    """.split()
)
STUDIES_BY = frozenset(
    """
    des der von vom durch beim
    """.split()
)

# how the nouns of houses end that say by themselves which house it is: "Forstverwaltungsamt"
HOUSE_ENDS = (
    "inspektion",
    "direktion",
    "präsidium",
    "hochschule",
    "universität",
    "verwaltungsamt",
    "regierungsrat",
    "gemeinderat",
    "stadtrat",
    "kantonsrat",
    "staatskanzlei",
    "anwaltschaft",
    "verwaltung",
    "kammer",
    "verband",
)
