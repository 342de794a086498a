"""French nouns that head the name of an institution."""

INSTITUTIONS = frozenset(
    """
    fc as us sc académie administration aéroport agence ambassade archives archevêché armée assemblée assurance
    association autorité ballet banque barreau bibliothèque brasserie brigade bureau cabinet caisse canton
    centrale centre chambre cinémathèque clinique club coalition collectif collectivité collège comité
    commissariat commission commune communauté compagnie confédération conférence conseil consistoire
    consortium consulat coopérative corps cour département diocèse direction école éditions église entreprise
    entreprises établissement établissements état évêché faculté fédération fonds fondation fonderie forum
    galerie gendarmerie gouvernement grand-théâtre groupe groupement haras haute-école hôpital hôpitaux
    hospices inspection institut laboratoire laboratoires ligue lycée mairie manufacture métropole ministère
    mission musée mutuelle observatoire office opéra orchestre ordre organisation parlement paroisse parquet
    parti police préfecture présidence prison rectorat régie région réseau sapeurs-pompiers secrétariat sénat
    service services société sous-préfecture syndicat théâtre trésor tribunal union université usines verreries
    ville zoo
    """.split()
)

SEATS = frozenset(
    "ministre députée député sénatrice sénateur maire préfet préfète présidente président secrétaire".split()
)
SEATS_OF = frozenset("de du des d la".split())

# Who leads an office, or decides in it, and the office they speak for
LED = {
    "ministre": "Ministère",
    "maire": "Mairie",
    "préfet": "Préfecture",
    "préfète": "Préfecture",
}

# A town's house or who speaks for it, where the text leaves the town to its dateline
TOWN_HOUSES = {
    "mairie": "Mairie de",
    "maire": "Mairie de",
    "municipalité": "Mairie de",
    "conseil municipal": "Mairie de",
}
