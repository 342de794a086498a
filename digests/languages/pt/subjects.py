"""Portuguese words around a subject: labels of counts, verbs that close no measure, joints inside it."""

from digests.languages.listed import phrases, word_set

HELD = phrases(
    """
    vagas, participantes, beneficiários, empregos, moradias, sócios, inscritos, lugares
    """
)
STARTS = word_set(
    """
    parte partem passa passam passou passaram passará passarão começa começam varia variam oscila vai
    """
)
SUBJECT_JOINTS = word_set(
    """
    na no nas nos entre sobre com pela pelo pelas pelos
    """
)
