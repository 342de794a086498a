"""German words around a subject: labels of counts."""

from digests.languages.numbers import phrases

HELD = phrases(
    """
    plätze, teilnehmende, teilnehmer, mitglieder, beschäftigte, mitarbeitende, wohnungen, aussteller
    einwohner
    """
)
