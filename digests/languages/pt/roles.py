"""Portuguese words that tell which part a name has in its sentence."""

BY_WHOM = frozenset("por pelo pela pelos pelas".split())
OF_WHOM = frozenset("de do da dos das".split())

# verbs that help another, behind a subject
HELPING = frozenset("é são foi tem têm será vai vão pode deve se".split())

# behind which a new clause begins with its subject
OPENS_CLAUSE = frozenset("e que quando porque se onde mas como enquanto".split())
