"""Russian words that tell which part a name has in its sentence."""

BY_WHOM = frozenset("".split())
OF_WHOM = frozenset("".split())

# verbs that help another, behind a subject
HELPING = frozenset("был была было были будет может".split())

# behind which a new clause begins with its subject
OPENS_CLAUSE = frozenset("и что когда если где но как".split())
