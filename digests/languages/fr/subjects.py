"""French words around a subject: labels of counts, verbs that close no measure, joints inside it."""

from digests.languages.listed import phrases, word_set

HELD = phrases(
    """
    places, postes, participants, candidats, adhérents, logements, emplois, bénéficiaires, visiteurs
    """
)
STARTS = word_set(
    """
    passe passé passent passera passeront démarre démarrent débute débutent commence commencent va vont
    oscille varie varient fixé fixée
    """
)
SUBJECT_JOINTS = word_set(
    """
    parmi chez dans sur entre auprès vers sous hors contre
    """
)
IN_MONEY = phrases(
    """
    investissement, investissements, investit, investira, subvention, subventions, aide, aides
    enveloppe, budget, financement, prêt, prêts, coût, coûts, dépenses, recettes, dons, prix, montant
    amende, amendes, impôts, tva, contrat, contrats, dette, endettement, capitaux, fonds, perd, perdu, gagne
    """
)
