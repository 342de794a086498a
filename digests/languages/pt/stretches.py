"""Portuguese lengths and stretches of time: "over the next three years", "since May", "after 40 minutes"."""

_YEAR = r"(?:19|20)\d{2}\b"
_MONTH = "(?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)"
_SOME = r"(?:\d{1,2}|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|doze|quinze|vinte)"
_UNITS = "(?:dias|semanas|meses|trimestres|anos)"

STRETCHES = (
    rf"(?:entre {_YEAR} e|de {_YEAR} a) {_YEAR}|a partir de {_YEAR}",
    rf"(?:desde|até|a partir de|(?:no |a )?(?:final|fim|início) de) {_MONTH}(?: (?:de )?{_YEAR})?(?! \d{{4}}\b)",
    rf"(?:nos |nas )?(?:{_SOME} )?(?:próxim|últim)[oa]s (?:{_SOME} )?{_UNITS}\b",
    rf"(?:em|num|após|ao fim de) (?:um ano|um mês|ano|{_SOME} (?:minutos|horas|{_UNITS}))\b(?! d[eo]\b)",
    r"(?:ao longo|durante|no decorrer) (?:do|o) (?:mês|ano|trimestre|semestre|período)\b",
    rf"(?:primavera|verão|outono|inverno) de {_YEAR}|n?est[ea] (?:primavera|verão|outono|inverno)\b",
)
