"""Portuguese words that stand inside no noun phrase or close none: closed classes, all of them."""

from digests.languages.listed import word_set

ARTICLES = word_set(
    """
    o a os as um uma uns umas
    """
)
PRONOUNS = word_set(
    """
    eu tu ele ela nós vós eles elas você vocês me te se lhe lhes nos vos si meu minha meus minhas teu tua seu
    sua seus suas nosso nossa nossos nossas este esta estes estas isto esse essa esses essas isso aquele aquela
    aqueles aquelas aquilo que quem qual quais cujo cuja cujos cujas onde quando como quanto quanta quantos
    quantas outro outra outros outras todo toda todos todas tudo cada mesmo mesma mesmos mesmas algum alguma
    alguns algumas nenhum nenhuma vários várias tal tais tanto tanta tantos tantas ambos ambas qualquer
    quaisquer demais muito muita muitos muitas pouco pouca poucos poucas
    """
)
PREPOSITIONS = word_set(
    """
    de do da dos das d em no na nas num numa nuns numas com por pelo pela pelos pelas para pra sem sobre sob
    entre até após durante ante perante contra segundo desde trás mediante conforme consoante exceto salvo
    devido face ao aos à às dele dela deles delas deste desta destes destas desse dessa desses dessas neste
    nesta nestes nestas nesse nessa nesses nessas daquele daquela naquele naquela disto disso nisto nisso daí
    além cerca quase junto perto acerca apesar
    """
)
CONJUNCTIONS = word_set(
    """
    e ou mas nem porém contudo todavia entretanto portanto pois porque embora enquanto caso ora logo senão
    também assim quer seja já ainda
    """
)
HELPERS = word_set(
    """
    é são era eram foi foram será serão seria seriam sejam fosse fossem está estão estava estavam esteve
    estiveram estará estarão estaria esteja estejam tem têm tinha tinham teve tiveram terá terão teria teriam
    tenha tenham há havia houve haverá haveria haja pode podem podia podiam pôde puderam poderá poderão poderia
    poderiam possa possam deve devem devia deviam deveu deverá deverão deveria deveriam vai vão ia iam vem vêm
    """
)  # finite forms
INFINITE = word_set(
    """
    sendo sido ser estando estar tendo tido ter haver poder dever
    """
)
ADVERBS = word_set(
    """
    não mais menos só apenas sempre nunca
    """
)
SMALL = ARTICLES | PRONOUNS | PREPOSITIONS | CONJUNCTIONS | HELPERS | INFINITE | ADVERBS
