"""French verbs of what is done with money and goods: their subject is who acts, never what is measured."""

from digests.languages.listed import word_set

DEEDS = word_set(
    """
    reverse reversent reversé reversée reversés reversera reverseront offrent offert offerts offrira
    donne donnent donné donnés donnera lègue légué lever levée levées lèvent levés lèvera lèveront
    collecte collectent collectée collectées dépense dépensent dépensé dépensés dépensera dédie dédié
    dédiera affecte affectent affecté affectés affectera injecte injecté injectera injecteront prête
    prêtent prêté prêtera emprunte emprunté saisit saisi saisis saisissent saisiront dérobé dérobés volé
    volés confisqué récupère récupèrent récupéré récupérés restitue restitué restitués rachète racheté
    cédé cédera paient payé payés paiera paieront règle réglé facture facturé sollicite sollicité obtient
    obtiennent obtenu obtenus obtiendra touché touchera reçu reçus recevra recevront perçoit perçu perçus
    percevra percevront engage engagé engagés engagera débourse déboursé parraine soutient soutenu
    subventionne subventionné subventionnera provisionne provisionné voté votés prévu prévus réservé
    réservés réservera
    """
)
ONWARD = word_set("à au aux dans pour en sur auprès")
GAINS = word_set(
    """
    reçoit reçoivent reçu recevra recevront touche touchent touchera toucheront perçoit perçoivent
    percevra percevront bénéficie bénéficient bénéficiera bénéficieront obtient obtiendra
    """
)
