"""French words of what a house is and has at all times."""

from digests.languages.listed import phrases, word_set
from digests.languages.profiles import ProfileWords

PROFILES = ProfileWords(
    keeps=phrases(
        """
        emploie, emploient, compte, comptent, exploite, exploitent, gère, gèrent, possède, possèdent, dispose
        disposent, touche, touchent, regroupe, regroupent, rassemble, rassemblent, fédère, fédèrent, réunit
        représente les, dessert, desservent, accompagne, accompagnent, opère, opèrent, est présent, est présente
        sont présents, sont présentes, est implanté, est implantée, est actif, est active, est représenté
        est représentée, transporte, transportent, produit, produisent, fabrique, fabriquent, exporte, exportent
        livre, livrent, fournit, fournissent, vend, vendent, sert, servent, accueille, accueillent, forme, forment
        héberge, hébergent, couvre, couvrent, est implantée dans, travaille avec
        """
    ),
    houses=word_set(
        """
        groupe entreprise société compagnie firme maison banque assureur mutuelle enseigne chaîne distributeur
        fabricant producteur fournisseur prestataire opérateur éditeur éditrice leader spécialiste acteur filiale
        association fédération syndicat union réseau alliance fondation coopérative organisation ong organisme
        université école hôpital clinique musée institut agence chambre ordre startup start-up scale-up licorne régie
        métropole ville commune région département port aéroport théâtre zoo orchestre lycée collège centre usine site
        plateforme brasserie chantier laiterie moulin imprimerie caisse armateur exploitant transporteur raffineur
        club
        """
    ),
    which=word_set("qui"),
    upon=word_set("avec après grâce suite depuis par lorsque si dès désormais"),
    novel=word_set("nouveau nouvelle nouvel nouveaux nouvelles désormais futur future ensemble fusionné fusionnée"),
    staff=word_set(
        """
        habitants salariés salarié collaborateurs employés agents ouvriers effectifs collaboratrices
        salariées employées
        """
    ),
    having=word_set("de"),
    circles=phrases("réseau de, réseau de plus de, réseau de près de, réseau mondial de, réseau national de"),
    about=word_set("à a propos"),
    brief=word_set("bref résumé profil chiffres"),
    habits=word_set(
        """
        transporte transportent produit produisent fabrique fabriquent exporte exportent livre livrent vend vendent
        accueille accueillent traite traitent sert servent forme reçoit reçoivent consomme attire attirent visitent
        fréquentent moud brasse
        """
    ),
    yearly=phrases(
        """
        par an, chaque année, annuellement, par jour, par mois, par semaine, à l’année, à l'année, l’an, l'an
        """
    ),
)
