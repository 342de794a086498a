"""French words that stand inside no noun phrase or close none: closed classes, all of them."""

from digests.languages.listed import word_set

ARTICLES = word_set(
    """
    le la les l un une des du de d au aux
    """
)
PRONOUNS = word_set(
    """
    je j tu il elle on nous vous ils elles me m te t se s lui leur y en moi toi soi ce c cet cette ces ceci
    cela ça celui celle ceux celles celui-ci celle-ci ceux-ci celles-ci mon ma mes ton ta tes son sa ses notre
    nos votre vos leurs qui que qu quoi dont où lequel laquelle lesquels lesquelles duquel auquel auxquels
    auxquelles desquels desquelles quel quelle quels quelles tout toute tous toutes autre autres même mêmes
    chaque chacun chacune plusieurs quelque quelques certain certains certaine certaines aucun aucune nul nulle
    tel telle tels telles autrui rien
    """
)
PREPOSITIONS = word_set(
    """
    à dans sur sous par pour avec sans chez vers entre contre selon depuis pendant durant après avant dès lors
    malgré hormis sauf outre parmi envers moyennant suite face près auprès hors jusque jusqu environ grâce afin
    devant derrière sitôt suivant concernant excepté via voici voilà lès quant nonobstant passé au-delà au-
    dessus au-dessous autour vis-à-vis
    """
)
CONJUNCTIONS = word_set(
    """
    et ou mais donc or ni car comme si ainsi quand lorsque lorsqu puisque puisqu quoique quoiqu tandis alors
    parce soit sinon cependant toutefois néanmoins pourtant puis ensuite enfin notamment
    """
)
HELPERS = word_set(
    """
    est sont était étaient sera seront serait seraient fut furent fût soient suis sommes êtes ai as a avons avez
    ont avait avaient aura auront aurait auraient eut eurent eût ait aient peut peuvent pouvait pouvaient pourra
    pourront pourrait pourraient doit doivent devait devaient devra devront devrait devraient veut veulent
    voulait voulaient voudrait voudraient va vont allait allaient vient viennent venait venaient
    """
)  # finite forms
INFINITE = word_set(
    """
    étant été être es ayant eu avoir pu pouvoir devoir puisse puissent
    """
)
ADVERBS = word_set(
    """
    ne n pas plus moins très aussi déjà encore ici là bien jamais guère point trop presque presqu
    """
)
SMALL = ARTICLES | PRONOUNS | PREPOSITIONS | CONJUNCTIONS | HELPERS | INFINITE | ADVERBS
