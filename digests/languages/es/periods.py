"""Spanish periods, comparisons with older ones, and what is still to come."""

from digests.languages.listed import phrases

_YEAR = r"(?:19|20)\d{2}\b"
# Two years; "2020-12" is a month.
_TWO_YEARS = r"(?:20(?:0\d|1[0-2])[-/–](?:20)?\d{2}|(?:19\d{2}|20[1-9]\d)[-/–](?:20)?(?:1[3-9]|[2-9]\d))\b"
_YEARS = r"(?:19|20)\d{2}(?:[-/–](?:20)?\d{2})?\b"
_OF_YEAR = rf"(?:(?:de |del |del año |del ejercicio )?{_YEAR}|del (?:presente |actual )?(?:año|ejercicio)\b)"
_MONTHS = "(?:tres|seis|nueve|doce|3|6|9|12)"
_NTH = "(?:primer|segundo|tercer|cuarto|último)"
_OF_MONTH = r" de [a-z]{4,10}(?: (?:de |del )?(?:19|20)\d{2}\b)?"
_DAY = rf"\d{{1,2}}{_OF_MONTH}"
_MONTH = "(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)"

_SOME = r"(?:\d{1,2}|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte)"
_UNITS = "(?:días|semanas|meses|trimestres|años)"

PERIODS = (
    (
        rf"(?:curso|temporada|campaña|ejercicio|periodo|período|edición|convocatoria|cosecha|trienio|bienio|"
        rf"legislatura)(?: (?:académico|escolar|político))? (?:de )?{_YEARS}"
    ),
    (
        rf"(?<![\d/-]){_TWO_YEARS}|(?:este|el (?:próximo|presente|actual|pasado)|al|próximo) curso(?: (?:académico|"
        rf"escolar))?\b|próximo año"
    ),
    rf"(?:entre {_YEAR} y|(?:de|desde) {_YEAR} (?:a|hasta)) {_YEAR}|a partir de {_YEAR}",
    (
        rf"(?:desde|hasta|a partir de|a (?:finales|principios|mediados) de) {_MONTH}(?: (?:de |"
        rf"del )?{_YEAR})?(?! \d{{4}}\b)"
    ),
    (
        rf"(?:en |durante )?(?:los|las) (?:{_SOME} )?(?:próxim|últim)[oa]s (?:{_SOME} )?{_UNITS}\b|"
        rf"últimos {_SOME} meses|(?:en )?lo que va de año"
    ),
    rf"(?:en|tras|al cabo de) (?:un año|un mes|{_SOME} (?:minutos|horas|{_UNITS}))\b(?! (?:de|después|más))",
    rf"(?:primavera|otoño|invierno|verano) de {_YEAR}|est[ea] (?:primavera|otoño|invierno|verano)\b",
    rf"(?:el |del |al |en el )?{_NTH} (?:trimestre|semestre|cuatrimestre)(?: fiscal)?(?: {_OF_YEAR})?",
    rf"(?:la )?(?:primera|segunda) mitad (?:{_OF_YEAR}|del (?:año|ejercicio))",
    rf"(?:entre |de )?(?:los meses de )?{_MONTH} (?:a|y) {_MONTH}(?: (?:de |del )?{_YEAR})?",
    rf"(?<![\dºª] )(?:en |durante |de |el mes de |al cierre de ){_MONTH}(?: (?:de |del )?{_YEAR})?(?! \d{{4}}\b)",
    rf"(?:en )?(?:los )?(?:{_MONTHS} primeros|primeros {_MONTHS}) meses(?: {_OF_YEAR})?",
    rf"(?:los )?{_MONTHS} meses {_OF_YEAR}|{_MONTH}\s?[-–]\s?{_MONTH}(?: (?:de )?{_YEAR})?|9M ?(?:{_YEAR}|\d{{2}}\b)",
    (
        rf"(?:el |del )?(?:ejercicio|año)(?: (?:fiscal|financiero|económico|natural))? {_YEAR}|(?:[1-4]T|T[1-4]|"
        rf"Q[1-4]|[12]S)[ -]?(?:{_YEAR}|\d{{2}})?"
    ),
    r"(?:el )?(?:conjunto|cierre|final) del (?:año|ejercicio)",
    r"(?:el )?(?:año|ejercicio) (?:en curso|actual|completo)",
    rf"(?:en |de |desde |hasta |para |a fines de |para el |durante (?:el )?){_YEAR}(?:(?:-| y ){_YEAR})?",
    rf"(?:del?|entre el|desde el) {_DAY} (?:al?|y el|hasta el) {_DAY}",
    rf"(?:a|al|a fecha de) (?:1|28|29|30|31){_OF_MONTH}",
    r"los (?:primeros )?(?:próximos |últimos )?(?:\w+ )?(?:años|meses)|al año|anuales|por año|anual|este año",
    r"(?:en )?(?:el|ese|este|dicho) (?:periodo|período|trimestre|semestre)\b",
)

LAST_TIME = phrases(
    """
    del año anterior, el año anterior, el año pasado, un año antes, del mismo periodo, igual periodo
    de un año antes, del ejercicio anterior, el ejercicio anterior, en el ejercicio anterior
    del ejercicio precedente, del año precedente, del año previo, el año previo, del año pasado
    a marzo del año pasado, hace un año, mismo periodo del año anterior, mismo período
    del mismo período, mes anterior, trimestre anterior, semestre anterior, un mes antes
    """
)

AGAINST = phrases(
    """
    frente a, frente al, en comparación con, comparado con, respecto a, respecto al, respecto de
    en relación con, contra, versus, vs, con respecto a, con respecto al, respecto del, en comparación a
    en comparación al, comparado al, comparada con, comparados con, comparadas con, ante los
    frente a los, en contraste con, desde, desde los, desde el
    """
)

OUTLOOK = phrases(
    """
    prevé, prevén, previsión, previsiones, espera, esperan, estima, estiman, objetivo, objetivos,
    apunta a, apuntan a, proyecta, prevista, previsto, perspectivas
    """
)

CONDITIONS = phrases("si, siempre que, en caso de, a condición de")

TIME_BEFORE = phrases(
    """
    en los últimos, en las últimas, en los próximos, en las próximas, durante los, durante las, durante, dentro de
    tras, desde hace, desde hace más de, hace, hace más de, hace casi, cada, después de, antes de, en un plazo de
    en menos de, en apenas, en solo, en sólo, al cabo de, a lo largo de, los últimos, las últimas, los próximos
    las próximas, en el plazo de, por espacio de
    """
)

OF_WHICH = phrases(
    """
    de los cuales, de las cuales, de los que, de las que, de ellos, de ellas, entre ellos, entre ellas, de estos
    de estas, entre los que, entre las que
    """
)
