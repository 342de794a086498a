"""What is of no period, and of another time than the one reported on, in Portuguese."""

from digests.languages.listed import phrases, word_set
from digests.languages.times import TimeWords

TIMES = TimeWords(
    timeless=word_set(
        """
        dividendo dividendos recompra recompras debêntures debênture empréstimo empréstimos emissão oferta
        funcionários funcionário colaboradores trabalhadores empregos pessoas lojas agências filiais países unidades
        doação doações bolsa bolsas prêmio prêmios prémio prémios subsídio investir investimento investimentos
        """
    ),
    own=phrases("desde, até o momento, até à data, atualmente, hoje, ontem, há, até agora"),
    coming=word_set("investirá destinará pagará vai vão liberará aportará"),
    inside=phrases("dentro de, no prazo de"),
    more=word_set("mais menos maior menor superior inferior melhor"),
    than=word_set("que"),
    events=phrases(
        """
        fundado, fundada, fundados, fundadas, criado, criada, criados, criadas, lançado, lançada, assinado, assinada
        nascido, nascida, construído, construída, inaugurado, inaugurada, aprovado, aprovada, vencimento
        com vencimento, a pagar, pagável, constituído, constituída, celebrado, celebrada, lançados, lançadas
        assinados, assinadas, nascidos, nascidas, construídos, construídas, inaugurados, inauguradas, aprovados
        aprovadas, constituídos, constituídas, promulgado, promulgada, promulgados, promulgadas, publicado
        publicada, publicados, publicadas
        """
    ),
)
