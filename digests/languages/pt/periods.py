"""Portuguese periods, lengths of time that say when, and parts of a whole."""

from digests.languages.listed import phrases
from digests.languages.pt.stretches import STRETCHES

_YEAR = r"(?:19|20)\d{2}\b"
# Two years; "2020-12" is a month.
_TWO_YEARS = r"(?:20(?:0\d|1[0-2])[-/–](?:20)?\d{2}|(?:19\d{2}|20[1-9]\d)[-/–](?:20)?(?:1[3-9]|[2-9]\d))\b"
_YEARS = r"(?:19|20)\d{2}(?:[-/–](?:20)?\d{2})?\b"
_OF_YEAR = rf"(?:(?:de |do ano (?:de )?|do exercício (?:de )?)?{_YEAR}|d(?:o|este) (?:ano|exercício)\b)"
_MONTHS = "(?:três|seis|nove|doze|3|6|9|12)"
_NTH = r"(?:primeiro|segundo|terceiro|quarto|último|[1-4]\.?[ºo])"
_OF_MONTH = r" de [a-zç]{4,9}(?: de (?:19|20)\d{2}\b)?"
_DAY = rf"\d{{1,2}}º?{_OF_MONTH}"
_MONTH = "(?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)"

PERIODS = (
    *STRETCHES,
    (
        rf"(?:ano (?:letivo|lectivo|civil|fiscal)|safra|temporada|época|período|triênio|biênio|triénio|biénio|"
        rf"edição|exercício) (?:de )?{_YEARS}"
    ),
    rf"(?<![\d/-]){_TWO_YEARS}|próximo ano|9M ?(?:{_YEAR}|\d{{2}}\b)|{_MONTH}\s?[-–]\s?{_MONTH}(?: (?:de )?{_YEAR})?",
    rf"(?:no |do |o )?{_NTH} (?:trimestre|semestre|quadrimestre)(?: {_OF_YEAR})?",
    rf"(?:na |da )?(?:primeira|segunda) metade (?:{_OF_YEAR}|do ano)",
    rf"(?:nos |dos )?(?:primeiros {_MONTHS}|{_MONTHS} primeiros) meses(?: {_OF_YEAR})?",
    rf"(?:[1-4]T|[1-4]º tri(?:mestre)?|[12]S|[12]H|Q[1-4])[ -]?(?:(?:de )?{_YEAR}|\d{{2}})?",
    rf"(?:exercício|ano)(?: (?:fiscal|financeiro|social|civil))? (?:de )?{_YEAR}",
    rf"(?:entre |de )?{_MONTH} (?:e|a) {_MONTH}(?: (?:de )?{_YEAR})?|(?:no |do )?acumulado do ano",
    rf"(?<![\dºª] )(?:em |de |no mês de |durante o mês de ){_MONTH}(?: (?:de )?{_YEAR})?(?! \d{{4}}\b)",
    rf"(?:em |de |desde |até |para |durante ){_YEAR}",
    rf"(?:de|entre|desde) {_DAY} (?:a|e|até) {_DAY}|(?:em|a) (?:1º?|28|29|30|31){_OF_MONTH}",
    r"n?os próximos (?:\w+ )?(?:anos|meses)",
    r"por ano|ao ano|anuais|anual|este ano|neste ano|n[oa] (?:trimestre|semestre|período)\b",
)

LAST_TIME = phrases(
    """
    do ano anterior, no ano anterior, ano passado, um ano antes, do mesmo período, mesmo período
    do ano passado, no ano passado, há um ano, um ano atrás, de igual período, em igual período
    período homólogo, do período homólogo, no período homólogo, período homólogo do ano anterior
    do exercício anterior, no mesmo período, no mesmo trimestre, mês anterior, trimestre anterior
    semestre anterior, um mês antes
    """
)

TIME_BEFORE = phrases(
    """
    nos últimos, nas últimas, nos próximos, nas próximas, os últimos, as últimas, os próximos
    as próximas, durante, durante os, dentro de, em, em menos de, em apenas, há, há mais de, há quase
    após, cada, a cada, depois de, antes de, no prazo de, ao longo de, ao fim de, daqui a, desde há
    """
)

OF_WHICH = phrases("dos quais, das quais, deles, delas, destes, destas, desses, dessas, entre eles, entre elas")
