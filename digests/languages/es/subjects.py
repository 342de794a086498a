"""Spanish words around a subject: labels of counts, verbs that close no measure, joints inside it."""

from digests.languages.listed import phrases, word_set

HELD = phrases(
    """
    plazas, vacantes, participantes, asistentes, beneficiarios, empleos, viviendas, socios, cupos
    """
)
STARTS = word_set(
    """
    parte parten pasa pasó pasan pasaron pasará pasarán pasado arranca arrancan arrancará comienza
    comienzan empieza oscila oscilan varía varían va
    """
)
SUBJECT_JOINTS = word_set(
    """
    entre sobre en contra hacia bajo sin con
    """
)
