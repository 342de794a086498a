"""What is of no period, and of another time than the one reported on, in French."""

from digests.languages.listed import phrases, word_set
from digests.languages.times import TimeWords

TIMES = TimeWords(
    timeless=word_set(
        """
        dividende dividendes acompte rachat rachats obligations obligation emprunt emprunts augmentation placement
        salariés salarié collaborateurs employés effectif effectifs emplois personnes magasins boutiques agences pays
        implantations don dons subvention subventions bourse bourses prix investir investissement bons
        """
    ),
    own=phrases("depuis, à ce jour, aujourd'hui, aujourd’hui, actuellement, désormais, il y a, hier, après la clôture"),
    coming=word_set("va vont compte comptent prévoit investira versera"),
    inside=phrases("dans un délai de, sous"),
    more=word_set("plus moins supérieur supérieure mieux"),
    than=word_set("que qu"),
    events=phrases(
        """
        créé, créée, créés, créées, fondé, fondée, fondés, fondées, lancé, lancée, signé, signée, signés, né, née
        construit, construite, ouvert, ouverte, adopté, adoptée, échéance, venant à échéance, expirant, payable
        mis en paiement, détachement, remboursable, remboursables, daté, datée, lancés, lancées, signées, nés, nées
        adoptés, adoptées, datés, datées, promulgué, promulguée, promulgués, promulguées, inauguré, inaugurée
        inaugurés, inaugurées, construits, construites, ouverts, ouvertes
        """
    ),
)
