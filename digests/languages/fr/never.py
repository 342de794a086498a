"""French words that alone name nothing to be measured."""

from digests.languages.listed import word_set

NEVER = word_set(
    """
    celui celle ceux celles ceci cela ça lui elle elles eux leur leurs autre autres certains certaines plusieurs
    tous toutes tout toute quelques aucun aucune dont lequel laquelle lesquels lesquelles moitié tiers quart
    majorité premier première premiers premières second seconde deuxième troisième dernier dernière derniers
    dernières janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi
    mercredi jeudi vendredi samedi dimanche
    """
)
