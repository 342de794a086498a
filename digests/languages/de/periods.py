"""German periods, comparisons with older ones, and what is still to come."""

from digests.languages.listed import phrases

_YEAR = r"(?:19|20)\d{2}\b"
_THE_YEAR = "des (?:laufenden )?(?:Geschäftsj|J)ahres"
_OF_YEAR = rf"(?:(?:{_THE_YEAR} )?{_YEAR}|{_THE_YEAR})"
# Two years; "2020-12" is a month.
_TWO_YEARS = r"(?:20(?:0\d|1[0-2])[-/–](?:20)?\d{2}|(?:19\d{2}|20[1-9]\d)[-/–](?:20)?(?:1[3-9]|[2-9]\d))\b"
_YEARS = r"(?:19|20)\d{2}(?:\s?[-/–]\s?(?:20)?\d{2})?\b"
_MONTHS = "(?:drei|sechs|neun|zwölf|3|6|9|12)"
# Years of their own count: those of schools, farmers, stages and clubs.
_TERM = (
    "(?:Schuljahre?s?|Kindergartenjahre?s?|Ausbildungsjahre?s?|Studienjahre?s?|(?:Winter|Sommer)semesters?|"
    "Saison|Spielzeit|Heizperiode"
    "|Haushaltsjahre?s?|Rechnungsjahre?s?|Wirtschaftsjahre?s?|Förderperiode|Legislaturperiode|Zeitraum|Berichtsjahre?s?)"
)
_NTH = r"(?:erst|zweit|dritt|viert)e[ns]?|[1-4]\."
_NTH = rf"(?:{_NTH})"
_MONTH = "(?:Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)"
_OF_MONTH = r"\.\s?(?:[A-ZÄ][a-zä]{2,8}|\d{1,2}\.)(?:\s?\d{4})?"
_DAY = rf"\d{{1,2}}{_OF_MONTH}"

_SOME = r"(?:\d{1,2}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|fünfzehn|zwanzig)"
_SEASON = "(?:Frühjahr|Frühling|Sommer|Herbst|Winter)"
_UNITS = "(?:Tagen|Wochen|Monaten|Quartalen|Jahren|Tage|Wochen|Monate|Jahre)"

PERIODS = (
    (
        rf"(?:im |des |der |in der )?{_TERM} (?:von )?{_YEARS}(?: bis {_YEAR})?|(?:in den |den |"
        rf"der )?Jahre?n? {_YEAR} (?:bis|und) {_YEAR}"
    ),
    rf"(?:zwischen {_YEAR} und|von {_YEAR} bis) {_YEAR}",
    rf"(?<!\w){_YEAR} bis {_YEAR}|(?<![\d/-]){_TWO_YEARS}",
    rf"(?:seit|bis|ab|zu) (?:(?:Anfang|Mitte|Ende) )?{_MONTH}(?: {_YEAR})?(?! \d{{4}}\b)|(?:ab|seit) {_YEAR}",
    rf"(?:zum Ende |Ende |Anfang |Mitte ){_MONTH}(?: {_YEAR})?(?! \d{{4}}\b)",
    (
        rf"(?:in |innerhalb |während )?(?:den|die|der) (?:nächst|kommend|letzt|vergangen)en? "
        rf"(?:{_SOME} )?{_UNITS}\b"
    ),
    rf"(?:binnen|innerhalb) (?:eines (?:Jahres|Monats)|(?:von )?{_SOME} {_UNITS})\b|innerhalb eines Jahres",
    rf"(?:nach|über) (?:{_SOME} (?:Minuten|Stunden|{_UNITS})|einem (?:Jahr|Monat))\b",
    rf"(?:diesen|vergangenen|kommenden|nächsten) {_SEASON}\b|im {_SEASON} {_YEAR}",
    (
        rf"(?:im |in der |der |des |das |dem )?{_NTH} (?:(?:Quartal|Halbjahr|Geschäftsquartal|Geschäftshalbjahr|"
        rf"Trimester)s?|(?:Jahres|Geschäftsjahres)hälfte)(?: {_OF_YEAR})?"
    ),
    rf"(?:von |im Zeitraum |in den Monaten |von Anfang )?{_MONTH} (?:bis|und)(?: Ende)? {_MONTH}(?: {_YEAR})?",
    rf"(?:im |im Monat |des Monats ){_MONTH}(?: {_YEAR})?(?! \d{{4}}\b)",
    rf"(?:in den |den |der )?ersten (?:drei|zwei) Quartalen?(?: {_OF_YEAR})?",
    rf"(?:in den |den |der )?(?:ersten|letzten|vergangenen) {_MONTHS} Monaten?(?: {_OF_YEAR})?|nach {_MONTHS} Monaten",
    rf"{_MONTHS} Monate {_YEAR}|(?:in den |den |der )?{_MONTHS} Monaten? (?:{_OF_YEAR}|per \w+ [A-Z]\w+)",
    rf"(?:im |des )?(?:Geschäftsj|J|Kalenderj|Finanzj|Fiskalj)ahre?s? {_YEAR}(?:/\d{{2,4}})?",
    rf"(?:Q[1-4]|H[12]|[1-4]Q|9M)(?:[ /-]?{_YEAR}(?:/\d{{2,4}})?)?",
    rf"(?:vom |zwischen dem |seit dem |im Zeitraum vom )?{_DAY} (?:bis(?: einschließlich| zum)?|und dem|[-–]) {_DAY}",
    rf"(?:zum|per) {_DAY}|am (?:1|28|29|30|31){_OF_MONTH}",
    rf"seit {_YEAR}|bis (?:Ende |Mitte |Anfang )?{_YEAR}|Ende {_YEAR}",
    r"im (?:abgelaufenen |vergangenen |laufenden )?(?:Quartal|Halbjahr)\b",
    rf"(?:das|im) (?:zurückliegende|abgelaufene|vergangene)n? Geschäftsjahr(?: {_YEAR})?",
    r"(?:im |das |für das )?(?:Gesamtjahr|laufenden? (?:Geschäftsj|J)ahr)",
    r"(?:im )?Berichts(?:jahr|zeitraum|quartal)",
    (
        rf"pro Jahr|jährlich|im Jahr|p\. ?a\.|(?:im|in diesem|im laufenden|im vergangenen|im letzten|"
        rf"im kommenden|im nächsten|im heurigen) Jahr\b|heuer\b|(?:im (?:laufenden|vergangenen|letzten|"
        rf"kommenden)|in diesem) (?:Schul|Haushalts|Ausbildungs|Studien)jahr\b|(?:in )?{_YEAR}"
    ),
)

LAST_TIME = phrases(
    """
    des vorjahres, des vorjahreszeitraums, des vorjahresquartals, des vorjahresmonats, aus dem vorjahr
    im vorjahr, im vorjahreszeitraum, im vorjahresquartal, ein jahr zuvor, vor einem jahr, vorjahr:
    vorjahr, im gleichen zeitraum des vorjahres, vj., i. vj., i. v., vorjahreszeitraum:
    vorjahresperiode, in der vorjahresperiode, im vergleichszeitraum, vorjahresquartal:
    im entsprechenden vorjahreszeitraum, im vorjahresmonat, vorjahresmonat, vormonat, im vormonat
    vormonat:, vorquartal, im vorquartal, vorquartal:, vorwoche, in der vorwoche, vor einem monat, monat zuvor
    vorjahreswert:, zu jahresbeginn, im jahr zuvor, im jahr davor
    """
)

AGAINST = phrases(
    """
    im gegensatz zu, im gegensatz zum, im vergleich zu, im vergleich zum, im vergleich zur, gegenüber
    verglichen mit, nach, vorjahr:, statt, anstatt, zuvor, vorjahreswert von, vorjahreswert in höhe von
    vorjahresniveau von, vergleichswert von, vorjahresergebnis von, vorjahresquartal (, vorjahreswert (
    vorjahreszeitraum (, vorjahresniveau (, vorjahresmonat (, vorjahr (, vorjahresperiode (
    waren es noch, war es noch, waren es im vorjahr, waren es ein jahr zuvor, nachdem es, i.vj.,
    i. vj., vj.:, vorjahreszeitraum:
    vorjahresperiode:
    vorjahresquartal:, vorjahresmonat:, vergleichszeitraum:
    """
)

OUTLOOK = phrases(
    """
    prognose, prognostiziert, ausblick, erwartet, erwarten, rechnet, rechnen, geht davon aus, plant,
    strebt, angestrebt, angepeilt, soll, sollen, voraussichtlich, in aussicht
    """
)

CONDITIONS = phrases("wenn, falls, sofern, soweit, vorausgesetzt")

TIME_BEFORE = phrases(
    """
    innerhalb von, innerhalb der letzten, binnen, seit, nach, vor, vor rund, vor gut, vor knapp, vor fast
    vor mehr als, vor über, alle, während der, während, in den vergangenen, in den letzten, in den nächsten
    in den kommenden, in den ersten, der letzten, der vergangenen, der nächsten, der kommenden, den letzten
    den vergangenen, den nächsten, den kommenden, im laufe von, im laufe der nächsten, seit mehr als, seit über
    seit fast, seit rund, seit gut, seit knapp, nach nur, nach mehr als, nach fast, nach rund, nach gut, nach knapp
    in nur, in weniger als, in rund, in gut, in knapp, über die letzten, über die vergangenen, für die nächsten
    für die kommenden
    """
)

OF_WHICH = phrases("davon, darunter, hiervon, wovon, von denen, unter denen, von ihnen, unter ihnen, worunter")
