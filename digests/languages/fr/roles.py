"""French words that tell which part a name has in its sentence."""

BY_WHOM = frozenset("par".split())
OF_WHOM = frozenset("de du des d'".split())

# verbs that help another, behind a subject
HELPING = frozenset("est sont a ont sera seront va vont avait peut doit se".split())

# behind which a new clause begins with its subject
OPENS_CLAUSE = frozenset("et que quand lorsque parce si où dont mais car comme".split())
