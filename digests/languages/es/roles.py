"""Spanish words that tell which part a name has in its sentence."""

BY_WHOM = frozenset("por".split())
OF_WHOM = frozenset("de del".split())

# verbs that help another, behind a subject
HELPING = frozenset("es son fue ha han había será serán va van puede debe se".split())

# behind which a new clause begins with its subject
OPENS_CLAUSE = frozenset("y que cuando porque si donde pero como e".split())
