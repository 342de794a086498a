"""French lines that any release or site has: profiles, warnings, contacts, ends, menus."""

from digests.languages.page import phrases

ABOUT_OPENERS = phrases(
    """
    a propos du | a propos des | a propos de la | à propos de la | présentation de | présentation du
    en savoir plus sur
    à propos de | a propos de | à propos d’ | à propos d' | à propos du | à propos des | à propos
    a propos
    """
)

ABOUT_HEADINGS = phrases(
    """
    qui sommes-nous | qui sommes nous | à propos de la société | a propos de la société | profil de la société
    à propos de l'entreprise | présentation de la société | profil de l'entreprise | le groupe
    à propos | à propos de nous | qui sommes-nous | profil de l’entreprise | notes aux rédactions
    """
)

NOT_ABOUT = phrases("de ce | de cette | de ces")

SAFE_HARBOR_HEADINGS = phrases(
    """
    énoncés prospectifs | déclarations prospectives | avertissement | mise en garde | avis de non-responsabilité
    information prospective | informations prospectives | mesures non conformes | avis juridique
    mentions légales
    renseignements prospectifs | note de bas de page | facteurs de risque | informations importantes
    """
)

SAFE_HARBOR_OPENERS = phrases(
    """
    ce communiqué de presse contient des | ce communiqué contient des | le présent communiqué contient
    ce communiqué peut contenir | le présent communiqué de presse contient | certaines déclarations
    ce communiqué de presse ne constitue | les déclarations prospectives
    """
)

PROFILE_WORDS = phrases("""
    fondée | fondé | siège | leader | collaborateurs | employés | salariés | dans le monde | est un
    est une | est le | est la | basé | présent dans | cotée | coté
    """)

LEGAL_WORDS = phrases("marque déposée | marques déposées | tous droits réservés")

CONTACT_HEADINGS = phrases(
    """
    contact | contacts | contact presse | contacts presse | contact médias | contacts médias | renseignements
    relations presse | relations médias | relations investisseurs | pour plus d’informations | service de presse
    pour plus d'informations | pour en savoir plus | pour tout renseignement | personnes-ressources | source
    contact investisseurs | contacts investisseurs | pour de plus amples renseignements | informations
    personne-ressource | demandes médias | contacts pour les médias | pour obtenir plus de renseignements
    """
)

END_OPENERS = phrases(
    """
    source : | source | source: | renseignements : | lien connexe | liens connexes | voir le contenu original
    consultez la version source | le texte du communiqué issu | la version originale | hashtag: | photo :
    pour voir la version originale | consulter la version source | afficher le contenu original
    """
)

END_MARKS = phrases("- fin - | fin | -fin- | – fin – | - 30 - | (fin)")

SOURCE_OPENERS = phrases("source : | source | source:")

CHROME = phrases(
    """
    transcription | aller au contenu | partager | imprimer | recherche | rechercher | menu | accueil | contact
    mentions légales
    lire la suite | en savoir plus | retour | haut de page | télécharger | newsletter | s’abonner | s'abonner
    connexion | accepter | refuser | tout accepter | tout refuser | plan du site | suivez-nous | voir tout
    partager cet article | partager cette page | fermer | précédent | suivant | télécharger le pdf
    """
)

CHROME_OPENERS = phrases(
    """
    télécharger " | taille : px | taille: px | commencer à balayer | catégories : | catégorie : | mots-clés :
    cliquez ici | partager sur | retour à | ce site utilise des cookies | nous utilisons des cookies
    suivez-nous sur
    abonnez-vous | inscrivez-vous | crédit photo | temps de lecture | copyright
    archives du mot-clé | archives par mot-clé | archives de la catégorie | archives pour la catégorie | étiquette :
    étiquettes : | mot-clé :
    """
)

ELSEWHERE = phrases(
    """
    articles similaires | articles recommandés | à lire aussi | sur le même sujet | autres communiqués
    autres actualités | voir aussi | dernières actualités | vous aimerez aussi | derniers communiqués
    ces articles pourraient vous intéresser | les plus lus | à découvrir | profil de l'entreprise | lire aussi
    aussi disponible | plus d'actualités | actualités similaires | autres articles
    """
)
