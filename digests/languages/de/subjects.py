"""German words around a subject: labels of counts."""

from digests.languages.listed import phrases

HELD = phrases(
    """
    plätze, teilnehmende, teilnehmer, mitglieder, beschäftigte, mitarbeitende, wohnungen, aussteller
    einwohner
    """
)
