"""What German releases measure: revenue before profit before earnings per share, and words that narrow it."""

from digests.languages.listed import phrases, rows, word_set

HEADLINE_MEASURES = (
    phrases("umsatz, umsatzerlöse, umsatzerlösen, erlöse, konzernumsatz"),
    phrases(
        """
        jahresüberschuss, konzernergebnis, konzernüberschuss, nettogewinn, gewinn, verlust, ergebnis
        überschuss, fehlbetrag, ergebnis nach steuern, periodenergebnis
        """
    ),
    phrases("je aktie"),
    phrases(
        """
        ebitda, ebita, ebit, betriebsergebnis, operatives ergebnis, operative ergebnis, ergebnis vor steuern
        ergebnis vor zinsen und steuern
        """
    ),
    phrases("prognose, ausblick"),
    phrases("cashflow, auftragseingang, auftragsbestand, nettoverschuldung, liquide mittel"),
    phrases("dividende, marge, umsatzrendite"),
)

BASES = rows(
    """
    adjusted: bereinigt, bereinigte, bereinigtes, bereinigter
    organic: organisch, organisches
    IFRS: ifrs
    """
)

BURDENS = word_set(
    """
    kosten aufwand aufwendungen steuern zinsen abschreibungen gewinnrücklagen gewinnvortrag
    verlustvortrag umsatzkosten umsatzsteuer herstellungskosten forderungen rückstellungen
    """
)

MODIFIERS = word_set("gesamt konzern netto operativ bereinigt gesamter")

GENERAL = word_set("summe betrag höhe anzahl gesamt wert regel durchschnitt schnitt mittel rahmen")

PRICE_VERBS = word_set(
    """
    übernimmt übernahm übernahme erwirbt erwarb kauft kaufte verkauft verkaufte kaufpreis
    """
)

SEGMENTS = phrases("segment, segments, segmente, geschäftsbereich, geschäftsbereichs, geschäftsfeld, sparte, division")
