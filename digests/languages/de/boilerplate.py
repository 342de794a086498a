"""German lines that any release or site has: profiles, warnings, contacts, ends, menus."""

from digests.languages.page import phrases

ABOUT_OPENERS = phrases(
    """
    kurzporträt | kurzprofil | unternehmensprofil | informationen zu den | informationen zur | informationen zum
    hintergrund zu | hintergrund zur
    über | über die | über den | über das | zur | mehr über
    """
)

ABOUT_HEADINGS = phrases(
    """
    hintergrundinformationen | das unternehmen | die unternehmensgruppe | firmenporträt | unternehmensportrait
    unternehmensinformation | unternehmensinformationen | über die unternehmensgruppe | porträt | kurzportrait
    zur gesellschaft
    über uns | unternehmensprofil | firmenprofil | kurzprofil | unternehmensporträt | hintergrund
    zum unternehmen
    über das unternehmen | boilerplate | hinweise für die redaktion | redaktionelle hinweise
    """
)

NOT_ABOUT = phrases(
    """
    die hälfte | den | das | 100 | mehr | eine | ein | einen | diese | dieses | viele | alle | ihre | ihren | zeit
    sofortigen | neue | veröffentlichung
    """
)

SAFE_HARBOR_HEADINGS = phrases(
    """
    zukunftsgerichtete aussagen | haftungsausschluss | disclaimer | rechtlicher hinweis | rechtliche hinweise
    wichtiger hinweis | vorausschauende aussagen | hinweis zu zukunftsgerichteten | risikohinweis
    """
)

SAFE_HARBOR_OPENERS = phrases(
    """
    diese pressemitteilung enthält zukunft | diese mitteilung enthält zukunft | diese pressemitteilung enthält
    diese mitteilung enthält bestimmte | diese veröffentlichung enthält | dieses dokument enthält zukunft
    """
)

PROFILE_WORDS = phrases("""
    gegründet | hauptsitz | führend | führende | mitarbeiter | mitarbeiterinnen | mitarbeitende
    beschäftigt | weltweit | mit sitz | ist ein | ist eine | ist der | ist die | größten | anbieter
    beschäftigte | vertritt
    """)

LEGAL_WORDS = phrases("eingetragene marke | eingetragenes warenzeichen | alle rechte vorbehalten | marken der")

CONTACT_HEADINGS = phrases(
    """
    kontakt | pressekontakt | ansprechpartner | ansprechpartnerin | medienkontakt
    kontakt für medien | rückfragen
    kontakt für rückfragen | rückfragen an | rückfragen bitte an | ihr ansprechpartner
    ihre ansprechpartnerin | kontakte
    weitere informationen | für rückfragen | für weitere informationen | originaltext von | pressestelle
    ihr ansprechpartner für pressefragen | medienstelle | rückfragehinweis | kontaktdaten | investor relations
    wissenschaftlicher ansprechpartner | wissenschaftliche ansprechpartner | pressekontakte | visitenkarte
    medienanfragen | herausgeber | weitere auskünfte | presseanfragen | pressereferent | ansprechpersonen
    """
)

END_OPENERS = phrases(
    """
    ots-originaltext | original-content von | aussender: | druckfähiges bildmaterial
    quelle: | originaltext: | pressemappe | original-content von | weitere informationen: | bildunterschrift
    druckfähiges bild | abdruck honorarfrei | belegexemplar | die vollständige mitteilung | hashtag:
    dieser text ist | ende der mitteilung | originalquelle | die emittentin ist | der emittent ist
    """
)

END_MARKS = phrases("- ende - | ende | (ende) | ende der mitteilung | *** ende *** | – ende –")

SOURCE_OPENERS = phrases("quelle: | originaltext: | original-content von: | herausgeber:")

CHROME = phrases(
    """
    transkript | zum inhalt springen | zum hauptinhalt | teilen | drucken | suche | suchen | menü | startseite
    kontakt
    impressum | datenschutz | weiterlesen | mehr erfahren | mehr lesen | zurück | nach oben | seite drucken
    seite teilen | herunterladen | bild herunterladen | download | newsletter | abonnieren | anmelden | login
    akzeptieren | ablehnen | alle akzeptieren | cookie einstellungen | navigation | seitenanfang | links
    bilder | downloads | als pdf speichern | pdf | vorlesen | merken | weitersagen | inhalt | seite versenden
    """
)

CHROME_OPENERS = phrases(
    """
    herunterladen " | größe: px | ab seite anzeigen | kategorien: | kategorie: | tags: | schlagwörter:
    zurück zu | zurück zur | zurück zum | diese website verwendet cookies | wir verwenden cookies | teilen auf
    auf facebook teilen | per e-mail | jetzt abonnieren | newsletter abonnieren | bildquelle: | foto: | bild:
    zum newsroom | lesezeit
    schlagwort-archive | kategorie-archive | kategorie-archiv | archiv für die kategorie | archiv der kategorie
    beiträge mit dem schlagwort | schlagwort: | beiträge getaggt mit
    """
)

ELSEWHERE = phrases(
    """
    weitere meldungen | weitere pressemitteilungen | das könnte sie auch interessieren | mehr zum thema
    weitere nachrichten | weitere artikel | ähnliche artikel | verwandte artikel | empfohlene artikel
    weitere informationen zum thema | auch interessant | themen | meistgelesen | verwandte themen | weitere news
    aktuelle meldungen | alle meldungen | im social web | ihre datenschutzeinstellungen | weiterführende links
    weiterführende informationen | nach oben | passend zum thema | verwandte meldungen | mehr nachrichten
    weitere themen | schlagworte | das könnte dich auch interessieren | merkmale dieser pressemitteilung
    """
)
