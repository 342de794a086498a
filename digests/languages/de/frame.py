"""German lines around a headline: labels, kickers, letterheads, captions."""

from digests.languages.page import phrases

LABELS = phrases(
    """
    aussendung | pressemitteilung | pressemeldung | presseinformation | presseaussendung | medienmitteilung | presse
    pressemitteilungen | sperrfrist | zur sofortigen veröffentlichung | news | aktuelles | meldung
    presse-information | presse-mitteilung | pressetext | presseerklärung | presseinfo | pressenotiz | medieninformation
    medieninfo | mediendienst | polizeimeldung | polizeibericht | pressebericht | kurzmeldung | presse-info
    verbraucherinformation | statistische mitteilung | bekanntmachung | mitteilung | insiderinformation
    nachricht | gemeinsame pressemitteilung | ad-hoc | corporate news | unternehmensmeldung | newsroom
    """
)

TITLE_LABELS = phrases(
    "pressemitteilung: | presseinformation: | medienmitteilung: | titel: | betreff: | überschrift: | thema:"
)

KEYED = phrases("schlagwort(e): | schlagworte: | für den inhalt der mitteilung ist der emittent")

DESKS = phrases(
    """
    stabsstelle | pressestelle | presse- und öffentlichkeitsarbeit | hochschulkommunikation | öffentlichkeitsarbeit
    unternehmenskommunikation | medienstelle | pressestelle der | pressestelle des | presseabteilung | pressebüro
    presse und kommunikation | presse- und informationsamt | pressereferat | pressestab | kommunikationsabteilung
    stabsstelle kommunikation | abteilung kommunikation | referat presse | konzernkommunikation | mediendienst
    pressedienst | presseamt
    """
)

LETTERHEAD = phrases(
    """
    sitz der gesellschaft | handelsregister | amtsgericht | grundkapital | aufsichtsratsvorsitzender
    geschäftsführer: | ust-id | umsatzsteuer-id
    wertpapierkennnummer | registergericht
    """
)

KICKERS = phrases(
    """
    aktualisierung
    update | erinnerung | terminhinweis | einladung | presseeinladung | eilmeldung
    """
)

CORRECTIONS = phrases("korrektur | berichtigung | korrigierte fassung | korrigierte version | korrekturmeldung")

REPLACED = (("richtig lauten", "statt"), ("muss es heißen", "statt"), ("richtig ist", "nicht"))

CORRECTED = phrases("""
    die korrigierte meldung lautet | korrigierte fassung | es folgt die korrigierte meldung
    hier die korrigierte
    """)

BYLINES = phrases("von | autor: | verfasst von | redaktion:")

SUMMARIES = phrases("auf einen blick | das wichtigste in kürze | kernpunkte | zusammenfassung | highlights")
