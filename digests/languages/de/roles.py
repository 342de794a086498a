"""German words that tell which part a name has in its sentence."""

BY_WHOM = frozenset("von vom durch".split())
OF_WHOM = frozenset("der die das des vom von beim".split())

# verbs that help another, behind a subject
HELPING = frozenset("ist sind war hat haben hatte wird werden wurde kann will soll muss darf".split())

# behind which a new clause begins with its subject
OPENS_CLAUSE = frozenset("und dass weil wenn als während nachdem bevor seit wie wo".split())
