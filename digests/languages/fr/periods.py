"""French periods, comparisons with older ones, and what is still to come."""

from digests.languages.listed import phrases

_YEAR = r"(?:19|20)\d{2}\b"
_OF_YEAR = (
    rf"(?:(?:de |du |de l['’])?(?:exercice |année )?{_YEAR}(?:[/-]\d{{2,4}})?|de (?:l['’]|son |cet )(?:exercice|année)"
    rf"(?: {_YEAR}(?:[/-]\d{{2,4}})?)?)"
)
# Two years; "2020-12" is a month.
_TWO_YEARS = r"(?:20(?:0\d|1[0-2])[-/–](?:20)?\d{2}|(?:19\d{2}|20[1-9]\d)[-/–](?:20)?(?:1[3-9]|[2-9]\d))\b"
_YEARS = r"(?:19|20)\d{2}(?:[-/–](?:20)?\d{2})?\b"
_MONTHS = "(?:trois|six|neuf|douze|3|6|9|12)"
_NTH = "(?:premier|second|deuxième|troisième|quatrième|1er|2e|2d|2nd|2ème|2eme|3e|3ème|3eme|4e|4ème|4eme)"
_DAY = r"\d{1,2}(?:er)? [a-zéû]{3,9}(?: (?:19|20)\d{2}\b)?"
_MONTH = "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"

_SOME = r"(?:\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt)"
_UNITS = "(?:jours|semaines|mois|trimestres|ans|années)"

PERIODS = (
    (
        rf"(?:année (?:scolaire|universitaire|civile|fiscale|budgétaire)|saison|rentrée|campagne|période|"
        rf"édition|millésime|budget|cru)"
        rf" {_YEARS}"
    ),
    rf"(?<![\d/-]){_TWO_YEARS}|(?:au titre de|courant|pour|sur|début|à l[’']horizon) {_YEARS}",
    rf"(?:résultats? |chiffres |comptes )?(?:semestriel|trimestriel)(?:le)?s? {_YEAR}",
    rf"(?:entre {_YEAR} et|de {_YEAR} à) {_YEAR}|(?:à partir de|dès) {_YEAR}",
    rf"(?:depuis|jusqu['’]en|d['’]ici|à partir de|dès|fin|début|mi-?)\s?{_MONTH}(?: {_YEAR})?(?! \d{{4}}\b)",
    (
        rf"(?:au cours |dans |sur |durant )?(?:des|les) (?:{_SOME} )?(?:prochaine?s|derni[eè]re?s) {_UNITS}\b"
        rf"|(?:au cours |dans |sur |durant )?(?:des|les) {_SOME} (?:prochaine?s |derni[eè]re?s ){_UNITS}\b"
    ),
    rf"(?:en|sur|après|au bout d['’]) ?(?:un an|un mois|{_SOME} (?:minutes|heures|{_UNITS}))\b",
    rf"(?:printemps|été|automne|hiver) {_YEAR}|ce(?:t été|t automne|t hiver| printemps)\b",
    rf"(?:au |du |le |pour le )?{_NTH} (?:trimestre|semestre|quadrimestre)(?: {_OF_YEAR})?",
    rf"(?:les |des |aux? )?(?:trois|deux) premiers trimestres(?: {_OF_YEAR})?",
    rf"(?:de |entre )?{_MONTH} (?:à|et) {_MONTH}(?: {_YEAR})?",
    rf"(?:en |du mois (?:de |d['’])|au mois (?:de |d['’])){_MONTH}(?: {_YEAR})?(?! \d{{4}}\b)",
    rf"(?:les |des |aux? )?(?:neuf|six|trois|douze) premiers mois(?: {_OF_YEAR})?",
    rf"(?:premiers )?{_MONTHS} mois {_OF_YEAR}",
    rf"(?:l'|l’)?(?:exercice|année)(?: (?:fiscale?|financi[eè]re?|comptable|civile))? {_YEAR}(?:[/-]\d{{2,4}})?",
    rf"(?:T[1-4]|S[12]|H[12]|Q[1-4]|9M|[1-4]T|[12]S)(?:[ /-]?(?:{_YEAR}(?:[/-]\d{{2,4}})?|\d{{2}}))?\b",
    r"l['’]ensemble de (?:l['’](?:exercice|année)|la période)",
    r"l['’](?:exercice|année) (?:en cours|écoulée?|clos\w?)",
    rf"(?:au |à fin |d'ici (?:à )?|d’ici (?:à )?|depuis |en |fin ){_YEAR}|au \d{{1,2}}(?:er)? [a-zéû]{{3,9}} {_YEAR}",
    rf"(?:le |du |au )?(?:trimestre|semestre|exercice) clos (?:le|au) {_DAY}",
    rf"(?:du |entre le ){_DAY} (?:au|et le) {_DAY}",
    r"par an|chaque année|cette année|sur la période|(?:sur|au|du|pour) (?:le |ce )?(?:trimestre|semestre)\b",
)

LAST_TIME = phrases(
    """
    un an plus tôt, l'année précédente, l’année précédente, l'an dernier, l’an dernier
    l'exercice précédent, l'année dernière, l’année dernière, un an auparavant, un an avant, l'an passé
    l’an passé, à la même période, sur la même période, à la même époque, l'exercice antérieur
    l’exercice antérieur, l'année antérieure, l’année antérieure, de l'exercice précédent
    de l’exercice précédent, mois précédent, trimestre précédent, semestre précédent, un mois plus tôt
    """
)

AGAINST = phrases(
    """
    contre, par rapport à, par rapport au, comparé à, comparativement à, vs, versus, au lieu de
    en comparaison de, en comparaison avec, comparés à, comparée à, comparées à, à comparer à
    en regard de, face à
    """
)

OUTLOOK = phrases(
    """
    prévoit, prévoient, prévision, prévisions, vise, objectif, objectifs, table sur, attend, attendu,
    attendue, anticipe, estime que, devrait, devraient, ambitionne
    """
)

CONDITIONS = phrases("si, à condition que, dès lors que, sous réserve, en cas de")

TIME_BEFORE = phrases(
    """
    dans les, dans les prochains, dans les prochaines, au cours des, au cours de, au cours des dernières
    au cours des derniers, depuis, depuis plus de, depuis près de, pendant, durant, durant les, ces, sous, après
    tous les, d’ici, d'ici, dernières, derniers, prochaines, prochains, il y a, il y a plus de
    il y a près de, voici, voilà, en moins de, en à peine, en seulement, dans un délai de, au bout de, à l'issue de
    à l’issue de, avant, dans, au terme de, les, en l'espace de, en l’espace de
    """
)

OF_WHICH = phrases(
    """
    dont, parmi lesquels, parmi lesquelles, parmi eux, parmi elles, desquels, desquelles, d'entre eux, d’entre eux
    d'entre elles, d’entre elles
    """
)
