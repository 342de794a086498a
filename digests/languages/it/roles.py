"""Italian words that tell which part a name has in its sentence."""

BY_WHOM = frozenset("da dal dalla dall' dallo dai dagli dalle".split())
OF_WHOM = frozenset("di del della dell' dello degli dei delle".split())

# verbs that help another, behind a subject
HELPING = frozenset("è sono ha hanno sarà si va può deve".split())

# behind which a new clause begins with its subject
OPENS_CLAUSE = frozenset("e che se quando perché dove ma come mentre".split())
