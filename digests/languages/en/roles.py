"""English words that tell which part a name has in its sentence."""

BY_WHOM = frozenset("by".split())
OF_WHOM = frozenset("of at".split())

# verbs that help another, behind a subject
HELPING = frozenset("is are was were has have had will would can could may might must shall should does did".split())

# behind which a new clause begins with its subject
OPENS_CLAUSE = frozenset(
    "and as when while that because if where which who whose after before since until but or so than".split()
)
