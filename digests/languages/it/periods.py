"""Italian periods, comparisons with older ones, and what is still to come."""

from digests.languages.listed import phrases

_YEAR = r"(?:19|20)\d{2}\b"
# Two years; "2020-12" is a month.
_TWO_YEARS = r"(?:20(?:0\d|1[0-2])[-/–](?:20)?\d{2}|(?:19\d{2}|20[1-9]\d)[-/–](?:20)?(?:1[3-9]|[2-9]\d))\b"
_YEARS = r"(?:19|20)\d{2}(?:[-/–](?:20)?\d{2})?\b"
_OF_YEAR = rf"(?:(?:del |dell['’](?:anno|esercizio) )?{_YEAR}|dell['’](?:anno|esercizio))"
_MONTHS = "(?:tre|sei|nove|dodici|3|6|9|12)"
_NTH = "(?:primo|secondo|terzo|quarto|ultimo|1°|2°|3°|4°|I{1,3}|IV)"
_OF_MONTH = r" [a-z]{5,9}(?: (?:19|20)\d{2}\b)?"
_DAY = rf"\d{{1,2}}°?{_OF_MONTH}"
_MONTH = "(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)"

_SOME = r"(?:\d{1,2}|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|quindici|venti)"
_UNITS = "(?:giorni|settimane|mesi|trimestri|anni)"

PERIODS = (
    (
        rf"(?:anno (?:scolastico|accademico|sportivo|solare|fiscale|termico)|stagione(?: sportiva)?|campagna|"
        rf"periodo|biennio|triennio|quadriennio|edizione|vendemmia|esercizio) {_YEARS}"
    ),
    (
        rf"(?<![\d/-]){_TWO_YEARS}|(?:l['’])?intero {_YEAR}|(?:a |da |dall['’]|di |entro )?(?:fine|inizio) (?:anno|"
        rf"{_YEAR})\b|per il {_YEAR}"
    ),
    rf"(?:tra|fra) il {_YEAR} e il {_YEAR}|dal {_YEAR} al {_YEAR}|a partire dal {_YEAR}",
    rf"(?:da|fino a|a partire da|a (?:fine|inizio|metà)) {_MONTH}(?: {_YEAR})?(?! (?:\d|e\b|a\b))",
    rf"(?:nei|nelle|negli|i|gli|le) (?:{_SOME} )?(?:prossim|ultim)[ie] (?:{_SOME} )?{_UNITS}\b",
    rf"(?:in|dopo|nell['’]arco di) (?:un anno|un mese|{_SOME} (?:minuti|ore|{_UNITS}))\b(?! di)",
    rf"(?:primavera|estate|autunno|inverno) {_YEAR}|quest['’ao]\s?(?:primavera|estate|autunno|inverno)\b",
    rf"(?:nel |del |il |al )?{_NTH} (?:trimestre|semestre|quadrimestre)(?: {_OF_YEAR})?",
    rf"(?:nella |della |la )?(?:prima|seconda) (?:metà|parte) (?:dell['’](?:anno|esercizio)|del )(?:{_YEAR})?",
    rf"(?:nei |dei |i )?primi (?:tre|due) trimestri(?: {_OF_YEAR})?",
    rf"(?:(?<=\ba )|(?<=\bin )|(?<=\bdi )|nel mese di |del mese di ){_MONTH}(?: {_YEAR})?(?! \d{{4}}\b)",
    (
        rf"(?:nei |dei |i )?primi {_MONTHS} mesi(?: {_OF_YEAR})?|(?:nei |dei |i )?{_MONTHS} mesi {_OF_YEAR}|"
        rf"(?:nei |dei |i )(?:sei|nove|6|9) mesi\b|9M ?(?:{_YEAR}|\d{{2}}\b)"
    ),
    (
        rf"(?:l'|dell'|l’|dell’)?(?:esercizio|anno)(?: (?:fiscale|finanziario|sociale|solare))? {_YEAR}|"
        rf"(?:Q[1-4]|[1-4]Q|[12]H|H[12])[ -]?(?:{_YEAR}|\d{{2}})?"
    ),
    r"(?:l['’]|dell['’])?(?:intero esercizio|intero anno|esercizio in corso|anno in corso)",
    rf"(?:tra |da |fra )?{_MONTH} (?:e|a) {_MONTH}(?: {_YEAR})?|{_MONTH}[-–]{_MONTH}(?: {_YEAR})?",
    rf"(?:nel |del |dal |entro il |al |fino al |anno ){_YEAR}",
    rf"(?:dal|tra il|fra il) {_DAY} (?:al|e il) {_DAY}|al (?:1|28|29|30|31){_OF_MONTH}",
    r"all'anno|all’anno|annuo|annui|ogni anno|quest'anno|quest’anno|nel (?:periodo|trimestre|semestre)\b",
)

LAST_TIME = phrases(
    """
    dell'anno precedente, dell’anno precedente, l'anno scorso, l’anno scorso, nello stesso periodo
    dell'esercizio precedente, dell’esercizio precedente, dello stesso periodo, nel medesimo periodo
    del medesimo periodo, allo stesso periodo, al medesimo periodo, anno precedente, dello scorso anno
    lo scorso anno, nel pari periodo, del pari periodo, di un anno fa, un anno prima, un anno fa
    mese precedente, trimestre precedente, semestre precedente, un mese prima
    """
)

AGAINST = phrases(
    """
    rispetto a, rispetto al, rispetto ai, rispetto alla, contro, a fronte di, in confronto a, vs
    rispetto agli, rispetto alle, rispetto allo, rispetto all', rispetto all’, a confronto con
    in confronto al, a fronte dei, a fronte della, vs., contro i, contro gli, da, dai, dal, dalla, dagli
    """
)

OUTLOOK = phrases(
    """
    prevede, prevedono, previsione, previsioni, stima, stimano, si attende, obiettivo, obiettivi,
    guidance, outlook, prospettive, punta a
    """
)

CONDITIONS = phrases("purché, a condizione che, qualora, in caso di")

TIME_BEFORE = phrases(
    """
    negli ultimi, nelle ultime, nei prossimi, nelle prossime, entro, dopo, da, da oltre, da più di, da quasi
    durante i, durante, ogni, nell’arco di, nell'arco di, nel giro di, in meno di, in appena, in soli, in sole, tra
    fra, gli ultimi, le ultime, i prossimi, le prossime, nel corso di, a distanza di, prima di, entro i prossimi
    per i prossimi, per le prossime
    """
)

OF_WHICH = phrases(
    """
    di cui, dei quali, delle quali, tra cui, fra cui, tra questi, fra questi, tra queste, fra queste, di questi
    di queste, di essi, di esse
    """
)
