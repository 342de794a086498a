"""How houses stand in headlines and behind their surveys."""

# what a house does in a headline, in the third person
HOUSE_DOES = frozenset(
    """
    annonce affiche publie enregistre acquiert rachète cède lance signe remporte ouvre nomme investit réalise
    obtient vise confirme relève abaisse prévoit émet renforce poursuit franchit dévoile inaugure
    """.split()
)

# what is told of a house behind its name and a colon: "Merrow: …"
HOUSE_FIGURES = frozenset(
    """
    hausse baisse résultat résultats chiffre ca ventes bénéfice perte croissance dividende recul progression bond
    acquisition contrat commande ebitda marge rentabilité prévisions objectifs
    """.split()
)

# what opens headlines and is no house, also where the text has it with a capital only
TOPICS = frozenset(
    """
    inflation emploi chômage immobilier énergie climat automobile logement consommation export budget impôts
    retraites économie industrie agriculture tourisme transports santé éducation bourse pib croissance prix salaires
    france paris europe relance
    """.split()
)

# what a house makes by asking or counting, and the words between that and its name
STUDIES = frozenset(
    """
    étude enquête sondage rapport analyse baromètre recherche indice
    """.split()
)
STUDIES_BY = frozenset(
    """
    de du par
    """.split()
)

# what is said of a thing before the house that made or holds it, and the words between
MADE = frozenset(
    """
    conçu conçue conçus développé développée développés déployé déployée porté portée édité éditée géré gérée
    organisé organisée piloté pilotée créé créée opéré opérée réalisé réalisée mené menée animé animée publié
    publiée lancé lancée initié initiée
    """.split()
)
MADE_BY = ("par",)
