"""Italian words around a subject: labels of counts, verbs that close no measure, joints inside it."""

from digests.languages.listed import phrases, word_set

HELD = phrases(
    """
    posti, partecipanti, beneficiari, occupati, alloggi, soci, dipendenti, visitatori
    """
)
STARTS = word_set(
    """
    parte partono partirà passa passano passò passato passata passati passerà varia variano oscilla
    oscillano va vanno previsto prevista
    """
)
SUBJECT_JOINTS = word_set(
    """
    sul sulla sui sulle sugli sull su nel nelle nei negli nella nello nell tra fra con presso da dal
    dalla
    """
)
