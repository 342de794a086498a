"""French words of the world beside the news."""

from digests.languages.listed import phrases, word_set
from digests.languages.world import WorldWords

WORLD = WorldWords(
    margins=phrases("marge d'erreur, marge d’erreur, marges d'erreur, niveau de confiance, intervalle de confiance"),
    groups=phrases("commandes, commande, achats, achat, avec un chiffre d'affaires de, avec un chiffre d’affaires de"),
    standards=phrases("salaire minimum, smic, seuil de pauvreté"),
    habits=phrases("chaque année, tous les ans, chaque jour, chaque mois, dans le monde"),
    plans=word_set("va vont sera seront nouveau nouvelle nouveaux prévoit programme première"),
    sources=("selon", "d'après", "d’après"),
    authorities=word_set("insee eurostat ministère institut observatoire agence ademe oms ocde onu banque fédération"),
    crowds=phrases("les français, les belges, les consommateurs, les ménages, le marché mondial"),
    truths=phrases("finissent dans la mer, de la population, de la population mondiale, dans le monde chaque année"),
    celebrated=phrases("célèbre, célébrant, fête, fêtant, fêter, célébrer"),
    within=("en", "en seulement", "en moins de"),
    young=word_set("enfants jeunes personnes femmes hommes mineurs élèves"),
    was_then=("ils étaient", "il était de", "elle était de", "on en comptait"),
    months=word_set("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    ago=phrases("il y a"),
)

POPULACE = word_set(
    """
    personnes français françaises patients malades gens ménages foyers habitants enfants femmes hommes adultes
    jeunes salariés cas décès
    """
)

ALWAYS = word_set("vivent souffrent meurent utilisent habitent possèdent déclarent contractent développent")

THERE_ARE = phrases(
    """
    il y a, il existe, on compte, on dénombre, vivent, souffrent, meurent, on recense
    """
)
